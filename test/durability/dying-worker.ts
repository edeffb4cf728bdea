// A worker that reads as ours does, but dies of the reports that say so: what a fault in the reader or too little memory do.
import { parentPort } from 'node:worker_threads'
import type { ReadBatch } from '../../src/pool/messages.ts'
import type { BatchAnswer } from '../../src/pool/read-batch.ts'

parentPort?.on('message', ({ reports }: ReadBatch) => {
  const answers = reports.map(({ text }): BatchAnswer => {
    if (text.includes('EXIT')) process.exit(3)
    if (text.includes('MEMORY')) fillMemory()
    return { mentions: '', values: 0, unsettled: 0, lines: new TextEncoder().encode(`${text}\n`), failure: null }
  })
  parentPort?.postMessage({ kind: 'answers', answers })
})
parentPort?.postMessage({ kind: 'ready' })

function fillMemory(): never {
  const all: number[][] = []
  for (;;) all.push(Array.from({ length: 10_000 }, (_, at) => at))
}
