// Finds quantities that state a fact: their bounds, unit, what is counted, and who says so.
// Finds every quantity wide (quantities.ts), drops what is no figure (drop.ts), then describes the rest, a sentence at a
// time (describe.ts), and joins each with its source (source.ts).
import type { Name } from '../../language/name.ts'
import type { DateMention, Figure, Place } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { type Document, type Sentence, sentenceAt } from '../../text/document.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { markAges } from './age.ts'
import { baseOf } from './base.ts'
import { describer } from './describe.ts'
import { dropReason } from './drop.ts'
import { restated } from './number-words.ts'
import { findQuantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Described } from './scene.ts'
import { type Source, sourceFinder } from './source.ts'

export interface FiguresNeed {
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly places: readonly Place[]
  readonly attributions: readonly Attribution[]
}

/** Figures of a report, in order, not overlapping. */
export function findFigures(context: Context, need: FiguresNeed): Figure[] {
  const quantities = inWordsOf(context, keepFigures(context, need))
  if (quantities.length === 0) return []
  const { document } = context
  const describe = describer(context, need.places)
  const source = sourceFinder(document, need.attributions, need.names)
  const figures: Figure[] = []
  for (let from = 0; from < quantities.length; ) {
    const number = sentenceAt(document, (quantities[from] as Quantity).start)
    const sentence = document.sentences[number] as Sentence
    let to = from + 1
    while (to < quantities.length && (quantities[to] as Quantity).start < sentence.end) to++
    for (const described of describe(sentence, number, quantities.slice(from, to))) {
      figures.push(figureOf(document, described, source(described.quantity)))
    }
    from = to
  }
  return figures
}

/** The quantities with the bounds that the codebook gives number words. */
function inWordsOf({ document, knowledge }: Context, quantities: Quantity[]): Quantity[] {
  const table = knowledge.lexicon?.codebook.numberWords ?? {}
  if (Object.keys(table).length === 0) return quantities
  return quantities.map((quantity) => restated(document.tokens, quantity, table))
}

function figureOf(document: Document, described: Described, by: Source | null): Figure {
  const { quantity, counted, measure } = described
  const evidence: Record<string, readonly Span[]> = {}
  const of = counted.phrase === null ? null : phraseSpan(document, counted.phrase)
  const words = of === null ? null : document.text.slice(of.start, of.end).replace(/\s+/g, ' ')
  const people = words === null && counted.unit === 'person'
  if (of !== null) evidence['of'] = [of]
  else if (people) evidence['of'] = [{ start: quantity.start, end: quantity.end }]
  if (by !== null) evidence['by'] = [by.span]
  const { start, end, low, high, approx, rule } = quantity
  const value = { start, end, low, high, approx, unit: counted.unit, base: baseOf(quantity) }
  return { kind: 'figure', ...value, of: people ? 'people' : words, measure, by: by?.words ?? null, rule, evidence }
}

function phraseSpan(document: Document, phrase: { first: number; last: number }): Span {
  const first = document.tokens[phrase.first]
  const last = document.tokens[phrase.last - 1]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}

/** The quantities that are figures; each one dropped is traced with its reason. */
function keepFigures(context: Context, need: FiguresNeed): Quantity[] {
  const { document, trace } = context
  const found = markAges(document.tokens, findQuantities(document, need.dates), need.names)
  return found.filter((quantity) => {
    const sentence = document.sentences[sentenceAt(document, quantity.start)]
    const paragraph = document.paragraphs[sentence?.paragraph ?? 0]
    const paragraphFirst = document.sentences[paragraph?.first ?? 0]?.first ?? 0
    const place = { tokens: document.tokens, names: need.names, sentenceFirst: sentence?.first ?? 0, paragraphFirst }
    const reason = dropReason(quantity, place)
    if (trace !== null) {
      const action = reason === null ? 'found' : 'dropped'
      const note = document.text.slice(quantity.start, quantity.end)
      trace({ rule: reason ?? quantity.rule, action, note, start: quantity.start, end: quantity.end })
    }
    return reason === null
  })
}
