// How a report brings an event up: told outright, wished, supposed, denied, asked, or a habit. By the verbs around its words.
import type { Tree } from '../language/syntax/tree.ts'
import { carrierOf, isPassive, standingFor } from './carrier.ts'
import type { Draft } from './draft.ts'
import { isNoun } from './parts.ts'
import { lemmaAt, lowerAt } from './scene.ts'

/**
 * told: a finite past or perfect · now: goes on ("are striking", "has been") · present: simple present ("strikes", which may
 * be a headline or a habit) · will · may: can, could, should … · aim: "to strike" behind a verb that plans or orders it ·
 * bare: any other infinitive · aside: a participle clause · described: a participle before a noun · gerund: "by striking" ·
 * carried: a noun with its verb · noun: any other noun.
 */
export type Telling =
  | 'told'
  | 'now'
  | 'present'
  | 'will'
  | 'may'
  | 'aim'
  | 'bare'
  | 'aside'
  | 'described'
  | 'gerund'
  | 'noun'

export interface Setting {
  readonly telling: Telling
  /** Whether a noun has a verb that carries it. */
  readonly carried: boolean
  readonly supposed: boolean
  readonly negated: boolean
  /** "nobody was arrested", "no talks were held": it befell nobody, so there is no event. */
  readonly nobody: boolean
  readonly habit: boolean
  /** Somebody wants, fears, supports or speaks of it: it is not told. */
  readonly talked: boolean
}

export function settingOf({ tree, word }: Draft): Setting {
  const noun = isNoun(tree, word)
  const carrier = noun ? carrierOf(tree, word) : null
  const anchor = noun ? (carrier?.verb ?? standingFor(tree, word)) : word
  const telling = noun && carrier === null ? 'noun' : tellingOf(tree, anchor, 0)
  return {
    telling,
    carried: carrier !== null,
    supposed: isSupposed(tree, anchor),
    negated: isNegated(tree, anchor) || (noun && isNegated(tree, word)),
    nobody: noun ? isNone(tree, word) : sidesOfVerb(tree, word).some((side) => isNone(tree, side)),
    habit: isHabit(tree, anchor),
    talked: isTalkedOf(tree, anchor, noun && carrier === null),
  }
}

const BE = /^(?:am|is|are|was|were|be|been|being|['’]s|['’]re|['’]m|get|gets|got|getting)$/
const HAVE = /^(?:has|have|had|having|['’]ve|['’]d)$/
const MAY = /^(?:can|could|may|might|should|would|must|ca|ought|cannot|['’]d)$/
const WILL = /^(?:will|shall|['’]ll|wo)$/

function tellingOf(tree: Tree, verb: number, depth: number): Telling {
  const { xpos = '' } = tree.words[verb] ?? {}
  const label = tree.labelOf(verb)
  const auxiliaries = tree
    .childrenOf(verb)
    .filter((child) => tree.labelOf(child) === 'aux')
    .map((child) => lowerAt(tree, child))
  const some = (pattern: RegExp) => auxiliaries.some((form) => pattern.test(form))
  if (some(WILL)) return 'will'
  if (some(MAY) && !(some(HAVE) && some(/^(?:would)$/))) return 'may'
  if (xpos === 'VB' || (xpos === 'VBN' && some(/^be$/) && tree.child(verb, 'mark') >= 0))
    return infinitive(tree, verb, label)
  if (some(/^(?:has|have|had|['’]ve)$/)) return 'told'
  if (xpos === 'VBG') return some(BE) ? 'now' : verbalNoun(tree, verb, label)
  if (xpos === 'VBN') return participle(tree, verb, label, some, depth)
  if (xpos === 'VBD') return 'told'
  if (xpos === 'VBP' || xpos === 'VBZ') return 'present'
  if (label === 'amod') return 'described'
  return 'present'
}

function participle(
  tree: Tree,
  verb: number,
  label: string,
  some: (pattern: RegExp) => boolean,
  depth: number,
): Telling {
  if (some(/^(?:was|were|been|got)$/)) return 'told'
  if (some(/^being$/)) return 'now'
  if (some(BE)) return 'present'
  if (label === 'amod') return 'described'
  // "was arrested and charged": as the verb it is joined to.
  const head = tree.headOf(verb)
  if (label === 'conj' && head >= 0 && depth < 4 && !isNoun(tree, head)) return tellingOf(tree, head, depth + 1)
  return label === 'acl' || label === 'advcl' ? 'aside' : 'told'
}

function verbalNoun(tree: Tree, verb: number, label: string): Telling {
  if (label === 'amod') return 'described'
  if (tree.child(verb, 'mark') >= 0 || tree.child(verb, 'case') >= 0) return 'gerund'
  return label === 'advcl' || label === 'acl' || label === 'conj' || label === 'xcomp' ? 'aside' : 'gerund'
}

/** Verbs and nouns whose infinitive is meant to happen. */
const AIMS = new Set(
  `plan agree decide vow pledge promise threaten intend prepare order force begin start continue set schedule expect due go
   refuse announce prepare resolve move manage seek attempt try vote use help allow proceed want ready poised propose fail
   decline rush return come plan decision plan order pledge vow threat attempt agreement deal bill law bid proceed
   sentence sentence authorise authorize instruct command send deploy compel oblige make let cause lead`.split(/\s+/),
)

function infinitive(tree: Tree, verb: number, label: string): Telling {
  // "did not meet", "let them go".
  if (
    tree
      .childrenOf(verb)
      .some((child) => tree.labelOf(child) === 'aux' && /^(?:did|does|do)$/.test(lowerAt(tree, child)))
  )
    return 'told'
  if (tree.child(verb, 'mark') < 0 && label === 'root') return 'present'
  let head = tree.headOf(verb)
  if (label === 'conj' && head >= 0) head = tree.headOf(head)
  if (head >= 0 && AIMS.has(lemmaAt(tree, head))) return 'aim'
  // "is to meet on Monday": the copula itself is the auxiliary.
  if (
    tree
      .childrenOf(verb)
      .some((child) => tree.labelOf(child) === 'aux' && /^(?:is|are|was|were)$/.test(lowerAt(tree, child)))
  )
    return 'aim'
  return 'bare'
}

const IF = /^(?:if|unless|whether|lest|provided|suppose|supposing|should)$/

/** "if they strike": a condition that holds the words, or that they depend on. */
function isSupposed(tree: Tree, word: number): boolean {
  let at = word
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    for (const child of tree.childrenOf(at)) {
      if (tree.labelOf(child) === 'mark' && IF.test(lowerAt(tree, child))) return true
    }
    if (tree.labelOf(at) === 'acl' && steps > 0) return false
    at = tree.headOf(at)
  }
  return false
}

function isNegated(tree: Tree, word: number): boolean {
  return tree
    .childrenOf(word)
    .some(
      (child) =>
        /^(?:not|n['’]t|never|no|neither|nor|without)$/.test(lowerAt(tree, child)) &&
        /^(?:advmod|det|case|mark|cc)$/.test(tree.labelOf(child)),
    )
}

/** Subject and object. */
function sidesOfVerb(tree: Tree, verb: number): number[] {
  return tree.childrenOf(verb).filter((child) => /^(?:nsubj|obj)$/.test(tree.labelOf(child)))
}

/** "nobody", "no one", "none of the miners", "no workers". */
function isNone(tree: Tree, word: number): boolean {
  if (/^(?:nobody|none|no-one|nothing)$/.test(lowerAt(tree, word))) return true
  const article = tree.child(word, 'det')
  return article >= 0 && lowerAt(tree, article) === 'no'
}

const OFTEN =
  /^(?:always|usually|often|sometimes|frequently|regularly|routinely|typically|generally|normally|seldom|rarely|commonly|traditionally|repeatedly|invariably|constantly|ever|whenever)$/

function isHabit(tree: Tree, verb: number): boolean {
  return tree.childrenOf(verb).some((child) => OFTEN.test(lowerAt(tree, child)))
}

/** Verbs and nouns that bring an event up without telling that it happened. */
const TALK = new Set(
  `fear support oppose demand want urge discuss consider advocate favour favor prevent avoid avert risk call need hope like
   ban prohibit oppose criticise criticize back imagine predict justify legalise outlaw deter seek request
   possibility risk threat fear prospect talk speculation rumour rumor call demand right ability need danger potential
   readiness willingness desire wish question idea notion concept history culture tradition`.split(/\s+/),
)

function isTalkedOf(tree: Tree, anchor: number, noun: boolean): boolean {
  const head = tree.headOf(anchor)
  if (head < 0) return false
  const label = tree.labelOf(anchor)
  const lemma = lemmaAt(tree, head)
  if (noun) return TALK.has(lemma) && /^(?:obj|obl|nmod|compound)$/.test(label) && !isPassive(tree, head)
  return TALK.has(lemma) && /^(?:xcomp|acl|ccomp)$/.test(label)
}
