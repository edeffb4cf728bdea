// An entry in one line: "dock workers → Harbour Authority · Durban · 9 March 2026 · planned".
import type { Entry } from '../model/entry.ts'
import { datePhrase } from './phrases.ts'

/** Who does it to whom, where, when, and how certain, as far as the report says. */
export function entryPhrase({ who, whom, where, when, status }: Entry): string {
  const parties = [who.join(', '), whom.join(', ')].filter((part) => part !== '').join(' → ')
  const parts = [parties, where ?? '', when === null ? '' : datePhrase(when), status === 'happened' ? '' : status]
  return parts.filter((part) => part !== '').join(' · ')
}
