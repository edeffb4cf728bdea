import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../join/figures.ts'
import { type SaidFigure, told } from '../../join/told.fixture.ts'
import { figuresPhrase, measurePhrase, saidPhrase, viewPhrase, wordsAround } from './story.ts'

/** "police ≥12 killed 09", one report each. */
function figuresOfWords(words: string, of?: string) {
  const all = words.split(', ').map((one, at) => {
    const [by = '', bounds = '', measure = '', day = '10'] = one.split(' ')
    const figure = { measure: measure as SaidFigure['measure'], bounds, by, ...(of === undefined ? {} : { of }) }
    return told({ report: `r${at}`, published: `2026-03-${day}`, figures: [figure] })
  })
  return Object.entries(figuresOf(all, { rules: {}, trusted: [] }, null))
}

describe('figures in words', () => {
  test.each([
    ['police 12 killed', '12 killed'],
    ['police ≥12 killed', '≥ 12 killed'],
    ['police 12 killed, union 17 killed', '12–17 killed (2 voices)'],
    ['police 12 killed, union ≥17 killed', '12–17+ killed (2 voices)'],
    ['police ≥12 killed, union 17 killed', '≥ 12 killed (2 voices)'],
    ['police 12 killed 09, police 23 killed 10', '12 → 23 killed'],
    ['company 400 count, union 520 count', '400–520 people (2 voices)'],
    ['police 1480 striking, union 2300 striking', '1,480–2,300 striking (2 voices)'],
  ])('%s: %s', (words, phrase) => {
    const [[key, figures] = ['', undefined]] = figuresOfWords(words)
    expect(figures && figuresPhrase(key, figures)).toBe(phrase)
  })

  test('a group has its name, a view its rule and range', () => {
    const all = figuresOf(
      [
        told({
          report: 'a',
          figures: [
            { measure: 'injured', bounds: '30', by: 'union' },
            { measure: 'injured', bounds: '9', of: 'officers', by: 'police' },
          ],
        }),
      ],
      { rules: {}, trusted: [] },
      'highest',
    )
    expect(Object.entries(all).map(([key, figures]) => figuresPhrase(key, figures))).toEqual([
      '30 injured',
      '9 officers injured',
    ])
    const [[, killed] = ['', undefined]] = figuresOfWords('police 12 killed, union ≥17 killed')
    expect(killed && viewPhrase(killed)).toBe('median: 12 (12–…)')
  })

  test.each([
    ['killed', 'person', null, 'killed', '12 killed'],
    ['injured/officers', 'person', 'officers', 'officers injured', '12 officers injured'],
    ['count', 'person', 'workers', 'workers', '12 workers'],
    ['duration', 'day', 'strike', 'duration (strike)', '12 days duration (strike)'],
    ['rate', 'percent', 'wages', 'rate (wages)', '12% rate (wages)'],
    ['count', 'district', 'districts', 'districts', '12 districts'],
    ['count', 'shop', null, 'shop', '12 shops'],
    ['count', 'place', 'list', 'list', '12 places (list)'],
  ])('%s of %s (%s) stands under %s, alone as %s', (key, unit, of, heading, alone) => {
    const [[, figures] = ['', undefined]] = figuresOfWords('police 12 killed')
    const [value] = figures?.values ?? []
    if (value === undefined) throw new Error('No value.')
    expect(measurePhrase(key, { unit, of })).toBe(heading)
    expect(saidPhrase(key, { ...value, unit, of })).toBe(alone)
  })

  test('words with some of what stands around them, within their paragraph and in one line', () => {
    const text = `Title here\n\n${'long words '.repeat(20)}at least 12\ndied there.\n\nNext.`
    const start = text.indexOf('at least 12')
    const { before, words, after } = wordsAround(text, { start, end: start + 11 })
    expect(words).toBe('at least 12')
    expect(after).toBe(' died there.')
    expect(before).toMatch(/^…(?:long|words)/)
    expect(before).not.toContain('Title')
  })
})
