// Words of the English calendar: months, weekdays, units, seasons, numbers. Data only.

/** Month names and their abbreviations, 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

/** Weekday names and their abbreviations, 0 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
  ['mon', 0],
  ['tue', 1],
  ['tues', 1],
  ['wed', 2],
  ['thu', 3],
  ['thur', 3],
  ['thurs', 3],
  ['fri', 4],
  ['sat', 5],
  ['sun', 6],
])

export type Unit =
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Words for calendar units; nights and mornings are days here. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

export const DAY_PARTS: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'nights',
  'lunchtime',
  'noon',
  'midday',
  'midnight',
  'dawn',
  'dusk',
])

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
])

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Number words below one hundred that are one word. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, at): [string, number] => [word, at]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, 10 * (at + 2)]),
  ['dozen', 12],
  ['hundred', 100],
])

const FIRST_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** Ordinal words, 1–20 and 30. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FIRST_ORDINALS.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ['thirtieth', 30],
])

/** "the eighties": the tens digit. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
])

export type Part = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end' | 'first-half' | 'second-half'

/** Words that name a part of a month, year, decade or century and may stand right before it. */
export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])

/** Nouns that name a part of what follows "of": "the beginning of March". */
export const PART_NOUNS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['beginning', 'start'],
  ['start', 'start'],
  ['outset', 'start'],
  ['turn', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
  ['half', 'first-half'],
])

/** Words that may stand before a counted time: "more than two weeks ago", "just over a week earlier". */
export const APPROXIMATORS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'approximately',
  'nearly',
  'almost',
  'roughly',
  'some',
  'over',
  'just',
  'barely',
  'only',
  'exactly',
  'under',
])
