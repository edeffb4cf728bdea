// One event on the page.
import type { EventFigures, EventValue } from '../../model/event.ts'
import type { Report } from '../../model/report.ts'
import { printable } from '../columns.ts'
import { escapeHtml } from '../escape.ts'
import { counted, datePhrase, namePhrase } from '../phrases.ts'
import { chartHtml } from './chart.ts'
import { clauseHtml } from './clause.ts'
import {
  COURSES,
  measurePhrase,
  partiesPhrase,
  type Story,
  tellersPhrase,
  titlePhrase,
  valuePhrase,
  viewPhrase,
  whenPhrase,
  wordsAround,
} from './story.ts'

export function articleHtml(story: Story): string {
  const { event } = story
  const id = escapeHtml(event.id)
  const facts = [event.status, printable(partiesPhrase(event)), tellersPhrase(event)].filter((fact) => fact !== '')
  return `<article class="event" id="${id}" aria-labelledby="${id}-title">
<header>
<h2 id="${id}-title"><a href="#${id}">${escapeHtml(titlePhrase(event))}</a> <span class="day">${escapeHtml(whenPhrase(event))}</span></h2>
<p class="origin">${facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' <span aria-hidden="true">·</span> ')} <span aria-hidden="true">·</span> <code>${id}</code></p>
</header>
${[figuresHtml(story), saidHtml(story), quotesHtml(story), differingHtml(story), entriesHtml(story), whyHtml(story)].filter((part) => part !== '').join('\n')}
</article>`
}

/** Voices as rows, measures as columns, every value in its words; below, what the rule gives. */
function figuresHtml(story: Story): string {
  const measures = Object.entries(story.event.figures)
  if (measures.length === 0) return ''
  const reports = new Map(story.entries.map(({ report }) => [report.id, report]))
  const voices = [...new Set(measures.flatMap(([, { values }]) => values.map(({ voice }) => voice)))]
  const heads = measures.map(([key, figures]) => headOf(key, figures))
  const rows = voices.map((voice) => {
    const cells = measures.map(([, { values }], at) => {
      const own = values.filter((value) => value.voice === voice)
      const inside = own.map((value) => valueHtml(value, reports.get(value.report))).join('')
      return `<td${own.length === 0 ? ' class="empty"' : ''} data-head="${escapeHtml(heads[at] ?? '')}">${inside}</td>`
    })
    return `<tr><th scope="row"><bdi>${escapeHtml(voice)}</bdi></th>${cells.join('')}</tr>`
  })
  const views = measures.map(
    ([key, figures], at) =>
      `<td data-head="${escapeHtml(heads[at] ?? '')}">${viewHtml(figures, story.other?.figures[key])}</td>`,
  )
  return `<section>
<h3>Who says how many</h3>
<div class="across" role="region" aria-label="Figures of ${escapeHtml(titlePhrase(story.event))}" tabindex="0">
<table class="voices">
<thead><tr><th scope="col">Voice</th>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot><tr><th scope="row">By rule</th>${views.join('')}</tr></tfoot>
</table>
</div>
</section>`
}

function headOf(key: string, { values }: EventFigures): string {
  const [first] = values
  return first === undefined ? key : measurePhrase(key, first)
}

function valueHtml(value: EventValue, report: Report | undefined): string {
  const { before, words, after } = wordsAround(report?.text ?? '', value.evidence)
  const origin = [value.source, value.said === null ? null : datePhrase(value.said)].filter((part) => part !== null)
  const copies = value.copies.length === 0 ? '' : `; copied by ${counted(value.copies.length, 'report')}`
  return `<div class="value${value.part ? ' part' : ''}"><b>${escapeHtml(valuePhrase(value))}</b>${value.part ? ' <span class="soft">a part, or said before</span>' : ''}
<span class="words" dir="auto">${escapeHtml(before)}<mark>${escapeHtml(words)}</mark>${escapeHtml(after)}</span>
<small>${escapeHtml(printable(origin.join(', ')))}${copies}</small></div>`
}

function viewHtml(figures: EventFigures, other: EventFigures | undefined): string {
  const beside = other === undefined ? '' : `<br>${escapeHtml(viewPhrase(other))}`
  return `${escapeHtml(viewPhrase(figures))}${beside}<br><span class="course ${figures.course}">${COURSES[figures.course]}</span>`
}

/** A chart for each measure of which several values are told. */
function saidHtml({ event }: Story): string {
  const charts = Object.entries(event.figures)
    .filter(([, { values }]) => values.filter(({ part }) => !part).length > 1)
    .map(([key, figures]) => chartHtml(headOf(key, figures), figures))
  return charts.length === 0 ? '' : `<section>\n<h3>When it was said</h3>\n${charts.join('\n')}\n</section>`
}

function quotesHtml({ entries }: Story): string {
  const quotes = entries.flatMap(({ report, quotes: own }) =>
    own.map((quote) => {
      const words = report.text.slice(quote.start, quote.end).replace(/\s+/g, ' ')
      const origin = [quote.speaker ?? 'speaker not told', report.source, dayOf(report)].filter((part) => part)
      return `<blockquote><p dir="auto">“${escapeHtml(words)}”</p><footer><bdi>${escapeHtml(printable(origin.join(', ')))}</bdi></footer></blockquote>`
    }),
  )
  return quotes.length === 0
    ? ''
    : `<section>\n<h3>Quotes</h3>\n<div class="quotes">${quotes.join('\n')}</div>\n</section>`
}

function dayOf({ published }: Report): string | null {
  return published === null ? null : datePhrase(published.slice(0, 10))
}

/** Fields that entries tell differently. */
function differingHtml({ event }: Story): string {
  const fields = Object.entries(event.told).filter(([, values]) => values.length > 1)
  if (fields.length === 0) return ''
  const rows = fields.map(([field, values]) => {
    const told = values.map(({ value, entries }) => {
      const words = value === null ? 'not told' : field === 'when' ? datePhrase(value) : namePhrase(value)
      return `<li><bdi>${escapeHtml(words)}</bdi> <span class="soft">${counted(entries.length, 'time')}</span></li>`
    })
    return `<div><dt>${field}</dt><dd><ul>${told.join('')}</ul></dd></div>`
  })
  return `<section>\n<h3>Told differently</h3>\n<dl class="differing">${rows.join('')}</dl>\n</section>`
}

function entriesHtml({ entries }: Story): string {
  const items = entries.map(({ told, report }) => {
    const origin = [report.source, dayOf(report), told.report.copyOf === null ? null : 'a copy'].filter((part) => part)
    const { entry } = told
    const facts = [
      entry.when === null ? null : datePhrase(entry.when),
      entry.where,
      entry.status === 'happened' ? null : entry.status,
      entry.by === null ? null : `says ${entry.by}`,
    ].filter((fact) => fact !== null)
    return `<li><p class="words" dir="auto"${report.language === null ? '' : ` lang="${escapeHtml(report.language)}"`}>${clauseHtml(report.text, entry)}</p>
<small><bdi>${escapeHtml(printable(origin.join(', ')))}</bdi>${facts.length === 0 ? '' : ` · ${escapeHtml(printable(facts.join(' · ')))}`} · <code>${escapeHtml(told.id)}</code></small></li>`
  })
  return `<section>\n<h3>Entries</h3>\n<ol class="entries">${items.join('\n')}</ol>\n</section>`
}

function whyHtml({ event }: Story): string {
  if (event.why.length === 0) return ''
  const pairs = event.why.map(({ entries: [a, b], because }) => {
    const reasons = because.map(
      ([feature, weight]) =>
        `<li>${escapeHtml(printable(feature))} <span class="soft">${weight >= 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}</span></li>`,
    )
    return `<div><p><code>${escapeHtml(b)}</code> with <code>${escapeHtml(a)}</code></p><ul>${reasons.join('')}</ul></div>`
  })
  return `<details class="why"><summary>Why these stand together</summary>${pairs.join('\n')}</details>`
}
