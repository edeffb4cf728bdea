// Who does it, and to whom: the parties in the parts around a cue, each by its fullest name in the report.

import { kindOf } from '../language/coreference/kinds.ts'
import { nameOf, nounOf } from '../language/coreference/meant.ts'
import { KIND } from '../language/coreference/mention.ts'
import { ONES } from '../language/en/number-words.ts'
import type { Tree } from '../language/syntax/tree.ts'
import { overlaps, type Span } from '../model/span.ts'
import { firstEndingAfter } from '../text/document.ts'
import type { Draft, Party } from './draft.ts'
import { sidesOf } from './frames.ts'
import { behind, isNoun } from './parts.ts'
import { endsAsPerson } from './person-nouns.ts'
import { lowerAt, type Scene, within } from './scene.ts'

export interface Parties {
  readonly who: readonly Party[]
  readonly whom: readonly Party[]
}

export function partiesOf(scene: Scene, draft: Draft): Parties {
  const { tree, word, cue } = draft
  const sides = sidesOf(tree, word, cue.type.parties)
  const doing = firstParties(scene, tree, sides.who, draft.words)
  const undergoing = firstParties(scene, tree, sides.whom, draft.words).filter(
    ({ name }) => !doing.some((one) => one.name === name),
  )
  // "Families fled the town": it befell them, whatever stands behind.
  if (cue.type.parties === 'suffers' && undergoing.length === 0 && !isNoun(tree, word)) return { who: [], whom: doing }
  return cue.trigger.swap ? { who: undergoing, whom: doing } : { who: doing, whom: undergoing }
}

function firstParties(scene: Scene, tree: Tree, groups: readonly (readonly number[])[], cue: Span): Party[] {
  for (const words of groups) {
    const parties = partiesAt(scene, tree, words, cue)
    if (parties.length > 0) return parties
  }
  return []
}

function partiesAt(scene: Scene, tree: Tree, words: readonly number[], cue: Span): Party[] {
  const parties: Party[] = []
  for (const word of words) {
    const party = partyAt(scene, tree, word, cue)
    if (party !== null && !parties.some(({ name }) => name === party.name)) parties.push(party)
  }
  return parties
}

/** The party that a word stands for: its name's fullest form, what its pronoun means, or its own noun phrase; null for things. */
export function partyAt(scene: Scene, tree: Tree, word: number, cue: Span | null = null): Party | null {
  const there = tree.words[word]
  if (there === undefined) return null
  if (/^(?:PRP|WP)/.test(there.xpos) || there.upos === 'PRON') return meantBy(scene, there)
  // "Friday's election", "the mid-November protests": a day is no party.
  if (isWithin(scene.dates, there)) return null
  // A headline's "Four killed" may be tagged as a name.
  if (there.upos === 'PROPN' && ONES.has(lowerAt(tree, word))) return null
  const named = nameAround(scene, tree, word)
  if (named >= 0) return fullest(scene, named)
  const counted = countedAt(scene, tree, word)
  if (counted !== null) return counted
  const kind = kindOf(lowerAt(tree, word))
  const fits =
    kind === KIND.person ||
    kind === KIND.body ||
    kind === KIND.place ||
    there.upos === 'PROPN' ||
    endsAsPerson(lowerAt(tree, word))
  return fits ? phraseAt(scene, tree, word, cue) : null
}

/** "she", "they", "who": a name where one is meant, else the noun; "we" and "I" are the speaker. */
function meantBy(scene: Scene, word: Span): Party | null {
  const entity = scene.meant?.entityAt(word.start) ?? null
  if (entity !== null) {
    const named = nameOf(entity)
    if (named >= 0) return fullest(scene, named)
    const noun = nounOf(entity, word.start)
    if (noun !== null && noun.tree !== null) return phraseAt(scene, noun.tree, noun.word)
  }
  const lower = scene.document.text.slice(word.start, word.end).toLowerCase()
  if (!/^(?:i|we|our|my|us|me)$/.test(lower)) return null
  const quote = scene.quotes.find(({ start, end }) => start <= word.start && word.end <= end)
  const span = quote?.evidence['speaker']?.[0]
  return quote === undefined || quote.speaker === null || span === undefined
    ? null
    : { name: quote.speaker, span, inferred: true }
}

/** The name that holds the word, or that stands beside a noun for a person or body: "finance minister Ana Pop", "the union, UNISA". */
function nameAround(scene: Scene, tree: Tree, word: number): number {
  const own = nameIn(scene, tree.words[word] as Span)
  if (own >= 0) return own
  for (const child of tree.childrenOf(word)) {
    if (!/^(?:appos|flat)$/.test(tree.labelOf(child))) continue
    const found = nameIn(scene, tree.words[child] as Span)
    const type = scene.names[found]?.type
    if (type === 'person' || type === 'organization') return found
  }
  return nameBehind(scene, tree.words[word] as Span)
}

/** "union leader Tom Reis": a person's name right behind, however it was hung. */
function nameBehind(scene: Scene, { end }: Span): number {
  const number = firstEndingAfter(scene.names, end)
  const next = scene.names[number]
  return next?.type === 'person' && /^\s$/.test(scene.document.text.slice(end, next.start)) ? number : -1
}

function nameIn(scene: Scene, { start, end }: Span): number {
  const number = firstEndingAfter(scene.names, start)
  const named = scene.names[number]
  return named !== undefined && named.start < end ? number : -1
}

/** An acronym in brackets behind a name belongs to it. */
const ACRONYM = /^\s?\([A-Z][\w.&’'/-]{1,11}\)/

function fullest(scene: Scene, number: number): Party | null {
  const name = scene.names[scene.names[number]?.fullest ?? number]
  if (name === undefined) return null
  const { text } = scene.document
  const acronym = ACRONYM.exec(text.slice(name.end, name.end + 16))?.[0] ?? ''
  return spanned(scene, { start: name.start, end: name.end + acronym.length })
}

function spanned(scene: Scene, span: Span): Party | null {
  const name = scene.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return name === '' ? null : { name, span, inferred: false }
}

/** Of "hundreds of workers", "12 miners", "some 500": who is counted. */
function countedAt(scene: Scene, tree: Tree, word: number): Party | null {
  const there = tree.words[word] as Span
  const isNumber =
    tree.words[word]?.upos === 'NUM' ||
    /^(?:dozens|scores|hundreds|thousands|millions|many|some|most|several|majority|number|group|crowd)$/.test(
      lowerAt(tree, word),
    )
  if (!isNumber) return null
  const of = behind(tree, word, 'of').at(-1)
  if (of !== undefined) return partyAt(scene, tree, of)
  const figure = within(scene.figures, { start: there.start - 24, end: there.end }).at(-1)
  const span = figure?.evidence['of']?.[0]
  if (figure !== undefined && figure.unit === 'person' && span !== undefined) return spanned(scene, span)
  return /^(?:group|crowd|majority)$/.test(lowerAt(tree, word)) ? phraseAt(scene, tree, word) : null
}

/** The noun with what describes it before, articles, numbers and "its" left out: "striking dock workers". */
function phraseAt(scene: Scene, tree: Tree, word: number, cue: Span | null = null): Party | null {
  const { text } = scene.document
  let first = word
  while (first > 0 && /^(?:amod|compound|nmod)$/.test(tree.labelOf(first - 1)) && hangsOn(tree, first - 1, word))
    first--
  const start = tree.words[first]?.start ?? 0
  while (first < word && cue !== null && overlaps(tree.words[first] as Span, cue)) first++
  if (first < word && tree.words[first]?.xpos === 'PRP$') first++
  // "60,000-strong crowd": a piece of a hyphenated word is none.
  if (first < word && /[-‐‑–]/.test(text[start - 1] ?? '')) first++
  return spanned(scene, { start: tree.words[first]?.start ?? 0, end: tree.words[word]?.end ?? 0 })
}

function hangsOn(tree: Tree, word: number, head: number): boolean {
  const above = tree.headOf(word)
  return above === head || tree.headOf(above) === head
}

/** Whether one of some spans in order holds the word. */
function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const found = spans[firstEndingAfter(spans, start)]
  return found !== undefined && found.start <= start && end <= found.end
}
