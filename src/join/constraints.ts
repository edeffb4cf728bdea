// What coders decided about joining, as bonds and bars between entries. A later decision stands over an earlier one.

/** An entry as a decision names it: by its words, so that a decision outlives the reading it was taken on. */
export interface EntryRef {
  /** Id of the report's text. */
  readonly report: string
  /** The words that name the act. */
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A decision about joining. `key` grows with time. */
export type JoinDecision =
  | { readonly key: number; readonly kind: 'join'; readonly entries: readonly EntryRef[] }
  | {
      readonly key: number
      readonly kind: 'split'
      readonly apart: readonly EntryRef[]
      readonly from: readonly EntryRef[]
    }

/** Between nodes of one component, by their number. */
export interface Constraints {
  /** Pairs that belong together, whatever else. */
  readonly together: readonly (readonly [number, number])[]
  /** Whom a node must not stand with. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>
}

export const FREE: Constraints = { together: [], apart: new Map() }

/** What the decisions ask of some nodes; `nodesOf` finds the nodes that a reference means. */
export function constraintsOf(
  decisions: readonly JoinDecision[],
  nodesOf: (ref: EntryRef) => readonly number[],
): Constraints {
  if (decisions.length === 0) return FREE
  const groups = new Map<number, Set<number>>()
  const together: [number, number][] = []
  const apart = new Map<number, Set<number>>()
  const group = (node: number): Set<number> => groups.get(node) ?? new Set([node])
  for (const decision of [...decisions].sort((a, b) => b.key - a.key)) {
    if (decision.kind === 'join') bindAll(nodes(decision.entries))
    else bar(nodes(decision.apart), nodes(decision.from))
  }
  return { together, apart }

  function nodes(refs: readonly EntryRef[]): number[] {
    return [...new Set(refs.flatMap(nodesOf))].sort((a, b) => a - b)
  }

  function bindAll(members: readonly number[]): void {
    for (const node of members.slice(1)) {
      // To the first of the others that no later decision keeps it from.
      const other = members.find((candidate) => candidate < node && mayBind(candidate, node))
      if (other !== undefined) bind(other, node)
    }
  }

  function mayBind(a: number, b: number): boolean {
    for (const one of group(a)) for (const other of group(b)) if (apart.get(one)?.has(other)) return false
    return true
  }

  function bind(a: number, b: number): void {
    together.push([a, b])
    const all = new Set([...group(a), ...group(b)])
    for (const node of all) groups.set(node, all)
  }

  function bar(first: readonly number[], second: readonly number[]): void {
    for (const a of first) {
      for (const b of second) {
        if (a === b || group(a).has(b)) continue
        note(a, b)
        note(b, a)
      }
    }
  }

  function note(a: number, b: number): void {
    const known = apart.get(a)
    if (known === undefined) apart.set(a, new Set([b]))
    else known.add(b)
  }
}
