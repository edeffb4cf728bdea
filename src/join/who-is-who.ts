// Who is who across reports: names that mean one person or body, put together only for a reason that can be read and taken
// back. The user's own list comes first, then people's decisions, then what the texts themselves say.
//
//   together: "UGTT" and "General Labour Union", where some report binds them and no other full form is bound to "UGTT";
//             "Delia Choque" in two reports; "John A. Okoro" and "John Okoro"
//   apart:    "Choque" alone; "Dock Workers' Union" and "Workers' Union"; a name that a person parted
import type { Actor } from '../model/mention.ts'

/** An actor as one report names it. */
export interface NamedActor {
  readonly report: string
  readonly name: string
  readonly type: Actor['type']
  readonly role: string | null
  /** Other names that the same report gives it. */
  readonly aliases: readonly string[]
}

/** A row of the user's list. */
export interface ListedActor {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: Actor['type'] | null
}

/** What people decided about names. A part stands by itself from then on. */
export type NameDecision =
  | { readonly kind: 'merge'; readonly names: readonly string[]; readonly reason: string }
  | { readonly kind: 'split'; readonly name: string; readonly reason: string }

/** One person or body. */
export interface Who {
  /** The list's id, or null. */
  readonly id: string | null
  readonly name: string
  readonly type: Actor['type']
  /** Every name, with the reports that use it. */
  readonly names: readonly { readonly name: string; readonly reports: readonly string[] }[]
  readonly roles: readonly { readonly role: string; readonly reports: number }[]
  readonly reports: number
  /** Why two names are one. */
  readonly why: readonly { readonly names: readonly [string, string]; readonly because: string }[]
}

interface Known {
  readonly key: string
  name: string
  readonly types: Map<Actor['type'], number>
  readonly reports: Set<string>
  readonly roles: Map<string, Set<string>>
}

interface Bond {
  readonly a: string
  readonly b: string
  readonly because: string
}

/** Everybody that some reports name, those of most reports first. */
export function whoIsWho(
  actors: readonly NamedActor[],
  list: readonly ListedActor[] = [],
  decisions: readonly NameDecision[] = [],
): Who[] {
  const known = knownOf(actors)
  const parted = new Set(decisions.flatMap((one) => (one.kind === 'split' ? [keyOf(one.name)] : [])))
  const home = new Map<string, string>()
  const bonds: Bond[] = []
  for (const bond of [...listed(list, known), ...decided(decisions), ...bound(actors, known), ...fullest(known)]) {
    const [a, b] = [rootOf(home, bond.a), rootOf(home, bond.b)]
    if (a === b || parted.has(bond.a) || parted.has(bond.b) || !known.has(bond.a) || !known.has(bond.b)) continue
    home.set(b, a)
    bonds.push(bond)
  }
  const groups = new Map<string, Known[]>()
  for (const one of known.values()) {
    const root = rootOf(home, one.key)
    groups.set(root, [...(groups.get(root) ?? []), one])
  }
  return [...groups]
    .map(([root, names]) =>
      whoOf(
        names,
        list,
        bonds.filter(({ a }) => rootOf(home, a) === root),
        known,
      ),
    )
    .sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1))
}

/** A name as it is compared: case, articles, full stops and marks aside. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[’‘]/g, "'")
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
}

function knownOf(actors: readonly NamedActor[]): Map<string, Known> {
  const known = new Map<string, Known>()
  for (const { name, aliases, type, report, role } of actors) {
    for (const own of [name, ...aliases]) {
      const key = keyOf(own)
      const one = known.get(key) ?? { key, name: own, types: new Map(), reports: new Set(), roles: new Map() }
      known.set(key, one)
      one.types.set(type, (one.types.get(type) ?? 0) + 1)
      one.reports.add(report)
      if (role === null || own !== name) continue
      one.roles.set(role, (one.roles.get(role) ?? new Set()).add(report))
    }
  }
  return known
}

/** The user's list: names of one row that some report uses. */
function listed(list: readonly ListedActor[], known: ReadonlyMap<string, Known>): Bond[] {
  return list.flatMap(({ id, name, aliases }) => {
    const [first, ...others] = [name, ...aliases].map(keyOf).filter((key) => known.has(key))
    return first === undefined ? [] : others.map((key) => ({ a: first, b: key, because: `your list: ${id}` }))
  })
}

function decided(decisions: readonly NameDecision[]): Bond[] {
  return decisions.flatMap((one) => {
    if (one.kind !== 'merge') return []
    const [first = '', ...others] = one.names.map(keyOf)
    return others.map((key) => ({ a: first, b: key, because: `decided: ${one.reason}` }))
  })
}

/**
 * Names that a report gives one actor. A short one ("UGTT", "Choque") is that actor's elsewhere too only where no report
 * binds it to another, and a surname alone never is.
 */
function bound(actors: readonly NamedActor[], known: ReadonlyMap<string, Known>): Bond[] {
  const full = new Map<string, Map<string, string>>()
  for (const { name, aliases, report } of actors) {
    for (const alias of aliases) {
      const forms = full.get(keyOf(alias)) ?? new Map<string, string>()
      full.set(keyOf(alias), forms)
      if (!forms.has(keyOf(name))) forms.set(keyOf(name), report)
    }
  }
  return [...full].flatMap(([alias, forms]) => {
    const [only] = forms
    if (only === undefined || forms.size > 1 || only[0] === alias || isSurname(alias, known)) return []
    return [{ a: only[0], b: alias, because: `named so in ${only[1]}` }]
  })
}

/** One word that persons are called: "Choque" is another Choque in another town. */
function isSurname(key: string, known: ReadonlyMap<string, Known>): boolean {
  return !key.includes(' ') && (known.get(key)?.types.get('person') ?? 0) > 0
}

/** "John A. Okoro" and "John Okoro": first and last name are the same, and only one name has more between them. */
function fullest(known: ReadonlyMap<string, Known>): Bond[] {
  const ends = new Map<string, string[]>()
  for (const { key, types } of known.values()) {
    const words = key.split(' ')
    if (words.length < 2 || !types.has('person')) continue
    const end = `${words[0]} ${words.at(-1)}`
    ends.set(end, [...(ends.get(end) ?? []), key])
  }
  return [...ends].flatMap(([end, keys]) => {
    const longer = keys.filter((key) => key !== end)
    const [only] = longer
    if (only === undefined || longer.length > 1 || !keys.includes(end)) return []
    return [{ a: only, b: end, because: 'the fuller name' }]
  })
}

function whoOf(
  names: readonly Known[],
  list: readonly ListedActor[],
  bonds: readonly Bond[],
  known: ReadonlyMap<string, Known>,
): Who {
  const keys = new Set(names.map(({ key }) => key))
  const row = list.find(({ name, aliases }) => [name, ...aliases].some((one) => keys.has(keyOf(one))))
  const reports = new Set(names.flatMap((one) => [...one.reports]))
  const ordered = [...names].sort((a, b) => b.name.length - a.name.length || (a.key < b.key ? -1 : 1))
  const shown = (key: string) => known.get(key)?.name ?? key
  return {
    id: row?.id ?? null,
    name: row?.name ?? ordered[0]?.name ?? '',
    type: row?.type ?? mostOf(names),
    names: ordered.map((one) => ({ name: one.name, reports: [...one.reports] })),
    roles: rolesOf(names),
    reports: reports.size,
    why: bonds.map(({ a, b, because }) => ({ names: [shown(a), shown(b)], because })),
  }
}

function rolesOf(names: readonly Known[]): Who['roles'] {
  const roles = new Map<string, Set<string>>()
  for (const one of names) {
    for (const [role, reports] of one.roles) roles.set(role, new Set([...(roles.get(role) ?? []), ...reports]))
  }
  return [...roles]
    .map(([role, reports]) => ({ role, reports: reports.size }))
    .sort((a, b) => b.reports - a.reports || (a.role < b.role ? -1 : 1))
}

function mostOf(names: readonly Known[]): Actor['type'] {
  const votes = new Map<Actor['type'], number>()
  for (const { types } of names) for (const [type, count] of types) votes.set(type, (votes.get(type) ?? 0) + count)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organization'
}

function rootOf(home: ReadonlyMap<string, string>, key: string): string {
  let at = key
  for (let next = home.get(at); next !== undefined; next = home.get(at)) at = next
  return at
}

/** The actors of a reading as they are named; `text` is the report's. Pronouns and "the union" are no names. */
export function namedIn(report: string, text: string, actors: readonly Actor[]): NamedActor[] {
  return actors
    .filter(({ type }) => type !== 'group')
    .map(({ name, type, role, evidence }) => {
      const forms = evidence.mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
      const names = forms.filter((form) => isName(form) && keyOf(form) !== keyOf(name))
      const aliases = [...new Map(names.map((form) => [keyOf(form), form])).values()]
      return { report, name, type, role, aliases }
    })
}

const PRONOUN =
  /^(?:he|she|they|it|i|we|him|her|them|us|his|hers|their|theirs|its|who|whom|whose|you|my|our|this|that)$/i

/** Begins with a capital and has one in each word that is not small by itself ("of", "and"). */
function isName(form: string): boolean {
  const words = form.replace(/^(?:the|a|an) /i, '').split(' ')
  if (words.length === 1 && PRONOUN.test(words[0] ?? '')) return false
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|and|for|the|de|da|al|la|von|van|&)$/.test(word))
}
