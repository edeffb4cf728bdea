// CoNLL-U: one line a word, in the format of Universal Dependencies. Names stand in the last column.
//
//   4	Okafor	Okafor	PROPN	NNP	Number=Sing	5	nsubj	_	SpaceAfter=No|Range=17:23|Name=person-2
//
// Range is the word's place in the input's text (UTF-16 code units), so that every line can be proved; the number behind a name's
// type is that of its fullest form in the report: names with one number are one actor. What was written as one ("don't") has a
// line of its own before its words.
import { lemmaOf } from '../language/lemmas.ts'
import type { Name } from '../language/name.ts'
import { morphologyOf } from '../language/syntax/morphology.ts'
import { tokenEnd } from '../language/syntax/multiword.ts'
import type { ParsedWord } from '../language/syntax/word.ts'
import { contains } from '../model/span.ts'
import { type Document, firstEndingAfter, sourceSpan } from '../text/document.ts'

export interface ParsedReport {
  readonly id: string
  readonly document: Document
  /** The parsed words of each sentence of the Document. */
  readonly sentences: readonly (readonly ParsedWord[])[]
  readonly names: readonly Name[]
  /** Comment lines of the document, such as "# global.Entity = eid-etype-head". */
  readonly comments?: readonly string[]
  /** More entries for a word's last column, such as "Coref=3". */
  readonly notes?: (word: ParsedWord) => readonly string[]
}

/** A report as CoNLL-U; `offset` is where its text starts in the input. */
export function conlluOf(report: ParsedReport, offset: number): string {
  const { document, sentences } = report
  const id = report.id.replace(/[\s/%]/gu, encodeURIComponent)
  let paragraph = -1
  const blocks = sentences.map((words, number) => {
    const sentence = document.sentences[number]
    if (sentence === undefined || words.length === 0) return ''
    const opens = sentence.paragraph !== paragraph ? '# newpar\n' : ''
    paragraph = sentence.paragraph
    const text = document.text.slice(sentence.start, sentence.end)
    return `${opens}# sent_id = ${id}-s${number + 1}\n# text = ${cell(text)}\n${lines(report, words, offset)}\n`
  })
  const comments = (report.comments ?? []).map((comment) => `${comment}\n`).join('')
  return `# newdoc id = ${id}\n${comments}${blocks.join('')}`
}

function lines(report: ParsedReport, words: readonly ParsedWord[], offset: number): string {
  const rows: string[] = []
  for (let at = 0; at < words.length; ) {
    const end = tokenEnd(words, at)
    const glued = words[end - 1]?.end === words[end]?.start ? ['SpaceAfter=No'] : []
    const whole = end > at + 1
    if (whole) rows.push(tokenLine(report, words, at, end, [...glued, range(report, words, at, end, offset)]))
    for (; at < end; at++) rows.push(wordLine(report, words, at, whole ? [] : glued, offset))
  }
  return rows.join('')
}

/** The line of a token of several words: its form and what stands in the last column, nothing else. */
function tokenLine(
  { document }: ParsedReport,
  words: readonly ParsedWord[],
  from: number,
  end: number,
  entries: readonly string[],
): string {
  const form = document.text.slice(words[from]?.start, words[end - 1]?.end)
  return `${from + 1}-${end}\t${cell(form)}${'\t_'.repeat(7)}\t${entries.join('|')}\n`
}

function wordLine(
  report: ParsedReport,
  words: readonly ParsedWord[],
  at: number,
  glued: readonly string[],
  offset: number,
): string {
  const word = words[at] as ParsedWord
  const name = report.names[firstEndingAfter(report.names, word.start)]
  const named = name !== undefined && contains(name, word) ? [`Name=${name.type}-${name.fullest + 1}`] : []
  const cells = [
    at + 1,
    cell(word.form),
    cell(lemmaOf(word.form, word.upos, word.xpos)),
    word.upos,
    word.xpos,
    morphologyOf(words, at) || '_',
    word.head + 1,
    word.label,
    '_',
    [...glued, range(report, words, at, at + 1, offset), ...named, ...(report.notes?.(word) ?? [])].join('|'),
  ]
  return `${cells.join('\t')}\n`
}

/** Where words from..end stand in the input. */
function range(
  { document }: ParsedReport,
  words: readonly ParsedWord[],
  from: number,
  end: number,
  offset: number,
): string {
  const place = sourceSpan(document, { start: words[from]?.start ?? 0, end: words[end - 1]?.end ?? 0 })
  return `Range=${place.start + offset}:${place.end + offset}`
}

/** Forms with spaces in them are legal; tabs and line ends are not. */
function cell(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ') || '_'
}
