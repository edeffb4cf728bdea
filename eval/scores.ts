// What an evaluation returns, and how it is shown.

/** One figure of one data set. Values in percent. */
export interface Score {
  /** Data set, such as "newsquant". */
  readonly set: string
  /** What was measured, such as "value F1". */
  readonly figure: string
  readonly value: number
  /** How many items it was measured on. */
  readonly items: number
  /** What the work must reach, or null. */
  readonly goal: number | null
  /** The best published figure and who has it, or null. */
  readonly best: { readonly value: number; readonly who: string } | null
}

/** One evaluation: `npm run eval -- NAME` runs only those whose name starts so. Returns [] where its data is not there. */
export interface Evaluation {
  readonly name: string
  run(): Score[] | Promise<Score[]>
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}
