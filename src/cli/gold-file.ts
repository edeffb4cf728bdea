// A file of coded values, as `evaluate` and `agree` are given them: read, checked, and what is odd about it said.
import { readFileSync } from 'node:fs'
import { AppError } from '../errors.ts'
import { type Item, itemsOf, type Locate } from '../evaluate/item.ts'
import { reasonOf } from '../ingest/input-error.ts'
import { printable } from '../publish/columns.ts'
import { counted } from '../publish/phrases.ts'
import { warn } from './terminal.ts'

/** The items of a file ("-": standard input). A file that cannot be used is refused with its line and why. */
export function readItems(file: string): readonly Item[] {
  return itemsIn(file, contentOf(file), null)
}

/** The same of what was read of the file before. */
export function itemsIn(file: string, content: string, locate: Locate | null): readonly Item[] {
  const { items, fault } = itemsOf(content, locate)
  if (fault !== null) throw new AppError('coded/unusable', `${file}:${fault.line}: ${fault.reason}`)
  if (items.length === 0) throw new AppError('coded/empty', `${file}: It holds no coded values.`)
  return items
}

export function contentOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const { code, reason } = reasonOf(error)
    throw new AppError(code, `${file}: ${reason}`, { cause: error })
  }
}

/** Warns of items whose words are not at their offsets: most often these count bytes or code points. */
export function warnOfStrays(file: string, items: readonly Item[], textOf: (report: string) => string | null): void {
  const strays = items.filter((item) => {
    const words = item.fields['text']
    const text = textOf(item.report)
    return typeof words === 'string' && text !== null && text.slice(item.start, item.end) !== words
  })
  const [first] = strays
  if (first === undefined) return
  const there = JSON.stringify(textOf(first.report)?.slice(first.start, first.end) ?? '')
  warn(
    `${file}:${first.line}: its words are not at ${first.start}–${first.end}, where the text has ${printable(there).slice(0, 80)} ` +
      `(${counted(strays.length, 'line')} like this). Offsets count UTF-16 code units from the start of the text.`,
  )
}

/** Whether reports lie over one another: then offsets are into each report's own text. */
export function liesByReport(items: readonly Item[]): boolean {
  const ranges = [...Map.groupBy(items, ({ report }) => report).values()].map((own) => ({
    start: own.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: own.reduce((most, { end }) => Math.max(most, end), 0),
  }))
  ranges.sort((a, b) => a.start - b.start)
  return ranges.some(({ start }, at) => at > 0 && start < (ranges[at - 1]?.end ?? 0))
}
