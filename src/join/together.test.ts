import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflict } from './conflict.ts'
import type { EntryRef, JoinDecision } from './constraints.ts'
import { keysOf } from './keys.ts'
import { type Kinship, STRANGERS, scoreOf } from './score.ts'
import { type Telling, told } from './stories.fixture.ts'
import { together } from './together.ts'
import type { Traits } from './traits.ts'

const SAME_STORY: Kinship = { story: 550, copy: false }

function groups(tellings: readonly Telling[], kinship?: (a: string, b: string) => Kinship): string[] {
  const made = tellings.map(told)
  return together(made, kinship === undefined ? {} : { kinship })
    .map((part) => part.map(({ unit }) => unit).join(' '))
    .sort()
}

const SHOOTING = { type: 'killing', when: '2026-03-02', where: 'Kaduna' } as const

describe('one happening', () => {
  it('is told by three reports with other tolls', () => {
    expect(
      groups([
        { ...SHOOTING, report: 'a', said: '2026-03-03', figures: { killed: 7 }, whom: ['farmers'] },
        { ...SHOOTING, report: 'b', said: '2026-03-04', figures: { killed: 12 }, who: ['gunmen'] },
        { ...SHOOTING, report: 'c', said: '2026-03-09', figures: { killed: 15 } },
      ]),
    ).toEqual(['a b c'])
  })

  it('is told of the region by one and of the town by the other', () => {
    const other = { ...SHOOTING, where: 'Kaduna State', whom: ['farmers'] } as const
    expect(
      groups([
        { ...SHOOTING, report: 'a', said: '2026-03-03', whom: ['twelve farmers'] },
        { ...other, report: 'b', said: '2026-03-03' },
      ]),
    ).toEqual(['a b'])
  })

  it('is told without place or day, where the reports tell one story', () => {
    const clause = 'the smelter workers walked out over the bonus of the Lomas works'
    const strike = { type: 'strike', clause } as const
    expect(
      groups(
        [
          { ...strike, report: 'a', said: '2026-03-03', when: '2026-03-02', where: 'Antofagasta' },
          { ...strike, report: 'b', said: '2026-03-03' },
        ],
        () => SAME_STORY,
      ),
    ).toEqual(['a b'])
  })

  it('is a killing to one and an attack to the other, of the same people', () => {
    const whom = ['Governor Amina Sule']
    expect(
      groups([
        { ...SHOOTING, report: 'a', said: '2026-03-03', whom },
        { ...SHOOTING, type: 'attack', report: 'b', said: '2026-03-03', whom: ['Ms Sule'] },
      ]),
    ).toEqual(['a b'])
  })
})

describe('look-alikes', () => {
  it('two shootings in two towns on one day', () => {
    expect(
      groups(
        [
          { ...SHOOTING, report: 'a', said: '2026-03-03', figures: { killed: 7 } },
          { ...SHOOTING, report: 'b', said: '2026-03-03', figures: { killed: 7 }, where: 'Zaria' },
        ],
        () => SAME_STORY,
      ),
    ).toEqual(['a', 'b'])
  })

  it('two shootings in one town a week apart, in reports much alike', () => {
    expect(
      groups(
        [
          { ...SHOOTING, report: 'a', said: '2026-03-03' },
          { ...SHOOTING, report: 'b', said: '2026-03-10', when: '2026-03-09' },
        ],
        () => SAME_STORY,
      ),
    ).toEqual(['a', 'b'])
  })

  it('a shooting and its anniversary: the day told is the day that counts', () => {
    expect(
      groups([
        { ...SHOOTING, report: 'a', said: '2025-03-03', when: '2025-03-02', figures: { killed: 37 } },
        { ...SHOOTING, report: 'b', said: '2026-03-02', when: '2025-03-02', figures: { killed: 37 } },
        { ...SHOOTING, report: 'c', said: '2026-03-03', figures: { killed: 2 } },
      ]),
    ).toEqual(['a b', 'c'])
  })

  it('the country and the day alone are not enough', () => {
    const vague = { type: 'killing', when: '2026-03-02', where: 'Nigeria' } as const
    expect(
      groups([
        { ...vague, report: 'a', said: '2026-03-03' },
        { ...vague, report: 'b', said: '2026-03-03' },
      ]),
    ).toEqual(['a', 'b'])
  })

  it('two killings of one town and day of two people by name', () => {
    expect(
      groups([
        { ...SHOOTING, report: 'a', said: '2026-03-03', whom: ['Bala Idris'], figures: { killed: 1 } },
        { ...SHOOTING, report: 'b', said: '2026-03-03', whom: ['Ruth Okoye'], figures: { killed: 1 } },
      ]),
    ).toEqual(['a', 'b'])
  })

  it('what one report tells twice, differing in nothing, is one where others tell it so', () => {
    const whom = ['Bala Idris']
    expect(
      groups(
        [
          { ...SHOOTING, report: 'a', said: '2026-03-03', whom },
          { ...SHOOTING, report: 'a', said: '2026-03-03', where: 'Nigeria' },
          { ...SHOOTING, report: 'b', said: '2026-03-03', whom, figures: { killed: 37 } },
          { ...SHOOTING, report: 'c', said: '2026-03-03', whom, figures: { killed: 37 } },
        ],
        () => SAME_STORY,
      ),
    ).toEqual(['a a b c'])
  })

  it('what one report tells apart is not joined by way of another', () => {
    const made = [
      { ...SHOOTING, report: 'a', said: '2026-03-03', figures: { killed: 7 } },
      { ...SHOOTING, report: 'a', said: '2026-03-03', figures: { killed: 3 } },
      { ...SHOOTING, report: 'b', said: '2026-03-03', figures: { killed: 7 } },
    ]
    expect(groups(made)).toEqual(['a', 'a b'])
  })
})

const day = fc.integer({ min: 1, max: 9 })
const telling: fc.Arbitrary<Telling> = fc.record({
  report: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  said: fc.option(day.map((one) => `2026-03-0${one}`)),
  type: fc.constantFrom('killing', 'attack', 'accident', 'strike'),
  when: fc.option(
    fc.oneof(
      day.map((one) => `2026-03-0${one}`),
      fc.constantFrom('2026-03', '2026', '2026-03-02/2026-03-05', '2026-03-04/..'),
    ),
  ),
  where: fc.option(fc.constantFrom('Kaduna', 'Zaria', 'Nigeria', 'Kaduna State', 'Antofagasta', 'Chile')),
  who: fc.subarray(['gunmen', 'Amina Sule', 'the miners']),
  whom: fc.subarray(['farmers', 'Bala Idris']),
  figures: fc.constantFrom<NonNullable<Telling['figures']>>(
    {},
    { killed: 3 },
    { killed: 12 },
    { killed: 13, injured: 4 },
  ),
})

function kinship(a: string, b: string): Kinship {
  return [a, b].every((unit) => unit < 'd') ? SAME_STORY : STRANGERS
}

describe('the partition', () => {
  it('does not depend on the order of entries', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 14 }), fc.nat(), (tellings, turn) => {
        const made = tellings.map(told)
        const turned = [...made.slice(turn % (made.length + 1)), ...made.slice(0, turn % (made.length + 1))].reverse()
        expect(together(turned, { kinship })).toEqual(together(made, { kinship }))
      }),
      { numRuns: 150 },
    )
  })

  it('holds every entry once, never two of one report that differ', () => {
    fc.assert(
      fc.property(fc.array(telling, { maxLength: 14 }), (tellings) => {
        const parts = together(tellings.map(told), { kinship })
        expect(parts.flat()).toHaveLength(tellings.length)
        for (const part of parts) {
          for (const a of part) {
            const others = part.filter((b) => b.uid !== a.uid && b.unit === a.unit && b.type === a.type)
            expect(others.some((b) => conflict(a, b))).toBe(false)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('keeps what was decided last', () => {
    fc.assert(
      fc.property(
        fc.array(telling, { minLength: 2, maxLength: 10 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 }),
        (tellings, chosen) => {
          const made = tellings.map(told)
          const decisions = chosen.map(([join, a, b], key) =>
            decisionOf(join, key, made[a % made.length], made[b % made.length]),
          )
          const parts = together(made, {
            kinship,
            decisions,
            meant: ({ report }) => made.filter(({ uid }) => uid === report),
          })
          const home = (ref: EntryRef) => parts.findIndex((part) => part.some(({ uid }) => uid === ref.report))
          const last = decisions.at(-1)
          if (last?.kind === 'join') expect(new Set(last.entries.map(home)).size).toBe(1)
          if (last?.kind === 'split' && last.apart[0]?.report !== last.from[0]?.report) {
            expect(new Set([...last.apart, ...last.from].map(home)).size).toBe(2)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

function decisionOf(join: boolean, key: number, a: Traits | undefined, b: Traits | undefined): JoinDecision {
  const [first, second] = [a, b].map((one): EntryRef => ({ report: one?.uid ?? '', start: 0, end: 1, type: '' }))
  return join
    ? { key, kind: 'join', entries: [first, second].flatMap((one) => one ?? []) }
    : { key, kind: 'split', apart: first === undefined ? [] : [first], from: second === undefined ? [] : [second] }
}

describe('a pair', () => {
  it('scores the same, and finds each other, from either side', () => {
    fc.assert(
      fc.property(telling, telling, (one, other) => {
        const [a, b] = [told(one), told(other)]
        expect(scoreOf(a, b, SAME_STORY).points).toBe(scoreOf(b, a, SAME_STORY).points)
        const finds = (seeker: Traits, filed: Traits) =>
          keysOf(filed).filed.some((key) => keysOf(seeker).sought.includes(key))
        expect(finds(a, b)).toBe(finds(b, a))
      }),
      { numRuns: 500 },
    )
  })

  it('says all that its score is made of', () => {
    const [a, b] = [
      told({ ...SHOOTING, report: 'a', said: '2026-03-03' }),
      told({ ...SHOOTING, report: 'b', said: '2026-03-03' }),
    ]
    const { points, because } = scoreOf(a, b)
    expect(because.reduce((sum, [, one]) => sum + one, 0)).toBe(points)
    expect(because.map(([feature]) => feature)).toContain('place: kaduna')
  })
})
