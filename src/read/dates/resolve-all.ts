// Resolves a report's expressions from the first to the last, keeping what was told for those that count from it.
import type { DateMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { sentenceAt } from '../../text/document.ts'
import type { Context } from '../context.ts'
import type { Expression, Meaning, Scan } from './expression.ts'
import type { Moment } from './moment.ts'
import { edtf, lastDay, type Period, type Point, pointOfDay } from './period.ts'
import { resolve } from './resolve.ts'
import { startOf, word } from './scan.ts'
import { type Setting, settingOf } from './setting.ts'
import { tenseOf } from './tense-lead.ts'

/** What the text has told so far. */
interface Told {
  story: Period | null
  /** The last year stated, and the sentence that states it. */
  year: number | null
  yearSentence: number
  quarter: Period | null
}

export function resolveAll(expressions: readonly Expression[], scan: Scan, context: Context): DateMention[] {
  const setting = settingOf(context.metadata, expressions)
  const told: Told = { story: null, year: null, yearSentence: -1, quarter: null }
  return expressions.flatMap((expression) => {
    const start = startOf(scan, expression.first)
    const end = scan.tokens[expression.last - 1]?.end ?? start
    const sentence = sentenceAt(context.document, start)
    const moment = momentAt(expression, sentence, scan, context, setting, told)
    const period = writable(resolve(expression.meaning, moment))
    remember(told, expression.meaning, period, sentence)
    const value = period === null ? null : edtf(period)
    if (value === null && expression.rule === 'dates/quarter-told') return []
    context.trace?.({ start, end, rule: expression.rule, action: 'found', note: value ?? 'not settled by the text' })
    return { kind: 'date', start, end, value, rule: expression.rule, evidence: evidenceOf(expression, scan) }
  })
}

/** Where the two ends of a stretch stand. */
function evidenceOf(expression: Expression, scan: Scan): Readonly<Record<string, readonly Span[]>> {
  const { first, last, ends } = expression
  if (ends === undefined) return {}
  const spanOf = (from: number, to: number) => [{ start: startOf(scan, from), end: scan.tokens[to - 1]?.end ?? 0 }]
  return { from: spanOf(first, ends[0]), to: spanOf(ends[1], last) }
}

function momentAt(
  expression: Expression,
  sentence: number,
  scan: Scan,
  context: Context,
  setting: Setting,
  told: Told,
): Moment {
  const there = context.document.sentences[sentence]
  const back = setting.now === null || setting.bygone ? setBack(setting, told.story) : null
  return {
    setting: back ?? setting,
    story: told.story,
    stated: told.year,
    quarter: told.quarter,
    past: back === null && isSince(expression.meaning) && word(scan, expression.first - 1) !== 'from',
    year:
      back === null && setting.now === null
        ? told.year
        : back !== null && isYear(told.story)
          ? (told.story?.to?.year ?? null)
          : null,
    tense: () => (there === undefined || back !== null ? 'unknown' : tenseOf(expression, there, scan)),
  }
}

/** Years of more than four digits ("nine million days ago") are not calendar times that a report settles. */
function writable(period: Period | null): Period | null {
  const isFar = (at: Point | null | undefined) => at != null && !(Math.abs(at.year) <= 9999)
  return isFar(period?.from) || isFar(period?.to) ? null : period
}

function isSince(meaning: Meaning): boolean {
  return meaning.kind === 'open' && meaning.side === 'since'
}

/** In an account of bygone days, what was told last is the day to count from. */
function setBack(setting: Setting, story: Period | null): Setting | null {
  const edge = story?.to ?? story?.from ?? null
  if (edge === null) return null
  const today = lastDay(edge)
  return { ...setting, today, now: pointOfDay(today) }
}

function isYear(story: Period | null): boolean {
  return story?.to != null && story.to.month === null
}

function remember(told: Told, meaning: Meaning, period: Period | null, sentence: number): void {
  const year = statedYear(meaning)
  if (year !== null) {
    told.year = year
    told.yearSentence = sentence
  }
  if (period !== null && tells(meaning)) told.story = period
  if (period !== null && meaning.kind === 'quarter') told.quarter = period
}

/** A span up to now or an open end is not what "the next day" counts from. */
function tells(meaning: Meaning): boolean {
  return meaning.kind !== 'stretch' && meaning.kind !== 'open' && meaning.kind !== 'financial-year'
}

function statedYear(meaning: Meaning): number | null {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.period.masked === null ? (meaning.period.to?.year ?? null) : null
    case 'month':
    case 'season':
    case 'quarter':
    case 'holiday':
      return typeof meaning.year === 'number' ? meaning.year : null
    case 'slashed':
      return meaning.year
    case 'range':
      return statedYear(meaning.to) ?? statedYear(meaning.from)
    case 'open':
    case 'nth':
      return statedYear(meaning.of)
    default:
      return null
  }
}
