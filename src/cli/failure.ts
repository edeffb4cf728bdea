// What a failure becomes: one line on standard error and an exit status. The only place that maps errors to statuses.
import { AppError } from '../errors.ts'
import { say, warn } from './terminal.ts'

/** Ctrl-C, as shells count it. */
export const INTERRUPTED = 130

/** Says what went wrong and returns the exit status. The stack is for developers: DAYBOOK_DEBUG=1 prints it. */
export function failed(error: unknown): number {
  if (process.env['DAYBOOK_DEBUG']) say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  if (error instanceof AppError) {
    warn(error.message)
    return error.status
  }
  const message = error instanceof Error ? error.message : String(error)
  const system = error instanceof Error && 'syscall' in error
  if (system) warn(`${message}.`)
  else warn(`${message}. This is a fault of Daybook: please report it, with what DAYBOOK_DEBUG=1 prints.`)
  return 1
}
