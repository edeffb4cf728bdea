// Reading stays linear on text made to be slow: twice the text takes about twice the work, however it is built.

import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { NO_METADATA } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import { contextOf, NO_KNOWLEDGE } from '../context.ts'
import { findFigures } from './find.ts'

const UNITS = [
  '5 ',
  '1,000 ',
  'one in ',
  '5-word-',
  'between 5 and ',
  'at least 5 ',
  '5 killed and ',
  '5 of the ',
  'hundred and ',
  'that was 5 ',
  '5 ft 3 in ',
  '$5 to ',
  '(5 ',
]

function milliseconds(text: string): number {
  const document = documentOf(text)
  const context = contextOf(document, NO_METADATA, NO_KNOWLEDGE)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    findFigures(context, { names: [], dates: [], places: [], attributions: [] })
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test.each(UNITS)('%j', (unit) => {
  milliseconds(unit.repeat(500))
  const small = milliseconds(unit.repeat(1500))
  const large = milliseconds(unit.repeat(12000))
  // Eight times the text: linear is 8, quadratic 64.
  expect(large).toBeLessThan(30 * (small + 1))
})
