// Morphological features on gold words, tags and trees: the whole set of a word right, without the treebanks' marks of typing
// errors, style, abbreviation and fixed phrases.
import { morphologyOf } from '../src/language/syntax/morphology.ts'
import { type Evaluation, percent, type Score } from './scores.ts'
import { sentencesOf, type Treebank, testTreebanks } from './treebanks.ts'

export const morphology: Evaluation = { name: 'morphology', run: () => testTreebanks().map(scoreOf) }

const LEFT_OUT = /^(?:Typo|Style|Abbr|ExtPos|Foreign|CorrectForm)=/

function scoreOf({ name, texts }: Treebank): Score {
  let [right, items] = [0, 0]
  for (const words of sentencesOf(texts)) {
    words.forEach((word, at) => {
      const stated = word.features.split('|').filter((one) => one !== '_' && !LEFT_OUT.test(one))
      right += Number(stated.join('|') === morphologyOf(words, at))
    })
    items += words.length
  }
  return { set: name, figure: 'features, gold trees', value: percent(right, items), items, goal: null, best: null }
}
