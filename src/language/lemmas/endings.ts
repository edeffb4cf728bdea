// What to do at a word's end, by the longest ending that is listed: "charg|ed" takes an e, "stopp|ed" loses a letter.
//
// A list reads "op: ending ending ^whole", an op a line; "^" marks a whole word. An op is "-n+letters": n letters go, the letters come.

export interface Endings {
  readonly ops: ReadonlyMap<string, string>
}

/** Endings are at most this long, so that a word of a million letters costs no more than another. */
export const LONGEST_ENDING = 12

export function endingsOf(list: string): Endings {
  const ops = new Map<string, string>()
  let op = ''
  for (const piece of list.split(/\s+/)) {
    if (piece.endsWith(':')) op = piece.slice(0, -1)
    else if (piece !== '') ops.set(piece, op)
  }
  return { ops }
}

/** The op for a word: of the whole word, or of its longest listed ending; "-0+" where none is. */
export function opFor({ ops }: Endings, word: string): string {
  if (word.length <= LONGEST_ENDING) {
    const whole = ops.get(`^${word}`)
    if (whole !== undefined) return whole
  }
  for (let from = Math.max(0, word.length - LONGEST_ENDING); from < word.length; from++) {
    const op = ops.get(word.slice(from))
    if (op !== undefined) return op
  }
  return '-0+'
}

/** The word after the op. */
export function changed(word: string, op: string): string {
  const plus = op.indexOf('+')
  return word.slice(0, word.length - Number(op.slice(1, plus))) + op.slice(plus + 1)
}
