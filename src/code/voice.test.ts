// Whose account an entry is. The word of the event stands in brackets; invented reports.
import { expect, test } from 'vitest'
import { draftIn } from './draft.fixture.ts'
import { voiceOf } from './voice.ts'

test.each<[string, string, string | null, string[]]>([
  ['Police [arrested] two farmers.', 'arrest', null, []],
  ['The union said police had [arrested] two farmers.', 'arrest', 'The union', []],
  ['Police [arrested] two farmers, according to the ministry of justice.', 'arrest', 'the ministry of justice', []],
  ['Two farmers were [arrested], Lusa reported.', 'arrest', 'Lusa', []],
  ['Ana Pop runs the depot. She said police had [arrested] two drivers.', 'arrest', 'Ana Pop', []],
  [
    'The Lusa agency reported that the ministry said police had [arrested] two farmers.',
    'arrest',
    'the ministry',
    ['The Lusa agency'],
  ],
])('%s', (marked, type, by, via) => {
  const { scene, draft } = draftIn(marked, type)
  const voice = voiceOf(scene, draft)
  expect(voice.by?.value ?? null).toBe(by)
  expect(voice.via.map(({ value }) => value)).toEqual(via)
  for (const { value, span } of [...(voice.by === null ? [] : [voice.by]), ...voice.via])
    expect(scene.document.text.slice(span.start, span.end)).toBe(value)
})
