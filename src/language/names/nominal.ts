// Nominals: "the minister" for a minister named before, "the union" for the union named before, "the 34-year-old".
import { sentenceAt } from '../../text/document.ts'
import { isSpeechVerb } from '../en/reporting-verbs.ts'
import { BODY_NOUNS, isSameRole } from '../en/role-words.ts'
import type { Name } from '../name.ts'
import { bitsOf, FEMALE_NOUN, MALE_NOUN, OFFICE, PERSON_NOUN } from './lexicon.ts'
import type { Scene } from './scene.ts'

const FARTHEST = 12
/** No more tokens or names than these are looked at. */
const MOST_TOKENS = 1500
const MOST_NAMES = 300

/** The number of the name that a definite noun phrase takes up, or null when it names nobody the report names. */
export function nominalOf(scene: Scene, first: number, last: number): number | null {
  const opener = scene.tokens[first]?.lower
  const capital = scene.tokens[first]?.upper === true && last - first <= 3
  if (opener !== 'the' && opener !== 'this' && opener !== 'that' && !capital) return null
  const head = headOf(scene, first, last)
  if (head < 0) return null
  const word = scene.tokens[head]?.lower ?? ''
  if (word === 'old') return byAge(scene, first, last)
  if ((bitsOf(word) & (PERSON_NOUN | OFFICE)) !== 0) return personOf(scene, first, head, word, head === last - 1)
  return BODY_NOUNS.has(word) ? bodyOf(scene, first, head, word) : null
}

/** The head of a noun phrase: its last word before a preposition, a mark or a relative clause. */
function headOf(scene: Scene, first: number, last: number): number {
  let head = -1
  for (let at = first; at < last; at++) {
    const token = scene.tokens[at]
    if (token === undefined) break
    if (token.text === '-' || token.text === '’' || token.text === "'") continue
    if (token.kind === 'punctuation' || /^(?:of|for|at|in|from|with|on|who|which|that|to|by|and)$/.test(token.lower)) {
      if (at > first) break
      continue
    }
    head = at
  }
  return head
}

/** The nearest person before whose role is this, else the only person who has spoken of late. */
function personOf(scene: Scene, first: number, head: number, word: string, bare: boolean): number | null {
  const here = scene.tokens[first]?.start ?? 0
  let later: number | null = null
  const from = numberFrom(scene, here)
  for (
    let number = Math.min(scene.names.length, from + MOST_NAMES) - 1;
    number >= Math.max(0, from - MOST_NAMES);
    number--
  ) {
    const name = scene.names[number] as Name
    if (name.type !== 'person' || !hasRole(scene, name, word)) continue
    if (name.start < here) return number
    later = number
  }
  if (later !== null && (bitsOf(word) & OFFICE) !== 0) return later
  return bare && head - first <= 3 ? onlyPersonBefore(scene, first, word) : null
}

function hasRole(scene: Scene, name: Name, word: string): boolean {
  for (const role of scene.roles.get(name.fullest) ?? []) if (isSameRole(role, word)) return true
  return false
}

/** The one person who speaks outside quotations in the last sentences, when no other does. */
function onlyPersonBefore(scene: Scene, first: number, word: string): number | null {
  const here = sentenceAt(scene.document, scene.tokens[first]?.start ?? 0)
  const from = scene.document.sentences[Math.max(0, here - FARTHEST)]?.first ?? 0
  let found: number | null = null
  for (let at = first - 1; at >= Math.max(from, first - MOST_TOKENS); at--) {
    const number = (scene.named[at] ?? 0) - 1
    if (number < 0 || scene.quoted[at] === 1) continue
    const name = scene.names[number] as Name
    if (name.type !== 'person' || !isGender(scene, name, word) || !hasSpoken(scene, at, number)) continue
    if (found !== null && scene.names[found]?.fullest !== name.fullest) return null
    found = number
  }
  return found
}

/** Whether a reporting verb stands beside the name that token `at` belongs to. */
function hasSpoken(scene: Scene, at: number, number: number): boolean {
  let first = at
  while (first > 0 && scene.named[first - 1] === number + 1) first--
  let last = at
  while (scene.named[last] === number + 1) last++
  for (let next = last; next < last + 3; next++) if (isSpeechVerb(scene.tokens[next]?.lower ?? '')) return true
  for (let before = first - 1; before >= first - 4; before--)
    if (isSpeechVerb(scene.tokens[before]?.lower ?? '')) return true
  return false
}

function isGender(scene: Scene, name: Name, word: string): boolean {
  const bits = bitsOf(word)
  const gender = scene.genders.get(name.fullest)
  if (gender === undefined) return true
  if ((bits & FEMALE_NOUN) !== 0) return gender === 'female'
  return (bits & MALE_NOUN) === 0 || gender === 'male'
}

/** The nearest organisation before whose name holds the noun. */
function bodyOf(scene: Scene, first: number, head: number, word: string): number | null {
  const here = scene.tokens[first]?.start ?? 0
  if (head - first > 1) return null
  const from = numberFrom(scene, here)
  for (let number = from - 1; number >= Math.max(0, from - MOST_NAMES); number--) {
    const name = scene.names[number] as Name
    if (name.type !== 'organization') continue
    const full = scene.names[name.fullest] ?? name
    if (
      full.text
        .toLowerCase()
        .split(/[\s’'-]+/)
        .includes(word)
    )
      return number
  }
  return null
}

/** "the 34-year-old": the person whose age was given so. */
function byAge(scene: Scene, first: number, last: number): number | null {
  let age = ''
  for (let at = first; at < last; at++) if (scene.tokens[at]?.kind === 'number') age = scene.tokens[at]?.text ?? ''
  if (age === '') return null
  for (let at = first - 1; at > Math.max(0, first - MOST_TOKENS); at--) {
    if (scene.tokens[at]?.text !== age || scene.tokens[at - 1]?.text !== ',') continue
    const number = (scene.named[at - 2] ?? 0) - 1
    if (number >= 0 && scene.names[number]?.type === 'person') return number
  }
  return null
}

/** Number of the first name that starts at or after an offset. */
function numberFrom(scene: Scene, offset: number): number {
  let low = 0
  let high = scene.names.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((scene.names[middle] as Name).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
