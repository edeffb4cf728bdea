// Finds actors: persons, organisations and named groups, each with every mention that surely means it.
//
// One actor for all names with one fullest form (language/names.ts); then pronouns, nominals and "I" in quotations are
// linked to it, and the fullest role that stands beside any of its names is taken. What is unsure is not linked, and
// places are no actors.
import { meantFor } from '../../language/coreference/meant.ts'
import type { Name } from '../../language/name.ts'
import { type Scene, sceneOf } from '../../language/names/scene.ts'
import type { Actor, Quote } from '../../model/mention.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Context } from '../context.ts'
import { peopleOf } from './groups.ts'
import type { Link } from './link.ts'
import { meantLinks } from './meant.ts'
import { nominals } from './nominals.ts'
import { bodyRoleBeside } from './organization-roles.ts'
import { firstPerson, speakersOf, thirdPerson } from './pronouns.ts'
import { fullest, roleBeside } from './roles.ts'

export interface ActorsNeed {
  readonly names: readonly Name[]
  readonly quotes: readonly Quote[]
}

/** Actors of a report, in order of their first mention. */
export function findActors(context: Context, { names, quotes }: ActorsNeed): Actor[] {
  const scene = sceneOf(context.document, names)
  const drafts = draftsOf(scene)
  if (drafts.size === 0) return []
  const roots = new Map<number, Draft>()
  for (const draft of drafts.values()) for (const name of draft.names) roots.set(name, draft)
  const speakers = speakersOf(scene, quotes)
  const speakerAt = (token: number) => speakers.get(token) ?? null
  const meant = meantFor(context, names, 'worth it')
  const links = [
    ...(meant === null ? thirdPerson(scene, speakerAt) : meantLinks(scene, meant, speakerAt)),
    ...nominals(scene),
    ...firstPerson(scene, speakers),
  ]
  for (const link of links) take(context, roots.get(link.name), link, names[link.name]?.text ?? '')
  const actors = [...new Set(roots.values())].map((draft) => actorOf(context, scene, draft))
  return actors.sort((a, b) => a.start - b.start || a.end - b.end)
}

interface Draft {
  readonly type: Actor['type']
  /** Numbers of its names, the fullest first. */
  readonly names: number[]
  readonly mentions: Span[]
}

function draftsOf(scene: Scene): Map<string, Draft> {
  const drafts = new Map<string, Draft>()
  for (const [number, name] of scene.names.entries()) {
    const root = rootOf(scene.names, number)
    const people = peopleOf(scene, name)
    const type = people === null ? actorType(scene.names[root]) : 'group'
    if (type === null) continue
    const key = people ?? String(root)
    const draft = drafts.get(key) ?? { type, names: people === null ? [root] : [number], mentions: [] }
    if (number !== draft.names[0]) draft.names.push(number)
    draft.mentions.push({ start: name.start, end: name.end })
    drafts.set(key, draft)
  }
  return drafts
}

/** The fullest form of a name, followed to its end. */
function rootOf(names: readonly Name[], number: number): number {
  let root = number
  for (let steps = 0; steps < 4; steps++) {
    const next = names[root]?.fullest ?? root
    if (next === root) break
    root = next
  }
  return root
}

function actorType(name: Name | undefined): Actor['type'] | null {
  return name?.type === 'person' || name?.type === 'organization' ? name.type : null
}

function take(context: Context, draft: Draft | undefined, link: Link, name: string): void {
  if (draft === undefined) return
  draft.mentions.push({ start: link.start, end: link.end })
  if (context.trace === null) return
  const note = `means ${name}`
  context.trace({ rule: link.rule, action: 'found', note, start: link.start, end: link.end })
}

function actorOf(context: Context, scene: Scene, draft: Draft): Actor {
  const name = scene.names[draft.names[0] ?? 0] as Name
  const mentions = inOrder(draft.mentions)
  const role = fullest(draft.names.map((number) => roleOf(scene, draft.type, number)))
  const first = mentions[0] as Span
  const actor: Actor = {
    kind: 'actor',
    start: first.start,
    end: first.end,
    name: name.text,
    type: draft.type,
    role: role && context.document.text.slice(role.start, role.end).replace(/\s+/g, ' '),
    rule: `actors/${draft.type}`,
    evidence: {
      mentions,
      name: [{ start: name.start, end: name.end }],
      ...(role === null ? {} : { role: [role] }),
    },
  }
  context.trace?.({ rule: actor.rule, action: 'found', note: `${mentions.length} mentions`, ...first })
  return actor
}

function roleOf(scene: Scene, type: Actor['type'], name: number): Span | null {
  if (type === 'person') return roleBeside(scene, name)
  return type === 'organization' ? bodyRoleBeside(scene, name) : null
}

/** Mentions in order; of two that overlap the first stays. */
function inOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last, span)) kept.push(span)
  }
  return kept
}
