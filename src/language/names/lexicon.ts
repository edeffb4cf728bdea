// What the word lists say of a word: one lookup gives all of it, as bits.
import { DEMONYMS } from '../en/name-demonyms.ts'
import { FEMALE_NAMES } from '../en/name-given-female.ts'
import { MALE_NAMES } from '../en/name-given-male.ts'
import { CALENDAR_WORDS, FUNCTION_WORDS, ORDINARY_WORDS } from '../en/name-ordinary.ts'
import { SURNAMES_BEFORE_HYPHEN } from '../en/name-surnames.ts'
import {
  HEADS_BEFORE_OF,
  NAME_PARTICLES,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  POSSESSIVES_INSIDE,
  SURNAME_HEADS,
  TOPIC_WORDS,
} from '../en/organization-heads.ts'
import { FOREIGN_HEADS, FOREIGN_OPENERS, SURNAME_TRADES, TRADE_HEADS } from '../en/organization-trades.ts'
import {
  COURTESY_TITLES,
  FEMALE_NOUNS,
  MALE_NOUNS,
  OFFICE_ABBREVIATIONS,
  OFFICES,
  PERSON_NOUNS,
  TITLE_MODIFIERS,
} from '../en/title-person.ts'

export const FEMALE = 1
export const MALE = 1 << 1
export const GIVEN = FEMALE | MALE
export const FUNCTION = 1 << 2
export const CALENDAR = 1 << 3
export const ORDINARY = 1 << 4
export const COURTESY = 1 << 5
export const OFFICE = 1 << 6
export const ABBREVIATION = 1 << 7
export const TITLE = COURTESY | OFFICE | ABBREVIATION
export const MODIFIER = 1 << 8
export const PERSON_NOUN = 1 << 9
export const FEMALE_NOUN = 1 << 10
export const MALE_NOUN = 1 << 11
export const ORGANIZATION_HEAD = 1 << 12
export const BEFORE_OF = 1 << 13
export const TOPIC = 1 << 14
export const POSSESSIVE_INSIDE = 1 << 15
export const PLACE_HEAD = 1 << 16
export const OTHER_HEAD = 1 << 17
export const PARTICLE = 1 << 18
export const DEMONYM = 1 << 19
/** Begins names of places: "North", "New", "San". */
export const PLACE_OPENER = 1 << 20
/** A head that is as often a surname: "Park", "Banks". */
export const SURNAME_HEAD = 1 << 21
export const SURNAME = 1 << 22
/** Makes two capitals or more a company's or a team's name: "Steel", "Rovers". */
export const TRADE = 1 << 23
/** A trade that is also a surname. */
export const SURNAME_TRADE = 1 << 24
/** Begins the name of a body in another language: "Sindicato". */
export const ORGANIZATION_OPENER = 1 << 25

const LONGEST_GIVEN = 24
const BITS = new Map<string, number>()
const LISTS: readonly (readonly [Iterable<string>, number])[] = [
  [FEMALE_NAMES, FEMALE],
  [MALE_NAMES, MALE],
  [FUNCTION_WORDS, FUNCTION],
  [CALENDAR_WORDS, CALENDAR],
  [ORDINARY_WORDS, ORDINARY],
  [COURTESY_TITLES.keys(), COURTESY],
  [OFFICES, OFFICE],
  [OFFICE_ABBREVIATIONS, ABBREVIATION],
  [TITLE_MODIFIERS, MODIFIER],
  [PERSON_NOUNS, PERSON_NOUN],
  [FEMALE_NOUNS, FEMALE_NOUN],
  [MALE_NOUNS, MALE_NOUN],
  [ORGANIZATION_HEADS, ORGANIZATION_HEAD],
  [HEADS_BEFORE_OF, BEFORE_OF],
  [TOPIC_WORDS, TOPIC],
  [POSSESSIVES_INSIDE, POSSESSIVE_INSIDE],
  [PLACE_HEADS, PLACE_HEAD],
  [OTHER_HEADS, OTHER_HEAD],
  [NAME_PARTICLES, PARTICLE],
  [DEMONYMS, DEMONYM],
  [PLACE_OPENERS, PLACE_OPENER],
  [SURNAME_HEADS, SURNAME_HEAD],
  [SURNAMES_BEFORE_HYPHEN, SURNAME],
  [TRADE_HEADS, TRADE],
  [FOREIGN_HEADS, TRADE],
  [SURNAME_TRADES, SURNAME_TRADE],
  [FOREIGN_OPENERS, ORGANIZATION_OPENER],
]
for (const [words, bit] of LISTS) for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bit)

/** The bits of a lower-case word; 0 for a word that no list holds. "ramón" has those of "ramon", where that is a given name. */
export function bitsOf(lower: string): number {
  return BITS.get(lower) ?? (isPlain(lower) ? 0 : givenOf(lower))
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false
  return true
}

function givenOf(word: string): number {
  if (word.length > LONGEST_GIVEN) return 0
  return (BITS.get(word.normalize('NFD').replace(/\p{M}/gu, '')) ?? 0) & GIVEN
}
