// The treebanks as running text: one text a document with a blank line where a paragraph starts, and where its words
// and sentences lie in it. Texts come from `# text`, so line breaks that a treebank did not keep are lost.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../src/model/span.ts'

export interface TreebankWord extends Span {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
}

export interface TreebankText {
  readonly text: string
  readonly sentences: readonly Span[]
  readonly words: readonly TreebankWord[]
}

/** Part "train", "dev" or "test" of EWT, from its distribution folder. Train is there as one file a document. */
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

interface Draft {
  text: string
  sentences: Span[]
  words: TreebankWord[]
}

function textsOf(conllu: string): TreebankText[] {
  const texts: Draft[] = []
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '')
    const stated = lines.find((line) => line.startsWith('# text = '))
    if (stated === undefined) continue
    if (texts.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) {
      texts.push({ text: '', sentences: [], words: [] })
    }
    const fresh = lines.some((line) => line.startsWith('# newpar'))
    addSentence(texts.at(-1) as Draft, stated.slice('# text = '.length).trim(), lines, fresh)
  }
  return texts
}

function addSentence(draft: Draft, sentence: string, lines: readonly string[], fresh: boolean): void {
  if (draft.text !== '') draft.text += fresh ? '\n\n' : ' '
  const start = draft.text.length
  draft.text += sentence
  draft.sentences.push({ start, end: draft.text.length })
  let at = start
  let whole: (Span & { last: number }) | null = null
  for (const cells of lines.filter((line) => /^\d+(?:-\d+)?\t/.test(line)).map((line) => line.split('\t'))) {
    const [id = '', form = ''] = cells
    const last = Number(id.split('-')[1] ?? id)
    if (id.includes('-')) {
      whole = { ...placeOf(draft.text, form, at), last }
      at = whole.start
      continue
    }
    const span: Span = whole === null ? placeOf(draft.text, form, at) : partOf(draft.text, form, at, whole)
    draft.words.push(wordOf(cells, span))
    at = whole?.last === last ? whole.end : span.end
    if (whole?.last === last) whole = null
  }
}

/** Part of a word written together; the whole of it where it is not written as its parts are. */
function partOf(text: string, form: string, at: number, { start, end }: Span): Span {
  return text.startsWith(form, at) && at < end ? { start: at, end: at + form.length } : { start, end }
}

function placeOf(text: string, form: string, from: number): Span {
  const start = text.indexOf(form, from)
  if (start < 0) throw new Error(`"${form}" is not in its sentence`)
  return { start, end: start + form.length }
}

function wordOf(cells: readonly string[], span: Span): TreebankWord {
  const [, form = '', lemma = '', upos = '', xpos = ''] = cells
  return { ...span, form, lemma, upos, xpos }
}
