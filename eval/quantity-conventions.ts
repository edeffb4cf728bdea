// The reader's quantities in NewsQuant's conventions.
//
// NewsQuant lists every number that is no date, also those that are no figures after our guidelines. So this takes the
// core's wide list of quantities and maps its conventions, by general rules only:
//  - "one X" with a noun counts, and so does "one of the Xs" with a singular noun; numbers in names and clock times do not.
//  - Durations count also inside expressions of when ("over the past two years"); other numbers inside dates do not.
//  - Vague plurals ("dozens", "hundreds of millions") and multiples in one word ("twice", "doubled") do not count.
//  - Units are stated ones, in their singular: cents are cents, a decade is a decade, and "per month" belongs to the unit;
//    the unit of a count is its noun phrase with the head in the singular, "people" for people; "year of age" for ages.
//  - A sum in several units ("24 hours, 39 minutes") is one quantity a unit.
//  - "from A to B" is one range, also where it tells a change, and also downwards.
//  - Superlatives in a unit are told in their positive form.
//  - Fractions are numbers between 0 and 1 whose unit is the noun phrase.

import { loadKnowledge } from '../src/knowledge/load.ts'
import { findNames } from '../src/language/names.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { contextOf } from '../src/read/context.ts'
import { findDates } from '../src/read/dates/find.ts'
import { markAges } from '../src/read/figures/age.ts'
import { countedBy } from '../src/read/figures/counted.ts'
import { dropReason } from '../src/read/figures/drop.ts'
import { singular } from '../src/read/figures/noun.ts'
import { countedPhrase, nounPhrase, type Phrase } from '../src/read/figures/phrase.ts'
import { isPounds } from '../src/read/figures/pounds.ts'
import { findQuantities } from '../src/read/figures/quantities.ts'
import type { Quantity } from '../src/read/figures/quantity.ts'
import { type Document, documentOf, sentenceAt } from '../src/text/document.ts'
import { CURRENCY_NAMES, UNIT_NAMES } from './quantity-names.ts'

export interface Predicted {
  readonly low: number
  readonly high: number
  readonly unit: string
}

const knowledge = loadKnowledge()

/** The derived sets are tokenised text in lower case: closes up hyphens, thousands, currency letters and possessives. */
function closedUp(text: string): string {
  return text
    .replace(/(\w) - (?=[a-z])|(\d) - (?=\d)/g, '$1$2-')
    .replace(
      /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\. (?=\d)|\d (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) (?=\d)/g,
      (all: string) => all.replace(/[a-z]/, (letter) => letter.toUpperCase()),
    )
    .replace(/(\d), (?=\d{3}\b)/g, '$1,')
    .replace(/\b(c|hk|nz|au|us) ?\$ ?(?=\d)/g, (all: string) => all.replace(/ /g, '').toUpperCase())
    .replace(/ ?' s\b/g, "'s")
    .replace(/(\d) p(?=[ ,.])/g, '$1p')
    .replace(/ a-(?=year|month|week|day|share)/g, ' a ')
}

/** The quantities of one sentence in NewsQuant's conventions. */
export function predict(words: string): Predicted[] {
  const document = documentOf(closedUp(words))
  const context = contextOf(document, { ...NO_METADATA, published: '2020-01-15' }, knowledge)
  const names = findNames(context)
  const dates = findDates(context)
  const found = markAges(document.tokens, findQuantities(document, []))
  const kept = found.filter((quantity) => isListed(document, quantity, dates, names))
  return fromTo(document, kept).flatMap((quantity) => predictedOf(document, quantity))
}

/** Joins "from A to B" to one range. */
function fromTo(document: Document, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of quantities) {
    const before = joined.at(-1)
    const link =
      before !== undefined && quantity.first === before.last + 1 && document.tokens[before.last]?.lower === 'to'
    if (
      link &&
      document.tokens[before.first - 1]?.lower === 'from' &&
      before.kind === quantity.kind &&
      before.low !== null
    ) {
      joined[joined.length - 1] = { ...quantity, first: before.first, start: before.start, low: before.low }
    } else joined.push(quantity)
  }
  return joined
}

function isListed(
  document: Document,
  quantity: Quantity,
  dates: readonly { start: number; end: number }[],
  names: Parameters<typeof dropReason>[1]['names'],
): boolean {
  const { tokens } = document
  const first = document.sentences[sentenceAt(document, quantity.start)]?.first ?? 0
  const date = dates.find((one) => one.start < quantity.end && quantity.start < one.end)
  if (date !== undefined && quantity.unit?.dimension !== 'time') return false
  const reason = dropReason(quantity, { tokens, names, sentenceFirst: first, paragraphFirst: first })
  if (reason === 'figures/drop-score') return quantity.kind !== 'score'
  if (reason !== null && reason !== 'figures/drop-idiom') return false
  if (reason === 'figures/drop-idiom') return isCountedOne(document, quantity)
  if (quantity.form === 'vague') return quantity.money !== null || quantity.unit !== null
  return !(
    quantity.kind === 'times' &&
    /^(?:twice|thrice|doubl|tripl|trebl|quadrupl|\p{L}+fold)/u.test(tokens[quantity.coreFirst]?.lower ?? '')
  )
}

function isCountedOne(document: Document, quantity: Quantity): boolean {
  const { tokens } = document
  if (tokens[quantity.coreFirst]?.lower !== 'one' || quantity.compound !== null) return false
  const before = tokens[quantity.first - 1]?.lower ?? ''
  if (/^(?:no|the|this|that|any|every|each|which|number|some)$/.test(before)) return false
  const next = tokens[quantity.last]?.lower ?? ''
  if (next === 'of')
    return /^(?:the|its|my|our|their|his|her|those|these)$/.test(tokens[quantity.last + 1]?.lower ?? '')
  return phraseOf(document, quantity) !== null && !/^(?:thing|another|day|who|that|more)$/.test(next)
}

function phraseOf(document: Document, quantity: Quantity): Phrase | null {
  const sentence = document.sentences[sentenceAt(document, quantity.start)]
  const one = quantity.low === 1 && quantity.high === 1
  const of = document.tokens[quantity.last]?.lower === 'of'
  return countedPhrase(document.tokens, quantity.last, sentence?.last ?? 0, one && !of)
}

function predictedOf(document: Document, quantity: Quantity): Predicted[] {
  if (quantity.parts !== null)
    return quantity.parts.map((part) => ({
      low: part.value,
      high: part.value,
      unit: UNIT_NAMES[part.unit.unit] ?? part.unit.unit,
    }))
  const low = quantity.low ?? quantity.high ?? 0
  const high = quantity.high ?? quantity.low ?? 0
  const scale = quantity.hundredths ? 100 : 1 / (quantity.unit?.scaled?.factor ?? 1)
  if (quantity.form === 'vague') return [{ low, high: high + 1, unit: unitOf(document, quantity) }]
  if (quantity.ratio) return [{ low: shareOf(low), high: shareOf(high), unit: unitOf(document, quantity) }]
  return [{ low: low * scale, high: high * scale, unit: unitOf(document, quantity) + perOf(document, quantity) }]
}

/** The fraction behind a percentage of two decimals: 33.33 is 1/3. */
function shareOf(percent: number): number {
  for (let whole = 2; whole <= 12; whole++) {
    for (let part = 1; part < whole; part++)
      if (Math.round((10000 * part) / whole) / 100 === percent) return part / whole
  }
  return percent / 100
}

const PER = /^(?:a|an|per|\/)$/
const PER_UNITS =
  /^(?:barrel|month|year|week|day|hour|minute|second|share|ounce|mmbtu|tonne|ton|litre|gallon|head|night|century|sq|square|dozen|pound|kg|unit|bushel)$/

/** "per month", "a barrel", after the quantity. */
function perOf(document: Document, quantity: Quantity): string {
  const { tokens } = document
  const at = quantity.last
  if (quantity.compound !== null && /^(?:a|per)$/.test(tokens[quantity.compound.last - 3]?.lower ?? ''))
    return ` per ${tokens[quantity.compound.last - 1]?.lower ?? ''}`
  const link = tokens[at]?.lower ?? ''
  const unit = tokens[at + 1]?.lower ?? ''
  const joined = link === '-' && tokens[at + 1]?.lower === 'a'
  const word = joined ? (tokens[at + 3]?.lower ?? '') : unit
  if (/^(?:earlier|ago|later|before)$/.test(tokens[at + 2]?.lower ?? '')) return ''
  if (!joined && (!PER.test(link) || !PER_UNITS.test(unit))) return ''
  if (unit === 'sq' || unit === 'square') return ' per square metre'
  return ` per ${word === 'mmbtu' ? 'mega british thermal unit' : (UNIT_NAMES[word] ?? word)}`
}

function unitOf(document: Document, quantity: Quantity): string {
  const { tokens } = document
  if (quantity.kind === 'age') return `${quantity.unit?.unit ?? 'year'} of age`
  if (quantity.ratio) return `% ${wholeOf(document, quantity)}`
  if (quantity.percent === 'basis point') return 'basis point'
  if (quantity.percent !== null) return 'percentage'
  if (quantity.kind === 'times') return 'count'
  if (isPounds(tokens, quantity, [])) return 'pound-mass'
  if (quantity.money !== null) return moneyName(document, quantity)
  if (quantity.unit !== null) return unitName(quantity)
  if (quantity.compound !== null) return compoundName(document, quantity)
  const phrase = phraseOf(document, quantity)
  if (phrase !== null) return phraseName(document, phrase)
  const next = tokens[quantity.last]
  if (next?.lower === 'who') return 'people'
  const noun = countedBy(quantity, {
    tokens,
    sentence: document.sentences[sentenceAt(document, quantity.start)] ?? {
      start: 0,
      end: 0,
      first: 0,
      last: 0,
      paragraph: 0,
    },
    previous: null,
  })
  return next?.kind === 'word' && noun.unit === next.lower ? noun.unit : '-'
}

/** What a fraction is a part of, without its article: the set's unit is "% US population". */
function wholeOf(document: Document, quantity: Quantity): string {
  const { tokens } = document
  const at = tokens[quantity.last]?.lower === 'of' ? quantity.last + 1 : quantity.last
  const phrase = nounPhrase(tokens, at, document.sentences[sentenceAt(document, quantity.start)]?.last ?? 0)
  return phrase === null ? '-' : phraseName(document, phrase)
}

function moneyName(document: Document, quantity: Quantity): string {
  const words = document.text.slice(quantity.start, quantity.end)
  if (quantity.hundredths && /cents?\b|¢/.test(words)) return 'cent'
  if (/\d ?p\b/.test(words)) return 'point'
  if (/pence|penn/.test(words)) return 'penny'
  return CURRENCY_NAMES[quantity.money ?? ''] ?? quantity.money ?? '-'
}

function unitName(quantity: Quantity): string {
  const unit = quantity.unit?.unit ?? '-'
  const base = quantity.unit?.base ?? null
  if (unit === 'degree' && base !== null) return base.offset === 0 ? 'celsius' : 'fahrenheit'
  return UNIT_NAMES[unit] ?? unit
}

function compoundName(document: Document, quantity: Quantity): string {
  const compound = quantity.compound as NonNullable<Quantity['compound']>
  return singular(document.tokens[compound.last - 1]?.lower ?? '-')
}

/** A superlative in its positive form: "oldest" is old. */
function positive(word: string): string {
  const known: Record<string, string> = {
    best: 'good',
    largest: 'large',
    worst: 'bad',
    hottest: 'hot',
    biggest: 'big',
    earliest: 'early',
    finest: 'fine',
  }
  return known[word] ?? (/^[a-z]{3,}est$/.test(word) ? word.slice(0, -3) : word)
}

function phraseName(document: Document, phrase: Phrase): string {
  const { tokens } = document
  if (tokens[phrase.head]?.lower === 'people') return 'people'
  let words = ''
  let first = phrase.first
  while (tokens[first]?.lower === 'most') first++
  while (/^(?:other|additional|further|different)$/.test(tokens[first - 1]?.lower ?? '')) first--
  for (let at = first; at < phrase.last; at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.lower === "'s") continue
    const text = at === phrase.head ? singular(token.lower) : positive(token.text)
    words += (words === '' || tokens[at - 1]?.end === token.start ? '' : ' ') + text
  }
  return words
}
