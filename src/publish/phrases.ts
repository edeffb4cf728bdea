// How a value is written for a person: numbers, bounds, units, dates. Used by the table and the page.
// The exact values stand in jsonl and csv; here "1200000" may be "1.2 million".
import type { Figure } from '../model/mention.ts'
import { printable } from './columns.ts'

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** 1234567 → "1,234,567"; 67400000000 → "67.4 billion", where that loses nothing. */
export function numberPhrase(value: number): string {
  for (const [size, name] of SCALES) {
    if (Math.abs(value) < size) continue
    const scaled = String(value / size)
    if (/^-?\d{1,3}(?:\.\d{1,3})?$/.test(scaled)) return `${scaled} ${name}`
  }
  const plain = String(value)
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return plain
  const [whole = '', fraction] = plain.split('.')
  const grouped = Math.abs(value) < 1000 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** "1 report", "12 reports". */
export function counted(number: number, noun: string): string {
  return `${numberPhrase(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** The id of a type or role as words: "hunger-strike" → "hunger strike". */
export function namePhrase(id: string): string {
  return printable(id.replace(/[-_]+/g, ' '))
}

type Bounds = Pick<Figure, 'low' | 'high' | 'approx'>

/** "54", "≥ 227", "≤ 12", "5–10", "≈ 1,200". */
export function boundsPhrase({ low, high, approx }: Bounds): string {
  const about = approx ? '≈ ' : ''
  if (low !== null && high !== null) {
    return about + (low === high ? numberPhrase(low) : `${numberPhrase(low)}–${numberPhrase(high)}`)
  }
  if (low !== null) return `≥ ${about}${numberPhrase(low)}`
  if (high !== null) return `≤ ${about}${numberPhrase(high)}`
  return `${about}?`
}

/** "≥ 227 people", "15%", "≈ 93 million USD", "3 hours". */
export function figurePhrase(figure: Bounds & Pick<Figure, 'unit'>): string {
  const bounds = boundsPhrase(figure)
  if (figure.unit === 'percent') return `${bounds}%`
  if (figure.unit === 'times') return `${bounds} ×`
  if (figure.unit === '') return bounds
  return `${bounds} ${unitPhrase(figure.unit, figure.low === 1 && figure.high === 1)}`
}

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  foot: 'feet',
  man: 'men',
  woman: 'women',
  child: 'children',
  hertz: 'hertz',
  aircraft: 'aircraft',
}

function unitPhrase(unit: string, single: boolean): string {
  const known = PLURALS[unit]
  if (single) return unit
  if (known !== undefined) return known
  // Codes and symbols (USD, km, mph, °C) have no plural; a unit with a "per" is counted by its first word.
  if (unit.length <= 2 || !/[aeiou]/.test(unit) || !/^[a-z][a-z -]*$/.test(unit)) return unit
  const [head = unit, ...rest] = unit.split(/(?= per )/)
  return plural(head) + rest.join('')
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** EDTF as a person writes it: "5 February 2026", "2–8 February 2026", "the 1920s", "since 2019". Else as it stands. */
export function datePhrase(value: string | null): string {
  if (value === null) return 'not settled'
  const ends = value.split('/')
  if (ends.length !== 2) return dayPhrase(value)
  const [from = '', to = ''] = ends
  if (to === '..' || to === '') return `since ${dayPhrase(from)}`
  if (from === '..' || from === '') return `until ${dayPhrase(to)}`
  return intervalPhrase(from, to)
}

function intervalPhrase(from: string, to: string): string {
  const last = dayPhrase(to)
  if (from === to) return last
  const a = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(from)
  const b = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(to)
  const first = dayPhrase(from)
  if (!a || !b || (a[3] === undefined) !== (b[3] === undefined) || a[1] !== b[1]) return `${first} – ${last}`
  if (a[2] === b[2] && a[3] !== undefined) return `${Number(a[3])}–${last}`
  return `${first.slice(0, -5)} – ${last}`
}

function dayPhrase(value: string): string {
  const exact = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/.exec(value)
  if (exact) {
    const [, year = '', month, day, doubt = ''] = exact
    const name = month === undefined ? '' : MONTHS[Number(month) - 1]
    if (name === undefined) return value
    return [doubt === '' ? '' : 'about', day === undefined ? '' : String(Number(day)), name, year]
      .filter((part) => part !== '')
      .join(' ')
  }
  const decade = /^(\d{3})X$/.exec(value)
  if (decade) return `the ${decade[1]}0s`
  const century = /^(\d{2})XX$/.exec(value)
  return century ? `the ${century[1]}00s` : value
}
