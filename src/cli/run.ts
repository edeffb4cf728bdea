// Reads a command line and runs its verb.
import { CommanderError } from 'commander'
import { failed } from './failure.ts'
import { commandLine } from './program.ts'
import { endQuietlyWithoutReader } from './terminal.ts'

/** Wrong usage. */
const USAGE = 2

/** Runs to the end; the exit status is the process's. */
export async function run(words: readonly string[]): Promise<void> {
  endQuietlyWithoutReader()
  process.on('uncaughtException', (error) => process.exit(failed(error)))
  process.exitCode = (await statusOf(words)) ?? process.exitCode
}

/** The exit status, or null where the verb has set it. */
async function statusOf(words: readonly string[]): Promise<number | null> {
  const program = commandLine()
  try {
    if (words.length === 0) {
      program.outputHelp()
      return 0
    }
    await program.parseAsync([...words], { from: 'user' })
    return null
  } catch (error) {
    // Commander has printed help, the version, or what is wrong with the command line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE
    return failed(error)
  }
}
