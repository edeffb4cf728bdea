// What speaks for or against two entries telling of one happening, in thousandths.
export type Because = readonly (readonly [feature: string, points: number])[]

export interface Score {
  readonly points: number
  readonly because: Because
}
