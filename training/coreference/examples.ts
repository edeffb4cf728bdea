// What the weights are learned from: for each pronoun (or noun) of a text the candidates that the reader would weigh, and
// which of them are marked as the same entity.
import type { ChainedText } from '../../eval/coreference/corpora.ts'
import { matched } from '../../eval/coreference/match.ts'
import type { Entity } from '../../src/language/coreference/entity.ts'
import type { Mention } from '../../src/language/coreference/mention.ts'
import type { Choose, Weighed } from '../../src/language/coreference/resolve.ts'
import { entitiesOf } from '../../src/language/coreference/resolve.ts'
import { type Scene, sceneOf } from '../../src/language/names/scene.ts'
import { findNames } from '../../src/language/names.ts'
import type { Trees } from '../../src/language/syntax/tree.ts'
import { NO_METADATA } from '../../src/model/report.ts'
import { contextOf, type Knowledge } from '../../src/read/context.ts'
import { documentOf } from '../../src/text/document.ts'

export interface Example {
  readonly what: Weighed
  readonly lower: string
  /** Features of each candidate; of none, the last. */
  readonly features: readonly (readonly number[])[]
  /** Which are right; none where no candidate is. */
  readonly right: readonly boolean[]
  /** Whether the marked entity is a person or an organisation with a name or a noun. */
  readonly actor: boolean
}

/** A text read once, so that it can be gone through many times. */
export interface Prepared {
  readonly scene: Scene
  readonly trees: Trees
  readonly text: ChainedText
  readonly marked: Map<number, string>
}

export function prepared(text: ChainedText, knowledge: Knowledge): Prepared {
  const context = contextOf(documentOf(text.text), NO_METADATA, knowledge)
  return {
    scene: sceneOf(context.document, findNames(context, knowledge.names)),
    trees: context.trees,
    text,
    marked: new Map(),
  }
}

/** The examples of one text; `guide` chooses at each (null: what is right). */
export function examplesOf(one: Prepared, guide: Choose | null): Example[] {
  const found: Example[] = []
  const worded = new Set(
    one.text.mentions.filter(({ actor, form }) => actor && form !== 'pronoun').map((m) => m.entity),
  )
  entitiesOf(one.scene, one.trees, (what, mention, candidates, none) => {
    const own = entityOfMention(one, mention)
    const right = candidates.map(({ entity }) => own !== '' && entityOf(one, entity) === own)
    found.push({
      what,
      lower: mention.lower,
      features: [...candidates.map(({ features }) => features), none],
      right: [...right, !right.includes(true)],
      actor: worded.has(own),
    })
    return guide === null ? right.indexOf(true) : guide(what, mention, candidates, none)
  })
  return found
}

/** What an entity is marked as: by its latest name or noun, else its latest pronoun. */
function entityOf(one: Prepared, { mentions }: Entity): string {
  for (let at = mentions.length - 1; at >= 0; at--) {
    const mention = mentions[at] as Mention
    if (mention.form !== 'pronoun') return entityOfMention(one, mention)
  }
  return entityOfMention(one, mentions.at(-1) as Mention)
}

function entityOfMention({ text, marked }: Prepared, mention: Mention): string {
  const key = mention.head.start * 4 + FORMS.indexOf(mention.form)
  const known = marked.get(key)
  if (known !== undefined) return known
  const form = mention.form === 'group' ? 'noun' : mention.form
  const [number = -1] = matched(text.mentions, [{ ...mention, form: form === 'noun' ? 'nominal' : form }])
  const entity = text.mentions[number]?.entity ?? ''
  marked.set(key, entity)
  return entity
}

const FORMS = ['name', 'noun', 'pronoun', 'group']
