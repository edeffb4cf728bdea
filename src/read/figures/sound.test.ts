// What figures of news are of, who gives them, and which numbers are names: rules that keep clauses and verbs out.
import { describe, expect, test } from 'vitest'
import { figuresOf } from './read-figures.fixture.ts'
import { sourceWords } from './source-words.ts'

const shown = (text: string): string[] =>
  figuresOf(text).map(
    ({ low, high, unit, of, measure }) => `${low ?? ''}/${high ?? ''} ${unit} ${of ?? '-'} ${measure}`,
  )

const SOURCES: readonly (readonly [string, string | null])[] = [
  ['Okoro, speaking from Lagos', 'Okoro'],
  ['a study by Wen Tao, a chemist who trained in Oslo', 'a study by Wen Tao'],
  ['figures released', 'figures'],
  ['a nurse who saw the crash', 'a nurse'],
  ['Ana Okoro, 71', 'Ana Okoro'],
  [', a maker of tiles', null],
  ['Okoro better', null],
  ['Okoro tried to sell the port, closed a mill', null],
  ['the tiles are warm to the touch', null],
  ['the Ministry of Health', 'the Ministry of Health'],
]

describe('sourceWords', () => {
  test.each(SOURCES)('%s', (words, expected) => {
    expect(sourceWords(words)).toBe(expected)
  })
})

const FIGURES: readonly (readonly [string, readonly string[]])[] = [
  ['The council warned of billions of pounds of spending cuts.', ['1000000000/9999999999 GBP spending cuts money']],
  ['The lorry carried 300 pounds of flour.', ['300/300 pound flour size']],
  ['Fans are willing to pay up to $900 for those seats.', ['/900 USD seats money']],
  ['The heater costs 4p per hour.', ['0.04/0.04 GBP heater price']],
  ['Ana Okoro came home. Okoro was 12 in 1986 when the war began.', ['12/12 year Okoro age']],
  ['The 31.6 drivers earn less.', []],
  ['Many Local 17 members voted no.', []],
  ['She sold her shares in 3M last spring.', []],
  [
    'Police made nine arrests on Sunday, taking the number to 31.',
    ['9/9 arrest arrests arrested', '31/31 arrest arrests arrested'],
  ],
  ['Rain fell on the team’s final six weeks.', ['6/6 week team duration']],
  [
    'About 4 in 10 nurses say pay is low, while 2 in 10 say it is fair.',
    ['40/40 percent nurses share', '20/20 percent nurses share'],
  ],
  [
    'A poll this week has Okoro at 41 percent to 35 percent for Brandt.',
    ['41/41 percent Okoro share', '35/35 percent Brandt share'],
  ],
  ['The mayor is disliked by 24 percent of adults.', ['24/24 percent adults share']],
  ['They ran 30 laps. Attendance: 45,000.', ['30/30 lap laps count', '45000/45000 person Attendance count']],
  ['It would cost two hundred and fifty thousand dollars.', ['250000/250000 USD - money']],
  ['The ice covers a hundred thousand square kilometres.', ['100000/100000 square kilometre ice size']],
  ['Brewers expects its sales to grow 16 percent.', ['16/16 percent sales rate']],
  ['The firm’s share price rose 30 percent last year.', ['30/30 percent firm’s share price rate']],
  ['The index closed higher at 10,137, brokers noted.', ['10137/10137 point - count']],
  ['Prices fell 12 percent in two days.', ['12/12 percent Prices rate', '2/2 day Prices duration']],
  ['Crews were standing 90 yards away.', ['90/90 yard - distance']],
  ['The team has $30 million reserved for the final stretch.', ['30000000/30000000 USD - money']],
  ['You have 18 seconds to get a box.', ['18/18 second - duration']],
  ['She was held for nine hours.', ['9/9 hour held duration']],
]

describe('figures of news', () => {
  test.each(FIGURES)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
