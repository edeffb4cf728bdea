// Questions about one noun: is it plural, what is its singular, does it name people.
import { BARE_PLURALS, NOT_PLURAL, SINGULARS } from '../../language/en/counted-nouns.ts'
import { AGENT_STEMS, NOT_PEOPLE, PEOPLE, PEOPLE_ENDINGS } from '../../language/en/counted-people.ts'

/** Whether a lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (BARE_PLURALS.has(word)) return true
  if (word.length < 3 || !word.endsWith('s') || NOT_PLURAL.has(word)) return false
  return (
    !/(?:ss|us|is|'s)$/.test(word) ||
    /(?:menus|gurus|skis|taxis|israelis|iraqis|pakistanis|bangladeshis|emiratis|saudis|qataris|kuwaitis|yemenis|somalis|nepalis|omanis|houthis|jihadis|nazis|kiwis|safaris|azeris|rabbis|yazidis|tsunamis|alibis|afghanis|punjabis|bengalis)$/.test(
      word,
    )
  )
}

/** The singular of a lower-case noun. */
export function singular(word: string): string {
  const known = SINGULARS.get(word)
  if (known !== undefined) return known
  if (/men$/.test(word) && word.length > 4) return `${word.slice(0, -3)}man`
  if (/children$/.test(word)) return `${word.slice(0, -3)}`
  if (!isPlural(word) || !word.endsWith('s')) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2)
  if (/[^aeiou]oes$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Whether a noun, as written (its case tells names of peoples), names people. */
export function isPeople(written: string): boolean {
  const word = singular(written.toLowerCase())
  if (PEOPLE.has(word) || PEOPLE.has(written.toLowerCase())) return true
  if (NOT_PEOPLE.has(word)) return false
  if (
    /^\p{Lu}/u.test(written) &&
    /(?:an|ian|ese|er|ite|i|ard|ocrat|ican|ot)s?$/.test(written) &&
    isPlural(written.toLowerCase())
  )
    return true
  const stem = /^(.+?)(?:er|or)$/.exec(word)?.[1]
  if (stem !== undefined && (AGENT_STEMS.has(stem) || AGENT_STEMS.has(stem.replace(/(.)\1$/, '$1')))) return true
  return PEOPLE_ENDINGS.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))
}
