// CoNLL-U: one line a word, in the format of Universal Dependencies. Names stand in the last column.
//
//   4	Okafor	_	PROPN	NNP	Number=Sing	5	nsubj	_	SpaceAfter=No|Range=17:23|Name=person-2
//
// Lemmas are left unsaid as yet. Range is the word's place in the input's text (UTF-16 code units), so that every line can be proved; the number behind a name's
// type is that of its fullest form in the report: names with one number are one actor.
import type { Name } from '../language/name.ts'
import { morphologyOf } from '../language/syntax/morphology.ts'
import type { ParsedWord } from '../language/syntax/word.ts'
import { contains } from '../model/span.ts'
import { type Document, firstEndingAfter, sourceSpan } from '../text/document.ts'

export interface ParsedReport {
  readonly id: string
  readonly document: Document
  /** The parsed words of each sentence of the Document. */
  readonly sentences: readonly (readonly ParsedWord[])[]
  readonly names: readonly Name[]
}

/** A report as CoNLL-U; `offset` is where its text starts in the input. */
export function conlluOf(report: ParsedReport, offset: number): string {
  const { id, document, sentences } = report
  let paragraph = -1
  const blocks = sentences.map((words, number) => {
    const sentence = document.sentences[number]
    if (sentence === undefined || words.length === 0) return ''
    const opens = sentence.paragraph !== paragraph ? '# newpar\n' : ''
    paragraph = sentence.paragraph
    const text = document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')
    const lines = words.map((_, at) => line(report, words, at, offset)).join('')
    return `${opens}# sent_id = ${id}-s${number + 1}\n# text = ${text}\n${lines}\n`
  })
  return `# newdoc id = ${id}\n${blocks.join('')}`
}

function line(report: ParsedReport, words: readonly ParsedWord[], at: number, offset: number): string {
  const word = words[at] as ParsedWord
  const cells = [
    at + 1,
    cell(word.form),
    '_',
    word.upos,
    word.xpos,
    morphologyOf(words, at) || '_',
    word.head + 1,
    word.label,
    '_',
    miscellaneous(report, words, at, offset),
  ]
  return `${cells.join('\t')}\n`
}

function miscellaneous({ document, names }: ParsedReport, words: readonly ParsedWord[], at: number, offset: number) {
  const word = words[at] as ParsedWord
  const { start, end } = sourceSpan(document, word)
  const next = words[at + 1]
  const parts = [`Range=${start + offset}:${end + offset}`]
  if (next !== undefined && next.start === word.end) parts.unshift('SpaceAfter=No')
  const name = names[firstEndingAfter(names, word.start)]
  if (name !== undefined && contains(name, word)) parts.push(`Name=${name.type}-${name.fullest + 1}`)
  return parts.join('|')
}

/** Forms with spaces in them are legal; tabs and line ends are not. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ') || '_'
}
