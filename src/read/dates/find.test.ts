// What every family reads, and what none may read. Sentences are invented; published on Tuesday 2026-02-10 unless said.
import { describe, expect, test } from 'vitest'
import { NO_METADATA, type ReportMetadata } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import type { TraceStep } from '../../trace.ts'
import { type Context, contextOf, NO_KNOWLEDGE } from '../context.ts'
import { findDates } from './find.ts'

/** [text, [words, value]…] */
type Case = readonly [string, ...(readonly [string, string | null])[]]

function contextFor(text: string, metadata: Partial<ReportMetadata> = {}): Context {
  return contextOf(documentOf(text), { ...NO_METADATA, published: '2026-02-10', ...metadata }, NO_KNOWLEDGE)
}

function read(text: string, metadata: Partial<ReportMetadata> = {}): [string, string | null][] {
  const context = contextFor(text, metadata)
  return findDates(context).map((date) => [context.document.text.slice(date.start, date.end), date.value])
}

function table(name: string, cases: readonly Case[], metadata: Partial<ReportMetadata> = {}): void {
  describe(name, () => {
    for (const [text, ...expected] of cases)
      test(text, () => {
        expect(read(text, metadata)).toEqual(expected)
      })
  })
}

table('days with a month', [
  ['The ferry sank on 12 March 2025 off Mombasa.', ['12 March 2025', '2025-03-12']],
  ['The pact was signed on March 12th.', ['March 12th', '2026-03-12']],
  ['They met on the 5th of January.', ['the 5th of January', '2026-01-05']],
  ['Talks resume Tuesday, Feb. 10 in Oslo.', ['Tuesday, Feb. 10', '2026-02-10']],
  ['It opened on Sunday 8 February 2026 at noon.', ['Sunday 8 February 2026', '2026-02-08']],
  ['The fair ran from 5 to 7 January in Izmir.', ['5 to 7 January', '2026-01-05/2026-01-07']],
  ['The Dec. 12-14 meeting failed.', ['Dec. 12-14', '2025-12-12/2025-12-14']],
  ['Shops shut on 9 and 10 January 2026.', ['9 and 10 January 2026', '2026-01-09/2026-01-10']],
  ['The camp stood Feb 28–March 2, guards said.', ['Feb 28–March 2', '2026-02-28/2026-03-02']],
  ['He fell on the night of 3 May as the siege ended.', ['the night of 3 May', '2025-05-03']],
  ['On March 15 last year crews walked out.', ['March 15 last year', '2025-03-15']],
  ['The editorial of Saturday, April 25: a note.', ['Saturday, April 25', '2026-04-25']],
])

table('months and their parts', [
  ['Farmers blocked roads in February 2025.', ['February 2025', '2025-02']],
  ['By mid-January the wells had run dry.', ['mid-January', '2026-01-11/2026-01-20']],
  ['Clashes began in early January near the dam.', ['early January', '2026-01-01/2026-01-10']],
  ['It will open in late February.', ['late February', '2026-02-21/2026-02-28']],
  ['At the beginning of December he quit.', ['the beginning of December', '2025-12-01/2025-12-10']],
  ['The mine collapsed last June.', ['last June', '2025-06']],
  ['It joined in July last year.', ['July last year', '2025-07']],
  ['The trial opened in November and will end in April.', ['November', '2025-11'], ['April', '2026-04']],
  ['Elections are due in October.', ['October', '2026-10']],
  ['They voted to close the school by June 30.', ['June 30', '2026-06-30']],
])

table('dates in digits', [
  ['Filed 2025-03-12 by the clerk.', ['2025-03-12', '2025-03-12']],
  ['The form said 12.3.2025 and no more.', ['12.3.2025', '2025-03-12']],
  ['Published: 14/01/2026 at Accra.', ['14/01/2026', '2026-01-14']],
  ['Due on 28/02/26 at the latest.', ['28/02/26', '2026-02-28']],
  ['Stamped 01/13/2026, then 02/03/2026.', ['01/13/2026', '2026-01-13'], ['02/03/2026', '2026-02-03']],
  ['Stamped 13/01/2026, then 02/03/2026.', ['13/01/2026', '2026-01-13'], ['02/03/2026', '2026-03-02']],
])

test('the order of digits follows the outlet where nothing else decides', () => {
  const text = 'It was stamped 03/04/2019.'
  expect(read(text, { url: 'https://www.example.co.uk/a' })).toEqual([['03/04/2019', '2019-04-03']])
  expect(read(text, { url: 'https://www.example.us/a' })).toEqual([['03/04/2019', '2019-03-04']])
  expect(read('It was stamped 03/02/2026.')).toEqual([['03/02/2026', '2026-02-03']])
})

table('years', [
  ['Membership peaked in 1997 and fell after 2004.', ['1997', '1997'], ['2004', '2004']],
  ['The 1973 coup and the US-backed 1954 putsch are taught.', ['1973', '1973'], ['1954', '1954']],
  ['Between 2019 and 2023 exports rose.', ['2019 and 2023', '2019/2023']],
  ['He served from 1999 to 2004.', ['1999 to 2004', '1999/2004']],
  ['The war of 1939–45 and the term 2010-2014 are apart.', ['1939–45', '1939/1945'], ['2010-2014', '2010/2014']],
  ['In the financial year 2025/26 the agency grows.', ['the financial year 2025/26', '2025/2026']],
  ['The plan runs to 2030; it was not so before 2020.', ['2030', '2030'], ['2020', '../2020']],
  ['She joined in ’72 and left in 1989.', ['’72', '1972'], ['1989', '1989']],
  ['Farms failed in late 2023 and mid-2025.', ['late 2023', '2023-09/2023-12'], ['mid-2025', '2025-05/2025-08']],
  ['As the poet wrote in 1937: no more.', ['1937', '1937']],
  ['The firm, established 1998, cut its FY26 outlook.', ['1998', '1998'], ['FY26', '2026']],
  ['The bridge (1931) was rebuilt.', ['1931', '1931']],
  ['Rome fell in 476 AD, not in 44 BC.', ['476 AD', '0476'], ['44 BC', '-0043']],
])

table('decades and centuries', [
  ['In the 1930s and the early 1980s many left.', ['the 1930s', '193X'], ['the early 1980s', '1980/1983']],
  ['The late ’90s were kinder than the eighties.', ['The late ’90s', '1997/1999'], ['the eighties', '198X']],
  ['Throughout the 20th century it stood.', ['the 20th century', '19XX']],
  ['The 21st century “Green Wave” came late.', ['21st century', '20XX']],
  ['A nineteenth-century law applies.', ['nineteenth-century', '18XX']],
])

table('weekdays', [
  ['The court heard the case on Wednesday.', ['Wednesday', '2026-02-04']],
  ['Officials said Tuesday that two men had drowned.', ['Tuesday', '2026-02-10']],
  ['The council will vote on Friday.', ['Friday', '2026-02-13']],
  ['The union struck last Friday.', ['last Friday', '2026-02-06']],
  ['A rally follows next Tuesday.', ['next Tuesday', '2026-02-17']],
  ['He died on Thursday afternoon.', ['Thursday afternoon', '2026-02-05']],
  ['It was sealed late on Monday.', ['late on Monday', '2026-02-09']],
  ['The bill passed in Friday’s early hours.', ['Friday’s early hours', '2026-02-06']],
  ['The raid came on Friday last week.', ['Friday last week', '2026-02-06']],
  ['This past Saturday they rallied.', ['This past Saturday', '2026-02-07']],
  [
    'Shops were shut from Monday to Thursday last month.',
    ['Monday to Thursday', '2026-02-09/2026-02-12'],
    ['last month', '2026-01'],
  ],
])

table('days counted from publication', [
  ['Two men were held yesterday and one today, police said.', ['yesterday', '2026-02-09'], ['today', '2026-02-10']],
  ['It will rain tomorrow.', ['tomorrow', '2026-02-11']],
  [
    'A bomb went off this morning; last night another had.',
    ['this morning', '2026-02-10'],
    ['last night', '2026-02-09'],
  ],
  ['Drones were shot down overnight into Sunday.', ['overnight into Sunday', '2026-02-09/2026-02-15']],
  ['She left the day before yesterday.', ['the day before yesterday', '2026-02-08']],
])

table('units counted from publication', [
  ['At least 40 died last week.', ['last week', '2026-02-02/2026-02-08']],
  ['Profits fell last year and will fall this year.', ['last year', '2025'], ['this year', '2026']],
  ['Earlier this month a dam broke.', ['Earlier this month', '2026-02']],
  ['They must leave by the end of the year.', ['the end of the year', '2026-12']],
  ['By year’s end 300 will go.', ['year’s end', '2026-12']],
  ['Fans met over the weekend.', ['the weekend', '2026-02-07/2026-02-08']],
  ['Four slides struck over the last 18 months.', ['the last 18 months', '2024-08/2026-02']],
  ['In the past decade prices doubled.', ['the past decade', '2016/2026']],
  ['In recent months they fell.', ['recent months', '../2026-02-10']],
  ['Votes come in the coming weeks and months.', ['the coming weeks and months', '2026-02-10/..']],
  ['It will cost more over the next two years.', ['the next two years', '2026/2028']],
  [
    'Two days ago it rained, three months ago it froze.',
    ['Two days ago', '2026-02-08'],
    ['three months ago', '2025-11'],
  ],
  ['Just over a year ago they met.', ['Just over a year ago', '2025']],
])

table('counted from what was told', [
  [
    'On 3 January the bridge fell. The next day crews arrived; two days later they left.',
    ['3 January', '2026-01-03'],
    ['The next day', '2026-01-04'],
    ['two days later', '2026-01-06'],
  ],
  ['In 1987 he was mayor. That year 40 died.', ['1987', '1987'], ['That year', '1987']],
  [
    'The vote is on 23 March. The day before, shops shut.',
    ['23 March', '2026-03-23'],
    ['The day before', '2026-03-22'],
  ],
  ['They met two days before Christmas.', ['two days before Christmas', '2025-12-23']],
  ['A month after July 3, 2021 it closed.', ['A month after July 3, 2021', '2021-08-03']],
  ['Five days before the strike the firm hired guards.', ['Five days before', null]],
  [
    'Output fell in the third quarter; a year earlier it rose.',
    ['the third quarter', '2025-07/2025-09'],
    ['a year earlier', '2024-07/2024-09'],
  ],
])

table('quarters, halves and seasons', [
  [
    'It lost money in the third quarter of 2024 and in Q3 2023.',
    ['the third quarter of 2024', '2024-07/2024-09'],
    ['Q3 2023', '2023-07/2023-09'],
  ],
  ['Joblessness rose in the December quarter.', ['the December quarter', '2025-10/2025-12']],
  [
    'The first half of 2025 was dry; H1 2024 was not.',
    ['The first half of 2025', '2025-01/2025-06'],
    ['H1 2024', '2024-01/2024-06'],
  ],
  [
    'They fled in spring 2024 and the summer of 1999.',
    ['spring 2024', '2024-03/2024-05'],
    ['the summer of 1999', '1999-06/1999-08'],
  ],
  ['Fires raged last summer.', ['last summer', '2025-06/2025-08']],
  ['In the first six months of 2024 it fell.', ['the first six months of 2024', '2024-01/2024-06']],
  [
    'In the first week of April and the last weekend of May it shuts.',
    ['the first week of April', '2026-04-01/2026-04-07'],
    ['the last weekend of May', '2026-05-30/2026-05-31'],
  ],
  ['It meets in the week of March 2.', ['the week of March 2', '2026-03-02/2026-03-08']],
])

test('seasons of the southern half turn round', () => {
  expect(read('Fires raged in summer 2019.', { url: 'https://news.example.co.nz/a' })).toEqual([
    ['summer 2019', '2019-12/2020-02'],
  ])
})

table('holidays', [
  ['On Christmas Day the square was empty.', ['Christmas Day', '2025-12-25']],
  ['They marched on May Day 2024.', ['May Day 2024', '2024-05-01']],
  ['He died on Good Friday 2025.', ['Good Friday 2025', '2025-04-18']],
  ['Shops close during Ramadan.', ['Ramadan', null]],
  ['Waitangi Day on February 6 drew crowds.', ['February 6', '2026-02-06']],
  ['They met on Independence Day.', ['Independence Day', null]],
])

table('open ends', [
  ['The port has been shut since mid-December.', ['mid-December', '2025-12-11/..']],
  ['He has led it since 2013.', ['2013', '2013/..']],
  ['From June 1 we will hire 250.', ['June 1', '2026-06-01/..']],
  ['Since talks began in 1947 little changed.', ['1947', '1947']],
  ['It stays shut until March and reopens by 2030.', ['March', '2026-03'], ['2030', '2030']],
  [
    'The camp stood from January 1, 2017, through March 22, 2020.',
    ['January 1, 2017, through March 22, 2020', '2017-01-01/2020-03-22'],
  ],
])

table('what the words before a date say of its tense', [
  ['Six miners have died since November.', ['November', '2025-11/..']],
  ['Twenty have died since March.', ['March', '2025-03/..']],
  ['Rail crews announced a strike for Friday.', ['Friday', '2026-02-13']],
  ['The court declared a recess starting on Wednesday.', ['Wednesday', '2026-02-11']],
  ['Her operation was moved to April.', ['April', '2026-04']],
  ['Growth is forecast at 0.8%, down from 0.9% in November.', ['November', '2025-11']],
  ['The president has until Friday to sign.', ['Friday', '2026-02-13']],
  ['The school remains closed until Thursday.', ['Thursday', '2026-02-12']],
  ['The Alliance won Sunday’s election.', ['Sunday', '2026-02-08']],
  ['He spoke on Tuesday (early Wednesday AEST).', ['Tuesday', '2026-02-10'], ['early Wednesday', '2026-02-11']],
  ['The team could arrive as soon as Thursday.', ['Thursday', '2026-02-12']],
])

table('times that only an event settles', [
  ['It passed after the Civil War.', ['the Civil War', null]],
  ['He signed it on the first day of his term.', ['the first day', null]],
  ['Envoys will meet within days.', ['days', null]],
  ['It began in the first week of January.', ['the first week of January', '2026-01-01/2026-01-07']],
  ['On Feb. 9 workers at three mills walked out.', ['Feb. 9', '2026-02-09']],
  ['Between April and June last year exports fell.', ['April and June last year', '2025-04/2025-06']],
  ['In the winter of 2023-24 many died.', ['the winter of 2023-24', '2023-12/2024-02']],
])

table('times too far to write', [
  [
    'It lived two hundred years ago, 9,000,000 days ago and 99999999999999999999 years ago.',
    ['two hundred years ago', '1826'],
    ['9,000,000 days ago', null],
    ['99999999999999999999 years ago', null],
  ],
])

table('years in words', [
  ['The mill closed in nineteen ninety-six.', ['nineteen ninety-six', '1996']],
  ['It opened in two thousand and eight.', ['two thousand and eight', '2008']],
])

describe('no dates', () => {
  test.each([
    'Workers may march; they march every day.',
    'April Jones and June Okafor met Jan Novak and August Lindt.',
    'Some 2000 workers and 1500 nurses marched.',
    'The 2,000 people paid $2024 in room 1912 on flight 1907.',
    'Vision 2030 and Agenda 2063 are plans; Resolution 1701 is law.',
    'They lost four years, a two-week strike and 18 hours.',
    'The plane left at 8 p.m. and landed at 10:45.',
    'He was 64 and in his eighties; she was in her 20s.',
    'Oxygen levels fell into the 50s.',
    'The sun set and the second man sat down.',
    'Today’s youth has no savings.',
    'The Sunday Times and Black Friday are names. So is Bloody Sunday.',
    'Prices fall; the Arab Spring and Prague Spring were far away.',
    'A quarter of voters and the second half of the match.',
    'Version 1.2.3 and the score 3-1-2 are not.',
    'Every Friday they meet; on Fridays they pray.',
    'Every week and each year they meet.',
    'Nineteen people and two thousand workers sang.',
    'The war in the north and one day of rest are not times.',
    'The year-round school is a year old.',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('without a day of publication only what the text settles is settled', () => {
  expect(read('It closed on Friday and in March 2021.', { published: null })).toEqual([
    ['Friday', null],
    ['March 2021', '2021-03'],
  ])
  expect(read('QUITO, 4 March 2024 — Two men were held yesterday.', { published: null })).toEqual([
    ['4 March 2024', '2024-03-04'],
    ['yesterday', '2024-03-03'],
  ])
})

test('the day of publication is the one in its own zone', () => {
  expect(read('He was held today, police said.', { published: '2026-02-10T23:30:00-08:00' })).toEqual([
    ['today', '2026-02-10'],
  ])
})

test('an account of bygone days goes on in the year it tells of', () => {
  const text =
    'On 4 May 1911 the town rose. On 9 June 1911 it fell. On 2 July 1911 the mayor fled. On 8 August he returned. In January he died.'
  expect(read(text).map(([, value]) => value)).toEqual([
    '1911-05-04',
    '1911-06-09',
    '1911-07-02',
    '1911-08-08',
    '1912-01',
  ])
})

test('the two ends of a stretch are evidence of their own', () => {
  const context = contextFor('Between 2019 and 2023 exports rose.')
  const [date] = findDates(context)
  const words = (field: string) =>
    date?.evidence[field]?.map((span) => context.document.text.slice(span.start, span.end))
  expect([words('from'), words('to')]).toEqual([['2019'], ['2023']])
})

test('the trace says which rule found and which dropped', () => {
  const steps: TraceStep[] = []
  const text = 'The party’s crisis today is deep. It fell last week.'
  findDates({ ...contextFor(text), trace: (step) => steps.push(step) })
  expect(steps.map((step) => [text.slice(step.start, step.end), step.action, step.rule, step.note])).toEqual([
    ['today', 'dropped', 'dates/vague', '"today" with a present state'],
    ['last week', 'found', 'dates/unit', '2026-02-02/2026-02-08'],
  ])
})
