// Sentence F by part and layout, as CoNLL-18 counts: node training/boundaries/score.ts EWT GUM
import type { Span } from '../../src/model/span.ts'
import { endsSentenceIn } from '../../src/text/boundaries/judge.ts'
import { ewtDocuments, type GoldDocument, gumDocuments } from './corpora.ts'
import { sentencesBy } from './examples.ts'
import { type Layout, layOut } from './layouts.ts'

const [ewt, gum] = process.argv.slice(2)
if (ewt === undefined || gum === undefined) throw new Error('usage: node training/boundaries/score.ts EWT GUM')

const SETS: Readonly<Record<string, readonly GoldDocument[]>> = {
  'EWT dev': ewtDocuments(ewt, 'dev'),
  'EWT test': ewtDocuments(ewt, 'test'),
  'GUM dev': gumDocuments(gum, 'dev'),
  'GUM test': gumDocuments(gum, 'test'),
  'GUM news, dev': gumDocuments(gum, 'dev', 'news'),
}
const LAYOUTS: readonly Layout[] = ['marked', 'run', 60, 72, 100]

console.log(`| set | ${LAYOUTS.join(' | ')} |`)
for (const [name, documents] of Object.entries(SETS)) {
  const rules = LAYOUTS.map((layout) => rate(documents, layout, (_, gap) => gap.rule))
  const learned = LAYOUTS.map((layout) => rate(documents, layout, endsSentenceIn))
  console.log(`| ${name} | ${rules.map((one, at) => `${one} → ${learned[at]}`).join(' | ')} |`)
}

function rate(documents: readonly GoldDocument[], layout: Layout, judge: typeof endsSentenceIn): string {
  let right = 0
  let both = 0
  for (const document of documents) {
    const { text, sentences } = layOut(document, layout)
    const found = sentencesBy(text, judge)
    const wanted = new Set(sentences.map(keyOf))
    right += found.filter((span) => wanted.has(keyOf(span))).length
    both += found.length + wanted.size
  }
  return ((200 * right) / both).toFixed(1)
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}
