// What pronouns and nominals are resolved against: tokens with their names, what stands in quotation marks, and what
// the report says of each person (gender, roles).
import type { Document, Sentence, Token } from '../../text/document.ts'
import { tokenAt } from '../../text/document.ts'
import type { Gender, Name } from '../name.ts'

export interface Scene {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  /** For each token: number of its name plus one; 0 for none. */
  readonly named: Int32Array
  /** For each token: 1 inside double quotation marks. */
  readonly quoted: Uint8Array
  /** Gender of the person that a name stands for, by number of the fullest form. */
  readonly genders: ReadonlyMap<number, Gender>
  /** Roles of the person that a name stands for, by number of the fullest form: heads only. */
  readonly roles: ReadonlyMap<number, ReadonlySet<string>>
}

export function sceneOf(document: Document, names: readonly Name[]): Scene {
  const { tokens } = document
  const named = new Int32Array(tokens.length)
  const genders = new Map<number, Gender>()
  const roles = new Map<number, Set<string>>()
  names.forEach((name, number) => {
    for (let at = tokenAt(document, name.start); at < tokens.length && (tokens[at] as Token).start < name.end; at++) {
      named[at] = number + 1
    }
    if (name.gender !== undefined && !genders.has(name.fullest)) genders.set(name.fullest, name.gender)
    for (const role of name.roles ?? []) {
      const heads = roles.get(name.fullest) ?? new Set<string>()
      heads.add(role.slice(role.lastIndexOf(' ') + 1))
      roles.set(name.fullest, heads)
    }
  })
  return { document, tokens, names, named, quoted: quotedTokens(document), genders, roles }
}

function quotedTokens(document: Document): Uint8Array {
  const quoted = new Uint8Array(document.tokens.length)
  for (const paragraph of document.paragraphs) {
    let open = false
    const last = (document.sentences[paragraph.last - 1] as Sentence | undefined)?.last ?? 0
    const first = (document.sentences[paragraph.first] as Sentence | undefined)?.first ?? last
    for (let at = first; at < last; at++) {
      const mark = document.tokens[at]?.text
      if (mark === '“' || (mark === '"' && !open)) open = true
      else if (mark === '”' || mark === '"') open = false
      if (open) quoted[at] = 1
    }
  }
  return quoted
}
