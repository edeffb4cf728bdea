// Texts that are no sentences: both engines parse them in linear time into one tree a sentence, whose words stand in the text.
import { describe, expect, test } from 'vitest'
import { readModel } from '../../src/knowledge/models.ts'
import { lemmaOf } from '../../src/language/lemmas.ts'
import { openAccurate } from '../../src/language/syntax/accurate/open.ts'
import type { Engine } from '../../src/language/syntax/engine.ts'
import { openFast } from '../../src/language/syntax/fast/open.ts'
import { morphologyOf } from '../../src/language/syntax/morphology.ts'
import { type Tree, treesOf } from '../../src/language/syntax/tree.ts'
import { documentOf } from '../../src/text/document.ts'

const ENGINES: readonly Engine[] = [openAccurate(readModel('syntax-accurate')), openFast(readModel('syntax-fast'))]

const TEXTS: Readonly<Record<string, string>> = {
  'emoji only': '😀🚩👩‍👩‍👧‍👦🇰🇪 ✊🏽'.repeat(40),
  'unpaired surrogates': 'Police \ud83d said \ude00 that\ud800 40\udfff people \udc00\udc00 left. \ud801',
  'nothing but capitals': 'POLICE FIRE ON MINERS IN KESTROVA AS UNION CALLS STRIKE OVER UNPAID WAGES OF 40 MEN',
  'no punctuation': 'the union said that nobody was paid and the minister left without a word '.repeat(30),
  'a table': Array.from({ length: 60 }, (_, at) => `Region ${at}\t${at * 31}\t${at}.5 %\tnone`).join('\n'),
  code: `for (let i = 0; i < n; i++) { if (a[i] != b["x"]) { throw new Error('no ' + i) } } // <b>&amp;</b>\n`.repeat(
    9,
  ),
  marks: '"“‘’”([{<>}])…—–-,,,;;;:::!!!???***###'.repeat(20),
  'words without spaces': `${'kestrova'.repeat(2000)} struck.`,
  'zeroes and controls': 'a\u0000b \u0007\u001b[31m c\u200b\u200dd\ufeff e\u202etxet',
  'other scripts': 'Рабочие бастуют. العمال يضربون عن العمل. 工人罢工。 שובתים',
}

function words(count: number): string {
  const some = ['dockers', 'said', 'the', 'strike', '400', 'of', 'Kestrova', 'and', 'was', 'for']
  return Array.from({ length: count }, (_, at) => some[(at * 7 + (at >> 3)) % some.length]).join(' ')
}

function trees(text: string, engine: Engine): Tree[] {
  const document = documentOf(text)
  const all = treesOf(document, () => engine)
  return document.sentences.map((_, number) => all(number)).filter((tree) => tree !== null)
}

/** Whether from each word the way up ends at the one root. */
function isTree({ words }: Tree): boolean {
  const depth = new Int32Array(words.length).fill(-1)
  let roots = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.head === -1) roots++
    const way: number[] = []
    let up = at
    while (up !== -1 && depth[up] === -1) {
      depth[up] = -2
      way.push(up)
      up = words[up]?.head ?? -1
    }
    if (up !== -1 && depth[up] === -2) return false
    for (const one of way) depth[one] = 0
  }
  return roots === 1
}

describe.each(ENGINES)('the $name engine', (engine) => {
  test.each(Object.entries(TEXTS))('%s', (_, text) => {
    const { text: view } = documentOf(text)
    for (const tree of trees(text, engine)) {
      expect(isTree(tree)).toBe(true)
      for (const { start, end, form, upos, xpos } of tree.words) {
        expect(view.slice(start, end)).toBe(form)
        expect(lemmaOf(form, upos, xpos).length).toBeGreaterThan(0)
      }
      for (let at = 0; at < tree.words.length; at++) {
        expect(morphologyOf(tree.words, at)).toMatch(/^(?:[A-Z][A-Za-z]+=\w+(?:\|[A-Z][A-Za-z]+=\w+)*)?$/)
      }
    }
  })

  test('50,000 words without a stop', { timeout: 120_000 }, () => {
    const parsed = trees(words(50_000), engine)
    expect(parsed.every(isTree)).toBe(true)
    expect(parsed.flatMap((tree) => tree.words)).toHaveLength(50_000)
  })

  test('four times the words cost no square', { timeout: 120_000 }, () => {
    const cost = (count: number) => {
      const text = words(count)
      return Math.min(...[0, 1, 2].map(() => timed(() => trees(text, engine))))
    }
    cost(1000)
    expect(cost(16_000) / Math.max(5, cost(4000))).toBeLessThan(9)
  })
})

function timed(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
