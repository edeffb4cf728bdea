// Pronouns that stand for a named actor.
//
// Reads "she", "his", "it" behind the one name that fits (language/names/antecedent.ts), and "I", "my" inside a
// quotation whose speaker is named. Must not link: "it rained", "they" behind unnamed protesters, "he" after nobody.
import { isSpeechVerb } from '../../language/en/reporting-verbs.ts'
import type { Gender } from '../../language/name.ts'
import { type Antecedent, antecedentOf } from '../../language/names/antecedent.ts'
import type { Scene } from '../../language/names/scene.ts'
import type { Quote } from '../../model/mention.ts'
import { sentenceAt, tokenAt } from '../../text/document.ts'
import type { Link } from './link.ts'

const PERSONS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
])
const BODIES = new Set(['it', 'they'])
const FIRST = new Set(['i', 'me', 'my', 'mine', 'myself'])
/** Verbs of a body that acts or speaks; behind others "it" may be anything: "it rained", "it was clear that". */
const ACTS = /^(?:would|will|had|has|plans|hopes|wants|intends|expects)$/
/** From this many tokens at the start of a sentence its subject is looked for. */
const SUBJECT = 3

/** Third-person pronouns. `speakerAt` gives the name number of who speaks at a token, in a quotation. */
export function thirdPerson(scene: Scene, speakerAt: (token: number) => number | null): Link[] {
  const links: Link[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const token = scene.tokens[at]
    if (token === undefined || token.text.length > 4 || scene.named[at] !== 0) continue
    const gender = PERSONS.get(token.lower)
    if (gender === undefined && !(BODIES.has(token.lower) && acts(scene, at))) continue
    const found = antecedentOf(scene, at)
    if (found === null || found.name === null) continue
    const sure = gender === undefined ? isSubject(scene, found.first, at) : isOnly(scene, found, at, gender)
    const speaker = speakerAt(at)
    if (!sure || (speaker !== null && isSame(scene, speaker, found.name))) continue
    links.push({ start: token.start, end: token.end, name: found.name, rule: 'actors/pronoun' })
  }
  return links
}

function acts(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1]?.lower ?? ''
  return ACTS.test(next) || isSpeechVerb(next)
}

/** A body is sure where it opens the sentence of the pronoun or the one before. */
function isSubject(scene: Scene, first: number, at: number): boolean {
  const { number, opens } = placeOf(scene, first)
  return opens && placeOf(scene, at).number - number <= 1
}

function placeOf(scene: Scene, at: number): { number: number; opens: boolean; from: number } {
  const number = sentenceAt(scene.document, scene.tokens[at]?.start ?? 0)
  const from = scene.document.sentences[number]?.first ?? 0
  return { number, opens: at - from <= SUBJECT, from }
}

/** Whether no other person of the sentence fits, or this one opens it or speaks in it. */
function isOnly(scene: Scene, found: Antecedent, at: number, gender: Gender): boolean {
  const { from, opens } = placeOf(scene, found.first)
  if (opens || isSpeechVerb(scene.tokens[found.last]?.lower ?? '')) return true
  if (isSpeechVerb(scene.tokens[found.first - 1]?.lower ?? '')) return true
  const last = Math.min(at, scene.document.sentences[placeOf(scene, found.first).number]?.last ?? at)
  for (let other = from; other < last; other++) {
    const number = (scene.named[other] ?? 0) - 1
    if (number < 0 || number === found.name || isSame(scene, number, found.name)) continue
    const name = scene.names[number]
    const known = scene.genders.get(name?.fullest ?? -1)
    if (name?.type === 'person' && (known === undefined || known === gender)) return false
  }
  return true
}

function isSame(scene: Scene, a: number, b: number | null): boolean {
  return b !== null && scene.names[a]?.fullest === scene.names[b]?.fullest
}

/** The name number of who speaks, for each token inside a quotation whose speaker is a named person. */
export function speakersOf(scene: Scene, quotes: readonly Quote[]): ReadonlyMap<number, number> {
  const speakers = new Map<number, number>()
  for (const quote of quotes) {
    const start = quote.evidence['speaker']?.[0]?.start
    const name = start === undefined ? -1 : (scene.named[tokenAt(scene.document, start)] ?? 0) - 1
    const isPerson = scene.names[name]?.type === 'person'
    for (let at = tokenAt(scene.document, quote.start); (scene.tokens[at]?.start ?? quote.end) < quote.end; at++) {
      if (isPerson) speakers.set(at, name)
      else speakers.delete(at)
    }
  }
  return speakers
}

/** "I" and "my" inside a quotation. */
export function firstPerson(scene: Scene, speakers: ReadonlyMap<number, number>): Link[] {
  const links: Link[] = []
  for (const [at, name] of speakers) {
    const token = scene.tokens[at]
    if (token === undefined || !FIRST.has(token.lower) || scene.named[at] !== 0) continue
    links.push({ start: token.start, end: token.end, name, rule: 'actors/first-person' })
  }
  return links
}
