// What the text says of a report: title, author, source, date and address, from the lines over it and under it.
// Only what stands there is taken; all else stays null.
import { NO_METADATA, type ReportMetadata } from '../model/report.ts'
import type { Block } from './blocks.ts'
import { MONTH, OUTLET, WEEKDAY } from './line-kinds-table.ts'
import { publishedOf } from './published.ts'
import type { Unit } from './units.ts'

/** Metadata of the report of these units, one or more. */
export function metadataOf(text: string, units: readonly Unit[]): ReportMetadata {
  const first = units[0]
  if (first === undefined) return NO_METADATA
  const under = units.at(-1)?.tail ?? []
  const lines = [...first.head, ...under]
  const words = (block: Block): string => text.slice(block.start, block.end).replace(/\s+/g, ' ')
  const all = (kind: Block['kind']): string[] => lines.filter((block) => block.kind === kind).map(words)
  const dated = [...all('date'), ...all('source'), ...fields(all('field'), DATE_FIELDS)]
  return {
    ...NO_METADATA,
    title:
      titleOf(first.head.filter((block) => block.kind === 'heading').map(words)) ??
      fields(all('field'), TITLE_FIELDS)[0] ??
      null,
    author: all('byline').map(authorOf)[0] ?? fields(all('field'), AUTHOR_FIELDS)[0] ?? null,
    source:
      firstOf([...all('source'), ...all('date')].map(sourceOf)) ??
      fields(all('field'), SOURCE_FIELDS)[0] ??
      wireOf(text, first.body),
    published: firstOf(dated.map(publishedOf)),
    url: firstOf(all('address').map((address) => /https?:\/\/[^\s<>"\])]+/i.exec(address)?.[0] ?? null)),
  }
}

const TITLE_FIELDS = /^(?:subject|headline|title):\s*/i
const AUTHOR_FIELDS = /^(?:byline|author):\s*/i
const SOURCE_FIELDS = /^(?:publication|outlet|source):\s*/i
const DATE_FIELDS = /^(?:date|published|sent):\s*/i

function fields(lines: readonly string[], name: RegExp): string[] {
  return lines.filter((line) => name.test(line)).map((line) => line.replace(name, ''))
}

function firstOf(values: readonly (string | null)[]): string | null {
  return values.find((value) => value !== null) ?? null
}

/** Of several headings the first of four words or more: a section's name may stand over it. */
function titleOf(headings: readonly string[]): string | null {
  const titles = headings.map(bare).filter((title) => title !== '')
  return titles.find((title) => title.split(' ').length > 3) ?? titles.at(-1) ?? null
}

/** Without "##", "3." and "**". */
function bare(heading: string): string {
  return heading
    .replace(/^(?:#{1,6}\s+|\d{1,3}[.)]\s+)/, '')
    .replace(/\s#{1,6}$/, '')
    .replace(/^(\*{1,2}|_{1,2})(.*)\1$/, '$2')
    .trim()
}

function authorOf(byline: string): string {
  return byline
    .replace(
      /^(?:text by|words by|reported by|reporting by|written by|story by|by|from|author:|byline:|words:)\s+/i,
      '',
    )
    .replace(/\s+reports(?: from .*)?[.:]?$/, '')
}

const DATED = new RegExp(
  String.raw`(?:^|[\s,|•·–—-]+)(?:(?:posted|published|updated|last updated|date|issued|filed|first published|modified)(?:\s+(?:on|at))?:?\s+)?(?:(?:${WEEKDAY}),?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH})\b|(?:${MONTH})\.?\s+\d{1,2}\b|\d{4}-\d\d|\d{1,2}[./]\d{1,2}[./]).*$`,
  'i',
)

/** "Reuters, 12 March 2025" and "Source: Reuters" name Reuters; a date alone names nobody. */
function sourceOf(line: string): string | null {
  const name = line
    .replace(/^(?:sources?|via|credit|from|(?:originally |first )?published (?:by|in)):?\s+/i, '')
    .replace(DATED, '')
    .replace(/^[\s–—(-]+|[\s).|,–—-]+$/g, '')
  return /\p{L}{2}/u.test(name) && !/^(?:posted|published|updated|last updated)\b/i.test(name) ? name : null
}

const DATELINE_WIRE = new RegExp(String.raw`^[^\n]{0,40}?\((${OUTLET.source})\)\s*[-–—]`, 'u')

/** "LISBON (Reuters) —" names the agency. */
function wireOf(text: string, body: Block): string | null {
  return DATELINE_WIRE.exec(text.slice(body.start, Math.min(body.end, body.start + 80)))?.[1] ?? null
}
