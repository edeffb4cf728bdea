// One pass over a sample of text: its letters by script, and its frequent words by language.
import { classAt, isWordPart, UPPER } from '../../text/characters.ts'
import { SCRIPTS, scriptNumber } from '../../text/script.ts'
import { ENGLISH, hashed, LANGUAGES, letterNumber, TELLING, WORDS, wordNumber } from './lexicon.ts'

export interface Tally {
  /** Letters by script (numbers in SCRIPTS). */
  readonly letters: Uint32Array
  readonly words: number
  /** Words that do not begin with a capital. */
  readonly small: number
  /** By language (numbers in LANGUAGES): words of its list. */
  readonly hits: Uint32Array
  /** How many different ones. */
  readonly distinct: Uint32Array
  /** Hits, each shared out among the languages that have the word, and what telling letters add. */
  readonly score: Float64Array
}

/**
 * Counts. Words that begin with a capital count for English alone ("Los Angeles" speaks for no Spanish), unless
 * `capitals`: then the text has nothing else.
 */
export function tallyOf(sample: string, capitals: boolean): Tally {
  const letters = new Uint32Array(SCRIPTS.length)
  const telling = new Uint16Array(TELLING.length)
  const found: number[] = []
  let words = 0
  let small = 0
  let at = 0
  while (at < sample.length) {
    let one = unit(sample, at++)
    if (one === BREAK) continue
    const counts = one < UPPER_BIT || capitals
    let hash = 0
    do {
      const code = one & 0xffff
      const script = (one >>> 16) & 0xff
      letters[script] = (letters[script] as number) + 1
      hash = hashed(hash, code)
      if (code > 0x7f && counts) {
        const letter = letterNumber(code)
        telling[letter] = (telling[letter] as number) + 1
      }
      one = at < sample.length ? unit(sample, at++) : BREAK
    } while (one !== BREAK)
    words++
    if (counts) small++
    const number = wordNumber(hash)
    if (number >= 0) found.push(counts ? number : ~number)
  }
  return { letters, words, small, ...spread(found, telling) }
}

/** What a letter adds, beside the 1 of a word. */
const LETTER_WEIGHT = 0.5

/** `found` are numbers of words; those that may count for English alone are complemented. */
function spread(found: readonly number[], telling: Uint16Array): Pick<Tally, 'hits' | 'distinct' | 'score'> {
  const hits = new Uint32Array(LANGUAGES.length)
  const distinct = new Uint32Array(LANGUAGES.length)
  const score = new Float64Array(LANGUAGES.length)
  const seen = new Uint8Array(WORDS.length)
  for (const one of found) {
    const number = one < 0 ? ~one : one
    const languages = WORDS[number] as readonly number[]
    const fresh = seen[number] === 0
    for (const language of languages) {
      if (one < 0 && language !== ENGLISH) continue
      hits[language] = (hits[language] as number) + 1
      add(score, language, 1 / languages.length)
      if (fresh) distinct[language] = (distinct[language] as number) + 1
    }
    if (one >= 0) seen[number] = 1
  }
  addLetters(score, telling)
  return { hits, distinct, score }
}

/** Letters count as much as the words that speak for the same language, at the most. */
function addLetters(score: Float64Array, telling: Uint16Array): void {
  const bonus = new Float64Array(score.length)
  for (let number = 1; number < telling.length; number++) {
    const count = telling[number] as number
    if (count === 0) continue
    const languages = TELLING[number] as readonly number[]
    for (const language of languages) add(bonus, language, (LETTER_WEIGHT * count) / languages.length)
  }
  for (let language = 0; language < score.length; language++)
    add(score, language, Math.min(bonus[language] as number, score[language] as number))
}

function add(counts: Float64Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by
}

const BREAK = 1
const UPPER_BIT = 1 << 24

/** Of a code unit: its lower case, its script from bit 16 on, and whether it is a capital; or BREAK. */
const UNITS = new Uint32Array(0x10000)

function unit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (UNITS[code] as number) || classify(code)
}

function classify(code: number): number {
  const character = String.fromCharCode(code)
  const kind = classAt(character, 0)
  const folded = character.toLowerCase().charCodeAt(0)
  const found = isWordPart(kind) ? folded | (scriptNumber(code) << 16) | (kind === UPPER ? UPPER_BIT : 0) : BREAK
  UNITS[code] = found
  return found
}
