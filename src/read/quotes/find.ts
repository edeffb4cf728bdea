// Finds words given as somebody's speech or writing, and who is given as saying them.
//
// Marks first (marks.ts), then for each stretch the reporting words beside it (links.ts), whether it is speech at all
// (judge.ts), what a stretch takes over from its neighbours (inherit.ts), and whom the speaker's words mean.
import { meantFor } from '../../language/coreference/meant.ts'
import type { Name } from '../../language/name.ts'
import { type Referent, type Who, whoIn } from '../../language/names/who.ts'
import type { Quote } from '../../model/mention.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Context } from '../context.ts'
import { authorOf } from './author.ts'
import { findBlocks, hasBlocks } from './blocks.ts'
import { findDialogue, hasDialogue } from './dialogue.ts'
import { type Frame, frameOf } from './frame.ts'
import { ownWords } from './holder.ts'
import { inherit, type Voiced } from './inherit.ts'
import { judge, KEPT_FROM } from './judge.ts'
import { bySentence } from './link-given.ts'
import { findStretches, hasMarks } from './marks.ts'
import { linksOf } from './own-links.ts'
import { mendedByTree } from './syntax.ts'

export interface QuotesNeed {
  readonly names: readonly Name[]
  readonly attributions: readonly Attribution[]
}

/** Quotes of a report, in order. */
export function findQuotes(context: Context, need: QuotesNeed): Quote[] {
  const { document } = context
  const marked = hasMarks(document.text)
  const dashed = hasDialogue(document)
  const blocks = hasBlocks(document)
  if (!marked && !dashed && !blocks) return []
  const stretches = marked ? findStretches(document.text, document.paragraphs) : []
  const frame = frameOf({ document, names: need.names, explain: context.trace !== null }, stretches)
  const links = linksOf(frame, bySentence(need.attributions))
  const voiced = stretches.map((stretch, number): Voiced => {
    const link = mendedByTree(frame, context.trees, stretch, links[number] ?? null)
    return { stretch, link, verdict: judge(frame, stretch, link) }
  })
  const kept = inherit(frame, voiced).filter((one) => isKept(context, one))
  const apart = [...(dashed ? findDialogue(frame) : []), ...(blocks ? findBlocks(frame) : [])]
  addApart(context, kept, apart.sort(byStart))
  const who = whoIn(document, need.names, () => meantFor(context, need.names, 'worth it'))
  return kept.sort(byStart).map((one) => quoteOf(document.text, one, speakerOf(frame, who, one.link?.source ?? null)))
}

function isKept({ trace }: Context, { stretch, link, verdict }: Voiced): boolean {
  const keep = verdict.score >= KEPT_FROM
  trace?.({
    rule: keep ? (link?.rule ?? 'quotes/marks') : 'quotes/no-speech',
    action: keep ? 'found' : 'dropped',
    note: `${verdict.score}: ${verdict.why}`,
    start: stretch.start,
    end: stretch.end,
  })
  return keep
}

/** Adds quotations without marks where no marked one stands. All three lists are in order. */
function addApart(context: Context, kept: Voiced[], more: readonly Voiced[]): void {
  const marked = kept.length
  let at = 0
  for (const one of more) {
    while (at < marked && (kept[at] as Voiced).stretch.end <= one.stretch.start) at++
    if (at < marked && overlaps((kept[at] as Voiced).stretch, one.stretch)) continue
    if (isKept(context, one)) kept.push(one)
  }
}

function byStart(a: Voiced, b: Voiced): number {
  return a.stretch.start - b.stretch.start
}

/** Whom the words mean; for a letter or a lawsuit, its author where the report names one. */
function speakerOf(frame: Frame, who: Who, source: Span | null): Referent | null {
  if (source === null) return null
  const meant = ownWords(frame, source, who.resolve(source))
  const author = authorOf(frame, meant ?? source)
  return (author === null ? null : who.resolve(author)) ?? meant
}

function quoteOf(text: string, one: Voiced, speaker: (Span & { readonly text: string }) | null): Quote {
  const source = one.silent === true ? null : (one.link?.source ?? null)
  const cue = one.silent === true ? null : (one.link?.cue ?? null)
  return {
    kind: 'quote',
    start: one.stretch.start,
    end: one.stretch.end,
    speaker: speaker === null ? null : folded(text, speaker),
    speakerText: source === null ? null : folded(text, source),
    cue: cue === null ? null : folded(text, cue),
    rule: one.link?.rule ?? 'quotes/marks',
    evidence: {
      ...(speaker === null ? {} : { speaker: [{ start: speaker.start, end: speaker.end }] }),
      ...(source === null ? {} : { speakerText: [source] }),
      ...(cue === null ? {} : { cue: [cue] }),
    },
  }
}

function folded(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ')
}
