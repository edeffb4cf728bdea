// What is counted, what it measures, and who says so.
import { describe, expect, test } from 'vitest'
import { figuresOf } from './read-figures.fixture.ts'

const OF: readonly (readonly [string, readonly (string | null)[]])[] = [
  ['Guards shot 12 garment workers near the gate.', ['garment workers']],
  ['The navy found 40 tin, zinc and lead mines.', ['tin, zinc and lead mines']],
  ['Dozens of burnt-out cars lined the road.', ['burnt-out cars']],
  ['The death toll from the blast rose to 12.', ['death toll']],
  ['The number of cholera cases has reached 300.', ['cholera cases']],
  ['Unemployment reached 5.4 percent.', ['Unemployment']],
  ['The state raised the income limit to $5,000.', ['income limit']],
  ['The firm made $5 million in net profit.', ['net profit']],
  ['A $3 million fund was set up.', ['fund']],
  ['He must pay a fine of $500.', ['fine']],
  ['Ten percent of the harvest rotted.', ['harvest']],
  ['The town declared three days of mourning.', ['mourning']],
  ['A 30-page agreement was signed.', ['agreement']],
  ['Guards arrested millions.', ['people']],
]

describe('of', () => {
  test.each(OF)('%s', (text, expected) => {
    expect(figuresOf(text).map(({ of }) => of)).toEqual(expected)
  })
})

const MEASURES: readonly (readonly [string, readonly string[]])[] = [
  ['The blast hit a market, killing 12 and wounding 40.', ['killed', 'injured']],
  ['Twelve people died and 40 were injured.', ['killed', 'injured']],
  ['The death toll stands at 21.', ['killed']],
  ['Twelve gunmen killed a farmer.', ['count']],
  ['Five hikers are still missing.', ['missing']],
  ['Police arrested 30 students.', ['arrested']],
  ['Thirty students were arrested.', ['arrested']],
  ['The camp holds 900 detainees.', ['detained']],
  ['Floods displaced 5,000 families.', ['displaced']],
  ['More than 900 migrants were deported.', ['deported']],
  ['Sailors rescued 44 migrants.', ['rescued']],
  ['The 9,000 striking nurses met.', ['striking']],
  ['A strike by 400 drivers began.', ['striking']],
  ['Thousands of teachers marched on parliament.', ['protesting']],
  ['The port employs 800 people.', ['employed']],
  ['The bank will cut 300 jobs.', ['unemployed']],
  ['The district reported 70 measles cases.', ['ill']],
  ['The bill passed with 51 votes.', ['voting']],
  ['Drivers earn $9 an hour.', ['wage']],
  ['Wheat costs $300 a tonne.', ['price']],
  ['The port cost $90 million.', ['money']],
  ['Inflation rose to 9 percent.', ['rate']],
  ['Nine percent of adults smoke.', ['share']],
  ['Temperatures hit 41 degrees.', ['rate']],
  ['They walked 20 miles.', ['distance']],
  ['The storm moved at 90 km/h.', ['speed']],
  ['The farm covers 12 hectares.', ['size']],
  ['He was held for 9 hours.', ['duration']],
  ['The boy is 9 years old.', ['age']],
  ['More than 35 protesters were killed.', ['killed']],
  ['The number of people arrested has risen to 40.', ['arrested']],
  ['He was shot dead by two men.', ['count']],
  ['Some 20 families lost homes and two firemen were injured.', ['count', 'injured']],
]

describe('measure', () => {
  test.each(MEASURES)('%s', (text, expected) => {
    expect(figuresOf(text).map(({ measure }) => measure)).toEqual(expected)
  })
})

test('an attribution that closes a sentence covers every figure of it', () => {
  const text = 'The raid killed 12 people and injured 40, the health ministry said.'
  expect(figuresOf(text).map(({ by }) => by)).toEqual(['the health ministry', 'the health ministry'])
})

test('the report itself is no source', () => {
  expect(figuresOf('The raid killed 12 people.')[0]?.by).toBeNull()
})

test('evidence of `of` and `by` stands at its words', () => {
  const text = 'Harbour police said 12 garment workers were hurt.'
  const [figure] = figuresOf(text)
  const words = (field: string) => (figure?.evidence[field] ?? []).map(({ start, end }) => text.slice(start, end))
  expect(words('of')).toEqual(['garment workers'])
  expect(words('by')).toEqual(['Harbour police'])
})
