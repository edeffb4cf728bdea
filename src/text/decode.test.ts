import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDecoder, decode } from './decode.ts'

const WORDS = 'Naïve “voters” in Zürich paid €5 — 東京 🙂'

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big)
  return bytes
}

function bytesOf(...parts: (string | number[])[]): Uint8Array {
  return new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  )
}

describe('decode', () => {
  it.each([
    ['UTF-8', bytesOf(WORDS), WORDS, 'utf-8'],
    ['UTF-8 with a mark', bytesOf([0xef, 0xbb, 0xbf], WORDS), WORDS, 'utf-8'],
    ['UTF-16LE with a mark', utf16(`\ufeff${WORDS}`, false), WORDS, 'utf-16le'],
    ['UTF-16BE with a mark', utf16(`\ufeff${WORDS}`, true), WORDS, 'utf-16be'],
    ['UTF-16LE without one', utf16('The vote was held.', false), 'The vote was held.', 'utf-16le'],
    ['UTF-16BE without one', utf16('The vote was held.', true), 'The vote was held.', 'utf-16be'],
    ['windows-1252', bytesOf([0x93], 'Caf', [0xe9, 0x94], ' cost ', [0x80], '5'), '“Café” cost €5', 'windows-1252'],
    ['carriage returns kept', bytesOf('a\r\nb'), 'a\r\nb', 'utf-8'],
    ['nothing', new Uint8Array(0), '', 'utf-8'],
    ['one broken byte in good UTF-8', bytesOf('ééééé', [0xff], 'ééééé'), 'ééééé\ufffdééééé', 'utf-8'],
  ])('reads %s', (_name, bytes, text, encoding) => {
    expect(decode(bytes)).toEqual({ text, encoding, binary: null })
  })

  it('decides after a long stretch of ASCII by what follows', () => {
    const start = 'The report goes on. '.repeat(10_000)
    expect(decode(bytesOf(start, [0xe9])).text).toBe(`${start}é`)
    expect(decode(bytesOf(start, 'é')).text).toBe(`${start}é`)
  })

  it.each([
    ['a PDF file', bytesOf('%PDF-1.7\n')],
    ['a PNG image', bytesOf([0x89], 'PNG\r\n')],
    ['a ZIP file (or a .docx, .odt, .epub: these are ZIP files)', bytesOf('PK', [3, 4, 0, 0])],
    ['binary bytes (NULs)', bytesOf('abc', [0, 0, 0, 0], 'defghi', [0, 1, 0])],
    ['binary bytes (control characters)', bytesOf([1, 2, 3, 4, 5, 6, 14], 'abc')],
  ])('refuses %s', (reason, bytes) => {
    expect(decode(bytes)).toMatchObject({ binary: reason, text: '' })
  })

  it('gives the same text however the bytes are cut', () => {
    const pieces = fc.constantFrom(...['The union ', 'é', '東', '🙂', '\r\n'].map((word) => bytesOf(word)))
    const odd = fc.uint8Array({ maxLength: 4 })
    const input = fc
      .array(fc.oneof(pieces, odd), { maxLength: 40 })
      .map((parts) => bytesOf(...parts.map((p) => [...p])))
    fc.assert(
      fc.property(input, fc.array(fc.nat(20), { minLength: 1, maxLength: 9 }), (bytes, sizes) => {
        const decoder = createDecoder()
        let text = ''
        let at = 0
        for (let turn = 0; at < bytes.length; turn++) {
          const size = 1 + (sizes[turn % sizes.length] ?? 0)
          text += decoder.push(bytes.subarray(at, at + size))
          at += size
        }
        text += decoder.end()
        expect({ text, encoding: decoder.encoding, binary: decoder.binary }).toEqual(decode(bytes))
      }),
    )
  })

  it('gives the same text when a long input is cut inside its undecided part', () => {
    const bytes = bytesOf('a'.repeat(70_000), [0xe9], 'b'.repeat(70_000), 'é')
    const decoder = createDecoder()
    let text = ''
    for (let at = 0; at < bytes.length; at += 999) text += decoder.push(bytes.subarray(at, at + 999))
    expect(text + decoder.end()).toBe(decode(bytes).text)
  })
})
