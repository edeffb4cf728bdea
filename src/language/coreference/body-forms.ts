// Forms of one body's name: what names/fullest.ts does not see, and what it sees that is none.
//
//   same:   "GM" and "General Motors", "USAF" and "U.S. Air Force", "Health Ministry" and "Ministry of Health",
//           "The Harbour Band" and "Harbour Band", "Borell & Lund Ltd." and "Borell and Lund"
//   apart:  "Harbour League" and "Tigers of Harbour League"; "Borell" and, named later, "Borell Canada"
import { COUNTRY_WORDS } from '../en/country-words.ts'
import type { Candidate } from '../names/candidate.ts'

/** Changes in `fullest` what names of bodies are short for. Roots must stand for themselves. */
export function settleBodies(candidates: readonly Candidate[], fullest: number[]): void {
  const bodies = bodiesOf(candidates)
  if (bodies.length < 2) return
  const first = new Map<string, number>()
  for (const { key, at } of bodies) if (!first.has(key)) first.set(key, at)
  for (const body of bodies) keepApart(candidates, fullest, body, first.get(body.key) ?? body.at)
  putTogether(bodies, fullest)
  bindInitials(bodies, fullest)
}

interface Body {
  readonly at: number
  /** Its words without full stops, "the" and "and". */
  readonly words: readonly string[]
  readonly key: string
  /** Its capitals, where it is nothing else: "GM", "U.S.A.F."; otherwise null. */
  readonly capitals: string | null
}

function bodiesOf(candidates: readonly Candidate[]): Body[] {
  const bodies: Body[] = []
  candidates.forEach(({ type, words, text }, at) => {
    if (type !== 'organization') return
    const plain = words.map((word) => word.replaceAll('.', '')).filter((word) => word !== 'the' && word !== 'and')
    bodies.push({ at, words: plain, key: plain.join(' '), capitals: capitalsOf(text) })
  })
  return bodies
}

function capitalsOf(text: string): string | null {
  if (text.length > 12) return null
  const letters = text.replaceAll('.', '')
  return letters.length >= 2 && letters.length <= 6 && /^\p{Lu}+$/u.test(letters) ? letters.toLowerCase() : null
}

/**
 * A name that its fullest form only holds as what it is "of" stands for itself; so does one whose fullest form is a branch that
 * is named later. `first` is the first mention of the name.
 */
function keepApart(candidates: readonly Candidate[], fullest: number[], { at, words }: Body, first: number): void {
  const root = fullest[at] ?? at
  if (root === at || root === first) return
  const longer = (candidates[root] as Candidate).words
  const more = longer.length - words.length
  if (more <= 0) return
  const last = longer.at(-1) ?? ''
  const isComplement = words.at(-1) === last && PREPOSITION.test(longer[more - 1] ?? '')
  const isBranch = root > first && more === 1 && (COUNTRY_WORDS.has(last) || CONTINENT.test(last))
  if (isComplement || isBranch) fullest[at] = first
}

const PREPOSITION = /^(?:of|for|at|in|from)$/
const CONTINENT = /^(?:europe|africa|asia|america)$/

/** Names with the same words, but for order around "of", "the", "and" and full stops. */
function putTogether(bodies: readonly Body[], fullest: number[]): void {
  const known = new Map<string, number>()
  for (const { at, words, key } of bodies) {
    const same = known.get(key) ?? known.get(turned(words))
    if (same === undefined) {
      known.set(key, at)
      const other = turned(words)
      if (other !== key && !known.has(other)) known.set(other, at)
    } else if (fullest[at] === at) fullest[at] = same
  }
}

/** "ministry of health" to "health ministry"; others as they are. */
function turned(words: readonly string[]): string {
  const of = words.indexOf('of')
  if (of !== 1 && of !== 2) return words.join(' ')
  return [...words.slice(of + 1), ...words.slice(0, of)].join(' ')
}

/** "GM" for "General Motors": the one name whose initials the capitals are. */
function bindInitials(bodies: readonly Body[], fullest: number[]): void {
  const short = bodies.filter(({ capitals }) => capitals !== null)
  if (short.length === 0) return
  const named = new Map<string, number>()
  for (const { at, words } of bodies) {
    if (words.length < 2 || words.length > 12) continue
    const root = fullest[at] ?? at
    for (const letters of new Set([initialsOf(words), initialsOf(withoutForm(words))])) {
      const before = named.get(letters)
      if (before === undefined) named.set(letters, root)
      else if (before !== root) named.set(letters, -1)
    }
  }
  for (const { at, capitals } of short) {
    const root = named.get(capitals ?? '') ?? -1
    if (root >= 0) fullest[at] = root
  }
}

/** Without "of", "for"; of "US" and "UN" all letters. */
function initialsOf(words: readonly string[]): string {
  let letters = ''
  for (const word of words) if (!SMALL.has(word)) letters += WHOLE.has(word) ? word : word.charAt(0)
  return letters
}

const SMALL = new Set("of for in on to de la du des y del e against 's".split(' '))
const WHOLE = new Set('us uk un eu'.split(' '))
const FORM = /^(?:inc|ltd|corp|co|corporation|company|group|plc|llc|ag|sa|nv|holdings?)$/

/** Without "Corp." at its end. */
function withoutForm(words: readonly string[]): readonly string[] {
  return words.length > 2 && FORM.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}
