// Numbers of words and of features: 32-bit hashes, the same in training and in reading.

const PRIME = 0x01000193
const BASIS = 0x811c9dc5 | 0

/** FNV-1a over the UTF-16 units from `from` up to `to`; every digit counts as 0. */
export function textHash(text: string, from: number, to: number): number {
  let hash = BASIS
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), PRIME)
  }
  return hash
}

/** Of a template's number and the values of up to three atoms. */
export function featureHash(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a + template, 0x9e3779b1 | 0)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b | 0)
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35 | 0)
  hash = Math.imul(hash ^ (hash >>> 16) ^ template, 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) >>> 0
}
