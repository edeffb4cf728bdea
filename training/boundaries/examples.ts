// Gaps of laid-out documents as the classifier will meet them, each with whether a sentence ends there.

import type { Span } from '../../src/model/span.ts'
import { describe, FEATURES } from '../../src/text/boundaries/features.ts'
import type { Judge } from '../../src/text/boundaries/walk.ts'
import { findParagraphs } from '../../src/text/paragraphs.ts'
import { findSentences } from '../../src/text/sentences.ts'
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
    sentencesBy(document.text, (sight, gap) => {
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

/** The sentences of a text, by a judge of its gaps. */
export function sentencesBy(source: string, judge: Judge): Span[] {
  const view = viewOf(source)
  const tokens = tokenize(view.text)
  const blocks = findParagraphs(view.text)
  return findSentences(source, view, tokens, blocks, judge).sentences.map(({ start, end }) => ({
    start: toSource(view, start),
    end: toSource(view, end - 1) + 1,
  }))
}
