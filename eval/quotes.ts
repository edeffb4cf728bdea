// Scores quotations and attributions on PolNeAR (dev: the articles of its month 11).
//
// Quoted stretches. Gold: the stretches between outer double quotation marks (curly or straight) inside a Content span
// of an article, four letters or longer, marks left out; a stretch that several annotators mark counts once.
// Single marks are left out on both sides. Found: the quotes of this reader between double marks. Exact = same span
// without outer marks and white space; overlap = spans that share a code unit, one to one. Source right = the found
// speakerText overlaps the Source span of the attribution whose Content holds the stretch, over the overlapping pairs
// whose gold attribution has a Source. "With source" counts a pair only when its source is right too, or gold names none.
// All attributions: exact spans of Source, Cue and Content, one annotator's file an article.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.ts'
import { findNames } from '../src/language/names.ts'
import type { Quote } from '../src/model/mention.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { overlaps, type Span } from '../src/model/span.ts'
import { findAttributions } from '../src/read/attribution/find.ts'
import type { Context } from '../src/read/context.ts'
import { contextOf } from '../src/read/context.ts'
import { findQuotes } from '../src/read/quotes/find.ts'
import { documentOf } from '../src/text/document.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'
import { archive } from './shared.ts'

export const quotes: Evaluation = { name: 'quotes', run }

export interface GoldAttribution {
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
}

export interface Article {
  readonly name: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

/** One stretch between double marks inside a gold Content. */
export interface GoldStretch extends Span {
  readonly sources: readonly Span[]
}

function run(): Score[] {
  const folder = archive('quotes')
  if (folder === null || !existsSync(join(folder, 'polnear/dev'))) return []
  const knowledge = loadKnowledge()
  const stretches = new Tally()
  const exact = new Tally()
  let sourced = 0
  let sourceRight = 0
  let claimed = 0
  let voiced = 0
  const roles = { source: new Tally(), cue: new Tally(), content: new Tally() }
  for (const article of articles(join(folder, 'polnear/dev'))) {
    const { found, context, attributions } = readArticle(article, knowledge)
    const gold = goldStretches(article)
    exact.add(gold.length, found.length, gold.filter((one) => found.some((quote) => isSame(one, quote))).length)
    const pairs = paired(gold, found)
    stretches.add(gold.length, found.length, pairs.length)
    for (const [stretch, quote] of pairs) {
      if (stretch.sources.length === 0) {
        voiced++
        continue
      }
      sourced++
      const said = quote.evidence['speakerText']?.[0]
      if (said !== undefined) claimed++
      if (said !== undefined && stretch.sources.some((source) => overlaps(source, said))) {
        sourceRight++
        voiced++
      }
    }
    for (const role of ['source', 'cue', 'content'] as const) {
      const goldSpans = unique(article.attributions.flatMap((one) => one[role]))
      const key = role === 'content' ? 'scope' : role
      const foundSpans = unique(attributions.map((one) => one[key]).filter((span) => span.end > span.start))
      roles[role].add(
        goldSpans.length,
        foundSpans.length,
        goldSpans.filter((one) => foundSpans.some((other) => isSameTrimmed(context.document.text, one, other))).length,
      )
    }
  }
  const score = (figure: string, value: number, items: number, best: Score['best'] = null): Score => ({
    set: 'polnear',
    figure,
    value,
    items,
    goal: null,
    best,
  })
  const gap = 'Gender Gap Tracker, other news: 83.7 at overlap 0.3'
  return [
    score('quoted overlap F1', stretches.f1(), stretches.gold, { value: 83.7, who: gap }),
    score('quoted overlap P', stretches.precision(), stretches.found),
    score('quoted overlap R', stretches.recall(), stretches.gold),
    score('quoted exact F1', exact.f1(), exact.gold),
    score(
      'quoted F1 with source',
      Math.round((2000 * voiced) / Math.max(1, stretches.gold + stretches.found)) / 10,
      stretches.gold,
    ),
    score('quoted source right', percent(sourceRight, sourced), sourced),
    score('quoted source right if any', percent(sourceRight, claimed), claimed),
    score('source exact F1', roles.source.f1(), roles.source.gold, { value: 83.2, who: 'BERT+Cofe, official test' }),
    score('cue exact F1', roles.cue.f1(), roles.cue.gold, { value: 75.3, who: 'BERT+Cofe, official test' }),
    score('content exact F1', roles.content.f1(), roles.content.gold, { value: 72.9, who: 'BERT+Cofe, official test' }),
  ]
}

export function readArticle(article: Article, knowledge: Context['knowledge']) {
  const context = contextOf(documentOf(article.text), NO_METADATA, knowledge)
  const names = findNames(context)
  const attributions = findAttributions(context, { names })
  const quotes = findQuotes(context, { names, attributions })
  return { context, attributions, names, found: quotes.filter((quote) => isDouble(article.text, quote)) }
}

class Tally {
  gold = 0
  found = 0
  hits = 0
  add(gold: number, found: number, hits: number): void {
    this.gold += gold
    this.found += found
    this.hits += hits
  }
  precision(): number {
    return percent(this.hits, this.found)
  }
  recall(): number {
    return percent(this.hits, this.gold)
  }
  f1(): number {
    return Math.round(1000 * f1(this.hits / Math.max(1, this.found), this.hits / Math.max(1, this.gold))) / 10
  }
}

/** Articles of one split, in order of name. Of an article with two annotators, the first file counts. */
export function* articles(folder: string): Generator<Article> {
  const files = readdirSync(join(folder, 'attributions')).sort()
  const seen = new Set<string>()
  for (const file of files) {
    const name = file.replace(/_[^_]*\.ann$/, '')
    if (seen.has(name)) continue
    seen.add(name)
    const path = join(folder, 'text', `${name}.txt`)
    if (!existsSync(path)) continue
    yield {
      name,
      text: readFileSync(path, 'utf8'),
      attributions: attributionsOf(readFileSync(join(folder, 'attributions', file), 'utf8')),
    }
  }
}

function attributionsOf(annotation: string): GoldAttribution[] {
  const spans = new Map<string, Span[]>()
  const events: string[] = []
  for (const line of annotation.split('\n')) {
    const [id, body] = line.split('\t')
    if (id === undefined || body === undefined) continue
    if (id.startsWith('T')) {
      const parts = body.slice(body.indexOf(' ') + 1).split(';')
      spans.set(
        id,
        parts.map((part) => {
          const [start, end] = part.split(' ').map(Number)
          return { start: start!, end: end! }
        }),
      )
    } else if (id.startsWith('E')) events.push(body)
  }
  return events.map((event) => {
    const take = (role: string) =>
      event
        .split(' ')
        .filter((part) => part.replace(/\d*:.*/, '') === role)
        .flatMap((part) => spans.get(part.split(':')[1] ?? '') ?? [])
    return { content: take('Content'), cue: take('Cue'), source: take('Source') }
  })
}

export function goldStretches(article: Article): GoldStretch[] {
  const found: GoldStretch[] = []
  for (const stretch of doubleStretches(article.text)) {
    const holders = article.attributions.filter((one) =>
      one.content.some((content) => content.start <= stretch.start && stretch.end <= content.end + 1),
    )
    if (holders.length > 0) found.push({ ...stretch, sources: holders.flatMap((one) => one.source) })
  }
  return found
}

/** Stretches between double marks, by pairing them in their paragraph; an unclosed one ends with its paragraph. */
function doubleStretches(text: string): Span[] {
  const found: Span[] = []
  let at = 0
  for (const paragraph of text.split('\n')) {
    let open = -1
    for (let i = 0; i <= paragraph.length; i++) {
      const mark = paragraph[i]
      if (i === paragraph.length ? open >= 0 : open >= 0 && (mark === '”' || mark === '"')) {
        push(at + open, at + i)
        open = -1
      } else if (open < 0 && (mark === '“' || mark === '"')) open = i + 1
    }
    at += paragraph.length + 1
  }
  return found

  function push(start: number, end: number): void {
    while (start < end && text[start] === ' ') start++
    while (end > start && text[end - 1] === ' ') end--
    if (/\p{L}.*\p{L}.*\p{L}.*\p{L}/su.test(text.slice(start, end))) found.push({ start, end })
  }
}

function isDouble(text: string, quote: Quote): boolean {
  const before = text.slice(Math.max(0, quote.start - 2), quote.start)
  return /["“]\s?$/.test(before)
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isSameTrimmed(text: string, a: Span, b: Span): boolean {
  const one = trimmed(text, a)
  const other = trimmed(text, b)
  return one.start === other.start && one.end === other.end
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s"“”]/.test(text[start]!)) start++
  while (end > start && /[\s"“”,.]/.test(text[end - 1]!)) end--
  return { start, end }
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]
}

export function paired(gold: readonly GoldStretch[], found: readonly Quote[]): [GoldStretch, Quote][] {
  const used = new Set<Quote>()
  const pairs: [GoldStretch, Quote][] = []
  for (const one of gold) {
    const quote = found.find((other) => !used.has(other) && overlaps(one, other))
    if (quote === undefined) continue
    used.add(quote)
    pairs.push([one, quote])
  }
  return pairs
}
