// What taking in an input yields, in the order of the input: its reports, what was refused, and where it begins and ends.
import type { Report } from '../model/report.ts'

export interface TakenReport {
  readonly kind: 'report'
  readonly report: Report
}

/** Something that could not be taken in. The rest of the input, and the other inputs, go on. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly input: string
  /** The line (1, 2, …) of a JSON Lines input, or 0 where the whole input, or what is left of it, is refused. */
  readonly line: number
  /** Such as "input/binary". */
  readonly code: string
  /** A sentence for the person. */
  readonly reason: string
  /** The report itself where there is one: its text is kept although it could not be read. */
  readonly report: Report | null
}

/** Something worth saying that refuses nothing. */
export interface Warning {
  readonly kind: 'warning'
  readonly input: string
  /** Such as "input/encoding". */
  readonly code: string
  readonly message: string
}

export interface InputBegun {
  readonly kind: 'begun'
  readonly input: string
}

/** The input was gone through to its end. */
export interface InputDone {
  readonly kind: 'done'
  readonly input: string
  /** Of its bytes, as they were (a packed file: packed). */
  readonly sha256: string
  readonly bytes: number
  /** Such as "utf-8". */
  readonly encoding: string
  readonly reports: number
}

/** All that is not a report and passes by the readers untouched. */
export type Notice = Refusal | Warning | InputBegun | InputDone

export type Taken = TakenReport | Notice
