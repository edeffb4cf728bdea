// Says who is given as stating a figure: the innermost attribution whose scope holds it, its pronoun resolved.
// An attribution that closes a sentence ("…, police said.") covers every figure of that sentence.
import type { Name } from '../../language/name.ts'
import type { Span } from '../../model/span.ts'
import { type Document, sentenceAt } from '../../text/document.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { sourceWords } from './source-words.ts'

export interface Source {
  readonly words: string
  readonly span: Span
}

/** A scope is looked up from at most this many of its sentences, so that reading stays linear. */
const LONGEST_SCOPE = 60
/** How far back a pronoun's antecedent is sought. */
const LOOK_BACK = 40

/** Reads the source of any figure of the report. */
export function sourceFinder(
  document: Document,
  attributions: readonly Attribution[],
  names: readonly Name[],
): (figure: Span) => Source | null {
  const bySentence = new Map<number, number[]>()
  const sound = new Map<number, boolean>()
  attributions.forEach((attribution, number) => {
    const first = sentenceAt(document, attribution.scope.start)
    const last = sentenceAt(document, Math.max(attribution.scope.start, attribution.scope.end - 1))
    for (let at = first; at <= Math.min(last, first + LONGEST_SCOPE); at++) add(at, number)
    if (attribution.sentence < first || attribution.sentence > last) add(attribution.sentence, number)
  })
  return (figure) => {
    const sentence = sentenceAt(document, figure.start)
    let best = -1
    for (const number of bySentence.get(sentence) ?? []) {
      const one = attributions[number] as Attribution
      if (
        !isSound(number) ||
        overlapsSource(one, figure) ||
        isSetting(document, one, figure) ||
        !(holds(one.scope, figure) || closes(document, one, sentence, figure))
      )
        continue
      if (best < 0 || isNearer(one, attributions[best] as Attribution, figure)) best = number
    }
    return best < 0 ? null : sourceOf(document, best, attributions, names)
  }

  function isSound(number: number): boolean {
    const known = sound.get(number)
    if (known !== undefined) return known
    const { source } = attributions[number] as Attribution
    const found = sourceWords(document.text.slice(source.start, source.end)) !== null
    sound.set(number, found)
    return found
  }

  function add(sentence: number, number: number): void {
    const list = bySentence.get(sentence)
    if (list === undefined) bySentence.set(sentence, [number])
    else list.push(number)
  }
}

function holds(scope: Span, figure: Span): boolean {
  return scope.start <= figure.start && figure.end <= scope.end
}

function overlapsSource(attribution: Attribution, figure: Span): boolean {
  return attribution.source.start < figure.end && figure.start < attribution.source.end
}

/** Whether the attribution ends its sentence: source and cue stand after the figure, and little after them. */
function closes(document: Document, attribution: Attribution, sentence: number, figure: Span): boolean {
  const whole = document.sentences[sentence]
  if (whole === undefined || attribution.sentence !== sentence) return false
  const end = Math.max(attribution.source.end, attribution.cue.end)
  const start = Math.min(attribution.source.start, attribution.cue.start)
  return figure.end <= start && attribution.scope.end <= start && whole.end - end < 40
}

/** "…,” the judge wrote in a 91-page dissent": where and how it was said is not what was said. */
function isSetting(document: Document, { cue, source, scope }: Attribution, figure: Span): boolean {
  const end = Math.max(cue.end, source.end)
  if (scope.start >= cue.start || figure.start <= end) return false
  const between = document.text.slice(end, Math.min(figure.start, end + 80))
  return /^\s(?:in|at|on|during|after|before|over|from|for)\s[^,;:“”"—]*$/.test(between)
}

/** "…, in which, residents insist, 13 died": a clause put in between speaks for what follows it. */
function isInserted(one: Attribution, best: Attribution, figure: Span): boolean {
  return (
    one.scope.start < one.cue.start &&
    best.cue.end <= Math.min(one.cue.start, one.source.start) &&
    one.cue.end <= figure.start
  )
}

function isNearer(one: Attribution, best: Attribution, figure: Span): boolean {
  if (holds(one.scope, figure) && holds(best.scope, figure)) {
    if (isInserted(one, best, figure)) return true
    if (isInserted(best, one, figure)) return false
  }
  if (holds(one.scope, figure) !== holds(best.scope, figure)) return holds(one.scope, figure)
  return one.scope.end - one.scope.start < best.scope.end - best.scope.start
}

/** Pronouns that name nobody by themselves. */
const NO_SOURCE = /^(?:it|which|that|this|these|those)$/i
const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|this|these|those)$/i

function sourceOf(
  document: Document,
  number: number,
  attributions: readonly Attribution[],
  names: readonly Name[],
): Source | null {
  const attribution = attributions[number] as Attribution
  const words = document.text.slice(attribution.source.start, attribution.source.end)
  if (!PRONOUN.test(words.trim())) return trimmed(document, attribution.source)
  const before = antecedent(document, number, attributions, names)
  if (before !== null) return trimmed(document, before)
  return NO_SOURCE.test(words.trim()) ? null : { words, span: attribution.source }
}

// he, she: the nearest person named or quoted before; they, it: the nearest source before that is no pronoun.
function antecedent(
  document: Document,
  number: number,
  attributions: readonly Attribution[],
  names: readonly Name[],
): Span | null {
  const { source } = attributions[number] as Attribution
  let found: Span | null = null
  for (let at = number - 1; at >= Math.max(0, number - LOOK_BACK); at--) {
    const other = (attributions[at] as Attribution).source
    if (other.end > source.start || (found !== null && other.start <= found.start)) continue
    if (!PRONOUN.test(document.text.slice(other.start, other.end).trim())) found = other
  }
  if (!/^(?:he|she|who)$/i.test(document.text.slice(source.start, source.end).trim())) return found
  const name = personBefore(names, source.start)
  if (name === null || (found !== null && name.start < found.end)) return found
  const fullest = names[name.fullest] ?? name
  return fullest.end <= source.start ? fullest : name
}

function personBefore(names: readonly Name[], offset: number): Name | null {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle] as Name).end <= offset) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= Math.max(0, low - LOOK_BACK); at--)
    if (names[at]?.type === 'person') return names[at] ?? null
  return null
}

/** The source's words, without an article before a proper name. */
function trimmed(document: Document, span: Span): Source {
  const whole = document.text.slice(span.start, span.end)
  const words = sourceWords(whole) ?? whole
  const article = /^(?:[Tt]he|[Aa]n?)\s+(?=\p{Lu})/u.exec(words)
  const start = article === null ? span.start : span.start + article[0].length
  const end = span.start + words.length
  return { words: document.text.slice(start, end).replace(/\s+/g, ' '), span: { start, end } }
}
