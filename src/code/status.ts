// Whether it happened, goes on, is planned, threatened, denied or only alleged: by tense, modality, negation and the words above.
//
//   happened    "struck", "has been arrested", "police fire on crowd" (a headline)      ongoing  "are striking", "striking nurses", "is on strike"
//   planned     "will strike", "plan to march", "called for a strike", "a deal to build"   threatened  "threatened to walk out", "could strike if"
//   denied      "denied torturing", "did not meet"       alleged  "allegedly beat", "accused of killing", "is said to have fled"
import type { Tree } from '../language/syntax/tree.ts'
import { STATUSES, type Status } from '../model/entry.ts'
import type { Span } from '../model/span.ts'
import { carrierOf, linkOf, standingFor } from './carrier.ts'
import type { Draft } from './draft.ts'
import { isNoun } from './parts.ts'
import { lemmaAt, lowerAt } from './scene.ts'
import { AIMING, BESIDE, LEADING, OF_CLAUSES, OF_NOUNS } from './status-words.ts'

export interface StatusRead {
  readonly status: Status
  /** The words that say so; null where it is the tense alone. */
  readonly span: Span | null
}

export function statusOf({ cue, tree, word, words }: Draft): StatusRead {
  const given = STATUSES.find((status) => status === cue.trigger.status)
  if (given !== undefined) return { status: given, span: words }
  const noun = isNoun(tree, word)
  const carrier = noun ? carrierOf(tree, word) : null
  const anchor = noun ? (carrier?.verb ?? standingFor(tree, word)) : word
  const beside = besideOf(tree, word) ?? (anchor === word ? null : besideOf(tree, anchor))
  const above = aboveAll(tree, word, anchor, noun, cue.type.family)
  if (beside !== null && above?.status !== 'denied' && above?.status !== 'alleged') return beside
  if (above !== null && above.status !== 'happened') return above
  if (noun && carrier === null) return nounItself(tree, word)
  // "Protests erupt" is a headline, "the strike continues" goes on.
  if (carrier?.by === 'occurs' && !GOING_ON.test(lemmaAt(tree, anchor))) return tenseOf(tree, anchor, '')
  return tenseOf(tree, anchor, cue.type.family)
}

/** What the words above the event say: above a noun itself, then above the verb that carries it. */
function aboveAll(tree: Tree, word: number, anchor: number, noun: boolean, family: string): StatusRead | null {
  if (!noun) return aboveVerb(tree, anchor, 0)
  const own = aboveNoun(tree, word, 0)
  if (own !== null) return own
  if (isNoun(tree, anchor)) return anchor === word ? null : aboveNoun(tree, anchor, 0)
  const above = aboveVerb(tree, anchor, 0)
  if (above !== null) return above
  const called = CALLED.test(lemmaAt(tree, anchor)) && /^(?:labour|protest)$/.test(family)
  // "They called them protests" names what there is.
  const objects = tree.childrenOf(anchor).filter((child) => /^(?:obj|iobj)$/.test(tree.labelOf(child)))
  return called && objects.length < 2 ? said(tree, 'planned', anchor) : null
}

/** "announced a strike", "called a rally": it is to come. A ban that is announced is there. */
const CALLED = /^(?:announce|call|declare)$/

function said(tree: Tree, status: Status, word: number): StatusRead {
  const { start, end } = tree.words[word] ?? { start: 0, end: 0 }
  return { status, span: { start, end } }
}

const NOT = /^(?:not|n['’]t|never|neither|nor)$/

/** What stands beside the words themselves: adverbs, adjectives, a negation. */
function besideOf(tree: Tree, word: number): StatusRead | null {
  const children = tree.childrenOf(word)
  for (const child of children) {
    const form = lowerAt(tree, child)
    if (NOT.test(form) && lowerAt(tree, child + 1) !== 'only' && !isUntil(tree, word))
      return said(tree, 'denied', child)
    const status = BESIDE.get(form)
    if (status !== undefined && /^(?:advmod|amod|compound|nmod|dep|obl)$/.test(tree.labelOf(child)))
      return said(tree, status, child)
  }
  return null
}

/** "did not meet until October": then it did. */
function isUntil(tree: Tree, word: number): boolean {
  return tree
    .childrenOf(word)
    .some(
      (child) =>
        linkOf(tree, child) === 'until' ||
        (tree.child(child, 'mark') >= 0 && lowerAt(tree, tree.child(child, 'mark')) === 'until'),
    )
}

const WILL = /^(?:will|shall|['’]ll|wo|would|['’]d)$/
const MAY = /^(?:could|may|might|can)$/
const BE_NOW = /^(?:am|is|are|['’]s|['’]re|['’]m|being)$/
const BEEN = /^(?:has|have|['’]ve)$/

/** By the verb's own auxiliaries, else by what it depends on. */
function aboveVerb(tree: Tree, verb: number, depth: number): StatusRead | null {
  if (depth > 4) return null
  const modal = modalOf(tree, verb)
  if (modal !== null) return modal
  const head = tree.headOf(verb)
  if (head < 0) return null
  const label = tree.labelOf(verb)
  if (label === 'conj') return tree.child(verb, 'aux') >= 0 ? null : aboveConjoined(tree, verb, head, depth)
  if (isInfinitive(tree, verb)) return aboveInfinitive(tree, verb, head, label, depth)
  if (isGerund(tree, verb)) return aboveGerund(tree, verb, head, label, depth)
  if (/^(?:ccomp|xcomp|acl)$/.test(label)) {
    const status = OF_CLAUSES.get(lemmaAt(tree, head))
    if (status !== undefined && !isHelping(tree, head)) return said(tree, status, head)
  }
  // "soon to be refurbished", "was expected to be moved": the participle with "be" is an infinitive; a bare participle goes with its clause.
  return null
}

function aboveConjoined(tree: Tree, verb: number, head: number, depth: number): StatusRead | null {
  return tree.child(verb, 'nsubj') >= 0 || isNoun(tree, head) ? null : aboveVerb(tree, head, depth + 1)
}

function modalOf(tree: Tree, verb: number): StatusRead | null {
  for (const child of tree.childrenOf(verb)) {
    if (!/^(?:aux|cop)$/.test(tree.labelOf(child))) continue
    const form = lowerAt(tree, child)
    if (WILL.test(form) && !isPast(tree, verb, form))
      return said(tree, isConditional(tree, verb) ? 'threatened' : 'planned', child)
    if (MAY.test(form)) return said(tree, 'threatened', child)
    // "are to meet".
    if (/^(?:am|is|are|was|were)$/.test(form) && isInfinitive(tree, verb)) return said(tree, 'planned', child)
  }
  return null
}

/** "’d" may be "had": with a participle it is. */
function isPast(tree: Tree, verb: number, form: string): boolean {
  return /^['’]d$/.test(form) && tree.words[verb]?.xpos !== 'VB'
}

/** "will strike if no deal is reached", "unless". */
function isConditional(tree: Tree, verb: number): boolean {
  return tree
    .childrenOf(verb)
    .some(
      (child) => tree.labelOf(child) === 'advcl' && /^(?:if|unless)$/.test(lowerAt(tree, tree.child(child, 'mark'))),
    )
}

function isInfinitive(tree: Tree, verb: number): boolean {
  const bare = tree.words[verb]?.xpos === 'VB' || tree.childrenOf(verb).some((child) => lowerAt(tree, child) === 'be')
  return bare && hasTo(tree, verb) && !isPerfectInfinitive(tree, verb)
}

function hasTo(tree: Tree, verb: number): boolean {
  return tree
    .childrenOf(verb)
    .some((child) => child < verb && tree.labelOf(child) === 'mark' && lowerAt(tree, child) === 'to')
}

/** "to have fled". */
function isPerfectInfinitive(tree: Tree, verb: number): boolean {
  const have = (child: number) => tree.labelOf(child) === 'aux' && lowerAt(tree, child) === 'have'
  return hasTo(tree, verb) && tree.childrenOf(verb).some(have)
}

function isGerund(tree: Tree, verb: number): boolean {
  return (
    (tree.words[verb]?.xpos === 'VBG' && !tree.childrenOf(verb).some((child) => tree.labelOf(child) === 'aux')) ||
    isPerfectInfinitive(tree, verb)
  )
}

const EXPRESSING = /^(?:protest|demonstrate|demand|denounce|oppose|decry|mark|commemorate|support)$/

/** "plan to strike", "a deal to build", "will use the money to hire", "is to meet". */
function aboveInfinitive(tree: Tree, verb: number, head: number, label: string, depth: number): StatusRead | null {
  const lemma = lemmaAt(tree, head)
  // "I would like to thank": doing so.
  if (lemma === 'like') return null
  const status = AIMING.get(lemma) ?? BESIDE.get(lowerAt(tree, head))
  if (status !== undefined) return said(tree, status === 'alleged' ? 'planned' : status, head)
  if (lemma === 'be') return said(tree, 'planned', head)
  if (LEADING.has(lemma) || label === 'xcomp')
    return isNoun(tree, head) ? null : (aboveVerb(tree, head, depth + 1) ?? null)
  // "set a fire to protest": that is the protest.
  if (label === 'advcl' && EXPRESSING.test(lemmaAt(tree, verb))) return aboveVerb(tree, head, depth + 1)
  // A purpose: what is done for it may be done, it is not yet.
  if (label === 'advcl' || label === 'acl') return said(tree, 'planned', head)
  return null
}

/** "denied beating", "accused of killing", "is believed to have fled", "…, injuring 12". */
function aboveGerund(tree: Tree, verb: number, head: number, label: string, depth: number): StatusRead | null {
  const status = AIMING.get(lemmaAt(tree, head))
  const bound = label === 'xcomp' || label === 'ccomp' || tree.child(verb, 'mark') >= 0 || tree.child(verb, 'case') >= 0
  if (bound && status !== undefined && isSure(tree, head, verb)) return said(tree, status, head)
  if (isNoun(tree, head)) return null
  return aboveVerb(tree, head, depth + 1) ?? tenseAlong(tree, head)
}

/** "say" and "report" are of doubt only as "is said to have": not "said, adding". */
function isSure(tree: Tree, head: number, verb: number): boolean {
  if (!/^(?:say|report|think|believe|understand)$/.test(lemmaAt(tree, head))) return true
  return isPerfectInfinitive(tree, verb) && tree.words[head]?.xpos === 'VBN'
}

/** "cannot claim", "used the claim": a noun of saying that does something else. */
function isHelping(tree: Tree, head: number): boolean {
  return isNoun(tree, head) && tree.labelOf(head) === 'compound'
}

/** What a participle clause shares with the verb it hangs on. */
function tenseAlong(tree: Tree, verb: number): StatusRead | null {
  const { status } = tenseOf(tree, verb, '')
  return status === 'ongoing' ? null : { status, span: null }
}

/** "called for a strike", "the threat of a strike", "accused of the murder", "a strike is planned". */
function aboveNoun(tree: Tree, noun: number, depth: number): StatusRead | null {
  const head = tree.headOf(noun)
  if (head < 0 || depth > 3) return null
  const label = tree.labelOf(noun)
  const lemma = lemmaAt(tree, head)
  const link = /^(?:obl|nmod)$/.test(label) ? linkOf(tree, noun) : ''
  const passive = label === 'nsubj' && tree.words[head]?.xpos === 'VBN'
  if (/^(?:obj|obl|nmod)$/.test(label) || passive) {
    const links = OF_NOUNS.get(lemma)
    const status = AIMING.get(lemma) ?? (links === undefined ? undefined : 'threatened')
    if (status !== undefined && links?.includes(passive ? '' : link)) return said(tree, status, head)
  }
  if (label === 'nsubj' && !passive && !/^(?:NOUN|ADJ)$/.test(tree.words[head]?.upos ?? ''))
    return aboveVerb(tree, head, depth + 1)
  if (label === 'conj') return aboveNoun(tree, head, depth + 1)
  return null
}

const GOING_ON = /^(?:continue|persist|remain|rage|drag|last|go|enter|spread|grow|escalate|intensify)$/
const UNDERWAY = /^(?:underway|ongoing)$/

/** A noun that nothing carries: "talks are under way", "the striking nurses"; else it is taken to have happened. */
function nounItself(tree: Tree, word: number): StatusRead {
  const head = tree.headOf(word)
  if (head >= 0 && tree.labelOf(word) === 'nsubj') {
    const form = lowerAt(tree, head)
    const underway = UNDERWAY.test(form) || (form === 'way' && linkOf(tree, head) === 'under')
    if (underway || (GOING_ON.test(lemmaAt(tree, head)) && isPresent(tree, head))) return said(tree, 'ongoing', head)
  }
  if (isOnStrike(tree, word)) return { status: 'ongoing', span: null }
  return { status: 'happened', span: null }
}

/** "The nurses are on strike": the noun itself is the predicate. */
function isOnStrike(tree: Tree, word: number): boolean {
  const copula = tree.child(word, 'cop')
  const link = linkOf(tree, word)
  return (
    copula >= 0 &&
    link !== '' &&
    (/^(?:is|are|['’]s|['’]re)$/.test(lowerAt(tree, copula)) || isPresentPerfect(tree, word))
  )
}

function isPresentPerfect(tree: Tree, word: number): boolean {
  return tree.childrenOf(word).some((child) => tree.labelOf(child) === 'aux' && BEEN.test(lowerAt(tree, child)))
}

function isPresent(tree: Tree, verb: number): boolean {
  const { xpos = '' } = tree.words[verb] ?? {}
  return xpos === 'VBZ' || xpos === 'VBP' || tree.childrenOf(verb).some((child) => BE_NOW.test(lowerAt(tree, child)))
}

/** Families whose present tense goes on ("workers strike", "troops occupy"); of others it is a headline or a report. */
const LASTING = /^(?:labour|protest|movement|dealing|displacement)$/

/** Families whose passive in the present is a headline: "three are killed". */
const SUDDEN = /^(?:harm|court|power|saying)$/

/** By the verb's own tense: a present progressive or a lasting present goes on; all else happened. */
function tenseOf(tree: Tree, verb: number, family: string): StatusRead {
  const { xpos = '' } = tree.words[verb] ?? {}
  const auxiliaries = tree
    .childrenOf(verb)
    .filter((child) => tree.labelOf(child) === 'aux' || tree.labelOf(child) === 'cop')
  const now = auxiliaries.find((child) => BE_NOW.test(lowerAt(tree, child)))
  const perfect = auxiliaries.some((child) => BEEN.test(lowerAt(tree, child)))
  if (xpos === 'VBG') {
    if (now !== undefined || perfect) return said(tree, 'ongoing', now ?? verb)
    return { status: tree.labelOf(verb) === 'amod' ? 'ongoing' : 'happened', span: null }
  }
  // "are held", "are displaced" go on; "three are killed" is a headline.
  const sudden = SUDDEN.test(family) && (now === undefined || lowerAt(tree, now) !== 'being')
  if (xpos === 'VBN' && now !== undefined && !perfect && !sudden) return said(tree, 'ongoing', now)
  if ((xpos === 'VBZ' || xpos === 'VBP') && LASTING.test(family)) return { status: 'ongoing', span: null }
  return { status: 'happened', span: null }
}
