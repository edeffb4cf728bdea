// Who is meant, in the last column of CoNLL-U, in the brackets of CorefUD: a mention opens on its first word and closes on its last.
//
//   1	Ana	…	Entity=(e1-person-1
//   2	Pop	…	Entity=e1)
//   7	she	…	Entity=(e1-person-1)
//
// The fields are the entity's number in the report, its type, and which word of the mention is its head. Only entities that are
// mentioned more than once are given.
import type { Entity } from '../language/coreference/entity.ts'
import { KIND, type Mention } from '../language/coreference/mention.ts'
import type { ParsedWord } from '../language/syntax/word.ts'

/** What the fields are, as CorefUD wants it said at the head of a document. */
export const ENTITY_FIELDS = '# global.Entity = eid-etype-head'

/** The brackets on one word: what closes, the narrower first; what is one word; what opens, the wider first. */
interface Brackets {
  readonly closing: [first: number, text: string][]
  readonly single: string[]
  readonly opening: [last: number, text: string][]
}

/** The entries of each word, for conlluOf. */
export function entityNotes(entities: readonly Entity[]): (word: ParsedWord) => readonly string[] {
  const brackets = new Map<ParsedWord, Brackets>()
  entities
    .filter(({ mentions }) => mentions.length > 1)
    .forEach((entity, number) => {
      for (const mention of entity.mentions) mark(brackets, mention, `e${number + 1}`, typeOf(entity))
    })
  return (word) => {
    const found = brackets.get(word)
    return found === undefined ? [] : [`Entity=${textOf(found)}`]
  }
}

function typeOf({ kind, gender }: Entity): string {
  if (kind === KIND.person || (kind === KIND.unknown && gender > 0)) return 'person'
  if (kind === KIND.body) return 'organization'
  return kind === KIND.place ? 'place' : 'other'
}

function mark(brackets: Map<ParsedWord, Brackets>, mention: Mention, id: string, type: string): void {
  const { tree, start, end, head } = mention
  if (tree === null) return
  const first = tree.wordAt(start)
  const last = Math.max(first, tree.wordAt(end - 1))
  const from = tree.words[first]
  const to = tree.words[last]
  if (from === undefined || to === undefined) return
  const opened = `(${id}-${type}-${Math.max(0, headOf(mention) - first) + 1}`
  if (first === last) bracketsOf(brackets, from).single.push(`${opened})`)
  else {
    bracketsOf(brackets, from).opening.push([last, opened])
    bracketsOf(brackets, to).closing.push([first, `${id})`])
  }

  function headOf({ form, word }: Mention): number {
    return form === 'name' && word < first ? first : word >= 0 ? word : (tree?.wordAt(head.start) ?? first)
  }
}

function bracketsOf(brackets: Map<ParsedWord, Brackets>, word: ParsedWord): Brackets {
  const known = brackets.get(word)
  if (known !== undefined) return known
  const fresh: Brackets = { closing: [], single: [], opening: [] }
  brackets.set(word, fresh)
  return fresh
}

function textOf({ closing, single, opening }: Brackets): string {
  const closed = closing.sort(([a], [b]) => b - a).map(([, text]) => text)
  const opened = opening.sort(([a], [b]) => b - a).map(([, text]) => text)
  return [...closed, ...opened, ...single].join('')
}
