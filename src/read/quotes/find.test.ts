import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../knowledge/load.ts'
import { findNames } from '../../language/names.ts'
import { NO_METADATA } from '../../model/report.ts'
import { documentOf } from '../../text/document.ts'
import type { TraceStep } from '../../trace.ts'
import { type Context, contextOf } from '../context.ts'
import { findQuotes } from './find.ts'

const knowledge = loadKnowledge()

function quotesOf(text: string, trace: Context['trace'] = null) {
  const context = contextOf(documentOf(text), NO_METADATA, knowledge, trace)
  const names = findNames({ ...context, trace: null })
  return { text: context.document.text, quotes: findQuotes(context, { names, attributions: [] }) }
}

/** Each quotation as "words | speakerText | cue". */
function shown(text: string): string[] {
  const { quotes, text: view } = quotesOf(text)
  return quotes.map((quote) =>
    [view.slice(quote.start, quote.end), quote.speakerText ?? '-', quote.cue ?? '-'].join(' | '),
  )
}

const FOUND: readonly (readonly [string, ...string[]])[] = [
  // After the words.
  ['“The roof fell,” she said.', 'The roof fell, | she | said'],
  ['“The roof fell,” said the night watchman on Tuesday.', 'The roof fell, | the night watchman | said'],
  ['“Nobody warned us”, according to the crew.', 'Nobody warned us | the crew | according to'],
  [
    '“Is it safe?” asked the reporter. “It is not.”',
    'Is it safe? | the reporter | asked',
    'It is not. | the reporter | asked',
  ],
  ['“Thank you” for the result, the mayor said.', 'Thank you | the mayor | said'],
  ['“Go home,” the officer shot back.', 'Go home, | the officer | shot'],
  // Before the words.
  ['The mayor said: “The bridge is closed.”', 'The bridge is closed. | The mayor | said'],
  ['On Friday, the union, which has 300 members, called the offer “an insult”.', 'an insult | the union | called'],
  ['The court found the order “manifestly unlawful” and said so.', 'manifestly unlawful | The court | found'],
  ['The ministry denied the report, calling it “pure invention”.', 'pure invention | The ministry | calling'],
  [
    'The judge said that the contract was “void” and a “sham”.',
    'void | The judge | said that',
    'sham | The judge | said that',
  ],
  [
    'According to the auditors, the fund “had no records at all”.',
    'had no records at all | the auditors | According to',
  ],
  ['The seal was, in what critics called “a small scandal”, sold.', 'a small scandal | critics | called'],
  ['The mayor called Ferreira “unhinged.” Ferreira laughed.', 'unhinged. | The mayor | called'],
  ['The nurse was told by the guards that she was “a nuisance”.', 'a nuisance | the guards | told'],
  ['“This must stop,” she said, and “at once.”', 'This must stop, | she | said', 'at once. | she | said'],
  ['The driver, a father of four, said he was “lucky”.', 'lucky | The driver | said'],
  ['In her words, it was “a long night”.', 'a long night | her | words'],
  ['“They never came back,” remembers Ilse Brandt.', 'They never came back, | Ilse Brandt | remembers'],
  ['“Nobody came,” said the branch secretary, Ilse Brandt.', 'Nobody came, | Ilse Brandt | said'],
  ['“The sums are wrong,” the documents state.', 'The sums are wrong, | the documents | state'],
  ['The fund reached what the auditors termed “alarming levels”.', 'alarming levels | the auditors | termed'],
  // Signs and chants, when the report says who held or spoke them.
  ['Marchers chanted “Water for all!” outside the palace.', 'Water for all! | Marchers | chanted'],
  // Paragraphs.
  [
    '“One day it broke.\n\n“Then they left,” the farmer said.',
    'One day it broke. | the farmer | said',
    'Then they left, | the farmer | said',
  ],
  ['The nurse told the court:\n\n“There were no beds.”', 'There were no beds. | The nurse | told'],
  // Without marks.
  [
    '– We stay, – said the baker. – This is our street.',
    'We stay, | the baker | said',
    'This is our street. | the baker | said',
  ],
  [
    'The ministry said in a statement:\n\nThe water is safe to drink again.\n\nSchools open on Monday.',
    'The water is safe to drink again. | The ministry | said',
  ],
]

test.each(FOUND)('%s', (text, ...expected) => {
  expect(shown(text)).toEqual(expected)
})

const NOT_SPEECH: readonly string[] = [
  'Karim “the Baker” Nasser opened a second shop.',
  'The film “The Long River” won two prizes.',
  'A party known as “Bread First” holds six seats.',
  'The operation, codenamed “Silent Harbour”, lasted three days.',
  'The “reform” cut pensions in half.',
  'A boat called “Patience” sank in the bay.',
  'When asked about the “deal”, nobody answered.',
  'The band played “Blue Morning” at the festival.',
  'The demands are:\n\n- Higher pay for all the night staff.\n- Shorter shifts.',
  '– Bread, milk and eggs\n– Paper – both sizes',
]

test.each(NOT_SPEECH)('no quotation in: %s', (text) => {
  expect(shown(text)).toEqual([])
})

test('a line of its own after reported speech names its speaker but no words beside it', () => {
  const { quotes } = quotesOf(
    'Ines Prado said the harbour would reopen.\n\n“We lost everything there and nobody ever came to help us.”',
  )
  expect(quotes).toHaveLength(1)
  expect(quotes[0]?.speaker).toMatch(/Prado/)
  expect(quotes[0]?.speakerText).toBeNull()
  expect(quotes[0]?.cue).toBeNull()
})

test.each([
  ['The nurses’ council sent a letter to the board. “We are too few,” the letter states.', 'nurses’ council'],
  ['Parents filed a lawsuit on Monday. The lawsuit calls the school “a trap”.', 'Parents'],
  ['A petition from the fishermen was read out. “The bay is dying,” it reads.', 'fishermen'],
  ['The letter lay on the table. “The bay is dying,” the letter states.', 'letter'],
])('a document speaks for its author: %s', (text, speaker) => {
  expect(quotesOf(text).quotes[0]?.speaker).toBe(speaker)
})

test.each([
  ['President Luis Moreno left. The Moreno administration said the order was “void”.', 'Moreno administration'],
  [
    'The Harbour Workers Union met. “We stay,” said a spokesman for the Harbour Workers Union.',
    'spokesman for the Harbour Workers Union',
  ],
  ['President Luis Moreno left. President Moreno said the order was “void”.', 'Luis Moreno'],
])('the head of the phrase speaks: %s', (text, speaker) => {
  expect(quotesOf(text).quotes[0]?.speaker).toBe(speaker)
})

test('evidence stands where it says', () => {
  const { text, quotes } = quotesOf('The mayor said: “The bridge is closed.”')
  const [quote] = quotes
  const cue = quote?.evidence['cue']?.[0]
  expect(text.slice(cue?.start, cue?.end)).toBe('said')
})

test('the trace says why a stretch is no speech', () => {
  const steps: TraceStep[] = []
  quotesOf('The “reform” cut pensions in half.', (step) => steps.push(step))
  expect(steps).toHaveLength(1)
  expect(steps[0]).toMatchObject({ action: 'dropped', rule: 'quotes/no-speech' })
})

test('never throws, and finds only words of the text, on any string', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      ' said ',
      ' he ',
      ', ',
      '. ',
      ':\n\n',
      '– ',
      'Lopes',
      ' who ',
      ' according to ',
      '\n',
    ),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, quotes } = quotesOf(pieces.join(''))
      for (const quote of quotes) {
        for (const spans of [[quote], ...Object.values(quote.evidence)]) {
          for (const span of spans) expect(text.slice(span.start, span.end).length).toBe(span.end - span.start)
        }
      }
    }),
  )
})
