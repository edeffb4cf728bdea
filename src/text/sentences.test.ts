import { describe, expect, it } from 'vitest'
import { documentOf } from './document.ts'

function sentencesOf(text: string): string {
  const document = documentOf(text)
  return document.sentences.map(({ start, end }) => document.text.slice(start, end)).join('|')
}

describe('findSentences', () => {
  it.each([
    'Dr. Okoro met J. K. Adeyemi at 9 a.m. Monday. | The vote was lost.',
    'The U.S. President spoke. | He lives in the U.S. | The talks go on.',
    'It cost $3.5 million. | Nos. 4 and 5 were late. | No. 4 closed on Jan. 5 at noon.',
    '“Why now?” asked Ms. Lund. | “Because we must!” | Nobody left.',
    '“Why now?” Lund asked. | “Go.” | He left.',
    'He works for Brandt Inc. | She does not.',
    'The plant, run by Brandt Inc. of Malmö, closed.',
    'The vote … was lost. | They waited... | Then they left.',
    '(They came late.) | The mayor did not.',
    'She said: “We won. | It is over.” | They sang.',
    'It opens at 7:30 p.m. EST on Tuesday. | It ends at 9 p.m. | Tickets are free.',
    'Sen. Maria Holt, R-Wis., voted no. | Gov. Tan did not.',
    'The ship left St. John’s on Oct. 3. | It sank.',
    'Prices rose 3.5. | Wages did not.',
    'Vitamin C. | The next.',
    'متى؟ | اليوم۔ | غدا.',
    '雨です。|雪です。|終わり',
    'The talks failed on Friday.|The minister left.',
    'The ferry sank in 2009. [3] [12] | Nobody died.[citation needed] | It was old.[4]',
    'In Adeyemi v. Brandt the court agreed. | [Lund] did not.',
    'Read bbc.co.uk or example.com/news. | It is there.',
  ])('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
    expect(sentencesOf(text)).toBe(marked.replaceAll(' | ', '|'))
  })

  it('ends a sentence where a paragraph, a heading or a list item ends', () => {
    expect(sentencesOf('Port workers walk out\n\nThe port closed\n- two ships\n- one ferry')).toBe(
      'Port workers walk out|The port closed|- two ships|- one ferry',
    )
  })

  it('reads over wrapped lines', () => {
    const text =
      'The harbour workers of the northern port walked out on Monday\nmorning. They will be back on\nFriday at 8 a.m.'
    expect(sentencesOf(text)).toBe(
      'The harbour workers of the northern port walked out on Monday morning.|They will be back on Friday at 8 a.m.',
    )
  })
})
