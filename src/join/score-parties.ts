// Who and whom: names in common speak for one happening, other victims by name against it, kinds ("miners") a little either way.
import type { Because } from './because.ts'
import type { Parties } from './parties.ts'
import type { Traits } from './traits.ts'

export function comparedParties(a: Traits, b: Traits): Because {
  return [...compared('who', a.who, b.who, -300), ...compared('whom', a.whom, b.whom, -1200)]
}

function compared(field: string, a: Parties, b: Parties, other: number): Because {
  const names = common(a.names, b.names)
  if (names.length > 0) return [[`${field}: ${names.join(' ')}`, Math.min(1200, 500 + 250 * names.length)]]
  if (a.names.length > 0 && b.names.length > 0) return [[`${field}: other names`, other]]
  const kinds = common(a.kinds, b.kinds)
  if (kinds.length > 0) return [[`${field}: ${kinds.join(' ')}`, 300]]
  return a.kinds.length > 0 && b.kinds.length > 0 ? [[`${field}: others`, -150]] : []
}

/** Of two lists in order, what is in both. */
function common(a: readonly string[], b: readonly string[]): string[] {
  const others = new Set(b)
  return a.filter((word) => others.has(word))
}
