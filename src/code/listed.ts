// The words that a condition or a role lists, its "$lists" opened and its "@classes" apart.
import type { Codebook } from '../model/codebook.ts'

export interface Listed {
  /** Lemmas and forms, in lower case. */
  readonly plain: ReadonlySet<string>
  /** "person", "organization" … */
  readonly classes: readonly string[]
}

/** What lists of a codebook's conditions hold; each is opened when it is first asked for. */
export function listedIn({ lists }: Codebook): (asked: readonly string[]) => Listed {
  const known = new Map<readonly string[], Listed>()
  return (asked) => {
    const before = known.get(asked)
    if (before !== undefined) return before
    const plain = new Set<string>()
    const classes = new Set<string>()
    collect(asked, plain, classes, new Set())
    const listed = { plain, classes: [...classes] }
    known.set(asked, listed)
    return listed
  }

  function collect(words: readonly string[], plain: Set<string>, classes: Set<string>, opened: Set<string>): void {
    for (const word of words) {
      if (word.startsWith('@')) classes.add(word.slice(1))
      else if (!word.startsWith('$')) plain.add(word.toLowerCase())
      else if (!opened.has(word)) collect(lists[word.slice(1)] ?? [], plain, classes, opened.add(word))
    }
  }
}
