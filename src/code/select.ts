// Which accounts a coder would enter in a record: not what usually happens, might happen, or is only a name in passing.
import type { Account } from './account.ts'
import type { Scene } from './scene.ts'

/** 0–1: how likely it is that a coder keeps this account; what is below LEAST is dropped. */
export function confidenceOf(_scene: Scene, { draft, who, whom, when, where, figures }: Account): number {
  const told = [who.length > 0, whom.length > 0, when !== null, where !== null, figures.length > 0]
  const parts = told.filter(Boolean).length
  return Math.min(0.95, draft.cue.trigger.weight * (0.4 + 0.12 * parts))
}

export const LEAST = 0.3
