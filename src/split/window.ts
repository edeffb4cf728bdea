// The reports of one window of text.
import { NO_METADATA } from '../model/report.ts'
import { blocksOf } from './blocks.ts'
import { calibrated } from './calibrate.ts'
import { type Stretches, stretchesOf } from './cohesion.ts'
import { cueScore, cuesOf } from './cues.ts'
import { type Familiar, familiarOf } from './familiar.ts'
import { columnsOf, learnStarts } from './regime.ts'
import type { Part, SplitMode } from './split.ts'
import { type Unit, unitsOf } from './units.ts'
import { wordsOf } from './words.ts'

/** Reports of `text`, in order, without the white space around them. */
export function splitWindow(text: string, mode: SplitMode): Part[] {
  if (mode === 'auto') return splitByStructure(text)
  if (mode === 'none') return part(text, 0, text.length, 'split/none')
  return splitByPattern(text, mode)
}

/** A start this likely is taken. */
const LIKELY = 0.5

function splitByStructure(text: string): Part[] {
  const units = unitsOf(blocksOf(text))
  if (units.length < 2) return part(text, 0, text.length, 'split/none')
  const words = wordsOf(text, units)
  const familiar = familiarOf(words)
  const cues = Float64Array.from(units, ({ body }, at) => cueScore(cuesOf(text, body, familiar[at] as Familiar)))
  const columns = columnsOf(text, units)
  const learn = (stretches: Stretches): Float64Array => learnStarts(columns, stretches, cues)
  const likely = learn(stretchesOf(words, calibrated(words, learn)))
  const starts = [...units.keys()].filter((at) => at === 0 || (likely[at] as number) > LIKELY)
  return starts.flatMap((first, at) => {
    const start = at === 0 ? 0 : (units[first] as Unit).start
    const end = (units[(starts[at + 1] ?? units.length) - 1] as Unit).end
    return part(text, start, end, 'split/cohesion')
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
