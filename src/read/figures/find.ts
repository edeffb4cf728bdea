// Finds quantities that state a fact: their bounds, unit, what is counted, and who says so.
// Finds every quantity wide (quantities.ts), drops what is no figure (drop.ts), then describes the rest in order.

import { OF_PEOPLE } from '../../language/en/counted-cues.ts'
import { POUND_MASS } from '../../language/en/unit-table.ts'
import type { Name } from '../../language/name.ts'
import type { DateMention, Figure, Measure, Place } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { type Sentence, sentenceAt } from '../../text/document.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { markAges } from './age.ts'
import { baseOf } from './base.ts'
import { countedBy } from './counted.ts'
import { type CountryFocus, countryFocus, settleMoney } from './currency.ts'
import { dropReason } from './drop.ts'
import { findCues, measureOfCount } from './measure-count.ts'
import { measureOfKind } from './measure-kind.ts'
import type { Phrase } from './phrase.ts'
import { isPounds } from './pounds.ts'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Counted, Described } from './scene.ts'
import { sourceFinder } from './source.ts'
import { lowerAt, type Tokens } from './tokens.ts'

export interface FiguresNeed {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly places: readonly Place[]
  readonly attributions: readonly Attribution[]
}

interface Measured {
  readonly measure: Measure
  readonly unit: string
  readonly phrase: Phrase | null
}

/** Figures of a report, in order, not overlapping. */
export function findFigures(context: Context, need: FiguresNeed): Figure[] {
  const quantities = keepFigures(context, need)
  if (quantities.length === 0) return []
  const { document } = context
  const source = sourceFinder(document, need.attributions, need.names)
  const figures: Figure[] = []
  let focus: CountryFocus | null = null
  let previous: Described | null = null
  let sentence = -1
  let cues: ReturnType<typeof findCues> = []
  let group: Quantity[] = []
  for (const found of quantities) {
    const number = sentenceAt(document, found.start)
    if (number !== sentence) {
      if (number > sentence + 1) previous = null
      sentence = number
      const words = document.sentences[number] as Sentence
      cues = findCues(document.tokens, words)
      group = quantities.filter((one) => one.start >= words.start && one.start < words.end)
    }
    const words = document.sentences[number] as Sentence
    const quantity = isPounds(document.tokens, found, need.places) ? inPounds(found) : found
    const counted = countedBy(quantity, { tokens: document.tokens, sentence: words, previous })
    if (quantity.money !== null) focus ??= countryFocus(document.tokens, need.places, context.metadata)
    const money =
      quantity.money === null || focus === null
        ? null
        : settleMoney(document.tokens, quantity, words, need.places, focus)
    const measured = measure(quantity, counted, words, previous)
    if (isIdleOne(document.tokens, quantity, measured.measure, group)) continue
    figures.push(
      figure(quantity, { ...counted, unit: money ?? measured.unit, phrase: measured.phrase }, measured.measure),
    )
    previous = {
      quantity,
      counted: { ...counted, unit: money ?? measured.unit, phrase: measured.phrase },
      measure: measured.measure,
    }
  }
  return figures

  function measure(quantity: Quantity, counted: Counted, words: Sentence, previous: Described | null): Measured {
    const { tokens } = document
    const { phrase, unit } = counted
    if (quantity.kind !== 'count') return { measure: measureOfKind(tokens, quantity, phrase, words), unit, phrase }
    const bare = unit === ''
    const governed = { quantity, phrase, people: counted.people || bare, others: group }
    const found = measureOfCount(tokens, cues, governed)
    if (found === null) {
      if (counted.leans && previous !== null) return { measure: previous.measure, unit, phrase }
      return { measure: 'count', unit: bare ? 'person' : unit, phrase }
    }
    const person = OF_PEOPLE.has(found.measure)
    const same = bare && previous !== null && previous.measure === found.measure && previous.counted.unit === 'person'
    return {
      measure: found.measure,
      unit: bare ? (person ? 'person' : 'unit') : unit,
      phrase: same ? previous.counted.phrase : phrase,
    }
  }

  function figure(quantity: Quantity, counted: Counted, measure: Measure): Figure {
    const by = source(quantity)
    const of = counted.phrase === null ? null : phraseSpan(counted.phrase)
    const words =
      of === null
        ? counted.unit === 'person'
          ? 'people'
          : null
        : document.text.slice(of.start, of.end).replace(/\s+/g, ' ')
    const evidence: Record<string, readonly Span[]> = {}
    if (of !== null) evidence['of'] = [of]
    else if (words !== null) evidence['of'] = [{ start: quantity.start, end: quantity.end }]
    if (by !== null) evidence['by'] = [by.span]
    const { start, end, low, high, approx, rule } = quantity
    return {
      kind: 'figure',
      start,
      end,
      low,
      high,
      approx,
      unit: counted.unit,
      base: baseOf(quantity),
      of: words,
      measure,
      by: by?.words ?? null,
      rule,
      evidence,
    }
  }

  function phraseSpan(phrase: Phrase): Span {
    const first = document.tokens[phrase.first]
    const last = document.tokens[phrase.last - 1]
    return { start: first?.start ?? 0, end: last?.end ?? 0 }
  }
}

// "one" counts only where the words around make it count: a bound, a cue of its own, or another count beside it.
function isIdleOne(tokens: Tokens, quantity: Quantity, measure: Measure, group: readonly Quantity[]): boolean {
  const one =
    quantity.form === 'words' &&
    quantity.kind === 'count' &&
    quantity.compound === null &&
    quantity.low === 1 &&
    quantity.high === 1
  if (!one || quantity.bounded || measure !== 'count') return false
  if (/^(?:only|just|exactly|than)$/.test(lowerAt(tokens, quantity.first - 1))) return false
  return !group.some(
    (other) => other !== quantity && other.kind === 'count' && Math.abs(other.first - quantity.first) < 10,
  )
}

function inPounds(quantity: Quantity): Quantity {
  return { ...quantity, kind: 'unit', money: null, unit: POUND_MASS, rule: 'figures/unit' }
}

/** The quantities that are figures; each one dropped is traced with its reason. */
function keepFigures(context: Context, need: FiguresNeed): Quantity[] {
  const { document, trace } = context
  const found = markAges(document.tokens, findQuantities(document, need.dates))
  return found.filter((quantity) => {
    const sentence = document.sentences[sentenceAt(document, quantity.start)]
    const paragraph = document.paragraphs[sentence?.paragraph ?? 0]
    const first = document.sentences[paragraph?.first ?? 0]?.first ?? 0
    const reason = dropReason(quantity, {
      tokens: document.tokens,
      names: need.names,
      sentenceFirst: sentence?.first ?? 0,
      paragraphFirst: first,
    })
    if (trace !== null) {
      const words = document.text.slice(quantity.start, quantity.end)
      trace({
        rule: reason ?? quantity.rule,
        action: reason === null ? 'found' : 'dropped',
        note: words,
        start: quantity.start,
        end: quantity.end,
      })
    }
    return reason === null
  })
}
