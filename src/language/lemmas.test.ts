import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lemmaOf } from './lemmas.ts'

test.each([
  ['struck', 'VERB', 'VBD', 'strike'],
  ['striking', 'VERB', 'VBG', 'strike'],
  ['laid', 'VERB', 'VBN', 'lay'],
  ['lay', 'VERB', 'VBD', 'lie'],
  ['met', 'VERB', 'VBD', 'meet'],
  ['hoping', 'VERB', 'VBG', 'hope'],
  ['hopping', 'VERB', 'VBG', 'hop'],
  ['stabbed', 'VERB', 'VBN', 'stab'],
  ['detained', 'VERB', 'VBN', 'detain'],
  ['besieging', 'VERB', 'VBG', 'besiege'],
  ['rallied', 'VERB', 'VBD', 'rally'],
  ['dying', 'VERB', 'VBG', 'die'],
  ['overran', 'VERB', 'VBD', 'overrun'],
  ['co-founded', 'VERB', 'VBD', 'co-found'],
  ['tear-gassed', 'VERB', 'VBN', 'tear-gas'],
  ['severed', 'VERB', 'VBD', 'sever'],
  ['gossiping', 'VERB', 'VBG', 'gossip'],
  ['bases', 'NOUN', 'NNS', 'base'],
  ['Clashes', 'NOUN', 'NNS', 'clash'],
  ['leaves', 'NOUN', 'NNS', 'leaf'],
  ['leaves', 'VERB', 'VBZ', 'leave'],
  ['policemen', 'NOUN', 'NNS', 'policeman'],
  ['crises', 'NOUN', 'NNS', 'crisis'],
  ['1990s', 'NOUN', 'NNS', '1990s'],
  ['bigger', 'ADJ', 'JJR', 'big'],
  ['happiest', 'ADJ', 'JJS', 'happy'],
  ['better', 'ADJ', 'JJR', 'good'],
  ['better', 'ADV', 'RBR', 'well'],
  ['Kenyan', 'ADJ', 'JJ', 'Kenyan'],
  ['Local', 'ADJ', 'JJ', 'local'],
  ['States', 'PROPN', 'NNPS', 'State'],
  ['OKONKWO', 'PROPN', 'NNP', 'Okonkwo'],
  ['NATO', 'PROPN', 'NNP', 'NATO'],
  ['nairobi', 'PROPN', 'NNP', 'Nairobi'],
  ['Sept.', 'PROPN', 'NNP', 'September'],
  ['n’t', 'PART', 'RB', 'not'],
  ['’re', 'AUX', 'VBP', 'be'],
  ['them', 'PRON', 'PRP', 'they'],
  ['her', 'PRON', 'PRP', 'she'],
  ['her', 'PRON', 'PRP$', 'her'],
  ['An', 'DET', 'DT', 'a'],
  ['20,000', 'NUM', 'CD', '20000'],
  ['“', 'PUNCT', '``', '"'],
])('%s, %s %s: %s', (form, upos, xpos, lemma) => {
  expect(lemmaOf(form, upos, xpos)).toBe(lemma)
})

test('a regular verb gives its lemma in every form', () => {
  const inflect = { work: 'worked working works', dredge: 'dredged dredging dredges', sob: 'sobbed sobbing sobs' }
  for (const [lemma, forms] of Object.entries(inflect)) {
    const tags = ['VBD', 'VBG', 'VBZ']
    expect(forms.split(' ').map((form, at) => lemmaOf(form, 'VERB', tags[at] ?? ''))).toEqual([lemma, lemma, lemma])
  }
})

test('any form and any tag have a lemma, and a base form is its own', () => {
  const tag = fc.constantFrom(
    'VBD',
    'VBG',
    'VBZ',
    'NNS',
    'NNPS',
    'NNP',
    'JJ',
    'JJS',
    'RBR',
    'CD',
    'X',
    'constructor',
    '',
  )
  const anything = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 })
    .map((codes) => String.fromCharCode(...codes))
  const part = fc.constantFrom('VERB', 'NOUN', 'PROPN', 'ADJ', 'PUNCT', 'X', '__proto__')
  fc.assert(
    fc.property(anything, part, tag, (form, upos, xpos) => {
      expect(lemmaOf(form, upos, xpos)).not.toBe('')
    }),
  )
  expect(lemmaOf('a'.repeat(1_000_000), 'VERB', 'VBD')).toHaveLength(1_000_000)
})
