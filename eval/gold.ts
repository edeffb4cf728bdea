// Scores the reader on the two annotated texts of ../shared/gold, by the scorer beside them.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.ts'
import { NO_METADATA, type Report } from '../src/model/report.ts'
import { linesOf } from '../src/publish/lines.ts'
import { read } from '../src/reader.ts'
import { split } from '../src/split/split.ts'
import type { Evaluation, Score } from './scores.ts'
import { SHARED } from './shared.ts'

const GOALS: Record<string, number> = {
  'report F': 94,
  'figure F': 93,
  'figure unit': 97,
  'figure measure': 92,
  'figure by': 90,
  'figure of': 90,
  'date F': 94,
  'date value': 90,
  'quote F': 90,
  'quote speaker': 88,
  'place F': 92,
  'place country': 97,
  'place within161km': 92,
  'entry F': 62,
  'entry span F': 75,
  'entry when': 75,
  'entry country': 85,
  'entry status': 85,
  'entry who': 65,
  'entry whom': 60,
}

export const gold: Evaluation = { name: 'gold', run }

/** Where a text's gold and this reader's output lie, for the scorer's --misses. */
export interface GoldRun {
  readonly name: 'digest' | 'wire'
  readonly gold: string
  readonly predicted: string
  readonly scorerOptions: readonly string[]
}

/** Reads both texts and writes the output into a fresh temporary folder. */
export function readGold(): GoldRun[] {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-gold-'))
  const digest = join(SHARED, 'gold/digest.txt')
  const runs: GoldRun[] = [
    {
      name: 'digest',
      gold: goldFile('digest'),
      predicted: join(folder, 'digest.jsonl'),
      scorerOptions: ['--text', digest],
    },
    { name: 'wire', gold: goldFile('wire'), predicted: join(folder, 'wire.jsonl'), scorerOptions: ['--by-report'] },
  ]
  for (const { name, reports } of goldReports()) writeLines(runs.find((run) => run.name === name)!.predicted, reports)
  return runs
}

/** The reports of both texts. */
export function goldReports(): { readonly name: 'digest' | 'wire'; readonly reports: readonly Report[] }[] {
  return [
    { name: 'digest', reports: digestReports(readFileSync(join(SHARED, 'gold/digest.txt'), 'utf8')) },
    { name: 'wire', reports: wireReports(readFileSync(join(SHARED, 'gold/wire.jsonl'), 'utf8')) },
  ]
}

export function scorer(run: GoldRun, options: readonly string[]): string {
  const command = [join(SHARED, 'score/score.mjs'), '--gold', run.gold, '--pred', run.predicted]
  return execFileSync(process.execPath, [...command, ...run.scorerOptions, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

function run(): Score[] {
  if (!existsSync(join(SHARED, 'gold'))) return []
  const runs = readGold()
  const results = runs.map((one) => JSON.parse(scorer(one, ['--json'])) as Record<string, Record<string, number>>)
  return ['report', 'figure', 'date', 'quote', 'place', 'entry'].flatMap((layer) => layerScores(layer, results))
}

/** Both texts together: matches are summed, so that each text weighs as much as it holds. */
function layerScores(layer: string, results: readonly Record<string, Record<string, number>>[]): Score[] {
  const parts = results.map((result) => result[layer]).filter((part) => part !== undefined)
  const sum = (take: (part: Record<string, number>) => number) => parts.reduce((total, part) => total + take(part), 0)
  const matched = (part: Record<string, number>) => ((part['R'] ?? 0) / 100) * (part['gold'] ?? 0)
  const items = sum((part) => part['gold'] ?? 0)
  const found = sum((part) => part['found'] ?? 0)
  const hits = sum(matched)
  const scores = [score('F', (200 * hits) / Math.max(1, items + found))]
  if (layer === 'entry')
    scores.push(
      score(
        'span F',
        (sum((part) => ((part['spanF'] ?? 0) / 100) * ((part['gold'] ?? 0) + (part['found'] ?? 0))) * 100) /
          Math.max(1, items + found),
      ),
    )
  const attributes = Object.keys(parts[0] ?? {}).filter(
    (key) => !['gold', 'found', 'P', 'R', 'F', 'spanF', 'unbound'].includes(key),
  )
  for (const key of attributes)
    scores.push(score(key, sum((part) => (part[key] ?? 0) * matched(part)) / Math.max(1e-9, hits)))
  scores.push(
    score(
      'unbound',
      sum((part) => part['unbound'] ?? 0),
    ),
  )
  return scores

  function score(key: string, value: number): Score {
    const figure = `${layer} ${key}`
    return { set: 'gold', figure, value: Math.round(value * 10) / 10, items, goal: GOALS[figure] ?? null, best: null }
  }
}

function goldFile(name: string): string {
  return join(SHARED, `gold/${name}.gold.jsonl`)
}

function writeLines(path: string, reports: readonly Report[]): void {
  const knowledge = loadKnowledge()
  const lines = reports.flatMap((report) => linesOf(report, read(report, knowledge)))
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

function digestReports(text: string): Report[] {
  return split(text, 'auto').map((part, at) => ({
    ...part.metadata,
    published: part.metadata.published ?? '2026-02-10',
    id: `d${at + 1}`,
    input: 'digest.txt',
    index: at + 1,
    start: part.start,
    end: part.end,
    text: text.slice(part.start, part.end),
  }))
}

function wireReports(lines: string): Report[] {
  const records = lines.split('\n').filter((line) => line.trim() !== '')
  return records.map((line, at) => {
    const record = JSON.parse(line) as { id: string; text: string }
    return { ...NO_METADATA, ...record, input: 'wire.jsonl', index: at + 1, start: 0, end: record.text.length }
  })
}
