// A codebook that extends others has their types and lists too; what it says itself comes first.

type Map = Readonly<Record<string, unknown>>

/** The book with what it takes over from the one it extends. Both as their YAML says it. */
export function extended(own: Map, base: Map): Map {
  const types = mapAt(own, 'types')
  const inherited = mapAt(base, 'types')
  const without = new Set([own['without'] ?? []].flat())
  const only = own['only'] === undefined ? null : new Set([own['only']].flat())
  const all: Record<string, unknown> = {}
  for (const id of Object.keys({ ...types, ...inherited })) {
    const taken = (only === null || only.has(id)) && !without.has(id)
    if (taken || id in types) all[id] = typeOf(types[id], taken ? inherited[id] : undefined)
  }
  return {
    ...own,
    types: all,
    lists: { ...mapAt(base, 'lists'), ...mapAt(own, 'lists') },
    rules: own['rules'] ?? base['rules'],
    numberWords: own['numberWords'] ?? base['numberWords'],
    trusted: own['trusted'] ?? base['trusted'],
  }
}

/** A type that both define: what the new one says holds; its triggers come before those it takes over. */
function typeOf(own: unknown, inherited: unknown): unknown {
  if (!isMap(own) || !isMap(inherited)) return own ?? inherited
  const triggers = [own['triggers'] ?? [], inherited['triggers'] ?? []].flat()
  return { ...inherited, ...own, triggers, roles: { ...mapAt(inherited, 'roles'), ...mapAt(own, 'roles') } }
}

function mapAt(map: Map, key: string): Map {
  const value = map[key]
  return isMap(value) ? value : {}
}

export function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
