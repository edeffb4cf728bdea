import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName } from './fold.ts'
import { foldBytes } from './fold-bytes.ts'
import { putText, textOf } from './utf8.ts'

function folded(name: string): string {
  const bytes = new TextEncoder().encode(name)
  const room = new Uint8Array(10 + bytes.length * 3).fill(120)
  return textOf(room, 10, foldBytes(bytes, 0, bytes.length, room, 10))
}

describe('a name folded in bytes', () => {
  it.each([
    'Porto Alegre',
    'Saint-Denis',
    'Sainte Foy',
    'Fort  Worth ',
    'Mount',
    'Saint',
    "L'Aquila",
    'Łódź',
    'Straße',
    'Đà Nẵng',
    'Œuilly',
    'St. John’s',
    ' -San- ',
    'Ağrı',
    'Москва',
    '(Old) Town/New',
    '',
  ])('%j is as in a string', (name) => {
    expect(folded(name)).toBe(foldName(name))
  })

  it('is as in a string for any letters of the Latin alphabets', () => {
    const unit = fc.oneof(
      fc.constantFrom(..." -.'’saintSAINTmountfe"),
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x1e00, max: 0x1eff }).map((code) => String.fromCharCode(code)),
    )
    fc.assert(fc.property(fc.string({ unit }), (name) => folded(name) === foldName(name)))
  })

  it('writes and reads text of the basic plane', () => {
    const bytes = new Uint8Array(64)
    const end = putText('aé’東', bytes, 3)
    expect(end).toBe(12)
    expect(textOf(bytes, 3, end)).toBe('aé’東')
  })
})
