import { describe, expect, it } from 'vitest'
import { fnv, hashes, normal, shape } from './features.ts'

describe('shape', () => {
  it.each([
    ['McCann-2', 'XxXxx-d'],
    ['Lusaka', 'Xxx'],
    ['COVID-19', 'XX-dd'],
    ['²', 'd'],
    ['…', '…'],
    ['', ''],
    ['\ud800a', '\ud800x'],
    ['😀😀😀', '😀😀'],
    ['a'.repeat(30).concat('1'), 'xx'],
  ])('%s is %s', (form, expected) => expect(shape(form)).toBe(expected))
})

describe('hashes', () => {
  it('are those of training/syntax/features.py', () => {
    expect(normal('O’Neill “24”')).toBe('o\'neill "00"')
    expect(fnv('a', 1)).toBe(3842891943)
    expect(hashes('Straße').map((hash, at) => hash % ([8192, 1024, 4096, 6144, 1024, 4096, 512][at] ?? 1))).toEqual([
      5700, 452, 78, 6112, 788, 2845, 0,
    ])
    expect(hashes('x😀').map((hash, at) => hash % ([8192, 1024, 4096, 6144, 1024, 4096, 512][at] ?? 1))).toEqual([
      491, 675, 2793, 2732, 124, 1696, 86,
    ])
  })
})
