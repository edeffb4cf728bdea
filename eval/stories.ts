// Stories: reports of one story put together, fed one at a time in order of their days, by the record itself; beside it the
// usual peer, TF-IDF with average linkage over all reports at once. Both with one threshold for all sets: the peer's is the
// best one for the development topics of ECB+ and its best one for each set alone is shown too.
import { NO_METADATA, type Report } from '../src/model/report.ts'
import { openRecord } from '../src/record/open.ts'
import { reportId } from '../src/record/report-id.ts'
import { agreement } from './grouping.ts'
import { averageLinks, cut, tfIdf } from './peers/average-links.ts'
import type { Evaluation, Score } from './scores.ts'
import { archive } from './shared.ts'
import { type StoryReport, type StorySet, storySets } from './story-sets.ts'

/** The README's row of TF-IDF with average linkage, tuned on other events of the same set. */
const PUBLISHED: Readonly<Record<string, readonly [bCubed: number, pairs: number]>> = {
  'ecb+': [90.3, 87.8],
  basil: [97.7, 96.6],
  'news cluster': [94.0, 89.6],
}

export const stories: Evaluation = {
  name: 'stories',
  run() {
    const folder = archive('stories')
    if (folder === null) return []
    const sets = storySets(folder)
    const together = { name: 'all together', reports: sets.flatMap(({ reports }) => reports) }
    const development = {
      name: 'ecb+ dev',
      reports: sets.flatMap(({ reports }) => reports.filter((report) => report.development)),
    }
    const threshold = bestThreshold(development)
    return [development, ...sets, together].flatMap((set) => [...ours(set), ...peer(set, threshold)])
  },
}

/** The record's stories after the reports came one by one. */
function ours({ name, reports }: StorySet): Score[] {
  const record = openRecord(':memory:', { create: true })
  const inOrder = [...reports].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1))
  inOrder.forEach((report, index) => {
    record.store([{ kind: 'read', report: asReport(report, index), engine: 'none', mentions: '' }])
    record.events.join()
  })
  const home = new Map(record.events.stories().flatMap((story, number) => story.map((id) => [id, String(number)])))
  record.close()
  const found = agreement(
    reports.map(({ story }) => story),
    reports.map(({ id }) => home.get(id) ?? id),
  )
  const [bCubed = null, pairs = null] = PUBLISHED[name] ?? []
  const best = (value: number | null) => (value === null ? null : { value, who: 'TF-IDF, average links' })
  const row = { set: name, items: reports.length }
  return [
    {
      ...row,
      figure: 'stories, B³',
      value: found.bCubed,
      goal: name === 'all together' ? 91.3 : bCubed,
      best: best(bCubed),
    },
    { ...row, figure: 'stories, pairs', value: found.pairs, goal: pairs, best: best(pairs) },
  ]
}

function asReport({ id, title, text, published }: StoryReport, index: number): Report {
  const metadata = { ...NO_METADATA, title, published, source: id, language: 'en' }
  const place = { id: id || reportId(text), input: 'stories.jsonl', index: index + 1, start: 0, end: text.length, text }
  return { ...metadata, ...place }
}

function peer(set: StorySet, threshold: number): Score[] {
  const merges = averageLinks(tfIdf(set.reports.map(wordsOf)))
  const gold = set.reports.map(({ story }) => story)
  const fixed = agreement(gold, cut(merges, gold.length, threshold))
  const bestOwn = THRESHOLDS.map((own) => agreement(gold, cut(merges, gold.length, own))).reduce((a, b) =>
    b.bCubed + b.pairs > a.bCubed + a.pairs ? b : a,
  )
  const row = { set: set.name, items: gold.length, goal: null, best: null }
  return [
    { ...row, figure: 'peer, B³', value: fixed.bCubed },
    { ...row, figure: 'peer, pairs', value: fixed.pairs },
    { ...row, figure: 'peer at its best, B³', value: bestOwn.bCubed },
    { ...row, figure: 'peer at its best, pairs', value: bestOwn.pairs },
  ]
}

const THRESHOLDS = Array.from({ length: 60 }, (_, step) => 0.05 + step / 100)

function bestThreshold(set: StorySet): number {
  const merges = averageLinks(tfIdf(set.reports.map(wordsOf)))
  const gold = set.reports.map(({ story }) => story)
  const value = (threshold: number) => {
    const { bCubed, pairs } = agreement(gold, cut(merges, gold.length, threshold))
    return bCubed + pairs
  }
  return THRESHOLDS.reduce((best, one) => (value(one) > value(best) ? one : best))
}

function wordsOf({ title, text }: StoryReport): string {
  return `${title ?? ''}\n${text}`
}
