// A draft with all its fields read: what select.ts keeps or drops and merge.ts puts together.

import type { Figure } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { amountsOf } from './amounts.ts'
import { clauseOf } from './clause.ts'
import type { Draft, Value } from './draft.ts'
import { type Parties, partiesOf } from './parties.ts'
import type { Scene } from './scene.ts'
import type { StatusRead } from './status.ts'
import { statusOf } from './status.ts'
import { type Voice, voiceOf } from './voice.ts'
import { whenOf } from './when.ts'
import { type WhereRead, whereOf } from './where.ts'

export interface Account extends Parties, StatusRead, Voice {
  readonly draft: Draft
  readonly clause: Span
  readonly when: Value<string> | null
  readonly where: WhereRead | null
  readonly figures: readonly Figure[]
}

/** Reads every field of a draft. */
export function accountOf(scene: Scene, draft: Draft): Account {
  const clause = clauseOf(draft)
  const { who, whom } = partiesOf(scene, draft)
  const { status, span } = statusOf(draft)
  const { by, via } = voiceOf(scene, draft)
  return {
    draft,
    clause,
    who,
    whom,
    status,
    span,
    by,
    via,
    when: whenOf(scene, draft),
    where: whereOf(scene, draft, clause, who, whom),
    figures: amountsOf(scene, draft, clause),
  }
}
