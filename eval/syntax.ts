// Tags and trees of each engine on gold words: accuracy a word, punctuation counted, subtypes of relations left out.
import { readModel } from '../src/knowledge/models.ts'
import { openAccurate } from '../src/language/syntax/accurate/open.ts'
import type { Engine } from '../src/language/syntax/engine.ts'
import { openFast } from '../src/language/syntax/fast/open.ts'
import { type Evaluation, percent, type Score } from './scores.ts'
import { sentencesOf, type Treebank, testTreebanks } from './treebanks.ts'

export const syntax: Evaluation = { name: 'syntax', run }

/** What the work must reach with gold words. */
const GOALS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  accurate: { gum: 86.3, ewt: 85.5, 'gum-news': 85 },
  fast: { gum: 82 },
}

function run(): Score[] {
  const treebanks = testTreebanks()
  return [openAccurate(readModel('syntax-accurate')), openFast(readModel('syntax-fast'))].flatMap((engine) =>
    treebanks.flatMap((treebank) => scoresOf(engine, treebank)),
  )
}

function scoresOf(engine: Engine, { name, texts }: Treebank): Score[] {
  const right = { UPOS: 0, XPOS: 0, UAS: 0, LAS: 0 }
  let items = 0
  for (const words of sentencesOf(texts)) {
    const found = engine.analyse(words.map((word) => word.form))
    words.forEach((word, at) => {
      const head = found.heads[at] === word.head
      right.UPOS += Number(found.upos[at] === word.upos)
      right.XPOS += Number(found.xpos[at] === word.xpos)
      right.UAS += Number(head)
      right.LAS += Number(head && found.labels[at] === word.label)
    })
    items += words.length
  }
  return Object.entries(right).map(([figure, count]) => ({
    set: `${engine.name} ${name}`,
    figure: `${figure}, gold words`,
    value: percent(count, items),
    items,
    goal: figure === 'LAS' ? (GOALS[engine.name]?.[name] ?? null) : null,
    best: null,
  }))
}
