// Where is a list of words cut that is too long to be read at once? After punctuation, if there is any in the last third.
import { LONGEST_PIECE } from './weights.ts'

const STOP = /^[.!?…;:,|—–-]+$/u

/** Start and end of each piece, in order; together they are the whole list. */
export function pieces(forms: readonly string[]): [number, number][] {
  const out: [number, number][] = []
  let from = 0
  while (forms.length - from > LONGEST_PIECE) {
    const to = cutIn(forms, from)
    out.push([from, to])
    from = to
  }
  if (from < forms.length) out.push([from, forms.length])
  return out
}

function cutIn(forms: readonly string[], from: number): number {
  const latest = from + LONGEST_PIECE
  for (let to = latest; to > latest - LONGEST_PIECE / 3; to--) {
    const form = forms[to - 1] ?? ''
    if (form.length <= 3 && STOP.test(form)) return to
  }
  return latest
}
