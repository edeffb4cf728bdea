// The page: one self-contained file that shows each report's text with its values lit, and a table beside it.
// It asks nothing of the network (the Content-Security-Policy forbids it), and reads without scripts too.
import { createHash } from 'node:crypto'
import type { Reading } from '../model/reading.ts'
import type { Report } from '../model/report.ts'
import { escapeHtml, jsonForHtml } from './escape.ts'
import type { Format } from './format.ts'
import { detailsOf, rowHtml } from './page-rows.ts'
import { textHtml } from './page-text.ts'
import { datePhrase } from './phrases.ts'
import { titleOf } from './table.ts'

/** The page's own style, script and body (assets/page.css, page.js, page.html). */
export interface PageAssets {
  readonly css: string
  readonly js: string
  /** The frame, with `<!-- reports -->` where the reports go. */
  readonly frame: string
}

/** What a page is dressed in. */
export type PageParts = Pick<PageAssets, 'css' | 'js'>

/** The page as a format. */
export function html(assets: PageAssets, title: string): Format {
  const [before = '', after = ''] = assets.frame.split('<!-- reports -->')
  const { head, tail } = shell(assets, title)
  return {
    head: `${head}${before.trim()}\n`,
    report: reportHtml,
    tail: `${after.trim()}\n${tail}`,
  }
}

/** A whole page around a body. */
export function documentHtml(parts: PageParts, title: string, body: string): string {
  const { head, tail } = shell(parts, title)
  return `${head}${body.trim()}\n${tail}`
}

/** What stands before and after the body's own content. Nothing is fetched: the policy forbids it. */
function shell({ css, js }: PageParts, title: string): { head: string; tail: string } {
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(css)}`,
    `script-src ${hashSource(js)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Daybook">',
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    '',
  ].join('\n')
  return { head, tail: `<script>${js}</script>\n</body>\n</html>\n` }
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`
}

function reportHtml(report: Report, reading: Reading): string {
  const id = escapeHtml(report.id)
  const details = reading.mentions.map((mention) => detailsOf(report, mention))
  const rows = reading.mentions.map((mention, number) => rowHtml(report, mention, number)).join('\n')
  const { language } = report
  return `<article class="report" id="${id}" aria-labelledby="${id}-title">
<header>
<h2 id="${id}-title" dir="auto"><a href="#${escapeHtml(encodeURIComponent(report.id))}"><span class="number">${report.index}</span> ${titleHtml(report)}</a></h2>
${originHtml(report)}
</header>
<div class="text"${language === null ? '' : ` lang="${escapeHtml(language)}"`}>
${textHtml(report.text, report.title, reading)}
</div>
${valuesHtml(report, rows)}
<script type="application/json">${jsonForHtml(details)}</script>
</article>
`
}

/** A report without a title is called by its first words, and looks so. */
function titleHtml(report: Report): string {
  const title = escapeHtml(titleOf(report))
  return report.title === null ? `<span class="untitled">${title}</span>` : title
}

function originHtml(report: Report): string {
  const parts = [
    report.source && `<span class="source"><bdi>${escapeHtml(report.source)}</bdi></span>`,
    report.author && `<bdi>${escapeHtml(report.author)}</bdi>`,
    report.published &&
      `<time datetime="${escapeHtml(report.published)}">${escapeHtml(datePhrase(report.published.slice(0, 10)))}</time>`,
    report.url && linkHtml(report.url),
    `<span class="faint"><bdi>${escapeHtml(report.input)}</bdi> ${report.start}–${report.end}</span>`,
  ]
  return `<p class="origin">${parts.filter((part) => part !== null && part !== '').join(' <span aria-hidden="true">·</span> ')}</p>`
}

/** Only web addresses become links: a report must not bring in a script by its address. */
function linkHtml(url: string): string {
  const words = escapeHtml(url.replace(/^https?:\/\/(?:www\.)?/, ''))
  return /^https?:\/\//i.test(url)
    ? `<a class="url" href="${escapeHtml(url)}" rel="noreferrer noopener">${words}</a>`
    : `<span class="url">${words}</span>`
}

function valuesHtml(report: Report, rows: string): string {
  if (rows === '') return '<p class="none">Nothing found in this report.</p>'
  const columns = ['Value', 'About', 'Who says so'].map(
    (name) => `<th scope="col" aria-sort="none"><button type="button">${name}</button></th>`,
  )
  return `<div class="values" role="region" aria-label="Values of report ${report.index}" tabindex="0">
<table>
<thead><tr>${columns.join('')}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`
}
