// The thread that ahead.ts starts: unpacks, hands the bytes over, ends.
import { workerData } from 'node:worker_threads'
import type { UnpackerSetup } from './ahead.ts'
import { unpackKnowledge } from './bytes.ts'

const { engine, port, done } = workerData as UnpackerSetup
try {
  port.postMessage(unpackKnowledge(engine))
} catch {
  // Nothing is handed over: the other side unpacks it again, and says what is wrong.
} finally {
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
}
