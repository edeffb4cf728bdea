// Events as pages: an index, and for each event its sources × figures, when each was said, quotes, entries, why together.
// Self-contained like the page of reports, and whole without its script.
import type { Event } from '../../model/event.ts'
import { escapeHtml } from '../escape.ts'
import { documentHtml, type PageParts } from '../html.ts'
import { counted } from '../phrases.ts'
import { articleHtml } from './article.ts'
import { chiefFigures, figuresPhrase, partiesPhrase, type Story, titlePhrase, whenPhrase } from './story.ts'

export interface EventPages {
  /** The index and every event in one page. */
  whole(stories: readonly Story[]): string
  /** The index alone; each event has a page of its own beside it, named by its id. */
  index(stories: readonly Story[]): string
  /** A page beside the index. */
  one(story: Story): string
  alone(story: Story): string
}

export function eventPages(assets: PageParts): EventPages {
  const page = (title: string, body: string, back: string) =>
    documentHtml(assets, title, `${barHtml(back)}<main id="events" tabindex="-1">\n${body}\n</main>`)
  const own = (story: Story, back: string) =>
    page(`${titlePhrase(story.event)}, ${whenPhrase(story.event)}`, articleHtml(story), back)
  return {
    whole: (stories) =>
      page('Daybook: events', indexHtml(stories, (id) => `#${id}`) + stories.map(articleHtml).join('\n'), ''),
    index: (stories) =>
      page(
        'Daybook: events',
        indexHtml(stories, (id) => `${id}.html`),
        '',
      ),
    one: (story) => own(story, '<a class="back" href="index.html">All events</a>'),
    alone: (story) => own(story, ''),
  }
}

function barHtml(back: string): string {
  return `<a class="skip" href="#events">Skip to the events</a>
<header class="bar"><h1>Daybook</h1>${back}
<div class="search" hidden><input id="filter" type="search" placeholder="Filter events" aria-label="Filter events" autocomplete="off" spellcheck="false"></div>
<div class="tools"><button type="button" id="theme" title="Light or dark" hidden>Theme</button></div>
</header>
`
}

/** Those that several reports tell of first: there voices meet. Within both, in the order given. */
function indexHtml(stories: readonly Story[], address: (id: string) => string): string {
  const shared = stories.filter(({ event }) => event.reports.length > 1)
  const single = stories.filter(({ event }) => event.reports.length <= 1)
  const lists = [
    listHtml('Told by several reports', shared, address),
    listHtml(shared.length > 0 ? 'Told by one report' : '', single, address),
  ]
  return `<section class="index" aria-labelledby="index-title">
<h2 id="index-title">Events <span class="soft">${stories.length}</span></h2>
${lists.filter((list) => list !== '').join('\n')}
</section>
`
}

function listHtml(name: string, stories: readonly Story[], address: (id: string) => string): string {
  if (stories.length === 0) return ''
  const heading = name === '' ? '' : `<h3>${name} <span class="soft">${stories.length}</span></h3>\n`
  return `${heading}<ol>\n${stories.map(({ event }) => rowHtml(event, address(event.id))).join('\n')}\n</ol>`
}

function rowHtml(event: Event, address: string): string {
  const figures = chiefFigures(event).map(([key, one]) => {
    const apart = one.course === 'disagree' ? ' class="apart"' : ''
    return `<span${apart}>${escapeHtml(figuresPhrase(key, one))}</span>`
  })
  const status = event.status === 'happened' ? '' : ` · ${escapeHtml(event.status)}`
  return `<li class="row"><a href="${escapeHtml(address)}">
<span class="when">${escapeHtml(whenPhrase(event))}</span>
<span class="what"><b>${escapeHtml(titlePhrase(event))}</b> <span class="soft"><bdi>${escapeHtml(partiesPhrase(event))}</bdi>${status}</span></span>
<span class="many">${figures.join('; ')}</span>
<span class="soft told">${counted(event.reports.length, 'report')}</span></a></li>`
}
