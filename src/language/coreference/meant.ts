// Who is meant in a report: its mentions put together, worked out once when first asked.
import type { Context } from '../../read/context.ts'
import { type Document, tokenAt } from '../../text/document.ts'
import type { Trace } from '../../trace.ts'
import type { Name } from '../name.ts'
import { type Scene, sceneOf } from '../names/scene.ts'
import type { Trees } from '../syntax/tree.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'
import { entitiesOf } from './resolve.ts'
import { chooser, type Note } from './sure.ts'
import { worthTrees } from './worth.ts'

export interface Meant {
  readonly entities: readonly Entity[]
  /** What the mention headed by the token at an offset stands for, or null. */
  entityAt(offset: number): Entity | null
}

/** Works out a report's entities. Without trees there is nothing to work with: use names/who.ts. */
export function meantIn(scene: Scene, trees: Trees, note: Note | null = null): Meant {
  const entities = entitiesOf(scene, trees, chooser(note))
  const byToken = new Map<number, Entity>()
  for (const entity of entities)
    for (const { form, head } of entity.mentions)
      if (form !== 'group') byToken.set(tokenAt(scene.document, head.start), entity)
  return { entities, entityAt: (offset) => byToken.get(tokenAt(scene.document, offset)) ?? null }
}

/** The name that stands for an entity: its fullest form's number, or -1. */
export function nameOf({ mentions }: Entity): number {
  return mentions.find(({ form }) => form === 'name')?.name ?? -1
}

/** The nearest noun for an entity before an offset, or the first at all; null where only pronouns stand for it. */
export function nounOf({ mentions }: Entity, offset: number): Mention | null {
  let found: Mention | null = null
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || mention.form === 'name') continue
    if (found === null || mention.start < offset) found = mention
  }
  return found
}

/** Which sentences are parsed for it: all, or those where a named actor may be meant (worth.ts). */
export type Sentences = 'all' | 'worth it'

const known = { all: new WeakMap<readonly Name[], Meant>(), 'worth it': new WeakMap<readonly Name[], Meant>() }

/** Who is meant in a report, worked out once for its names; null where it is read without trees. */
export function meantFor(
  { document, knowledge, trees, trace }: Context,
  names: readonly Name[],
  sentences: Sentences = 'all',
): Meant | null {
  if (knowledge.engine === null) return null
  const before = known[sentences].get(names)
  if (before !== undefined) return before
  const scene = sceneOf(document, names)
  const meant = meantIn(scene, sentences === 'all' ? trees : some(scene, trees), trace && noted(document, trace))
  known[sentences].set(names, meant)
  return meant
}

function some(scene: Scene, trees: Trees): Trees {
  const worth = worthTrees(scene)
  return (sentence) => (worth[sentence] === 1 ? trees(sentence) : null)
}

function noted({ text }: Document, trace: Trace): Note {
  return ({ form, start, end }, meant, chance, sure) => {
    const words = meant === null ? 'nobody' : text.slice(meant.start, meant.end).replace(/\s+/g, ' ')
    trace({
      rule: `coreference/${form}`,
      action: sure ? 'found' : 'dropped',
      note: `${sure ? 'means' : 'unsure:'} ${words} (${chance.toFixed(2)})`,
      start,
      end,
    })
  }
}
