import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParagraphs } from '../../text/paragraphs.ts'
import { findStretches, hasMarks } from './marks.ts'

function stretchesOf(text: string): string[] {
  return findStretches(text, findParagraphs(text)).map((stretch) => text.slice(stretch.start, stretch.end))
}

const MATCH: readonly (readonly [string, ...string[]])[] = [
  ['“We stay,” she said.', 'We stay,'],
  ['"We stay," she said. "We wait."', 'We stay,', 'We wait.'],
  ['‘We stay,’ she said.', 'We stay,'],
  ["'We stay,' she said.", 'We stay,'],
  ["'We don't know,' she said.", "We don't know,"],
  ['«On reste», dit-elle.', 'On reste'],
  ['»Wir bleiben«, sagte sie.', 'Wir bleiben'],
  ['„Zostajemy“, she said.', 'Zostajemy'],
  ['「残ります」, she said.', '残ります'],
  ["``We stay,'' she said.", 'We stay,'],
  // Mixed and mistyped marks.
  ['“We stay," she said.', 'We stay,'],
  ['“We stay,“ she said.', 'We stay,'],
  // Nested marks are part of the outer words.
  ['“He told us ‘go home’ and left,” she said.', 'He told us ‘go home’ and left,'],
  ['‘He told us “go home” and left,’ she said.', 'He told us “go home” and left,'],
  ['"He told us "go home" and left," she said.', 'He told us "go home" and left,'],
  // Possessives inside single marks.
  ['‘The workers’ rights are gone,’ he said.', 'The workers’ rights are gone,'],
  // Re-opened paragraphs, and a quotation that is cut.
  ['“One.\n\n“Two,” he said.', 'One.', 'Two,'],
  ['He said: “One and two', 'One and two'],
  ['we will not move,” he said. “Never.”', 'we will not move,', 'Never.'],
]

test.each(MATCH)('%s', (text, ...expected) => {
  expect(stretchesOf(text)).toEqual(expected)
})

const MISS: readonly string[] = [
  'The workers’ union met in the ’90s.',
  "The workers' union met in the '90s and didn't vote.",
  'A rock ’n’ roll band played at nine o’clock.',
  'She is 5\' 4" tall.',
  "Fish 'n' chips for the boys' team.",
]

test.each(MISS)('no quotation in: %s', (text) => {
  expect(stretchesOf(text)).toEqual([])
})

test('a text without marks is passed over at once', () => {
  expect(hasMarks('The workers’ union did not vote.')).toBe(false)
  expect(hasMarks('She said “no”.')).toBe(true)
})

test('stretches are ordered, apart and inside the text, on any string', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '``',
    "''",
    ' ',
    '\n\n',
    'word',
    's’ ',
    '. ',
    ',',
    '- ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      let last = 0
      for (const stretch of findStretches(text, findParagraphs(text))) {
        expect(stretch.from).toBeGreaterThanOrEqual(last)
        expect(stretch.start).toBeGreaterThanOrEqual(stretch.from)
        expect(stretch.end).toBeGreaterThan(stretch.start)
        expect(stretch.to).toBeGreaterThanOrEqual(stretch.end)
        last = stretch.to
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
