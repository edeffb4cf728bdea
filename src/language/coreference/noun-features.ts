// What speaks for and against an entity as what a definite noun stands for ("the union", "this minister"), as numbers of weights.
import { isSameRole } from '../en/role-words.ts'
import type { Entity } from './entity.ts'
import { singularOf } from './kinds.ts'
import { Layout } from './layout.ts'
import { COUNT, GENDER, KIND, type Mention } from './mention.ts'

const CLASSES = 3
const MATCHES = 5
const DISTANCES = 5
const KINDS = 6
const FORMS = 4
const RANKS = 5

const layout = new Layout()
const F = {
  match: layout.field(CLASSES * MATCHES * DISTANCES),
  kind: layout.field(CLASSES * KINDS * 2),
  fresh: layout.field(CLASSES * MATCHES * 3),
  described: layout.field(CLASSES * MATCHES * 2),
  missing: layout.field(CLASSES * MATCHES * 2),
  size: layout.field(CLASSES * 5),
  rank: layout.field(CLASSES * RANKS * 2),
  lastForm: layout.field(CLASSES * FORMS),
  role: layout.field(CLASSES * 8),
  quoted: layout.field(CLASSES * 4),
  count: layout.field(CLASSES * 3 * 2),
  // Of no entity at all:
  none: layout.field(CLASSES * 2),
  noneDescribed: layout.field(CLASSES * 2 * 2),
  noneModifiers: layout.field(CLASSES * 3),
  noneFitting: layout.field(CLASSES * 4),
  noneMatch: layout.field(CLASSES * MATCHES),
  noneFirst: layout.field(CLASSES * 2),
}

/** How many weights there are. */
export const NOUN_WEIGHTS = layout.size

/** How a noun's head is like an entity. */
const MATCH = { none: 0, head: 1, inName: 2, role: 3, likeRole: 4 } as const

const PLACE_NOUNS = new Set(
  'country nation state city town village region province island capital kingdom republic area'.split(' '),
)

function classOf({ kind }: Mention): number {
  return kind === KIND.person ? 0 : kind === KIND.body ? 1 : 2
}

export function matchOf(noun: Mention, entity: Entity): number {
  const { lower } = noun
  if (entity.roles.has(lower)) return entity.named ? MATCH.role : MATCH.head
  if (entity.words.has(lower)) return MATCH.inName
  if (noun.kind !== KIND.person || noun.count === COUNT.many || entity.roles.size === 0) return MATCH.none
  const singular = singularOf(lower)
  for (const role of entity.roles) if (isSameRole(role, singular)) return MATCH.likeRole
  return MATCH.none
}

/** Whether an entity may be meant, by kind, gender, number and how long ago it was named. */
export function mayBeNoun(noun: Mention, entity: Entity, match: number): boolean {
  if (entity.gender !== GENDER.unknown && noun.gender !== GENDER.unknown && entity.gender !== noun.gender) return false
  if (entity.count !== COUNT.unknown && entity.count !== noun.count && entity.kind !== KIND.body) return false
  const kinds = entity.kind === noun.kind || entity.kind === KIND.unknown
  if (match !== MATCH.none) return kinds || match !== MATCH.inName
  const far = noun.sentence - entity.last.sentence
  if (entity.kind === KIND.place) return entity.named && PLACE_NOUNS.has(noun.lower) && far <= 4
  if (noun.kind !== KIND.person && noun.kind !== KIND.body) return false
  return kinds && far <= 3 && (entity.named || entity.gender !== GENDER.unknown)
}

function distanceOf(far: number): number {
  return far <= 1 ? far : far <= 3 ? 2 : far <= 8 ? 3 : 4
}

/** Features of one candidate; `rank` is how many candidates were mentioned later. */
export function nounFeatures(noun: Mention, entity: Entity, match: number, rank: number): number[] {
  const c = classOf(noun)
  const m = c * MATCHES + match
  const last = entity.last
  const named = entity.named ? 1 : 0
  let fresh = 0
  for (const word of noun.modifiers) if (!entity.details.has(word) && !entity.words.has(word)) fresh++
  const missing = entity.details.size > 0 && noun.modifiers.length === 0 ? 1 : 0
  return [
    F.match + m * DISTANCES + distanceOf(noun.sentence - last.sentence),
    F.kind + (c * KINDS + entity.kind) * 2 + named,
    F.fresh + m * 3 + Math.min(fresh, 2),
    F.described + m * 2 + (noun.described ? 1 : 0),
    F.missing + m * 2 + missing,
    F.size + c * 5 + Math.min(entity.mentions.length - 1, 4),
    F.rank + (c * RANKS + Math.min(rank, RANKS - 1)) * 2 + (match === MATCH.none ? 0 : 1),
    F.lastForm + c * FORMS + formOf(last),
    F.role + c * 8 + last.role,
    F.quoted + c * 4 + (noun.quoted ? 2 : 0) + (last.quoted ? 1 : 0),
    F.count + (c * 3 + noun.count) * 2 + named,
  ]
}

function formOf({ form }: Mention): number {
  return form === 'name' ? 0 : form === 'noun' ? 1 : form === 'pronoun' ? 2 : 3
}

/** Features of "nothing that the report has mentioned before". */
export function noNounFeatures(noun: Mention, fitting: number, bestMatch: number): number[] {
  const c = classOf(noun)
  return [
    F.none + c * 2 + (noun.count === COUNT.many ? 1 : 0),
    F.noneDescribed + (c * 2 + (noun.described ? 1 : 0)) * 2 + (noun.role === 1 ? 1 : 0),
    F.noneModifiers + c * 3 + Math.min(noun.modifiers.length, 2),
    F.noneFitting + c * 4 + Math.min(fitting, 3),
    F.noneMatch + c * MATCHES + bestMatch,
    F.noneFirst + c * 2 + (noun.sentence === 0 ? 1 : 0),
  ]
}
