// Which figures belong to an event. The word of the event stands in brackets; invented reports.
import { expect, test } from 'vitest'
import { amountsOf } from './amounts.ts'
import { clauseOf } from './clause.ts'
import { draftIn } from './draft.fixture.ts'

test.each<[string, string, string[]]>([
  ['Police [arrested] 40 people and injured 12.', 'arrest', ['40']],
  ['The [attack] on the depot killed three guards and wounded at least 12.', 'attack', ['three', 'at least 12']],
  ['Some 300 drivers [struck] in Quito, where 15 percent of buses ran.', 'strike', ['Some 300']],
  ['Nine miners [died] in the shaft.', 'death', ['Nine']],
  ['The two ministers [met] in Oslo. Prices rose 4 percent.', 'meeting', ['two']],
])('%s', (marked, type, figures) => {
  const { scene, draft } = draftIn(marked, type)
  const found = amountsOf(scene, draft, clauseOf(draft))
  expect(found.map(({ start, end }) => scene.document.text.slice(start, end))).toEqual(figures)
})
