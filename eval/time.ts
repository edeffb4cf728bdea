// Scores the dates on TimeBank, AQUAINT, WikiWars and MEANTIME.
//
// TIMEX3 and Daybook count different things. The rules by which they are compared, the same for all sets:
// - Scored are TIMEX3 of type DATE or TIME whose value names a calendar time: a day, week, month, quarter, half, season, year,
//   decade or century. A time of day counts as its day. What has another type or value (durations, sets, PRESENT_REF, unknown
//   parts) is set aside: missing it is no miss, and a date found on it is no error.
// - Dates found that Daybook itself leaves unsettled or open and that meet no TIMEX3 count as wrong.
// - Strict: the same words. Relaxed: at least one character in common. One date for one TIMEX3.
// - Value: both name the same days. "early", "mid" and "late" (mod START, MID, END) become parts as contract.md has them; an open
//   end ("since 1997") counts as its closed one, for TIMEX3 does not know it. Where the annotators left the part out of the value
//   ("early March" as 1998-03), a part of the right month, season, year or decade counts as right.
// - A stretch with two named ends ("between 1985 and 1987") is one date here and two in TIMEX3: it is compared end by end.
// - "all types": every TIMEX3 is gold, whatever its type, and every date found is scored: the harshest reading, and the one that
//   published figures were taken by (on other documents: TempEval-3 platinum is not among these).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DateMention } from '../src/model/mention.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { contextOf, NO_KNOWLEDGE } from '../src/read/context.ts'
import { findDates } from '../src/read/dates/find.ts'
import { documentOf, sourceSpan } from '../src/text/document.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'
import { archive } from './shared.ts'
import { type Days, daysOfEdtf, daysOfTimex, documentsIn, type Timex, type TimexDocument } from './timex.ts'

export const time: Evaluation = { name: 'time', run }

interface Tally {
  gold: number
  found: number
  strict: number
  relaxed: number
  value: number
}

/** One decision, for `--misses`-like reading: node eval/time.ts SET. */
interface Miss {
  readonly what: 'missed' | 'extra' | 'span' | 'value'
  readonly document: string
  readonly gold: string
  readonly found: string
  readonly around: string
}

const BEST = {
  tei2go: 'TEI2GO, on all types of TempEval-3 platinum',
  complete: 'TEI2GO, on all types of the complete set',
}

function run(): Score[] {
  const folder = archive('time')
  if (folder === null) return []
  return [
    ...scores('timebank+aquaint', documentsOf(folder, 'tempeval3'), { strict: 82, relaxed: 91, accuracy: 80 }, [
      82.4,
      90.6,
      BEST.tei2go,
    ]),
    ...scores('wikiwars', documentsOf(folder, 'wikiwars'), {}, [90.8, 96.7, BEST.complete]),
    ...scores('meantime-en', documentsOf(folder, 'meantime'), {}, null),
  ]
}

function documentsOf(folder: string, set: string): TimexDocument[] {
  if (set === 'tempeval3')
    return ['TimeBank', 'AQUAINT'].flatMap((part) => documentsIn(join(folder, 'tempeval3', part), '.tml'))
  if (set === 'wikiwars') return documentsIn(join(folder, 'wikiwars/tml'), '.tml')
  const root = join(folder, 'meantime-en/intra-doc_annotation')
  const topics = ['corpus_airbus', 'corpus_apple', 'corpus_gm'].map((topic) => join(root, topic)).filter(existsSync)
  return topics.flatMap((topic) => documentsIn(topic, '.xml'))
}

function scores(
  set: string,
  documents: readonly TimexDocument[],
  goals: { strict?: number; relaxed?: number; accuracy?: number },
  best: [number, number, string] | null,
): Score[] {
  const calendar = tally(documents, false, null)
  const all = tally(documents, true, null)
  const figure = (name: string, value: number, items: number, goal?: number, published?: number): Score => ({
    set,
    figure: name,
    value,
    items,
    goal: goal ?? null,
    best: published === undefined || best === null ? null : { value: published, who: best[2] },
  })
  return [
    figure('dates strict F1', f(calendar, 'strict'), calendar.gold, goals.strict),
    figure('dates relaxed F1', f(calendar, 'relaxed'), calendar.gold, goals.relaxed),
    figure('value F1', f(calendar, 'value'), calendar.gold),
    figure('value accuracy', percent(calendar.value, calendar.relaxed), calendar.relaxed, goals.accuracy),
    figure('all types strict F1', f(all, 'strict'), all.gold, undefined, best?.[0]),
    figure('all types relaxed F1', f(all, 'relaxed'), all.gold, undefined, best?.[1]),
  ]
}

function f(tally: Tally, of: 'strict' | 'relaxed' | 'value'): number {
  const hits = tally[of]
  return Math.round(1000 * f1(hits / Math.max(1, tally.found), hits / Math.max(1, tally.gold))) / 10
}

function tally(documents: readonly TimexDocument[], allTypes: boolean, misses: Miss[] | null): Tally {
  const total: Tally = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 }
  for (const document of documents) scoreDocument(document, allTypes, total, misses)
  return total
}

function scoreDocument(document: TimexDocument, allTypes: boolean, total: Tally, misses: Miss[] | null): void {
  const found = datesIn(document)
  const used = new Set<DateMention>()
  const say = (what: Miss['what'], gold: Timex | null, date: DateMention | null) => {
    if (misses === null) return
    const { start, end } = gold ?? (date as DateMention)
    const words = (span: { start: number; end: number } | null) =>
      span === null ? '' : document.text.slice(span.start, span.end)
    misses.push({
      what,
      document: document.name,
      gold: gold === null ? '' : `${words(gold)} = ${gold.value} ${gold.mod}`,
      found: date === null ? '' : `${words(date)} = ${date.value} ${date.rule}`,
      around: document.text.slice(Math.max(0, start - 70), end + 40).replace(/\s+/g, ' '),
    })
  }
  for (const gold of document.times) {
    const days = isScored(gold) ? daysOfTimex(gold.value, gold.mod) : null
    const counts = allTypes || days !== null
    const date = found.find((one) => !used.has(one) && one.start < gold.end && gold.start < one.end)
    if (date !== undefined) used.add(date)
    if (!counts) continue
    total.gold++
    if (date === undefined) {
      say('missed', gold, null)
      continue
    }
    total.found++
    total.relaxed++
    const strict = date.start === gold.start && date.end === gold.end
    if (strict) total.strict++
    else say('span', gold, date)
    if (sameDays(days, daysOfEdtf(date.value)) || isPartOf(document.text, date, days, gold.mod)) total.value++
    else say('value', gold, date)
  }
  for (const date of found) {
    if (used.has(date)) continue
    total.found++
    say('extra', null, date)
  }
}

function isPartOf(text: string, date: DateMention, gold: Days | null, mod: string): boolean {
  if (mod !== '' && mod !== 'APPROX') return false
  const days = daysOfEdtf(date.value)
  const words = text.slice(date.start, date.end)
  if (
    gold === null ||
    days === null ||
    !/^(?:the |towards? )?(?:early|mid|late|beginning|start|middle|end)\b/i.test(words)
  )
    return false
  return gold[0] <= days[0] && days[1] <= gold[1] && gold[1] - gold[0] > 7
}

function isScored(gold: Timex): boolean {
  return gold.type === 'DATE' || gold.type === 'TIME'
}

function sameDays(gold: Days | null, found: Days | null): boolean {
  if (gold === null || found === null) return gold === found
  const first = found[0] === -Infinity ? gold[0] : found[0]
  const last = found[1] === Infinity ? gold[1] : found[1]
  return first === gold[0] && last === gold[1]
}

function datesIn(document: TimexDocument): DateMention[] {
  return wholeDates(document).flatMap(ends)
}

function ends(date: DateMention): DateMention[] {
  const [from, to] = [date.evidence['from']?.[0], date.evidence['to']?.[0]]
  if (from === undefined || to === undefined) return [date]
  const values = date.value?.split('/') ?? []
  return [
    { ...date, ...from, value: values[0] ?? null },
    { ...date, ...to, value: values[1] ?? values[0] ?? null },
  ]
}

function wholeDates(document: TimexDocument): DateMention[] {
  const read = documentOf(document.text)
  const metadata = { ...NO_METADATA, published: document.published }
  // Dates are read without the gazetteer.
  return findDates(contextOf(read, metadata, NO_KNOWLEDGE)).map((date) => ({
    ...date,
    ...sourceSpan(read, date),
  }))
}

/** The decisions of one set, for reading: `node eval/time.ts wikiwars missed`. */
function printMisses(set: string, what: string): void {
  const folder = archive('time')
  if (folder === null) return
  const misses: Miss[] = []
  tally(documentsOf(folder, set), false, misses)
  for (const miss of misses)
    if (what === 'all' || miss.what === what)
      console.log([miss.what, miss.document, miss.gold, miss.found, miss.around].join(' | '))
}

const [script, set, what] = process.argv.slice(1)
if (script?.endsWith('eval/time.ts') && set !== undefined) printMisses(set, what ?? 'all')
