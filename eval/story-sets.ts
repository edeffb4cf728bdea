// Reports whose stories are known: ECB+ (topics of two look-alike halves), BASIL (three outlets an event), a news cluster.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface StoryReport {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly published: string | null
  /** The story that annotators put it in. */
  readonly story: string
  /** Whether the threshold may be chosen by it. */
  readonly development: boolean
}

export interface StorySet {
  readonly name: string
  readonly reports: readonly StoryReport[]
}

/** Cybulska's development topics of ECB+. */
const DEVELOPMENT: ReadonlySet<number> = new Set([2, 5, 12, 18, 21, 23, 34, 35])

export function storySets(folder: string): StorySet[] {
  const sets = [
    { name: 'ecb+', reports: ecb(join(folder, 'ecbplus-and-eventstoryline')) },
    { name: 'basil', reports: basil(join(folder, 'basil-triples', 'articles')) },
    { name: 'news cluster', reports: newsCluster(join(folder, 'giveme5w1h-news-cluster', 'data')) },
  ]
  return sets.filter(({ reports }) => reports.length > 0)
}

function files(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return all
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort()
}

function ecb(folder: string): StoryReport[] {
  return files(folder, '.xml').flatMap((path) => {
    const name = /(\d+)_(\d+)(ecb|ecbplus)\.xml$/.exec(path)
    if (name === null || !path.includes('LREC')) return []
    const sentences = new Map<string, string[]>()
    for (const [, sentence = '', word = ''] of readFileSync(path, 'utf8').matchAll(TOKEN)) {
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), unescaped(word)])
    }
    const lines = [...sentences.values()].map((words) => words.join(' '))
    // The newer half begins with the address that it was copied from: no words of the report, but its day may stand there.
    const address = /^(?:https? ?:|www )/.test(lines[0] ?? '') ? (lines.shift() ?? '').replaceAll(' ', '') : ''
    return {
      id: `ecb-${name[1]}-${name[2]}${name[3]}`,
      title: null,
      text: lines.join('\n'),
      published: dayIn(address),
      story: `${name[1]}${name[3]}`,
      development: DEVELOPMENT.has(Number(name[1])),
    }
  })
}

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g

function unescaped(word: string): string {
  return word.replace(
    /&(amp|quot|apos|lt|gt);/g,
    (_, name: string) => ({ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' })[name] ?? '',
  )
}

function dayIn(address: string): string | null {
  const day = /(20[01]\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])/.exec(address)
  return day === null ? null : `${day[1]}-${day[2]}-${day[3]}`
}

function basil(folder: string): StoryReport[] {
  return files(folder, '.json').map((path, index) => {
    const article = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    return {
      id: `basil-${index}`,
      title: String(article['title']),
      text: (article['body-paragraphs'] as string[][]).map((paragraph) => paragraph.join(' ')).join('\n\n'),
      published: String(article['date']),
      story: String(article['triplet-uuid']),
      development: false,
    }
  })
}

function newsCluster(folder: string): StoryReport[] {
  return files(folder, '.json').map((path, index) => {
    const article = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    const { EventId } = article['newsCluster'] as { EventId: unknown }
    return {
      id: `cluster-${index}`,
      title: String(article['title'] ?? ''),
      text: String(article['text'] ?? ''),
      published: article['date_publish'] === null ? null : String(article['date_publish']).slice(0, 10),
      story: String(EventId),
      development: false,
    }
  })
}
