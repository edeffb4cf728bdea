// Nominals that stand for a named actor.
//
// Reads "the minister" behind a minister named before, "the union" behind a union named before, "the 34-year-old" behind
// the person of that age. Must not link: "the union leader" to the union, "the minister of a neighbouring country",
// "the president" behind nobody of that role.

import { BODY_NOUNS, isSameRole } from '../../language/en/role-words.ts'
import { bitsOf, OFFICE, PERSON_NOUN } from '../../language/names/lexicon.ts'
import { nominalOf } from '../../language/names/nominal.ts'
import type { Scene } from '../../language/names/scene.ts'
import type { Token } from '../../text/document.ts'
import type { Link } from './link.ts'

/** Words between "the" and the noun. */
const MOST_BETWEEN = 2

export function nominals(scene: Scene): Link[] {
  const links: Link[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const opener = scene.tokens[at]?.lower
    if (opener !== 'the') continue
    const head = scene.tokens[at + 1]?.kind === 'number' ? oldAfter(scene, at + 1) : headAfter(scene, at)
    if (head < 0) continue
    const name = nominalOf(scene, at, head + 1)
    if (name === null || !isSure(scene, name, at, head)) continue
    links.push({
      start: (scene.tokens[at] as Token).start,
      end: (scene.tokens[head] as Token).end,
      name,
      rule: 'actors/nominal',
    })
  }
  return links
}

/** The noun for a person or body that ends the phrase behind "the", or -1. */
function headAfter(scene: Scene, opener: number): number {
  for (let at = opener + 1; at <= opener + 1 + MOST_BETWEEN; at++) {
    const token = scene.tokens[at]
    if (token === undefined || token.kind === 'punctuation' || scene.named[at] !== 0) return -1
    if (!isHead(token.lower)) continue
    if (endsPhrase(scene, at + 1)) return at
  }
  return -1
}

/** "the 34-year-old": its last word, or -1. */
function oldAfter(scene: Scene, number: number): number {
  const [hyphen, year, second, old] = [1, 2, 3, 4].map((step) => scene.tokens[number + step]?.lower)
  if (hyphen !== '-' || year !== 'year' || second !== '-' || old !== 'old') return -1
  return endsPhrase(scene, number + 5) ? number + 4 : -1
}

function isHead(word: string): boolean {
  return (bitsOf(word) & (PERSON_NOUN | OFFICE)) !== 0 || BODY_NOUNS.has(word)
}

/** What follows is no part of the phrase: a mark, a function word, a verb; not a name, another noun, or "of". */
function endsPhrase(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token === undefined) return true
  if (scene.named[at] !== 0 || token.text === '-') return false
  if (token.kind === 'punctuation') return token.text !== ',' || scene.named[at + 1] === 0
  if (token.kind !== 'word' || token.upper) return false
  if (/^(?:of|for|at|in|from|to)$/.test(token.lower)) return false
  return AFTER.test(token.lower)
}

const AFTER =
  /^(?:'s|is|was|has|had|will|would|can|could|may|might|must|should|did|does|and|but|or|who|which|that|also|then|later|on|by|with|as|after|before|when|while|not|never|[a-z]+ed|said|says|told|spoke|met|left|went|came|took|gave|made|won|lost|began|held|saw|put|set)$/

/** A person must have had this role before; a body stands before. */
function isSure(scene: Scene, number: number, at: number, head: number): boolean {
  const name = scene.names[number]
  const here = scene.tokens[at]?.start ?? 0
  if (name === undefined || name.start >= here) return false
  if (name.type !== 'person') return true
  const word = scene.tokens[head]?.lower ?? ''
  if (word === 'old') return true
  for (const role of scene.roles.get(name.fullest) ?? []) if (isSameRole(role, word)) return true
  return false
}
