// What the engine sees of each word by itself: numbers of its form, its affixes, its shape and its cluster.
import type { Model } from '../../model-file.ts'
import { textHash } from './hash.ts'
import { openKeys } from './key-index.ts'
import { KEY_BITS } from './templates.ts'

/** One number a word and trait; index `PAD + i` for word i, so that reading around the ends needs no test. */
export interface Traits {
  readonly length: number
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix1: Int32Array
  readonly prefix3: Int32Array
  readonly shape: Int32Array
  /** Fine and coarse cluster; 0 for unknown words. */
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** Tag that the dictionary fixes, counted from 1; 0 where it fixes none. */
  readonly fixed: Int32Array
  /** 1 where the whole sentence has no lower-case letter. */
  readonly loud: number
}

export const PAD = 3

export interface Lexicon {
  /** Fine cluster of the lower-case word, counted from 1; 0 = unknown. */
  fine(lower: number): number
  /** Coarse cluster of a fine one. */
  coarse(fine: number): number
  /** Fixed tag of a form, counted from 1; 0 = none. */
  fixed(form: number): number
}

export function keyOfWord(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1 | 0) >>> 0) >>> (32 - KEY_BITS)
}

export function openLexicon(model: Model): Lexicon {
  const words = openKeys(model, 'cluster-words')
  const fine = model.table('cluster-fine', 'u16')
  const coarse = model.table('cluster-coarse', 'u8')
  const forms = openKeys(model, 'dictionary')
  const tags = model.table('dictionary-tags', 'u8')
  return {
    fine: (hash) => fine[words.find(keyOfWord(hash))] ?? 0,
    coarse: (number) => coarse[number] ?? 0,
    fixed: (hash) => tags[forms.find(keyOfWord(hash))] ?? 0,
  }
}

export function traitsOf(forms: readonly string[], lexicon: Lexicon): Traits {
  const row = () => new Int32Array(forms.length + 2 * PAD)
  const traits = {
    length: forms.length,
    form: row(),
    lower: row(),
    suffix2: row(),
    suffix3: row(),
    suffix4: row(),
    prefix1: row(),
    prefix3: row(),
    shape: row(),
    fine: row(),
    coarse: row(),
    fixed: row(),
    loud: forms.some((form) => /\p{Ll}/u.test(form)) ? 0 : 1,
  }
  forms.forEach((form, i) => {
    const at = i + PAD
    const lower = form.toLowerCase()
    const end = lower.length
    const lowerHash = textHash(lower, 0, end)
    traits.form[at] = textHash(form, 0, form.length)
    traits.lower[at] = lowerHash
    traits.suffix2[at] = textHash(lower, Math.max(0, end - 2), end)
    traits.suffix3[at] = textHash(lower, Math.max(0, end - 3), end)
    traits.suffix4[at] = textHash(lower, Math.max(0, end - 4), end)
    traits.prefix1[at] = textHash(lower, 0, Math.min(1, end))
    traits.prefix3[at] = textHash(lower, 0, Math.min(3, end))
    traits.shape[at] = shapeOf(form)
    const fine = lexicon.fine(lowerHash)
    traits.fine[at] = fine
    traits.coarse[at] = lexicon.coarse(fine)
    traits.fixed[at] = lexicon.fixed(traits.form[at] ?? 0)
  })
  return traits
}

/** Kinds of the characters, runs of one kind counted once; at most six runs. Never 0. */
function shapeOf(form: string): number {
  let shape = 1
  let last = 0
  for (let at = 0; at < form.length && shape < 1 << 18; at++) {
    const kind = kindOf(form.charCodeAt(at))
    if (kind !== last || at === 1) shape = (shape << 3) | kind
    last = kind
  }
  return shape
}

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1
  if (unit >= 65 && unit <= 90) return 2
  if (unit >= 48 && unit <= 57) return 3
  if (unit === 45) return 4
  if (unit === 46) return 5
  return unit < 128 ? 6 : 7
}
