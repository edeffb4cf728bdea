import { describe, expect, it } from 'vitest'
import { countriesOf } from './countries.ts'
import { wordsOf } from './words.ts'

function another(...units: string[]): number[] {
  const spans = units.map((unit, at) => {
    const start = units.slice(0, at).join('\n').length + (at === 0 ? 0 : 1)
    return { start, end: start + unit.length }
  })
  return [...countriesOf(wordsOf(units.join('\n'), spans))]
}

const CHILE = 'Dock crews in Valparaiso stayed at home on Friday. Chilean ministers called a meeting.'
const POLAND = 'A gallery fell in at a mine in southern Poland. Rescuers from Katowice dug through the night.'

describe('countriesOf', () => {
  it('sees where a report on another country opens', () => {
    expect(another(CHILE, 'The crews want a raise.', POLAND, 'The mine is closed.')).toEqual([0, 0, 1, 0])
    expect(another(CHILE, 'Nurses in South Africa marched. Doctors joined them in Durban.')).toEqual([0, 1])
    expect(another(POLAND, 'Fishers in New Zealand lost their nets. The storm passed Auckland at noon.')).toEqual([
      0, 1,
    ])
  })

  it.each([
    ['the same country by another word', [CHILE, 'Santiago sent the police. Chile has seen such strikes before.']],
    ['a country in passing', [CHILE, 'The crane was built in Poland. It was old.', 'The crews went home.']],
    ['the first country again soon after', [CHILE, POLAND, 'Chile lent a drill.']],
    ['no country before', ['Dock crews stayed at home.', POLAND]],
    ['no capital', [CHILE, 'They ate from fine china and more china, and a turkey.']],
    ['a pair that is another country', ['A mine in South Korea. Seoul sent help.', 'Miners in South Korea and Busan.']],
    ['pairs that are none', [CHILE, 'South American and Latin American teams met there.']],
  ])('does not see another country in %s', (_name, units) => {
    expect(another(...units)).toEqual(units.map(() => 0))
  })

  it('tells North Korea and South Korea apart', () => {
    expect(another('A mine in South Korea. Seoul sent help.', 'A test in North Korea. Pyongyang was silent.')).toEqual([
      0, 1,
    ])
  })
})
