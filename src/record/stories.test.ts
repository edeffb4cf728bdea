import fc from 'fast-check'
import { expect, test } from 'vitest'
import { IS_COPY, likeness, storyOf } from '../join/story.ts'
import { NO_METADATA } from '../model/report.ts'
import { type OpenRecord, openRecord } from './open.ts'
import { packStory, unpackStory } from './packed-story.ts'
import type { ReadReport } from './store.ts'

/** Invented: two reports of one fire, its copy by a wire, a look-alike in another town, and something else on the same day. */
const TEXTS = {
  fire: {
    published: '2026-04-02',
    title: 'Warehouse fire in Gdynia kills three',
    text: 'A fire in a paint warehouse in Gdynia killed three workers on Wednesday night. Firefighters under Captain Ewa Lisowska fought the blaze at the Oksywie docks for nine hours. The owner, Baltchem, said that the sprinklers had been inspected in March. Prosecutors opened an inquiry into Baltchem and its night watch.',
  },
  fireAgain: {
    published: '2026-04-03',
    title: 'Gdynia dock fire: prosecutors search Baltchem',
    text: 'Prosecutors searched the offices of Baltchem on Thursday after the fire at the Oksywie docks of Gdynia in which three workers died. Captain Ewa Lisowska said that the sprinklers of the paint warehouse had not worked. A night watch of the company is being questioned, the prosecutors said.',
  },
  copy: {
    published: '2026-04-02',
    title: 'Three die in Polish warehouse fire',
    text: '(Baltic Wire) A fire in a paint warehouse in Gdynia killed three workers on Wednesday night. Firefighters under Captain Ewa Lisowska fought the blaze at the Oksywie docks for nine hours. The owner, Baltchem, said that the sprinklers had been inspected in March.',
  },
  otherFire: {
    published: '2026-04-02',
    title: 'Warehouse fire in Varna kills two',
    text: 'Two night porters suffocated when flames broke out in a furniture store in Varna. Commander Petar Iliev of the town brigade said that smoke from foam mattresses had filled the stairs within minutes. Dunavmebel, to which the building in the Asparuhovo quarter belongs, blamed a gas bottle of a roofer. The labour inspectorate wants to see its permits.',
  },
  budget: {
    published: '2026-04-02',
    title: 'Senate passes budget after night session',
    text: 'The senate passed the budget by two votes after a session of eleven hours. Finance minister Tomasz Wilk said that the deficit would fall. The opposition called the pension cuts a breach of promise and announced a challenge before the constitutional court.',
  },
} as const
type Name = keyof typeof TEXTS
const NAMES = Object.keys(TEXTS) as Name[]

function read(name: Name, index: number): ReadReport {
  const { title, published, text } = TEXTS[name]
  const place = { id: name, input: 'a', index, start: 0, end: text.length, text }
  return { kind: 'read', report: { ...NO_METADATA, title, published, ...place }, engine: 'none', mentions: '' }
}

function recordOf(names: readonly Name[]): OpenRecord {
  const record = openRecord(':memory:', { create: true })
  names.forEach((name, index) => {
    record.store([read(name, index)])
    record.events.join()
  })
  return record
}

function traits(name: Name) {
  return storyOf(TEXTS[name], TEXTS[name].text).traits
}

test('one fire is one story, another fire another, in whatever order they come', () => {
  const stories = (names: readonly Name[]) =>
    recordOf(names)
      .events.stories()
      .map((story) => [...story].sort().join(' '))
      .sort()
  fc.assert(
    fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
      expect(stories(names)).toEqual(['budget', 'copy fire fireAgain', 'otherFire'])
    }),
    { numRuns: 20 },
  )
})

test('a copy is known by its wording, not by its story', () => {
  expect(likeness(traits('fire'), traits('copy')).copy).toBeGreaterThanOrEqual(IS_COPY)
  expect(likeness(traits('fire'), traits('fireAgain')).copy).toBeLessThan(IS_COPY)
  expect(likeness(traits('fire'), traits('otherFire')).copy).toBeLessThan(IS_COPY)
})

test('likeness is the same from either side, and survives being packed', () => {
  for (const a of NAMES) {
    for (const b of NAMES) {
      const [one, other] = [traits(a), traits(b)]
      expect(likeness(one, other)).toEqual(likeness(other, one))
      expect(likeness(unpackStory(packStory(one)), unpackStory(packStory(other)))).toEqual(likeness(one, other))
    }
  }
})

test('an odd number of bytes before the story does not matter', () => {
  const packed = packStory(traits('fire'))
  const shifted = new Uint8Array(packed.length + 1)
  shifted.set(packed, 1)
  expect(unpackStory(shifted.subarray(1))).toEqual(traits('fire'))
})
