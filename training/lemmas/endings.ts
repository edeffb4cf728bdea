// Learns endings from examples (word, op): the shortest lists that tell all of them right.
import { LONGEST_ENDING } from '../../src/language/lemmas/endings.ts'

/** "op: ending ending ^whole", an op a line, as src/language/lemmas/endings.ts reads it. Words are unique. */
export function learnEndings(examples: ReadonlyMap<string, string>): string {
  const found = new Map<string, string>()
  grow([...examples], '', '-0+', found)
  const lists = new Map<string, string[]>()
  for (const [ending, op] of found) lists.set(op, [...(lists.get(op) ?? []), ending])
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([op, endings]) => `${op}: ${endings.sort().join(' ')}`)
    .join('\n')
}

type Example = readonly [word: string, op: string]

/** Gives `ending` the op of most of its words where that is not the one of the shorter ending, then looks at longer ones. */
function grow(examples: readonly Example[], ending: string, inherited: string, found: Map<string, string>): void {
  const best = mostOf(examples, inherited)
  if (best !== inherited && ending !== '') found.set(ending, best)
  const op = ending === '' ? inherited : best
  if (examples.every(([, own]) => own === op)) return
  const longer = new Map<string, Example[]>()
  for (const example of examples) {
    const letter = example[0].at(-ending.length - 1)
    if (letter === undefined || ending.length === LONGEST_ENDING) {
      if (example[1] !== op) found.set(`^${example[0]}`, example[1])
    } else longer.set(letter, [...(longer.get(letter) ?? []), example])
  }
  for (const [letter, group] of longer) {
    const [only] = group
    if (group.length > 1 || only === undefined) grow(group, letter + ending, op, found)
    else if (only[1] !== op && only[0].length <= LONGEST_ENDING) found.set(`^${only[0]}`, only[1])
  }
}

/** The op of most examples; the inherited one where it has as many. */
function mostOf(examples: readonly Example[], inherited: string): string {
  const counts = new Map<string, number>()
  for (const [, op] of examples) counts.set(op, (counts.get(op) ?? 0) + 1)
  let best = inherited
  for (const [op, count] of counts) if (count > (counts.get(best) ?? 0)) best = op
  return best
}
