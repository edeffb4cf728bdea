// Words and sentences from running text, as CoNLL-18 scores them: a word is right when one starts and ends where a
// treebank's word does; a sentence likewise.
import { wordsOf } from '../src/language/words.ts'
import type { Span } from '../src/model/span.ts'
import { documentOf, sourceSpan } from '../src/text/document.ts'
import { type Evaluation, f1, type Score } from './scores.ts'
import { sentencesOf, type Treebank, testTreebanks } from './treebanks.ts'

export const words: Evaluation = { name: 'words', run: () => testTreebanks().flatMap(scoresOf) }

const GOALS = {
  ewt: { word: 97.5, sentence: 82 },
  gum: { word: 99.4, sentence: 95 },
  'gum-news': { word: 99.5, sentence: 97 },
} as const

function scoresOf({ name, texts }: Treebank): Score[] {
  const word = { right: 0, found: 0, wanted: 0 }
  const sentence = { right: 0, found: 0, wanted: 0 }
  for (const text of texts) {
    const found = spansOf(text.text)
    count(word, found.words, sentencesOf([text]).flat())
    count(sentence, found.sentences, text.sentences)
  }
  return [
    { set: name, figure: 'token F', value: rate(word), items: word.wanted, goal: GOALS[name].word, best: null },
    {
      set: name,
      figure: 'sentence F',
      value: rate(sentence),
      items: sentence.wanted,
      goal: GOALS[name].sentence,
      best: null,
    },
  ]
}

/** Words and sentences of a text, as spans of the text itself. */
export function spansOf(text: string): { words: Span[]; sentences: Span[] } {
  const document = documentOf(text)
  const sentences = document.sentences.map((sentence) => sourceSpan(document, sentence))
  const words = document.sentences.flatMap((_, at) => wordsOf(document, at).map((word) => sourceSpan(document, word)))
  return { words, sentences }
}

interface Tally {
  right: number
  found: number
  wanted: number
}

function count(tally: Tally, found: readonly Span[], wanted: readonly Span[]): void {
  const places = new Map<string, number>()
  for (const { start, end } of wanted) places.set(`${start}-${end}`, (places.get(`${start}-${end}`) ?? 0) + 1)
  tally.found += found.length
  tally.wanted += wanted.length
  for (const { start, end } of found) {
    const left = places.get(`${start}-${end}`) ?? 0
    if (left > 0) tally.right++
    places.set(`${start}-${end}`, left - 1)
  }
}

function rate({ right, found, wanted }: Tally): number {
  return found === 0 || wanted === 0 ? 0 : f1((100 * right) / found, (100 * right) / wanted)
}
