// Makes src/join/word-classes.ts: how rare the words of English news and talk are. Counts of documents alone: no text ships.
//   node training/word-counts/make.ts ENTITIES NAMES > src/join/word-classes.ts
// ENTITIES: the unpacked entities archive (GUM, EWT, Wikigold, CrossNER); NAMES: names.jsonl (Wikinews). All of them are open.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stemOf, wordsIn } from '../../src/join/words.ts'

/** A document is cut into pieces of so many sentences: a book is not one report. */
const PIECE = 25
/** Words in fewer pieces than this are left out: they are the rarest class. */
const LEAST = 3

const [entities = '', names = ''] = process.argv.slice(2)
const counts = new Map<string, number>()
let pieces = 0

for (const folder of ['ud-ewt/not-to-release/sources', 'gum-coref/dep']) {
  const paths = readdirSync(join(entities, folder), { recursive: true, encoding: 'utf8' }).sort()
  for (const path of paths.filter((name) => name.endsWith('.conllu'))) {
    const text = readFileSync(join(entities, folder, path), 'utf8')
    count([...text.matchAll(/^# text = (.*)$/gm)].map(([, sentence = '']) => sentence))
  }
}
const bySource = new Map<string, string[]>()
for (const line of readFileSync(names, 'utf8').split('\n').filter(Boolean)) {
  const { source, text } = JSON.parse(line) as { source: string; text: string }
  if (source.startsWith('GUM_')) continue
  bySource.set(source, [...(bySource.get(source) ?? []), text])
}
for (const sentences of bySource.values()) count(sentences)
for (const path of [
  'juandr-collection/wikigold/CONLL-format/data/wikigold.conll.txt',
  ...['train', 'dev', 'test'].map((part) => `crossner-politics/politics/${part}.txt`),
]) {
  const blocks = readFileSync(join(entities, path), 'utf8').split(/\n\s*\n/)
  count(blocks.map((block) => block.replace(/[ \t].*$/gm, '').replaceAll('\n', ' ')))
}

/** Half a natural logarithm a class: class 0 stands in every piece. */
const classes = new Map<number, string[]>()
for (const [word, pieced] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (pieced < LEAST) continue
  const rarity = Math.round(4 * Math.log(pieces / pieced))
  classes.set(rarity, [...(classes.get(rarity) ?? []), word])
}
const rows = [...classes].sort(([a], [b]) => a - b).map(([rarity, words]) => `  [${rarity}, '${words.join(' ')}'],`)
process.stdout.write(`// How rare words are, by the number of pieces of open English text that hold them. Made by training/word-counts/make.ts of GUM
// (CC BY, CC BY-SA), EWT (CC BY-SA 4.0), Wikinews (CC BY 2.5), Wikigold (CC BY 4.0) and CrossNER (MIT); counts alone, no text.

/** Four times the natural logarithm of how few pieces hold the words, and the words' stems. */
export const CLASSES: readonly (readonly [rarity: number, words: string])[] = [
${rows.join('\n')}
]

/** The same for a word that stands in none: as rare as one in a single piece. */
export const UNKNOWN = ${Math.round(4 * Math.log(pieces / 1))}
`)

function count(sentences: readonly string[]): void {
  for (let at = 0; at < sentences.length; at += PIECE) {
    pieces++
    const words = new Set(
      wordsIn(sentences.slice(at, at + PIECE).join(' ')).map(({ word }) => stemOf(word.toLowerCase())),
    )
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}
