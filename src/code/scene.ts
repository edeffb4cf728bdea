// What entries are made from: the report's document and trees, and every mention that was found in it.
import { type Meant, meantFor } from '../language/coreference/meant.ts'
import { lemmaOf } from '../language/lemmas.ts'
import type { Tree } from '../language/syntax/tree.ts'
import type { Span } from '../model/span.ts'
import type { Attribution } from '../read/attribution/attribution.ts'
import type { Context } from '../read/context.ts'
import { type Source, sourceFinder } from '../read/figures/source.ts'
import type { Found } from '../read/find.ts'
import { type Document, firstEndingAfter, sentenceAt } from '../text/document.ts'
import type { Lexicon } from './lexicon.ts'

export interface Scene extends Found {
  readonly context: Context
  readonly document: Document
  readonly lexicon: Lexicon
  /** Who is meant by names, nouns and pronouns; null where there are no trees. */
  readonly meant: Meant | null
  /** Who is given as saying what stands at a span, or null for the report itself. */
  readonly sourceOf: (span: Span) => Source | null
  /** Attributions whose scope holds an offset. */
  readonly attributionsAt: (offset: number) => readonly Attribution[]
  /** Attributions whose scope ends right before an offset, with nothing but an article between. */
  readonly attributionsBefore: (offset: number) => readonly Attribution[]
}

export function sceneOf(context: Context, found: Found, lexicon: Lexicon): Scene {
  const meant = meantFor(context, found.names, 'worth it')
  const { document } = context
  const { attributions, names } = found
  const near = bySentence(document, attributions)
  return {
    ...found,
    context,
    document,
    lexicon,
    meant,
    sourceOf: sourceFinder(document, attributions, names),
    attributionsAt: (offset) => near(offset).filter(({ scope }) => scope.start <= offset && offset < scope.end),
    attributionsBefore: (offset) => near(offset).filter((one) => endsBefore(document, one, offset)),
  }
}

/** A scope is looked up from at most this many of its sentences, so that reading stays linear. */
const LONGEST_SCOPE = 60

/** Looks attributions up by the sentences that their scope, source and cue stand in. */
function bySentence(
  document: Document,
  attributions: readonly Attribution[],
): (offset: number) => readonly Attribution[] {
  const found = new Map<number, Attribution[]>()
  for (const one of attributions) {
    const first = sentenceAt(document, Math.min(one.scope.start, one.cue.start))
    const last = Math.min(sentenceAt(document, Math.max(one.scope.end, one.cue.end) - 1), first + LONGEST_SCOPE)
    for (let at = first; at <= last; at++) {
      const list = found.get(at)
      if (list === undefined) found.set(at, [one])
      else list.push(one)
    }
  }
  return (offset) => found.get(sentenceAt(document, offset)) ?? []
}

/** Whether an attribution's scope ends right before an offset, with nothing but an article between. */
function endsBefore({ text }: Document, { scope, cue }: Attribution, offset: number): boolean {
  const between = offset - scope.end
  if (cue.end > offset || between < 0 || between > 5) return false
  return /^\s*(?:the|an?)?\s*$/i.test(text.slice(scope.end, offset))
}

/** Those of some mentions in order that stand wholly within a span. */
export function within<M extends Span>(mentions: readonly M[], { start, end }: Span): M[] {
  const found: M[] = []
  for (let at = firstEndingAfter(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at] as M
    if (mention.start >= end) break
    if (mention.start >= start && mention.end <= end) found.push(mention)
  }
  return found
}

/** Lemmas that were asked for before: each cue at a word asks anew. */
const lemmas = new WeakMap<Tree, (string | undefined)[]>()

/** The lemma of a word of a tree, in lower case. */
export function lemmaAt(tree: Tree, word: number): string {
  const found = tree.words[word]
  if (found === undefined) return ''
  const known = lemmas.get(tree) ?? []
  const before = known[word]
  if (before !== undefined) return before
  const lemma = lemmaOf(found.form, found.upos, found.xpos).toLowerCase()
  known[word] = lemma
  lemmas.set(tree, known)
  return lemma
}

/** A word's form in lower case. */
export function lowerAt(tree: Tree, word: number): string {
  return (tree.words[word]?.form ?? '').toLowerCase()
}
