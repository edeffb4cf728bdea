// What the text says of a report: title, author, source, date and address, from the lines over it and under it.
// Only what stands there is taken; all else stays null.
import { COUNTRY_WORDS } from '../language/en/country-words.ts'
import { NO_METADATA, type ReportMetadata } from '../model/report.ts'
import type { Block } from './blocks.ts'
import { bylineParts, creditParts, type HeadLine, headLinesOf } from './head-lines.ts'
import { MONTH, OUTLET, WEEKDAY } from './line-kinds-table.ts'
import { publishedOf } from './published.ts'
import type { Unit } from './units.ts'

/** Where a report stands: a masthead may stand over the first of several. */
export interface Standing {
  readonly first: boolean
  readonly alone: boolean
}

/** Metadata of the report of these units, one or more. */
export function metadataOf(text: string, units: readonly Unit[], standing: Standing): ReportMetadata {
  const [first] = units
  if (first === undefined) return NO_METADATA
  const head = headLinesOf(text, ownHead(text, first, standing))
  const lines = [...head, ...headLinesOf(text, units.at(-1)?.tail ?? [])]
  const all = (kind: HeadLine['kind']): string[] => lines.filter((line) => line.kind === kind).map(({ words }) => words)
  const dated = [...all('date'), ...all('source'), ...all('credit'), ...fields(all('field'), DATE_FIELDS)]
  const bylines = all('byline').map((line) => bylineParts(authorOf(line)))
  const credits = all('credit').map(creditParts)
  return {
    ...NO_METADATA,
    title: titleOf(head, standing.first) ?? fields(all('field'), TITLE_FIELDS)[0] ?? null,
    author: [...bylines, ...credits].map(({ author }) => author)[0] ?? fields(all('field'), AUTHOR_FIELDS)[0] ?? null,
    source:
      firstOf([
        ...[...all('source'), ...all('date')].map(sourceOf),
        ...[...credits, ...bylines].map(({ source }) => source),
      ]) ??
      fields(all('field'), SOURCE_FIELDS)[0] ??
      wireOf(text, first.body),
    published: firstOf(dated.map(publishedOf)),
    url: firstOf(all('address').map((address) => /https?:\/\/[^\s<>"\])]+/i.exec(address)?.[0] ?? null)),
  }
}

/** Without a masthead: what a rule sets apart, or the line over other headings that names a digest and its day. */
function ownHead(text: string, { head, divider }: Unit, { first, alone }: Standing): readonly Block[] {
  if (!first || alone) return head
  const under = divider === null ? head : head.filter(({ start }) => start >= divider.end)
  const kept = under.length === 0 && head.some(({ kind }) => kind === 'byline') ? head : under
  const [top, ...others] = kept
  const mast = top !== undefined && MASTHEAD.test(text.slice(top.start, top.end))
  return mast && others.some(({ kind }) => kind === 'heading') ? others : kept
}

const MASTHEAD =
  /\b(?:digest|brief|briefing|bulletin|newsletter|round-?up|clippings|media monitor(?:ing)?|headlines)\b/i

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

/**
 * Of several headings the first of four words or more, as a section's name may stand over it; over a text's first
 * report, where its name may stand, the one nearest to what is under it.
 */
function titleOf(head: readonly HeadLine[], nearest: boolean): string | null {
  const from = head.findIndex(({ kind }) => kind === 'heading')
  const to = head.findIndex(({ kind }, at) => at > from && kind !== 'heading' && kind !== 'field')
  const near = nearest && to > 0 ? head.slice(0, to) : head
  const titles = near
    .filter(({ kind }) => kind === 'heading')
    .map(({ words }) => bare(words))
    .filter((title) => title !== '')
  const long = titles.filter((title) => title.split(' ').length > 3)
  return (nearest && to > 0 ? long.at(-1) : long[0]) ?? titles.at(-1) ?? null
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
  if (isPlace(name)) return null
  return /\p{L}{2}/u.test(name) && !/^(?:posted|published|updated|last updated)\b/i.test(name) ? name : null
}

/** "Kano" and "Lima, Peru" are where somebody wrote, not for whom. */
function isPlace(name: string): boolean {
  return name.split(', ').every((part) => COUNTRY_WORDS.has(part.toLowerCase()))
}

const DATELINE_WIRE = new RegExp(String.raw`^[^\n]{0,40}?\((${OUTLET.source})\)\s*[-–—]`, 'u')

/** "LISBON (Reuters) —" names the agency. */
function wireOf(text: string, body: Block): string | null {
  return DATELINE_WIRE.exec(text.slice(body.start, Math.min(body.end, body.start + 80)))?.[1] ?? null
}
