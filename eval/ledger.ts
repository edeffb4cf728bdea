// Keeps the dated rows of evaluations: eval/SCORES.md, newest last, one table a run.
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Score } from './scores.ts'

const LEDGER = fileURLToPath(new URL('./SCORES.md', import.meta.url))

/** Appends one run: a heading with the day and the commit, and a line for each data set. */
export function keepScores(scores: readonly Score[]): void {
  const day = new Date().toISOString().slice(0, 10)
  const sets = [...new Set(scores.map((score) => score.set))]
  const lines = sets.map(
    (set) =>
      `| ${set} | ${scores
        .filter((score) => score.set === set)
        .map(cell)
        .join(' · ')} |`,
  )
  appendFileSync(LEDGER, `\n## ${day}, ${commit()}\n\n| set | figures |\n| --- | --- |\n${lines.join('\n')}\n`)
}

function cell(score: Score): string {
  const goal = score.goal === null ? '' : ` (goal ${score.goal})`
  const best = score.best === null ? '' : ` (best published ${score.best.value})`
  return `${score.figure} ${score.value.toFixed(1)}${goal}${best}`
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'data') === '' ? '' : ' with changes'}`
}
