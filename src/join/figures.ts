// The figures of an event, side by side: for each measure every value with its voice, report and day of saying, and the
// view of them that a rule gives.
import type { Codebook } from '../model/codebook.ts'
import type { EventFigures, EventValue } from '../model/event.ts'
import { type Figure, MEASURES } from '../model/mention.ts'
import { countedOf } from './counted.ts'
import { courseOf } from './course.ts'
import { daysOf } from './days.ts'
import { isRule, type RuleName, type Stated, viewBy } from './rules.ts'
import type { Told } from './told.ts'
import { voicesOf } from './voice.ts'

type Rules = Pick<Codebook, 'rules' | 'trusted'>

/** The figures of one event. `rule`, where given, stands for every rule of the codebook. */
export function figuresOf(told: readonly Told[], codebook: Rules, rule: RuleName | null): Record<string, EventFigures> {
  const byMeasure = new Map<string, Sourced[]>()
  for (const one of sourced(told)) put(byMeasure, one.figure.measure, one)
  const figures: [string, EventFigures][] = []
  for (const [measure, all] of byMeasure) {
    const used = rule ?? ruleOf(codebook, measure)
    for (const [counted, some] of apart(all)) {
      const key = counted === '' ? measure : `${measure}/${counted}`
      figures.push([key, measureFigures(measure, some, used, codebook.trusted)])
    }
  }
  return Object.fromEntries(figures.sort(([a], [b]) => placeOf(a) - placeOf(b) || cmp(a, b)))
}

/** Measures in the order of the contract: the killed first. */
function placeOf(key: string): number {
  return MEASURES.findIndex((measure) => measure === key.split('/')[0])
}

/** The rule that a codebook chooses for a measure: its own, else the one for all ("*"), else the median. */
export function ruleOf({ rules }: Pick<Codebook, 'rules'>, measure: string): RuleName {
  const name = rules[measure] ?? rules['*'] ?? 'median'
  return isRule(name) ? name : 'median'
}

/** A figure with its source. */
interface Sourced {
  readonly figure: Figure
  readonly told: Told
  readonly voice: string
  readonly by: string | null
  readonly copies: readonly string[]
}

/** Every figure once, in order of saying. A wire copy's figure that its original has too is only noted there. */
function sourced(told: readonly Told[]): Sourced[] {
  const ordered = [...told].sort((a, b) => cmp(a.report.published ?? '~', b.report.published ?? '~') || cmp(a.id, b.id))
  const seen = new Set<string>()
  const stated: { figure: Figure; told: Told; by: string | null; copies: string[] }[] = []
  for (const one of [...ordered.filter(isOriginal), ...ordered.filter((copy) => !isOriginal(copy))]) {
    for (const figure of one.figures) {
      const place = `${one.report.id} ${figure.start}-${figure.end}`
      if (seen.has(place)) continue
      seen.add(place)
      const by = figure.by ?? one.entry.by
      const original = isOriginal(one) ? undefined : stated.find((other) => repeats(one, figure, by, other))
      if (original === undefined) stated.push({ figure, told: one, by, copies: [] })
      else if (!original.copies.includes(one.report.id)) original.copies.push(one.report.id)
    }
  }
  const voices = voicesOf(stated.map(({ by, told: { report } }) => ({ by, outlet: report.source ?? report.id })))
  return stated.map((one, at) => ({ ...one, voice: voices[at] ?? '' }))
}

const isOriginal = ({ report }: Told): boolean => report.copyOf === null

function repeats(copy: Told, figure: Figure, by: string | null, other: Omit<Sourced, 'voice'>): boolean {
  const { copyOf } = copy.report
  const same = other.told.report.id === copyOf || other.told.report.copyOf === copyOf
  const { measure, low, high, unit } = other.figure
  return same && by === other.by && `${measure} ${low} ${high} ${unit}` === keyOf(figure)
}

function keyOf({ measure, low, high, unit }: Figure): string {
  return `${measure} ${low} ${high} ${unit}`
}

/** Figures that count the same, each under what it counts; '' for the group that most voices speak of. */
function apart(all: readonly Sourced[]): [string, Sourced[]][] {
  const groups = new Map<string, Sourced[]>()
  for (const one of all) put(groups, countedOf(one.figure), one)
  const voices = (group: readonly Sourced[]) => new Set(group.map(({ voice }) => voice)).size
  const [first] = [...groups].sort(([a, some], [b, others]) => {
    return Number(a !== '') - Number(b !== '') || voices(others) - voices(some)
  })
  return [...groups].map(([counted, group]) => [group === first?.[1] ? '' : counted, group])
}

function measureFigures(
  measure: string,
  all: readonly Sourced[],
  rule: RuleName,
  trusted: readonly string[],
): EventFigures {
  const values = all.map((one) => eventValue(one, all))
  const whole = values.filter(({ part }) => !part).map(statedOf)
  const view = viewBy(rule, newest(whole), trusted)
  return { ...view, rule, course: courseOf(measure, whole), values }
}

function eventValue(one: Sourced, all: readonly Sourced[]): EventValue {
  const { figure, told, by, voice, copies } = one
  const { low, high, approx, unit, of, start, end } = figure
  return {
    low,
    high,
    approx,
    unit,
    of,
    by,
    via: figure.by === null ? told.entry.via : [],
    voice,
    source: told.report.source,
    report: told.report.id,
    said: told.report.published?.slice(0, 10) ?? null,
    entry: told.id,
    evidence: { start, end },
    part: all.some((other) => other !== one && isWholeOf(other, one)),
    copies,
  }
}

/** Whether `whole` is the larger number of the same voice in the same report, or the same number said before. */
function isWholeOf(whole: Sourced, part: Sourced): boolean {
  if (whole.told.report.id !== part.told.report.id || whole.voice !== part.voice) return false
  const [large, small] = [whole.figure.low ?? whole.figure.high ?? 0, part.figure.low ?? part.figure.high ?? 0]
  return large > small || (large === small && whole.figure.start < part.figure.start)
}

function statedOf({ voice, low, high, approx, said }: EventValue): Stated {
  return { voice, low, high, approx, said: daysOf(said)?.from ?? null }
}

/** Each voice's newest value; of several of its newest day, the one in the middle. */
function newest(stated: readonly Stated[]): Stated[] {
  const voices = new Map<string, Stated[]>()
  for (const one of stated) put(voices, one.voice, one)
  return [...voices.values()].flatMap((own) => {
    const last = Math.max(...own.map(({ said }) => said ?? Number.NEGATIVE_INFINITY))
    const now = own.filter(({ said }) => (said ?? Number.NEGATIVE_INFINITY) === last)
    const ordered = now.sort((a, b) => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0))
    return ordered.slice((ordered.length - 1) >> 1).slice(0, 1)
  })
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

function cmp(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
