// What a figure counts, so that only like is set beside like: people or one group of them, a unit, a noun.
import type { Figure } from '../model/mention.ts'
import { GROUPS, IRREGULAR } from './counted-table.ts'

/** Measures of people who took part: however a report calls them, they are those of the event. */
const TAKING_PART: ReadonlySet<string> = new Set(['striking', 'protesting', 'voting'])

/** Measures that are given for parts of the people concerned. */
const TOLLS: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'detained',
  'displaced',
  'deported',
  'rescued',
  'employed',
  'unemployed',
  'ill',
])

const PEOPLE: ReadonlySet<string> = new Set(
  ' person death body casualty fatality victim injury arrest detention detainee'.split(' '),
)

/** Whether a measure counts people who took part or were struck: what an event is known by. */
export function countsPeople(measure: string): boolean {
  return TAKING_PART.has(measure) || TOLLS.has(measure)
}

/** '' where the figure counts people in general; else what it counts ("officers", "USD aid"). */
export function countedOf({ measure, unit, of }: Pick<Figure, 'measure' | 'unit' | 'of'>): string {
  const people = isPeople(unit)
  if (TAKING_PART.has(measure)) return people ? '' : unit
  const head = headOf(of)
  if (TOLLS.has(measure) && people) return groupOf(head)
  const noun = people || head === unit || measure === 'age' ? '' : unit
  return [noun, head].filter((word) => word !== '').join(' ')
}

/** Whether a unit stands for people: "14 deaths" are 14 people killed. */
export function isPeople(unit: string): boolean {
  return PEOPLE.has(unit)
}

function groupOf(head: string): string {
  for (const [group, nouns] of Object.entries(GROUPS)) if (nouns.has(head)) return group
  return ''
}

/** The noun of a noun phrase: the last word before "of", "in", "who" …, singular. */
function headOf(of: string | null): string {
  const words = (of ?? '').toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const end = words.findIndex((word, at) => at > 0 && PHRASE_ENDS.has(word))
  return singular((end < 0 ? words : words.slice(0, end)).at(-1) ?? '')
}

const PHRASE_ENDS: ReadonlySet<string> = new Set(
  'of in at on from for to with who that which by between among including and as near since under over'.split(' '),
)

function singular(word: string): string {
  const known = IRREGULAR[word]
  if (known !== undefined) return known
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
