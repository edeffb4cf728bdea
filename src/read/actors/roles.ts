// The role of a person in the report's own words, beside any of the person's mentions.
//
// Reads "union secretary Grace Okafor", "Italy’s prime minister Aldo Ferri", "the minister, Ana Pop,", and "Grace Okafor,
// secretary of the dockers’ union,", "Grace Okafor is a former mayor of Lodi". Must not read: "Mr Ferri", "Ana Pop, the union and a bank", "Ana Pop, minister Tom
// Reis and others".
import { isSpeechVerb } from '../../language/en/reporting-verbs.ts'
import { BODY_NOUNS } from '../../language/en/role-words.ts'
import {
  ABBREVIATION,
  bitsOf,
  COURTESY,
  DEMONYM,
  FUNCTION,
  MODIFIER,
  OFFICE,
  ORGANIZATION_HEAD,
  PERSON_NOUN,
  TOPIC,
} from '../../language/names/lexicon.ts'
import type { Scene } from '../../language/names/scene.ts'
import type { Span } from '../../model/span.ts'
import { type Token, tokenAt } from '../../text/document.ts'

const LONGEST = 14
const MOST_BEFORE = 6
const MOST_OWNER = 4

/** The words that give the role of the person named at number `name`, or null. */
export function roleBeside(scene: Scene, name: number): Span | null {
  const span = scene.names[name]
  if (span === undefined) return null
  const first = tokenAt(scene.document, span.start)
  let last = first
  while (scene.named[last] === name + 1) last++
  const titled = beforeCourtesy(scene, first)
  const found = [
    appositionAfter(scene, last),
    copulaAfter(scene, last),
    titleBefore(scene, titled),
    phraseBefore(scene, titled, last),
  ]
  return fullest(found)
}

/** The longest of some roles. */
export function fullest(spans: readonly (Span | null)[]): Span | null {
  let best: Span | null = null
  for (const span of spans) {
    if (span !== null && (best === null || span.end - span.start > best.end - best.start)) best = span
  }
  return best
}

/** Where "Dr", "Alhaji" or "Smt." before a name begins; `first` where none stands there. */
function beforeCourtesy({ tokens }: Scene, first: number): number {
  let at = first
  while (at > 0) {
    const stop = tokens[at - 1]?.text === '.' && tokens[at - 1]?.start === tokens[at - 2]?.end ? at - 2 : at - 1
    const token = tokens[stop]
    if (token === undefined || !token.upper || (bitsOf(token.lower) & COURTESY) === 0) break
    if ((bitsOf(token.lower) & OFFICE) !== 0) break
    at = stop
  }
  return at
}

function isRole(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const bits = bitsOf(token.lower)
  return (bits & (OFFICE | PERSON_NOUN | ABBREVIATION)) !== 0 && (bits & COURTESY) === 0
}

/** A role of one person; "lawyers Tom Reis and Ana Pop" gives each no exact one. */
function isHead(token: Token | undefined): boolean {
  return token !== undefined && isRole(token) && !(token.lower.endsWith('s') && isRole(singular(token)))
}

function singular(token: Token): Token {
  return { ...token, lower: token.lower.slice(0, -1) }
}

function isOwner(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.lower
  return word === "'s" || ((word === '’' || word === "'") && scene.tokens[at - 1]?.end === scene.tokens[at]?.start)
}

/** "[Italy’s prime minister] Aldo Ferri". */
function titleBefore(scene: Scene, first: number): Span | null {
  const head = scene.tokens[first - 1]
  if (!isHead(head)) return null
  let from = first - 1
  while (from > 0 && first - from < MOST_BEFORE && describes(scene, from - 1)) from--
  while (from < first && isOwner(scene, from)) from++
  return from < first ? spanOf(scene, from, first) : null
}

/** Whether a token before a role belongs to it: "deputy", "union", "Italy’s", "Labour". */
function describes(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || sentenceBreak(scene, at)) return false
  if (isOwner(scene, at)) return true
  if (token.text === '-') return true
  if (token.kind !== 'word') return false
  const bits = bitsOf(token.lower)
  if ((bits & (FUNCTION | COURTESY)) !== 0 || isSpeechVerb(token.lower)) return false
  if (scene.named[at] !== 0) return scene.names[(scene.named[at] ?? 0) - 1]?.type !== 'person'
  const noun = MODIFIER | OFFICE | PERSON_NOUN | ORGANIZATION_HEAD | DEMONYM | TOPIC
  return (bits & noun) !== 0 || BODY_NOUNS.has(token.lower) || isOwner(scene, at + 1)
}

function sentenceBreak(scene: Scene, at: number): boolean {
  const gap = scene.document.text.slice(scene.tokens[at]?.end ?? 0, scene.tokens[at + 1]?.start ?? 0)
  return gap.includes('\n')
}

/** "The [secretary of the dockers’ union], Grace Okafor, said". */
function phraseBefore(scene: Scene, first: number, last: number): Span | null {
  if (scene.tokens[first - 1]?.text !== ',') return null
  const after = scene.tokens[last]
  if (after !== undefined && after.kind === 'word' && !isSpeechVerb(after.lower)) return null
  let head = -1
  for (let at = first - 2; at >= Math.max(0, first - 2 - LONGEST); at--) {
    if (opensPhrase(scene, at, head)) return head - at <= 5 ? spanOf(scene, ownerFrom(scene, at), first - 1) : null
    if (!isInPhrase(scene, at)) return null
    const next = scene.tokens[at + 1]
    if (isHead(scene.tokens[at]) && (next?.text === ',' || isPreposition(next?.lower))) head = at
  }
  return null
}

/** The article or the owner that stands before the role noun at `head`. */
function opensPhrase(scene: Scene, at: number, head: number): boolean {
  if (head <= at) return false
  if (isOwner(scene, at)) return true
  return isDeterminer(scene.tokens[at]?.lower) && !isPreposition(scene.tokens[at - 1]?.lower)
}

/** "the union’s [president]" takes its owner: the words back to an article, or the name. */
function ownerFrom(scene: Scene, opener: number): number {
  if (!isOwner(scene, opener)) return opener + 1
  for (let at = opener - 1; at >= Math.max(0, opener - MOST_OWNER); at--) {
    const token = scene.tokens[at]
    if (isDeterminer(token?.lower)) return at + 1
    if (token?.kind !== 'word' || (bitsOf(token.lower) & FUNCTION) !== 0 || isSpeechVerb(token.lower)) return at + 1
    if (scene.named[at] !== 0 && scene.named[at] !== scene.named[at - 1]) return at
  }
  return opener + 1
}

function isInPhrase(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined || sentenceBreak(scene, at) || isSpeechVerb(token.lower)) return false
  return token.kind !== 'punctuation' || token.text === '-' || isOwner(scene, at)
}

function isDeterminer(word: string | undefined): boolean {
  return word === 'the' || word === 'a' || word === 'an' || word === 'its' || word === 'their'
}

function isPreposition(word: string | undefined): boolean {
  return word === 'of' || word === 'for' || word === 'at' || word === 'in' || word === 'to' || word === 'from'
}

/** "Grace Okafor, 41, [secretary of the dockers’ union], said". */
function appositionAfter(scene: Scene, last: number): Span | null {
  if (scene.tokens[last]?.text !== ',') return null
  let from = last + 1
  if (scene.tokens[from]?.kind === 'number' && scene.tokens[from + 1]?.text === ',') from += 2
  if (isDeterminer(scene.tokens[from]?.lower)) from++
  const head = headIn(scene, from)
  if (head < 0) return null
  const end = endOf(scene, head + 1, from + LONGEST)
  return end < 0 ? null : spanOf(scene, from, end)
}

/** "Grace Okafor is [a former chairwoman of Alcoba]". */
function copulaAfter(scene: Scene, last: number): Span | null {
  let verb = last
  if (scene.tokens[verb]?.text === ',') {
    verb++
    if (scene.tokens[verb]?.kind === 'number' && scene.tokens[verb + 1]?.text === ',') verb += 2
    else if (scene.tokens[verb]?.lower === 'who') verb++
    else return null
  }
  const be = scene.tokens[verb]?.lower
  if (be !== 'is' && be !== 'was') return null
  const from = isDeterminer(scene.tokens[verb + 1]?.lower) ? verb + 2 : verb + 1
  const head = headIn(scene, from)
  const end = head < 0 ? -1 : endOf(scene, head + 1, from + LONGEST)
  return end < 0 ? null : spanOf(scene, from, end)
}

/** The role noun that the words from `from` lead to, over words that describe it; -1 where none does. */
function headIn(scene: Scene, from: number): number {
  let head = -1
  for (let at = from; at < from + MOST_BEFORE; at++) {
    const token = scene.tokens[at]
    if (token === undefined || sentenceBreak(scene, at - 1)) break
    if (isHead(token)) head = at
    else if (head >= 0) break
    else if (token.kind === 'punctuation' && token.text !== '-' && !isOwner(scene, at)) break
    else if (!isOwner(scene, at) && (isSmall(token.lower) || isSpeechVerb(token.lower))) break
    else if (isPerson(scene, at)) break
  }
  return head
}

/** A function word that is none of a role ("former", "first"). */
function isSmall(word: string): boolean {
  const bits = bitsOf(word)
  return (bits & FUNCTION) !== 0 && (bits & MODIFIER) === 0
}

function isPerson(scene: Scene, at: number): boolean {
  return scene.names[(scene.named[at] ?? 0) - 1]?.type === 'person'
}

const CLOSES = new Set([',', '.', ')', ';', '—', '–', '”', '"', ':'])
const RELATIVE = new Set(['who', 'which', 'that', 'and', 'whose', 'but'])

/** Where the apposition ends (at a mark or a relative clause), or -1 where it goes on as something else. */
function endOf(scene: Scene, from: number, most: number): number {
  for (let at = from; at <= most; at++) {
    const token = scene.tokens[at]
    if (token === undefined || CLOSES.has(token.text) || RELATIVE.has(token.lower)) return at
    if (at === from && isPerson(scene, at)) return -1
    if (at === from && !isPreposition(token.lower) && token.lower !== 'on' && token.lower !== 'with') return -1
    if (isSpeechVerb(token.lower)) return -1
  }
  return -1
}

function spanOf(scene: Scene, first: number, last: number): Span | null {
  const start = scene.tokens[first]?.start
  const end = scene.tokens[last - 1]?.end
  return start === undefined || end === undefined || start >= end ? null : { start, end }
}
