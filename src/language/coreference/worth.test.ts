import { expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { NO_METADATA } from '../../model/report.ts'
import { contextOf } from '../../read/context.ts'
import { documentOf } from '../../text/document.ts'
import { sceneOf } from '../names/scene.ts'
import { findNames } from '../names.ts'
import { worthTrees } from './worth.ts'

test.each([
  ['Prices rose by 4 percent. It rained for days.', [0, 0]],
  ['Grace Okafor won the vote. She left at once.', [1, 1]],
  ['Nobody won the vote. They left at once.', [0, 1]],
  ['The Harbour Workers Union met on Monday. It called a strike.', [1, 1]],
  ['Grace Okafor met traders. Rain fell. The minister left.', [0, 0, 1]],
  ['Grace Okafor, a nurse, resigned on Monday. Others stayed.', [1, 0]],
  [`She sold ${'figs, '.repeat(130)}and tea. He left.`, [0, 1]],
])('%s', (text, expected) => {
  const document = documentOf(text)
  const context = contextOf(document, NO_METADATA, loadKnowledge())
  expect([...worthTrees(sceneOf(document, findNames(context)))]).toEqual(expected)
})
