// Splitting: where reports start in digests that are chained from cut articles, with and without headings.
import { split } from '../src/split/split.ts'
import { articlesOf } from './digests/articles.ts'
import { chain, type Digest, randomFrom, styleOf } from './digests/chain.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'
import { archive } from './shared.ts'

/** Development uses other seeds. */
const SEED = 20_260_210
const COUNT = 200

export const digests: Evaluation = { name: 'digests', run }

function run(): Score[] {
  const news = archive('news')
  if (news === null) return []
  const all = digestsOf(news, SEED, COUNT)
  return [
    ...scoresOf(
      'without headings',
      85,
      all.filter(({ style }) => style.heading === 'none'),
    ),
    ...scoresOf(
      'with headings',
      98,
      all.filter(({ style }) => style.heading !== 'none'),
    ),
  ]
}

/** Half of them without headings. */
export function digestsOf(news: string, seed: number, count: number): Digest[] {
  const articles = articlesOf(news)
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, at) => chain(articles, random, styleOf(random, at % 2 === 1)))
}

export interface Found {
  readonly hits: number
  readonly found: number
  readonly wanted: number
}

/** Boundaries between reports: the start of the first one is no achievement and is left out. */
export function boundariesOf(digest: Digest): Found {
  const starts = new Set(digest.starts.slice(1))
  const found = split(digest.text, 'auto').slice(1)
  return { hits: found.filter(({ start }) => starts.has(start)).length, found: found.length, wanted: starts.size }
}

function scoresOf(which: string, goal: number, chosen: readonly Digest[]): Score[] {
  const each = chosen.map(boundariesOf)
  const sum = (take: (found: Found) => number): number => each.reduce((total, one) => total + take(one), 0)
  const hits = sum(({ hits }) => hits)
  const precision = percent(
    hits,
    sum(({ found }) => found),
  )
  const recall = percent(
    hits,
    sum(({ wanted }) => wanted),
  )
  const items = sum(({ wanted }) => wanted)
  const score = (figure: string, value: number, goal: number | null): Score => ({
    set: 'digests',
    figure: `${figure} ${which}`,
    value,
    items,
    goal,
    best: null,
  })
  return [
    score('P', precision, null),
    score('R', recall, null),
    score('F', Math.round(10 * f1(precision, recall)) / 10, goal),
  ]
}
