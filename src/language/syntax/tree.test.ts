import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentOf } from '../../text/document.ts'
import type { Analysis, Engine } from './engine.ts'
import { Tree, treesOf } from './tree.ts'
import type { ParsedWord } from './word.ts'

/** "dockers:nsubj>2 in:case>2 …": words of one space each, each with its relation and its head's number. */
function tree(text: string): Tree {
  let start = 0
  const words = text.split(' ').map((part): ParsedWord => {
    const [, form = '', label = '', head = ''] = /^(.+):(\w+)>(-?\d+)$/.exec(part) ?? []
    const word = { form, start, end: start + form.length, upos: 'X', xpos: 'X', head: Number(head), label }
    start = word.end + 1
    return word
  })
  return new Tree(words)
}

const STRIKE = tree(
  'Dockers:nsubj>4 in:case>3 northern:amod>3 Kestrova:nmod>0 struck:root>-1 for:case>6 pay:obl>4 .:punct>4',
)

describe('a tree', () => {
  it('finds the word at an offset, and none between words', () => {
    expect([0, 6, 7, 8, 30, 99].map((at) => STRIKE.wordAt(at))).toEqual([0, 0, -1, 1, 4, -1])
  })

  it('knows what hangs on a word', () => {
    expect(STRIKE.childrenOf(4)).toEqual([0, 6, 7])
    expect(STRIKE.childrenOf(1)).toEqual([])
    expect(STRIKE.child(4, 'obl', 'obj')).toBe(6)
    expect(STRIKE.child(4, 'obj')).toBe(-1)
    expect(STRIKE.child(-1, 'obj')).toBe(-1)
  })

  it('gives the whole of a phrase', () => {
    expect(STRIKE.extentOf(0)).toEqual({ start: 0, end: 28 })
    expect(STRIKE.extentOf(4)).toEqual({ start: 0, end: 45 })
    expect(STRIKE.extentOf(6)).toEqual({ start: 36, end: 43 })
  })

  it('gives the head within a span', () => {
    expect(STRIKE.headIn({ start: 11, end: 28 })).toBe(3)
    expect(STRIKE.headIn({ start: 0, end: 28 })).toBe(0)
    expect(STRIKE.headIn({ start: 90, end: 99 })).toBe(-1)
  })

  it('walks a chain as long as its sentence', () => {
    const chain = tree(Array.from({ length: 20_000 }, (_, at) => `w:dep>${at - 1}`).join(' '))
    expect(chain.extentOf(0)).toEqual({ start: 0, end: 39_999 })
  })
})

describe('the trees of a report', () => {
  const asked: string[] = []
  const engine: Engine = {
    name: 'fast',
    analyse(forms): Analysis {
      asked.push(forms.join(' '))
      return {
        upos: forms.map(() => 'X'),
        xpos: forms.map(() => 'X'),
        heads: Int32Array.from(forms, (_, at) => at - 1),
        labels: forms.map((_, at) => (at === 0 ? 'root' : 'dep')),
      }
    },
  }

  it('are made once each, and only for the sentences asked for', () => {
    const document = documentOf('Dockers struck. Nobody came. Talks failed.')
    const trees = treesOf(document, () => engine)
    expect(trees(1)?.words.map(({ form }) => form)).toEqual(['Nobody', 'came', '.'])
    expect(trees(1)).toBe(trees(1))
    expect(trees(9)).toBeNull()
    expect(asked).toEqual(['Nobody came .'])
    expect(treesOf(document, () => null)(0)).toBeNull()
  })

  it('stand at their words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const document = documentOf(text)
        const trees = treesOf(document, () => engine)
        document.sentences.forEach((sentence, number) => {
          for (const { start, end, form } of trees(number)?.words ?? []) {
            expect(document.text.slice(start, end)).toBe(form)
            expect(start >= sentence.start && end <= sentence.end).toBe(true)
          }
        })
      }),
    )
  })
})
