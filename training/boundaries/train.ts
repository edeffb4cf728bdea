// Learns where sentences end: node training/boundaries/train.ts EWT GUM [src/text/boundaries/weights.ts]
import { writeFileSync } from 'node:fs'
import { FEATURE_BITS } from '../../src/text/boundaries/features.ts'
import { SCALE } from '../../src/text/boundaries/judge.ts'
import { LARGEST_WEIGHT, writeWeights } from '../../src/text/boundaries/weights-format.ts'
import { drawFrom } from '../random.ts'
import { ewtDocuments, type GoldDocument, gumDocuments } from './corpora.ts'
import { Collected } from './examples.ts'
import { fitted, strongest } from './fit.ts'
import { layOut } from './layouts.ts'

const [ewt, gum, out = 'src/text/boundaries/weights.ts'] = process.argv.slice(2)
if (ewt === undefined || gum === undefined) throw new Error('usage: node training/boundaries/train.ts EWT GUM [OUT]')

/** As many features as fit into 30 KB of text. */
const KEPT = 12_500
const SETTINGS = { size: 1 << FEATURE_BITS, passes: 6, rate: 0.15, decay: 0.03 }
const WIDTHS = [60, 66, 72, 78, 90, 100]
/** GUM is the smaller of the two, and nearer to news. */
const GUM_SHARE = 2

const collected = new Collected()
add(ewtDocuments(ewt, 'train'), 1)
add(gumDocuments(gum, 'train'), GUM_SHARE)
const examples = collected.examples()
const all = fitted(examples, SETTINGS, drawFrom(1), null)
const weights = fitted(examples, SETTINGS, drawFrom(2), strongest(all, examples, KEPT))
const text = writeWeights(Int8Array.from(weights, (weight) => rounded(weight)))
writeFileSync(out, moduleOf(text))
console.log(`${examples.labels.length} gaps; ${text.length} characters of weights`)

/** Each document with blank lines, run together, and wrapped at one of the widths. */
function add(documents: readonly GoldDocument[], share: number): void {
  for (const [at, document] of documents.entries()) {
    collected.add(layOut(document, 'marked'), share)
    collected.add(layOut(document, 'run'), share / 2)
    collected.add(layOut(document, WIDTHS[at % WIDTHS.length] as number), share / 2)
  }
}

function rounded(weight: number): number {
  return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight * SCALE)))
}

function moduleOf(text: string): string {
  const lines = text.match(/.{1,112}/g) ?? []
  return `// Weights of the judge of sentence ends. Written by training/boundaries/train.ts; CC BY-SA 4.0 (training/boundaries/CARD.md).

export const WEIGHTS: readonly string[] = [
${lines.map((line) => `  '${line}',`).join('\n')}
]
`
}
