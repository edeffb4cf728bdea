// The accurate engine: from forms to tags and a tree, by a learned network. Opened on the bytes of a model "syntax-accurate".
import { type Model, openModel } from '../../model-file.ts'
import type { Analysis, Engine } from '../engine.ts'
import { type Kernel, scriptKernel } from './kernel.ts'
import { type Network, openNetwork, type Scores } from './network.ts'
import { pieces } from './pieces.ts'
import { attachPairs } from './punctuation.ts'
import { simdKernel } from './simd-kernel.ts'
import { decodeTree } from './tree.ts'

const KIND = 'syntax-accurate'
const VERSION = 1

/** Throws TypeError where the bytes are no such model, or a damaged one. */
export function openAccurate(bytes: Uint8Array): Engine {
  return openWith(bytes, fastestKernel)
}

/** The same on a kernel of the caller's choice: all kernels give the same results. */
export function openWith(bytes: Uint8Array, kernelOf: (bytes: number) => Kernel): Engine {
  try {
    const model = openModel(bytes, KIND, VERSION)
    return engineOf(model, openNetwork(model, kernelOf))
  } catch (cause) {
    // A damaged header is a SyntaxError, a table outside the file a RangeError.
    if (cause instanceof SyntaxError || cause instanceof RangeError || cause instanceof TypeError) {
      throw new TypeError(`the model ${KIND} cannot be opened: ${cause.message}`, { cause })
    }
    throw cause
  }
}

function fastestKernel(bytes: number): Kernel {
  return simdKernel(bytes) ?? scriptKernel(new ArrayBuffer(bytes))
}

interface Names {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly labels: readonly string[]
}

function engineOf(model: Model, network: Network): Engine {
  const names = { upos: model.list('upos'), xpos: model.list('xpos'), labels: model.list('labels') }
  for (const list of Object.values(names)) {
    if (list.length === 0 || !list.every((name) => typeof name === 'string')) throw new TypeError('a list is damaged')
  }
  return {
    name: 'accurate',
    analyse(forms) {
      const parts = pieces(forms).map(([from, to]) => analysePiece(forms.slice(from, to), names, network))
      const [only] = parts
      return parts.length === 1 && only !== undefined ? only : joined(parts)
    },
  }
}

function analysePiece(forms: readonly string[], names: Names, network: Network): Analysis {
  const tags = network.tags(forms)
  const split = names.upos.length
  const upos = forms.map((_, at) => best(tags, at, 0, names.upos))
  const xpos = forms.map((_, at) => best(tags, at, split, names.xpos))
  const arcs = network.arcs()
  const heads = decodeTree(arcs.values, arcs.stride, forms.length)
  attachPairs(
    forms,
    upos.map((tag) => tag === 'PUNCT'),
    heads,
  )
  const scores = network.labels(heads)
  const labels = Array.from(heads, (head, at) => (head < 0 ? 'root' : best(scores, at, 0, names.labels, 'root')))
  return { upos, xpos, heads, labels }
}

/** The name with the highest score of those that stand from `from` on. */
function best({ values, stride }: Scores, word: number, from: number, names: readonly string[], never = ''): string {
  const first = word * stride + from
  let found = -1
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < names.length; at++) {
    const score = values[first + at] as number
    if (score > most && names[at] !== never) {
      found = at
      most = score
    }
  }
  return names[found] ?? 'dep'
}

/** Pieces as one sentence: the roots of the later ones stand beside the first one's. */
function joined(parts: readonly Analysis[]): Analysis {
  const length = parts.reduce((sum, part) => sum + part.heads.length, 0)
  const heads = new Int32Array(length)
  const first = parts[0]?.heads.indexOf(-1) ?? 0
  let start = 0
  for (const part of parts) {
    part.heads.forEach((head, at) => {
      heads[start + at] = head >= 0 ? start + head : start === 0 ? -1 : first
    })
    start += part.heads.length
  }
  const labels = parts.flatMap((part) => part.labels)
  return {
    upos: parts.flatMap((part) => part.upos),
    xpos: parts.flatMap((part) => part.xpos),
    heads,
    labels: labels.map((label, at) => (label === 'root' && heads[at] !== -1 ? 'parataxis' : label)),
  }
}
