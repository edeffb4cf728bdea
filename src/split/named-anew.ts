// Whether a unit opens by naming in full somebody whom the units shortly before it named in full as well: a report gives a
// person's whole name once, and goes on with the surname.
//
//   anew:  "Premier Ana Prado said …"  ·  "Prado added …"  ·  then "Ana Prado, the premier, has left …"
//   not:   "Prado left"                    (goes on)          "Ana Prado …" twice in one paragraph
import { FEMALE_NAMES } from '../language/en/name-given-female.ts'
import { MALE_NAMES } from '../language/en/name-given-male.ts'
import { stemHash, type Words } from './words.ts'

/** So many content words are about a sentence. */
const FIRST = 14
/** So many units back a person counts as named. */
const BACK = 8

/** For each unit 1 where its first words name such a person in full, -1 where they give only the surname of one, 0 elsewhere. */
export function namedAnewOf(words: Words): Int8Array {
  const { first } = words
  const count = first.length - 1
  const second = secondNames(words)
  const lastFull = new Map<number, number>()
  const anew = new Int8Array(count)
  for (let unit = 0; unit < count; unit++) {
    const start = first[unit] as number
    const end = first[unit + 1] as number
    anew[unit] = openingOf(words, second, { start, end: Math.min(end, start + FIRST) }, (id) => {
      const before = lastFull.get(id)
      return before !== undefined && unit - before <= BACK
    })
    for (let at = start; at < end; at++) if (second[at] === 1) lastFull.set(words.ids[at] as number, unit)
  }
  return anew
}

function openingOf(
  { ids, capital }: Words,
  second: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  isKnown: (surname: number) => boolean,
): number {
  for (let at = start; at < end; at++) {
    if (capital[at] === 0 || !isKnown(ids[at] as number)) continue
    return second[at] === 1 ? 1 : -1
  }
  return 0
}

/** 1 for each capitalised word that follows a given name. */
function secondNames({ ids, capital, hashes }: Words): Uint8Array {
  const given = Uint8Array.from(hashes, (hash) => (GIVEN.has(hash) ? 1 : 0))
  const second = new Uint8Array(ids.length)
  for (let at = 1; at < ids.length; at++) {
    if (capital[at] === 1 && capital[at - 1] === 1 && given[ids[at - 1] as number] === 1 && ids[at] !== ids[at - 1])
      second[at] = 1
  }
  return second
}

const GIVEN: ReadonlySet<number> = new Set(
  [...MALE_NAMES, ...FEMALE_NAMES].map((name) => stemHash(name, 0, name.length)),
)
