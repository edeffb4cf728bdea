// The table: what a person sees in a terminal. A block a report, and in it the values by kind, each with its words.
// Calm and aligned; as wide as asked; long values are cut with "…" (jsonl and csv have them whole).
import type { Entry } from '../model/entry.ts'
import type { Actor, DateMention, Figure, Mention, MentionKind, Place, Quote } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { elide, pad, printable, widthOf } from './columns.ts'
import type { Format } from './format.ts'
import { boundsPhrase, namePhrase } from './phrases.ts'

/** Wraps a text in colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string
export type Style = 'title' | 'faint' | 'value' | MentionKind

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number
  readonly paint: Paint
}

interface Column {
  readonly name: string
  /** Widest and narrowest that the column gets; the last column takes what is left. */
  readonly most: number
  readonly least: number
  readonly right?: boolean
  /** Cut before the others are: what it says stands in the report too. */
  readonly first?: boolean
}

interface Layout<M extends Mention> {
  readonly label: string
  /** Whether the columns are named: where their values do not speak for themselves. */
  readonly named: boolean
  readonly columns: readonly Column[]
  readonly cells: (mention: M, words: string) => readonly string[]
}

const FIGURES: Layout<Figure> = {
  label: 'figures',
  named: true,
  columns: [
    { name: 'value', most: 22, least: 13, right: true },
    { name: 'unit', most: 10, least: 6 },
    { name: 'measure', most: 10, least: 8 },
    { name: 'of', most: 26, least: 8 },
    { name: 'by', most: 24, least: 6 },
    { name: 'words', most: 60, least: 10, first: true },
  ],
  cells: (figure, words) => [
    boundsPhrase(figure),
    figure.unit === 'percent' ? '%' : figure.unit,
    figure.measure,
    figure.of ?? '',
    figure.by ?? '',
    words,
  ],
}

const DATES: Layout<DateMention> = {
  label: 'dates',
  named: false,
  columns: [
    { name: 'value', most: 24, least: 10 },
    { name: 'words', most: 60, least: 10 },
  ],
  cells: (date, words) => [date.value ?? '?', words],
}

const PLACES: Layout<Place> = {
  label: 'places',
  named: false,
  columns: [
    { name: 'name', most: 30, least: 10 },
    { name: 'level', most: 9, least: 4 },
    { name: 'in', most: 8, least: 2 },
    { name: 'lat, lon', most: 15, least: 6 },
    { name: 'words', most: 60, least: 10 },
  ],
  cells: (place, words) => [
    place.name,
    place.level,
    (place.level === 'country' ? place.country : (place.admin1 ?? place.country)) ?? '',
    place.lat === null || place.lon === null ? '' : `${place.lat.toFixed(1)}, ${place.lon.toFixed(1)}`,
    placeWords(place, words),
  ],
}

/** The words, where they say more than the name does. */
function placeWords(place: Place, words: string): string {
  const said = words === place.name ? '' : words
  return place.metonym ? `${said} (its government)`.trim() : said
}

const QUOTES: Layout<Quote> = {
  label: 'quotes',
  named: false,
  columns: [
    { name: 'speaker', most: 26, least: 8 },
    { name: 'cue', most: 14, least: 4 },
    { name: 'words', most: 120, least: 16 },
  ],
  cells: (quote, words) => [quote.speaker ?? '?', quote.cue ?? '', words],
}

const ACTORS: Layout<Actor> = {
  label: 'actors',
  named: false,
  columns: [
    { name: 'name', most: 34, least: 10 },
    { name: 'type', most: 12, least: 5 },
    { name: 'role', most: 40, least: 6, first: true },
    { name: 'mentions', most: 12, least: 4 },
  ],
  cells: ({ name, type, role, evidence }) => [name, type, role ?? '', `${evidence.mentions.length} ×`],
}

const ENTRIES: Layout<Entry> = {
  label: 'entries',
  named: true,
  columns: [
    { name: 'type', most: 14, least: 6 },
    { name: 'when', most: 21, least: 10 },
    { name: 'where', most: 22, least: 6 },
    { name: 'who', most: 24, least: 6 },
    { name: 'whom', most: 24, least: 6 },
    { name: 'status', most: 10, least: 6 },
    { name: 'by', most: 22, least: 4 },
    { name: 'words', most: 80, least: 10, first: true },
  ],
  cells: ({ type, when, where, who, whom, status, by }, words) => [
    namePhrase(type),
    when ?? '',
    where ?? '',
    who.join(', '),
    whom.join(', '),
    status === 'happened' ? '' : status,
    by ?? '',
    words,
  ],
}

const INDENT = '   '
/** Columns that the name of the kind takes. */
const GUTTER = 12
const GAP = '  '

/** The table as a format. Pure: colour and width are given. */
export function table(options: TableOptions): Format {
  const { paint } = options
  const width = Math.max(48, options.width)
  return {
    head: '',
    tail: '',
    report(report, reading) {
      const of = <K extends MentionKind>(kind: K) =>
        reading.mentions.filter((one): one is Extract<Mention, { kind: K }> => one.kind === kind)
      return [
        heading(report, reading, width, paint),
        block(FIGURES, of('figure'), report, { width, paint }),
        block(DATES, of('date'), report, { width, paint }),
        block(PLACES, of('place'), report, { width, paint }),
        block(QUOTES, of('quote'), report, { width, paint }),
        block(ACTORS, of('actor'), report, { width, paint }),
        block(ENTRIES, of('entry'), report, { width, paint }),
        '',
      ]
        .flat()
        .map((line) => `${line.trimEnd()}\n`)
        .join('')
    },
  }
}

function heading(report: Report, reading: Reading, width: number, paint: Paint): string[] {
  const number = `${report.index}`.padEnd(INDENT.length)
  const title = elide(titleOf(report), width - number.length)
  const origin = [report.source, report.author, report.published?.slice(0, 10), report.language, report.id]
    .filter((part) => part !== null && part !== undefined)
    .map((part) => printable(part))
    .join(' · ')
  const lines = [paint('faint', number) + paint('title', title), INDENT + paint('faint', elide(origin, width - 3))]
  if (reading.mentions.length === 0) lines.push(INDENT + paint('faint', 'Nothing found.'))
  return lines
}

/** The report's title, else its first words. */
export function titleOf(report: Pick<Report, 'title' | 'text'>): string {
  const title = report.title === null ? '' : printable(report.title)
  return title === '' ? elide(printable(report.text.slice(0, 200)), 72) : title
}

function block<M extends Mention>(
  layout: Layout<M>,
  mentions: readonly M[],
  report: Report,
  { width, paint }: TableOptions,
): string[] {
  const kind = mentions[0]?.kind
  if (kind === undefined) return []
  const rows = mentions.map((mention) =>
    layout.cells(mention, report.text.slice(mention.start, mention.end)).map(printable),
  )
  const widths = widthsOf(layout, rows, width - GUTTER)
  const names = layout.columns.map((column) => column.name)
  const lines = rows.map((cells) => rowOf(cells, (column) => (column === 0 ? kind : null)))
  if (layout.named) lines.unshift(rowOf(names, () => 'faint'))
  return lines.map((line, number) => paint('faint', pad(number === 0 ? INDENT + layout.label : '', GUTTER)) + line)

  function rowOf(cells: readonly string[], styleOf: (column: number) => Style | null): string {
    return widths
      .flatMap((space, column) => {
        if (space === 0) return []
        const text = pad(elide(cells[column] ?? '', space), space, layout.columns[column]?.right ? 'right' : 'left')
        const style = styleOf(column)
        return [style === null ? text : paint(style, text)]
      })
      .join(GAP)
  }
}

/** Each column as wide as its widest cell; then the widest ones are cut until all fit. A column without entries is 0. */
function widthsOf<M extends Mention>(
  { columns, named }: Layout<M>,
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ name, most }, column) => {
    const widest = rows.reduce((so, row) => Math.max(so, widthOf(row[column] ?? '')), 0)
    return widest === 0 ? 0 : Math.min(most, Math.max(widest, named ? name.length : 0))
  })
  const total = () => widths.reduce((sum, one) => sum + (one > 0 ? one + GAP.length : 0), -GAP.length)
  while (total() > width) {
    const spare = widths.map((one, column) => (one - (columns[column]?.least ?? 0)) * (columns[column]?.first ? 3 : 1))
    const widest = spare.indexOf(Math.max(...spare))
    if ((spare[widest] ?? 0) > 0) widths[widest] = (widths[widest] ?? 0) - 1
    else if (!dropLast(widths)) break
  }
  return widths
}

/** Leaves out the last column but the first, where the terminal is too narrow for all. */
function dropLast(widths: number[]): boolean {
  const last = widths.findLastIndex((one) => one > 0)
  if (last <= 0) return false
  widths[last] = 0
  return true
}
