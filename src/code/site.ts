// How closely a place of the sentence belongs to an event: whether it happened there, is of somebody there, or elsewhere.
//
//   there:    "arrested in Kano", "the Kano strike", "bombed Aleppo", "the bombing of Aleppo", "In Lima, police fired"
//   of one:   "Durban nurses struck", "Russia attacked"
//   no bond:  "arrested, said police in Lagos" (where it was said), "the minister of Chad said X was killed"
import type { Place } from '../model/mention.ts'
import type { Draft } from './draft.ts'
import { lowerAt, type Scene, within } from './scene.ts'
import { anchorsOf, governors, SAYING, type Way, wayTo } from './way.ts'

export interface Site {
  readonly place: Place
  /** 0 and more; from THERE on it happened there. */
  readonly bond: number
  /** Whether it stands behind "in" or "at". */
  readonly located: boolean
}

export const THERE = 4

const LOCATIVE =
  /^(?:in|at|near|on|outside|across|around|off|inside|throughout|along|within|above|by|over|through|under|behind|beside|amid|upon|beyond|opposite)$/
const TOWARDS = /^(?:to|into|toward|towards|from|onto)$/
/** A country is spoken of with these: "a committee on China", "tariffs on Peru"; a town is not. */
const TOPIC = /^(?:on|over|by|through|under|behind|above|beyond|upon)$/

/** The places of the draft's sentence that may be where it happened, the closest first. */
export function sitesOf(scene: Scene, draft: Draft): Site[] {
  const sentence = scene.document.sentences[draft.sentence]
  if (sentence === undefined) return []
  const anchors = anchorsOf(draft)
  return within(scene.places, sentence)
    .filter(({ metonym }) => !metonym)
    .map((place) => ({ place, bond: bondOf(draft, anchors, place), located: isLocated(draft, place) }))
    .sort((a, b) => b.bond - a.bond || a.place.start - b.place.start)
}

function bondOf({ tree, word }: Draft, anchors: ReadonlySet<number>, place: Place): number {
  const inside = wayTo(tree, place, anchors)
  if (inside !== null) return ofOwnWords(inside, place)
  const above = governors(tree, word)
  for (const [steps, governor] of above.entries()) {
    const way = wayTo(tree, place, new Set([governor]))
    if (way === null) continue
    if (SAYING.test(lowerAt(tree, governor))) return 0.5
    const there = way.steps === 1 && way.label === 'obl' && isLocative(way.near, place)
    return there ? 6 - steps : Math.max(0.2, 1 - 0.1 * way.steps)
  }
  return 0.1
}

/** The bond of a place that hangs on the event's own words. */
function ofOwnWords({ steps, label, link, near }: Way, place: Place): number {
  const locative = isLocative(near, place)
  if (label === 'self') return 9
  if (label === 'nsubj') return locative ? 4 - 0.1 * steps : 2 - 0.1 * steps
  if (label === 'obj' || label === 'iobj') return locative || steps === 1 ? 6.5 - 0.3 * steps : 4.5 - 0.3 * steps
  if (label === 'compound' || label === 'amod') return 8 - steps
  if (/^(?:obl|nmod)$/.test(label)) return byLink(steps, link, locative, isLocative(link, place))
  return locative ? 4.5 - 0.3 * steps : 1.5 - 0.1 * steps
}

function byLink(steps: number, link: string, near: boolean, there: boolean): number {
  if (steps === 1 && there) return 10
  if (near) return 8 - 0.5 * steps
  if (there) return 7 - 0.5 * steps
  if (TOWARDS.test(link)) return 6 - 0.5 * steps
  if (link === 'of' || link === '') return 7 - steps
  if (/^['’]s?$/.test(link)) return 5.5 - 0.3 * steps
  return 2.5 - 0.2 * steps
}

function isLocative(link: string, { level }: Place): boolean {
  return LOCATIVE.test(link) && !(level === 'country' && TOPIC.test(link))
}

function isLocated({ tree }: Draft, place: Place): boolean {
  return /^(?:in|at)$/.test(lowerAt(tree, tree.child(tree.headIn(place), 'case')))
}
