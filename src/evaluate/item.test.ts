// Lines of a coded file that cannot be used, and what is said of them.
import { describe, expect, test } from 'vitest'
import { itemsOf, locateIn } from './item.ts'

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

describe('a line without offsets is placed by its words', () => {
  const text = 'Miners (40 of them)\nstruck in Oruro. Nurses struck too.'
  const placed = (words: string) => {
    const line = JSON.stringify({ layer: 'entry', text: words })
    const { items, fault } = itemsOf(line, (one) => locateIn(one, text))
    return fault === null ? [items[0]?.start, items[0]?.end] : fault.reason
  }
  test('that stand once, over a wrapped line too', () => {
    expect(placed('(40 of them) struck')).toEqual([7, 26])
    expect(placed('Oruro.')).toEqual([30, 36])
  })
  test('and refused otherwise', () => {
    expect(placed('struck')).toContain('more than once')
    expect(placed('teachers')).toContain('not in the text')
    expect(placed('')).toContain('whole numbers')
    expect(itemsOf('{"layer": "date", "text": "2026"}').fault?.reason).toContain('whole numbers')
    expect(itemsOf('{"layer": "date", "text": "2026"}', (one) => locateIn(one, null)).fault?.reason).toContain(
      'no text',
    )
  })
})
