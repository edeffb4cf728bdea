// spaCy over the same reports, where a Python that has it is there (DAYBOOK_BENCH_PYTHON, else python3).
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SPEED = fileURLToPath(new URL('./spacy-speed.py', import.meta.url))

export interface SpacyRun {
  readonly model: string
  readonly version: string
  readonly pipes: readonly string[]
  readonly texts: number
  readonly tokens: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly loadSeconds: number
}

/** Reads the texts with that many processes, or says in a sentence why it cannot. */
export function measureSpacy(folder: string, texts: readonly string[], processes: number): SpacyRun | string {
  const python = process.env['DAYBOOK_BENCH_PYTHON'] ?? 'python3'
  if (spawnSync(python, ['-c', 'import spacy']).status !== 0)
    return `${python} has no spaCy: \`pip install spacy spacy-lookups-data\` in a Python of your own, and set DAYBOOK_BENCH_PYTHON to it.`
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, texts.map((text) => `${JSON.stringify(text)}\n`).join(''))
  const model = process.env['DAYBOOK_SPACY']
  const words = [SPEED, file, String(processes), ...(model === undefined ? [] : [model])]
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' }
  const run = spawnSync(python, words, { encoding: 'utf8', env })
  if (run.status === 0) return JSON.parse(run.stdout) as SpacyRun
  if (/Can't find model/.test(run.stderr))
    return 'spaCy is there without en_core_web_sm: install it, or train its architecture (eval/peers/spacy-train.py) and set DAYBOOK_SPACY.'
  return `spaCy ended with ${run.status}: ${run.stderr.trim().split('\n').at(-1)}`
}
