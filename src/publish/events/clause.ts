// An entry's clause with the words of its fields marked in the colours of their kinds.
import type { Entry } from '../../model/entry.ts'
import type { Span } from '../../model/span.ts'
import { escapeHtml } from '../escape.ts'

const KINDS: Readonly<Record<string, string>> = {
  trigger: 'entry',
  figures: 'figure',
  when: 'date',
  where: 'place',
  who: 'actor',
  whom: 'actor',
  by: 'actor',
  via: 'actor',
}

export function clauseHtml(text: string, entry: Entry): string {
  let at = entry.start
  let html = ''
  for (const mark of marksIn(entry)) {
    if (mark.start < at) continue
    html += `${words(at, mark.start)}<span class="${mark.kind}">${words(mark.start, mark.end)}</span>`
    at = mark.end
  }
  return html + words(at, entry.end)

  function words(start: number, end: number): string {
    return escapeHtml(text.slice(start, end).replace(/\s+/g, ' '))
  }
}

/** In order; of those that start together the shorter first, so that a number is seen inside what it counts. */
function marksIn(entry: Entry): (Span & { readonly kind: string })[] {
  return Object.entries(entry.evidence)
    .flatMap(([field, spans]) => {
      const kind = KINDS[field]
      return kind === undefined ? [] : spans.map(({ start, end }) => ({ start, end, kind }))
    })
    .filter(({ start, end }) => start >= entry.start && end <= entry.end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
