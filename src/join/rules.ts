// How low, best and high of a measure are taken from its voices. A rule is a view, applied last: it never changes a
// value, and what it gives is always a number that somebody states: nothing is averaged.
//
// Field practice: Every Casualty, Standards for Casualty Recording 1.01 (2020), asks for a public rule where sources
// conflict and names four (lowest, highest, latest, most reliable); UCDP and ACLED publish theirs.
import type { Day } from '../read/dates/calendar.ts'

/** What one voice states now: its newest value. */
export interface Stated {
  readonly voice: string
  /** Bounds; null is open. */
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  /** Day of saying, or null where it is not known. */
  readonly said: Day | null
}

export interface View {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

type Rule = (stated: readonly Stated[], trusted: readonly string[]) => number | null

/** The smallest number that a voice states. */
const lowest: Rule = (stated) => ordered(stated)[0] ?? null

/** The largest. */
const highest: Rule = (stated) => ordered(stated).at(-1) ?? null

/** What was said last; of several voices of that day, their median. Voices of no known day count where there are no others. */
const latest: Rule = (stated) => {
  const last = Math.max(...stated.map(({ said }) => said ?? Number.NEGATIVE_INFINITY))
  return median(
    stated.filter(({ said }) => (said ?? Number.NEGATIVE_INFINITY) === last),
    [],
  )
}

/** The middle voice; of an even number the lower of the two in the middle, so that it is somebody's number. */
const median: Rule = (stated) => {
  const numbers = ordered(stated)
  return numbers[(numbers.length - 1) >> 1] ?? null
}

/** The voice that stands first in the codebook's `trusted` list ("hospital", "police"); the median where none is listed. */
const trusted: Rule = (stated, list) => {
  for (const name of list) {
    const found = stated.filter(({ voice }) => speaksAs(voice, name))
    if (found.length > 0) return median(found, [])
  }
  return median(stated, [])
}

/**
 * UCDP's best estimate: the most reliable source's number (here: the codebook's `trusted`), and "if no such distinction
 * can be made, UCDP as a rule include the lower figure given" (UCDP Definitions, "best estimate").
 */
const ucdp: Rule = (stated, list) => {
  const known = list.some((name) => stated.some(({ voice }) => speaksAs(voice, name)))
  return known ? trusted(stated, list) : lowest(stated, [])
}

/** ACLED: "the most conservative estimate" where sources differ, and one number only (ACLED Codebook; FAQ of May 2024). */
const acled: Rule = lowest

const RULES = { lowest, highest, latest, median, trusted, ucdp, acled } satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES
export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[]

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(RULES, name)
}

/**
 * Low, best and high by a rule. `low` and `high` are the outermost bounds that any voice states, open where one is open
 * ("at least 12" has no high); ACLED gives one number, which is all three.
 */
export function viewBy(name: RuleName, stated: readonly Stated[], trustedVoices: readonly string[]): View {
  if (stated.length === 0) return { low: null, best: null, high: null }
  const best = RULES[name](stated, trustedVoices)
  if (name === 'acled') return { low: best, best, high: best }
  return { low: outermost(stated, 'low', Math.min), best, high: outermost(stated, 'high', Math.max) }
}

function outermost(
  stated: readonly Stated[],
  bound: 'low' | 'high',
  choose: (...all: number[]) => number,
): number | null {
  const bounds = stated.map((one) => one[bound])
  return bounds.includes(null) ? null : choose(...bounds.filter((one) => one !== null))
}

/** The number that stands for each value, in order: its lower end ("at least 12", "12 to 15": 12), else its upper ("up to 20"). */
function ordered(stated: readonly Stated[]): number[] {
  return stated
    .map(({ low, high }) => low ?? high)
    .filter((number) => number !== null)
    .sort((a, b) => a - b)
}

/** Whether a voice is what the codebook's list calls `name`: "regional police" is "police". */
function speaksAs(voice: string, name: string): boolean {
  const words = voice.toLowerCase().split(/\s+/)
  const wanted = name.toLowerCase().split(/\s+/)
  return words.some((_, at) => wanted.every((word, offset) => stem(words[at + offset] ?? '') === stem(word)))
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|y|s)$/, '') : word
}
