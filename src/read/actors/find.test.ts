import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { NO_METADATA } from '../../model/report.ts'
import { read } from '../../reader.ts'

const knowledge = loadKnowledge()

function actorsOf(text: string) {
  return read({ ...NO_METADATA, text }, knowledge).mentions.filter((mention) => mention.kind === 'actor')
}

/** Each actor as "name | type | role | mentions". */
function shown(text: string): string[] {
  return actorsOf(text).map(({ name, type, role, evidence }) =>
    [name, type, role ?? '-', evidence.mentions.map((span) => text.slice(span.start, span.end)).join(' + ')].join(
      ' | ',
    ),
  )
}

describe('actors with their mentions', () => {
  test.each([
    [
      'Grace Okafor came. Later she said it was over. Okafor left.',
      ['Grace Okafor | person | - | Grace Okafor + she + Okafor'],
    ],
    [
      'Labour Minister Piet Veldman spoke in Utrecht. The minister said little.',
      ['Piet Veldman | person | Labour Minister | Piet Veldman + The minister'],
    ],
    [
      'The Harbour Workers Union met. The union said no.',
      ['Harbour Workers Union | organization | - | Harbour Workers Union + The union'],
    ],
    [
      'Maria Santos, 34, spoke. The 34-year-old said no.',
      ['Maria Santos | person | - | Maria Santos + The 34-year-old'],
    ],
    ['“I will not sell my boat,” Ana Ruiz said.', ['Ana Ruiz | person | - | I + my + Ana Ruiz']],
    ['Ana Ruiz said he had lied.', ['Ana Ruiz | person | - | Ana Ruiz']],
    ['Thousands of Kurds marched in Erbil. Kurds were beaten.', ['Kurds | group | - | Kurds + Kurds']],
    ['In the camp the Rohingya fled.', ['Rohingya | group | - | Rohingya']],
    ['About 200 Rohingya fled.', ['Rohingya | group | - | Rohingya']],
    ['On Monday Muslims marched.', ['Muslims | group | - | Muslims']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('roles of organisations', () => {
  test.each([
    ['KOVEX, the metalworkers’ union, said no.', 'metalworkers’ union'],
    ['Ostvale Foods, a poultry processor in Lodi, said no.', 'poultry processor in Lodi'],
    ['The Polish company Ostvale Foods said no.', 'Polish company'],
    ['Ostvale Foods, the company that owns the mill, said no.', null],
    ['The company Ostvale Foods said no.', null],
    ['Ostvale Foods, the union and a bank agreed.', null],
    ['Ana Pop, who owns company Ostvale Foods, said no.', null],
  ])('%s', (text, role) => {
    const [actor] = actorsOf(text).filter((one) => one.type === 'organization')
    expect(actor?.role ?? null).toBe(role)
    const [span] = actor?.evidence['role'] ?? []
    expect(text.slice(span?.start, span?.end)).toBe(role ?? text)
  })
})

describe('roles', () => {
  test.each([
    ['Grace Okafor, secretary of the dockers’ union, said no.', 'secretary of the dockers’ union'],
    ['Grace Okafor, 41, the secretary of the dockers’ union, said no.', 'secretary of the dockers’ union'],
    ['On Monday union secretary Grace Okafor said no.', 'union secretary'],
    ['Italy’s prime minister Aldo Ferri said no.', 'Italy’s prime minister'],
    ['The minister, Ana Pop, left early.', 'minister'],
    ['The secretary of the dockers’ union, Grace Okafor, said no.', 'secretary of the dockers’ union'],
    ['“No,” said Lena Holt, spokeswoman for the teachers’ union.', 'spokeswoman for the teachers’ union'],
    ['Minister Ana Pop left. Ana Pop, the minister of fisheries, was ill.', 'minister of fisheries'],
    ['The farmer Ana Pop left.', 'farmer'],
    ['Health minister Dr Aldo Ferri said no.', 'Health minister'],
    ['On Monday union secretary Smt. Lata Rane said no.', 'union secretary'],
    ['The union’s president, Ana Pop, said no.', 'union’s president'],
    ['Ana Pop, a former mayor of Lodi, said no.', 'former mayor of Lodi'],
    ['Ana Pop, 61, is a former mayor of Lodi.', 'former mayor of Lodi'],
  ])('%s', (text, role) => {
    const [actor] = actorsOf(text).filter((one) => one.type === 'person')
    expect(actor?.role).toBe(role)
    const [span] = actor?.evidence['role'] ?? []
    expect(text.slice(span?.start, span?.end)).toBe(role)
  })

  test.each([
    'Mr Aldo Ferri said no.',
    'Ana Pop, minister Tom Reis and others left.',
    'Ana Pop, the union and a bank agreed.',
    'Ana Pop, who left, said no.',
  ])('none of Ferri or Pop: %s', (text) => {
    const roles = actorsOf(text)
      .filter(({ name }) => /Ferri|Pop/.test(name))
      .map((one) => one.role)
    expect(roles).toEqual([null])
  })
})

test.each([
  'It rained in Lisbon on Monday.',
  'They marched, and she sang.',
  'Kurdish forces left the Japanese market.',
  'The minister said no. The union agreed.',
])('no actor: %s', (text) => {
  expect(shown(text)).toEqual([])
})

test.each([
  ['Ana Ruiz led the Harbour Union. The union leader said no.', 'The union'],
  ['The Harbour Workers Union met. It rained. It was late.', 'It'],
  ['Minister Piet Veldman left. The minister of a neighbouring land said no.', 'The minister'],
  ['Some farmers met Ana Ruiz. They said no.', 'They'],
])('no link: %s', (text, words) => {
  for (const { evidence } of actorsOf(text)) {
    expect(evidence.mentions.map((span) => text.slice(span.start, span.end))).not.toContain(words)
  }
})

test('every mention holds words, in order, apart from each other; the first is the actor’s own', () => {
  const word = fc.constantFrom(
    ...'Ana_Ruiz Ruiz she he his it they the minister union Minister said , . “ ” I my Kurds the_Rohingya Harbour_Union 34 old - secretary of for ’s \n\n \u00ad \ud800 \u0000 👩‍🌾 é'
      .split(' ')
      .map((one) => one.replace('_', ' ')),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(' ', '', '\n'), (words, joint) => {
      const text = words.join(joint)
      for (const { start, end, evidence, name, role } of actorsOf(text)) {
        expect(evidence.mentions[0]).toEqual({ start, end })
        expect(name).not.toBe('')
        expect(role).not.toBe('')
        let last = 0
        for (const span of evidence.mentions) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(span.start, span.end).trim()).not.toBe('')
          last = span.end
        }
      }
    }),
  )
})
