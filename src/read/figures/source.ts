// Says who is given as stating a figure: the innermost attribution whose scope holds it, its pronoun resolved.
// An attribution that closes a sentence ("…, police said.") covers every figure of that sentence.
import type { Name } from '../../language/name.ts'
import type { Span } from '../../model/span.ts'
import { type Document, sentenceAt } from '../../text/document.ts'
import type { Attribution } from '../attribution/attribution.ts'

export interface Source {
  readonly words: string
  readonly span: Span
}

/** Reads sources for figures that come in order of start. */
export function sourceFinder(
  document: Document,
  attributions: readonly Attribution[],
  names: readonly Name[],
): (figure: Span) => Source | null {
  const bySentence = new Map<number, Attribution[]>()
  const wide: Attribution[] = []
  for (const attribution of attributions) {
    const first = sentenceAt(document, attribution.scope.start)
    const last = sentenceAt(document, Math.max(attribution.scope.start, attribution.scope.end - 1))
    if (last > first) wide.push(attribution)
    for (const sentence of new Set([first, attribution.sentence])) {
      const list = bySentence.get(sentence) ?? []
      list.push(attribution)
      bySentence.set(sentence, list)
    }
  }
  return (figure) => {
    const sentence = sentenceAt(document, figure.start)
    const near = [...(bySentence.get(sentence) ?? []), ...wide.filter((one) => holds(one.scope, figure))]
    const found = innermost(
      near.filter(
        (one) => !overlapsSource(one, figure) && (holds(one.scope, figure) || closes(document, one, sentence, figure)),
      ),
      figure,
    )
    return found === null ? null : sourceOf(document, found, attributions, names)
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

function innermost(attributions: readonly Attribution[], figure: Span): Attribution | null {
  let best: Attribution | null = null
  for (const one of attributions) {
    if (best === null) best = one
    else if (holds(one.scope, figure) !== holds(best.scope, figure)) best = holds(one.scope, figure) ? one : best
    else if (one.scope.end - one.scope.start < best.scope.end - best.scope.start) best = one
  }
  return best
}

const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|this|these|those)$/i

function sourceOf(
  document: Document,
  attribution: Attribution,
  attributions: readonly Attribution[],
  names: readonly Name[],
): Source {
  const words = document.text.slice(attribution.source.start, attribution.source.end)
  if (!PRONOUN.test(words.trim())) return trimmed(document, attribution.source)
  const before = antecedent(document, words.toLowerCase(), attribution, attributions, names)
  return before === null ? { words, span: attribution.source } : trimmed(document, before)
}

// he, she: the nearest person named or quoted before; they, it: the nearest source before that is no pronoun.
function antecedent(
  document: Document,
  pronoun: string,
  attribution: Attribution,
  attributions: readonly Attribution[],
  names: readonly Name[],
): Span | null {
  let found: Span | null = null
  for (const other of attributions) {
    if (other.source.end > attribution.source.start || other.sentence > attribution.sentence) continue
    const words = document.text.slice(other.source.start, other.source.end)
    if (PRONOUN.test(words.trim())) continue
    if (found === null || other.source.start > found.start) found = other.source
  }
  if (!/^(?:he|she|who)$/.test(pronoun)) return found
  for (const name of names) {
    if (name.end > attribution.source.start) break
    if (name.type !== 'person' || (found !== null && name.start < found.end)) continue
    const fullest = names[name.fullest] ?? name
    found = fullest.end <= attribution.source.start ? fullest : name
  }
  return found
}

/** The source's words, without an article before a proper name. */
function trimmed(document: Document, span: Span): Source {
  const words = document.text.slice(span.start, span.end)
  const article = /^(?:the|a|an)\s+(?=\p{Lu})/iu.exec(words)
  const start = article === null ? span.start : span.start + article[0].length
  return { words: document.text.slice(start, span.end).replace(/\s+/g, ' '), span: { start, end: span.end } }
}
