// The table beside a report's text on the page: one row a value, and what the page shows when a row is opened.
import type { DateMention, Mention } from '../model/mention.ts'
import type { Report } from '../model/report.ts'
import { elide, printable } from './columns.ts'
import { entryPhrase } from './entry-phrase.ts'
import { escapeHtml } from './escape.ts'
import { mentionId } from './lines.ts'
import { boundsPhrase, datePhrase, figurePhrase, namePhrase } from './phrases.ts'

/** The three cells of a row, and the value it is sorted by. */
interface Row {
  readonly value: string
  readonly about: string
  readonly who: string
  readonly order: string
}

/** A row. `number` is the value's number in its report, as in the marks of the text. */
export function rowHtml(report: Report, mention: Mention, number: number): string {
  const { value, about, who, order } = rowOf(report, mention)
  const id = mentionId(report.id, mention)
  const { kind } = mention
  return (
    `<tr class="${kind}" id="${escapeHtml(id)}" data-v="${number}" data-o="${escapeHtml(order)}">` +
    `<td><a href="#${escapeHtml(encodeURIComponent(id))}"><svg aria-hidden="true"><use href="#i-${kind}"/></svg>` +
    `<span class="vh">${kind}: </span><bdi>${escapeHtml(value)}</bdi></a></td>` +
    `<td dir="auto">${escapeHtml(about)}</td><td dir="auto">${escapeHtml(who)}</td></tr>`
  )
}

function rowOf(report: Report, mention: Mention): Row {
  const words = printable(report.text.slice(mention.start, mention.end))
  switch (mention.kind) {
    case 'figure': {
      const about = [mention.measure === 'count' ? null : mention.measure, mention.of].filter((part) => part !== null)
      const order = String(mention.low ?? mention.high ?? 0)
      return { value: figurePhrase(mention), about: printable(about.join(' · ')), who: shown(mention.by), order }
    }
    case 'date':
      return dateRow(mention, words)
    case 'place': {
      const where = [mention.level, mention.level === 'country' ? null : mention.country].filter(
        (part) => part !== null,
      )
      const about = where.join(', ') + (mention.metonym ? ', for its government' : '')
      return { value: printable(mention.name), about, who: '', order: mention.name }
    }
    case 'quote':
      return {
        value: `“${elide(words, 90)}”`,
        about: shown(mention.cue),
        who: shown(mention.speaker),
        order: words.slice(0, 40),
      }
    case 'entry':
      return {
        value: namePhrase(mention.type),
        about: printable(entryPhrase(mention)),
        who: shown(mention.by),
        order: mention.type,
      }
    case 'actor':
      return {
        value: printable(mention.name),
        about: [mention.type, shown(mention.role)].filter((part) => part !== '').join(' · '),
        who: '',
        order: mention.name,
      }
  }
}

/** The words stand beside the value where they are not the same. */
function dateRow({ value }: DateMention, words: string): Row {
  const phrase = datePhrase(value)
  return {
    value: phrase,
    about: phrase.toLowerCase() === words.toLowerCase() ? '' : words,
    who: '',
    order: value ?? '',
  }
}

function shown(words: string | null): string {
  return words === null ? '' : printable(words)
}

/** What an opened row shows beside the words: [name, value] in order, only what is known. */
export function detailsOf(report: Report, mention: Mention): [string, string][] {
  const facts: [string, string | null][] = [
    ['Words', printable(report.text.slice(mention.start, mention.end))],
    ...factsOf(mention),
    ['Stands at', `${mention.start + report.start}–${mention.end + report.start}`],
    ['Rule', mention.rule],
    ['Id', mentionId(report.id, mention)],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, printable(value)]]))
}

function factsOf(mention: Mention): [string, string | null][] {
  switch (mention.kind) {
    case 'figure': {
      const { base } = mention
      return [
        ['Value', exactBounds(mention.low, mention.high, mention.approx)],
        ['Unit', mention.unit],
        ['Is also', base && `${boundsPhrase({ ...base, approx: mention.approx })} ${base.unit}`],
        ['Measure', mention.measure],
        ['Of', mention.of],
        ['Who says so', mention.by ?? 'the report itself'],
      ]
    }
    case 'date':
      return [['EDTF', mention.value]]
    case 'place':
      return [
        ['Name', mention.name],
        ['Level', mention.level],
        ['Region', mention.admin1],
        ['Country', mention.country],
        ['Coordinates', mention.lat === null || mention.lon === null ? null : `${mention.lat}, ${mention.lon}`],
        ['GeoNames', mention.geonames === null ? null : String(mention.geonames)],
      ]
    case 'quote':
      return [
        ['Speaker', mention.speaker ?? 'not known'],
        ['Named as', mention.speakerText],
        ['Cue', mention.cue],
      ]
    case 'entry':
      return [
        ['Type', mention.type],
        ['When', mention.when === null ? null : datePhrase(mention.when)],
        ['Where', mention.where],
        ['Country', mention.country],
        ['Who', listed(mention.who)],
        ['To whom', listed(mention.whom)],
        ['Status', mention.status],
        ...Object.entries(mention.roles).map(([role, names]): [string, string | null] => [
          capital(namePhrase(role)),
          listed(names),
        ]),
        ['Who says so', [mention.by ?? 'the report itself', ...mention.via].join(', citing ')],
        ['Taken from context', listed(mention.inferred)],
        ['Confidence', mention.confidence.toFixed(2)],
      ]
    case 'actor':
      return [
        ['Name', mention.name],
        ['Type', mention.type],
        ['Role', mention.role],
        ['Mentions', String(mention.evidence.mentions.length)],
      ]
  }
}

function exactBounds(low: number | null, high: number | null, approx: boolean): string {
  const bounds = low === high ? `${low}` : `${low ?? '…'} to ${high ?? '…'}`
  return approx ? `${bounds}, approximate` : bounds
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ')
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
