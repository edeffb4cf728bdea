// The test parts of the treebanks: UD English EWT and GUM, and GUM's news (dev and test, named apart from the rest).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive } from './shared.ts'

export interface TreeWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** "Case=Nom|Number=Sing", or "_". */
  readonly features: string
  /** Number of the head in the sentence; -1 for the root. */
  readonly head: number
  /** Relation without its subtype, as CoNLL-18 scores it. */
  readonly label: string
}

export interface Treebank {
  readonly name: string
  readonly sentences: readonly (readonly TreeWord[])[]
}

/** "ewt", "gum" (test parts) and "gum-news" (dev and test), or [] without the data. */
export function testTreebanks(): Treebank[] {
  const folder = archive('entities')
  if (folder === null || !existsSync(join(folder, 'gum-coref/DOCUMENTS.tsv'))) return []
  const documents = gumDocuments(join(folder, 'gum-coref'))
  const gum = (names: readonly string[]) =>
    names.flatMap((name) => sentencesOf(join(folder, 'gum-coref/dep', `${name}.conllu`)))
  return [
    { name: 'ewt', sentences: sentencesOf(join(folder, 'ud-ewt/en_ewt-ud-test.conllu')) },
    { name: 'gum', sentences: gum(documents.filter((one) => one.part === 'test').map((one) => one.name)) },
    {
      name: 'gum-news',
      sentences: gum(documents.filter((one) => one.genre === 'news' && one.part !== 'train').map((one) => one.name)),
    },
  ]
}

function gumDocuments(folder: string) {
  const lines = readFileSync(join(folder, 'DOCUMENTS.tsv'), 'utf8').split('\n').slice(1).filter(Boolean)
  return lines.map((line) => {
    const [name = '', genre = '', part = ''] = line.split('\t')
    return { name, genre, part }
  })
}

/** The sentences of a CoNLL-U file; multiword lines and empty nodes are left out. */
export function sentencesOf(path: string): TreeWord[][] {
  const sentences: TreeWord[][] = []
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const words = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([number = '']) => /^\d+$/.test(number))
      .map(wordOf)
    if (words.length > 0) sentences.push(words)
  }
  return sentences
}

function wordOf(cells: readonly string[]): TreeWord {
  const [, form = '', lemma = '', upos = '', xpos = '', features = '_', head = '0', relation = ''] = cells
  return { form, lemma, upos, xpos, features, head: Number(head) - 1, label: relation.split(':')[0] ?? '' }
}
