// What a noun stands for, by the word lists: a person, a body, a document, a thing; one or many; she or he.
import { BODY_NOUNS, DOCUMENT_NOUNS, PLURALS } from '../en/role-words.ts'
import { bitsOf, FEMALE_NOUN, MALE_NOUN, OFFICE, ORGANIZATION_HEAD, PERSON_NOUN } from '../names/lexicon.ts'
import { BODIES, PERSONS } from './learned-nouns.ts'
import { GENDER, type GenderCode, KIND, type Kind } from './mention.ts'

const PEOPLE = new Set(
  'people men women children folk police troops staff crew family couple crowd public youth victims survivors residents others relatives'.split(
    ' ',
  ),
)

const LEARNED_PERSONS = new Set(PERSONS.split(/\s+/))
const LEARNED_BODIES = new Set(BODIES.split(/\s+/))

/** The kind of a common noun in lower case. */
export function kindOf(lower: string): Kind {
  const listed = listedKindOf(lower)
  if (listed !== KIND.thing) return listed
  const singular = singularOf(lower)
  if (LEARNED_PERSONS.has(singular)) return KIND.person
  return LEARNED_BODIES.has(singular) ? KIND.body : listed
}

/** The kind by the lists alone. */
export function listedKindOf(lower: string): Kind {
  const known = kindOfSingular(lower)
  if (known !== KIND.thing) return known
  const singular = singularOf(lower)
  return singular === lower ? known : kindOfSingular(singular)
}

function kindOfSingular(word: string): Kind {
  if (PEOPLE.has(word)) return KIND.person
  const bits = bitsOf(word)
  if ((bits & (PERSON_NOUN | OFFICE)) !== 0) return KIND.person
  if (BODY_NOUNS.has(word) || PLURALS.has(word) || (bits & ORGANIZATION_HEAD) !== 0) return KIND.body
  return DOCUMENT_NOUNS.has(word) ? KIND.document : KIND.thing
}

export function nounGender(lower: string): GenderCode {
  const bits = bitsOf(lower)
  if ((bits & FEMALE_NOUN) !== 0) return GENDER.female
  return (bits & MALE_NOUN) !== 0 ? GENDER.male : GENDER.unknown
}

/** "ministers" to "minister", "agencies" to "agency"; others as they are. */
export function singularOf(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -3)}man`
  if (/(?:ss|us|is)$/.test(lower) || !lower.endsWith('s')) return lower
  if (/(?:ch|sh|x|ss)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
