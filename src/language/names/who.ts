// Who is meant: from words in a report ("Okafor", "the minister", "she", "a spokesman for the union") to the fullest
// name that the report gives. Answers null rather than guess.
import type { Span } from '../../model/span.ts'
import { type Document, tokenAt } from '../../text/document.ts'
import { type Meant, nameOf, nounOf } from '../coreference/meant.ts'
import { countsAlone } from '../coreference/several.ts'
import type { Name } from '../name.ts'
import { antecedentOf, isPronoun } from './antecedent.ts'
import { bitsOf, OFFICE, PERSON_NOUN } from './lexicon.ts'
import { nominalOf } from './nominal.ts'
import { type Scene, sceneOf } from './scene.ts'

/** Who some words mean. `text` is the report's own words at `start`–`end`, without article or title. */
export interface Referent extends Span {
  readonly text: string
  /** Number of the name in the list of names, or null where the report names nobody ("one worker"). */
  readonly name: number | null
}

export interface Who {
  /**
   * The fullest name for the words at `span`: a name, a noun phrase that holds one, a pronoun or a nominal. A noun
   * phrase that names nobody is itself, without its article. null for a pronoun without a sure antecedent.
   */
  resolve(span: Span): Referent | null
}

/** Answers for one report. `names` is what findNames gave for it; `meant` gives what its trees put together, or null without trees. */
export function whoIn(document: Document, names: readonly Name[], meant: () => Meant | null = () => null): Who {
  let scene: Scene | null = null
  return {
    resolve(span) {
      scene ??= sceneOf(document, names)
      return resolved(scene, span, meant)
    },
  }
}

function resolved(scene: Scene, span: Span, meant: () => Meant | null): Referent | null {
  const first = tokenAt(scene.document, span.start)
  let last = first
  while (last < scene.tokens.length && (scene.tokens[last]?.start ?? 0) < span.end) last++
  if (first >= last) return null
  if (last - first === 1 && isPronoun(scene.tokens[first]?.lower ?? '')) {
    const found = antecedentOf(scene, first)
    if (found !== null && found.name !== null) return named(scene, found.name)
    const whole = meant()
    const traced = whole === null ? null : byTree(scene, whole, span)
    if (found === null || traced?.name != null) return traced
    return phrase(scene, found.first, found.last)
  }
  const name = headName(scene, first, last)
  if (name !== null) return named(scene, name)
  const nominal = nominalOf(scene, first, last)
  if (nominal !== null) return named(scene, nominal)
  return together(scene, first, last, meant) ?? phrase(scene, first, last)
}

/** "Both leaders", "the two": the words that name them together, if there are any. */
function together(scene: Scene, first: number, last: number, meant: () => Meant | null): Referent | null {
  const counted = scene.tokens.slice(first, Math.min(last, first + 2)).some(({ lower }) => countsAlone(lower))
  const whole = counted ? meant() : null
  for (let at = last - 1; whole !== null && at >= first; at--) {
    const entity = whole.entityAt(scene.tokens[at]?.start ?? 0)
    const group = entity?.mentions.find(({ form }) => form === 'group')
    if (group !== undefined && entity !== null && entity.members.length > 0) return ofMention(scene, group)
  }
  return null
}

function ofMention(scene: Scene, { start, end }: Span): Referent | null {
  return phrase(scene, tokenAt(scene.document, start), tokenAt(scene.document, end - 1) + 1)
}

/** What the pronoun at a span stands for: a name, else the noun for it that is nearest before. */
function byTree(scene: Scene, meant: Meant, { start }: Span): Referent | null {
  const entity = meant.entityAt(start)
  if (entity === null) return null
  const name = nameOf(entity)
  if (name >= 0) return named(scene, name)
  const noun = nounOf(entity, start)
  return noun === null ? null : ofMention(scene, noun)
}

/** The number of the name that heads a noun phrase, or null: not "the spokesman for Okafor", not "Okafor’s lawyer". */
function headName(scene: Scene, first: number, last: number): number | null {
  let body: number | null = null
  for (let at = first; at < last; at++) {
    const number = (scene.named[at] ?? 0) - 1
    if (number < 0 || (at > first && scene.named[at - 1] === number + 1)) continue
    const name = scene.names[number] as Name
    const end = tokenAt(scene.document, name.end)
    if (isOwner(scene, end) && end < last) continue
    if (name.type === 'person' && !isComplement(scene, at, first)) return number
    if (name.type === 'place' || name.type === 'person' || body !== null || isComplement(scene, at, first)) continue
    if (isHead(scene, end, last)) body = number
  }
  return body
}

function isOwner(scene: Scene, end: number): boolean {
  const word = scene.tokens[end]?.lower
  return word === "'s" || ((word === '’' || word === "'") && scene.tokens[end - 1]?.end === scene.tokens[end]?.start)
}

/** Behind a preposition, after a noun of its own: "a leader of X", "experts at X". */
function isComplement(scene: Scene, at: number, first: number): boolean {
  for (let before = at - 1; before >= first; before--) {
    const word = scene.tokens[before]?.lower ?? ''
    if (word === ',') return false
    if (/^(?:for|of|at|from|with|in|by|to|on|near)$/.test(word))
      return before > first && !hasRoleBetween(scene, before + 1, at)
  }
  return false
}

/** "the minister of mines Ada Kone": the name stands beside its role again. */
function hasRoleBetween(scene: Scene, from: number, at: number): boolean {
  return (
    at - from >= 1 &&
    scene.names[(scene.named[at] ?? 1) - 1]?.type === 'person' &&
    from < at &&
    scene.named[at - 1] === 0 &&
    !/^(?:the|a|an|president|mr|ms)$/.test(scene.tokens[at - 1]?.lower ?? '') &&
    !(scene.tokens[at - 1]?.upper ?? false)
  )
}

/** The noun phrase ends with the name, or goes on with a mark, a preposition or a relative clause. */
function isHead(scene: Scene, end: number, last: number): boolean {
  if (end >= last) return true
  const token = scene.tokens[end]
  if (token === undefined || token.kind === 'punctuation') return token?.text !== '-'
  return /^(?:of|for|at|in|from|and|who|which|that)$/.test(token.lower)
}

function named(scene: Scene, number: number): Referent | null {
  const fullest = scene.names[number]?.fullest ?? number
  const name = scene.names[fullest]
  return name === undefined ? null : { text: name.text, start: name.start, end: name.end, name: fullest }
}

/** The phrase itself, without its article, up to a relative clause. */
function phrase(scene: Scene, first: number, last: number): Referent | null {
  let from = first
  let to = last
  const opener = scene.tokens[from]?.lower
  if ((opener === 'the' || opener === 'a' || opener === 'an') && from + 1 < to) from++
  for (let at = from + 1; at < last; at++) {
    const word = scene.tokens[at]?.lower
    if (word !== 'who' && word !== 'which' && word !== 'whose') continue
    to = scene.tokens[at - 1]?.text === ',' ? at - 1 : at
    break
  }
  const start = scene.tokens[from]?.start
  const end = scene.tokens[to - 1]?.end
  if (start === undefined || end === undefined) return null
  return { text: scene.document.text.slice(start, end).replace(/\s+/g, ' '), start, end, name: null }
}

/** Whether a token is a noun for a person. */
export function isPersonNoun(lower: string): boolean {
  return (bitsOf(lower) & (PERSON_NOUN | OFFICE)) !== 0
}
