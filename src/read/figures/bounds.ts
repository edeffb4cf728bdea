// Reads the words that bound a number or make it approximate, before and after it.
import {
  AFTER,
  AFTER_FIRST,
  AFTER_WORDS,
  BEFORE,
  BEFORE_LAST,
  BEFORE_WORDS,
  type Bound,
} from '../../language/en/number-bounds.ts'
import { joined, lowerAt, type Tokens, touches } from './tokens.ts'

export interface Bounded {
  readonly first: number
  readonly last: number
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly bounded: boolean
}

interface Core {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
  readonly approx: boolean
  /** Whether the unit is one of time. */
  readonly time?: boolean
}

/** Bounds of the number that stands at tokens `core.first`–`core.last`; no token below `floor` belongs to it. */
export function readBounds(tokens: Tokens, core: Core, floor: number): Bounded {
  const bounds: Bound[] = []
  let first = core.first
  for (let hops = 0; hops < 2; hops++) {
    const found = before(tokens, first, floor, core.time === true)
    if (found === null) break
    bounds.push(found.bound)
    first = found.first
  }
  const found = after(tokens, core.last)
  if (found !== null) bounds.push(found.bound)
  return { first, last: found?.last ?? core.last, ...applied(core, bounds), bounded: bounds.length > 0 }
}

function before(tokens: Tokens, first: number, floor: number, isTime: boolean): { first: number; bound: Bound } | null {
  if (first <= floor || !BEFORE_LAST.has(lowerAt(tokens, first - 1))) return null
  for (let words = Math.min(BEFORE_WORDS, first - floor); words > 0; words--) {
    const bound = BEFORE.get(joined(tokens, first - words, first))
    if (bound !== undefined && fits(tokens, first - words, words) && !isDuring(tokens, first - words, words, isTime))
      return { first: first - words, bound }
  }
  return null
}

const SPATIAL: ReadonlySet<string> = new Set([
  'took',
  'take',
  'taking',
  'handed',
  'hand',
  'turned',
  'carried',
  'passed',
  'concern',
  'concerns',
  'dispute',
  'row',
  'fears',
  'anger',
  'fight',
  'outrage',
  'controversy',
  'won',
  'victory',
  'defeat',
])

// "over" is no bound after "took", "row"; "some", "around" and "about" stand at the number itself.
function fits(tokens: Tokens, first: number, words: number): boolean {
  const word = lowerAt(tokens, first)
  if (words === 1 && (word === 'over' || word === 'about')) return !SPATIAL.has(lowerAt(tokens, first - 1))
  return true
}

// "12 percent over six years" is during; "for over four years", "lasted over an hour" are bounds.
function isDuring(tokens: Tokens, first: number, words: number, isTime: boolean): boolean {
  if (!isTime || words !== 1 || lowerAt(tokens, first) !== 'over') return false
  return !/^(?:for|after|in|just|well|a|an|takes?|took|taking|lasted|lasts?|lasting|is|was|were|been|of|spent|spend|spending|with|has|had|have|by|the|served|serving|to|waited|only)$/.test(
    lowerAt(tokens, first - 1),
  )
}

function after(tokens: Tokens, last: number): { last: number; bound: Bound } | null {
  const hyphen = lowerAt(tokens, last) === '-' && touches(tokens, last)
  const at = hyphen ? last + 1 : last
  if (!AFTER_FIRST.has(lowerAt(tokens, at))) return null
  for (let words = AFTER_WORDS; words > 0; words--) {
    const phrase = joined(tokens, at, at + words)
    const bound = AFTER.get(phrase)
    const fitting = hyphen ? /^(?:plus|odd|ish)$/.test(phrase) : fitsAfter(tokens, at, phrase)
    if (bound !== undefined && fitting) return { last: at + words, bound }
  }
  return null
}

// "50 plus a fee" adds; "maximum" and "tops" are too often other words; "100 odd guests" needs its noun.
function fitsAfter(tokens: Tokens, at: number, phrase: string): boolean {
  const next = tokens[at + 1]
  if (phrase === 'odd') return next?.kind === 'word'
  if (phrase === 'plus') return next?.kind !== 'number' && !/^(?:a|an|the|its|one|two)$/.test(next?.lower ?? '')
  if (phrase === '+') return touches(tokens, at)
  return phrase !== 'maximum' && phrase !== 'tops'
}

function applied(core: Core, bounds: readonly Bound[]): { low: number | null; high: number | null; approx: boolean } {
  let low: number | null = core.low
  let high: number | null = core.high
  let approx = core.approx
  for (const bound of bounds) {
    if (bound === 'low') high = null
    else if (bound === 'high') low = null
    else approx = true
  }
  if (low === null && high === null) return { low: core.low, high: null, approx }
  return { low, high, approx: approx && (core.approx || (low !== null && high !== null)) }
}
