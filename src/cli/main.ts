// The entry of `daybook`: has what a verb will need unpacked on another thread while the program itself is loaded here.
import { unpackAhead } from '../knowledge/ahead.ts'
import { engineAhead } from './engine-ahead.ts'

const words = process.argv.slice(2)
const engine = engineAhead(words)
if (engine !== null) unpackAhead(engine)
const { run } = await import('./run.ts')
await run(words)
