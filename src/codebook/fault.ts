// What is wrong, or doubtful, in a codebook, and where.

export interface Fault {
  /** Keys and numbers from the top of the file to the place. */
  readonly path: readonly PropertyKey[]
  /** What is wrong there and what to do; goes on from the path. */
  readonly says: string
}
