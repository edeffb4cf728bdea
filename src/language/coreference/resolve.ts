// Puts a report's mentions together, in their order: names by their fullest form, appositions by the tree, pronouns by what
// weighs most for and against each entity that they may stand for.
import { tokenAt } from '../../text/document.ts'
import type { Scene } from '../names/scene.ts'
import type { Trees } from '../syntax/tree.ts'
import { isEmpty } from './empty.ts'
import { Entity, wordsOf } from './entity.ts'
import { COUNT, GENDER, KIND, type Mention, OPENER, ROLE } from './mention.ts'
import { mentionsIn } from './mentions.ts'
import { matchOf, mayBeNoun, noNounFeatures, nounFeatures } from './noun-features.ts'
import { pronounOf } from './pronoun.ts'
import { type Candidate, featuresOf, isSpeaker, mayMean, noneFeatures, type PronounScene } from './pronoun-features.ts'
import { Recent } from './recent.ts'
import { membersFor, sizeOf, whoMet } from './several.ts'

/** What is weighed: whom a pronoun means, or whom a noun. */
export type Weighed = 'pronoun' | 'noun'

/** Says which of the candidates a mention means: its number, or -1 for none. */
export type Choose = (
  what: Weighed,
  mention: Mention,
  candidates: readonly Candidate[],
  none: readonly number[],
) => number

/** The entities of a report, each with its mentions in order. */
export function entitiesOf(scene: Scene, trees: Trees, choose: Choose): Entity[] {
  const reading = new Reading(scene, choose)
  scene.document.sentences.forEach((_, number) => {
    for (const mention of mentionsIn(scene, number, trees(number))) reading.take(mention)
  })
  return reading.entities
}

class Reading {
  readonly entities: Entity[] = []
  readonly #scene: Scene
  readonly #choose: Choose
  readonly #recent = new Recent()
  readonly #byName = new Map<number, Entity>()
  readonly #bySentence = new Map<number, Entity>()
  /** Who spoke last, outside quotations. */
  #voice: Entity | null = null
  #sentence = -1

  constructor(scene: Scene, choose: Choose) {
    this.#scene = scene
    this.#choose = choose
  }

  take(mention: Mention): void {
    if (mention.sentence !== this.#sentence) {
      this.#sentence = mention.sentence
      this.#bySentence.clear()
    }
    const entity = this.#entityFor(mention)
    if (entity === null) return
    entity.add(mention)
    if (!mention.quoted && isSpeaker(mention)) this.#voice = entity
    if (mention.word >= 0 && mention.form !== 'group') this.#bySentence.set(mention.word, entity)
    this.#recent.touch(entity)
    this.#index(mention, entity)
  }

  #index({ form, lower, name }: Mention, entity: Entity): void {
    if (form === 'noun') this.#recent.index(lower, entity)
    if (form !== 'name') return
    for (const word of wordsOf(lower)) this.#recent.index(word, entity)
    for (const role of this.#scene.roles.get(rootOf(this.#scene, name)) ?? []) this.#recent.index(role, entity)
  }

  #entityFor(mention: Mention): Entity | null {
    switch (mention.form) {
      case 'name':
        return this.#ofName(mention)
      case 'pronoun':
        return this.#ofPronoun(mention)
      case 'group':
        return this.#ofGroup(mention)
      default:
        return this.#ofNoun(mention)
    }
  }

  #fresh(): Entity {
    const entity = new Entity()
    this.entities.push(entity)
    return entity
  }

  #ofName(mention: Mention): Entity {
    const root = rootOf(this.#scene, mention.name)
    const known = this.#byName.get(root) ?? this.#apposed(mention) ?? this.#fresh()
    for (const role of this.#scene.roles.get(root) ?? []) known.roles.add(role)
    this.#byName.set(root, known)
    return known
  }

  #ofGroup({ members }: Mention): Entity {
    const each = members.flatMap((word) => this.#bySentence.get(word) ?? [])
    return each.length === members.length ? this.#together(each) : this.#fresh()
  }

  #ofNoun(mention: Mention): Entity {
    return (
      this.#apposed(mention) ?? this.#named(mention) ?? this.#several(mention) ?? this.#taken(mention) ?? this.#fresh()
    )
  }

  /** "The secretary, Grace Okafor,": who is named behind the noun; a new entity where the name is new. */
  #named(mention: Mention): Entity | null {
    const { tree, word } = mention
    const apposed = tree === null ? -1 : tree.child(word, 'appos')
    const start = tree?.words[apposed]?.start
    if (start === undefined) return null
    const { named, document } = this.#scene
    const name = (named[tokenAt(document, start)] ?? 0) - 1
    if (name < 0) return null
    const entity = this.#byName.get(rootOf(this.#scene, name))
    return entity !== undefined && agrees(entity, mention) ? entity : this.#fresh()
  }

  /** "Both leaders", "the two": who stand for them in one, where it is known who they are. */
  #several(mention: Mention): Entity | null {
    const size = sizeOf(mention)
    if (size === 0) return null
    const members = membersFor(mention, size, this.#recent.since(0, null))
    if (members.length === 0) return null
    for (const entity of this.#recent.since(mention.sentence - FARTHEST, null))
      if (entity.members === members) return entity
    return this.#together(members)
  }

  /** A new entity for several. */
  #together(members: readonly Entity[]): Entity {
    const entity = this.#fresh()
    entity.members = members
    entity.kind = members[0]?.kind ?? entity.kind
    return entity
  }

  /** "The union" for a union mentioned before. */
  #taken(mention: Mention): Entity | null {
    if (mention.opener !== OPENER.definite) return null
    const candidates: Candidate[] = []
    let bestMatch = 0
    for (const entity of this.#recent.since(mention.sentence - UNLIKE, mention.lower)) {
      if (candidates.length >= MOST_CANDIDATES) break
      const match = matchOf(mention, entity)
      if (!mayBeNoun(mention, entity, match)) continue
      bestMatch ||= match
      candidates.push({
        entity,
        mention: entity.last,
        features: nounFeatures(mention, entity, match, candidates.length),
      })
    }
    if (candidates.length === 0) return null
    const none = noNounFeatures(mention, candidates.length, bestMatch)
    return candidates[this.#choose('noun', mention, candidates, none)]?.entity ?? null
  }

  /** "Grace Okafor, the union's secretary": the entity that the mention stands in apposition to, unless both are names. */
  #apposed(mention: Mention): Entity | null {
    const { tree, word } = mention
    if (tree === null || tree.labelOf(word) !== 'appos') return null
    const entity = this.#bySentence.get(tree.headOf(word)) ?? null
    return entity !== null && mayBeApposed(entity, mention) ? entity : null
  }

  #ofPronoun(mention: Mention): Entity | null {
    const pronoun = pronounOf(mention.lower)
    if (pronoun === null) return null
    if (isEmpty(mention)) return null
    const { document } = this.#scene
    const scene: PronounScene = {
      pronoun,
      mention,
      paragraphOf: (sentence) => document.sentences[sentence]?.paragraph ?? 0,
    }
    const fitting: Entity[] = []
    let most: Entity | null = null
    let near = 0
    for (const entity of this.#recent.since(mention.sentence - FARTHEST, null)) {
      if (fitting.length >= MOST_CANDIDATES) break
      if (!mayMean(scene, entity)) continue
      if (most === null || entity.mentions.length > most.mentions.length) most = entity
      if (mention.sentence - entity.last.sentence <= 1) near++
      fitting.push(entity)
    }
    const candidates = fitting.map((entity, rank) => ({
      entity,
      mention: entity.last,
      features: featuresOf(scene, entity, {
        rank,
        order: orderOf(fitting, rank),
        fitting: fitting.length,
        isMost: entity === most,
        isVoice: entity === this.#voice,
      }),
    }))
    const chosen = this.#choose('pronoun', mention, candidates, noneFeatures(scene, fitting.length, near))
    return candidates[chosen]?.entity ?? this.#whoMet(mention) ?? this.#fresh()
  }

  /** "Ana Pop met Tom Reis. They agreed": both, where "they" means nobody else. */
  #whoMet(mention: Mention): Entity | null {
    if (mention.lower !== 'they' || mention.role !== ROLE.subject) return null
    const members = whoMet(mention, this.#recent.since(mention.sentence - 1, null))
    return members.length === 0 ? null : this.#together(members)
  }
}

/** One of the two is a noun, and both are of one kind and number: not "Sunday, a resident", not "the victims, Ana Pop". */
function mayBeApposed(entity: Entity, mention: Mention): boolean {
  return entity.named !== (mention.form === 'name') && agrees(entity, mention)
}

function agrees(entity: Entity, { kind, count, gender }: Mention): boolean {
  if (entity.kind !== kind && entity.kind !== KIND.unknown && kind !== KIND.unknown) return false
  if (entity.count !== count && entity.count !== COUNT.unknown && count !== COUNT.unknown) return false
  return entity.gender === gender || entity.gender === GENDER.unknown || gender === GENDER.unknown
}

/** How many others of its sentence were mentioned before. */
function orderOf(fitting: readonly Entity[], number: number): number {
  const { sentence, start } = (fitting[number] as Entity).last
  let before = 0
  for (const { last } of fitting) if (last.sentence === sentence && last.start < start) before++
  return before
}

const FARTHEST = 8
/** Without a word in common a noun means nobody mentioned longer ago, in sentences. */
const UNLIKE = 4
const MOST_CANDIDATES = 24

/** The fullest form of a name, followed to its end. */
function rootOf({ names }: Scene, number: number): number {
  let root = number
  for (let steps = 0; steps < 4; steps++) {
    const next = names[root]?.fullest ?? root
    if (next === root) break
    root = next
  }
  return root
}
