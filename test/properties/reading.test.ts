// What holds for every text whatever: reading never throws, every value is bound to words, the same text reads the same.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/load.ts'
import type { Mention, MentionKind } from '../../src/model/mention.ts'
import { NO_METADATA, type Report } from '../../src/model/report.ts'
import { contains, overlaps, type Span } from '../../src/model/span.ts'
import { linesOf } from '../../src/publish/lines.ts'
import { read } from '../../src/reader.ts'
import { split } from '../../src/split/split.ts'
import { somePublished, someText } from '../support/any-text.ts'

const knowledge = loadKnowledge()
const RUNS = { numRuns: Number(process.env['DAYBOOK_PROPERTY_RUNS'] ?? 150) }

function mentionsOf(text: string, published: string | null): readonly Mention[] {
  return read({ ...NO_METADATA, published, text }, knowledge).mentions
}

function holds(check: (text: string, mentions: readonly Mention[], published: string | null) => void): void {
  fc.assert(
    fc.property(someText, somePublished, (text, published) => check(text, mentionsOf(text, published), published)),
    RUNS,
  )
}

function isInside(text: string, span: Span): boolean {
  return Number.isInteger(span.start) && 0 <= span.start && span.start < span.end && span.end <= text.length
}

function ofKind(mentions: readonly Mention[], kind: MentionKind): readonly Mention[] {
  return mentions.filter((mention) => mention.kind === kind)
}

const POINT = String.raw`(?:-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|-?\d{3}X|-?\d{2}XX)`
const EDTF = new RegExp(`^(?:${POINT}|(?:${POINT}|\\.\\.)/(?:${POINT}|\\.\\.))$`)

/** The fields of a mention whose values are words of the report. */
function wordFields(mention: Mention): [string, string | null][] {
  if (mention.kind === 'figure')
    return [
      ['of', mention.of],
      ['by', mention.by],
    ]
  if (mention.kind === 'actor')
    return [
      ['mentions', mention.name],
      ['name', mention.name],
      ['role', mention.role],
    ]
  if (mention.kind !== 'quote') return []
  return [
    ['speaker', mention.speaker],
    ['speakerText', mention.speakerText],
    ['cue', mention.cue],
  ]
}

/** Pairs of mentions, one after the other, that clash. */
function crossings(mentions: readonly Mention[], clash: (a: Mention, b: Mention) => boolean): [Mention, Mention][] {
  return mentions.flatMap((later, at) =>
    mentions
      .slice(0, at)
      .filter((one) => clash(one, later))
      .map((one): [Mention, Mention] => [one, later]),
  )
}

describe('reading any text', () => {
  test('every mention and every evidence span stands inside the text and holds words', () => {
    holds((text, mentions) => {
      for (const mention of mentions) {
        expect(isInside(text, mention)).toBe(true)
        expect(text.slice(mention.start, mention.end).trim()).not.toBe('')
        for (const spans of Object.values(mention.evidence))
          for (const span of spans) expect(isInside(text, span)).toBe(true)
      }
    })
  })

  test('mentions come in order, and those of one kind do not overlap; quotes may nest but not cross', () => {
    holds((_text, mentions) => {
      const starts = mentions.map((mention) => mention.start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      for (const kind of ['figure', 'date', 'place'] as const)
        expect(crossings(ofKind(mentions, kind), overlaps)).toEqual([])
      expect(
        crossings(ofKind(mentions, 'quote'), (a, b) => overlaps(a, b) && !contains(a, b) && !contains(b, a)),
      ).toEqual([])
    })
  })

  test('a value that is words of the report has its words as evidence', () => {
    holds((_text, mentions) => {
      for (const mention of mentions)
        for (const [field, value] of wordFields(mention))
          if (value !== null) expect([field, mention.evidence[field]?.length ?? 0]).not.toEqual([field, 0])
    })
  })

  test('dates are EDTF, places lie on Earth', () => {
    holds((_text, mentions) => {
      for (const mention of mentions) {
        if (mention.kind === 'date' && mention.value !== null) expect(mention.value).toMatch(EDTF)
        if (mention.kind === 'place' && mention.lat !== null) expect(Math.abs(mention.lat)).toBeLessThanOrEqual(90)
        if (mention.kind === 'place' && mention.lon !== null) expect(Math.abs(mention.lon)).toBeLessThanOrEqual(180)
      }
    })
  })

  test('the bounds of a figure are finite and in order, at least one is known, and it has a unit', () => {
    holds((_text, mentions) => {
      for (const mention of mentions) {
        if (mention.kind !== 'figure') continue
        const { low, high } = mention
        const known = [low, high].filter((bound) => bound !== null)
        expect(known.length).toBeGreaterThan(0)
        expect(known.every(Number.isFinite)).toBe(true)
        expect(low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY)
        expect(mention.unit).not.toBe('')
      }
    })
  })

  test('the same text gives the same bytes, and lines slice to their words', () => {
    holds((text, mentions, published) => {
      const report: Report = {
        ...NO_METADATA,
        published,
        text,
        id: 'r1',
        input: '-',
        index: 1,
        start: 0,
        end: text.length,
      }
      const first = JSON.stringify(linesOf(report, { mentions }))
      const second = JSON.stringify(linesOf(report, { mentions: mentionsOf(text, published) }))
      expect(second).toBe(first)
      for (const line of linesOf(report, { mentions }).slice(1))
        expect(line['text']).toBe(text.slice(line.start, line.end))
    })
  })
})

describe('splitting any text', () => {
  test('parts come in order, do not overlap, hold words and have no white space around them', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let end = 0
        for (const part of split(text, 'auto')) {
          expect(part.start).toBeGreaterThanOrEqual(end)
          expect(isInside(text, part)).toBe(true)
          const words = text.slice(part.start, part.end)
          expect(words).toBe(words.trim())
          end = part.end
        }
      }),
      RUNS,
    )
  })

  test('no word is lost: what stands between parts is white space', () => {
    fc.assert(
      fc.property(someText, (text) => {
        let end = 0
        let between = ''
        for (const part of split(text, 'auto')) {
          between += text.slice(end, part.start)
          end = part.end
        }
        expect(/[\p{L}\p{N}]/u.test(between + text.slice(end))).toBe(false)
      }),
      RUNS,
    )
  })
})
