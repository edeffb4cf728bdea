// Where an expression stands in the telling: what resolving it may count from.
import type { Day } from './calendar.ts'
import type { Base } from './expression.ts'
import { firstDay, lastDay, type Period } from './period.ts'
import type { Setting } from './setting.ts'
import type { Tense } from './tense.ts'

export interface Moment {
  readonly setting: Setting
  /** What was told last. */
  readonly story: Period | null
  /** A year that the text gives to the months and seasons here, whatever the day of publication. */
  readonly year: number | null
  /** The last year stated. */
  readonly stated: number | null
  /** The last quarter or half told. */
  readonly quarter: Period | null
  /** Whether it must lie back: "since January". */
  readonly past: boolean
  readonly tense: () => Tense
}

export function isAhead(moment: Moment): boolean {
  return moment.tense() === 'future'
}

/** The day to count from: publication, or what was told last (its end where counting goes forward). */
export function baseDay(moment: Moment, base: Base, forward: boolean): Day | null {
  if (base === 'now' || moment.story === null) return moment.setting.today
  const edge = forward ? (moment.story.to ?? moment.story.from) : (moment.story.from ?? moment.story.to)
  if (edge === null) return moment.setting.today
  return forward ? lastDay(edge) : firstDay(edge)
}
