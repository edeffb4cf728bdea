// Whose voice states a value: "Tanzanian police" in one report and "police in Mwanza" in another are one voice, two
// ministries are two, and a report that names nobody speaks as its outlet.
import { BODY_ROLES, LEADING_WORDS } from './voice-table.ts'

/** A value's source as its report gives it. */
export interface Spoken {
  readonly by: string | null
  readonly outlet: string
}

/**
 * The name of each voice, in the order given. Names of one event only: what is short for one body there may be short for
 * another elsewhere.
 */
export function voicesOf(spoken: readonly Spoken[]): string[] {
  const bodies = new Map<string, readonly string[]>()
  for (const { by } of spoken) if (by !== null) bodies.set(by, bodyWords(by))
  const shortest = [...bodies.values()].sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
  return spoken.map(({ by, outlet }) => {
    if (by === null) return outlet
    const words = bodies.get(by) ?? []
    const short = theShort(words, shortest)
    return (short.length > 0 ? short : words).join(' ') || by
  })
}

/** The one shorter name that `words` hold and end like; themselves where there is none, or where two differ. */
function theShort(words: readonly string[], all: readonly (readonly string[])[]): readonly string[] {
  const held = all.filter((other) => holds(words, other))
  const [first] = held
  if (first === undefined) return words
  // "the ministry" beside two ministries is neither's short name.
  const rivals = all.filter((other) => holds(other, first) && other.length > first.length)
  const apart = rivals.some((rival) => rivals.some((other) => !holds(rival, other) && !holds(other, rival)))
  return apart ? words : first
}

function holds(words: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 0 &&
    short.length <= words.length &&
    short.at(-1)?.toLowerCase() === words.at(-1)?.toLowerCase() &&
    short.every((word) => words.some((other) => other.toLowerCase() === word.toLowerCase()))
  )
}

/** "a spokesman for the regional police in Mwanza" → regional police. */
function bodyWords(by: string): string[] {
  const words =
    by
      .replaceAll('’', "'")
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}.&'-]+/gu) ?? []
  const own = afterSpokesman(words)
  const body = own.findIndex((word, at) => at > 0 && BODY_ROLES.has(word.toLowerCase()))
  const cut = own.slice(0, body > 0 ? body : own.length)
  const place = cut.findIndex((word, at) => at > 0 && /^(?:in|at|on|from)$/i.test(word))
  const kept = place > 0 ? cut.slice(0, place) : cut
  const first = kept.findIndex((word) => !LEADING_WORDS.has(word.toLowerCase()))
  return first < 0 ? [] : kept.slice(first)
}

/** "a spokesman for the company" speaks for the company. */
function afterSpokesman(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^spokes(?:man|woman|person|people)$/i.test(word))
  const next = words[at + 1]?.toLowerCase()
  return at >= 0 && at <= 2 && (next === 'for' || next === 'of') ? words.slice(at + 2) : words
}
