// Whether two accounts of one report tell of one happening.

import type { Tree } from '../language/syntax/tree.ts'
import type { Account } from './account.ts'
import { carrierOf } from './carrier.ts'
import type { Party } from './draft.ts'
import type { Cue } from './lexicon.ts'
import { behind, isNoun } from './parts.ts'
import { phraseOf } from './phrase.ts'
import { lemmaAt, type Scene } from './scene.ts'

/** `later` stands behind `first`. */
export function isSameHappening(_scene: Scene, first: Account, later: Account): boolean {
  if (first.draft.cue.type !== later.draft.cue.type) return isOutcome(first, later)
  if (isRival(first, later) || differ(first, later)) return false
  if (overlaps(first, later) || leadsOn(first, later)) return true
  return isBackReference(later) || sharesParties(first, later) || sharesScene(first, later)
}

function overlaps(a: Account, b: Account): boolean {
  return (
    a.clause.start < b.clause.end &&
    b.clause.start < a.clause.end &&
    a.draft.sentence === b.draft.sentence &&
    (a.draft.word === b.draft.word || inside(a.draft.words, b.clause) || inside(b.draft.words, a.clause))
  )
}

/** "villagers died when a bridge collapsed": one clause hangs on the other. */
function leadsOn({ draft: a }: Account, { draft: b }: Account): boolean {
  if (a.tree !== b.tree) return false
  const under = (above: number, below: number) => a.tree.labelOf(below) === 'advcl' && a.tree.headOf(below) === above
  return under(a.word, b.word) || under(b.word, a.word)
}

function inside(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

const VIOLENT = new Set(['attack', 'battle', 'accident', 'killing', 'death', 'outbreak'])
const TOLL = new Set(['killing', 'death'])

/** A happening that has a toll may stand beside its toll in one group: it is the one that names it. */
export function isToll({ draft }: Account): boolean {
  return TOLL.has(draft.cue.type.id)
}

/** What an event cost, told within its own sentence: "a bomb went off, killing 12", "12 died when a bridge collapsed". */
function isOutcome(a: Account, b: Account): boolean {
  const [event, toll] = TOLL.has(b.draft.cue.type.id) ? [a, b] : [b, a]
  if (!TOLL.has(toll.draft.cue.type.id) || !VIOLENT.has(event.draft.cue.type.id)) return false
  if (event.draft.sentence !== toll.draft.sentence) return false
  const { tree } = event.draft
  return hangsUnder(tree, event.draft.word, toll.draft.word) || hangsUnder(tree, toll.draft.word, event.draft.word)
}

function hangsUnder(tree: Account['draft']['tree'], above: number, below: number): boolean {
  let at = below
  for (let steps = 0; steps < 5; steps++) {
    const head = tree.headOf(at)
    if (head < 0) return false
    if (tree.labelOf(at) === 'conj' && !isNoun(tree, at) && head !== above) return false
    if (head === above) return true
    at = head
  }
  return false
}

/** Two voices that each give their own account of it. */
function isRival(a: Account, b: Account): boolean {
  if (a.by === null || b.by === null || a.by.inferred || b.by.inferred) return false
  return (
    a.by.value.toLowerCase() !== b.by.value.toLowerCase() && !isBackReference(b) && !isNoun(b.draft.tree, b.draft.word)
  )
}

/** What both state for themselves, and state differently. */
function differ(a: Account, b: Account): boolean {
  if (differentDays(a, b) || differentPlaces(a, b)) return true
  if (differentParties(a.whom, b.whom)) return true
  return differentCounts(a, b)
}

function differentDays({ when: a }: Account, { when: b }: Account): boolean {
  if (a === null || b === null || a.inferred || b.inferred) return false
  return !meets(a.value, b.value)
}

/** Whether two EDTF values may be one time: one is within the other, as far as both are told. */
function meets(a: string, b: string): boolean {
  if (a.includes('/') || b.includes('/')) {
    const [a1, a2] = ends(a)
    const [b1, b2] = ends(b)
    return a1 <= b2 && b1 <= a2
  }
  return a.startsWith(b) || b.startsWith(a)
}

function ends(value: string): [string, string] {
  const [from = '', to = from] = value.split('/')
  return [from === '..' || from === '' ? '' : from, to === '..' || to === '' ? '~' : `${to}~`]
}

function differentPlaces({ where: a }: Account, { where: b }: Account): boolean {
  if (a === null || b === null || a.inferred || b.inferred || a.where === null || b.where === null) return false
  if (a.country !== null && b.country !== null && a.country !== b.country) return true
  const one = a.places.at(0)
  const other = b.places.at(0)
  if (one === undefined || other === undefined) return false
  const precise = (level: string) => level === 'city' || level === 'site' || level === 'region'
  return one.level === other.level && precise(one.level) && one.name !== other.name
}

function differentParties(a: readonly Party[], b: readonly Party[]): boolean {
  const named = (parties: readonly Party[]) =>
    parties.filter(({ name, inferred }) => !inferred && /^\p{Lu}/u.test(name))
  const one = named(a)
  const other = named(b)
  return one.length > 0 && other.length > 0 && !one.some((party) => other.some((two) => sameName(party.name, two.name)))
}

function sharesParties(a: Account, b: Account): boolean {
  const share = (one: readonly Party[], two: readonly Party[]) =>
    one.some((x) => two.some((y) => sameName(x.name, y.name)))
  if (a.draft.cue.type.parties === 'undergoes' || a.draft.cue.type.parties === 'suffers') return share(a.whom, b.whom)
  return (
    share(a.who, b.who) && (share(a.whom, b.whom) || a.whom.length === 0 || b.whom.length === 0) && sameLemmas(a, b)
  )
}

function sameLemmas({ draft: a }: Account, { draft: b }: Account): boolean {
  return a.cue.lemmas.join(' ') === b.cue.lemmas.join(' ')
}

function sameName(a: string, b: string): boolean {
  const one = a.toLowerCase()
  const two = b.toLowerCase()
  return one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`)
}

/** One day and one place, both told. */
function sharesScene(a: Account, b: Account): boolean {
  const day =
    a.when !== null && b.when !== null && a.when.value === b.when.value && /^\d{4}-\d\d-\d\d$/.test(a.when.value)
  const place = a.where?.where != null && a.where.where === b.where?.where
  return day && place && sameLemmas(a, b)
}

/** The same people counted differently are others: "killed nine farmers", "killed 12". */
function differentCounts(a: Account, b: Account): boolean {
  if (isBackReference(b)) return false
  const people = ({ figures }: Account) => figures.filter(({ unit }) => unit === 'person')
  const one = people(a)
  const other = people(b)
  if (one.length === 0 || other.length === 0) return false
  return !one.some((x) => other.some((y) => x.measure === y.measure && x.low === y.low && x.high === y.high))
}

/** "the strike", "their walkout", "it": what the reader knows already. */
export function isBackReference({ draft: { cue, tree, word } }: Account): boolean {
  if (!isNoun(tree, word)) return pointsBack(tree, word, cue)
  const { article, told, plural } = phraseOf(tree, word)
  if (article === 'new' || article === 'any') return false
  if (article === 'known') return true
  return !plural && !told && carrierOf(tree, word)?.by !== 'does'
}

/** "83 were wounded in the attack": a verb whose event is named behind it as one that the reader knows. */
function pointsBack(tree: Tree, word: number, { type }: Cue): boolean {
  return ['in', 'during', 'by', 'from'].some((preposition) =>
    behind(tree, word, preposition).some((noun) => {
      const { article, told } = phraseOf(tree, noun)
      const names = type.triggers.some(({ pos, words }) => pos === 'noun' && words.includes(lemmaAt(tree, noun)))
      return names && article === 'known' && !told
    }),
  )
}
