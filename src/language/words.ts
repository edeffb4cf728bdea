// The syntactic words of a sentence, as the English treebanks of Universal Dependencies count them.
//
//   one word:   e-mail  co-founder  U.S.  Inc.  3.5  1930s  M23  AT&T  12:30  555-0199  :-)  ...  https://example.org/x
//   several:    do|n't  can|not  gon|na  port|'s  six|-|member  and|/|or  $|5  20|%  5|pm  10|km
// A Document's tokens that touch make a stretch; each stretch is cut by itself, so a word never crosses white space or
// a sentence's end.
import type { Document, Token } from '../text/document.ts'
import type { Word } from './syntax/word.ts'
import { contractionCut } from './words/contractions.ts'
import { cutStretch } from './words/stretch.ts'

/** Marks that are a word of their own wherever they follow a plain word. */
const PLAIN_MARKS = new Set([',', ';', '?', '!', ')', '”', '"'])

/** Words of one sentence of a Document, in order; [] where there is no such sentence. Total. */
export function wordsOf(document: Document, sentenceNumber: number): Word[] {
  const sentence = document.sentences[sentenceNumber]
  const words: Word[] = []
  if (sentence === undefined) return words
  let first = sentence.first
  while (first < sentence.last) {
    let last = first + 1
    while (last < sentence.last && touches(document.tokens, last)) last++
    addStretch(document, first, last, last === sentence.last, words)
    first = last
  }
  return words
}

function touches(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1] as Token).end === (tokens[at] as Token).start
}

/** Most stretches are a plain word, with a mark after it at most: those need no closer look. */
function addStretch(document: Document, first: number, last: number, ends: boolean, words: Word[]): void {
  const token = document.tokens[first] as Token
  const second = document.tokens[first + 1] as Token
  if (last - first > 2 || !isPlain(token) || (last - first === 2 && !PLAIN_MARKS.has(second.text))) {
    cutStretch(document.text, token.start, (document.tokens[last - 1] as Token).end, ends, words)
    return
  }
  const cut = contractionCut(token.lower)
  if (cut === 0) words.push({ start: token.start, end: token.end, form: token.text })
  else addCut(token, cut, words)
  if (last - first === 2) words.push({ start: second.start, end: second.end, form: second.text })
}

function addCut({ start, end, text }: Token, cut: number, words: Word[]): void {
  words.push({ start, end: start + cut, form: text.slice(0, cut) })
  words.push({ start: start + cut, end, form: text.slice(cut) })
}

function isPlain(token: Token): boolean {
  return token.kind === 'word' ? !/[^\p{L}\p{M}]/u.test(token.text) : token.kind === 'number'
}
