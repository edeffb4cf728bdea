// Reads the treebanks' own distribution folders as paragraphs of sentences: UD_English-EWT and GUM (see training/README.md).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A document: paragraphs, each a list of sentences as they are written. */
export type GoldDocument = readonly (readonly string[])[]

export type Part = 'train' | 'dev' | 'test'

export function ewtDocuments(folder: string, part: Part): GoldDocument[] {
  if (part !== 'train') return documentsOf(readFileSync(join(folder, `en_ewt-ud-${part}.conllu`), 'utf8'))
  const names = readFileSync(join(folder, 'not-to-release/file-lists/files.train'), 'utf8').split(/\s+/).filter(Boolean)
  return names.flatMap((name) => documentsOf(readFileSync(join(folder, 'not-to-release/sources', name), 'utf8')))
}

export function gumDocuments(folder: string, part: Part, genre = ''): GoldDocument[] {
  const lines = readFileSync(join(folder, 'DOCUMENTS.tsv'), 'utf8').split('\n').slice(1).filter(Boolean)
  const rows = lines
    .map((line) => line.split('\t'))
    .filter((cells) => cells[2] === part && (genre === '' || cells[1] === genre))
  return rows.flatMap(([name]) => documentsOf(readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8')))
}

function documentsOf(conllu: string): GoldDocument[] {
  const documents: string[][][] = []
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n')
    const stated = lines.find((line) => line.startsWith('# text = '))
    if (stated === undefined) continue
    if (documents.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) documents.push([])
    const document = documents.at(-1) as string[][]
    if (document.length === 0 || lines.some((line) => line.startsWith('# newpar'))) document.push([])
    document.at(-1)?.push(stated.slice('# text = '.length).trim())
  }
  return documents
}
