// Cues that are no plain verb: "according to the police", "citing a ministry report", "by the union’s own count",
// "…, saying that 12 were hurt", "in her telling".
import { reportingSenses } from '../../language/en/reporting-verbs.ts'
import { BE } from '../../language/en/reporting-words.ts'
import type { Draft } from './draft.ts'
import { canReport, type Place } from './fit.ts'
import { type Frame, lowerAt, type Phrase } from './frame.ts'
import { sourceAfter } from './object.ts'
import { claimAfter, claimBefore } from './scope.ts'
import { mainSubject, sourceBefore } from './subject.ts'

const OWN_NOUNS = new Set(
  'count tally estimate estimates reckoning account admission calculation calculations telling view figures measure'.split(
    ' ',
  ),
)

/** The attribution whose cue begins at `at`, or null. */
export function byPhrase(frame: Frame, at: number, within: Place, earlier: readonly Draft[]): Draft | null {
  const word = lowerAt(frame, at)
  if (word === 'according' && lowerAt(frame, at + 1) === 'to') return accordingTo(frame, at, within)
  if (word === 'citing' || word === 'quoting') return citing(frame, at, within)
  if (word === 'by' || word === 'in') return byCount(frame, at, within)
  if ((word === 'pointed' || word === 'points' || word === 'point') && /^(?:to|out)$/.test(lowerAt(frame, at + 1)))
    return pointing(frame, at, within)
  if (word.endsWith('ing') && !BE.has(lowerAt(frame, at - 1)) && reportingSenses(word)?.has('claim'))
    return participle(frame, at, within, earlier)
  return null
}

function accordingTo(frame: Frame, at: number, within: Place): Draft | null {
  const source = sourceAfter(frame, at + 2, within.last)
  if (source === null) return null
  return {
    sentence: within.sentence,
    source,
    cue: { first: at, last: at + 2 },
    ...around(frame, at, source, within),
    rule: 'attributions/according-to',
  }
}

/** At the sentence's start the claim follows; at its end the claim is the sentence; in between it is both. */
function around(frame: Frame, at: number, source: Phrase, within: Place): Pick<Draft, 'scope' | 'side'> {
  if (at - within.first <= 2) return { scope: claimAfter(frame, source.last, within), side: 'after' }
  if (within.last - source.last <= 3) return { scope: claimBefore(frame, at, within), side: 'before' }
  return { scope: { first: within.first, last: within.last }, side: 'around' }
}

function citing(frame: Frame, at: number, within: Place): Draft | null {
  const source = sourceAfter(frame, at + 1, within.last)
  if (source === null || !canReport(frame, source)) return null
  return {
    sentence: within.sentence,
    source,
    cue: { first: at, last: at + 1 },
    ...around(frame, at, source, within),
    rule: 'attributions/citing',
  }
}

/** "by the union’s own count", "by most estimates", "in her telling". */
function byCount(frame: Frame, at: number, within: Place): Draft | null {
  for (let end = at + 2; end < Math.min(within.last, at + 8); end++) {
    const word = lowerAt(frame, end)
    if (frame.tokens[end]?.kind === 'punctuation' && word !== "'" && word !== '’') return null
    if (!OWN_NOUNS.has(word)) continue
    if (word === 'figures' && lowerAt(frame, at) === 'in') return null
    const source = { first: at + 1, last: end + 1 }
    const first = lowerAt(frame, source.first)
    const owned =
      lowerAt(frame, end - 1) === 'own' ||
      lowerAt(frame, end - 1) === "'s" ||
      lowerAt(frame, end - 1) === '’' ||
      first === 'his' ||
      first === 'her' ||
      first === 'their' ||
      first === 'its' ||
      first === 'most' ||
      first === 'some' ||
      first === 'official'
    if (!owned) return null
    return {
      sentence: within.sentence,
      source,
      cue: { first: at, last: at + 1 },
      ...around(frame, at, source, within),
      rule: 'attributions/own-count',
    }
  }
  return null
}

/** "The union called a strike, saying 40 members were unpaid": the subject of the main clause speaks. */
function participle(frame: Frame, at: number, within: Place, earlier: readonly Draft[]): Draft | null {
  const before = lowerAt(frame, at - 1)
  if (before !== ',' && before !== 'and' && before !== '—') return null
  // "asking for 20 answers", "reporting on three trials": no claim follows.
  if (/^(?:for|on)$/.test(lowerAt(frame, at + 1))) return null
  const last = earlier.at(-1)
  const source = last !== undefined && last.sentence === within.sentence ? last.source : mainSubject(frame, at, within)
  if (source === null || !canReport(frame, source)) return null
  return {
    sentence: within.sentence,
    source,
    cue: { first: at, last: at + 1 },
    scope: claimAfter(frame, at + 1, within),
    side: 'after',
    rule: 'attributions/participle',
  }
}

/** "She pointed to a loss of $4m", "they point out that 20 are missing". */
function pointing(frame: Frame, at: number, within: Place): Draft | null {
  const source = sourceBefore(frame, at, within.first)
  if (source === null || !canReport(frame, source)) return null
  const cue = { first: at, last: at + 2 }
  return {
    sentence: within.sentence,
    source,
    cue,
    scope: claimAfter(frame, at + 2, within),
    side: 'after',
    rule: 'attributions/pointed-to',
  }
}
