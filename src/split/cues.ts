// Cues of discourse: does this text open a report, or does it go on with one? Judged by its first sentence.
//
//   opens:    "LISBON, May 4 (Wire) — …"   "A court in Lima has …"   "Union leader Ana Prado said on Monday …"
//   goes on:  "He said …"   "But the owners …"   "“We will not …"   "Ms Prado added …"   "The report also …"
import type { Span } from '../model/span.ts'
import { CONTINUING, CUE_WEIGHTS, type CueName, DATELINE, OPENING_FORMS, PRONOUNS, SAID, TITLES } from './cues-table.ts'
import type { Familiar } from './familiar.ts'

/** What a text's first sentence shows; most are 0 or 1. */
export type Cues = Readonly<Record<CueName, number>>

/** A first sentence is looked at so far. */
const SENTENCE = 300
const NEAR = 10

export function cuesOf(text: string, body: Span, familiar: Familiar): Cues {
  const opening = text.slice(body.start, Math.min(body.end, body.start + SENTENCE))
  const sentence = firstSentence(opening)
  const words = sentence.match(/[\p{L}\p{M}\d'’]+/gu) ?? []
  const [first = '', second = '', third = ''] = words
  const start = first.toLowerCase()
  const near = words.slice(1, NEAR)
  return {
    bias: 1,
    dateline: flag(DATELINE.test(opening)),
    pronoun: flag(PRONOUNS.has(start)),
    continuing: flag(CONTINUING.has(start)),
    continuingPair: flag(CONTINUING.has(`${start} ${second.toLowerCase()}`)),
    quotation: flag(/^["“‘'«]/.test(opening)),
    shortName: flag(isShortName(first, second, third)),
    definite: flag(start === 'the'),
    indefinite: flag(start === 'a' || start === 'an'),
    articles: Math.min(3, words.filter((word) => word === 'a' || word === 'an').length),
    definites: Math.min(3, near.filter((word) => word === 'the').length),
    pronounNear: flag(near.some((word) => PERSONAL.has(word))),
    alsoNear: flag(words.slice(1).some((word) => word === 'also' || word === 'however' || word === 'too')),
    perfect: flag(OPENING_FORMS.test(sentence)),
    weekday: flag(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(sentence)),
    fullName: flag(/[\p{Ll}),] \p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u.test(sentence)),
    acronym: flag(/\([A-Z]{2,7}\)/.test(sentence)),
    saying: flag(words.some((word) => SAID.has(word))),
    length: Math.min(40, words.length) / 10,
    brief: flag(body.end - body.start < 90),
    newNames: familiar.newNames,
    knownNames: familiar.knownNames,
    knownWords: familiar.knownWords,
  }
}

/** Log odds that a text with these cues opens a report. */
export function cueScore(cues: Cues): number {
  let score = 0
  for (const name of NAMES) score += CUE_WEIGHTS[name] * cues[name]
  return score
}

const NAMES = Object.keys(CUE_WEIGHTS) as CueName[]
const PERSONAL = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'it',
  'its',
  'him',
  'them',
  'this',
  'these',
  'those',
])

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** Up to a stop that a space and a capital follow. */
function firstSentence(opening: string): string {
  const end = opening.search(/[a-z\d”"][.!?]["”]?\s["“]?\p{Lu}/u)
  return end < 0 ? opening : opening.slice(0, end + 2)
}

/** "Mr Tan said", "Holt added", "Holt also added": somebody whom the reader knows. */
function isShortName(first: string, second: string, third: string): boolean {
  if (TITLES.has(first)) return true
  return /^\p{Lu}/u.test(first) && (SAID.has(second) || (second === 'also' && SAID.has(third)))
}
