// Who says what by the tree: the subject of a reporting verb, and what hangs on the verb as its words.
import { reportingSenses } from '../../../language/en/reporting-verbs.ts'
import type { Tree } from '../../../language/syntax/tree.ts'

/** A reporting word with the words that name the source and what it is given for, as word numbers of the tree. */
export interface Voice {
  readonly cue: number
  readonly source: number
  /** Head word of the claim. */
  readonly claim: number
  readonly rule: string
}

/** Verbs that report with more than a clause: "claims to have", "accused of", "spoke of". */
const CLAIMS = /^(?:claim(?:s|ed)?|purport(?:s|ed)?)$/
const ACCUSES = /^(?:accus(?:e|es|ed)|charg(?:e|es|ed)|suspect(?:s|ed)?|convicted)$/
const SPEAKS = /^(?:sp[eo]aks?|spoke|talks?|talked|tells?|told|warn(?:s|ed)?|complain(?:s|ed)?)$/

export function lower(tree: Tree, at: number): string {
  return (tree.words[at]?.form ?? '').toLowerCase()
}

export function caseOf(tree: Tree, at: number): string {
  return lower(tree, tree.child(at, 'case'))
}

/** Forms that are more often nouns, or verbs of asking and hoping. */
const MOSTLY_NOT =
  /^(?:ask(?:s|ed|ing)?|continue[sd]?|posts?|posted|projects?|projected|charges?|orders?|ordered|demands?|demanded|calls?|called|rules?|hopes?|hoped|remarks?|requests?|requested|reason(?:s|ed)?|comments?|notes?|talks?|expected|reports?|state|learn(?:s|ed)?|agree[sd]?|accept(?:s|ed)?|reads?|counter|forecasts?|fears?|urge[sd]?|deem(?:s|ed)?|hail(?:s|ed)?|touts?|responds?|proposed?|propose[ds]?)$/

/** Whether the word is a verb of which `voiceAt` may know more than its neighbours tell. */
export function mayVoice(word: string): boolean {
  if (MOSTLY_NOT.test(word)) return false
  return CLAIMS.test(word) || ACCUSES.test(word) || SPEAKS.test(word) || reportingSenses(word)?.has('claim') === true
}

/** The voice whose cue is the word `verb`, or null. */
export function voiceAt(tree: Tree, verb: number): Voice | null {
  const word = lower(tree, verb)
  if (tree.words[verb]?.upos !== 'VERB') return null
  return accusing(tree, verb, word) ?? claiming(tree, verb, word)
}

/** "accused by prosecutors of having taken $2m", "prosecutors accuse her of taking $2m". */
function accusing(tree: Tree, verb: number, word: string): Voice | null {
  if (!ACCUSES.test(word)) return null
  const source = isPassive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb)
  const own = childWith(tree, verb, 'of')
  const claim = own < 0 && source > verb ? childWith(tree, source, 'of') : own
  return claim < 0 || source < 0 ? null : { cue: verb, source, claim, rule: 'attributions/accusing' }
}

function claiming(tree: Tree, verb: number, word: string): Voice | null {
  if (isPassive(tree, verb) || isUnreal(tree, verb)) return null
  const own = subjectOf(tree, verb)
  const source = own < 0 ? withSubject(tree, verb) : own
  if (source < 0) return null
  const clause = tree.child(verb, 'ccomp')
  if (reportingSenses(word)?.has('claim') === true) {
    if (clause >= 0) return { cue: verb, source, claim: clause, rule: 'attributions/clause' }
    const label = tree.labelOf(verb)
    const head = tree.headOf(verb)
    if ((label === 'parataxis' || (label === 'advcl' && isAs(tree, verb))) && tree.child(verb, 'obj') < 0)
      return { cue: verb, source, claim: head, rule: 'attributions/beside' }
  }
  const to = tree.child(verb, 'xcomp', 'acl')
  if (CLAIMS.test(word) && to > verb && lower(tree, tree.child(to, 'mark')) === 'to')
    return { cue: verb, source, claim: to, rule: 'attributions/claims-to' }
  const of = SPEAKS.test(word) ? childWith(tree, verb, 'of') : -1
  return of < 0 ? null : { cue: verb, source, claim: of, rule: 'attributions/spoke-of' }
}

/** The noun that a participle says something of: "the deal announced by the bank"; -1 for a verb of its own clause. */
export function nounOfParticiple(tree: Tree, verb: number): number {
  return tree.labelOf(verb) === 'acl' && tree.child(verb, 'nsubj', 'aux') < 0 ? tree.headOf(verb) : -1
}

function childWith(tree: Tree, verb: number, word: string): number {
  for (const child of tree.childrenOf(verb)) {
    if (child < verb || !/^(?:obl|advcl|nmod|xcomp|ccomp|acl)$/.test(tree.labelOf(child))) continue
    if (caseOf(tree, child) === word || lower(tree, tree.child(child, 'mark')) === word) return child
  }
  return -1
}

function isAs(tree: Tree, verb: number): boolean {
  return tree.childrenOf(verb).some((child) => child < verb && lower(tree, child) === 'as')
}

/** "did not say", "would say", "if they say": nothing is reported. */
function isUnreal(tree: Tree, verb: number): boolean {
  return tree.childrenOf(verb).some((child) => {
    const word = lower(tree, child)
    if (/^(?:not|n't|n’t|never|if|whether|unless)$/.test(word)) return true
    return tree.labelOf(child) === 'aux' && /^(?:would|could|should|may|might|can|will|must|to|wo)$/.test(word)
  })
}

export function isPassive(tree: Tree, verb: number): boolean {
  return (
    tree
      .childrenOf(verb)
      .some(
        (child) =>
          tree.labelOf(child) === 'aux' && /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(lower(tree, child)),
      ) && tree.words[verb]?.xpos === 'VBN'
  )
}

function agentOf(tree: Tree, verb: number): number {
  return tree.childrenOf(verb).find((child) => tree.labelOf(child) === 'obl' && caseOf(tree, child) === 'by') ?? -1
}

/** The verb's own subject, or that of the verb it is joined to; through "who" to what it stands for. */
export function subjectOf(tree: Tree, verb: number): number {
  const own = nearestSubject(tree, verb)
  const joined = own < 0 && tree.labelOf(verb) === 'conj' ? tree.child(tree.headOf(verb), 'nsubj') : own
  if (joined < 0) return -1
  if (!/^(?:who|which|that)$/.test(lower(tree, joined))) return joined
  return tree.labelOf(verb) === 'acl' ? tree.headOf(verb) : -1
}

/** "with the union claiming that": the noun that "with" puts before a participle of saying. */
function withSubject(tree: Tree, verb: number): number {
  if (tree.words[verb]?.xpos !== 'VBG' || !/^(?:acl|advcl)$/.test(tree.labelOf(verb))) return -1
  const head = tree.headOf(verb)
  if (caseOf(tree, head) === 'with') return head
  const before = tree.childrenOf(head).filter((child) => child < verb && tree.labelOf(child) === 'obl')
  const last = before.at(-1) ?? -1
  // A parser may hang "with" on the noun or on the participle.
  return caseOf(tree, last) === 'with' || lower(tree, tree.child(verb, 'mark')) === 'with' ? last : -1
}

/** "which critics say amounts to": of two subjects that a tree hangs on the verb, the one beside it. */
function nearestSubject(tree: Tree, verb: number): number {
  let found = -1
  for (const child of tree.childrenOf(verb)) {
    if (tree.labelOf(child) === 'nsubj' && (found < 0 || child < verb)) found = child
  }
  return found
}
