// Where each feature's weights lie in one table: a field is a row of weights, one for each value it can take.

export class Layout {
  size = 0

  /** A field of so many values; gives the place of its first weight. */
  field(values: number): number {
    const base = this.size
    this.size += values
    return base
  }
}
