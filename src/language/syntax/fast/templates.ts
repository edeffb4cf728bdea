// Feature templates, written as "name name" per line over named atoms, and the keys they make of the atoms' values.
import { featureHash } from './hash.ts'

/** The keys of features have this many bits: enough that few of a sentence's features meet a stranger's weights, few enough to pack well. */
export const KEY_BITS = 26

export interface Templates {
  readonly count: number
  /** Writes the key of each template into `keys`. */
  keysOf(atoms: Int32Array, keys: Uint32Array): void
}

/** `lines`: up to three names each. Throws TypeError on an unknown name: the lists are ours. */
export function templatesOf(names: readonly string[], lines: readonly string[]): Templates {
  // Atom 0 is the constant 0, for templates of fewer than three names.
  const places = new Uint8Array(lines.length * 3)
  lines.forEach((line, template) => {
    line.split(' ').forEach((name, at) => {
      const atom = names.indexOf(name)
      if (atom === -1) throw new TypeError(`no atom is called ${name}`)
      places[template * 3 + at] = atom + 1
    })
  })
  return {
    count: lines.length,
    keysOf(atoms, keys) {
      for (let t = 0, p = 0; t < lines.length; t++, p += 3) {
        const a = atoms[places[p] as number] as number
        const b = atoms[places[p + 1] as number] as number
        const c = atoms[places[p + 2] as number] as number
        keys[t] = featureHash(t + 1, a, b, c) >>> (32 - KEY_BITS)
      }
    },
  }
}
