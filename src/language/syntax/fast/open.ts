// The fast engine: a perceptron tagger and a transition parser over tables of small whole numbers.
import { openModel } from '../../model-file.ts'
import type { Analysis, Engine } from '../engine.ts'
import { parseOf } from './parser.ts'
import { openWeights } from './sparse-weights.ts'
import { tagsOf } from './tagger.ts'
import { openLexicon, PAD, traitsOf } from './word-traits.ts'

export const FAST_KIND = 'syntax-fast'
export const FAST_VERSION = 2

/** Lists of words longer than this are cut into pieces, each with a tree; the pieces' roots hang on the first one's root. */
const LONGEST = 250
/** Relation of a piece's root to the root of the first piece. */
const LOOSE = 'parataxis'

/** Opens the model's bytes. Throws TypeError where they are no model of this kind. */
export function openFast(bytes: Uint8Array): Engine {
  const model = openModel(bytes, FAST_KIND, FAST_VERSION)
  const lexicon = openLexicon(model)
  const tagWeights = openWeights(model, 'tag')
  const parseWeights = openWeights(model, 'parse')
  const tags = model.list('tags')
  const upos = tags.map((tag) => tag.slice(0, tag.indexOf('|')))
  const xpos = tags.map((tag) => tag.slice(tag.indexOf('|') + 1))
  const labels = model.list('labels')
  const root = labels.indexOf('root')

  function piece(forms: readonly string[]): Analysis {
    const traits = traitsOf(forms, lexicon)
    const found = tagsOf(traits, tagWeights, tags.length)
    const state = parseOf(traits, found, parseWeights, labels.length, root)
    return {
      upos: forms.map((_, i) => upos[(found[i + PAD] ?? 1) - 1] ?? 'X'),
      xpos: forms.map((_, i) => xpos[(found[i + PAD] ?? 1) - 1] ?? 'FW'),
      heads: state.heads.slice(0, forms.length).map((head) => (head === forms.length ? -1 : head)),
      labels: forms.map((_, i) => labels[state.labels[i] ?? 0] ?? 'dep'),
    }
  }

  return { name: 'fast', analyse: (forms) => (forms.length <= LONGEST ? piece(forms) : joined(forms, piece)) }
}

function joined(forms: readonly string[], piece: (forms: readonly string[]) => Analysis): Analysis {
  const upos: string[] = []
  const xpos: string[] = []
  const labels: string[] = []
  const heads = new Int32Array(forms.length)
  let root = -1
  for (let from = 0; from < forms.length; from += LONGEST) {
    const part = piece(forms.slice(from, from + LONGEST))
    const own = part.heads.indexOf(-1)
    part.heads.forEach((head, i) => {
      heads[from + i] = head === -1 ? root : from + head
      upos.push(part.upos[i] ?? 'X')
      xpos.push(part.xpos[i] ?? 'FW')
      labels.push(i === own && root !== -1 ? LOOSE : (part.labels[i] ?? 'dep'))
    })
    if (root === -1) root = own
  }
  return { upos, xpos, heads, labels }
}
