// How a measure's values lie to each other: one, agreeing, disagreeing on the same days, or developing over days.
// A toll that rises from Monday to Tuesday is told apart from voices that contradict each other; where it cannot be
// told, it is called disagreement, which hides nothing.
import type { EventFigures } from '../model/event.ts'
import type { Stated } from './rules.ts'
import { PARTIES } from './voice-table.ts'

/** Measures that grow as an event becomes known; "missing" falls. A crowd of one day is as large on Tuesday as it was. */
const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'arrested',
  'detained',
  'displaced',
  'deported',
  'rescued',
  'ill',
])

/** `values` are all that voices state, in any order. */
export function courseOf(measure: string, values: readonly Stated[]): EventFigures['course'] {
  if (values.length <= 1) return 'one'
  const differing = pairs(values).filter(([a, b]) => !agree(a, b))
  if (differing.length === 0) return 'agree'
  return differing.every(([a, b]) => developed(measure, a, b)) ? 'develops' : 'disagree'
}

/** A round number ("about 300") leaves this much room on both sides. */
const ROUND = 0.1

type Bounds = Pick<Stated, 'low' | 'high' | 'approx'>

/** Whether some number lies within both values' bounds. */
export function agree(a: Bounds, b: Bounds): boolean {
  const [first, second] = [roomOf(a), roomOf(b)]
  return Math.max(first.low, second.low) <= Math.min(first.high, second.high)
}

function roomOf({ low, high, approx }: Bounds): { low: number; high: number } {
  const room = approx && low === high && low !== null ? Math.abs(low) * ROUND : 0
  return { low: (low ?? Number.NEGATIVE_INFINITY) - room, high: (high ?? Number.POSITIVE_INFINITY) + room }
}

/**
 * Whether the later of two values may be an update of the earlier one: of the same voice, or a toll that grows from one
 * authority or outlet to the next. A union's number after the police's is its own, not an update of theirs.
 */
function developed(measure: string, a: Stated, b: Stated): boolean {
  if (a.said === null || b.said === null || a.said === b.said) return false
  const [first, last] = a.said < b.said ? [a, b] : [b, a]
  // A voice that corrects itself, up or down.
  if (first.voice === last.voice) return true
  if (isParty(first.voice) || isParty(last.voice)) return false
  const [before, after] = [first.low ?? first.high ?? 0, last.low ?? last.high ?? 0]
  return measure === 'missing' ? after < before : GROWING.has(measure) && after > before
}

function isParty(voice: string): boolean {
  return voice
    .toLowerCase()
    .split(/\s+/)
    .some((word) => PARTIES.has(word))
}

function pairs<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]))
}
