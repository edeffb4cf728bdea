// Events as pages: one file, or a folder with an index and a page an event.
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../files.ts'
import { type EventPages, eventPages } from '../publish/events/page.ts'
import type { Story } from '../publish/events/story.ts'
import { counted } from '../publish/phrases.ts'
import { outputTo, say } from './terminal.ts'

/** Writes to a folder (`output` ends in "/" or is one), else all into one page. */
export async function writeEventPages(stories: Iterable<Story>, output: string | null): Promise<void> {
  const pages = dressed()
  const all = [...stories]
  if (output === null || !isFolder(output)) {
    const out = outputTo(output)
    await out.write(pages.whole(all))
    await out.close()
    return
  }
  mkdirSync(output, { recursive: true })
  await write(join(output, 'index.html'), pages.index(all))
  for (const story of all) await write(join(output, `${story.event.id}.html`), pages.one(story))
  say(`${counted(all.length, 'page')} and an index, written to ${output}.`)
}

/** The page of one event alone. */
export function eventPage(story: Story): string {
  return dressed().alone(story)
}

function dressed(): EventPages {
  const read = (name: string) => readFileSync(packageFile(`assets/${name}`), 'utf8')
  return eventPages({ css: read('page.css') + read('events.css'), js: read('events.js') })
}

async function write(path: string, content: string): Promise<void> {
  const out = outputTo(path)
  await out.write(content)
  await out.close()
}

function isFolder(path: string): boolean {
  return path.endsWith('/') || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
}
