// A codebook's own examples read with it: each sentence under `counts` must give an entry of its type, each under
// `excludes` none. A codebook so has tests of its own.

import type { Codebook } from '../model/codebook.ts'
import { NO_METADATA } from '../model/report.ts'
import type { Knowledge } from '../read/context.ts'
import { read } from '../reader.ts'

export interface ExampleResult {
  readonly type: string
  readonly claim: 'counts' | 'excludes'
  readonly text: string
  /** Types of the entries that the example gave. */
  readonly found: readonly string[]
  readonly holds: boolean
}

/** `knowledge` is with this codebook. Examples are read as English reports of a set day. */
export function readExamples(codebook: Codebook, knowledge: Knowledge): ExampleResult[] {
  return codebook.types.flatMap((type) =>
    (['counts', 'excludes'] as const).flatMap((claim) =>
      type[claim].map((text) => {
        const found = typesIn(text, knowledge)
        const holds = found.includes(type.id) === (claim === 'counts')
        return { type: type.id, claim, text, found, holds }
      }),
    ),
  )
}

function typesIn(text: string, knowledge: Knowledge): string[] {
  const { mentions } = read({ ...NO_METADATA, text, language: 'en', published: '2026-03-10' }, knowledge)
  return mentions.flatMap((mention) => (mention.kind === 'entry' ? [mention.type] : []))
}
