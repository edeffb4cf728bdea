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

/** The items of a file in JSON Lines, and its first fault: nothing is scored by a file that has one. */
export function itemsOf(text: string): { readonly items: readonly Item[]; readonly fault: Fault | null } {
  const items: Item[] = []
  let line = 0
  for (const written of text.replace(/^\ufeff/, '').split('\n')) {
    line++
    if (written.trim() === '') continue
    const item = itemOf(written, line)
    if (typeof item === 'string') return { items: [], fault: { line, reason: item } }
    items.push(item)
  }
  return { items, fault: null }
}

/** An item, or what is wrong with its line. */
function itemOf(written: string, line: number): Item | string {
  let fields: unknown
  try {
    fields = JSON.parse(written)
  } catch {
    return 'This is no JSON. A line holds one object, such as {"layer": "date", "start": 3, "end": 9, "value": "2026"}.'
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return 'This is no JSON object.'
  const { layer, kind, start, end, report } = fields as Record<string, unknown>
  const named = layer ?? kind
  if (typeof named !== 'string' || named === '') return '"layer" (or "kind") is missing: what does the line code?'
  if (!isOffset(start) || !isOffset(end)) return '"start" and "end" must be whole numbers from 0: UTF-16 code units.'
  if (end < start) return `It ends (${end}) before it starts (${start}).`
  const known = typeof report === 'string' || typeof report === 'number' ? String(report) : ''
  return { layer: named, start, end, report: known, line, fields: fields as Record<string, unknown> }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
