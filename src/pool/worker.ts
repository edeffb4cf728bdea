// A worker thread: reads the batches it is sent, in order.
import { parentPort, workerData } from 'node:worker_threads'
import { knowledgeOf } from '../knowledge/open.ts'
import type { ReadBatch, WorkerMessage, WorkerSetup } from './messages.ts'
import { readBatch } from './read-batch.ts'

const setup = workerData as WorkerSetup
const knowledge = knowledgeOf(setup.knowledge)

function say(message: WorkerMessage): void {
  const lines = message.kind === 'answers' ? message.answers.map((answer) => answer.lines?.buffer) : []
  parentPort?.postMessage(
    message,
    lines.filter((buffer) => buffer !== undefined),
  )
}

parentPort?.on('message', ({ reports }: ReadBatch) => {
  say({ kind: 'answers', answers: readBatch(reports, knowledge, setup.lines) })
})
say({ kind: 'ready' })
