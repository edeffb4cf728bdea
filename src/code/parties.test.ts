// Who acts and who is acted upon. The word of the event stands in brackets; invented reports.
import { expect, test } from 'vitest'
import { draftIn } from './draft.fixture.ts'
import { partiesOf } from './parties.ts'

function read(marked: string, type: string) {
  const { scene, draft } = draftIn(marked, type)
  const { who, whom } = partiesOf(scene, draft)
  for (const { name, span } of [...who, ...whom])
    expect(scene.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()).toBe(name)
  return [who.map(({ name }) => name), whom.map(({ name }) => name)]
}

test.each<[string, string, string[], string[]]>([
  ['Police [arrested] two farmers in Nakuru.', 'arrest', ['Police'], ['farmers']],
  ['Two farmers were [arrested] by police in Nakuru.', 'arrest', ['police'], ['farmers']],
  ['The [arrest] of Amina Okello by soldiers angered many.', 'arrest', ['soldiers'], ['Amina Okello']],
  ["Amina Okello's [arrest] angered many.", 'arrest', [], ['Amina Okello']],
  ['Soldiers seized and [beat] a teacher.', 'attack', ['Soldiers'], ['teacher']],
  ['Its former drivers [struck] for a day.', 'strike', ['former drivers'], []],
  ['Nurses [struck] for a day.', 'strike', ['Nurses'], []],
  ['The [striking] nurses met the press.', 'strike', ['nurses'], []],
  ['Dockers staged a [walkout] in Valparaíso.', 'strike', ['Dockers'], []],
  ['The union filed a [lawsuit] against Marlow Steel on Friday.', 'lawsuit', ['union'], ['Marlow Steel']],
  ['The [talks] between Norvania and Kadria failed.', 'negotiation', ['Norvania', 'Kadria'], []],
  ['President Ana Pop [met] union leader Tom Reis in Quito.', 'meeting', ['Ana Pop', 'Tom Reis'], []],
  ['Twelve miners [died] in the shaft.', 'death', [], ['miners']],
  ['Hundreds of families [fled] the town.', 'displacement', [], ['families']],
  ['The board [appointed] Ruta Manase as its head.', 'appointment', ['Ruta Manase'], []],
  ['The [tariffs] that Norvania imposed hit bakers.', 'law', ['Norvania'], []],
  ['The court [struck] down the order of the governor.', 'lawsuit', ['court'], ['governor']],
  ['The court struck down the minister’s [order].', 'law', ['minister'], []],
  // A thing is no party, nor is a day.
  ['The court [overturned] the verdict.', 'lawsuit', ['court'], []],
  ["Friday's [election] was calm.", 'election', [], []],
  ['Police said they [held] Omar Diallo, a driver. He is 30.', 'detention', ['Police'], ['Omar Diallo']],
  ['“We [hired] 500 drivers,” said Sara Lund, who runs the depot.', 'other', ['Sara Lund'], ['drivers']],
  [
    'The National Dockers Union (NDU) called a strike. Members of the NDU [marched] in Lomé.',
    'protest',
    ['Members'],
    [],
  ],
])('%s', (marked, type, who, whom) => {
  expect(read(marked, type)).toEqual([who, whom])
})
