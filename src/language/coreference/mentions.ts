// The mentions of one sentence: its names, and from its tree the pronouns of the third person, nouns and groups.
//
// Reads "the dockers' union" (headed by "union"), "she", "Ana Pop and Tom Reis". Must not read: nouns inside names, nouns that
// only describe another ("strike vote": no mention "strike"), times and numbers without a noun.
import type { Span } from '../../model/span.ts'
import type { Document, Sentence } from '../../text/document.ts'
import { firstEndingAfter, tokenAt } from '../../text/document.ts'
import { PLURALS } from '../en/role-words.ts'
import type { Name } from '../name.ts'
import { bitsOf, FEMALE, GIVEN, MALE } from '../names/lexicon.ts'
import type { Scene } from '../names/scene.ts'
import type { Tree } from '../syntax/tree.ts'
import type { ParsedWord } from '../syntax/word.ts'
import { kindOf, nounGender } from './kinds.ts'
import {
  COUNT,
  type CountCode,
  GENDER,
  type GenderCode,
  KIND,
  type Kind,
  type Mention,
  type MentionForm,
  OPENER,
  type OpenerCode,
  ROLE,
  type RoleCode,
} from './mention.ts'
import { pronounOf, WHOM } from './pronoun.ts'
import { countsAlone } from './several.ts'

/** Mentions of a sentence in the order of their heads; a group stands behind its last member. */
export function mentionsIn(scene: Scene, number: number, tree: Tree | null): Mention[] {
  const sentence = scene.document.sentences[number] as Sentence
  const found = namesIn(scene, sentence, number, tree)
  if (tree === null) return found
  tree.words.forEach((word, at) => {
    const mention = mentionAt(scene, number, tree, word, at)
    if (mention !== null) found.push(mention)
  })
  const heads = new Map(found.map((mention) => [mention.word, mention]))
  for (const mention of [...found]) {
    const group = groupOf(mention, heads)
    if (group !== null) found.push(group)
  }
  return found.sort((a, b) => orderOf(a) - orderOf(b) || a.end - b.end)
}

function orderOf({ form, head, end }: Mention): number {
  return form === 'group' ? end : head.start
}

function namesIn(scene: Scene, sentence: Sentence, number: number, tree: Tree | null): Mention[] {
  const found: Mention[] = []
  const { names } = scene
  for (let at = firstEndingAfter(names, sentence.start); at < names.length; at++) {
    const name = names[at] as Name
    if (name.start >= sentence.end) break
    const word = tree === null ? -1 : withTitle(scene, tree, tree.headIn(name))
    found.push({
      start: name.start,
      end: name.end,
      form: 'name',
      head: { start: name.start, end: name.end },
      lower: name.text.toLowerCase(),
      sentence: number,
      tree: word < 0 ? null : tree,
      word,
      anchor: tree === null ? word : anchorOf(tree, word),
      name: at,
      kind: NAME_KINDS[name.type],
      likely: name.type === 'person' ? likelyGender(name) : GENDER.unknown,
      gender: name.type === 'person' ? genderCode(scene.genders.get(name.fullest)) : GENDER.unknown,
      count: name.type === 'person' || name.type === 'place' ? COUNT.one : COUNT.unknown,
      opener: OPENER.bare,
      role: tree === null || word < 0 ? ROLE.other : roleOf(tree, word),
      quoted: scene.quoted[tokenAt(scene.document, name.start)] === 1,
      modifiers: NONE,
      described: false,
      members: [],
    })
  }
  return found
}

const NAME_KINDS: Readonly<Record<Name['type'], Kind>> = {
  person: KIND.person,
  organization: KIND.body,
  place: KIND.place,
  other: KIND.thing,
  unknown: KIND.unknown,
}

function genderCode(gender: 'female' | 'male' | undefined): GenderCode {
  return gender === undefined ? GENDER.unknown : gender === 'female' ? GENDER.female : GENDER.male
}

/** The pronoun or noun at a word, or null. */
function mentionAt(scene: Scene, number: number, tree: Tree, word: ParsedWord, at: number): Mention | null {
  const token = tokenAt(scene.document, word.start)
  if (scene.named[token] !== 0) return null
  const lower = word.form.toLowerCase()
  const pronoun = word.upos === 'PRON' || word.upos === 'DET' ? pronounOf(lower) : null
  const isNoun = word.upos === 'NOUN' || word.upos === 'PROPN' || isCount(tree, at, lower)
  if (pronoun === null && !(isNoun && isPhrase(tree, at) && !isTitle(scene, token, lower))) return null
  const span: Span = pronoun === null ? phraseOf(tree, at) : word
  const form: MentionForm = pronoun === null ? 'noun' : 'pronoun'
  return {
    start: span.start,
    end: span.end,
    form,
    head: { start: word.start, end: word.end },
    lower,
    sentence: number,
    tree,
    word: at,
    anchor: anchorOf(tree, at),
    name: -1,
    kind: pronoun === null ? kindOf(lower) : pronoun.whom <= WHOM.she ? KIND.person : KIND.unknown,
    likely: GENDER.unknown,
    gender: pronoun === null ? nounGender(lower) : pronounGender(pronoun.whom),
    count: pronoun === null ? countOf(lower, word.xpos) : pronoun.whom === WHOM.they ? COUNT.many : COUNT.one,
    opener: pronoun === null ? openerOf(tree, at) : OPENER.bare,
    role: roleOf(tree, at),
    quoted: scene.quoted[token] === 1,
    modifiers: pronoun === null ? modifiersOf(tree, at) : NONE,
    described: pronoun === null && isDescribed(tree, at),
    members: [],
  }
}

const NONE: readonly string[] = []

function modifiersOf(tree: Tree, at: number): string[] {
  const found: string[] = []
  for (const child of tree.childrenOf(at)) {
    if (child > at) break
    if (/^(?:amod|compound|nummod)$/.test(tree.labelOf(child))) found.push(tree.words[child]?.form.toLowerCase() ?? '')
  }
  return found
}

function isDescribed(tree: Tree, at: number): boolean {
  return tree.childrenOf(at).some((child) => child > at && /^(?:nmod|acl|appos)$/.test(tree.labelOf(child)))
}

function pronounGender(whom: number): GenderCode {
  return whom === WHOM.she ? GENDER.female : whom === WHOM.he ? GENDER.male : GENDER.unknown
}

/** "The two met", "both left": a number that stands for a noun. */
function isCount(tree: Tree, at: number, lower: string): boolean {
  if (!countsAlone(lower) || !/^(?:nsubj|obj|iobj|obl)$/.test(tree.labelOf(at))) return false
  return tree.child(at, 'nmod') < 0 && (lower === 'both' || tree.child(at, 'det') >= 0)
}

function isPhrase(tree: Tree, at: number): boolean {
  return !/^(?:compound|flat|fixed|goeswith)$/.test(tree.labelOf(at))
}

/** The noun that stands as a title before a person's name and heads both, else the name's own head. */
function withTitle(scene: Scene, tree: Tree, word: number): number {
  const head = tree.headOf(word)
  if (head < 0 || head !== word - 1 || !/^(?:flat|appos|compound)$/.test(tree.labelOf(word))) return word
  const title = tree.words[head] as ParsedWord
  return isTitle(scene, tokenAt(scene.document, title.start), title.form.toLowerCase()) ? head : word
}

/** What a given name that stands alone lets one guess: "Gloria". */
function likelyGender({ text }: Name): GenderCode {
  const bits = bitsOf(text.toLowerCase()) & GIVEN
  return bits === FEMALE ? GENDER.female : bits === MALE ? GENDER.male : GENDER.unknown
}

/** "union secretary Grace Okafor": part of what the name stands for. */
function isTitle(scene: Scene, token: number, lower: string): boolean {
  const next = (scene.named[token + 1] ?? 0) - 1
  return next >= 0 && scene.names[next]?.type === 'person' && kindOf(lower) === KIND.person
}

function countOf(lower: string, xpos: string): CountCode {
  return xpos === 'NNS' || xpos === 'NNPS' || PLURALS.has(lower) ? COUNT.many : COUNT.one
}

/** From the first word that stands before the head and belongs to it, to the head. */
function phraseOf(tree: Tree, at: number): Span {
  let first = at
  for (const child of tree.childrenOf(at)) {
    if (child > at) break
    if (BEFORE.test(tree.labelOf(child)) && child < first) first = firstUnder(tree, child)
  }
  return { start: (tree.words[first] as ParsedWord).start, end: (tree.words[at] as ParsedWord).end }
}

const BEFORE = /^(?:det|amod|compound|nummod|nmod|advmod|flat)$/

function firstUnder(tree: Tree, at: number): number {
  const found = tree.wordAt(tree.extentOf(at).start)
  return found < 0 ? at : found
}

function openerOf(tree: Tree, at: number): OpenerCode {
  for (const child of tree.childrenOf(at)) {
    if (child > at) break
    const label = tree.labelOf(child)
    const lower = tree.words[child]?.form.toLowerCase() ?? ''
    if (label === 'nmod') return OPENER.owned
    if (label !== 'det') continue
    if (/^(?:the|this|that|these|those|both|such)$/.test(lower)) return OPENER.definite
    return OPENER.indefinite
  }
  return OPENER.bare
}

function anchorOf(tree: Tree, word: number): number {
  let at = word
  for (let steps = 0; steps < 4 && tree.labelOf(at) === 'appos'; steps++) at = tree.headOf(at)
  return at
}

/** The part played, taken over from the first of those joined by "and", and from what it stands in apposition to. */
function roleOf(tree: Tree, word: number): RoleCode {
  let at = anchorOf(tree, word)
  for (let steps = 0; steps < 20 && tree.labelOf(at) === 'conj'; steps++) at = tree.headOf(at)
  switch (tree.labelOf(at)) {
    case 'nsubj':
    case 'csubj':
      return ROLE.subject
    case 'obj':
    case 'iobj':
      return ROLE.object
    case 'obl':
      return ROLE.oblique
    case 'nmod':
      return isOwner(tree, at) ? ROLE.owner : ROLE.nominal
    case 'root':
      return ROLE.root
    default:
      return ROLE.other
  }
}

/** "her vote", "Italy's vote": before its head, not behind a preposition. */
function isOwner(tree: Tree, at: number): boolean {
  return at < tree.headOf(at)
}

/** "Ana Pop and Tom Reis", by its first member; null where nothing joins it. */
function groupOf(mention: Mention, heads: ReadonlyMap<number, Mention>): Mention | null {
  const { tree, word } = mention
  if (tree === null || mention.form === 'pronoun') return null
  const members = [word]
  let last = mention
  for (const child of tree.childrenOf(word)) {
    const other = tree.labelOf(child) === 'conj' ? heads.get(child) : undefined
    if (other === undefined || other.form === 'pronoun') continue
    members.push(child)
    if (other.end > last.end) last = other
  }
  if (members.length < 2) return null
  return { ...mention, form: 'group', end: last.end, name: -1, count: COUNT.many, gender: GENDER.unknown, members }
}

/** Whether a document holds any pronoun of the third person between two of its tokens. */
export function holdsPronoun({ tokens }: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token !== undefined && token.text.length <= 10 && pronounOf(token.lower) !== null) return true
  }
  return false
}
