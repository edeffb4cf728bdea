// The shape of a word: "Xx" for "Lagos", "X.X." for "U.N.", "Xx9" for "Gate7", "xXx" for "iPhone".
import { mix } from './hash.ts'

const UPPER = 1
const LOWER = 2
const DIGIT = 3
const OTHER = 4

/** A number for the shape; repeats of one class count once, the length only as one, few or many. */
export function shapeOf(text: string): number {
  let shape = text.length === 1 ? 1 : text.length < 4 ? 2 : 3
  let before = 0
  let parts = 0
  for (let at = 0; at < text.length && parts < 8; at++) {
    const kind = classOf(text, at)
    if (kind === before) continue
    shape = mix(parts, shape, kind)
    before = kind
    parts++
  }
  return shape
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return LOWER
  if (code >= 65 && code <= 90) return UPPER
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 128) return OTHER + code
  const letter = text.charAt(at)
  if (letter !== letter.toLowerCase()) return UPPER
  return letter !== letter.toUpperCase() ? LOWER : OTHER
}
