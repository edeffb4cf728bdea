// Reads CoNLL-U into running text: one text a document with a blank line where a paragraph starts, and where its words,
// tokens and sentences lie in it. Texts come from `# text`, so line breaks that a treebank did not keep are lost.
//
//   3-4  don't   a token of two words: one entry of `tokens`, two of `words`
//   8.1  went    an empty node: left out
import type { Span } from '../src/model/span.ts'

export interface TreebankWord extends Span {
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

/** What is written together: a word, or several that were cut out of one ("don't"). */
export interface TreebankToken extends Span {
  /** Numbers of its words in the sentence: first, and first after it. */
  readonly first: number
  readonly last: number
}

export interface TreebankSentence extends Span {
  readonly words: readonly TreebankWord[]
  readonly tokens: readonly TreebankToken[]
}

export interface TreebankText {
  readonly text: string
  readonly sentences: readonly TreebankSentence[]
}

interface Draft {
  text: string
  readonly sentences: TreebankSentence[]
}

/** The documents of a CoNLL-U file. Throws where a word is not in its sentence's text. */
export function textsOf(conllu: string): TreebankText[] {
  const texts: Draft[] = []
  for (const block of conllu.split('\n\n')) {
    const lines = block.split('\n')
    const stated = lines.find((line) => line.startsWith('# text = '))
    if (stated === undefined) continue
    if (texts.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) texts.push({ text: '', sentences: [] })
    const draft = texts.at(-1) as Draft
    if (draft.text !== '') draft.text += lines.some((line) => line.startsWith('# newpar')) ? '\n\n' : ' '
    const start = draft.text.length
    draft.text += stated.slice('# text = '.length).trim()
    const rows = lines.filter((line) => /^\d+(?:-\d+)?\t/.test(line)).map((line) => line.split('\t'))
    draft.sentences.push({ start, end: draft.text.length, ...placed(draft.text, start, rows) })
  }
  return texts
}

function placed(text: string, start: number, rows: readonly (readonly string[])[]) {
  const words: TreebankWord[] = []
  const tokens: TreebankToken[] = []
  let at = start
  let whole: TreebankToken | null = null
  for (const cells of rows) {
    const [id = '', form = ''] = cells
    const until = Number(id.split('-')[1] ?? 0)
    if (until > 0) {
      whole = { ...placeOf(text, form, at), first: words.length, last: until }
      tokens.push(whole)
      at = whole.start
      continue
    }
    const span: Span = whole === null ? placeOf(text, form, at) : partOf(text, form, at, whole)
    words.push(wordOf(cells, span))
    if (whole === null) tokens.push({ ...span, first: words.length - 1, last: words.length })
    at = whole?.last === words.length ? whole.end : span.end
    if (whole?.last === words.length) whole = null
  }
  return { words, tokens }
}

/** Part of a token; the whole of it where it is not written as its parts are. */
function partOf(text: string, form: string, at: number, { start, end }: Span): Span {
  return text.startsWith(form, at) && at < end ? { start: at, end: at + form.length } : { start, end }
}

function placeOf(text: string, form: string, from: number): Span {
  const start = text.indexOf(form, from)
  if (start < 0) throw new Error(`"${form}" is not in its sentence`)
  return { start, end: start + form.length }
}

function wordOf(cells: readonly string[], { start, end }: Span): TreebankWord {
  const [, form = '', lemma = '', upos = '', xpos = '', features = '_', head = '0', relation = ''] = cells
  return { start, end, form, lemma, upos, xpos, features, head: Number(head) - 1, label: relation.split(':')[0] ?? '' }
}
