// Which engine a command line will surely ask for, told from its words before there is anything that reads them. A wrong
// guess costs a thread that nobody waits for.
import { DEFAULT_ENGINE, ENGINES, type EngineName } from '../language/syntax/engine.ts'

const READING = new Set(['read', 'demo', 'explain', 'parse'])
/** What of these verbs prints and reads nothing. */
const IDLE = new Set(['-h', '--help', '--text'])
const OPTION = '--engine'

/** null where nothing will be read. */
export function engineAhead(words: readonly string[]): EngineName | null {
  if (
    !READING.has(words[0] ?? '') ||
    (words.length === 1 && words[0] !== 'demo') ||
    words.some((word) => IDLE.has(word))
  )
    return null
  const at = words.findIndex((word) => word === OPTION || word.startsWith(`${OPTION}=`))
  const named = at < 0 ? DEFAULT_ENGINE : words[at]?.slice(OPTION.length + 1) || words[at + 1]
  return ENGINES.find((engine) => engine === named) ?? null
}
