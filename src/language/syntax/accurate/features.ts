// What does the network see of a word's letters? The same hashed features that training/syntax/features.py computes: change both together.

/** The hashed features in the order in which their rows stand in the network's input. */
export const FEATURES = ['word', 'suffix2', 'suffix3', 'suffix4', 'prefix2', 'prefix3', 'shape'] as const

/** FNV-1a over UTF-16 code units, unsigned 32 bits. */
export function fnv(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

// Python's str.isdigit also holds superscripts, circled digits and the like, which are no decimal digits (Nd).
const DIGIT =
  /[\p{Nd}\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u
const UPPER = /\p{Uppercase}/u
const LETTER = /\p{L}/u

/** Letters to x and X, digits to d, runs cut at two, 24 characters at most: "McCann-2" is "XxXxx-d". */
export function shape(form: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const char of characters(form.slice(0, 48)).slice(0, 24)) {
    const kind = DIGIT.test(char) ? 'd' : UPPER.test(char) ? 'X' : LETTER.test(char) ? 'x' : char
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) out += kind
  }
  return out
}

/** Lower case, straight quotation marks, digits to 0: what words are hashed by. */
export function normal(form: string): string {
  return form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[0-9]/g, '0')
}

/** The hash of each feature; a table's row is the hash modulo its rows. */
export function hashes(form: string): number[] {
  const word = normal(form)
  const chars = characters(word)
  const parts = [
    word,
    chars.slice(-2).join(''),
    chars.slice(-3).join(''),
    chars.slice(-4).join(''),
    chars.slice(0, 2).join(''),
    chars.slice(0, 3).join(''),
    shape(form),
  ]
  return parts.map((part, seed) => fnv(part, seed + 1))
}

// Code points, a lone surrogate one of its own, as Python counts. Of a word without end only the ends are looked at.
function characters(text: string): string[] {
  return Array.from(text.length > 64 ? text.slice(0, 32) + text.slice(-32) : text)
}
