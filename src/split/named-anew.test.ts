import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { namedAnewOf } from './named-anew.ts'
import { unitsOf } from './units.ts'
import { wordsOf } from './words.ts'

function anew(...paragraphs: string[]): number[] {
  const text = paragraphs.join('\n\n')
  return [...namedAnewOf(wordsOf(text, unitsOf(blocksOf(text))))]
}

test('somebody named in full again, and somebody gone on with', () => {
  expect(
    anew(
      'Premier Maria Okello opened the new bridge over the river in the capital yesterday.',
      'The owners of the ferries protested, and Okello promised them other work.',
      'Nobody else was heard at the meeting that lasted until the evening.',
      'Maria Okello, the premier, has dismissed two ministers over unpaid wages.',
    ),
  ).toEqual([0, -1, 0, 1])
})

test('a name twice in one paragraph, a name long ago, and places are nobody', () => {
  expect(anew('Maria Okello won. Maria Okello thanked her voters for the evening.')).toEqual([0])
  expect(
    anew('Maria Okello won the vote.', ...Array(9).fill('The rain went on for days.'), 'Okello left office.').at(-1),
  ).toBe(0)
  expect(anew('Kestrova Harbour was closed today.', 'Kestrova Harbour was opened again today.')).toEqual([0, 0])
})
