// Joins two numbers to one quantity: ranges, and durations told in two units.
// Reads "1–3 percent", "between 5 and 10", "$5-10 million", "15 to 20 percent", "12- to 13-hour", "two or three days",
// "2 minutes and 10 seconds" (130 seconds). Two numbers that are no range ("3-2", "6–3") come back as a score.
// Must not join "rose 5 percent to 8 percent", "cut from 9bn to 7bn", "fell 7% to $2 billion".
import { ONES, TENS } from '../../language/en/number-words.ts'
import { type Measured, numberStart, readMeasured } from './measured.ts'
import { clean } from './numeral-value.ts'
import type { Part } from './quantity.ts'
import { DASHES, HYPHENS, isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface Joined extends Measured {
  readonly joined: 'single' | 'range' | 'score' | 'sum'
  readonly parts?: readonly Part[]
}

/** The quantity at `a`, joined with the number after it where the two are one. */
export function joinNumbers(tokens: Tokens, a: Measured): Joined {
  return readRange(tokens, a) ?? readSum(tokens, a) ?? { ...a, joined: 'single' }
}

function readRange(tokens: Tokens, a: Measured): Joined | null {
  if (a.numeral.form === 'vague') return null
  const link = rangeLink(tokens, a)
  if (link === null) return null
  const b = readMeasured(tokens, numberStart(tokens, link.next), link.next)
  if (b === null || b.numeral.form === 'vague' || b.first > link.next) return null
  const bare = !a.money && !b.money && !b.percent && !b.unit
  if (link.kind === 'dash' && bare && (a.low >= b.low || isScore(tokens, a, b))) return score(tokens, a, b)
  const low = sharedScale(a, b)
  const sign = b.low < 0 && link.kind === 'dash' ? -1 : 1
  const high = b.high * sign
  if (!sameUnit(tokens, a, b, link.kind) || low > high) return null
  if (link.kind === 'or' && !nearEnough(low, high)) return null
  if (link.kind === 'to' && isChange(tokens, a, low, high)) return null
  const first = link.kind === 'and' ? a.first - 1 : a.first
  return { ...b, first, low, high, money: b.money ?? a.money, joined: 'range' }
}

type Link = { readonly next: number; readonly kind: 'dash' | 'to' | 'or' | 'and' }

function rangeLink(tokens: Tokens, a: Measured): Link | null {
  const at = a.last
  const text = textAt(tokens, at)
  if (DASHES.has(text)) {
    const word = lowerAt(tokens, at + 1)
    if (HYPHENS.has(text) && touches(tokens, at) && (word === 'to' || word === 'or'))
      return { next: at + (isInnerHyphen(tokens, at + 2) ? 3 : 2), kind: 'dash' }
    const spaced = !touches(tokens, at) && !touches(tokens, at + 1)
    const tight = touches(tokens, at) && touches(tokens, at + 1)
    return tight || (spaced && text === '–' && a.unit === null && a.percent === null)
      ? { next: at + 1, kind: 'dash' }
      : null
  }
  const word = lowerAt(tokens, at)
  if (word === 'to') return { next: at + 1, kind: 'to' }
  if (word === 'or') return { next: at + 1, kind: 'or' }
  if (word === 'and' && lowerAt(tokens, a.first - 1) === 'between') return { next: at + 1, kind: 'and' }
  return null
}

// Two small bare numbers with no noun after them, or another pair beside them: "6-7 (2-7)", "won 2-3".
function isScore(tokens: Tokens, a: Measured, b: Measured): boolean {
  if (b.high > 10 || isInnerHyphen(tokens, b.last) || !touches(tokens, a.last) || a.numeral.form !== 'digits')
    return false
  const next = tokens[b.last]
  return (
    next === undefined ||
    next.kind !== 'word' ||
    /^(?:win|victory|defeat|loss|draw|lead|on|in|at|to|against|over|by|with|and|after|thanks|away|up|down|from|record|scoreline|score|vote|ruling|decision|majority|split|when|as|aggregate|triumph)$/.test(
      next.lower,
    )
  )
}

function score(tokens: Tokens, a: Measured, b: Measured): Joined | null {
  const small = a.high < 200 && a.numeral.scale === 1 && b.numeral.scale === 1
  return small && a.unit === null && a.percent === null && DASHES.has(textAt(tokens, a.last))
    ? { ...b, first: a.first, low: b.low, high: a.high, joined: 'score' }
    : null
}

// "$5-10 million": the first takes the scale of the second, where it has none.
function sharedScale(a: Measured, b: Measured): number {
  const scale = b.numeral.scale
  if (scale > 1 && a.numeral.scale === 1 && a.numeral.form !== 'article' && a.low < 1000) {
    return clean(a.low * scale)
  }
  const factor = b.unit?.scaled?.factor ?? 1
  return a.unit === null && factor > 1 ? clean(a.low * factor) : a.unit === null && b.hundredths ? a.low / 100 : a.low
}

function sameUnit(tokens: Tokens, a: Measured, b: Measured, kind: Link['kind']): boolean {
  if (a.percent !== null) return a.percent === b.percent
  if (a.unit !== null) return a.unit === b.unit
  if (a.money !== null)
    return (
      b.money === a.money ||
      (b.money === null &&
        b.unit === null &&
        b.percent === null &&
        kind !== 'or' &&
        a.hundredths === b.hundredths &&
        b.numeral.form === 'digits' &&
        !/^\p{Ll}{4,}$/u.test(lowerAt(tokens, b.last)))
    )
  return true
}

function nearEnough(low: number, high: number): boolean {
  return high - low <= 2 || high <= low * 2
}

const CHANGES =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|increased?|increases|increasing|cut|cuts|cutting|raised?|raises|raising|dropped|drops?|dropping|climbed|climbs?|climbing|jumped|jumps?|slid|slides?|slipped|slips?|gained|gains?|gaining|lost|loses?|declined|declines?|declining|surged|surges?|soared|lowered|reduced|reduces?|reducing|shrank|shrunk|up|down|higher|lower|added|adds?|went|goes|going|moved|changed?|lifted|lifting|hiked?|doubled|tripled|expand(?:ed|ing)?|plunged|tumbled|rallied|eased|edged|dipped|swelled|ended|close[ds]?|raising)$/

// "from A to B" and "rose A to B" tell two figures; "rose by A to B" and "5 to 10" one range.
function isChange(tokens: Tokens, a: Measured, low: number, high: number): boolean {
  if (low > high) return true
  let place = a.first - 1
  while (
    /^(?:the|its|their|a|an|current|present|previous|existing|initial|original|earlier|just)$/.test(
      lowerAt(tokens, place),
    )
  )
    place--
  const before = lowerAt(tokens, place)
  if (before === 'from') {
    for (let at = a.first - 2; at >= Math.max(0, a.first - 9); at--) {
      const word = lowerAt(tokens, at)
      if (word === '.' || word === ';') return false
      if (CHANGES.test(word)) return true
    }
    return false
  }
  if (CHANGES.test(before) && (a.unit !== null || a.percent !== null || a.money !== null)) return true
  return false
}

/** "2 minutes and 10 seconds", "two hours, 30 minutes", "6 feet 2 inches": told in the smaller unit. */
function readSum(tokens: Tokens, a: Measured, before: readonly Part[] | null = null): Joined | null {
  if (a.money !== null && !a.hundredths) return moneySum(tokens, a)
  if (a.unit === null || a.unit.base === null || a.low !== a.high) return null
  let at = a.last
  if (textAt(tokens, at) === ',') at++
  if (lowerAt(tokens, at) === 'and') at++
  if (tokens[at]?.kind !== 'number' && !ONES.has(lowerAt(tokens, at))) return null
  const b = readMeasured(tokens, at, at)
  if (b === null || b.unit === null || b.unit.base === null || b.low !== b.high) return null
  const fits = b.unit.base.unit === a.unit.base.unit && b.unit.base.factor < a.unit.base.factor
  if (!fits || !SMALLER.has(`${a.unit.unit} ${b.unit.unit}`)) return null
  const per = Math.round(a.unit.base.factor / b.unit.base.factor)
  const sum = clean((a.low / (a.unit.scaled?.factor ?? 1)) * per + b.low)
  const parts = [...(before ?? [{ value: a.low, unit: a.unit }]), { value: b.low, unit: b.unit }]
  const joined = { ...b, first: a.first, low: sum, high: sum }
  return readSum(tokens, joined, parts) ?? { ...joined, joined: 'sum', parts }
}

// "three dollars and 45 cents": one amount.
function moneySum(tokens: Tokens, a: Measured): Joined | null {
  const at = lowerAt(tokens, a.last) === 'and' ? a.last + 1 : a.last
  if (tokens[a.last - 1]?.kind !== 'word' || a.low !== a.high) return null
  const b =
    tokens[at]?.kind === 'number' || ONES.has(lowerAt(tokens, at)) || TENS.has(lowerAt(tokens, at))
      ? readMeasured(tokens, at, at)
      : null
  if (b === null || !b.hundredths || b.low >= 1 || (b.money !== a.money && a.money !== 'pound')) return null
  const sum = clean(a.low + b.low)
  return { ...b, first: a.first, low: sum, high: sum, money: a.money, hundredths: false, joined: 'sum' }
}

const SMALLER: ReadonlySet<string> = new Set([
  'year month',
  'week day',
  'day hour',
  'hour minute',
  'minute second',
  'foot inch',
  'metre centimetre',
  'pound ounce',
])
