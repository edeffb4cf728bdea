// Where an event happened, and in which country. The word of the event stands in brackets; invented reports.
import { expect, test } from 'vitest'
import { draftIn } from './draft.fixture.ts'
import { partiesOf } from './parties.ts'
import { whereOf } from './where.ts'

function read(marked: string, type: string) {
  const { scene, draft } = draftIn(marked, type)
  const { who, whom } = partiesOf(scene, draft)
  const span = scene.document.sentences[draft.sentence] ?? { start: 0, end: 0 }
  const where = whereOf(scene, draft, span, who, whom)
  const words = where?.spans.map(({ start, end }) => scene.document.text.slice(start, end))
  return {
    where: where?.where ?? null,
    country: where?.country ?? null,
    inferred: where?.inferred ?? false,
    words: words ?? [],
  }
}

test.each([
  ['Police [arrested] two farmers in Nakuru.', 'arrest', 'Nakuru', 'KE'],
  ['In Lima, bus drivers [struck] for a day.', 'strike', 'Lima', 'PE'],
  ['The [strike] in Gdansk ended.', 'strike', 'Gdańsk', 'PL'],
  ['Warplanes [bombed] Aleppo at dawn.', 'attack', 'Aleppo', 'SY'],
  ['The [bombing] of Aleppo went on.', 'attack', 'Aleppo', 'SY'],
  ['Dockers staged a [walkout] in Valparaíso.', 'strike', 'Valparaíso', 'CL'],
  ['Nurses in Durban [struck] for better pay.', 'strike', 'Durban', 'ZA'],
  // The place of what is told, not of who tells it.
  ['A spokesman in Berlin said rebels had [killed] ten people in Kano.', 'killing', 'Kano', 'NG'],
  ['Police stopped a bus in Nakuru and [arrested] two men.', 'arrest', 'Nakuru', 'KE'],
  // Held by what the report itself names.
  ['Miners [struck] in Kitwe, Zambia.', 'strike', 'Kitwe, Zambia', 'ZM'],
  ['Police [arrested] two men in Austin, Texas.', 'arrest', 'Austin, Texas', 'US'],
  ['Devon was calm. Police [arrested] two men in Leeds.', 'arrest', 'Leeds', 'GB'],
  ['Zambia is short of fuel. Miners [struck] in Kitwe.', 'strike', 'Kitwe, Zambia', 'ZM'],
])('%s', (text, type, where, country) => {
  expect(read(text, type)).toMatchObject({ where, country, inferred: false })
})

test.each([
  ['who acts', 'Italian police [arrested] a banker.', 'arrest', 'IT', null],
  ['whose ministry it is', "Chad's interior ministry [announced] a curfew.", 'announcement', 'TD', null],
  ['who is struck', 'Gunmen [killed] four Malian soldiers.', 'killing', 'ML', null],
  ['who is struck rather than who strikes', 'Ethiopian troops [killed] four Somali herders.', 'killing', 'SO', null],
  ['what those who act belong to', 'The interior ministry of Chad [announced] a curfew.', 'announcement', 'TD', null],
  [
    'those who sail, on a sea of several',
    'A Tanzanian ferry [capsized] in the Indian Ocean.',
    'accident',
    'TZ',
    'Indian Ocean',
  ],
  [
    'where the report is set, not where strangers are from',
    'Kenya is on alert. Gunmen [killed] three German tourists.',
    'killing',
    'KE',
    null,
  ],
  ['a body of one country', 'The FBI [searched] the office.', 'arrest', 'US', null],
  [
    'where the report is set',
    'Peru faces a hard winter. Dust lies on the streets of Lima. Millers [struck] over flour.',
    'strike',
    'PE',
    'Lima, Peru',
  ],
])('the country is inferred from %s', (_, text, type, country, where) => {
  const found = read(text, type)
  expect(found).toMatchObject({ country, where, inferred: true })
  expect(found.words.length).toBeGreaterThan(0)
})

test.each([
  ['a capital that stands for its government', 'Paris [condemned] the raid.', 'statement', null],
  ['several countries', 'The Kenyan and Ugandan presidents [signed] a pact.', 'agreement', null],
  ['"the two countries"', 'Kenya and Uganda talk again. The two countries [signed] a pact.', 'agreement', null],
  ['where it was said', 'Rebels had [killed] ten people, a spokesman said in Berlin.', 'killing', null],
  ['nothing said', 'Workers [struck] over pay.', 'strike', null],
])('no place: %s', (_, text, type, where) => {
  expect(read(text, type).where).toBe(where)
})

test.each([
  ['The Kenyan and Ugandan presidents [signed] a pact.', 'agreement'],
  ['Kenya and Uganda talk again. The two countries [signed] a pact.', 'agreement'],
  ['Workers [struck] over pay.', 'strike'],
])('no country: %s', (text, type) => {
  expect(read(text, type).country).toBeNull()
})
