// Sentences: where one ends and the next begins.
//
//   one sentence:   Dr. Okoro met J. K. Adeyemi at 9 a.m. Monday.   It cost $3.5 million.   “Why now?” asked Ms. Lund.
//   two sentences:  He works for Brandt Inc.| She left.   It sank in 2009. [3]| Nobody died.   They said “no.”| The vote … was lost.
// A mark that may close a sentence is judged by the word before it and the words after it; a learned judge (boundaries/)
// goes over what the rules say, and finds ends where no mark stands in text that is poorly punctuated.
import type { Span } from '../model/span.ts'
import { AFTER_CLOCK, BEFORE_NAMES, BEFORE_NUMBERS, MAY_END, SAYING, SENTENCE_OPENERS } from './abbreviations.ts'
import { endsSentenceIn } from './boundaries/judge.ts'
import { type Judge, sightOf, walk } from './boundaries/walk.ts'
import type { Paragraph, Sentence, Token } from './document.ts'
import type { View } from './view.ts'

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '“'])
const OPENING = new Set(['"', '“', '‘', "'", '(', '[', '«', '„', '‚'])
const FULL = new Set(['!', '?', '؟', '۔', '。', '！', '？', '．', '।', '॥', '‼', '⁉'])
/** These need no space after them: their scripts have none. */
const UNSPACED = new Set(['。', '！', '？', '．'])

/** Sentences inside the given blocks of the view, and the blocks as paragraphs that name their sentences. */
export function findSentences(
  source: string,
  view: View,
  tokens: readonly Token[],
  blocks: readonly Span[],
  judge: Judge = endsSentenceIn,
): { sentences: Sentence[]; paragraphs: Paragraph[] } {
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  const sight = sightOf(source, view, tokens, blocks)
  const ruleEnd = (first: number, from: number, last: number) => sentenceEnd(tokens, first, from, last)
  let at = 0
  for (const block of blocks) {
    const firstSentence = sentences.length
    let last = at
    while (last < tokens.length && (tokens[last] as Token).start < block.end) last++
    walk(sight, at, last, ruleEnd, judge, (from, to) => {
      sentences.push(sentenceOf(tokens, from, to, paragraphs.length))
    })
    at = last
    paragraphs.push({ ...block, first: firstSentence, last: sentences.length })
  }
  return { sentences, paragraphs }
}

function sentenceOf(tokens: readonly Token[], first: number, last: number, paragraph: number): Sentence {
  return { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end, first, last, paragraph }
}

/** Number of the token after the sentence that starts at `first`, at most `last`; the rules look from token `from` on. */
function sentenceEnd(tokens: readonly Token[], first: number, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    const token = tokens[at] as Token
    if (!mayClose(token)) continue
    const closed = closedEnd(tokens, at + 1, last)
    const end = referencesEnd(tokens, closed, last)
    if (end >= last) return last
    if (end > closed) {
      if ((tokens[end] as Token).upper || opensQuotation(tokens, end)) return end
      at = end - 1
      continue
    }
    if (closes(tokens, first, at, end)) return end
    at = end - 1
  }
  return last
}

function mayClose(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  if (token.kind === 'punctuation') return code === 46 || code === 0x2026 || FULL.has(token.text)
  return token.kind === 'word' && token.text.length > 2 && token.text.endsWith('.')
}

/** Takes in the marks that stick to the closing one: "?!", ".”", ".)". */
function closedEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from
  while (end < last) {
    const token = tokens[end] as Token
    if (token.start !== (tokens[end - 1] as Token).end || !(CLOSING.has(token.text) || mayClose(token))) break
    if (token.kind !== 'punctuation') break
    end++
  }
  return end
}

/** Takes in references to notes that follow a closing mark: "in 2009. [3] [12]", "was lost.[citation needed]". */
function referencesEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from
  while (end < last && (tokens[end] as Token).text === '[') {
    const inside = tokens[end + 1]
    const close = inside?.kind === 'number' ? end + 2 : inside?.lower === 'citation' ? end + 3 : last
    if (close >= last || (tokens[close] as Token).text !== ']') return end
    end = close + 1
  }
  return end
}

/** Whether the mark at `at`, with what sticks to it up to `end`, closes the sentence before the token at `end`. */
function closes(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const mark = tokens[at] as Token
  const next = tokens[end] as Token
  const spaced = next.start > (tokens[end - 1] as Token).end
  if (!spaced) return UNSPACED.has(mark.text) || isMissingSpace(tokens, at, end)
  if (next.kind === 'word' && !next.upper && isCased(next)) return false
  if (mark.kind === 'word') return closesAfterInitials(mark, tokens, end)
  if (mark.text !== '.') return !goesOnAfterQuote(tokens, at, end)
  return at === end - 1 ? closesAfterWord(tokens, first, at, end) : true
}

/** "… on Friday.The minister …": a stop whose space was lost. */
function isMissingSpace(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[end] as Token
  if (before === undefined || before.kind !== 'word' || before.text.length < 3) return false
  if ((tokens[at] as Token).kind !== 'punctuation' || next.kind !== 'word' || !next.upper) return false
  return next.text.length > 1 && (!before.upper || SENTENCE_OPENERS.has(next.lower))
}

function isCased(token: Token): boolean {
  return token.text !== token.text.toUpperCase()
}

/** After "U.S.", "p.m.", "J.K.", "Ph.D.": only before a word that has its capital from the sentence's start. */
function closesAfterInitials(mark: Token, tokens: readonly Token[], end: number): boolean {
  const next = tokens[end] as Token
  if (mark.lower === 'a.m.' || mark.lower === 'p.m.') return startsSentence(tokens, end, AFTER_CLOCK)
  if (mark.lower === 'i.e.' || mark.lower === 'e.g.') return false
  return end < tokens.length && (SENTENCE_OPENERS.has(next.lower) || opensQuotation(tokens, end))
}

/** Whether a capitalised word starts here that is none of `except`. */
function startsSentence(tokens: readonly Token[], at: number, except: ReadonlySet<string>): boolean {
  const next = tokens[at] as Token
  if (next.kind === 'word') return next.upper && !except.has(next.lower)
  return opensQuotation(tokens, at)
}

function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at] as Token
  const after = tokens[at + 1]
  return OPENING.has(next.text) && next.text !== '(' && after?.upper === true
}

/** After "?”", "!”" and an ellipsis a name and a verb of saying, or a pronoun and one, go on with the sentence. */
function goesOnAfterQuote(tokens: readonly Token[], at: number, end: number): boolean {
  const mark = (tokens[at] as Token).text
  const next = tokens[end] as Token
  if (end === at + 1 && FULL.has(mark)) return false
  if (end === at + 1) return next.kind !== 'word' ? !OPENING.has(next.text) : false
  for (let word = end; word < end + 5 && word < tokens.length; word++) {
    const token = tokens[word] as Token
    if (SAYING.has(token.lower)) return true
    if (!(token.upper || token.text === '.')) return false
  }
  return false
}

/** A stop alone after a word: an abbreviation, an initial, a list number, or the sentence's end. */
function closesAfterWord(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const word = tokens[at - 1]
  const next = tokens[end] as Token
  if (word === undefined || word.end !== (tokens[at] as Token).start) return true
  if (word.kind === 'number') return !(at - 1 === first && word.text.length < 4)
  if (word.text.length === 1 && word.upper) return word.text === 'I' || SENTENCE_OPENERS.has(next.lower)
  if (BEFORE_NUMBERS.has(word.lower) && next.kind === 'number') return false
  if (BEFORE_NAMES.has(word.lower)) return isPlainWord(word) && next.kind === 'word' && SENTENCE_OPENERS.has(next.lower)
  if (MAY_END.has(word.lower) && word.upper) {
    return SENTENCE_OPENERS.has(next.lower) || opensQuotation(tokens, end)
  }
  return true
}

/** "const", "sec", "hr" in lower case are as often words as titles. */
function isPlainWord(word: Token): boolean {
  return !word.upper && word.text.length > 2
}
