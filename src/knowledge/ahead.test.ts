import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { takeUnpacked, unpackAhead } from './ahead.ts'
import { readKnowledge, unpackKnowledge } from './bytes.ts'

/** A thread that does something else. */
function program(code: string): URL {
  const path = join(mkdtempSync(join(tmpdir(), 'daybook-ahead-')), 'program.mjs')
  writeFileSync(path, code)
  return pathToFileURL(path)
}

describe('knowledge unpacked ahead', () => {
  it('is what this thread would have unpacked, and is given once', () => {
    unpackAhead('fast')
    const bytes = takeUnpacked('fast')
    const here = unpackKnowledge('fast')
    for (const part of ['places', 'names', 'syntax'] as const) {
      expect(Buffer.compare(bytes?.[part] ?? new Uint8Array(0), here[part] ?? new Uint8Array(0)), part).toBe(0)
    }
    expect(bytes?.places.buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(takeUnpacked('fast')).toBe(null)
  })

  it('is not taken for another engine', () => {
    unpackAhead('none')
    expect(takeUnpacked('accurate')).toBe(null)
    expect(takeUnpacked('none')?.engine).toBe('none')
  })

  it.each([
    ['hands over nothing', `const d = workerData.done; Atomics.store(d, 0, 1); Atomics.notify(d, 0)`],
    ['throws', `throw new Error('no')`],
    ['never ends', `setInterval(() => {}, 1000)`],
  ])('is unpacked on this thread where the other one %s', (_, code) => {
    unpackAhead('none', program(`import { workerData } from 'node:worker_threads'\n${code}`), 300)
    expect(readKnowledge('none').places).toHaveLength(unpackKnowledge('none').places.length)
  })
})
