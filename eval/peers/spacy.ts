// spaCy in a process of its own. Its en_core_web_sm is on no package index, and its training data are not open: what is
// measured is that model's architecture, trained by spacy-train.py on the open texts of Daybook's own models.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Found, type PeerName, type PeerReading, type PeerWord, sentenceOf } from './peer.ts'

const ANSWERS = fileURLToPath(new URL('./spacy-answers.py', import.meta.url))

interface Answer {
  readonly sentences: readonly (readonly (readonly [number, number, string, number, string])[])[]
  readonly names: readonly PeerName[]
}

export function spacy(): Found {
  const python = process.env['DAYBOOK_BENCH_PYTHON'] ?? 'python3'
  const model = process.env['DAYBOOK_SPACY']
  const train = 'node eval/peers/spacy-texts.ts TEXTS && python eval/peers/spacy-train.py TEXTS MODEL'
  if (spawnSync(python, ['-c', 'import spacy']).status !== 0)
    return {
      missing: `spaCy: pip install spacy spacy-lookups-data, and set DAYBOOK_BENCH_PYTHON to that Python; then ${train}`,
    }
  if (model === undefined || !existsSync(model)) return { missing: `spaCy: ${train}, and set DAYBOOK_SPACY=MODEL` }
  return { name: 'spaCy, own', hasTrees: true, hasNames: true, readTexts: (texts) => read(python, model, texts) }
}

function read(python: string, model: string, texts: readonly string[]): PeerReading[] {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const run = spawnSync(python, [ANSWERS, model], { input, encoding: 'utf8', maxBuffer: 1 << 30 })
  if (run.status !== 0) throw new Error(`spaCy ended with ${run.status}: ${run.stderr.slice(-400)}`)
  const lines = run.stdout.split('\n').filter((line) => line !== '')
  return lines.map((line, at) => {
    const { sentences, names } = JSON.parse(line) as Answer
    const text = texts[at] ?? ''
    return { names, sentences: sentences.map((words) => sentenceOf(text, words.map(wordOf))) }
  })
}

function wordOf([start, end, upos, head, label]: Answer['sentences'][number][number]): PeerWord {
  return { start, end, upos, head, label }
}
