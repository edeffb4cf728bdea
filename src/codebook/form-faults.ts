// What zod says of a codebook's form, put so that its author knows what to write instead.
import type { z } from 'zod'
import type { Fault } from './fault.ts'
import { nearest } from './nearest.ts'
import { codebookSchema, mapsSchema, roleSchema, triggerSchema, typeSchema } from './schema.ts'

type Issue = z.core.$ZodIssue

/** Faults of form, each at its place. `raw` is what was checked. */
export function formFaults(raw: unknown): Fault[] {
  const checked = codebookSchema.safeParse(raw)
  return checked.success ? [] : checked.error.issues.flatMap((issue) => faultsOf(issue, raw))
}

function faultsOf(issue: Issue, raw: unknown): Fault[] {
  const { path } = issue
  const value = valueAt(raw, path)
  if (issue.code === 'invalid_union') return unionFaults(issue, value, raw)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], says: unknownKey(key, keysAt(path)) }))
  }
  if (path.at(-2) === 'triggers' && typeof value === 'string') return [{ path, says: shortTrigger(value) }]
  return [{ path, says: saysOf(issue, value) }]
}

function saysOf(issue: Issue, value: unknown): string {
  if (typeof value === 'boolean') return `${value} is read as a truth value here: put it in quotes ("${value}").`
  if (value === undefined) return 'is missing.'
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const near = typeof value === 'string' ? nearest(value, known) : null
    return `${written(value)} is not known here${near === null ? '.' : `: did you mean "${near}"?`} Known are ${known.join(', ')}.`
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  if (issue.code === 'invalid_type' && value === null) return 'is empty.'
  if (issue.code === 'invalid_type') return `${written(value)} stands where ${thing(issue.expected)} belongs.`
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return issue.origin === 'array'
      ? 'is an empty list: at least one belongs here.'
      : `${written(value)} is out of bounds: ${issue.message}.`
  }
  return issue.message
}

function thing(expected: string): string {
  return expected === 'record' || expected === 'object'
    ? 'a map (key: value)'
    : expected === 'array'
      ? 'a list'
      : `a ${expected}`
}

function written(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** Of several forms that would do, the faults of the one that was meant. */
function unionFaults(issue: Issue & { code: 'invalid_union' }, value: unknown, raw: unknown): Fault[] {
  const { path } = issue
  const inner = issue.errors.map((issues) => issues.map((one) => ({ ...one, path: [...path, ...one.path] })))
  const meant = inner.find(
    (issues) => !issues.some((one) => one.code === 'invalid_type' && one.path.length === path.length),
  )
  if (meant !== undefined) return meant.flatMap((one) => faultsOf(one as Issue, raw))
  const [first] = inner.flat()
  return [{ path, says: first === undefined ? issue.message : saysOf(first as Issue, value) }]
}

function shortTrigger(value: string): string {
  const [words = '', pos] = value.split('/')
  if (pos === undefined)
    return `"${value}" has no part of speech: write "${value}/verb", "${value}/noun" or "${value}/adjective".`
  const near = nearest(pos, ['verb', 'noun', 'adjective']) ?? 'verb'
  return `"${pos}" is no part of speech: write "${words}/${near}".`
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return `there is no key "${key}" here${near === null ? '.' : `: did you mean "${near}"?`} Known are ${known.join(', ')}.`
}

/** The keys that a map at a path may have. */
function keysAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(codebookSchema.shape)
  if (path[0] === 'rules') return Object.keys(codebookSchema.shape.rules.def.innerType.def.keyType.enum)
  if (path.length === 2) return Object.keys(typeSchema.shape)
  if (path.includes('triggers')) return Object.keys(triggerSchema.options[1].shape)
  if (path.includes('roles')) return Object.keys(roleSchema.shape)
  return Object.keys(mapsSchema.shape)
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let at = raw
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return at
}
