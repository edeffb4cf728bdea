import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { morphologyOf } from './morphology.ts'
import type { ParsedWord } from './word.ts'

/** A sentence given as "form/UPOS/XPOS/head/label …", heads counted from 1. */
function parsed(sentence: string): ParsedWord[] {
  let end = 0
  return sentence.split(' ').map((one) => {
    const [form = '', upos = '', xpos = '', head = '0', label = ''] = one.split('/')
    const start = end
    end = start + form.length + 1
    return { form, upos, xpos, head: Number(head) - 1, label, start, end: end - 1 }
  })
}

const STRIKERS = 'We/PRON/PRP/3/nsubj were/AUX/VBD/3/aux arrested/VERB/VBN/0/root'
const MINISTER = 'It/PRON/PRP/2/nsubj had/VERB/VBD/0/root freed/VERB/VBN/2/acl you/PRON/PRP/3/obj'
const UNION =
  'By/SCONJ/IN/2/mark striking/VERB/VBG/3/advcl unions/NOUN/NNS/4/nsubj have/AUX/VBP/5/aux won/VERB/VBN/0/root'

describe('morphology', () => {
  it.each([
    [STRIKERS, 0, 'Case=Nom|Number=Plur|Person=1|PronType=Prs'],
    [STRIKERS, 1, 'Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin'],
    [STRIKERS, 2, 'Tense=Past|VerbForm=Part|Voice=Pass'],
    [MINISTER, 0, 'Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
    [MINISTER, 3, 'Case=Acc|Person=2|PronType=Prs'],
    [UNION, 1, 'Tense=Pres|VerbForm=Part'],
    ['risk/VERB/VBP/0/root losing/VERB/VBG/1/xcomp', 1, 'VerbForm=Ger'],
    ['Do/AUX/VB/3/aux not/PART/RB/3/advmod go/VERB/VB/0/root', 2, 'Mood=Imp|VerbForm=Fin'],
    ['Do/AUX/VB/3/aux not/PART/RB/3/advmod go/VERB/VB/0/root', 0, 'Mood=Imp|VerbForm=Fin'],
    ['will/AUX/MD/2/aux go/VERB/VB/0/root', 1, 'VerbForm=Inf'],
    [
      'men/NOUN/NNS/0/root who/PRON/WP/3/nsubj left/VERB/VBD/1/acl',
      2,
      'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin',
    ],
    [
      'I/PRON/PRP/2/nsubj sat/VERB/VBD/0/root and/CCONJ/CC/4/cc wept/VERB/VBD/2/conj',
      3,
      'Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin',
    ],
    ['Hope/VERB/VBP/0/root so/ADV/RB/1/advmod', 0, 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin'],
    ['3.5/NUM/CD/0/root', 0, 'NumForm=Digit|NumType=Frac'],
    ['well/ADV/RB/0/root', 0, 'Degree=Pos'],
    ['town/NOUN/NN/0/root where/ADV/WRB/3/advmod began/VERB/VBD/1/acl', 1, 'PronType=Rel'],
    [UNION, 3, 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'],
    [UNION, 4, 'Tense=Past|VerbForm=Part'],
    ['while/SCONJ/IN/2/mark waiting/VERB/VBG/0/advcl', 1, 'Tense=Pres|VerbForm=Part'],
    ['Louis/PROPN/NNP/0/root XIV/NUM/CD/1/flat', 1, 'NumForm=Roman|NumType=Card'],
    ['third/ADJ/JJ/2/amod day/NOUN/NN/0/root', 0, 'Degree=Pos|NumForm=Word|NumType=Ord'],
    ['not/PART/RB/0/root', 0, 'Polarity=Neg'],
    ['./PUNCT/./0/root', 0, ''],
    ['voting/NOUN/VBG/0/root', 0, 'Number=Sing'],
    ['relates/VERB/NNS/0/root', 0, ''],
  ])('of "%s", word %i', (sentence, at, features) => {
    expect(morphologyOf(parsed(sentence), at)).toBe(features)
  })

  it('is total, and sorted as CoNLL-U asks', () => {
    const word = fc.record({
      form: fc.string({ unit: 'binary' }),
      upos: fc.constantFrom('PRON', 'DET', 'NUM', 'ADJ', 'ADV', 'VERB', 'AUX', 'NOUN', 'X'),
      xpos: fc.constantFrom('PRP', 'PRP$', 'DT', 'WDT', 'VBN', 'VBD', 'VBG', 'VB', 'VBP', 'NNP', 'CD', 'JJ', 'RB'),
      head: fc.integer({ min: -1, max: 9 }),
      label: fc.constantFrom('nsubj', 'obj', 'root', 'aux', 'cop', 'mark', 'advcl'),
      start: fc.constant(0),
      end: fc.constant(0),
    })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        for (let at = -1; at <= words.length; at++) {
          const names = morphologyOf(words, at)
            .split('|')
            .map((one) => one.split('=')[0] ?? '')
          expect([...names].sort()).toEqual(names)
        }
      }),
    )
  })
})
