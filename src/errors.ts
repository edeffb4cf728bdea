// Errors that a person reads: what was wrong, where, and what to do next.

/** Which exit status an error leads to: 1 the work failed, 2 wrong usage, 3 an input was refused (the rest goes on). */
export type ExitStatus = 1 | 2 | 3

/** An error with a stable code ("input/binary") and a sentence for the reader. `cause` is for the developer. */
export class AppError extends Error {
  readonly code: string
  readonly status: ExitStatus

  constructor(code: string, message: string, options: { status?: ExitStatus; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.status = options.status ?? 1
  }
}
