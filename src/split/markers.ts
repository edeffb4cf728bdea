// Markers: what of the layout may set reports apart in this text: rules, blank lines, indents, headings, bylines.
//
// What a marker means differs from text to text: "*****" stands between reports in one and between excerpts of a report
// in another. So each unit only says here which marker of each kind it has; regime.ts learns what they mean.
import type { Block } from './blocks.ts'
import type { Unit } from './units.ts'

/** A marker of one kind, and how much likelier it is where reports start, before anything is known of the text. */
export interface Marker {
  readonly key: string
  /** Log of that ratio. */
  readonly prior: number
}

export type MarkerKind = (text: string, unit: Unit, before: Unit) => Marker

export const MARKER_KINDS: readonly MarkerKind[] = [dividerOf, gapOf, indentOf, headOf, creditOf, bulletOf, breakOf]

function dividerOf(text: string, { divider }: Unit): Marker {
  if (divider === null) return { key: 'none', prior: 0 }
  const form = text.slice(divider.start, Math.min(divider.end, divider.start + 40)).replace(/\s+/g, '')
  const key = `${form.charAt(0)}${Math.min(form.length, 12)}`
  return { key, prior: divider.kind === 'mark' ? -1 : /[-–—=_]/.test(key.charAt(0)) ? 1.5 : 0.3 }
}

function gapOf(_text: string, { gap }: Unit): Marker {
  return { key: String(Math.min(gap, 4)), prior: 0.5 * Math.min(gap, 3) }
}

function indentOf(_text: string, { head, body }: Unit): Marker {
  const { indent } = head[0] ?? body
  return { key: String(Math.min(indent, 6)), prior: 0 }
}

function headOf(text: string, { head }: Unit): Marker {
  const heading = head.find((block) => block.kind === 'heading')
  if (heading === undefined) return { key: 'none', prior: 0 }
  const form = headingForm(text, heading)
  return { key: form, prior: form === 'brief' ? 1.5 : 4 }
}

/** Headings of one text that look alike mean the same. */
function headingForm(text: string, heading: Block): string {
  const words = text.slice(heading.start, heading.end)
  const level = words.match(/^#{1,6}(?=\s)/)
  if (level !== null) return level[0]
  if (/^\d{1,3}[.)]/.test(words)) return 'numbered'
  const brief = words.split(/\s+/, 4).length < 4
  if (words === words.toUpperCase()) return brief ? 'BRIEF' : 'CAPITALS'
  return brief ? 'brief' : 'plain'
}

/** Who wrote the report and when, above it, or an address and a source under the one before. */
function creditOf(_text: string, { head }: Unit, before: Unit): Marker {
  const above = head.some((block) => block.kind !== 'heading')
  const under = before.end > before.body.end
  if (!above && !under) return { key: 'none', prior: 0 }
  return { key: above ? (under ? 'both' : 'above') : 'under', prior: 4 }
}

function bulletOf(text: string, { body }: Unit): Marker {
  const bullet = /^(?:[-–•*·▪●►➤]|\d{1,3}[.)])\s/.exec(text.slice(body.start, body.start + 6))
  return bullet === null ? { key: 'none', prior: 0 } : { key: bullet[0].replace(/\d+/, '1'), prior: -0.5 }
}

/** Whether the line before is a full one that ends a sentence: then nothing shows that a paragraph ends there. */
function breakOf(_text: string, { head, body }: Unit): Marker {
  return (head[0] ?? body).weak ? { key: 'weak', prior: -1.5 } : { key: 'sure', prior: 0 }
}
