// Numbers for words and features: the same in training and in reading, so they may never change without a new version.

/** Hash of a word or of a part of it, 32 bits. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Hash of a feature: the number of its template and up to two values. */
export function mix(template: number, first: number, second = 0): number {
  let hash = Math.imul(first ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ second, 0xc2b2ae35)
  hash ^= hash >>> 13
  return Math.imul(hash, 0x27d4eb2f) ^ (hash >>> 16)
}

/** A mark of 1 to 255 by which a slot of the weights knows its feature. */
export function markOf(feature: number): number {
  return 1 + ((Math.imul(feature ^ (feature >>> 17), 0x2c1b3c6d) >>> 9) % 255)
}
