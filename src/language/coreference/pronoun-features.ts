// What speaks for and against an entity as what a pronoun stands for, as numbers of weights (layout.ts).
import { isSpeechVerb } from '../en/reporting-verbs.ts'
import type { Entity } from './entity.ts'
import { Layout } from './layout.ts'
import { COUNT, GENDER, KIND, type Mention, ROLE } from './mention.ts'
import { CASE, type Pronoun, WHOM } from './pronoun.ts'
import { RELATION, RELATIONS, relationOf } from './relation.ts'

const COARSE = 3
const FINE = 12
const KINDS = 6
const ROLES = 7
const FORMS = 4
const NEAR = 3
const DISTANCES = 6
const RANKS = 7

const layout = new Layout()
const F = {
  distance: layout.field(FINE * DISTANCES),
  rank: layout.field(FINE * RANKS),
  role: layout.field(COARSE * ROLES * NEAR),
  parallel: layout.field(FINE * ROLES),
  form: layout.field(COARSE * FORMS * KINDS),
  named: layout.field(COARSE * 2 * KINDS * NEAR),
  gender: layout.field(COARSE * 4),
  count: layout.field(COARSE * 3 * KINDS),
  size: layout.field(COARSE * 5),
  lately: layout.field(COARSE * 5),
  lastForm: layout.field(COARSE * 5 * NEAR),
  relation: layout.field(FINE * RELATIONS),
  quote: layout.field(COARSE * 8),
  speaks: layout.field(COARSE * 2 * NEAR),
  opener: layout.field(COARSE * 4 * FORMS),
  first: layout.field(COARSE * 3),
  rootSubject: layout.field(COARSE * 2 * NEAR),
  rankRole: layout.field(COARSE * 3 * ROLES),
  fitting: layout.field(COARSE * 4 * 2),
  paragraph: layout.field(COARSE * 3),
  most: layout.field(COARSE * 2 * 2),
  between: layout.field(COARSE * 4),
  voice: layout.field(COARSE * 4 * 2),
  saysToo: layout.field(COARSE * 4 * NEAR),
  order: layout.field(COARSE * 4 * NEAR),
  // Of no entity at all:
  none: layout.field(FINE),
  noneFitting: layout.field(COARSE * 4),
  noneLabel: layout.field(COARSE * 8),
  noneHead: layout.field(COARSE * 6 * 2),
  noneClause: layout.field(FINE * 2),
  noneQuoted: layout.field(COARSE * 2),
  noneFirst: layout.field(COARSE * 2),
  noneNear: layout.field(COARSE * 4),
}

/** How many weights there are. */
export const PRONOUN_WEIGHTS = layout.size

/** An entity that agreement and syntax do not rule out, with its latest mention. */
export interface Candidate {
  readonly entity: Entity
  readonly mention: Mention
  readonly features: number[]
}

/** What is the same for all candidates of a pronoun. */
export interface PronounScene {
  readonly pronoun: Pronoun
  readonly mention: Mention
  /** Number of the paragraph of a sentence. */
  paragraphOf(sentence: number): number
}

function coarseOf({ whom }: Pronoun): number {
  return whom === WHOM.it ? 1 : whom === WHOM.they ? 2 : 0
}

/** Whether an entity may be meant, by kind, gender, number and place in the tree. */
export function mayMean({ pronoun, mention }: PronounScene, entity: Entity): boolean {
  const { last } = entity
  const far = mention.sentence - last.sentence
  const fits = pronoun.whom <= WHOM.she ? mayBePerson(mention, entity, far) : mayBeThing(pronoun, entity, far)
  if (!fits) return false
  if (last.tree === null || last.tree !== mention.tree) return true
  return isFree(pronoun, relationOf(last.tree, mention.word, last.anchor))
}

function mayBePerson(mention: Mention, { kind, gender, count, named }: Entity, far: number): boolean {
  if (kind === KIND.place || kind === KIND.document || count === COUNT.many) return false
  if (kind === KIND.body && !named) return false
  if (gender !== GENDER.unknown && gender !== mention.gender) return false
  return far <= (kind === KIND.thing ? 1 : named ? 8 : 4)
}

function mayBeThing({ whom }: Pronoun, { kind, gender, count, named }: Entity, far: number): boolean {
  if (far > (named ? 5 : 3) || (gender !== GENDER.unknown && count !== COUNT.many)) return false
  if (whom === WHOM.they) return kind !== KIND.person || !named || count !== COUNT.one
  if (count === COUNT.many && kind !== KIND.body) return false
  return kind !== KIND.person || !(named || gender !== GENDER.unknown)
}

function isFree({ grammatical }: Pronoun, relation: number): boolean {
  if (relation === RELATION.inside) return false
  return grammatical === CASE.reflexive || relation !== RELATION.argument
}

const least = Math.min

function distanceOf(far: number): number {
  return far <= 3 ? far : far <= 5 ? 4 : 5
}

/** How a candidate stands among the others. */
export interface Standing {
  /** How many were mentioned later. */
  readonly rank: number
  /** How many of its sentence were mentioned before. */
  readonly order: number
  /** How many there are. */
  readonly fitting: number
  /** Whether none has been mentioned more often. */
  readonly isMost: boolean
  /** Whether it was the last to speak, outside quotations. */
  readonly isVoice: boolean
}

/** Features of one candidate. */
export function featuresOf(scene: PronounScene, entity: Entity, standing: Standing): number[] {
  const { rank, order, fitting, isMost, isVoice } = standing
  const { pronoun, mention } = scene
  const last = entity.last
  const c = coarseOf(pronoun)
  const fine = c * 4 + pronoun.grammatical
  const far = Math.max(0, mention.sentence - last.sentence)
  const near = least(far, 2)
  const role = bestRole(entity)
  const speaks = bit(isSpeaker(last))
  const says = bit(isSpeaker(mention))
  const count = countFit(pronoun, entity)
  const named = bit(entity.named)
  return [
    F.distance + fine * DISTANCES + distanceOf(far),
    F.rank + fine * RANKS + rankOf(rank),
    F.role + (c * ROLES + role) * NEAR + near,
    F.parallel + fine * ROLES + role,
    F.form + (c * FORMS + formOf(entity)) * KINDS + entity.kind,
    F.named + ((c * 2 + named) * KINDS + entity.kind) * NEAR + near,
    F.gender + c * 4 + genderFit(pronoun, mention, entity),
    F.count + (c * 3 + count) * KINDS + entity.kind,
    F.size + c * 5 + sizeOf(entity.mentions.length),
    F.lately + c * 5 + sizeOf(lately(entity, mention.sentence)),
    F.lastForm + (c * 5 + lastFormOf(last, mention)) * NEAR + near,
    F.relation + fine * RELATIONS + relationTo(last, mention),
    F.quote + c * 8 + bit(mention.quoted) * 4 + bit(last.quoted) * 2 + (far === 0 ? speaks : 0),
    F.speaks + (c * 2 + speaks) * NEAR + near,
    F.opener + (c * 4 + last.opener) * FORMS + formOf(entity),
    F.first + c * 3 + least(entity.mentions[0]?.sentence ?? 0, 2),
    F.rootSubject + (c * 2 + bit(isMainSubject(last))) * NEAR + near,
    F.rankRole + (c * 3 + least(rank, 2)) * ROLES + role,
    F.fitting + (c * 4 + least(fitting, 4) - 1) * 2 + bit(rank === 0),
    F.paragraph + c * 3 + least(scene.paragraphOf(mention.sentence) - scene.paragraphOf(last.sentence), 2),
    F.most + (c * 2 + bit(isMost)) * 2 + named,
    F.voice + ((c * 2 + says) * 2 + bit(mention.quoted)) * 2 + bit(isVoice),
    F.saysToo + (c * 4 + says * 2 + bit(hasSpoken(entity))) * NEAR + near,
    F.order + (c * 4 + least(order, 3)) * NEAR + near,
    F.between + c * 4 + (far > 0 ? 3 : gapOf(last, mention)),
  ]
}

/** The foremost part that an entity plays in the sentence that mentions it last. */
function bestRole({ mentions, last }: Entity): number {
  let best: number = last.role
  for (let at = mentions.length - 2; at >= 0 && best !== ROLE.subject; at--) {
    const { sentence, role } = mentions[at] as Mention
    if (sentence !== last.sentence) break
    if (role !== ROLE.other && (role < best || best === ROLE.other)) best = role
  }
  return best
}

function bit(value: boolean): number {
  return value ? 1 : 0
}

function rankOf(rank: number): number {
  return rank < 4 ? rank : rank < 7 ? 4 : rank < 12 ? 5 : 6
}

function lastFormOf(last: Mention, mention: Mention): number {
  if (last.form !== 'pronoun') return last.form === 'name' ? 2 : last.form === 'noun' ? 3 : 4
  return last.gender === mention.gender && last.count === mention.count ? 0 : 1
}

function relationTo({ tree, anchor }: Mention, mention: Mention): number {
  return tree !== null && tree === mention.tree ? relationOf(tree, mention.word, anchor) : RELATION.apart
}

function gapOf(last: Mention, mention: Mention): number {
  const gap = mention.start - last.end
  return gap < 25 ? 0 : gap < 80 ? 1 : 2
}

/** 0 known to be the same, 1 unknown, 2 guessed to be the same, 3 guessed to be another; of things 0 none, 1 any. */
function genderFit({ whom }: Pronoun, { gender }: Mention, entity: Entity): number {
  if (whom > WHOM.she) return entity.gender === GENDER.unknown ? 0 : 1
  if (entity.gender === gender) return 0
  return entity.likely === GENDER.unknown ? 1 : entity.likely === gender ? 2 : 3
}

function countFit({ whom }: Pronoun, { count }: Entity): number {
  if (count === COUNT.unknown) return 1
  return (whom === WHOM.they) === (count === COUNT.many) ? 0 : 2
}

function formOf(entity: Entity): number {
  if (entity.named) return 0
  const first = entity.mentions[0]
  return first?.form === 'noun' ? 1 : first?.form === 'group' ? 2 : 3
}

function sizeOf(size: number): number {
  return size <= 2 ? size : size <= 4 ? 3 : 4
}

/** Mentions in the last three sentences. */
function lately({ mentions }: Entity, sentence: number): number {
  let found = 0
  for (let at = mentions.length - 1; at >= 0 && found < 5; at--) {
    if (sentence - (mentions[at] as Mention).sentence > 2) break
    found++
  }
  return found
}

/** Whether a mention is the subject of a verb of speech. */
export function isSpeaker({ tree, anchor, role }: Mention): boolean {
  if (tree === null || role !== ROLE.subject) return false
  return isSpeechVerb(tree.words[tree.headOf(anchor)]?.form.toLowerCase() ?? '')
}

/** Whether the latest of its mentions that is a subject is that of a verb of speech. */
function hasSpoken({ mentions }: Entity): boolean {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention
    if (mention.role === ROLE.subject) return isSpeaker(mention)
  }
  return false
}

function isMainSubject({ tree, anchor, role }: Mention): boolean {
  return tree !== null && role === ROLE.subject && tree.labelOf(tree.headOf(anchor)) === 'root'
}

/** Features of "nobody that the report names or describes". */
export function noneFeatures({ pronoun, mention }: PronounScene, fitting: number, near: number): number[] {
  const c = coarseOf(pronoun)
  const fine = c * 4 + pronoun.grammatical
  const { tree, word } = mention
  const head = tree?.headOf(word) ?? -1
  const clause = tree !== null && head >= 0 && tree.child(head, 'ccomp', 'csubj', 'xcomp', 'advcl', 'acl') > word
  const copula = tree !== null && head >= 0 && tree.child(head, 'cop') >= 0
  return [
    F.none + fine,
    F.noneFitting + c * 4 + least(fitting, 3),
    F.noneLabel + c * 8 + labelOf(tree?.labelOf(word) ?? ''),
    F.noneHead + (c * 6 + uposOf(tree?.words[head]?.upos ?? '')) * 2 + (copula ? 1 : 0),
    F.noneClause + fine * 2 + (clause ? 1 : 0),
    F.noneQuoted + c * 2 + (mention.quoted ? 1 : 0),
    F.noneFirst + c * 2 + (mention.sentence === 0 ? 1 : 0),
    F.noneNear + c * 4 + least(near, 3),
  ]
}

const LABELS = ['nsubj', 'obj', 'obl', 'nmod', 'expl', 'iobj', 'conj']
function labelOf(label: string): number {
  const at = LABELS.indexOf(label)
  return at < 0 ? 7 : at
}

const HEADS = ['VERB', 'ADJ', 'NOUN', 'AUX', 'PROPN']
function uposOf(upos: string): number {
  const at = HEADS.indexOf(upos)
  return at < 0 ? 5 : at
}
