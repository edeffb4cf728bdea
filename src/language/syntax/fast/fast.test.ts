import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GoldSentence } from '../../../../training/fast/corpora.ts'
import { teach } from '../../../../training/fast/teach.ts'
import { modelBytes } from '../../../../training/fast/write-model.ts'
import type { Analysis } from '../engine.ts'
import { openFast } from './open.ts'

/** "form/UPOS|XPOS/head/label …", heads counted from 1, 0 for the root. */
function gold(line: string): GoldSentence {
  const cells = line.split(' ').map((word) => word.split('/'))
  return {
    forms: cells.map((cell) => cell[0] ?? ''),
    tags: cells.map((cell) => cell[1] ?? ''),
    heads: cells.map((cell) => (cell[2] === '0' ? cells.length : Number(cell[2]) - 1)),
    labels: cells.map((cell) => cell[3] ?? ''),
  }
}

const SENTENCES = [
  'Miners/NOUN|NNS/2/nsubj blocked/VERB|VBD/0/root the/DET|DT/4/det road/NOUN|NN/2/obj ././PUNCT|./2/punct',
  'Police/NOUN|NNS/2/nsubj arrested/VERB|VBD/0/root two/NUM|CD/4/nummod drivers/NOUN|NNS/2/obj ././PUNCT|./2/punct',
  'The/DET|DT/2/det union/NOUN|NN/3/nsubj rejected/VERB|VBD/0/root a/DET|DT/5/det offer/NOUN|NN/3/obj ././PUNCT|./3/punct',
  'Nurses/NOUN|NNS/2/nsubj marched/VERB|VBD/0/root in/ADP|IN/4/case Lyon/PROPN|NNP/2/obl ././PUNCT|./2/punct',
].map((line) => gold(line.replaceAll('././PUNCT|.', './PUNCT|.')))

/** By another parser; the second has a tag that no sentence by hand has. */
const SILVER = [
  'Gulls/PROPN|NNP/2/nsubj nest/VERB|VBD/0/root ./PUNCT|./2/punct',
  'Gulls/X|FW/2/nsubj nest/X|FW/0/root ./X|FW/2/punct',
].map(gold)

const trained = teach(
  SENTENCES,
  [],
  SILVER,
  { words: ['road', 'street', 'miners'], fine: [0, 0, 1], coarse: [0, 1] },
  {
    seed: 1,
    folds: 1,
    foldPasses: 0,
    tagPasses: { free: 8, closed: 2, features: 2000 },
    parsePasses: { free: 12, closed: 4, features: 4000 },
    tagFloor: 0.01,
    parseFloor: 0.01,
    report: () => undefined,
  },
)
const engine = openFast(modelBytes(trained))

const oneTree = ({ heads }: Analysis): boolean => {
  if (heads.length === 0) return true
  const reaches = (word: number) => {
    let at = word
    for (let steps = 0; steps <= heads.length; steps++) {
      if (at === -1) return true
      at = heads[at] ?? -2
    }
    return false
  }
  return heads.filter((head) => head === -1).length === 1 && [...heads.keys()].every(reaches)
}

describe('the fast engine', () => {
  it.each(SENTENCES.map((sentence) => [sentence.forms.join(' '), sentence] as const))('learns %s', (_, sentence) => {
    const found = engine.analyse(sentence.forms)
    expect(found.upos.map((upos, i) => `${upos}|${found.xpos[i]}`)).toEqual(sentence.tags)
    expect([...found.heads].map((head) => (head === -1 ? sentence.forms.length : head))).toEqual(sentence.heads)
    expect(found.labels).toEqual(sentence.labels)
  })

  it('carries over to words and an order it has not seen', () => {
    const found = engine.analyse(['Teachers', 'blocked', 'the', 'street', '.'])
    expect(found.upos).toEqual(['NOUN', 'VERB', 'DET', 'NOUN', 'PUNCT'])
    expect([...found.heads]).toEqual([1, -1, 3, 1, 1])
  })

  it('learns from silver trees, as far as their tags are those of the sentences by hand', () => {
    expect(engine.analyse(['Gulls', 'nest', '.']).upos).toEqual(['PROPN', 'VERB', 'PUNCT'])
    expect(trained.tags).not.toContain('X|FW')
  })

  it('gives the same for the same words', () => {
    const forms = ['Two', 'miners', 'arrested', 'the', 'union']
    expect(engine.analyse(forms)).toEqual(engine.analyse(forms))
  })

  it('gives one tree with one root for any words', () => {
    const form = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('the', 'blocked', '\ud800', '', '9', '\0'))
    fc.assert(
      fc.property(fc.array(form, { maxLength: 40 }), (forms) => {
        const found = engine.analyse(forms)
        expect([found.upos.length, found.xpos.length, found.heads.length, found.labels.length]).toEqual(
          Array(4).fill(forms.length),
        )
        expect(oneTree(found)).toBe(true)
        expect(found.labels.map((label) => label === 'root')).toEqual([...found.heads].map((head) => head === -1))
      }),
    )
  })

  it('cuts long lists, and still gives one tree', () => {
    const found = engine.analyse(Array.from({ length: 1203 }, (_, i) => (i % 7 === 0 ? '.' : 'road')))
    expect(found.heads.length).toBe(1203)
    expect(found.upos.length).toBe(1203)
    expect(oneTree(found)).toBe(true)
  })

  it('refuses bytes that are no model of its kind', () => {
    expect(() => openFast(new Uint8Array(64))).toThrow(TypeError)
  })
})
