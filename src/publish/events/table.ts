// Events in a terminal: one line each, with conflicting values visible; and one event in full.
import type { Event } from '../../model/event.ts'
import { printable } from '../columns.ts'
import { grid } from '../grid.ts'
import { counted, namePhrase } from '../phrases.ts'
import type { Paint } from '../table.ts'
import { chiefFigures, figuresPhrase, partiesPhrase, type Story, viewPhrase, wherePhrase } from './story.ts'

/** Characters of an event's id that are shown: `daybook event` takes the beginning of an id. */
const SHORT_ID = 9

/** Lines for some events, the names of the columns first. */
export function eventsTable(stories: readonly Story[], width: number, paint: Paint): string[] {
  return grid(
    [
      { name: 'when', least: 10, most: 21, style: 'date' },
      { name: 'event', least: 8, style: 'entry' },
      { name: 'where', least: 8, most: 30, style: 'place' },
      { name: 'who', least: 8, most: 36, style: 'actor' },
      { name: 'figures', least: 38, style: 'figure' },
      { name: 'told by', least: 9 },
      { name: 'id', least: SHORT_ID, style: 'faint' },
    ],
    stories.map((story) => rowOf(story)),
    width,
    paint,
  )
}

function rowOf({ event, other }: Story): string[] {
  const status = event.status === 'happened' ? '' : ` (${event.status})`
  return [
    event.when ?? '?',
    `${namePhrase(event.type)}${status}`,
    wherePhrase(event.where),
    partiesPhrase(event),
    figureWords(event, other).join('; '),
    counted(event.reports.length, 'report'),
    event.id.slice(0, SHORT_ID),
  ]
}

/** Each measure in words; with the views of two rules where another was asked for. */
function figureWords(event: Event, other: Event | null): string[] {
  return chiefFigures(event).map(([key, figures]) => {
    const beside = other?.figures[key]
    const views = beside === undefined ? '' : ` [${viewPhrase(figures)}; ${viewPhrase(beside)}]`
    return printable(figuresPhrase(key, figures)) + views
  })
}
