// Lemmas on gold words and tags: as written in the treebanks, capitals counted.
import { lemmaOf } from '../src/language/lemmas.ts'
import { type Evaluation, percent, type Score } from './scores.ts'
import { sentencesOf, type Treebank, testTreebanks } from './treebanks.ts'

export const lemmas: Evaluation = { name: 'lemmas', run: () => testTreebanks().map(scoreOf) }

function scoreOf({ name, texts }: Treebank): Score {
  const words = sentencesOf(texts).flat()
  const right = words.filter(({ form, lemma, upos, xpos }) => lemmaOf(form, upos, xpos) === lemma).length
  const goal = name === 'gum-news' ? null : 98.5
  return {
    set: name,
    figure: 'lemmas, gold tags',
    value: percent(right, words.length),
    items: words.length,
    goal,
    best: null,
  }
}
