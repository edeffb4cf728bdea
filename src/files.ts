// Where the package's own files lie: beside the code, and beside the folder of the code. In the repository the code is
// src/, in the package dist/, whose chunks lie where this file does: nothing else may ask for its own address.

/** A file or folder of the package: "data/places.bin.zst". */
export function packageFile(path: string): URL {
  return new URL(`../${path}`, import.meta.url)
}

/** One that lies beside the code: "record/migrations/". */
export function codeFile(path: string): URL {
  return new URL(path, import.meta.url)
}

/** What a thread runs, "pool/worker": the TypeScript itself in the repository, JavaScript in the package. */
export function threadProgram(path: string): URL {
  return codeFile(`${path}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`)
}
