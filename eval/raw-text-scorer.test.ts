// Hand-made readings of one short text whose figures are known by counting.
import { expect, test } from 'vitest'
import { addText, type Figure, f1Of, freshTally, type ScoredSentence } from './raw-text-scorer.ts'

const TEXT = "They don't pay. Kofi left."

type Row = readonly [form: string, upos: string, head: number, label: string]

/** A sentence of tokens, each of one word or of several; heads count words from 1. */
function sentence(from: number, ...tokens: readonly (readonly Row[])[]): ScoredSentence {
  let at = from
  let count = 0
  const placed = tokens.map((rows) => {
    const written = rows.map(([form]) => form).join('')
    const start = TEXT.indexOf(written, at)
    at = start + written.length
    const first = count
    count += rows.length
    return { start, end: at, first, last: count }
  })
  const words = tokens.flatMap((rows, number) =>
    rows.map(([form, upos, head, label]) => {
      const { start, end } = placed[number] ?? { start: 0, end: 0 }
      return { start, end, form, lemma: form.toLowerCase(), upos, xpos: upos, head: head - 1, label }
    }),
  )
  return { start: placed[0]?.start ?? 0, end: at, words, tokens: placed }
}

const THEY: Row = ['They', 'PRON', 4, 'nsubj']
const DO: Row = ['do', 'AUX', 4, 'aux']
const NOT: Row = ["n't", 'PART', 4, 'advmod']
const PAY: Row = ['pay', 'VERB', 0, 'root']
const STOP: Row = ['.', 'PUNCT', 4, 'punct']
const GOLD = [
  sentence(0, [THEY], [DO, NOT], [PAY], [STOP]),
  sentence(15, [['Kofi', 'PROPN', 2, 'nsubj']], [['left', 'VERB', 0, 'root']], [['.', 'PUNCT', 2, 'punct']]),
]

function figures(system: readonly ScoredSentence[]): Record<Figure, number> {
  const tally = freshTally()
  addText(tally, GOLD, system)
  return Object.fromEntries(
    Object.entries(tally).map(([figure, counts]) => [figure, Math.round(f1Of(counts) * 10) / 10]),
  ) as Record<Figure, number>
}

test('the treebank itself is all right', () => {
  expect(new Set(Object.values(figures(GOLD)))).toEqual(new Set([100]))
})

test('words are aligned inside a token that the system leaves whole or cuts elsewhere', () => {
  const apart = [sentence(0, [THEY], [DO], [NOT], [PAY], [STOP]), GOLD[1] as ScoredSentence]
  // Gold has 7 tokens and the system 8, of which 6 are the same; all 8 words have their like.
  expect(figures(apart)).toMatchObject({ tokens: 80, words: 100, UPOS: 100, LAS: 100 })
  const whole = [
    sentence(
      0,
      [['They', 'PRON', 3, 'nsubj']],
      [["don't", 'AUX', 3, 'aux']],
      [['pay', 'VERB', 0, 'root']],
      [['.', 'PUNCT', 3, 'punct']],
    ),
    GOLD[1] as ScoredSentence,
  ]
  // 6 of 8 words of the treebank, 6 of 7 of the system.
  expect(figures(whole)).toMatchObject({ tokens: 100, words: 80, LAS: 80 })
})

test('a tag, a label, a head: each counts where it is wrong', () => {
  const first = sentence(0, [THEY], [DO, ["n't", 'ADV', 4, 'advmod']], [PAY], [['.', 'PUNCT', 3, 'punct']])
  const second = sentence(
    15,
    [['Kofi', 'PROPN', 2, 'obj']],
    [['left', 'VERB', 0, 'root']],
    [['.', 'PUNCT', 2, 'punct']],
  )
  // Of 8 words one tag, one head and one label are wrong. Content words: They, n't, pay, Kofi, left; Kofi's label is wrong.
  expect(figures([first, second])).toMatchObject({ words: 100, UPOS: 87.5, UAS: 87.5, LAS: 75, CLAS: 80, lemmas: 100 })
})

test('sentences run together are one wrong sentence, and a second root that is none', () => {
  const joined = sentence(
    0,
    [THEY],
    [DO, NOT],
    [PAY],
    [STOP],
    [['Kofi', 'PROPN', 7, 'nsubj']],
    [['left', 'VERB', 4, 'parataxis']],
    [['.', 'PUNCT', 7, 'punct']],
  )
  expect(figures([joined])).toMatchObject({ sentences: 0, words: 100, UAS: 87.5, LAS: 87.5 })
})

test('what hangs on a word that the treebank does not have is no root', () => {
  const split = sentence(
    15,
    [['Ko', 'PROPN', 0, 'root']],
    [['fi', 'PROPN', 1, 'flat']],
    [['left', 'VERB', 1, 'parataxis']],
    [['.', 'PUNCT', 3, 'punct']],
  )
  // "left" hangs on "Ko", which is aligned with nothing: no root. 7 of 8 and 9 words are aligned, 6 heads right.
  expect(figures([GOLD[0] as ScoredSentence, split])).toMatchObject({ words: 82.4, UAS: 70.6 })
})
