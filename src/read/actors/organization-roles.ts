// What an organisation is, in the report's own words beside its name.
//
// Reads "KOVEX, the metalworkers’ union,", "Alcoba, a poultry processor in Lodi,", "the Polish company Alcoba".
// Must not read: "Alcoba, the union and a bank", "the company Alcoba" (no more than a noun), "Alcoba, a company lawyer,".
import { BODIES } from '../../language/en/name-cues.ts'
import { isSpeechVerb } from '../../language/en/reporting-verbs.ts'
import { bitsOf, FUNCTION } from '../../language/names/lexicon.ts'
import type { Scene } from '../../language/names/scene.ts'
import type { Span } from '../../model/span.ts'
import { tokenAt } from '../../text/document.ts'

const LONGEST = 12
const MOST_BEFORE = 5

/** The words that say what the organisation named at number `name` is, or null. */
export function bodyRoleBeside(scene: Scene, name: number): Span | null {
  const span = scene.names[name]
  if (span === undefined) return null
  const first = tokenAt(scene.document, span.start)
  let last = first
  while (scene.named[last] === name + 1) last++
  return appositionAfter(scene, last) ?? phraseBefore(scene, first)
}

function appositionAfter(scene: Scene, last: number): Span | null {
  const { tokens } = scene
  const opener = tokens[last + 1]?.lower
  if (tokens[last]?.text !== ',' || (opener !== 'a' && opener !== 'an' && opener !== 'the')) return null
  const from = last + 2
  const head = headFrom(scene, from)
  if (head < 0) return null
  for (let at = head + 1; at <= head + LONGEST; at++) {
    const word = tokens[at]?.lower ?? '.'
    if (CLOSES.has(word)) return at - from >= 2 ? spanOf(scene, from, at) : null
    if (word === 'and' || word === 'or' || word === 'who') return null
  }
  return null
}

const CLOSES = new Set([',', '.', ';', ')', 'that', 'which'])

/** The noun for a body that the words from `from` lead to, or -1. */
function headFrom(scene: Scene, from: number): number {
  for (let at = from; at < from + MOST_BEFORE; at++) {
    if (isBody(scene, at) && endsPhrase(scene, at + 1)) return at
    if (!describes(scene, at, true)) return -1
  }
  return -1
}

/** "the [Polish company] Alcoba", "[state broadcaster] Alcoba". */
function phraseBefore(scene: Scene, first: number): Span | null {
  if (!isBody(scene, first - 1)) return null
  let from = first - 1
  while (first - from <= MOST_BEFORE && from > 0 && describes(scene, from - 1, false)) from--
  return first - from >= 2 && opensPhrase(scene, from - 1) ? spanOf(scene, from, first) : null
}

function opensPhrase({ tokens }: Scene, at: number): boolean {
  const before = tokens[at]
  return before === undefined || before.kind === 'punctuation' || (bitsOf(before.lower) & FUNCTION) !== 0
}

function isBody({ tokens, named }: Scene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !token.upper && named[at] === 0 && BODIES.has(token.lower)
}

/** `plain`: behind an article, where no verb can stand. */
function describes({ tokens, named, names }: Scene, at: number, plain: boolean): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.text === '-' || token.text === '’' || token.lower === "'s") return true
  if (token.kind !== 'word' || (bitsOf(token.lower) & FUNCTION) !== 0) return false
  if (isSpeechVerb(token.lower)) return false
  const type = names[(named[at] ?? 0) - 1]?.type
  if (type !== undefined) return type === 'place' || type === 'other'
  return !token.upper && (plain || NO_VERBS.has(token.lower) || !VERB_LIKE.test(token.lower))
}

/** Verbs, which would make "who owns the company Alcoba" one phrase: a plural's ending is left out with them. */
const VERB_LIKE = /(?:ed|ing|s)$/
const NO_VERBS = new Set(
  'mining shipping manufacturing banking processing trading engineering fishing farming publishing housing building logistics textiles electronics express united allied news business'.split(
    ' ',
  ),
)

const FOLLOW = /^(?:of|in|at|for|from|near|outside|with|based|that|which|,|\.|;|\))$/

/** What follows the noun: a mark, a preposition, a relative clause. */
function endsPhrase({ tokens }: Scene, at: number): boolean {
  return FOLLOW.test(tokens[at]?.lower ?? '.')
}

function spanOf({ tokens }: Scene, first: number, last: number): Span | null {
  const start = tokens[first]?.start
  const end = tokens[last - 1]?.end
  return start === undefined || end === undefined || start >= end ? null : { start, end }
}
