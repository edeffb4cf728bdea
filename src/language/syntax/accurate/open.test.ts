import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../engine.ts'
import { scriptKernel } from './kernel.ts'
import { openAccurate, openWith } from './open.ts'
import { sampleModel } from './sample-model.fixture.ts'
import { simdKernel } from './simd-kernel.ts'

const engine = openAccurate(sampleModel())
const forms = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', 'the', '.', 'ministers')),
  {
    maxLength: 40,
  },
)

function isOneTree({ heads }: Analysis): boolean {
  const ends = Array.from(heads, (_, word) => {
    let at = word
    for (let steps = 0; steps <= heads.length && heads[at] !== -1; steps++) at = heads[at] ?? -1
    return at
  })
  return heads.filter((head) => head === -1).length === Math.min(1, heads.length) && new Set(ends).size <= 1
}

describe('openAccurate', () => {
  it('makes one tree of any forms, with a tag and a label for each', () => {
    fc.assert(
      fc.property(forms, (words) => {
        const found = engine.analyse(words)
        expect(isOneTree(found)).toBe(true)
        expect([found.upos.length, found.xpos.length, found.labels.length]).toEqual(Array(3).fill(words.length))
        expect(found.labels.filter((label) => label === 'root').length).toBe(Math.min(1, words.length))
      }),
    )
  })

  it('makes one tree of 5,000 words', () => {
    const words = Array.from({ length: 5000 }, (_, at) => (at % 37 === 36 ? '.' : `w${at % 97}`))
    const found = engine.analyse(words)
    expect(isOneTree(found)).toBe(true)
    expect(found.labels.filter((label) => label === 'parataxis').length).toBeGreaterThan(30)
  })

  it('gives the same for the same forms, whatever was read before', () => {
    const words = ['The', 'unions', 'said', 'in', 'Lusaka', 'the', 'minister', 'left', '.']
    const before = engine.analyse(words)
    for (let at = 0; at < 45; at++) engine.analyse(Array.from({ length: 100 }, (_, word) => `${word}x${at}`))
    expect(engine.analyse(words)).toEqual(before)
    expect(openAccurate(sampleModel()).analyse(words)).toEqual(before)
    expect(openAccurate(sampleModel(5)).analyse(words)).not.toEqual(before)
  })

  it('gives the same with and without WebAssembly', () => {
    expect(simdKernel(64)?.name).toBe('simd')
    const script = openWith(sampleModel(), (bytes) => scriptKernel(new ArrayBuffer(bytes)))
    fc.assert(
      fc.property(forms, (words) => {
        expect(script.analyse(words)).toEqual(engine.analyse(words))
      }),
      { numRuns: 40 },
    )
  })

  it('opens a model in shared memory', () => {
    const bytes = sampleModel()
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    expect(openAccurate(shared).analyse(['the', 'strike'])).toEqual(engine.analyse(['the', 'strike']))
  })

  it('refuses damaged bytes with a TypeError', () => {
    const bytes = sampleModel()
    const start = new TextDecoder().decode(bytes).indexOf('{')
    const cases = [
      new Uint8Array(0),
      new Uint8Array(64),
      bytes.slice(0, 100),
      bytes.slice(0, bytes.length - 64),
      with_(bytes, 0, 'X'),
      with_(bytes, start, '!'),
      replaced(bytes, '"hidden":16', '"hidden":17'),
      replaced(bytes, '"hidden":16', '"hidden":32'),
      replaced(bytes, '"hash.shape.rows":64', '"hash.shape.rows":-1'),
      replaced(bytes, '"f32"', '"x32"'),
      replaced(bytes, '"version":1', '"version":2'),
      replaced(bytes, '"tables":', '"fables":'),
      replaced(bytes, '"NOUN"', '{"N":1}'.slice(0, 6)),
      replaced(bytes, 'lists', 'lasts'),
    ]
    for (const damaged of cases) expect(() => openAccurate(damaged)).toThrow(TypeError)
  })

  it('never throws anything but a TypeError, and never fails once open, whichever byte is damaged', () => {
    const bytes = sampleModel()
    fc.assert(
      fc.property(fc.nat(6000), fc.nat(255), (at, value) => {
        const damaged = bytes.slice()
        damaged[at] = value
        try {
          expect(isOneTree(openAccurate(damaged).analyse(['the', 'unions', 'said', '.']))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function with_(bytes: Uint8Array, at: number, letter: string): Uint8Array {
  const out = bytes.slice()
  out[at] = letter.charCodeAt(0)
  return out
}

function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = String.fromCharCode(...bytes.subarray(0, 6000))
  const at = text.indexOf(from)
  const out = bytes.slice()
  if (at < 0) throw new Error(`no ${from}`)
  out.set(new TextEncoder().encode(to.padEnd(from.length).slice(0, from.length)), at)
  return out
}
