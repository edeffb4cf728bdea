// Everything from running text, as CoNLL-18 scores it (subtypes of relations left out): own sentences, words, tags, trees and lemmas.
import { readModel } from '../src/knowledge/models.ts'
import { lemmaOf } from '../src/language/lemmas.ts'
import { openAccurate } from '../src/language/syntax/accurate/open.ts'
import type { Engine } from '../src/language/syntax/engine.ts'
import { openFast } from '../src/language/syntax/fast/open.ts'
import { tokenEnd } from '../src/language/syntax/multiword.ts'
import { parseSentence } from '../src/language/syntax/parse.ts'
import type { ParsedWord } from '../src/language/syntax/word.ts'
import { type Document, documentOf, sourceSpan } from '../src/text/document.ts'
import { addText, FIGURES, f1Of, freshTally, type ScoredSentence } from './raw-text-scorer.ts'
import type { Evaluation, Score } from './scores.ts'
import { type Treebank, testTreebanks } from './treebanks.ts'

export const rawText: Evaluation = { name: 'raw-text', run }

/** What the accurate engine must reach. */
const GOALS: Readonly<Record<Treebank['name'], Readonly<Record<string, number>>>> = {
  ewt: { words: 97.5, sentences: 82, LAS: 79 },
  gum: { words: 99.4, sentences: 95, UPOS: 96.5, LAS: 84.5 },
  'gum-news': { words: 99.5, sentences: 97, LAS: 82.5 },
}

function run(): Score[] {
  const treebanks = testTreebanks()
  return [openAccurate(readModel('syntax-accurate')), openFast(readModel('syntax-fast'))].flatMap((engine) =>
    treebanks.flatMap((treebank) => scoresOf(engine, treebank)),
  )
}

function scoresOf(engine: Engine, { name, texts }: Treebank): Score[] {
  const tally = freshTally()
  for (const { text, sentences } of texts) addText(tally, sentences, readText(text, engine))
  return FIGURES.map((figure) => ({
    set: `${engine.name} ${name}`,
    figure: `${figure} F1, raw text`,
    value: Math.round(f1Of(tally[figure]) * 100) / 100,
    items: tally[figure].wanted,
    goal: engine.name === 'accurate' ? (GOALS[name][figure] ?? null) : null,
    best: null,
  }))
}

/** The sentences of a text as Daybook has them; places are in the text itself. */
export function readText(text: string, engine: Engine): ScoredSentence[] {
  const document = documentOf(text)
  return document.sentences.map((sentence, number) => {
    const words = parseSentence(document, number, engine)
    return {
      ...sourceSpan(document, sentence),
      words: words.map((word) => ({
        ...word,
        ...sourceSpan(document, word),
        lemma: lemmaOf(word.form, word.upos, word.xpos),
      })),
      tokens: tokensOf(document, words),
    }
  })
}

function tokensOf(document: Document, words: readonly ParsedWord[]): ScoredSentence['tokens'] {
  const tokens: ScoredSentence['tokens'][number][] = []
  for (let first = 0; first < words.length; ) {
    const last = tokenEnd(words, first)
    const [from, to] = [words[first] as ParsedWord, words[last - 1] as ParsedWord]
    tokens.push({ ...sourceSpan(document, { start: from.start, end: to.end }), first, last })
    first = last
  }
  return tokens
}
