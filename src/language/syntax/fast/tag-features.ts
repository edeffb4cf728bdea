// What the tagger looks at when it tags a word: the word, its neighbours and the two tags before it.
import { type Templates, templatesOf } from './templates.ts'
import { PAD, type Traits } from './word-traits.ts'

const ATOMS =
  'w w-1 w-2 w+1 w+2 form suf2 suf3 suf4 pre1 pre3 shape shape-1 shape+1 suf3-1 suf3+1 t-1 t-2 f f-1 f+1 c c-1 c+1 fix+1 fix+2 loud first'.split(
    ' ',
  )

const LINES = `form
w
suf2
suf3
suf4
pre1
pre3
shape
shape first
shape loud
suf3 shape
t-1
t-1 t-2
t-1 w
t-1 t-2 w
t-1 suf3
t-1 shape
t-1 suf3+1
t-1 w+1
w-1
w-2
w+1
w+2
w-1 w
w w+1
w-1 w+1
suf3-1
suf3+1
shape-1 shape
shape shape+1
suf3 suf3+1
suf2 w-1
f
f-1
f+1
c
c-1 c+1
t-1 f
t-1 t-2 f
f f+1
t-1 f+1
c-1 c
c c+1
t-1 c suf2
f suf3
fix+1
t-1 fix+1
fix+1 fix+2
w fix+1`.split('\n')

export const TAG_TEMPLATES: Templates = templatesOf(ATOMS, LINES)

/** Room for the atoms, the constant before them. */
export const tagAtoms = (): Int32Array => new Int32Array(ATOMS.length + 1)

/** Fills the atoms for word `i`; `tags` holds tags from 1 at index PAD + i, 0 before the sentence. */
export function fillTagAtoms(atoms: Int32Array, traits: Traits, tags: Int32Array, i: number): void {
  const at = i + PAD
  let next = 1
  const { lower, shape, suffix3, fine, coarse, fixed } = traits
  atoms[next++] = lower[at] as number
  atoms[next++] = lower[at - 1] as number
  atoms[next++] = lower[at - 2] as number
  atoms[next++] = lower[at + 1] as number
  atoms[next++] = lower[at + 2] as number
  atoms[next++] = traits.form[at] as number
  atoms[next++] = traits.suffix2[at] as number
  atoms[next++] = suffix3[at] as number
  atoms[next++] = traits.suffix4[at] as number
  atoms[next++] = traits.prefix1[at] as number
  atoms[next++] = traits.prefix3[at] as number
  atoms[next++] = shape[at] as number
  atoms[next++] = shape[at - 1] as number
  atoms[next++] = shape[at + 1] as number
  atoms[next++] = suffix3[at - 1] as number
  atoms[next++] = suffix3[at + 1] as number
  atoms[next++] = tags[at - 1] as number
  atoms[next++] = tags[at - 2] as number
  atoms[next++] = fine[at] as number
  atoms[next++] = fine[at - 1] as number
  atoms[next++] = fine[at + 1] as number
  atoms[next++] = coarse[at] as number
  atoms[next++] = coarse[at - 1] as number
  atoms[next++] = coarse[at + 1] as number
  atoms[next++] = fixed[at + 1] as number
  atoms[next++] = fixed[at + 2] as number
  atoms[next++] = traits.loud
  atoms[next++] = i === 0 ? 1 : 0
}
