// A report's text as HTML: paragraphs, and in them the words of values marked so that the page can light them up.
// The text is cut at every boundary of a value or of its evidence, so that values may overlap (figures inside a quote)
// without nesting; the characters are the report's own (a wrapped line's newline is white space to a browser).
import type { Mention, MentionKind } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { findParagraphs } from '../text/paragraphs.ts'
import { toSource, viewOf } from '../text/view.ts'
import { escapeHtml } from './escape.ts'

/**
 * A stretch to mark: the words of value number `value`, or (`kind` null) words that carry one of its fields. Of an entry,
 * which is a whole clause, the words that name the act are marked apart: they alone are seen before it is chosen.
 */
interface Mark extends Span {
  readonly value: number
  readonly kind: MentionKind | 'trigger' | null
}

/** The paragraphs of `text`; one that is the title is set apart, because the page shows it above. Values are numbered as they stand in the reading. */
export function textHtml(text: string, title: string | null, reading: Reading): string {
  const marks = marksOf(reading).sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0
  let open: Mark[] = []
  return paragraphsOf(text).map(paragraphHtml).join('\n')

  function paragraphHtml({ start, end }: Span): string {
    const words = text.slice(start, end)
    if (/^[\W_]{3,}$/.test(words) && !/[\p{L}\p{N}]/u.test(words)) return `<p class="rule">${escapeHtml(words)}</p>`
    let html = ''
    for (let at = start; at < end; ) {
      open = open.filter((mark) => mark.end > at)
      for (; next < marks.length && (marks[next] as Mark).start <= at; next += 1) {
        if ((marks[next] as Mark).end > at) open.push(marks[next] as Mark)
      }
      const to = Math.min(end, marks[next]?.start ?? end, ...open.map((mark) => mark.end))
      html += segmentHtml(text.slice(at, to), open)
      at = to
    }
    const isTitle = title !== null && start < 400 && words.replace(/\s+/g, ' ') === title.replace(/\s+/g, ' ').trim()
    return `<p dir="auto"${isTitle ? ' class="headline"' : ''}>${html}</p>`
  }
}

function marksOf(reading: Reading): Mark[] {
  return reading.mentions.flatMap((mention, value) => [
    ...wordsOf(mention).map(({ start, end }) => ({ start, end, value, kind: mention.kind })),
    ...Object.entries(mention.evidence)
      .filter(([field]) => mention.kind !== 'actor' || field === 'role')
      .flatMap(([field, spans]) => {
        const kind: Mark['kind'] = mention.kind === 'entry' && field === 'trigger' ? 'trigger' : null
        return spans.map(({ start, end }) => ({ start, end, value, kind }))
      }),
  ])
}

/** Where a value stands: an actor at each of its mentions, which hold its name too. */
function wordsOf(mention: Mention): readonly Span[] {
  return mention.kind === 'actor' ? mention.evidence.mentions : [mention]
}

function segmentHtml(words: string, open: readonly Mark[]): string {
  if (open.length === 0) return escapeHtml(words)
  const values = open.filter((mark) => mark.kind !== null)
  const fields = new Set(open.filter((mark) => mark.kind === null).map((mark) => mark.value))
  const kinds = [...new Set(values.map((mark) => mark.kind))].join(' ')
  const numbers = [...new Set(values.map((mark) => mark.value))].join(' ')
  const attributes = [
    kinds === '' ? '' : ` class="${kinds}"`,
    values.length === 0 ? '' : ` data-v="${numbers}"`,
    fields.size === 0 ? '' : ` data-e="${[...fields].join(' ')}"`,
  ]
  return `<span${attributes.join('')}>${escapeHtml(words)}</span>`
}

function paragraphsOf(text: string): Span[] {
  const view = viewOf(text)
  return findParagraphs(view.text).map(({ start, end }) => ({ start: toSource(view, start), end: toSource(view, end) }))
}
