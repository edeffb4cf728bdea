// Reads the treebanks' own distribution folders: UD_English-EWT and GUM (see training/README.md).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldSentence {
  readonly forms: readonly string[]
  /** "NOUN|NNS". */
  readonly tags: readonly string[]
  /** Number of the head; the sentence's length for the root. */
  readonly heads: readonly number[]
  /** Relations without subtype. */
  readonly labels: readonly string[]
}

/** Multiword lines and empty nodes are left out. */
export function sentencesOf(conllu: string): GoldSentence[] {
  const sentences: GoldSentence[] = []
  for (const block of conllu.split('\n\n')) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([number = '']) => /^\d+$/.test(number))
    if (rows.length === 0) continue
    sentences.push({
      forms: rows.map((row) => row[1] ?? ''),
      tags: rows.map((row) => `${row[3]}|${row[4]}`),
      heads: rows.map((row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
      labels: rows.map((row) => (row[7] ?? 'dep').split(':')[0] ?? 'dep'),
    })
  }
  return sentences
}

/** Train is rebuilt from one file a document. */
export function ewtTrain(folder: string): GoldSentence[] {
  const names = readFileSync(join(folder, 'not-to-release/file-lists/files.train'), 'utf8').split(/\s+/).filter(Boolean)
  return names.flatMap((name) => sentencesOf(readFileSync(join(folder, 'not-to-release/sources', name), 'utf8')))
}

export function gumPart(folder: string, part: 'train' | 'dev' | 'test'): GoldSentence[] {
  const lines = readFileSync(join(folder, 'DOCUMENTS.tsv'), 'utf8').split('\n').slice(1).filter(Boolean)
  const names = lines.map((line) => line.split('\t')).filter((cells) => cells[2] === part)
  return names.flatMap(([name]) => sentencesOf(readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8')))
}
