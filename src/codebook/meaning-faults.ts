// What is well formed in a codebook and still cannot work: lists that are not defined, parts that do not exist. And what
// works but hardly as meant: the same words for two types.
import type { Codebook, Conditions } from '../model/codebook.ts'
import type { Fault } from './fault.ts'
import { nearest } from './nearest.ts'
import type { CodebookFile, TriggerFile } from './schema.ts'

const PARTS = ['subject', 'object', 'modifier', 'anywhere']
const PREPOSITIONS =
  'aboard about above across after against along amid among around as at before behind between beyond by despite down during for from in inside into near of off on onto out outside over past per since through throughout to toward towards under until unto up upon via with within without'.split(
    ' ',
  )
const OF_ROLES = ['who', 'whom', 'when-start', 'when-end']
const CLASSES = ['person', 'organization', 'place', 'number', 'money', 'name']

/** What cannot work. */
export function meaningFaults(file: CodebookFile): Fault[] {
  const lists = Object.keys(file.lists)
  const faults: Fault[] = []
  for (const [name, words] of Object.entries(file.lists)) {
    checkWords(['lists', name], words)
    if (reaches(file, name, name, new Set())) put(['lists', name], 'names itself: a list cannot hold itself.')
  }
  if (Object.keys(file.types).length === 0) {
    put(['types'], 'is empty: write one type at least, or take those of a codebook that ships ("extends: strikes").')
  }
  for (const [id, type] of Object.entries(file.types)) {
    const path = ['types', id] as const
    type.triggers.forEach((trigger, at) => {
      checkTrigger([...path, 'triggers', at], trigger)
    })
    for (const [role, { from, only }] of Object.entries(type.roles)) {
      from.forEach((part, at) => {
        checkPart([...path, 'roles', role, 'from', at], part.split('>').at(-1) ?? '', OF_ROLES)
      })
      checkWords([...path, 'roles', role, 'only'], only)
    }
  }
  return faults

  function checkTrigger(path: readonly PropertyKey[], trigger: TriggerFile): void {
    if (typeof trigger === 'string') return
    for (const key of ['when', 'unless'] as const) {
      for (const [part, words] of Object.entries<readonly string[]>(trigger[key] ?? {})) {
        checkPart([...path, key, part], part, [])
        checkWords([...path, key, part], words)
      }
    }
  }

  function checkPart(path: readonly PropertyKey[], part: string, more: readonly string[]): void {
    const known = [...PARTS, ...more, ...PREPOSITIONS]
    const several = part.split('|')
    if (several.length > 1) {
      for (const one of several) checkPart(path, one, more)
      return
    }
    if (known.includes(part)) return
    const near = nearest(part, known)
    put(
      path,
      `"${part}" is no part of a sentence${near === null ? '.' : `: did you mean "${near}"?`} Parts are ${[...PARTS, ...more].join(', ')}, and prepositions (of, against, with …).`,
    )
  }

  function checkWords(path: readonly PropertyKey[], words: readonly string[]): void {
    for (const word of words) {
      const known = word.startsWith('$') ? lists : word.startsWith('@') ? CLASSES : null
      const name = word.slice(1)
      if (known === null || known.includes(name)) continue
      const near = nearest(name, known)
      const hint = near === null ? '' : `: did you mean "${word[0]}${near}"?`
      const which = known === lists ? 'under "lists"' : `a class (${CLASSES.map((one) => `@${one}`).join(', ')})`
      put(path, `"${word}" is not ${which}${hint || '.'}`)
    }
  }

  function put(path: readonly PropertyKey[], says: string): void {
    faults.push({ path, says })
  }
}

function reaches(file: CodebookFile, from: string, to: string, seen: Set<string>): boolean {
  if (seen.has(from)) return false
  seen.add(from)
  const named = (file.lists[from] ?? []).filter((word) => word.startsWith('$')).map((word) => word.slice(1))
  return named.some((name) => name === to || reaches(file, name, to, seen))
}

/** Words that stand for two types under the same conditions: the first type has them. */
export function doubled({ types }: Codebook): Fault[] {
  const first = new Map<string, string>()
  const faults: Fault[] = []
  for (const type of types) {
    type.triggers.forEach(({ words, pos, when, unless }, at) => {
      for (const one of words) {
        const key = `${one}/${pos} ${conditionsKey(when)} ${conditionsKey(unless)}`
        const before = first.get(key)
        if (before === undefined) first.set(key, type.id)
        else if (before !== type.id) {
          const says = `"${one}" is a trigger of ${before} too, under the same conditions: only ${before} will have it.`
          faults.push({ path: ['types', type.id, 'triggers', at], says })
        }
      }
    })
  }
  return faults
}

function conditionsKey(conditions: Conditions | null): string {
  return conditions === null ? '' : JSON.stringify(conditions)
}
