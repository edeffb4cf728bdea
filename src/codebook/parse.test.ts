import { describe, expect, it } from 'vitest'
import { AppError } from '../errors.ts'
import { shippedYaml } from './load.ts'
import { checkCodebook, parseCodebook } from './parse.ts'

/** A book with one type, to which a case adds or from which it takes. */
function book(lines: { readonly top?: string; readonly type?: string; readonly triggers?: string } = {}): string {
  return [
    'codebook: lockouts',
    'title: Lockouts',
    lines.top ?? '',
    'types:',
    '  lockout:',
    '    name: Lockout',
    '    definition: An employer keeps workers out.',
    lines.type ?? '',
    `    triggers: ${lines.triggers ?? '[lockout/noun]'}`,
  ].join('\n')
}

function faultsOf(yaml: string): readonly string[] {
  return checkCodebook(yaml, shippedYaml).faults
}

describe('faults', () => {
  it('none in a book that works', () => {
    const { codebook, warnings } = checkCodebook(book(), shippedYaml)
    expect(codebook?.types.map(({ id, family, parties }) => [id, family, parties])).toEqual([
      ['lockout', 'lockout', 'acts'],
    ])
    expect(warnings).toEqual([])
  })

  it.each([
    [
      'an unknown key',
      book({ type: '    defintion: x' }),
      'line 8: types.lockout.defintion: there is no key "defintion" here: did you mean "definition"?',
    ],
    [
      'an unknown key of a trigger',
      book({ triggers: '[{ verb: bar, wehn: { object: [x] } }]' }),
      'line 9: types.lockout.triggers.0.wehn: there is no key "wehn" here: did you mean "when"?',
    ],
    [
      'no part of speech',
      book({ triggers: '[lock out]' }),
      'line 9: types.lockout.triggers.0: "lock out" has no part of speech: write "lock out/verb"',
    ],
    [
      'a wrong part of speech',
      book({ triggers: '[lock out/vreb]' }),
      '"vreb" is no part of speech: write "lock out/verb".',
    ],
    [
      'a trigger without words',
      book({ triggers: '[{ when: { object: [x] } }]' }),
      'line 9: types.lockout.triggers.0: needs words: verb, noun or adjective',
    ],
    [
      'a truth value',
      book({ triggers: '[{ noun: [true] }]' }),
      'true is read as a truth value here: put it in quotes ("true").',
    ],
    [
      'an unknown measure',
      book({ type: '    measures: [kiled]' }),
      'line 8: types.lockout.measures.0: "kiled" is not known here: did you mean "killed"?',
    ],
    ['an unknown reading of parties', book({ type: '    parties: suffer' }), 'did you mean "suffers"?'],
    [
      'a list that is not defined',
      book({ triggers: '[{ verb: bar, when: { object: [$staf] } }]', top: 'lists: { staff: [nurse] }' }),
      'line 9: types.lockout.triggers.0.when.object: "$staf" is not under "lists": did you mean "$staff"?',
    ],
    [
      'a class that is none',
      book({ triggers: '[{ verb: bar, when: { object: ["@persn"] } }]' }),
      '"@persn" is not a class (@person, @organization, @place, @number, @money, @name): did you mean "@person"?',
    ],
    [
      'a part that is none',
      book({ triggers: '[{ verb: bar, when: { objct: [x] } }]' }),
      '"objct" is no part of a sentence: did you mean "object"?',
    ],
    [
      'a role from nowhere',
      book({ type: '    roles: { employer: { from: [whoo] } }' }),
      'line 8: types.lockout.roles.employer.from.0: "whoo" is no part of a sentence',
    ],
    ['a list that holds itself', book({ top: 'lists: { a: [$b], b: [$a] }' }), 'lists.a: names itself'],
    ['a missing title', book().replace('title: Lockouts', ''), 'title: is missing.'],
    ['no triggers', book({ triggers: '[]' }), 'line 9: types.lockout.triggers: is an empty list'],
    [
      'a weight out of bounds',
      book({ triggers: '[{ verb: bar, weight: 3 }]' }),
      'line 9: types.lockout.triggers.0.weight: 3 is out of bounds',
    ],
    [
      'a list where a map belongs',
      book({ top: 'lists: [nurse]' }),
      'line 3: lists: ["nurse"] stands where a map (key: value) belongs.',
    ],
    [
      'a rule that is none',
      book({ top: 'rules: { "*": medain }' }),
      'line 3: rules.*: "medain" is not known here: did you mean "median"?',
    ],
    [
      'a table that is none',
      book({ top: 'numberWords: aclde' }),
      'line 3: numberWords: "aclde" is not known here: did you mean "acled"?',
    ],
    [
      'a base that is none',
      book({ top: 'extends: striks' }),
      'line 3: extends: there is no codebook "striks" that could be extended.',
    ],
    [
      'a name in capitals',
      book().replace('codebook: lockouts', 'codebook: Lockouts'),
      'line 1: codebook: is written in lower case, with hyphens',
    ],
    ['broken YAML', book({ triggers: '[lockout/noun' }), 'line 9: '],
    ['a key twice', book({ type: '    name: Again' }), 'line 8: Map keys must be unique'],
    ['no map at all', '- lockout', 'line 1: a codebook is a map'],
    ['no type', 'codebook: none\ntitle: None\ntypes: {}\n', 'line 3: types: is empty: write one type at least'],
    ['an empty file', '', 'line 1: a codebook is a map'],
  ])('%s', (_, yaml, says) => {
    const faults = faultsOf(yaml)
    expect(faults.join('\n')).toContain(says)
    expect(faults.every((fault) => !fault.includes('Invalid'))).toBe(true)
  })

  it('are all said at once, by an error for people', () => {
    const yaml = book({ type: '    measures: [kiled]', triggers: '[lock out]' })
    expect(() => parseCodebook(yaml, 'mine.yaml')).toThrow(AppError)
    expect(() => parseCodebook(yaml, 'mine.yaml')).toThrow(
      /mine\.yaml is no codebook yet: line .*\. line .*\. "daybook codebook check mine\.yaml" lists/,
    )
  })

  it('the same words for two types are a warning', () => {
    const yaml = `${book()}\n  other:\n    name: Other\n    definition: x\n    triggers: [lockout/noun]`
    const { codebook, warnings } = checkCodebook(yaml, shippedYaml)
    expect(codebook).not.toBe(null)
    expect(warnings).toEqual([
      'line 13: types.other.triggers.0: "lockout" is a trigger of lockout too, under the same conditions: only lockout will have it.',
    ])
  })
})

describe('what a book says', () => {
  it('words that share conditions stay one trigger a part of speech', () => {
    const { codebook } = checkCodebook(
      book({ triggers: '[{ verb: [bar, lock out], noun: lockout, weight: 0.5 }]' }),
      shippedYaml,
    )
    const [type] = codebook?.types ?? []
    expect(type?.triggers.map(({ words, pos, weight }) => [pos, words, weight])).toEqual([
      ['verb', ['bar', 'lock out'], 0.5],
      ['noun', ['lockout'], 0.5],
    ])
  })

  it('a book that extends has the types of the other, its own triggers first', () => {
    const top = 'extends: strikes\nonly: [strike, lockout]'
    const { codebook } = checkCodebook(book({ top, triggers: '[shut out/verb]' }), shippedYaml)
    expect(codebook?.types.map(({ id }) => id)).toEqual(['lockout', 'strike'])
    expect(codebook?.types[0]?.triggers[0]?.words).toEqual(['shut out'])
    expect(codebook?.types[0]?.triggers.flatMap(({ words }) => words)).toContain('lock-out')
    expect(codebook?.lists['workers']).toContain('nurse')
  })

  it('and can leave types out', () => {
    const { codebook } = checkCodebook(book({ top: 'extends: strikes\nwithout: [layoff]' }), shippedYaml)
    expect(codebook?.types.map(({ id }) => id)).not.toContain('layoff')
    expect(codebook?.types.length).toBeGreaterThan(5)
  })

  it('number words by the name of a table', () => {
    const { codebook } = checkCodebook(book({ top: 'numberWords: acled' }), shippedYaml)
    expect(codebook?.numberWords['dozens']).toEqual([12, 12])
  })
})
