// Which figures belong to an event: those of its clause, and those of its own measures wherever they stand in the sentence.
import type { Figure } from '../model/mention.ts'
import { contains, type Span } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { type Scene, within } from './scene.ts'

/** Measures that tell of one kind of event: they belong to the event of their kind wherever they stand in the sentence. */
const TELLING = new Set(
  'killed injured missing arrested detained displaced deported rescued striking protesting ill voting'.split(' '),
)

export function amountsOf(scene: Scene, draft: Draft, clause: Span): Figure[] {
  const sentence = scene.document.sentences[draft.sentence]
  if (sentence === undefined) return []
  const { measures } = draft.cue.type
  return within(scene.figures, sentence).filter((figure) => {
    // "arrested 40 and injured 12": each to the event of its kind.
    if (TELLING.has(figure.measure) && measures.length > 0) return measures.includes(figure.measure)
    return contains(clause, figure)
  })
}
