// How does the network score the words of a sentence? Two layers of LSTMs, each read both ways, then tags, arcs and their labels.
//
// training/syntax/network.py is the same network in PyTorch. Weights are 8-bit integers, states 15 bits and a sign; what a word alone gives
// to the first layer is kept for the forms seen last, since most words of a text have been seen before.
import type { Model } from '../../model-file.ts'
import { BLOCK, type Kernel, packedAt, STATE } from './kernel.ts'
import { fillMatrix, LONGEST_PIECE, type Matrix, numbers, Plan, planMatrix, size } from './weights.ts'
import { openWords, type WordInput } from './words.ts'

/** So many forms are kept; they take 16 MB. */
const KEPT = 4096
/** Products of two numbers of 12 bits and a sign, summed over 128, stay within 32 bits. */
const ARC_STATE = 4095
const PIECE = LONGEST_PIECE

/** Scores of one piece; valid until the next is read. `stride` numbers apart for each word. */
export interface Scores {
  readonly values: Float32Array
  readonly stride: number
}

export interface Network {
  /** Reads at most LONGEST_PIECE forms. Tags: upos first, then xpos. */
  tags(forms: readonly string[]): Scores
  /** Of the piece read last: the score of each head for each word, head 0 the root. */
  arcs(): Scores
  /** Of the piece read last, for heads chosen; -1 is the root. */
  labels(heads: Int32Array): Scores
}

/** `kernelOf` makes the heap of so many bytes and the arithmetic on it. Throws TypeError where the model's parts do not fit each other. */
export function openNetwork(model: Model, kernelOf: (bytes: number) => Kernel): Network {
  const words = openWords(model)
  const layout = planNetwork(model, words)
  const kernel = kernelOf(layout.bytes)
  for (const matrix of Object.values(layout.matrices)) fillMatrix(matrix, model, kernel.buffer)
  return new Reader(kernel, layout, words, rootOf(model, layout))
}

type Layout = ReturnType<typeof planNetwork>
interface Root {
  readonly arc: Float32Array
  readonly label: Float32Array
}

function rootOf(model: Model, { arc, label }: Layout): Root {
  return {
    arc: numbers(model, 'root.arc', arc).map((value) => Math.max(0, value)),
    label: numbers(model, 'root.label', label),
  }
}

function planNetwork(model: Model, words: WordInput) {
  const plan = new Plan()
  const [hidden, arc, label] = [
    size(model, 'hidden', 255, BLOCK),
    size(model, 'arc', 128, BLOCK),
    size(model, 'label', 256, BLOCK),
  ]
  const tags = model.list('upos').length + model.list('xpos').length
  const gates = 4 * hidden
  const matrix = (name: string, rows: number, width: number, unit = 1) => planMatrix(plan, name, rows, width, unit)
  const ofStates = (name: string, rows: number, width: number) => matrix(name, rows, width, 1 / STATE)
  const matrices = {
    lowerInput: matrix('lower.input', 2 * gates, words.width),
    lowerForth: ofStates('lower.forth', gates, hidden),
    lowerBack: ofStates('lower.back', gates, hidden),
    upperInput: ofStates('upper.input', 2 * gates, 2 * hidden),
    upperForth: ofStates('upper.forth', gates, hidden),
    upperBack: ofStates('upper.back', gates, hidden),
    tags: ofStates('tags', tags, 2 * hidden),
    ends: ofStates('ends', 2 * (arc + label), 2 * hidden),
    bilinear: matrix('bilinear', arc, arc),
    labels: matrix('labels', model.list('labels').length, label),
  }
  const most = Math.max(...Object.values(matrices).map((each) => each.blocks), Math.ceil((PIECE + 1) / BLOCK)) * BLOCK
  const each = (bytes: number) => plan.take(PIECE * bytes)
  return {
    hidden,
    arc,
    label,
    matrices,
    most,
    kept: plan.take(KEPT * 2 * gates * 4),
    input: each(4 * matrices.lowerInput.pairs),
    sums: each(4 * most),
    lower: each(4 * hidden),
    upper: each(4 * hidden),
    projected: each(8 * gates),
    ends: each(4 * matrices.ends.blocks * BLOCK),
    out: each(4 * most),
    short: each(2 * Math.max(arc, label)),
    heads: plan.take((PIECE + BLOCK) * arc * 2),
    headFactors: plan.take((PIECE + BLOCK) * 4),
    zeros: plan.take(4 * Math.max(hidden, most)),
    cell: plan.take(4 * hidden),
    bytes: plan.bytes,
  }
}

class Reader implements Network {
  readonly #kernel: Kernel
  readonly #at: Layout
  readonly #words: WordInput
  readonly #root: Root
  readonly #float: Float32Array
  readonly #short: Int16Array
  readonly #kept = new Map<string, number>()
  readonly #both: Float32Array
  #length = 0

  constructor(kernel: Kernel, layout: Layout, words: WordInput, root: Root) {
    this.#kernel = kernel
    this.#at = layout
    this.#words = words
    this.#root = root
    this.#float = new Float32Array(kernel.buffer)
    this.#short = new Int16Array(kernel.buffer)
    this.#both = new Float32Array(layout.label)
  }

  tags(forms: readonly string[]): Scores {
    const { matrices, hidden, kept, lower, upper, projected, out } = this.#at
    this.#length = forms.length
    const rows = this.#rowsOf(forms)
    const bytes = 32 * hidden
    this.#layer(matrices.lowerForth, matrices.lowerBack, (at) => kept + (rows[at] ?? 0) * bytes, lower)
    this.#apply(matrices.upperInput, lower, projected)
    this.#layer(matrices.upperForth, matrices.upperBack, (at) => projected + at * bytes, upper)
    this.#apply(matrices.tags, upper, out)
    return this.#scores(out, matrices.tags.blocks * BLOCK)
  }

  /** Where the first layer's input for each form is kept, as rows from `kept` on; makes those that are not there. */
  #rowsOf(forms: readonly string[]): number[] {
    if (this.#kept.size + forms.length > KEPT) this.#kept.clear()
    return forms.map((form) => this.#kept.get(form) ?? this.#keep(form))
  }

  #keep(form: string): number {
    const { kept, input, hidden, sums, matrices } = this.#at
    const row = this.#kept.size
    const numbers = new Float32Array(this.#words.width)
    this.#words.write(form, numbers)
    const factor = this.#shorten(numbers, 0, numbers.length, input, STATE)
    const { packed, pairs, blocks, scales, bias } = matrices.lowerInput
    this.#kernel.multiply(input, packed, sums, 1, pairs, blocks)
    this.#kernel.scale(sums, factor, scales, bias, kept + row * 32 * hidden, 8 * hidden)
    this.#kept.set(form, row)
    return row
  }

  /** `count` numbers of `values` from `from` on as integers from -limit to limit at `to`; returns what one of them stands for. */
  #shorten(values: Float32Array, from: number, count: number, to: number, limit: number): number {
    let most = 0
    for (let at = from; at < from + count; at++) most = Math.max(most, Math.abs(values[at] as number))
    const by = most > 0 ? Math.fround(limit / most) : 0
    const short = this.#short
    const shift = (to >> 1) - from
    for (let at = from; at < from + count; at++) {
      short[shift + at] = Math.floor(Math.fround(Math.fround((values[at] as number) * by) + 0.5))
    }
    return Math.fround(most / limit)
  }

  #layer(forth: Matrix, back: Matrix, inputOf: (at: number) => number, states: number): void {
    const { hidden } = this.#at
    const last = this.#length - 1
    this.#run(
      forth,
      (step) => inputOf(step),
      (step) => states + step * 4 * hidden,
    )
    const half = 2 * hidden
    this.#run(
      back,
      (step) => inputOf(last - step) + 16 * hidden,
      (step) => states + (last - step) * 4 * hidden + half,
    )
  }

  #run(matrix: Matrix, inputOf: (step: number) => number, stateOf: (step: number) => number): void {
    const { hidden, cell, sums, zeros } = this.#at
    this.#float.fill(0, cell >> 2, (cell >> 2) + hidden)
    let before = zeros
    for (let step = 0; step < this.#length; step++) {
      this.#kernel.multiply(before, matrix.packed, sums, 1, matrix.pairs, matrix.blocks)
      before = stateOf(step)
      this.#kernel.gates(inputOf(step), sums, matrix.scales, cell, before, hidden)
    }
  }

  /** A matrix over all words' states at once. */
  #apply(matrix: Matrix, from: number, to: number): void {
    const { sums } = this.#at
    const stride = matrix.blocks * BLOCK * 4
    this.#kernel.multiply(from, matrix.packed, sums, this.#length, matrix.pairs, matrix.blocks)
    for (let at = 0; at < this.#length; at++) {
      this.#kernel.scale(sums + at * stride, 1, matrix.scales, matrix.bias, to + at * stride, stride / 4)
    }
  }

  arcs(): Scores {
    const { matrices, arc, upper, ends, short, sums, out, heads, headFactors, zeros } = this.#at
    this.#apply(matrices.ends, upper, ends)
    this.#cutEnds()
    const { packed, pairs, blocks, scales, bias } = matrices.bilinear
    const stride = Math.ceil((this.#length + 1) / BLOCK) * BLOCK
    this.#packHeads()
    for (let at = 0; at < this.#length; at++) {
      const factor = this.#shorten(this.#float, this.#endAt(at), arc, short, STATE)
      this.#kernel.multiply(short, packed, sums, 1, pairs, blocks)
      this.#kernel.scale(sums, factor, scales, bias, sums, arc)
      const unit = this.#shorten(this.#float, sums >> 2, arc, short, ARC_STATE)
      this.#kernel.multiply(short, heads, sums, 1, arc / 2, stride / BLOCK)
      this.#kernel.scale(sums, unit, headFactors, zeros, out + at * stride * 4, stride)
    }
    return this.#scores(out, stride)
  }

  labels(heads: Int32Array): Scores {
    const { matrices, arc, label, short, sums, out } = this.#at
    const { packed, pairs, blocks, scales, bias } = matrices.labels
    const stride = blocks * BLOCK
    const [float, both] = [this.#float, this.#both]
    for (let at = 0; at < this.#length; at++) {
      const dependent = this.#endAt(at) + 2 * arc
      const head = heads[at] as number
      const [values, from] = head < 0 ? [this.#root.label, 0] : [float, this.#endAt(head) + 2 * arc + label]
      for (let place = 0; place < label; place++) {
        const sum = (float[dependent + place] as number) + (values[from + place] as number)
        both[place] = sum > 0 ? sum : 0
      }
      const factor = this.#shorten(both, 0, label, short, STATE)
      this.#kernel.multiply(short, packed, sums, 1, pairs, blocks)
      this.#kernel.scale(sums, factor, scales, bias, out + at * stride * 4, stride)
    }
    return this.#scores(out, stride)
  }

  /** Of the arcs' hidden layer negative numbers are cut to 0. */
  #cutEnds(): void {
    const { arc } = this.#at
    const float = this.#float
    for (let word = 0; word < this.#length; word++) {
      const from = this.#endAt(word)
      for (let at = from; at < from + 2 * arc; at++) if ((float[at] as number) < 0) float[at] = 0
    }
  }

  /** Heads as columns of a matrix, the root first. */
  #packHeads(): void {
    const { arc, short, heads, headFactors } = this.#at
    const [float, shorts] = [this.#float, this.#short]
    for (let column = 0; column <= this.#length; column++) {
      const [values, from] = column === 0 ? [this.#root.arc, 0] : [float, this.#endAt(column - 1) + arc]
      float[(headFactors >> 2) + column] = this.#shorten(values, from, arc, short, ARC_STATE)
      const to = (heads >> 1) + packedAt(column, 0, arc / 2)
      for (let at = 0; at < arc; at += 2) {
        shorts[to + at * BLOCK] = shorts[(short >> 1) + at] as number
        shorts[to + at * BLOCK + 1] = shorts[(short >> 1) + at + 1] as number
      }
    }
  }

  #endAt(word: number): number {
    const { ends, matrices } = this.#at
    return (ends >> 2) + word * matrices.ends.blocks * BLOCK
  }

  #scores(at: number, stride: number): Scores {
    return { values: this.#float.subarray(at >> 2, (at >> 2) + this.#length * stride), stride }
  }
}
