// What a source goes on to say without being named again: "Organisers put turnout at 90,000, police at 20,000"; a
// sentence between two of one source; "A total of 40 were …", "Of these, …" behind a sentence with a source.
import type { Draft } from './draft.ts'
import { canReport, type Place } from './fit.ts'
import { type Frame, lowerAt, nameAt, type Phrase } from './frame.ts'

const PUTS = new Set(['put', 'puts', 'estimated', 'estimates', 'placed', 'pegged', 'gave', 'counted'])

/** The second source of "X put it at N, Y at M"; shortens the claim of the first. */
export function secondSource(frame: Frame, draft: Draft, within: Place): Draft | null {
  if (draft.side !== 'after' || !PUTS.has(lowerAt(frame, draft.cue.first))) return null
  let joint = -1
  for (let at = draft.scope.first + 1; at < within.last; at++) {
    const word = lowerAt(frame, at)
    if (word === ',' || word === ';' || word === 'and' || word === 'but' || word === 'while') joint = at
    else if (word === 'at' && joint > draft.scope.first && at - joint >= 2 && at - joint <= 6) {
      const source = { first: joint + 1, last: at }
      if (!isNumberNear(frame, at, within) || !canReport(frame, source)) continue
      draft.scope = { first: draft.scope.first, last: joint }
      return {
        sentence: draft.sentence,
        source,
        cue: { first: at, last: at + 1 },
        scope: { first: at + 1, last: within.last },
        side: 'after',
        rule: 'attributions/second-source',
      }
    }
  }
  return null
}

function isNumberNear(frame: Frame, at: number, within: Place): boolean {
  for (let next = at + 1; next < Math.min(within.last, at + 5); next++) {
    if (frame.tokens[next]?.kind === 'number') return true
  }
  return false
}

/** Stretches claims over sentences beside them that have no source of their own. */
export function overNeighbours(frame: Frame, drafts: readonly Draft[]): void {
  const last = new Map<number, Draft>()
  const first = new Map<number, Draft>()
  for (const draft of drafts) {
    last.set(draft.sentence, draft)
    if (!first.has(draft.sentence)) first.set(draft.sentence, draft)
  }
  for (const [number, draft] of last) {
    if (last.has(number + 1) || !isBeside(frame, number, number + 1)) continue
    const next = first.get(number + 2)
    if (next !== undefined && isBeside(frame, number, number + 2) && isSame(frame, draft.source, next.source)) {
      stretchBack(frame, next, number + 1)
    } else if (continues(frame, number + 1) && draft.side !== 'around') {
      stretchOn(frame, draft, number + 1)
    }
  }
}

function isBeside(frame: Frame, one: number, other: number): boolean {
  const a = frame.document.sentences[one]
  const b = frame.document.sentences[other]
  return a !== undefined && b !== undefined && a.paragraph === b.paragraph && frame.quoted[b.first] === 0
}

function isSame(frame: Frame, a: Phrase, b: Phrase): boolean {
  const one = nameAt(frame, a.last - 1)
  const other = nameAt(frame, b.last - 1)
  if (one !== null && other !== null && (one.fullest === other.fullest || one.text === other.text)) return true
  return lowerAt(frame, a.last - 1) === lowerAt(frame, b.last - 1)
}

function stretchBack(frame: Frame, draft: Draft, number: number): void {
  const sentence = frame.document.sentences[number]
  if (sentence !== undefined && draft.side === 'before') draft.scope = { first: sentence.first, last: draft.scope.last }
}

function stretchOn(frame: Frame, draft: Draft, number: number): void {
  const sentence = frame.document.sentences[number]
  if (sentence !== undefined)
    draft.scope = { first: draft.scope.first, last: Math.max(draft.scope.last, sentence.last) }
}

const CONTINUING =
  /^(?:a total|of (?:these|those|them|whom)|among (?:them|these|those)|a further|an additional|the (?:figure|total|toll)s?|that (?:compares|was up|was down|is up|is down))$/

/** Whether a sentence takes up the count of the one before: "Of these, 12 …", "A further 40 …". */
function continues(frame: Frame, number: number): boolean {
  const sentence = frame.document.sentences[number]
  if (sentence === undefined) return false
  const opening = `${lowerAt(frame, sentence.first)} ${lowerAt(frame, sentence.first + 1)}`
  return CONTINUING.test(opening) || /^(?:another) \d/.test(opening)
}
