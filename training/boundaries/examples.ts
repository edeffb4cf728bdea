// Gaps of laid-out documents as the classifier will meet them, each with whether a sentence ends there.
import { describe, FEATURES } from '../../src/text/boundaries/features.ts'
import type { Gap, Sight } from '../../src/text/boundaries/sight.ts'
import { sightOf, walk } from '../../src/text/boundaries/walk.ts'
import { findParagraphs } from '../../src/text/paragraphs.ts'
import { sentenceEnd } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { toSource, viewOf } from '../../src/text/view.ts'
import type { Examples } from './fit.ts'
import type { LaidOut } from './layouts.ts'

export class Collected {
  private readonly slots: number[] = []
  private readonly labels: number[] = []
  private readonly weights: number[] = []

  add(document: LaidOut, weight: number): void {
    const starts = new Set(document.sentences.map((sentence) => sentence.start))
    const into = new Int32Array(FEATURES)
    eachGap(document.text, (sight, gap) => {
      const ends = starts.has(toSource(sight.view, (sight.tokens[gap.at] as { start: number }).start))
      describe(sight, gap, into)
      for (const slot of into) this.slots.push(slot)
      this.labels.push(ends ? 1 : 0)
      this.weights.push(weight)
      return ends
    })
  }

  examples(): Examples {
    return {
      slots: Int32Array.from(this.slots),
      labels: Uint8Array.from(this.labels),
      weights: Float32Array.from(this.weights),
      width: FEATURES,
    }
  }
}

export function eachGap(source: string, judge: (sight: Sight, gap: Gap) => boolean): number[] {
  const view = viewOf(source)
  const tokens = tokenize(view.text)
  const blocks = findParagraphs(view.text)
  const sight = sightOf(source, view, tokens, blocks)
  const spans: number[] = []
  let first = 0
  for (const block of blocks) {
    let last = first
    while (last < tokens.length && (tokens[last] as { start: number }).start < block.end) last++
    walk(
      sight,
      first,
      last,
      (start, from, end) => sentenceEnd(tokens, start, from, end),
      judge,
      (from, to) => {
        spans.push(
          toSource(sight.view, (tokens[from] as { start: number }).start),
          toSource(sight.view, (tokens[to - 1] as { end: number }).end - 1) + 1,
        )
      },
    )
    first = last
  }
  return spans
}
