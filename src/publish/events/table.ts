// Events in a terminal: one line each, with conflicting values visible; and one event in full.
import type { Event, EventFigures } from '../../model/event.ts'
import { printable } from '../columns.ts'
import { grid } from '../grid.ts'
import { counted, namePhrase, numberPhrase } from '../phrases.ts'
import type { Paint } from '../table.ts'
import { chiefFigures, figuresPhrase, measurePhrase, partiesPhrase, type Story, wherePhrase } from './story.ts'

/** Characters of an event's id that are shown: `daybook event` takes the beginning of an id. */
const SHORT_ID = 9

/** Below this, figures give way too. */
const NARROW = 96

/** Lines for some events, the names of the columns first. */
export function eventsTable(stories: readonly Story[], width: number, paint: Paint): string[] {
  const narrow = width < NARROW
  return grid(
    [
      { name: 'when', least: 10, most: 21, style: 'date' },
      { name: 'event', least: 8, style: 'entry' },
      { name: 'where', least: 8, most: 30, style: 'place' },
      { name: 'who', least: 8, most: narrow ? 12 : 36, style: 'actor' },
      { name: 'figures', least: narrow ? 14 : 38, style: 'figure' },
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

/** Each measure in words; where another rule was asked for, what both give. */
function figureWords(event: Event, other: Event | null): string[] {
  return chiefFigures(event).map(([key, figures]) => {
    const beside = other?.figures[key]
    const [first] = figures.values
    if (beside === undefined || first === undefined) return printable(figuresPhrase(key, figures))
    return `${measurePhrase(key, first)}: ${[figures, beside].map(bestPhrase).join(', ')}`
  })
}

function bestPhrase({ rule, best }: EventFigures): string {
  return `${rule} ${best === null ? 'none' : numberPhrase(best)}`
}
