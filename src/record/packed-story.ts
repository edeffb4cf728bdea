// What is compared of a report's story, as bytes: five numbers, then hashes, sketch, weights and marks one after another.
import type { StoryTraits } from '../join/story.ts'

const HEAD = 5
const UNKNOWN = -0x8000_0000

export function packStory({ day, year, terms, weights, known, sketch }: StoryTraits): Uint8Array {
  const head = Int32Array.of(day ?? UNKNOWN, year ?? UNKNOWN, terms.length, sketch.least.length, sketch.runs)
  const parts = [head, terms, sketch.least, weights, known].map((part) => bytesOf(part))
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  return packed
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

export function unpackStory(packed: Uint8Array): StoryTraits {
  const { buffer } = packed.byteOffset % 4 === 0 ? packed : packed.slice()
  const from = packed.byteOffset % 4 === 0 ? packed.byteOffset : 0
  const [day = UNKNOWN, year = UNKNOWN, terms = 0, least = 0, runs = 0] = new Int32Array(buffer, from, HEAD)
  const at = from + 4 * HEAD
  return {
    day: day === UNKNOWN ? null : day,
    year: year === UNKNOWN ? null : year,
    terms: new Uint32Array(buffer, at, terms),
    sketch: { runs, least: new Uint32Array(buffer, at + 4 * terms, least) },
    weights: new Uint16Array(buffer, at + 4 * (terms + least), terms),
    known: new Uint8Array(buffer, at + 4 * (terms + least) + 2 * terms, terms),
  }
}
