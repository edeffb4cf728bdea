// Lines of a coded file that cannot be used, and what is said of them.
import { describe, expect, test } from 'vitest'
import { itemsOf } from './item.ts'

describe('lines that cannot be used', () => {
  test.each([
    ['{"layer": "date"', 'no JSON'],
    ['[1]', 'no JSON object'],
    ['{"start": 1, "end": 2}', '"layer" (or "kind") is missing'],
    ['{"layer": "date", "start": 1}', 'UTF-16 code units'],
    ['{"layer": "date", "start": -1, "end": 2}', 'UTF-16 code units'],
    ['{"layer": "date", "start": 1.5, "end": 2}', 'UTF-16 code units'],
    ['{"layer": "date", "start": 4, "end": 2}', 'ends (2) before it starts (4)'],
  ])('%s', (line, reason) => {
    const { items, fault } = itemsOf(`\ufeff{"kind": "date", "start": 0, "end": 4}\n\n${line}\n`)
    expect(items).toEqual([])
    expect(fault?.line).toBe(3)
    expect(fault?.reason).toContain(reason)
  })
})
