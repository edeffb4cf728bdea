// The treebanks from their own distribution folders: UD English EWT and GUM, by part, as running text.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TreebankText, type TreebankWord, textsOf } from './conllu.ts'
import { archive } from './shared.ts'

/** Part "train", "dev" or "test" of EWT. Train is there as one file a document. */
export function ewtTexts(folder: string, part: string): TreebankText[] {
  if (part !== 'train') return textsOf(readFileSync(join(folder, `en_ewt-ud-${part}.conllu`), 'utf8'))
  const listed = readFileSync(join(folder, 'not-to-release/file-lists/files.train'), 'utf8')
  return listed
    .split(/\s+/)
    .filter((name) => name !== '')
    .flatMap((name) => textsOf(readFileSync(join(folder, 'not-to-release/sources', name), 'utf8')))
}

/** Documents of GUM whose part (and genre) is asked for. */
export function gumTexts(folder: string, wanted: (part: string, genre: string) => boolean): TreebankText[] {
  const there = new Set(readdirSync(join(folder, 'dep')))
  return readFileSync(join(folder, 'DOCUMENTS.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([name = '', genre = '', part = '']) => wanted(part, genre) && there.has(`${name}.conllu`))
    .flatMap(([name]) => textsOf(readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8')))
}

/** Whether both treebanks lie in the folder of the `entities` archive. */
export function hasTreebanks(folder: string): boolean {
  return existsSync(join(folder, 'ud-ewt')) && existsSync(join(folder, 'gum-coref', 'DOCUMENTS.tsv'))
}

export interface Treebank {
  readonly name: 'ewt' | 'gum' | 'gum-news'
  readonly texts: readonly TreebankText[]
}

/** The test parts, and GUM's news (dev and test), named apart from the rest; [] without the data. */
export function testTreebanks(): Treebank[] {
  const folder = archive('entities')
  if (folder === null || !hasTreebanks(folder)) return []
  const gum = join(folder, 'gum-coref')
  return [
    { name: 'ewt', texts: ewtTexts(join(folder, 'ud-ewt'), 'test') },
    { name: 'gum', texts: gumTexts(gum, (part) => part === 'test') },
    { name: 'gum-news', texts: gumTexts(gum, (part, genre) => part !== 'train' && genre === 'news') },
  ]
}

/** The words of each sentence. */
export function sentencesOf(texts: readonly TreebankText[]): (readonly TreebankWord[])[] {
  return texts.flatMap(({ sentences }) => sentences.map(({ words }) => words))
}
