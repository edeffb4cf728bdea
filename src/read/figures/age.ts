// Tells which quantities are ages.
// Reads "aged 34", "age 34", "at the age of 34", ", 34," after a name, "(34)" after a name, "aged 18 to 24", "children as young as 10",
// "60 and above" after "aged". Must not read ", 34 of them", "route 34, which", "in Berlin, 300 people".

import { UNITS } from '../../language/en/unit-table.ts'
import type { Name } from '../../language/name.ts'
import { isPeople } from './noun.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

const YEAR = UNITS.get('year') ?? null

/** The same quantities, those that are ages marked as such. */
export function markAges(tokens: Tokens, quantities: readonly Quantity[], names: readonly Name[] = []): Quantity[] {
  const people = peopleEnds(names)
  const marked: Quantity[] = []
  for (const quantity of quantities) {
    const bare = quantity.kind === 'count' && quantity.compound === null
    const age =
      bare &&
      (isAge(tokens, quantity) || isOfPerson(tokens, quantity, people) || joinsAge(tokens, quantity, marked.at(-1)))
    marked.push(age ? asAge(quantity) : asAgeUnit(tokens, quantity))
  }
  return marked
}

function peopleEnds(names: readonly Name[]): ReadonlySet<number> {
  const ends = new Set<number>()
  for (const name of names) if (name.type === 'person') ends.add(name.end)
  return ends
}

// "Okoro was 12 in 1976 when …", "Okoro is 71 and …", "Ana Okoro, six, and": said of a name of a person, or of he and she.
function isOfPerson(tokens: Tokens, quantity: Quantity, people: ReadonlySet<number>): boolean {
  const top = quantity.high ?? 0
  if (top < 1 || top > 110 || quantity.bounded || quantity.form === 'vague' || quantity.first !== quantity.coreFirst)
    return false
  const before = lowerAt(tokens, quantity.first - 1)
  const next = tokens[quantity.last]
  const whose = tokens[quantity.first - 2]
  if (whose === undefined) return false
  const named = people.has(whose.end)
  if (before === ',') return named && quantity.form === 'words' && next !== undefined && /^[,.;)]$/.test(next.text)
  if (!/^(?:was|is)$/.test(before) || !(named || /^(?:he|she)$/.test(whose.lower))) return false
  if (next === undefined || /^[,.;]$/.test(next.text)) return true
  return (
    /^(?:and|but|when|at)$/.test(next.lower) ||
    (next.lower === 'in' && /^\d{4}$/.test(textAt(tokens, quantity.last + 1)))
  )
}

// "two women, aged 18 and 31,": a bare number joined to an age.
function joinsAge(tokens: Tokens, quantity: Quantity, before: Quantity | undefined): boolean {
  if (before === undefined || before.kind !== 'age' || before.compound !== null || quantity.first - before.last > 2)
    return false
  return /^(?:and|or|,)$/.test(lowerAt(tokens, quantity.first - 1)) && endsClause(tokens, quantity.last)
}

function asAge(quantity: Quantity): Quantity {
  return { ...quantity, kind: 'age', unit: YEAR, rule: 'figures/age' }
}

function asAgeUnit(tokens: Tokens, quantity: Quantity): Quantity {
  if (quantity.kind !== 'unit' || quantity.unit?.dimension !== 'time') return quantity
  return /^(?:aged?|ages)$/.test(lowerAt(tokens, quantity.first - 1))
    ? { ...quantity, kind: 'age', rule: 'figures/age' }
    : quantity
}

// "in his 60s", "in their early 40s".
function isDecadeOfLife(tokens: Tokens, quantity: Quantity): boolean {
  if (textAt(tokens, quantity.coreLast - 1) !== 's') return false
  const at = /^(?:early|mid|late|-)$/.test(lowerAt(tokens, quantity.first - 1))
    ? quantity.first - 2
    : quantity.first - 1
  return /^(?:his|her|their|my|our|your|mid|early|late)$/.test(lowerAt(tokens, at))
}

function isAge(tokens: Tokens, quantity: Quantity): boolean {
  if (isDecadeOfLife(tokens, quantity)) return true
  const top = quantity.high ?? quantity.low ?? 0
  if (top > 120 || top < 0 || quantity.form === 'vague') return false
  const before = lowerAt(tokens, quantity.first - 1)
  if (/^(?:aged|ages|age)$/.test(before)) return true
  if (before === 'of' && lowerAt(tokens, quantity.first - 2) === 'age') return true
  if (
    /^(?:as (?:young|old) as|(?:younger|older) than)$/.test(
      `${[0, 1, 2].map((at) => lowerAt(tokens, quantity.first + at)).join(' ')}`,
    )
  )
    return true
  if (/^(?:younger|older)$/.test(lowerAt(tokens, quantity.first)) && lowerAt(tokens, quantity.first + 1) === 'than')
    return true
  if (
    quantity.bounded &&
    /^(?:under|over)$/.test(lowerAt(tokens, quantity.first)) &&
    isPeople(textAt(tokens, quantity.first - 1)) &&
    endsClause(tokens, quantity.last)
  )
    return true
  if (
    /^(?:was|is|turned)$/.test(before) &&
    (lowerAt(tokens, quantity.first - 2) === 'who' || before === 'turned') &&
    endsClause(tokens, quantity.last)
  )
    return true
  if (
    /^(?:was|is|am|'s|turns)$/.test(before) &&
    isSubjectOfAge(tokens, quantity.first - 2) &&
    endsClause(tokens, quantity.last) &&
    !/^(?:in|at|from)$/.test(lowerAt(tokens, quantity.last))
  )
    return true
  return apposed(tokens, quantity)
}

// "he was 19", "when Ana was 19".
function isSubjectOfAge(tokens: Tokens, at: number): boolean {
  if (/^(?:he|she|i)$/.test(lowerAt(tokens, at))) return true
  return tokens[at]?.upper === true && lowerAt(tokens, at - 1) === 'when'
}

function endsClause(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  return (
    token === undefined ||
    token.kind === 'punctuation' ||
    /^(?:and|were|are|in|who|have|had|to|was|from|with|or|at)$/.test(token.lower)
  )
}

// "Ana Okoro, 34, said", "Ana Okoro (34)", "her son, 5, …".
function apposed(tokens: Tokens, quantity: Quantity): boolean {
  if (quantity.bounded || quantity.first !== quantity.coreFirst || !/^\d{1,3}$/.test(textAt(tokens, quantity.first)))
    return false
  if (quantity.last !== quantity.first + 1) return false
  const top = quantity.high ?? 0
  const mark = textAt(tokens, quantity.first - 1)
  const next = tokens[quantity.last]
  if (mark === '(' && top < 13) return false
  if (mark === '(') return textAt(tokens, quantity.last) === ')' && isWho(tokens, quantity.first - 2)
  if (mark !== ',' || !isWho(tokens, quantity.first - 2)) return false
  return (
    next === undefined ||
    /^[,.;:)”"’]$/.test(next.text) ||
    /^(?:and|who|was|is|of|from|told|said|has)$/.test(next.lower)
  )
}

function isWho(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  return (
    (token.upper &&
      token.text.length > 1 &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Article|Section|Jr)$/.test(
        token.text,
      )) ||
    /^(?:son|daughter|wife|husband|mother|father|brother|sister|man|woman|boy|girl|partner|girlfriend|boyfriend|suspect|driver|student)$/.test(
      token.lower,
    )
  )
}
