// The reports of one window of text.
import { NO_METADATA } from '../model/report.ts'
import { blocksOf } from './blocks.ts'
import { calibrated } from './calibrate.ts'
import { type Stretches, stretchesOf } from './cohesion.ts'
import { countriesOf } from './countries.ts'
import { cueScore, cuesOf } from './cues.ts'
import { splitExport } from './exports.ts'
import { type Familiar, familiarOf } from './familiar.ts'
import { hasSureHead } from './heads.ts'
import { metadataOf } from './metadata.ts'
import { namedAnewOf } from './named-anew.ts'
import { columnsOf, learnStarts } from './regime.ts'
import type { Part, SplitMode } from './split.ts'
import { type Unit, unitsOf } from './units.ts'
import { wordsOf } from './words.ts'

/** Reports of `text`, in order, without the white space around them. */
export function splitWindow(text: string, mode: SplitMode): Part[] {
  if (mode === 'auto') return splitExport(text) ?? splitByStructure(text)
  if (mode === 'none') return part(text, 0, text.length, 'split/none')
  return splitByPattern(text, mode)
}

/** A start this likely is taken. */
const LIKELY = 0.5

/** Log odds of a start where the head leaves no doubt. */
const SURE = 30

function splitByStructure(text: string): Part[] {
  const units = unitsOf(blocksOf(text))
  if (units.length === 0) return part(text, 0, text.length, 'split/none')
  const sure = units.map((unit) => hasSureHead(text, unit))
  const headed = startsOf(sure.map(Number))
  if (units.length > 1 && !isRegular(units, headed))
    return partsOf(text, units, startsByCohesion(text, units, sure), sure)
  return partsOf(text, units, headed, sure)
}

/** Units whose likelihood of being a start is high, and the first. */
function startsOf(likely: ArrayLike<number>): number[] {
  return Array.from(likely, (one, at) => (at === 0 || one > LIKELY ? at : -1)).filter((at) => at >= 0)
}

function startsByCohesion(text: string, units: readonly Unit[], sure: readonly boolean[]): number[] {
  const words = wordsOf(text, units)
  const familiar = familiarOf(words)
  const countries = countriesOf(words)
  const anew = namedAnewOf(words)
  const cues = Float64Array.from(
    units,
    ({ body }, at) =>
      cueScore(cuesOf(text, body, familiar[at] as Familiar, countries[at] as number, anew[at] as number)) +
      (sure[at] === true ? SURE : 0),
  )
  const columns = columnsOf(text, units)
  const learn = (stretches: Stretches): Float64Array => learnStarts(columns, stretches, cues)
  return startsOf(learn(stretchesOf(words, calibrated(words, learn))))
}

/**
 * So many reports with a sure head, none much longer than the others, and no heading or rule anywhere else, are all
 * there are: their words need no look.
 */
const ENOUGH = 6
const LONGEST_MEDIAN = 8_000
const LONGEST_RATIO = 4

function isRegular(units: readonly Unit[], starts: readonly number[]): boolean {
  if (starts.length < ENOUGH || hasOtherSigns(units, starts)) return false
  const lengths = starts.map((first, at) => endOf(units, starts[at + 1]) - (units[first] as Unit).start)
  lengths.sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1] as number
  return median <= LONGEST_MEDIAN && (lengths.at(-1) as number) <= LONGEST_RATIO * median
}

/** Whether headings or rules stand where no sure head does, more than a line in some reports that only looks like one. */
function hasOtherSigns(units: readonly Unit[], starts: readonly number[]): boolean {
  const known = new Set(starts)
  let others = 0
  for (const [at, { head, divider }] of units.entries())
    if (!known.has(at) && (head.length > 0 || divider !== null)) others++
  return others * 8 > starts.length
}

/** End of the last unit before the unit `next`. */
function endOf(units: readonly Unit[], next: number | undefined): number {
  return (units[(next ?? units.length) - 1] as Unit).end
}

function partsOf(text: string, units: readonly Unit[], starts: readonly number[], sure: readonly boolean[]): Part[] {
  return starts.flatMap((first, at) => {
    const unit = units[first] as Unit
    const own = units.slice(first, starts[at + 1] ?? units.length)
    const rule = starts.length === 1 ? 'split/none' : sure[first] === true ? 'split/head' : 'split/cohesion'
    const metadata = metadataOf(text, own, { first: at === 0, alone: starts.length === 1 })
    return part(text, at === 0 ? 0 : unit.start, endOf(units, starts[at + 1]), rule).map((one) => ({
      ...one,
      metadata,
    }))
  })
}

/** A report starts at each match; words before the first match are a report too. */
function splitByPattern(text: string, pattern: RegExp): Part[] {
  const flags = new Set([...pattern.flags, 'g', 'm'])
  flags.delete('y')
  const starts = [0]
  for (const match of text.matchAll(new RegExp(pattern.source, [...flags].join('')))) {
    if (match.index > (starts.at(-1) as number)) starts.push(match.index)
  }
  return starts.flatMap((start, at) => part(text, start, starts[at + 1] ?? text.length, 'split/pattern'))
}

function part(text: string, from: number, to: number, rule: string): Part[] {
  const words = text.slice(from, to).trim()
  if (words === '') return []
  const start = text.indexOf(words.charAt(0), from)
  return [{ start, end: start + words.length, metadata: NO_METADATA, rule }]
}
