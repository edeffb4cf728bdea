import { describe, expect, test } from 'vitest'
import { type NamedActor, namedIn, whoIsWho } from './who-is-who.ts'

const body = (report: string, name: string, ...aliases: string[]): NamedActor => ({
  report,
  name,
  type: 'organization',
  role: null,
  aliases,
})
const person = (report: string, name: string, role: string | null = null, ...aliases: string[]): NamedActor => ({
  report,
  name,
  type: 'person',
  role,
  aliases,
})
const groups = (
  all: readonly NamedActor[],
  ...rest: [Parameters<typeof whoIsWho>[1]?, Parameters<typeof whoIsWho>[2]?]
) =>
  whoIsWho(all, ...rest)
    .map(({ names }) => names.map(({ name }) => name).join(' = '))
    .sort()

describe('who is who', () => {
  test('initials that one report binds are the full form elsewhere', () => {
    const all = [body('a', 'Harbour Labour Union', 'HLU'), body('b', 'HLU')]
    expect(groups(all)).toEqual(['Harbour Labour Union = HLU'])
    const [who] = whoIsWho(all)
    expect(who).toMatchObject({
      reports: 2,
      why: [{ names: ['Harbour Labour Union', 'HLU'], because: 'named so in a' }],
    })
  })

  test('initials that two reports bind to two bodies are neither elsewhere', () => {
    expect(
      groups([body('a', 'Harbour Labour Union', 'HLU'), body('b', 'Hill Lawyers United', 'HLU'), body('c', 'HLU')]),
    ).toEqual(['HLU', 'Harbour Labour Union', 'Hill Lawyers United'])
  })

  test('a full name is one in all reports; a surname alone is nobody else', () => {
    expect(
      groups([person('a', 'Delia Choque', null, 'Choque'), person('b', 'delia choque'), person('c', 'Choque')]),
    ).toEqual(['Choque', 'Delia Choque'])
  })

  test('the fuller name, where only one has more between', () => {
    expect(groups([person('a', 'John A. Okoro'), person('b', 'John Okoro')])).toEqual(['John A. Okoro = John Okoro'])
    expect(
      groups([person('a', 'John A. Okoro'), person('b', 'John Okoro'), person('c', 'John B. Okoro')]),
    ).toHaveLength(3)
    expect(groups([body('a', 'Dock Workers Union'), body('b', 'Dock Union')])).toHaveLength(2)
  })

  test("the user's list comes first and gives name, id and type", () => {
    const list = [
      { id: 'Q7', name: 'Harbour Union', aliases: ['HLU', 'Dockers of the Gulf'], type: 'organization' as const },
    ]
    const [who] = whoIsWho([body('a', 'HLU'), body('b', 'Dockers of the Gulf')], list)
    expect(who).toMatchObject({ id: 'Q7', name: 'Harbour Union', reports: 2, why: [{ because: 'your list: Q7' }] })
  })

  test('decisions: a merge has its reason, a part stands alone whatever speaks for it', () => {
    const all = [body('a', 'Harbour Labour Union', 'HLU'), body('b', 'Dockers of the Gulf')]
    const merge = { kind: 'merge', names: ['Harbour Labour Union', 'dockers of the gulf'], reason: 'renamed' } as const
    expect(whoIsWho(all, [], [merge])[0]?.why.map(({ because }) => because)).toEqual([
      'decided: renamed',
      'named so in a',
    ])
    for (const name of ['HLU', 'Harbour Labour Union']) {
      expect(groups(all, [], [{ kind: 'split', name, reason: 'another' }])).toHaveLength(3)
    }
    expect(groups(all, [], [{ kind: 'split', name: 'HLU', reason: 'another' }])).toEqual([
      'Dockers of the Gulf',
      'HLU',
      'Harbour Labour Union',
    ])
  })

  test('roles by how many reports give them', () => {
    const [who] = whoIsWho([
      person('a', 'Delia Choque', 'baker'),
      person('b', 'Delia Choque', 'mayor'),
      person('c', 'Delia Choque', 'mayor'),
    ])
    expect(who?.roles).toEqual([
      { role: 'mayor', reports: 2 },
      { role: 'baker', reports: 1 },
    ])
  })

  test('of the words that mean an actor, names are aliases', () => {
    const text = 'Harbour Labour Union (HLU) met. It said the union was here. The HLU left.'
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length }
    }
    const mentions = [at('Harbour Labour Union'), at('HLU'), at('It'), at('the union'), at('The HLU')]
    const actor = {
      kind: 'actor',
      ...at('Harbour Labour Union'),
      rule: 'x',
      name: 'Harbour Labour Union',
      type: 'organization',
      role: null,
      evidence: { mentions },
    } as const
    expect(namedIn('a', text, [actor])[0]?.aliases).toEqual(['The HLU'])
  })
})
