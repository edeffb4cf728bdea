// What was said when, as dots and ranges: a row a value in order of its day, all on one scale from zero.
import type { EventFigures, EventValue } from '../../model/event.ts'
import { escapeHtml } from '../escape.ts'
import { datePhrase } from '../phrases.ts'
import { pointOf, valuePhrase, wholeOf } from './story.ts'

/** Percent of the width that the largest value stands at: what is open to the right runs on. */
const FULL = 92
const LEFT = 2

export function chartHtml(head: string, figures: EventFigures): string {
  const values = [...wholeOf(figures)].sort((a, b) =>
    (a.said ?? '~') < (b.said ?? '~') ? -1 : a.said === b.said ? 0 : 1,
  )
  const most = Math.max(1, ...values.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)))
  const at = (number: number) => Math.round((LEFT + (number / most) * (FULL - LEFT)) * 10) / 10
  let day: string | null | undefined
  const rows = values.map((value) => {
    const said = value.said === day ? '' : value.said === null ? 'day not known' : datePhrase(value.said)
    day = value.said
    return `<li${said === '' ? '' : ' class="new"'}><span class="when">${escapeHtml(said)}</span><span class="voice"><bdi>${escapeHtml(value.voice)}</bdi></span>${rangeSvg(value, at, figures.best)}<b>${escapeHtml(valuePhrase(value))}</b></li>`
  })
  return `<figure class="said"><figcaption>${escapeHtml(head)}</figcaption>
<ol>
${rows.join('\n')}
</ol></figure>`
}

function rangeSvg(value: EventValue, at: (number: number) => number, best: number | null): string {
  const { low, high } = value
  const [from, to] = [low === null ? LEFT : at(low), high === null ? 100 : at(high)]
  const line =
    from === to
      ? ''
      : `<line class="range${low === null || high === null ? ' open' : ''}" x1="${from}%" x2="${to}%" y1="50%" y2="50%"/>`
  const rule = best === null ? '' : `<line class="best" x1="${at(best)}%" x2="${at(best)}%" y1="0" y2="100%"/>`
  return `<svg aria-hidden="true">${rule}${line}<circle cx="${at(pointOf(value))}%" cy="50%" r="4.5"/></svg>`
}
