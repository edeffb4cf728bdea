import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openModel } from '../language/model-file.ts'
import { readModelFile } from './models.ts'

const HEADER = {
  kind: 'names',
  version: 3,
  tables: { weights: { type: 'i16', offset: 8, length: 3 } },
  lists: { labels: ['PER', 'ORG'] },
  numbers: { scale: 0.5 },
}

/** A model file by hand, as its format says. */
function modelBytes(): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify(HEADER))
  const base = Math.ceil((8 + header.length) / 8) * 8
  const bytes = new Uint8Array(base + 14)
  bytes.set([68, 66, 77, 49])
  new DataView(bytes.buffer).setUint32(4, header.length, true)
  bytes.set(header, 8)
  new Int16Array(bytes.buffer, base + 8, 3).set([-7, 0, 300])
  return bytes
}

function packedFile(change: (packed: Uint8Array) => Uint8Array = (packed) => packed): string {
  const packed = zstdCompressSync(modelBytes(), { params: { [constants.ZSTD_c_checksumFlag]: 1 } })
  const path = join(mkdtempSync(join(tmpdir(), 'daybook-model-')), 'names.bin.zst')
  writeFileSync(path, change(packed))
  return path
}

describe('a model file', () => {
  it('opens over shared memory', () => {
    const model = openModel(readModelFile('names', packedFile()), 'names', 3)
    expect([...model.table('weights', 'i16')]).toEqual([-7, 0, 300])
    expect(model.list('labels')).toEqual(['PER', 'ORG'])
    expect(model.number('scale')).toBe(0.5)
  })

  it('is refused where one byte is not what was written, and says what to do', () => {
    const whole = zstdCompressSync(modelBytes(), { params: { [constants.ZSTD_c_checksumFlag]: 1 } })
    for (let at = 0; at < whole.length; at += 5) {
      const path = packedFile((packed) => packed.map((byte, place) => (place === at ? byte ^ 0x55 : byte)))
      expect(() => readModelFile('names', path), `byte ${at}`).toThrow(
        /model "names" .* is damaged\. Install Daybook again/,
      )
    }
  })

  it('is refused where it is cut short or missing', () => {
    const cut = packedFile((packed) => packed.subarray(0, packed.length - 9))
    expect(() => readModelFile('names', cut)).toThrow(/cannot be read, or is damaged/)
    expect(() => readModelFile('names', `${cut}.none`)).toThrow(/cannot be read, or is damaged/)
  })

  it('is refused as another model, another version, or without a table that is asked for', () => {
    const bytes = readModelFile('names', packedFile())
    expect(() => openModel(bytes, 'syntax-fast', 3)).toThrow('this is the model names 3, not syntax-fast 3')
    expect(() => openModel(bytes, 'names', 4)).toThrow('not names 4')
    expect(() => openModel(bytes.slice(1), 'names', 3)).toThrow('these bytes are no model')
    const model = openModel(bytes, 'names', 3)
    expect(() => model.table('weights', 'u8')).toThrow('has no table weights of u8')
    expect(() => model.list('words')).toThrow('has no words')
  })
})
