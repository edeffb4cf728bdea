// Cues of discourse: does this text open a report, or does it go on with one? Judged by its first words alone.
//
//   opens:    "LISBON, May 4 (Wire) — …"   "A court in Lima has …"   "Union leader Ana Prado said on Monday …"
//   goes on:  "He said …"   "But the owners …"   "“We will not …"   "Ms Prado added …"   "The report also …"
import type { Span } from '../model/span.ts'
import { CONTINUING, DATELINE, OPENING_FORMS, PRONOUNS, SAID } from './cues-table.ts'

/** What the first sentence of a text shows. Each is 0 or 1, but for the counts. */
export interface Cues {
  readonly dateline: number
  readonly pronoun: number
  readonly continuing: number
  readonly quotation: number
  readonly shortName: number
  readonly definite: number
  readonly indefinite: number
  readonly perfect: number
  readonly weekday: number
  readonly backReference: number
  readonly brief: number
}

export const CUE_WEIGHTS: Readonly<Record<keyof Cues, number>> = {
  dateline: 7,
  pronoun: -3,
  continuing: -2.5,
  quotation: -2,
  shortName: -2.5,
  definite: -0.3,
  indefinite: 0.8,
  perfect: 0.7,
  weekday: 0.4,
  backReference: -1,
  brief: -0.7,
}

const SENTENCE = 260

export function cuesOf(text: string, body: Span): Cues {
  const opening = text.slice(body.start, Math.min(body.end, body.start + SENTENCE))
  const sentence = firstSentence(opening)
  const words = sentence.match(/[\p{L}\p{M}\d'’-]+/gu) ?? []
  const [first = '', second = '', third = ''] = words
  const start = first.toLowerCase()
  return {
    dateline: flag(DATELINE.test(opening)),
    pronoun: flag(PRONOUNS.has(start)),
    continuing: flag(CONTINUING.has(start) || CONTINUING.has(`${start} ${second.toLowerCase()}`)),
    quotation: flag(/^["“‘'«]/.test(opening)),
    shortName: flag(isShortName(first, second, third)),
    definite: flag(start === 'the'),
    indefinite: flag(start === 'a' || start === 'an'),
    perfect: flag(OPENING_FORMS.test(sentence)),
    weekday: flag(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(sentence)),
    backReference: flag(BACK.test(sentence)),
    brief: flag(body.end - body.start < 90),
  }
}

export function cueScore(cues: Cues): number {
  let score = 0
  for (const [name, weight] of Object.entries(CUE_WEIGHTS)) score += weight * cues[name as keyof Cues]
  return score
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** Up to a stop that a space and a capital follow. */
function firstSentence(opening: string): string {
  const end = opening.search(/[a-z\d”"][.!?]["”]? ["“]?\p{Lu}/u)
  return end < 0 ? opening : opening.slice(0, end + 2)
}

/** "Mr Tan said", "Holt added": somebody whom the reader knows. */
function isShortName(first: string, second: string, third: string): boolean {
  if (/^(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sir|Lord)$/.test(first)) return true
  if (!/^\p{Lu}/u.test(first)) return false
  return SAID.has(second) || (second === 'also' && SAID.has(third))
}

/** The text speaks of what was named before. */
const BACK =
  /^(?:The|Both|In|At|For|On|To) (?:same|latter|former|other|two|three|pair|group|move|report|statement|decision|study|incident|ruling|deal|announcement|company also|this|that|these|those|his|her|their|its)\b/
