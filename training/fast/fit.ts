// The largest model that fits: small weights are left out until the packed file is short enough.
import { constants, zstdCompressSync } from 'node:zlib'
import type { TrainedWeights } from './perceptron.ts'
import { modelBytes, type Trained } from './write-model.ts'

const STEP = 1.15
const STEPS = 30

/** `floors`: the smallest weights first tried. Returns the packed file (zstd, level 19) and the floors that made it fit. */
export function fitted(trained: Trained, floors: { tag: number; parse: number }, limit: number) {
  let { tag, parse } = floors
  for (let step = 0; step < STEPS; step++) {
    const kept = { ...trained, tag: above(trained.tag, tag), parse: above(trained.parse, parse) }
    const packed = zstdCompressSync(modelBytes(kept), {
      params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 },
    })
    if (packed.length <= limit) return { packed, tag, parse, kept }
    tag *= STEP
    parse *= STEP
  }
  throw new Error(`no model of ${limit} bytes`)
}

function above({ keys, rows }: TrainedWeights, floor: number): TrainedWeights {
  const pairs = rows
    .map((row, at) => [keys[at] ?? 0, row.filter(([, weight]) => Math.abs(weight) >= floor)] as const)
    .filter(([, row]) => row.length > 0)
  return { keys: pairs.map(([key]) => key), rows: pairs.map(([, row]) => row) }
}
