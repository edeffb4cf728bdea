// Cues of discourse: does this text open a report, or does it go on with one? Judged by its first sentence.
//
//   opens:    "LISBON, May 4 (Wire) — …"   "A court in Lima has …"   "Union leader Ana Prado said on Monday …"
//   goes on:  "He said …"   "But the owners …"   "“We will not …"   "Ms Prado added …"   "The report also …"
import type { Span } from '../model/span.ts'
import {
  CONTINUING,
  CUE_WEIGHTS,
  type CueName,
  DATELINE,
  PARTICIPLE,
  PERSONAL,
  PRONOUNS,
  SAID,
  TITLES,
  WEEKDAYS,
} from './cues-table.ts'
import type { Familiar } from './familiar.ts'
import { firstSentence, type SentenceWord } from './first-sentence.ts'

/** What a text's first sentence shows; most are 0 or 1. */
export type Cues = Readonly<Record<CueName, number>>

const NEAR = 10
const NONE: SentenceWord = { lower: '', upper: false, start: 0, end: 0 }

export function cuesOf(text: string, body: Span, familiar: Familiar, anotherCountry: number, anew: number): Cues {
  const words = firstSentence(text, body)
  const [first = NONE, second = NONE] = words
  const near = words.slice(1, NEAR)
  return {
    bias: 1,
    dateline: flag(DATELINE.test(text.slice(body.start, Math.min(body.end, body.start + 100)))),
    pronoun: flag(PRONOUNS.has(first.lower)),
    continuing: flag(CONTINUING.has(first.lower)),
    continuingPair: flag(CONTINUING.has(`${first.lower} ${second.lower}`)),
    quotation: flag(opensWithQuote(text, body)),
    shortName: flag(isShortName(words)),
    definite: flag(first.lower === 'the'),
    indefinite: flag(isArticle(first)),
    articles: Math.min(3, howMany(words, isArticle)),
    definites: Math.min(
      3,
      howMany(near, ({ lower }) => lower === 'the'),
    ),
    pronounNear: flag(near.some(({ lower }) => PERSONAL.has(lower))),
    alsoNear: flag(words.some(({ lower }, at) => at > 0 && ALSO.has(lower))),
    perfect: flag(words.some((_, at) => isPerfect(words, at))),
    weekday: flag(words.some(({ lower, upper }) => upper && WEEKDAYS.has(lower))),
    fullName: flag(words.some((_, at) => isFullName(words, at))),
    acronym: flag(words.some((word) => word.upper && isAcronym(text, word))),
    saying: flag(words.some(({ lower }) => SAID.has(lower))),
    length: Math.min(40, words.length) / 10,
    brief: flag(body.end - body.start < 90),
    newNames: familiar.newNames,
    knownNames: familiar.knownNames,
    knownWords: familiar.knownWords,
    namedAnew: flag(anew > 0),
    surnameOnly: flag(anew < 0),
    anotherCountry: goesOn(words) || opensWithQuote(text, body) ? 0 : anotherCountry,
  }
}

/** Log odds that a text with these cues opens a report. */
export function cueScore(cues: Cues): number {
  let score = 0
  for (const name of NAMES) score += CUE_WEIGHTS[name] * cues[name]
  return score
}

const NAMES = Object.keys(CUE_WEIGHTS) as CueName[]

const ALSO = new Set(['also', 'however', 'too'])

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

function howMany(words: readonly SentenceWord[], holds: (word: SentenceWord) => boolean): number {
  let count = 0
  for (const word of words) if (holds(word)) count++
  return count
}

function isArticle({ lower }: SentenceWord): boolean {
  return lower === 'a' || lower === 'an'
}

/** "He …", "But …", "In addition …". */
function goesOn([first = NONE, second = NONE]: readonly SentenceWord[]): boolean {
  const { lower } = first
  return PRONOUNS.has(lower) || CONTINUING.has(lower) || CONTINUING.has(`${lower} ${second.lower}`)
}

function opensWithQuote(text: string, { start }: Span): boolean {
  return '"“‘\'«'.includes(text.charAt(start))
}

/** "Mr Tan said", "Holt added", "Holt also added": somebody whom the reader knows. */
function isShortName([first = NONE, second = NONE, third = NONE]: readonly SentenceWord[]): boolean {
  if (!first.upper) return false
  return TITLES.has(first.lower) || SAID.has(second.lower) || (second.lower === 'also' && SAID.has(third.lower))
}

/** "has ordered", "have been", "is to close": forms that open reports more often than they go on. */
function isPerfect(words: readonly SentenceWord[], at: number): boolean {
  const { lower } = words[at] ?? NONE
  const next = (words[at + 1] ?? NONE).lower
  if (lower === 'is' || lower === 'are') return next === 'to'
  if (lower !== 'has' && lower !== 'have') return false
  return PARTICIPLE.test(next) || (next.endsWith('ly') && PARTICIPLE.test((words[at + 2] ?? NONE).lower))
}

/** "Ana Prado" after a word without a capital. */
function isFullName(words: readonly SentenceWord[], at: number): boolean {
  const first = words[at + 1] ?? NONE
  const second = words[at + 2] ?? NONE
  if ((words[at] ?? NONE).upper || !first.upper || !second.upper) return false
  return second.start - first.end <= 2 && second.end - second.start > 1
}

/** "(PWU)". */
function isAcronym(text: string, { start, end }: SentenceWord): boolean {
  if (text.charAt(start - 1) !== '(' || text.charAt(end) !== ')' || end - start < 2 || end - start > 7) return false
  return /^[A-Z]+$/.test(text.slice(start, end))
}
