// The words and letters of all languages as tables that a scan over code units looks up without cutting out a word.
import { LETTERS } from './letters.ts'
import { EASTERN_WORDS } from './words-eastern.ts'
import { OTHER_WORDS } from './words-other.ts'
import { WESTERN_WORDS } from './words-western.ts'

const LISTS = Object.entries({ ...WESTERN_WORDS, ...EASTERN_WORDS, ...OTHER_WORDS })

/** Languages with a list of words. English is the first. */
export const LANGUAGES: readonly string[] = LISTS.map(([language]) => language)
export const ENGLISH = 0

/** Hash of a word so far and its next code unit. The first is made of 0. */
export function hashed(hash: number, code: number): number {
  return ((Math.imul(hash, 0x01000193) ^ code) + 0x9e37) | 0
}

/** Languages (numbers in LANGUAGES) of each word. */
export const WORDS: readonly (readonly number[])[] = []

const SIZE = 1 << 14
const KEYS = new Int32Array(SIZE)
const NUMBERS = new Uint16Array(SIZE)

/** Number (in WORDS) of the word with this hash, or -1. */
export function wordNumber(hash: number): number {
  for (let at = slotOf(hash); ; at = (at + 1) & (SIZE - 1)) {
    const number = NUMBERS[at] as number
    if (number === 0) return -1
    if (KEYS[at] === hash) return number - 1
  }
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SIZE - 1)
}

const LAST_LETTER = 0x2000
const LETTER_NUMBERS = new Uint8Array(LAST_LETTER)

/** Languages of each telling letter; the first stands for all other letters. */
export const TELLING: readonly (readonly number[])[] = [[]]

/** Number (in TELLING) of a letter, 0 for most. */
export function letterNumber(code: number): number {
  return code < LAST_LETTER ? (LETTER_NUMBERS[code] as number) : 0
}

function fill(): void {
  const words = new Map<string, number[]>()
  for (const [language, list] of LISTS.map(([, list], at) => [at, list] as const))
    for (const word of new Set(list.split(/[\s']+/))) push(words, word, language)
  for (const [word, languages] of words) addWord(word, languages)
  const letters = new Map<string, number[]>()
  for (const [language, list] of Object.entries(LETTERS))
    for (const letter of list) push(letters, letter, LANGUAGES.indexOf(language))
  for (const [letter, languages] of letters)
    LETTER_NUMBERS[letter.charCodeAt(0)] = (TELLING as (readonly number[])[]).push(languages) - 1
}

function push(map: Map<string, number[]>, key: string, language: number): void {
  const languages = map.get(key)
  if (languages === undefined) map.set(key, [language])
  else languages.push(language)
}

function addWord(word: string, languages: readonly number[]): void {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at))
  let at = slotOf(hash)
  while (NUMBERS[at] !== 0) at = (at + 1) & (SIZE - 1)
  KEYS[at] = hash
  NUMBERS[at] = (WORDS as (readonly number[])[]).push(languages)
}

fill()
