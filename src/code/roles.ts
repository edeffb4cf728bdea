// Further fields of an entry that its codebook asks for: employer, union, demands, first and last day …
import type { Tree } from '../language/syntax/tree.ts'
import type { RoleDefinition } from '../model/codebook.ts'
import type { Span } from '../model/span.ts'
import type { Account } from './account.ts'
import { isOneOf } from './classes.ts'
import type { Party } from './draft.ts'
import { sidesOf } from './frames.ts'
import { partyAt } from './parties.ts'
import { wordsIn } from './parts.ts'
import { lemmaAt, type Scene } from './scene.ts'

/** What is needed of an account to fill its roles. */
type Filled = Pick<Account, 'draft' | 'when'>

/** The values of each role that the entry's type defines; roles with none are left out. */
export function rolesOf(scene: Scene, account: Filled): Record<string, readonly Party[]> {
  const roles: Record<string, readonly Party[]> = {}
  for (const role of account.draft.cue.type.roles) {
    const found = fillersOf(scene, account, role)
    if (found.length > 0) roles[role.name] = found
  }
  return roles
}

/** What the first part that fits gives. */
function fillersOf(scene: Scene, account: Filled, { from, only }: RoleDefinition): Party[] {
  const { tree } = account.draft
  for (const part of from) {
    if (part === 'when-start' || part === 'when-end') {
      const day = edgeOf(account.when, part === 'when-start')
      if (day !== null) return [day]
      continue
    }
    const words = wordsOfPart(account.draft, part)
    const fitting = words.filter((at) => only.length === 0 || isOneOf(scene, tree, at, only))
    const parties = fitting
      .map((at) => partyAt(scene, tree, at) ?? phraseOf(scene, tree, at))
      .filter((one) => one !== null)
    if (parties.length > 0) return parties
  }
  return []
}

/** "who", "whom", the parts of parts.ts, or the object of a verb beside the cue: "demand>object" ("walked out, demanding …"). */
function wordsOfPart({ tree, word, cue }: Account['draft'], part: string): number[] {
  if (part === 'who' || part === 'whom') return sidesOf(tree, word, cue.type.parties)[part].flat()
  const [verb = '', under] = part.split('>')
  if (under === undefined) return wordsIn(tree, word, part)
  return nearVerbs(tree, word)
    .filter((at) => lemmaAt(tree, at) === verb)
    .flatMap((at) => wordsIn(tree, at, under))
}

/** Verbs that hang on the cue or on the verb that carries it. */
function nearVerbs(tree: Tree, word: number): number[] {
  const around = [word, tree.headOf(word)].filter((at) => at >= 0)
  return around.flatMap((at) =>
    tree.childrenOf(at).filter((child) => /^(?:advcl|acl|xcomp|conj|parataxis)$/.test(tree.labelOf(child))),
  )
}

/** Any noun with all that hangs on it, as the report puts it: "better pay and shorter shifts". */
function phraseOf(scene: Scene, tree: Tree, word: number): Party | null {
  const extent = tree.extentOf(word)
  const link = tree.child(word, 'case')
  const first = link >= 0 && link < word ? (tree.words[link + 1]?.start ?? extent.start) : extent.start
  const span = { start: Math.max(extent.start, first), end: extent.end }
  const name = scene.document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return name === '' ? null : { name, span, inferred: false }
}

/** The first or last day of an EDTF date: "2026-02-01/2026-02-07", "2026-02-01/..". */
function edgeOf(when: { value: string; span: Span; inferred: boolean } | null, first: boolean): Party | null {
  if (when === null) return null
  const [start = '', end = start] = when.value.split('/')
  const day = first ? start : end
  return day === '' || day === '..' ? null : { name: day, span: when.span, inferred: when.inferred }
}
