import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import type { Actor, Quote } from '../../model/mention.ts'
import { NO_METADATA } from '../../model/report.ts'
import { read } from '../../reader.ts'

const knowledge = loadKnowledge()

/** The actors that some words are a mention of. */
function meant(text: string, words: string): string[] {
  const start = text.lastIndexOf(words)
  return read({ ...NO_METADATA, text }, knowledge)
    .mentions.filter((one): one is Actor => one.kind === 'actor')
    .filter(({ evidence }) => evidence.mentions.some((one) => one.start === start && one.end === start + words.length))
    .map(({ name }) => name)
}

describe('several named apart', () => {
  test.each([
    ['President Ana Ruiz met Prime Minister Tom Reis on Monday. Both leaders left early.', 'Both leaders'],
    ['Ana Ruiz met Tom Reis on Monday. The pair discussed trade.', 'The pair'],
    ['Ana Ruiz met Tom Reis on Monday. The two later dined.', 'The two'],
    ['Ana Ruiz met Tom Reis. Both said no.', 'Both'],
    ['Ana Ruiz and Tom Reis were arrested. The two activists denied it.', 'The two activists'],
    ['Ana Ruiz and Tom Reis were arrested. The 2 activists denied it.', 'The 2 activists'],
    ['Foreign Minister Ana Ruiz spoke with her counterpart Tom Reis. The two ministers left.', 'The two ministers'],
    ['Ana Ruiz met Tom Reis on Monday. They agreed to meet again.', 'They'],
    ['Ana Ruiz spoke with Tom Reis on Monday. They agreed to meet again.', 'They'],
    ['Ana Ruiz and Tom Reis left. On Monday they came back.', 'they'],
  ])('%s', (text, words) => {
    expect(meant(text, words)).toEqual(['Ana Ruiz', 'Tom Reis'])
  })

  test('men and women', () => {
    const text = 'Ana Ruiz spoke. Paul Renner and Tom Reis were arrested. The two men denied it.'
    expect(meant(text, 'The two men')).toEqual(['Paul Renner', 'Tom Reis'])
  })

  test('not who tells of them', () => {
    const text = 'Paul Renner said Rui Reis and Tom Reis had been arrested. The two men denied it.'
    expect(meant(text, 'The two men')).toEqual(['Rui Reis', 'Tom Reis'])
  })

  test('three, and all three', () => {
    const text =
      'Ana Ruiz, Tom Reis and Paul Renner were arrested. The three activists were beaten. All three were freed.'
    expect(meant(text, 'The three activists')).toHaveLength(3)
    expect(meant(text, 'All three')).toHaveLength(3)
  })

  test('bodies', () => {
    const text = 'Air Lumo and Kivu Airlines will merge. Both companies have debts. The two airlines will cut jobs.'
    expect(meant(text, 'Both companies')).toEqual(['Air Lumo', 'Kivu Airlines'])
    expect(meant(text, 'The two airlines')).toEqual(['Air Lumo', 'Kivu Airlines'])
  })
})

describe('unsure: nobody', () => {
  test.each([
    ['Ana Ruiz met Tom Reis and Paul Renner. Both leaders left.', 'Both leaders'],
    ['Ana Ruiz met Tom Reis. Paul Renner watched them. The two agreed on trade.', 'The two'],
    ['Ana Ruiz and Tom Reis were arrested. The two women denied it.', 'The two women'],
    ['Judge Ana Ruiz met judge Tom Reis. The two nurses left.', 'The two nurses'],
    ['Ana Ruiz met Tom Reis. Two men were hurt.', 'Two men'],
    ['Paul Renner met Tom Reis. The two other men were hurt.', 'The two other men'],
    ['Ana Ruiz met Tom Reis for the last two years.', 'the last two years'],
    ['Ana Ruiz met Tom Reis. The couple of days were hot.', 'The couple'],
    ['Ana Ruiz met Tom Reis. Both the mayor and the bishop came.', 'Both the mayor'],
    ['Kivu Airlines sued the Lumo Times. The two airlines will merge.', 'The two airlines'],
    ['Ana Ruiz met Tom Reis. It rained. It snowed. It froze in May. The two agreed that he should go.', 'The two'],
    ['Ana Ruiz fought Tom Reis. They were out of breath.', 'They'],
  ])('%s', (text, words) => {
    expect(meant(text, words)).toEqual([])
  })
})

describe('who speaks for several', () => {
  test.each([
    ['Ana Ruiz and Tom Reis came. “We are done,” both leaders said.', 'Ana Ruiz and Tom Reis'],
    ['Ana Ruiz and Tom Reis came. “We are done,” they said.', 'Ana Ruiz and Tom Reis'],
    ['Ana Ruiz met Tom Reis. “We are done,” both leaders said.', 'both leaders'],
  ])('%s', (text, speaker) => {
    const quote = read({ ...NO_METADATA, text }, knowledge).mentions.find((one): one is Quote => one.kind === 'quote')
    expect(quote?.speaker).toBe(speaker)
  })
})
