// Texts for the property tests: any code units at all, and news-like text put together from invented pieces.
import fc from 'fast-check'

/** Any sequence of code units: unpaired surrogates, NULs, controls, right-to-left, emoji. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...'aA1.,;:!?"“”‘’\'()[]-–— \n\r\t\u00a0\u00ad\u200f\ufeff$€%#*_/\\'), { maxLength: 400 })
    .map((marks) => marks.join('')),
)

const PIECES = [
  'At least 14 dockworkers were hurt',
  'police in Port Amaro said on Tuesday',
  'according to the Harbour Union',
  '“We will not go back,” said Mirela Donau',
  '"It was over in a second," she added',
  'the minister told reporters late on Monday',
  'some 2,300 people marched',
  'between 5 and 10 May 2023',
  'in the third quarter of 2024',
  'more than $1.2 million',
  'R4bn was set aside for 2025/26',
  'a 40-fold rise',
  'two dozen families',
  '1 in 4.5 pupils',
  'ADDIS ABABA, 3 March —',
  'By Teodor Lindqvist',
  'https://news.example/report/17',
  '*****',
  'In Lima, Peru, and in Lima, Ohio',
  'Dr. A. B. Okonkwo of the St. Brendan Institute',
  'three-quarters of the 20,000-strong force',
  'hundreds of thousands',
  'the union puts the figure at 312',
  'since mid-December',
  'he writes that the “so-called reform” is “a joke”',
  '‘He told me, “Leave now,” and I left,’ said Yusuf',
  'the day before yesterday',
  'on 12/03/2025',
  '(AP)',
  'U.S. and U.K. officials',
  'temperatures of -3.5 °C and 100 km/h',
  'القاهرة و 12 قتيلا',
  '東京で15人が負傷',
  'in the 1930s and the 19th century',
  'Washington said',
  'a 54-year-old nurse',
]

const JOINERS = [' ', ', ', '. ', '.\n', '\n', '\n\n', '.\r\n\r\n', ' — ', '; ', '” ', ' “', '-\n', ' \n \n', '\u00a0']

/** News-like text: pieces in any order, joined in any way, with any text between them now and then. */
export const newsLikeText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      fc.constantFrom(...JOINERS),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.map(([piece, joiner]) => piece + joiner).join(''))

export const someText: fc.Arbitrary<string> = fc.oneof(anyText, newsLikeText)

/** Day of publication, or none; also what is no date. */
export const somePublished: fc.Arbitrary<string | null> = fc.constantFrom(
  null,
  '2026-02-10',
  '2024-02-29T23:59:59-11:00',
  'yesterday',
  '',
)
