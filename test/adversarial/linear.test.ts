// No text blows the reader up: each stage's work grows with the text's length, not with its square.
// Four times the text may cost up to BOUND times the time (a square would cost 16 times). The time is the least of several runs,
// and a suspicion is looked at again with more of them: a busy machine can only make a run slower. Short times are never judged.
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import { NO_METADATA } from '../../src/model/report.ts'
import { read } from '../../src/reader.ts'
import { STAGES, stagesOn } from './stages.ts'

const LENGTH = 12_000
const BOUND = 9
/** Milliseconds below which four times the text proves nothing: a square would show far above it. */
const NOTHING = 60

/** What is repeated to make the text. */
const REPEATED: readonly string[] = [
  ...'aA \n\t1,.;:"“”\'‘’([{)-—/\\$€%#*_@é中א\u0000\ud800\udc00\u00ad\u200d',
  '😀',
  '\n\n',
  ' \n',
  '-\n',
  'a\n',
  'a\n\n',
  '1,',
  '1.',
  '1 ',
  '1-',
  '1/1/',
  '1:',
  '$1 ',
  '1% ',
  '2000 ',
  '1,000,',
  'one ',
  'hundred ',
  'million ',
  'dozens of ',
  '"a ',
  '“a ',
  '‘a ',
  "'a ",
  '“a” ',
  '"a" ',
  '"a, "',
  '(a ',
  '(a) ',
  'A ',
  'A. ',
  'A.B. ',
  'Aa ',
  'Aa-',
  'Aa, ',
  'AAAA ',
  'AAAA\n',
  'and ',
  'of ',
  'the ',
  'of the ',
  'said ',
  'he said ',
  'said that ',
  'said, "a ',
  '"a," said A. ',
  'according to ',
  'Mr. ',
  'Dr. Aa ',
  'New York ',
  'Paris, ',
  'Paris, France, ',
  'Port of ',
  'May ',
  'last ',
  'last week ',
  'Monday, ',
  'since ',
  '3 May to ',
  '1999-',
  '2001 and ',
  'between 1 and ',
  'at least ',
  'up to 5 ',
  '100 people ',
  '100 people and ',
  'killed ',
  'a-',
  "a'",
  'a.',
  'a/',
  'http://a.b/',
  '* ',
  '*****\n',
  '- a\n',
  'By Aa Bb\n',
  'LIMA, 3 May — a\n',
  'https://a.example/b\n\n',
]

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function leastTime(work: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    work()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/** Whether four times the text costs far more than four times the time, in each of several looks. */
function isSuperlinear(short: () => unknown, long: () => unknown): boolean {
  for (const runs of [1, 4, 8]) {
    const slow = leastTime(long, runs)
    if (slow < NOTHING || slow < BOUND * leastTime(short, 2 * runs)) return false
  }
  return true
}

describe.each(
  REPEATED.map((piece) => [JSON.stringify(piece), piece] as const),
)('%s again and again', (_name, piece) => {
  test('costs each stage in proportion', () => {
    const short = stagesOn(textOf(piece, LENGTH))
    const long = stagesOn(textOf(piece, 4 * LENGTH))
    const guilty = STAGES.filter((stage) => isSuperlinear(short[stage], long[stage]))
    expect(guilty).toEqual([])
  })
})

test('a megabyte without a space is read', () => {
  const knowledge = loadKnowledge()
  for (const piece of ['a', 'Aa', '1', '"', '\ud800']) {
    const text = textOf(piece, 1 << 20)
    expect(read({ ...NO_METADATA, published: '2026-02-10', text }, knowledge).mentions.length).toBeLessThan(text.length)
  }
})
