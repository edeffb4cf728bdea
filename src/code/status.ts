// Whether it happened, goes on, is planned, threatened, denied or only alleged: by tense, modality, negation and words.
import type { Tree } from '../language/syntax/tree.ts'
import { STATUSES, type Status } from '../model/entry.ts'
import type { Span } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { lemmaAt, lowerAt } from './scene.ts'

export interface StatusRead {
  readonly status: Status
  /** The words that say so; null where it is the tense alone. */
  readonly span: Span | null
}

const ABOVE: ReadonlyMap<string, Status> = new Map([
  ...pairs('planned', 'plan prepare intend agree decide vow pledge promise schedule propose want'),
  ...pairs('threatened', 'threaten warn'),
  ...pairs('denied', 'deny reject refute dispute'),
  ...pairs('alleged', 'allege accuse suspect claim'),
])

function pairs(status: Status, words: string): [string, Status][] {
  return words.split(' ').map((word) => [word, status])
}

export function statusOf({ cue, tree, word }: Draft): StatusRead {
  const given = STATUSES.find((status) => status === cue.trigger.status)
  if (given !== undefined) return { status: given, span: null }
  for (const child of tree.childrenOf(word)) {
    const form = lowerAt(tree, child)
    if (/^(?:allegedly|reportedly|purportedly)$/.test(form)) return { status: 'alleged', span: spanAt(tree, child) }
    if (/^(?:will|shall|'ll|would)$/.test(form)) return { status: 'planned', span: spanAt(tree, child) }
    if (/^(?:alleged|suspected)$/.test(form)) return { status: 'alleged', span: spanAt(tree, child) }
    if (/^(?:planned|scheduled|proposed|upcoming)$/.test(form)) return { status: 'planned', span: spanAt(tree, child) }
    if (/^(?:ongoing|continuing)$/.test(form)) return { status: 'ongoing', span: spanAt(tree, child) }
  }
  const head = tree.headOf(word)
  const label = tree.labelOf(word)
  if (head >= 0 && (label === 'xcomp' || label === 'obj' || label === 'ccomp')) {
    const above = ABOVE.get(lemmaAt(tree, head))
    if (above !== undefined && !(label === 'ccomp' && above === 'planned'))
      return { status: above, span: spanAt(tree, head) }
  }
  const { xpos } = tree.words[word] ?? { xpos: '' }
  return { status: xpos === 'VBG' || xpos === 'VBP' || xpos === 'VBZ' ? 'ongoing' : 'happened', span: null }
}

function spanAt(tree: Tree, word: number): Span {
  const { start, end } = tree.words[word] ?? { start: 0, end: 0 }
  return { start, end }
}
