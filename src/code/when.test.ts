// When an event happened: its own date, not that of what was said, planned or told beside it. Invented reports of 12 March 2025.
import { expect, test } from 'vitest'
import { draftIn } from './draft.fixture.ts'
import { whenOf } from './when.ts'

const read = (marked: string, type: string) => {
  const { scene, draft } = draftIn(marked, type, { published: '2025-03-12' })
  const when = whenOf(scene, draft)
  return when === null ? null : { ...when, words: scene.document.text.slice(when.span.start, when.span.end) }
}

test.each([
  // Its own.
  ['Bakers in Fez [struck] on Monday.', 'strike', '2025-03-10', 'Monday'],
  ['On 3 March, police [arrested] two farmers near Gulu.', 'arrest', '2025-03-03', '3 March'],
  ['Two farmers [arrested] on 3 March near Gulu were freed on Tuesday.', 'arrest', '2025-03-03', '3 March'],
  ['Two farmers arrested on 3 March near Gulu were [freed] on Tuesday.', 'other', '2025-03-11', 'Tuesday'],
  ['The 1994 [massacre] still divides the town.', 'killing', '1994', '1994'],
  ['Dockers staged a [walkout] on 5 March in Santos.', 'strike', '2025-03-05', '5 March'],
  ['The group was [founded] in 1987 and won its first seat in 2019.', 'other', '1987', '1987'],
  ['The group was founded in 1987 and [won] its first seat in 2019.', 'election', '2019', '2019'],
  ['The bakers have been on [strike] since 4 March.', 'strike', '2025-03-04/..', '4 March'],
  ['The [strike], which began on 4 March, goes on.', 'strike', '2025-03-04', '4 March'],
  ['Two boys [died] when a shed collapsed on 4 March.', 'death', '2025-03-04', '4 March'],
  // Not the day on which it was said, nor of what else the sentence tells.
  ['The ministry said on Tuesday that rebels had [killed] four herders.', 'killing', null, null],
  ['The council [passed] a bill that will ban lorries from 1 July.', 'law', null, null],
  ['Nobody knows why they [struck].', 'strike', null, null],
])('%s', (text, type, value, words) => {
  const when = read(text, type)
  expect(when?.value ?? null).toBe(value)
  expect(when?.words ?? null).toBe(words)
  expect(when?.inferred ?? false).toBe(false)
})

const OPENING =
  'A bomb killed six people at a market in Gao on Sunday, police said. Nobody claimed the attack. Troops closed the roads.'

test.each([
  ['what goes on from the opening', `${OPENING} Two boys were [killed] by falling beams.`, 'killing', '2025-03-09'],
  ['background in the past perfect', `${OPENING} Gunmen had [killed] a priest there.`, 'killing', null],
  ['background with its own date', `${OPENING} Gunmen [killed] a priest there in 2023.`, 'killing', '2023'],
  ['what is to come', `${OPENING} The men will be [killed], a preacher warned.`, 'killing', null],
  ['talks may be of any day', 'The envoys met in Oslo on Sunday. The mayor [met] the elders.', 'meeting', null],
  ['another kind of event', `${OPENING} Millers [struck] over flour.`, 'strike', null],
])('%s', (_, text, type, value) => {
  expect(read(text, type)?.value ?? null).toBe(value)
})

test('a day taken from the opening is inferred, with its words', () => {
  expect(read(`${OPENING} Two boys were [killed] by falling beams.`, 'killing')).toMatchObject({
    inferred: true,
    words: 'Sunday',
  })
})
