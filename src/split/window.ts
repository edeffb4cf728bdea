// The reports of one window of text.
import { NO_METADATA } from '../model/report.ts'
import type { Part, SplitMode } from './split.ts'

/** Reports of `text`, in order, without the white space around them. */
export function splitWindow(text: string, mode: SplitMode): Part[] {
  if (mode === 'none' || mode === 'auto') return part(text, 0, text.length, 'split/none')
  return splitByPattern(text, mode)
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
