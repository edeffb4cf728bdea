// Words that stand for several who were named apart: "both leaders", "the two men", "the three activists", "the pair".
//
// They mean those named lately where these are exactly as many as the words say, and of that kind. Must not read: "two men" (new
// ones), "both leaders" behind three presidents, "the two women" behind a woman and a man, "the two nurses" behind two judges.
import { isSameRole } from '../en/role-words.ts'
import { bitsOf, OFFICE } from '../names/lexicon.ts'
import type { Tree } from '../syntax/tree.ts'
import type { Entity } from './entity.ts'
import { singularOf } from './kinds.ts'
import { COUNT, GENDER, KIND, type Kind, type Mention, OPENER, ROLE } from './mention.ts'
import { isSpeaker } from './pronoun-features.ts'

/** Words that stand alone for so many: "both said no", "the two met", "the pair left". */
const ALONE = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
  ['quartet', 4],
])
const NUMBERS = new Map([...ALONE].filter(([word]) => /^(?:two|three|four|five)$/.test(word)))
for (let size = 2; size <= 5; size++) NUMBERS.set(String(size), size)

/** Nouns that say nothing of what somebody, or a body, does. */
const ANYBODY = new Set(
  `man woman people person politician official colleague friend rival sibling brother sister suspect defendant victim detainee prisoner candidate
  company firm group organisation organization party`.split(/\s+/),
)
/** Words that make them others than those named. */
const OTHER = /^(?:other|others|more|new|next|last|first|remaining|further|same)$/
/** So far back they are looked for, in sentences. */
const FARTHEST = 3

/** Whether a word alone may stand for several, by its form in lower case. */
export function countsAlone(lower: string): boolean {
  return ALONE.has(lower)
}

/** For how many, named before, a noun phrase stands; 0 for none. */
export function sizeOf({ form, lower, opener, modifiers, tree, word, count, kind }: Mention): number {
  if (form !== 'noun' || tree === null || modifiers.some((modifier) => OTHER.test(modifier))) return 0
  const first = firstOf(tree, word)
  const isMarked = opener === OPENER.definite || first === 'all' || lower === 'both'
  const alone = ALONE.get(lower)
  if (alone !== undefined) return isMarked && tree.child(word, 'nmod') <= word ? alone : 0
  if (!isMarked || count !== COUNT.many || (kind !== KIND.person && kind !== KIND.body)) return 0
  for (const modifier of modifiers) if (NUMBERS.has(modifier)) return NUMBERS.get(modifier) ?? 0
  return first === 'both' ? 2 : 0
}

/** What stands first among the words that belong to a noun, in lower case. */
function firstOf(tree: Tree, word: number): string {
  const first = tree.childrenOf(word)[0] ?? word
  return first < word ? (tree.words[first]?.form.toLowerCase() ?? '') : ''
}

/**
 * The entities that a phrase for so many stands for: those named together last, else all that its sentence and the one before
 * name, and if these are too few, the ones before that. None where it is unsure.
 */
export function membersFor(mention: Mention, size: number, recent: Iterable<Entity>): readonly Entity[] {
  const found = new Set<Entity>()
  let together: readonly Entity[] = []
  let far = 1
  for (const entity of recent) {
    const distance = mention.sentence - entity.last.sentence
    if (distance > FARTHEST || (distance > far && together.length + found.size >= size)) break
    far = together.length > 0 ? distance : Math.max(far, distance)
    if (entity.members.length === 0) {
      if (isMeant(mention, entity) && !isAside(entity, together)) found.add(entity)
    } else if (found.size === 0 && isGroup(mention, size, entity)) together = entity.members
  }
  return together.length > 0 && found.size === 0 ? together : apart(mention, size, together, found)
}

/** Those named apart, where they are as many and nobody is named together. */
function apart(mention: Mention, size: number, together: readonly Entity[], found: ReadonlySet<Entity>): Entity[] {
  const all = [...found].reverse()
  return together.length === 0 && all.length === size && areAlike(mention, all) ? all : []
}

function isGroup(mention: Mention, size: number, { members }: Entity): boolean {
  return members.length === size && members.every((one) => isMeant(mention, one))
}

/** Beside those named together, one of them and who tells of them do not count. */
function isAside(entity: Entity, together: readonly Entity[]): boolean {
  return together.length > 0 && (together.includes(entity) || isSpeaker(entity.last))
}

function isMeant(mention: Mention, entity: Entity): boolean {
  return fits(mention, entity) && hasRole(mention, entity)
}

/** Of bodies it must be said what they are: "both banks". */
function areAlike({ lower, kind }: Mention, bodies: readonly Entity[]): boolean {
  if (kind !== KIND.body) return true
  const noun = singularOf(lower)
  return ALONE.has(lower) || ANYBODY.has(noun) || bodies.every(({ words }) => words.has(noun) || words.has(lower))
}

function fits(mention: Mention, entity: Entity): boolean {
  if (entity.kind !== kindOf(mention) || entity.count === COUNT.many || !entity.named) return false
  const noun = singularOf(mention.lower)
  const gender = WOMEN.has(noun) ? GENDER.female : MEN.has(noun) ? GENDER.male : mention.gender
  const known = entity.gender === GENDER.unknown ? entity.likely : entity.gender
  return gender === GENDER.unknown || known === GENDER.unknown || known === gender
}

const WOMEN = new Set(['woman', 'sister'])
const MEN = new Set(['man', 'brother'])

/** Words without a kind of their own stand for persons: "the pair". */
function kindOf({ lower, kind }: Mention): Kind {
  return kind === KIND.body && !ALONE.has(lower) ? KIND.body : KIND.person
}

/** Whether an entity has a role, or none is known of it; a leader may have any office. */
function hasRole({ lower }: Mention, { roles, words }: Entity): boolean {
  const noun = singularOf(lower)
  if (roles.size === 0 || words.has(noun) || ALONE.has(lower) || ANYBODY.has(noun)) return true
  for (const role of roles)
    if (isSameRole(role, noun) || role === 'counterpart' || (noun === 'leader' && (bitsOf(role) & OFFICE) !== 0))
      return true
  return false
}

/** Two persons of the sentence before who did something with each other, if it names no other; else none. */
export function whoMet(mention: Mention, recent: Iterable<Entity>): readonly Entity[] {
  const persons: Entity[] = []
  for (const entity of recent) {
    if (entity.last.sentence !== mention.sentence - 1) continue
    if (entity.kind === KIND.person && entity.count !== COUNT.unknown && entity.members.length === 0)
      persons.push(entity)
  }
  const [one, other] = persons.sort((a, b) => a.last.start - b.last.start)
  if (one === undefined || other === undefined || persons.length > 2 || !one.named || !other.named) return []
  return isWith(one.last, other.last) ? [one, other] : []
}

/** "Ana Pop met Tom Reis", "Ana Pop spoke with Tom Reis". */
function isWith({ tree, anchor, role }: Mention, other: Mention): boolean {
  if (tree === null || tree !== other.tree || role !== ROLE.subject) return false
  const verb = tree.headOf(anchor)
  if (tree.headOf(other.anchor) !== verb) return false
  const lower = tree.words[verb]?.form.toLowerCase() ?? ''
  if (other.role === ROLE.object) return MEETING.test(lower)
  const marker = tree.child(other.anchor, 'case')
  return tree.words[marker]?.form.toLowerCase() === 'with' && (MEETING.test(lower) || SPEAKING.test(lower))
}

const MEETING = /^(?:meets?|met|meeting|married|marries|wed)$/
const SPEAKING =
  /^(?:spoke|speaks|talked|talks|agreed|agrees|discussed|discusses|dined|argued|clashed|debated|negotiated|appeared)$/
