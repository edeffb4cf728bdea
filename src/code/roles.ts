// Further fields of an entry that its codebook asks for: employer, union, demands …
import type { RoleDefinition } from '../model/codebook.ts'
import type { Account } from './account.ts'
import { lexicalMatch } from './classes.ts'
import type { Party } from './draft.ts'
import { partyAt } from './parties.ts'
import { wordsIn } from './parts.ts'
import type { Scene } from './scene.ts'

/** The parties of each role that the entry's type defines; roles with none are left out. */
export function rolesOf(scene: Scene, account: Account): Record<string, readonly Party[]> {
  const roles: Record<string, readonly Party[]> = {}
  for (const role of account.draft.cue.type.roles) {
    const found = fillersOf(scene, account, role)
    if (found.length > 0) roles[role.name] = found
  }
  return roles
}

function fillersOf(scene: Scene, { draft: { tree, word } }: Account, { from, only }: RoleDefinition): Party[] {
  for (const part of from) {
    const words = wordsIn(tree, word, part === 'who' ? 'subject' : part === 'whom' ? 'object' : part)
    const fitting = words.filter((at) => only.length === 0 || only.some((one) => lexicalMatch(scene, tree, at, one)))
    const parties = fitting.map((at) => partyAt(scene, tree, at)).filter((party) => party !== null)
    if (parties.length > 0) return parties
  }
  return []
}
