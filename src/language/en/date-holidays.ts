// Days that have a name: when they fall. Data only.
// Lunar feasts have no rule here: the text names a time, but only an almanac settles it.

export type Holiday =
  | { readonly on: 'fixed'; readonly month: number; readonly day: number; readonly days?: number }
  /** The n-th (or, -1, last) weekday of a month. */
  | { readonly on: 'weekday'; readonly month: number; readonly weekday: number; readonly n: number }
  /** Days from Easter Sunday. */
  | { readonly on: 'easter'; readonly offset: number }
  | { readonly on: 'lunar' }
  /** Falls on other days in other countries; by country code, "*" where no other is named. */
  | { readonly on: 'country'; readonly by: Readonly<Record<string, Holiday>> }

const fixed = (month: number, day: number): Holiday => ({ on: 'fixed', month, day })
const weekday = (month: number, day: number, n: number): Holiday => ({ on: 'weekday', month, weekday: day, n })
const easter = (offset: number): Holiday => ({ on: 'easter', offset })
const LUNAR: Holiday = { on: 'lunar' }

const INDEPENDENCE: Holiday = {
  on: 'country',
  by: {
    US: fixed(7, 4),
    IN: fixed(8, 15),
    PK: fixed(8, 14),
    UA: fixed(8, 24),
    MX: fixed(9, 16),
    BR: fixed(9, 7),
    PH: fixed(6, 12),
    KE: fixed(12, 12),
    GH: fixed(3, 6),
    NG: fixed(10, 1),
    ID: fixed(8, 17),
    PL: fixed(11, 11),
    FI: fixed(12, 6),
    NA: fixed(3, 21),
  },
}

/** Lower-case words separated by spaces, as tokens ("new year 's eve"). */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ["valentine 's day", fixed(2, 14)],
  ["st patrick 's day", fixed(3, 17)],
  ["st. patrick 's day", fixed(3, 17)],
  ["international women 's day", fixed(3, 8)],
  ["women 's day", fixed(3, 8)],
  ['nowruz', fixed(3, 20)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['victory day', fixed(5, 9)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['xmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['australia day', fixed(1, 26)],
  ['waitangi day', fixed(2, 6)],
  ['republic day', { on: 'country', by: { IN: fixed(1, 26), TR: fixed(10, 29), IT: fixed(6, 2) } }],
  ['independence day', INDEPENDENCE],
  ['martin luther king day', weekday(1, 0, 3)],
  ["presidents ' day", weekday(2, 0, 3)],
  ['memorial day', { on: 'country', by: { '*': weekday(5, 0, -1) } }],
  ['labor day', { on: 'country', by: { '*': weekday(9, 0, 1), CA: weekday(9, 0, 1) } }],
  [
    'labour day',
    { on: 'country', by: { CA: weekday(9, 0, 1), GB: fixed(5, 1), IN: fixed(5, 1), NZ: weekday(10, 0, 4) } },
  ],
  ['columbus day', weekday(10, 0, 2)],
  ['thanksgiving', { on: 'country', by: { '*': weekday(11, 3, 4), CA: weekday(10, 0, 2) } }],
  ['thanksgiving day', { on: 'country', by: { '*': weekday(11, 3, 4), CA: weekday(10, 0, 2) } }],
  ['remembrance day', { on: 'country', by: { GB: fixed(11, 11), CA: fixed(11, 11), AU: fixed(11, 11) } }],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['whit monday', easter(50)],
  ['pentecost', easter(49)],
  ['corpus christi', easter(60)],
  ['ramadan', LUNAR],
  ['eid', LUNAR],
  ['eid al - fitr', LUNAR],
  ['eid al - adha', LUNAR],
  ['diwali', LUNAR],
  ['hanukkah', LUNAR],
  ['passover', LUNAR],
  ['yom kippur', LUNAR],
  ['rosh hashanah', LUNAR],
  ['lunar new year', LUNAR],
  ['chinese new year', LUNAR],
])
