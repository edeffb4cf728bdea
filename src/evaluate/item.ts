// What is scored: a line of a gold file or of a reading, whatever made it.

/** A coded value: its layer (the contract's kind), its place, and the layer's fields as the file has them. */
export interface Item {
  readonly layer: string
  readonly start: number
  readonly end: number
  /** The report that it belongs to; "" where the file names none. */
  readonly report: string
  /** Line of the file, from 1. */
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
}

/** What is wrong with a line: it can be said to the person who wrote the file. */
export interface Fault {
  readonly line: number
  readonly reason: string
}

/** Where words stand in the text of a report, or why that cannot be said. */
export type Locate = (words: string, report: string) => { readonly start: number; readonly end: number } | string

/**
 * The items of a file in JSON Lines, and its first fault: nothing is scored by a file that has one. A line without offsets is placed by
 * `locate`, where there is one.
 */
export function itemsOf(
  text: string,
  locate: Locate | null = null,
): { readonly items: readonly Item[]; readonly fault: Fault | null } {
  const items: Item[] = []
  let line = 0
  for (const written of text.replace(/^\ufeff/, '').split('\n')) {
    line++
    if (written.trim() === '') continue
    const item = itemOf(written, line, locate)
    if (typeof item === 'string') return { items: [], fault: { line, reason: item } }
    items.push(item)
  }
  return { items, fault: null }
}

/** An item, or what is wrong with its line. */
function itemOf(written: string, line: number, locate: Locate | null): Item | string {
  let fields: unknown
  try {
    fields = JSON.parse(written)
  } catch {
    return 'This is no JSON. A line holds one object, such as {"layer": "date", "start": 3, "end": 9, "value": "2026"}.'
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return 'This is no JSON object.'
  const known = fields as Readonly<Record<string, unknown>>
  const layer = known['layer'] ?? known['kind']
  if (typeof layer !== 'string' || layer === '') return '"layer" (or "kind") is missing: what does the line code?'
  const { report: named } = known
  const report = typeof named === 'string' || typeof named === 'number' ? String(named) : ''
  const span = spanOf(known, report, locate)
  return typeof span === 'string' ? span : { layer, ...span, report, line, fields: known }
}

function spanOf(fields: Readonly<Record<string, unknown>>, report: string, locate: Locate | null): ReturnType<Locate> {
  const { start, end, text } = fields
  if (start === undefined && end === undefined && typeof text === 'string' && text !== '' && locate !== null) {
    return locate(text, report)
  }
  if (!isOffset(start) || !isOffset(end)) return '"start" and "end" must be whole numbers from 0: UTF-16 code units.'
  return end < start ? `It ends (${end}) before it starts (${start}).` : { start, end }
}

/** Finds words that stand once in a text: white space may differ (a wrapped line), nothing else. */
export function locateIn(words: string, text: string | null): ReturnType<Locate> {
  if (text === null) return '"start" and "end" are missing, and there is no text to find its words in.'
  const pieces = words.trim().split(/\s+/)
  const pattern = new RegExp(pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g')
  const first = pattern.exec(text)
  if (first === null)
    return `Its words are not in the text: ${JSON.stringify(words.slice(0, 60))}. Give "start" and "end".`
  if (pattern.exec(text) !== null) {
    return `Its words are in the text more than once: ${JSON.stringify(words.slice(0, 60))}. Give "start" and "end".`
  }
  return { start: first.index, end: first.index + first[0].length }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
