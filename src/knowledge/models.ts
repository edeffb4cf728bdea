// The learned models' files: found, unpacked and checked when first asked for.
import { fileURLToPath } from 'node:url'
import { packageFile } from '../files.ts'
import { unpacked } from './packed.ts'

/** Each has its file data/NAME.bin.zst and its script and card under training/. */
export type ModelName = 'syntax-accurate' | 'syntax-fast' | 'names'

const read = new Map<ModelName, Uint8Array>()

/** A model's bytes in shared memory, unpacked once a process. Throws AppError where the file is missing or damaged. */
export function readModel(name: ModelName): Uint8Array {
  const known = read.get(name)
  if (known !== undefined) return known
  const bytes = readModelFile(name, fileURLToPath(packageFile(`data/${name}.bin.zst`)))
  read.set(name, bytes)
  return bytes
}

/** The same of a file elsewhere. */
export function readModelFile(name: ModelName, path: string): Uint8Array {
  return unpacked(path, `model "${name}"`)
}
