// What the report has mentioned so far: each entity with its mentions, as far as they have been put together.
import { COUNT, type CountCode, GENDER, type GenderCode, KIND, type Kind, type Mention } from './mention.ts'

/** One entity while a report is read in order. */
export class Entity {
  readonly mentions: Mention[] = []
  /** Its place among the entities by when they were last mentioned. */
  place = -1
  kind: Kind = KIND.unknown
  gender: GenderCode = GENDER.unknown
  likely: GenderCode = GENDER.unknown
  count: CountCode = COUNT.unknown
  /** Whether a name stands for it. */
  named = false
  /** Of several together, each of them: "Ana Pop and Tom Reis", "both leaders". */
  members: readonly Entity[] = []
  /** Words of its names and heads of its nouns, in lower case. */
  readonly words = new Set<string>()
  /** Words that describe its nouns. */
  readonly details = new Set<string>()
  /** Heads of nouns for it, and roles beside its names: "secretary". */
  readonly roles = new Set<string>()

  get last(): Mention {
    return this.mentions[this.mentions.length - 1] as Mention
  }

  add(mention: Mention): void {
    this.mentions.push(mention)
    if (mention.gender !== GENDER.unknown && this.gender === GENDER.unknown) this.gender = mention.gender
    if (this.likely === GENDER.unknown) this.likely = mention.likely
    if (mention.form === 'pronoun') return
    if (mention.form === 'name' && !this.named) this.#byName(mention)
    else if (this.kind === KIND.unknown) this.kind = mention.kind
    if (this.count === COUNT.unknown) this.count = mention.count
    if (mention.form === 'name') for (const word of wordsOf(mention.lower)) this.words.add(word)
    else if (mention.form === 'noun') {
      this.words.add(mention.lower)
      this.roles.add(mention.lower)
      for (const word of mention.modifiers) this.details.add(word)
    }
  }

  #byName(mention: Mention): void {
    this.named = true
    if (mention.kind !== KIND.unknown) this.kind = mention.kind
  }
}

/** The words of a name in lower case. */
export function wordsOf(lower: string): readonly string[] {
  return /[^\p{L}\p{N}]/u.test(lower) ? lower.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '') : [lower]
}
