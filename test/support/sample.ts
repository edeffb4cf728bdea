// Two reports with hand-made readings, for tests of what is published: every kind, values inside quotes, open bounds,
// markup in the text, and a text that runs from right to left. All of it is invented.
import type { Mention } from '../../src/model/mention.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Report } from '../../src/model/report.ts'
import { NO_METADATA } from '../../src/model/report.ts'

const DOCKS = `Crane drivers walk out at Valparaíso

At least 1,200 crane drivers and lashers stopped work in Valparaíso on
Tuesday, the dockers' federation said. The port operator put the figure
at 640.

"We were promised 15 percent and we got <script>alert(1)</script> a
leaflet," said Rosaura Henríquez, who has worked there for 22 years.

*****

The previous stoppage, in March 2024, cost exporters about $4.5 million
a day, according to the chamber of commerce.`

const MARKET = 'قال المتحدث باسم البلدية إن 14 شخصا أصيبوا في سوق حلب يوم الأحد.'

/** What a mention is made of beside its words: the words are found in the text, and so are those of its fields. */
type Made = {
  readonly words: string
  readonly says?: Readonly<Record<string, string>>
  readonly from?: number
} & Readonly<Record<string, unknown>>

function mention(text: string, { words, says = {}, from = 0, ...fields }: Made): Mention {
  const span = (part: string, after: number) => {
    const start = text.indexOf(part, after)
    if (start < 0) throw new Error(`The sample has no "${part}".`)
    return { start, end: start + part.length }
  }
  const evidence = Object.fromEntries(Object.entries(says).map(([field, part]) => [field, [span(part, 0)]]))
  return { rule: `sample/${fields['kind']}`, ...fields, ...span(words, from), evidence } as unknown as Mention
}

const FIGURE = { kind: 'figure', approx: false, unit: 'person', base: null, of: null, measure: 'count', by: null }
const PLACE = { kind: 'place', level: 'city', metonym: false, geonames: null }

const DOCKS_READING: readonly Made[] = [
  {
    ...PLACE,
    words: 'Valparaíso',
    name: 'Valparaíso',
    admin1: 'CL.01',
    country: 'CL',
    lat: -33.036,
    lon: -71.629,
    geonames: 3868626,
  },
  {
    ...FIGURE,
    words: 'At least 1,200',
    low: 1200,
    high: null,
    of: 'crane drivers and lashers',
    measure: 'striking',
    by: "the dockers' federation",
    says: { of: 'crane drivers and lashers', by: "the dockers' federation" },
  },
  { kind: 'date', words: 'Tuesday', value: '2026-02-10' },
  {
    kind: 'entry',
    words: 'At least 1,200 crane drivers and lashers stopped work in Valparaíso on\nTuesday',
    type: 'strike',
    when: '2026-02-10',
    where: 'Valparaíso',
    country: 'CL',
    who: ['crane drivers and lashers'],
    whom: [],
    status: 'happened',
    by: "the dockers' federation",
    via: [],
    roles: { industry: ['docks'] },
    inferred: [],
    confidence: 0.93,
    says: {
      trigger: 'stopped work',
      when: 'Tuesday',
      where: 'Valparaíso on',
      who: 'crane drivers and lashers',
      figures: 'At least 1,200',
      by: "the dockers' federation",
    },
  },
  {
    ...FIGURE,
    words: '640',
    low: 640,
    high: 640,
    measure: 'striking',
    by: 'The port operator',
    says: { by: 'The port operator' },
  },
  {
    kind: 'quote',
    words: 'We were promised 15 percent and we got <script>alert(1)</script> a\nleaflet,',
    speaker: 'Rosaura Henríquez',
    speakerText: 'Rosaura Henríquez',
    cue: 'said',
    says: { speaker: 'Rosaura Henríquez', cue: 'said Rosaura' },
  },
  {
    kind: 'actor',
    words: 'Rosaura Henríquez',
    name: 'Rosaura Henríquez',
    type: 'person',
    role: null,
    says: { mentions: 'Rosaura Henríquez', name: 'Rosaura Henríquez' },
  },
  { ...FIGURE, words: '15 percent', low: 15, high: 15, unit: 'percent', measure: 'rate' },
  { ...FIGURE, words: '22 years', low: 22, high: 22, unit: 'year', measure: 'duration' },
  { kind: 'date', words: 'March 2024', value: '2024-03' },
  {
    ...FIGURE,
    words: 'about $4.5 million',
    low: 4500000,
    high: 4500000,
    approx: true,
    unit: 'USD',
    measure: 'money',
    by: 'the chamber of commerce',
    says: { by: 'the chamber of commerce' },
  },
]

const MARKET_READING: readonly Made[] = [
  { ...FIGURE, words: '14', low: 14, high: 14, measure: 'injured', of: 'شخصا', says: { of: 'شخصا' } },
  { ...PLACE, words: 'حلب', name: 'Aleppo', admin1: 'SY.09', country: 'SY', lat: 36.2, lon: 37.16 },
  { kind: 'date', words: 'الأحد', value: '2026-02-08' },
]

function sample(text: string, made: readonly Made[], fields: Partial<Report>): { report: Report; reading: Reading } {
  const report = {
    ...NO_METADATA,
    id: 'r1',
    input: 'digest.txt',
    index: 1,
    start: 0,
    end: text.length,
    text,
    ...fields,
  }
  const mentions = made.map((one) => mention(text, one)).sort((a, b) => a.start - b.start || a.end - b.end)
  return { report, reading: { mentions } }
}

export const SAMPLES: readonly { readonly report: Report; readonly reading: Reading }[] = [
  sample(DOCKS, DOCKS_READING, {
    id: 'rdocks',
    title: 'Crane drivers walk out at Valparaíso',
    source: 'El Malecón',
    published: '2026-02-11T09:00:00-03:00',
    url: 'https://malecon.example/grua?id=1&x="',
    language: 'en',
  }),
  sample(MARKET, MARKET_READING, {
    id: 'rmarket',
    index: 2,
    start: 700,
    end: 700 + MARKET.length,
    url: 'javascript:alert(1)',
  }),
  sample('Nothing here is counted, dated or placed.', [], { id: 'rnone', index: 3, start: 800, end: 841 }),
]
