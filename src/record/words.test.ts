import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stands } from './words.ts'

const TEXT = 'The dockers’ union called the offer of Tuesday an insult.'

/** The rule in its plainest form. */
function spansStand(evidence: string): boolean {
  try {
    const fields: unknown = JSON.parse(evidence)
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return false
    return Object.values(fields).every((spans) => Array.isArray(spans) && spans.every(isSpan))
  } catch {
    return false
  }
}

function isSpan(span: unknown): boolean {
  const { start, end } = (span ?? {}) as { start?: unknown; end?: unknown }
  return (
    Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end) && isIn(end)
  )
}

function isIn(end: unknown): boolean {
  return Number(end) <= TEXT.length
}

test.each([
  ['{}', true],
  ['{"by":[{"start":4,"end":18}]}', true],
  ['{"mentions":[{"start":4,"end":18},{"start":46,"end":48}],"speakerText":[]}', true],
  ['{ "by": [ { "end": 18, "start": 4 } ] }', true],
  [`{"by":[{"start":4,"end":${TEXT.length}}]}`, true],
  [`{"by":[{"start":4,"end":${TEXT.length + 1}}]}`, false],
  ['{"by":[{"start":4,"end":4}]}', false],
  ['{"by":[{"start":-4,"end":4}]}', false],
  ['{"by":[{"start":4,"end":18}],"of":[{"start":4}]}', false],
  ['{"by":[{"start":4,"end":18}]', false],
  ['{"by":[{"start":4,"end":18}]}}', false],
  ['{"by":[{"start":04,"end":18}]}', false],
  ['{"by":[{"start":4,"end":18},]}', false],
  ['{"by":{"start":4,"end":18}}', false],
  ['', false],
])('evidence %s: %s', (evidence, expected) => {
  expect(stands(TEXT, 4, 18, TEXT.slice(4, 18), evidence)).toBe(expected)
})

test('evidence is judged as its JSON says, however it is written', () => {
  const span = fc.record({ start: fc.nat(60), end: fc.nat(60) })
  const fields = fc.dictionary(fc.constantFrom('by', 'of', 'speakerText', 'mentions'), fc.array(span, { maxLength: 3 }))
  const cut = fc.tuple(fc.nat(200), fc.constantFrom('', '{', '}', '[', ']', '"', ':', ',', '0', '7', ' ', '-'))
  fc.assert(
    fc.property(fields, fc.array(cut, { maxLength: 2 }), (evidence, cuts) => {
      let json = JSON.stringify(evidence)
      for (const [at, mark] of cuts) json = json.slice(0, at) + mark + json.slice(at + (at % 2))
      expect(stands(TEXT, 4, 18, TEXT.slice(4, 18), json)).toBe(spansStand(json))
    }),
    { numRuns: 500 },
  )
})
