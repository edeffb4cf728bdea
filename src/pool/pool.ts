// Worker threads that read batches of reports. A batch whose worker dies is read again report by report, so that one
// report that kills its reader is refused alone.
import { Worker } from 'node:worker_threads'
import { AppError } from '../errors.ts'
import { threadProgram } from '../files.ts'
import type { Report } from '../model/report.ts'
import type { ReadBatch, WorkerMessage, WorkerSetup } from './messages.ts'
import { type BatchAnswer, NOTHING } from './read-batch.ts'

/** Batches at one worker. A digest is split by windows of 1 MB: two workers must have that much to read meanwhile. */
const DEPTH = 4

/** Each worker's heap. Two workers and the main thread stay well under 500 MB together. */
const LIMITS = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 24 }

interface Task {
  readonly reports: readonly Report[]
  readonly resolve: (answers: BatchAnswer[]) => void
  readonly reject: (error: Error) => void
}

interface Member {
  readonly worker: Worker
  readonly tasks: Task[]
  ready: boolean
}

export interface Pool {
  /** Whether a worker is ready and has room. */
  hasRoom(): boolean
  /** Whether some worker is ready. Before that, the caller had better read itself. */
  isReady(): boolean
  /** Reads a batch; only when `hasRoom`. */
  read(reports: readonly Report[]): Promise<BatchAnswer[]>
  close(): Promise<void>
}

const WORKER = threadProgram('pool/worker')

/** Starts `size` workers. They load while the caller goes on. */
export function startPool(size: number, setup: WorkerSetup, program: URL = WORKER): Pool {
  const members: Member[] = []
  let closed = false
  for (let i = 0; i < size; i++) members.push(start())

  return {
    hasRoom: () => roomiest() !== null,
    isReady: () => members.some((member) => member.ready),
    read: (reports) => new Promise((resolve, reject) => give({ reports, resolve, reject })),
    close: async () => {
      closed = true
      await Promise.all(members.map((member) => member.worker.terminate()))
    },
  }

  function roomiest(): Member | null {
    let best: Member | null = null
    for (const member of members) {
      if (member.ready && member.tasks.length < (best?.tasks.length ?? DEPTH)) best = member
    }
    return best
  }

  function give(task: Task): void {
    const member = roomiest() ?? members[0]
    if (member === undefined) task.reject(new AppError('pool/failed', 'No reader thread is left.'))
    else put(member, task)
  }

  function start(): Member {
    const worker = new Worker(program, { workerData: setup, resourceLimits: LIMITS })
    const member: Member = { worker, tasks: [], ready: false }
    let cause: unknown = null
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'ready') member.ready = true
      else member.tasks.shift()?.resolve(message.answers)
    })
    worker.on('error', (error) => {
      cause = error
    })
    worker.on('exit', () => {
      if (!closed) replace(member, cause)
    })
    return member
  }

  /** A worker died at its oldest batch: that one is tried report by report, the others are given to a new worker. */
  function replace(member: Member, cause: unknown): void {
    const message = cause instanceof Error ? cause.message : 'its thread ended'
    members.splice(members.indexOf(member), 1)
    if (!member.ready) {
      // It could not even start. The caller reads on its own thread when no worker is left.
      for (const task of member.tasks)
        task.reject(new AppError('pool/failed', `A reader thread cannot start (${message}).`))
      return
    }
    const next = start()
    members.push(next)
    const [oldest, ...waiting] = member.tasks
    if (oldest !== undefined) again(next, oldest, message)
    for (const task of waiting) put(next, task)
  }

  function again(next: Member, task: Task, message: string): void {
    const { reports, resolve, reject } = task
    if (reports.length === 1) {
      resolve([{ ...NOTHING, failure: message }])
      return
    }
    const single = (report: Report) =>
      new Promise<BatchAnswer[]>((answer, fail) => put(next, { reports: [report], resolve: answer, reject: fail }))
    Promise.all(reports.map(single)).then((answers) => resolve(answers.flat()), reject)
  }

  function put(member: Member, task: Task): void {
    member.tasks.push(task)
    member.worker.postMessage({ reports: task.reports } satisfies ReadBatch)
  }
}
