import { describe, expect, test } from 'vitest'
import { documentOf } from '../document.ts'
import { WEIGHTS } from './weights.ts'

function marked(text: string): string {
  const document = documentOf(text)
  return document.sentences.map(({ start, end }) => document.text.slice(start, end)).join(' | ')
}

describe('text without care for marks and capitals', () => {
  test.each([
    'does anyone know a good dentist in Kampala? | mine moved away and i have a toothache. | thanks a lot',
    'where are you going? | to the market? | it closes at five. | i was there already',
    'great place! | the staff are so friendly. | we will be back!!! | cant wait',
    'Thanks Bob | I will call you tomorrow',
    'Please let me know if you need anything else. | Regards, | Lerato Dube',
    'Please find attached the new figures. | Let me know if you have any questions. | Regards, | Ines Duarte',
    'Budget meeting 04/12/2003 09:15 AM | Please find attached the new figures for the meeting',
  ])('%s', (sentences) => {
    // Mail about it makes each a text of its kind, as short as it is.
    const before = 'Hi Tomasz, thanks for the notes i will call you on friday\n\nCan you send it? i need it\n\n'
    expect(marked(before + sentences.replaceAll(' | ', ' '))).toMatch(new RegExp(`\\| ${escaped(sentences)}$`))
  })
})

describe('edited text', () => {
  const report = `The port closed on Monday after a storm tore the roofs off two sheds, the harbour master said.

Nobody was hurt, and the first ships are expected to dock again on Thursday at the latest.`

  test.each([
    ['a heading in capitals', 'UNION CALLS OFF STRIKE AT PORT'],
    ['a heading in title case', 'Union Calls Off Strike at Port as Nurses’ Federation Meets'],
    ['a byline', 'By Anna Holt and Musa Diallo in Dakar'],
    ['a signature', 'Anna Holt is a reporter in Dakar'],
    ['names', 'Michael O’Leary of the Nurses’ Union'],
  ])('does not cut %s', (_, line) => {
    expect(marked(`${line}\n\n${report}`).split(' | ')[0]).toBe(line)
  })

  test('ends a heading that runs into the first sentence', () => {
    expect(marked(`The two sides agreed on Friday, 7 May 2015 The government said it would pay.\n\n${report}`)).toMatch(
      /^The two sides agreed on Friday, 7 May 2015 \| The government said/,
    )
  })

  test('stays edited beside names that hold a mark', () => {
    const names = 'Yahoo! shares rose. The group Panic! at the Dock played. “We waited… then we ran,” he said.'
    expect(marked(`${names}\n\n${report}`)).toMatch(
      /^Yahoo! shares rose\. \| The group Panic! at the Dock played\. \| “We/,
    )
  })
})

test('the weights are at most 30 KB', () => {
  expect(WEIGHTS.join('').length).toBeLessThanOrEqual(30_000)
  expect(WEIGHTS.join('').length).toBeGreaterThan(10_000)
})

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
