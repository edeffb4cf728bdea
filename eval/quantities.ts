// Scores the reader's quantities on NewsQuant and the four sets made from the Recognizers-Text specs, by CQE's rule.
// How our quantities are told in their conventions: quantity-conventions.ts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Predicted, predict } from './quantity-conventions.ts'
import { type Evaluation, f1, type Score } from './scores.ts'
import { archive } from './shared.ts'

interface GoldQuantity {
  readonly value: string
  readonly normalized_unit: string
  readonly change?: string
}

interface GoldSentence {
  readonly text: string
  readonly quantities: readonly GoldQuantity[]
}

interface Tally {
  gold: number
  found: number
  value: number
  unit: number
}

export const quantities: Evaluation = { name: 'quantities', run }

function run(): Score[] {
  const folder = archive('quantities')
  if (folder === null) return []
  const scores = scoresOf(
    join(folder, 'newsquant/NewsQuant.json'),
    'newsquant',
    { value: 92, unit: 85.6 },
    { value: 92, unit: 85.6 },
  )
  const sets: [string, number][] = [
    ['age', 93.3],
    ['currency', 79.6],
    ['dimension', 79.2],
    ['temperature', 92.8],
  ]
  for (const [name, best] of sets) {
    scores.push(
      ...scoresOf(
        join(folder, `newsquant/formatted_test_set/${name}-model.json`),
        `rtext-${name}`,
        { unit: best },
        null,
      ),
    )
  }
  return scores
}

function scoresOf(
  path: string,
  set: string,
  best: { value?: number; unit?: number },
  goal: { value: number; unit: number } | null,
): Score[] {
  if (!existsSync(path)) return []
  const tally = tallyOf(JSON.parse(readFileSync(path, 'utf8')) as GoldSentence[])
  return [
    score('value F1', tally.value, best.value, goal?.value),
    score('value+unit F1', tally.unit, best.unit, goal?.unit),
  ]

  function score(figure: string, hits: number, published: number | undefined, wanted: number | undefined): Score {
    const value = Math.round(1000 * f1(hits / Math.max(1, tally.found), hits / Math.max(1, tally.gold))) / 10
    const peer = published === undefined ? null : { value: published, who: 'CQE' }
    return { set, figure, value, items: tally.gold, goal: wanted ?? null, best: peer }
  }
}

/** Counts hits by CQE's rule, a sentence at a time; see ../shared/data/README.md, "How NewsQuant is scored". */
export function tallyOf(
  sentences: readonly GoldSentence[],
  miss?: (sentence: GoldSentence, predicted: readonly Predicted[]) => void,
): Tally {
  const tally: Tally = { gold: 0, found: 0, value: 0, unit: 0 }
  for (const sentence of sentences) {
    const predicted = predict(sentence.text)
    const gold = [...sentence.quantities].sort((a, b) => compare(a.normalized_unit, b.normalized_unit))
    const hits = hitsOf(
      gold,
      [...predicted].sort((a, b) => compare(a.unit, b.unit)),
    )
    tally.gold += gold.length
    tally.found += predicted.length
    tally.value += hits.value
    tally.unit += hits.unit
    if (hits.unit < gold.length || predicted.length > gold.length) miss?.(sentence, predicted)
  }
  return tally
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function hitsOf(gold: readonly GoldQuantity[], predicted: readonly Predicted[]): { value: number; unit: number } {
  const used = new Set<Predicted>()
  let value = 0
  let unit = 0
  for (const one of gold) {
    for (const candidate of predicted) {
      if (used.has(candidate) || !sameValue(one.value, candidate)) continue
      if (value < gold.length) value++
      if (one.normalized_unit.toLowerCase() !== candidate.unit.toLowerCase()) continue
      unit++
      used.add(candidate)
      break
    }
  }
  return { value, unit }
}

function sameValue(gold: string, predicted: Predicted): boolean {
  const range = gold.includes('-') && !gold.startsWith('-') && !gold.includes('E') ? gold.split('-').map(Number) : null
  if (range === null) return predicted.low === predicted.high && close(Number(gold), predicted.low)
  return (
    predicted.low !== predicted.high &&
    close(range[0] ?? Number.NaN, predicted.low) &&
    close(range[1] ?? Number.NaN, predicted.high)
  )
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)
}
