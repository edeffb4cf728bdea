// Spans, bounds and units of figures, and what must not be one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresOf, told } from './read-figures.fixture.ts'

const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  // Numerals and number words
  ['The mill sacked 1,250 weavers.', ['1,250|1250/1250|person']],
  ['The mill sacked 20 000 weavers.', ['20 000|20000/20000|person']],
  ['Twenty-five weavers were hurt.', ['Twenty-five|25/25|person']],
  [
    'The fund spent 2.5 million on two hundred and forty wells.',
    ['2.5 million|2500000/2500000|USD', 'two hundred and forty|240/240|well'],
  ],
  ['Two and a half million voters stayed home.', ['Two and a half million|2500000/2500000|person']],
  ['Half a million refugees crossed the river.', ['Half a million|500000/500000|person']],
  ['Police found several dozen rifles.', ['several dozen|24/99~|rifle']],
  ['Tens of thousands of teachers marched.', ['Tens of thousands|10000/99999~|person']],
  ['A dozen fishermen drowned.', ['A dozen|12/12|person']],
  ['Scores of farmers blocked the bridge.', ['Scores|40/99~|person']],
  ['Some 8k users complained.', ['Some 8k|8000/8000~|person']],
  // Bounds and approximators
  ['At least 14 miners died.', ['At least 14|14/|person']],
  ['No fewer than 30 clinics closed.', ['No fewer than 30|30/|clinic']],
  ['As many as 60 villages were cut off.', ['As many as 60|/60|village']],
  ['Fewer than 10 students passed.', ['Fewer than 10|/10|person']],
  ['An estimated 900 people fled.', ['An estimated 900|900/900~|person']],
  ['It cost $5m or more.', ['$5m or more|5000000/|USD']],
  ['The trek took 10 days or so.', ['10 days or so|10/10~|day']],
  ['It was over in less than an hour.', ['less than an hour|/1|hour']],
  ['Output rose 12 percent over six years.', ['12 percent|12/12|percent', 'six years|6/6|year']],
  // Ranges
  ['Prices rose by 3 to 5 percent.', ['3 to 5 percent|3/5|percent']],
  ['Between 200 and 300 people gathered.', ['Between 200 and 300|200/300|person']],
  ['The dam costs $5-10 million.', ['$5-10 million|5000000/10000000|USD']],
  ['They work 10- to 12-hour shifts.', ['10- to 12-hour|10/12|hour']],
  ['The tax was cut from 12 to 9 percent.', ['12|12/12|percent', '9 percent|9/9|percent']],
  ['Profit fell 7% to $2 billion.', ['7%|7/7|percent', '$2 billion|2000000000/2000000000|USD']],
  // Shares and multiples
  ['Two-thirds of the crew resigned.', ['Two-thirds|66.67/66.67|percent']],
  ['A third of the harvest was lost.', ['A third|33.33/33.33|percent']],
  ['Nearly half of the wells are dry.', ['Nearly half|50/50~|percent']],
  ['About 1 in 4 children is hungry.', ['About 1 in 4|25/25~|percent']],
  ['Nine out of ten nurses agreed.', ['Nine out of ten|90/90|percent']],
  ['It saw a 40-fold rise.', ['40-fold|40/40|times']],
  ['Rents have more than doubled since then.', ['more than doubled|2/|times']],
  ['Deaths are 3 to 4 times higher there.', ['3 to 4 times|3/4|times']],
  // Money
  ['The Treasury set aside R7bn for ports.', ['R7bn|7000000000/7000000000|ZAR']],
  ['It cost RM1.2 million, or €250,000.', ['RM1.2 million|1200000/1200000|MYR', '€250,000|250000/250000|EUR']],
  ['He paid $US400 and A$90.', ['$US400|400/400|USD', 'A$90|90/90|AUD']],
  ['The fine is 50 million Mexican pesos.', ['50 million Mexican pesos|50000000/50000000|MXN']],
  ['Bread rose 19 cents.', ['19 cents|0.19/0.19|USD']],
  ['Tribes won multi-million dollar settlements.', ['multi-million dollar|1000000/~|USD']],
  ['The bill was three dollars and 45 cents.', ['three dollars and 45 cents|3.45/3.45|USD']],
  // Units
  ['The pipe is 20km long.', ['20km|20/20|km']],
  ['The truck hit 80 miles per hour.', ['80 miles per hour|80/80|mph']],
  ['It fell to -5C overnight.', ['-5C|-5/-5|degree']],
  ['The pause lasted 2 minutes and 10 seconds.', ['2 minutes and 10 seconds|130/130|second']],
  ['After three decades of war, peace came.', ['three decades|30/30|year']],
  ['She lifted a sack of 50 pounds of flour.', ['50 pounds|50/50|pound']],
  // Ages
  ['Ana Okoro, 34, lost her job.', ['34|34/34|year']],
  ['An 8-month-old boy was found.', ['8-month-old|8/8|month']],
  ['Pilots aged 60 and above may apply.', ['60 and above|60/|year']],
  // Compounds
  ['The 20,000-strong crowd sang.', ['20,000-strong|20000/20000|person']],
  ['A 12-union alliance signed a 30‑page pact.', ['12-union|12/12|union', '30‑page|30/30|page']],
  [
    'It sells four-, five- and six-bedroom homes.',
    ['four-|4/4|bedroom', 'five-|5/5|bedroom', 'six-bedroom|6/6|bedroom'],
  ],
]

describe('figures', () => {
  test.each(FIGURES)('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

const NO_FIGURES = [
  'One of the ministers resigned.',
  'One thing is certain.',
  'She was the eighth president.',
  'The meeting starts at 7:30 p.m.',
  'The meeting starts at 10 a.m.',
  'Article 19 was invoked.',
  'The crash closed Highway 1.',
  'A Boeing 737 landed.',
  'An F-16 crashed during COVID-19 drills.',
  'M23 and the G7 refused.',
  'The Group of 77 met.',
  'It happened on Channel 4.',
  'See page 12.',
  'He was in the second half.',
  'It won 3-2.',
  'The union of 2019 failed.',
  'Call 555-0134-22 now.',
  'They live at 10 Harbour Street.',
  'It is a two-way street and a one-off.',
  'There is zero tolerance.',
  'He doubled down.',
  'No one came.',
  'The sheet folds in two.',
]

test.each(NO_FIGURES)('no figure: %s', (text) => {
  expect(told(text)).toEqual([])
})

test('a bare dollar is that of the country, else of the outlet', () => {
  expect(told('The Canadian firm paid $5.')).toEqual(['$5|5/5|CAD'])
  expect(told('The firm paid $5.', { url: 'https://paper.co.nz/a' })).toEqual(['$5|5/5|NZD'])
  expect(told('The German firm paid $5.')).toEqual(['$5|5/5|USD'])
})

test('a base unit stands beside the stated one', () => {
  expect(figuresOf('It is 5 miles away.')[0]?.base).toEqual({ low: 8046.72, high: 8046.72, unit: 'metre' })
  expect(figuresOf('It was 50 degrees Fahrenheit.')[0]?.base).toEqual({ low: 10, high: 10, unit: 'celsius' })
})

test('any string: no throw; figures in order, inside the text, not overlapping', () => {
  const word = fc.constantFrom(
    '5',
    '$',
    '1,000',
    'million',
    'to',
    '-',
    '–',
    'half',
    'a',
    'of',
    'years',
    'old',
    ',',
    '(',
    '%',
    'one',
    'in',
    'km',
    '\ud800',
    '\u0000',
    '\n',
    'R',
    '½',
    '/',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const figure of figuresOf(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(end)
        expect(figure.end).toBeGreaterThan(figure.start)
        expect(figure.end).toBeLessThanOrEqual(text.length)
        for (const spans of Object.values(figure.evidence))
          for (const span of spans) expect(text.slice(span.start, span.end)).not.toBe('')
        end = figure.end
      }
    }),
    { numRuns: 300 },
  )
})
