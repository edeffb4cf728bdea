// Which sentences are worth a tree when only the actors of a report are wanted: those where somebody may be meant by other
// words than a name, and those shortly before, whose names are then to be compared.
//
//   worth it:  "She left."   "Ana Prado won." before it   "The minister left."   "Ana Prado, a nurse, won."
//   not:       "Prices rose by 4%."   "It rained."        a list of 150 words
import type { Sentence, Token } from '../../text/document.ts'
import type { Name } from '../name.ts'
import type { Scene } from '../names/scene.ts'
import { kindOf } from './kinds.ts'
import { KIND } from './mention.ts'
import { pronounOf, WHOM } from './pronoun.ts'
import { countsAlone } from './several.ts'

/** A tree of more tokens is not to be trusted. */
const LONGEST = 120
/** So far behind its "the" a noun is looked for. */
const NEAR = 4

/** For each sentence 1 where it is worth a tree. */
export function worthTrees(scene: Scene): Uint8Array {
  const { sentences } = scene.document
  const worth = new Uint8Array(sentences.length)
  let follows: Asked = NOBODY
  for (let number = sentences.length - 1; number >= 0; number--) {
    const sentence = sentences[number] as Sentence
    const asked = sentence.last - sentence.first > LONGEST ? NOBODY : askedIn(scene, sentence)
    const before = sentences[number - 1]
    const isAsked =
      asked.person ||
      (asked.thing &&
        (holdsName(scene, sentence, isBody) || (before !== undefined && holdsName(scene, before, isBody))))
    const counted = isCounted(scene, number)
    if (isAsked || counted || answers(scene, sentence, follows) || isDescriptive(scene, sentence)) worth[number] = 1
    follows = counted ? { ...asked, person: true } : asked
  }
  return worth
}

/** Whether a sentence asks for a person, and for a thing or body, by a pronoun. */
interface Asked {
  readonly person: boolean
  readonly thing: boolean
}

const NOBODY: Asked = { person: false, thing: false }

function askedIn({ tokens }: Scene, { first, last }: Sentence): Asked {
  let person = false
  let thing = false
  for (let at = first; at < last; at++) {
    const { lower } = tokens[at] as Token
    const pronoun = lower.length <= 10 ? pronounOf(lower) : null
    if (pronoun?.whom === WHOM.it) thing = true
    else if (pronoun !== null) person = true
  }
  return { person, thing }
}

/** Whether a sentence names somebody whom the next one may mean. */
function answers(scene: Scene, sentence: Sentence, { person, thing }: Asked): boolean {
  return (person && holdsName(scene, sentence, () => true)) || (thing && holdsName(scene, sentence, isBody))
}

function isBody({ type }: Name): boolean {
  return type === 'organization'
}

function holdsName({ named, names }: Scene, { first, last }: Sentence, fits: (name: Name) => boolean): boolean {
  for (let at = first; at < last; at++) {
    const name = names[(named[at] ?? 0) - 1]
    if (name !== undefined && fits(name)) return true
  }
  return false
}

/** "The minister", "the two unions"; "Ana Prado, a nurse" and "the secretary, Ana Prado". */
function isDescriptive(scene: Scene, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) {
    const { lower } = scene.tokens[at] as Token
    if (DEFINITE.has(lower) && isSomebody(scene, at + 1, Math.min(last, at + 1 + NEAR))) return true
    if (lower === ',' && touchesName(scene, at) && isSomebody(scene, at - NEAR, at + NEAR + 1)) return true
  }
  return false
}

/** "Both left", "the two met", "all three", where somebody has been named shortly before. */
function isCounted(scene: Scene, number: number): boolean {
  const { first, last } = scene.document.sentences[number] as Sentence
  for (let at = first; at < last; at++) {
    const { lower } = scene.tokens[at] as Token
    if (!countsAlone(lower) || !(lower === 'both' || /^(?:the|all)$/.test(scene.tokens[at - 1]?.lower ?? ''))) continue
    for (let before = number; before >= Math.max(0, number - 3); before--)
      if (holdsName(scene, scene.document.sentences[before] as Sentence, isActor)) return true
  }
  return false
}

function isActor({ type }: Name): boolean {
  return type === 'person' || type === 'organization'
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

function touchesName({ named }: Scene, comma: number): boolean {
  return (named[comma - 1] ?? 0) !== 0 || (named[comma + 1] ?? 0) !== 0
}

/** Whether a noun for a person or body, in small letters, stands between two tokens. */
function isSomebody({ tokens, named }: Scene, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word' || token.upper || named[at] !== 0) continue
    const kind = kindOf(token.lower)
    if (kind === KIND.person || kind === KIND.body) return true
  }
  return false
}
