// The verb that carries an event noun: "staged a walkout", "took part in a strike", "a meeting was held", "clashes broke out".
import type { Tree } from '../language/syntax/tree.ts'
import { isNoun } from './parts.ts'
import { lemmaAt, lowerAt } from './scene.ts'

/** Whose subject does what the noun says. */
const DOES =
  words(`stage launch hold mount wage conduct carry make take begin start continue join lead organise organize call
  file lodge bring issue deliver give sign reach strike conclude open commit perpetrate perform execute undertake resume end
  suspend order impose announce declare hold convene host chair attend face undergo suffer plan prepare see report record
  enter win lose pass approve adopt ratify table propose serve initiate unleash step intensify escalate extend postpone cancel
  cast sustain repel foil thwart threaten schedule expect arrange stop halt complete pursue break cause trigger spark
  provoke experience witness`)

/** Of which an event noun is the subject: that it happens is what they say. */
const OCCURS =
  words(`begin start continue take occur happen erupt break follow resume collapse last end go come fail stall
  spread drag intensify escalate drew draw kill injure wound leave claim destroy damage hit rock shake strike sweep paralyse
  paralyze shut halt disrupt force target involve enter turn mark swell grow rage bring see displace unfold ensue conclude
  ravage devastate wreck close cripple cost affect resumed ease conclude adjourn`)

/** In, on or with which somebody is in the event: "took part in a strike", "went on strike", "engaged in talks". */
const IN_IT = words(
  'take participate engage join go walk remain stay be come enter sit gather rally embark resort march die fall',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** Nouns that only measure out the event behind their "of": "a series of strikes", "the latest round of talks". */
const MEASURED =
  /^(?:series|wave|spate|string|round|number|campaign|day|days|week|weeks|hours|month|months|lot|host|pair|couple|dozens|hundreds|thousands|scores|kind|type|form|act|acts|case|cases|threat|start|beginning|outbreak|end|collapse|signing|holding|launch|opening|resumption|continuation|possibility|risk|prospect)$/

export interface Carrier {
  readonly verb: number
  /** does: its subject does it · occurs: the noun is its subject · undergone: a passive of `does` · in: the subject is in it. */
  readonly by: 'does' | 'occurs' | 'undergone' | 'in'
}

/** The carrier of an event noun, or null. */
export function carrierOf(tree: Tree, word: number): Carrier | null {
  const noun = standingFor(tree, word)
  const verb = tree.headOf(noun)
  if (verb < 0 || !/^(?:VERB|AUX)$/.test(tree.words[verb]?.upos ?? '')) return null
  const lemma = lemmaAt(tree, verb)
  switch (tree.labelOf(noun)) {
    case 'obj':
      return DOES.has(lemma) ? { verb, by: 'does' } : null
    case 'nsubj':
      if (isPassive(tree, verb)) return DOES.has(lemma) ? { verb, by: 'undergone' } : null
      return OCCURS.has(lemma) ? { verb, by: 'occurs' } : null
    case 'obl':
      return IN_IT.has(lemma) && /^(?:in|on|into|to)$/.test(linkOf(tree, noun)) ? { verb, by: 'in' } : null
    default:
      return null
  }
}

/** The noun whose place in the sentence tells of the event: itself, what measures it out, or what it is joined to. */
export function standingFor(tree: Tree, word: number): number {
  let at = word
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.headOf(at)
    if (head < 0 || !isNoun(tree, head)) return at
    const label = tree.labelOf(at)
    const measured = label === 'nmod' && linkOf(tree, at) === 'of' && MEASURED.test(lowerAt(tree, head))
    if (!measured && label !== 'conj') return at
    at = head
  }
  return at
}

export function linkOf(tree: Tree, word: number): string {
  const link = tree.child(word, 'case')
  return link < 0 ? '' : lowerAt(tree, link)
}

export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.words[verb]?.xpos !== 'VBN') return false
  return tree
    .childrenOf(verb)
    .some(
      (child) =>
        tree.labelOf(child) === 'aux' &&
        /^(?:is|are|was|were|be|been|being|got|get|gets|['’]s|['’]re)$/.test(lowerAt(tree, child)),
    )
}
