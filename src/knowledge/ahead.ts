// Unpacks knowledge on a thread of its own while the program is still being loaded. Whoever needs the bytes first waits
// for that thread, without turning the event loop; where it fails, or nobody started it, the caller unpacks them itself
// and meets the error there.
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { threadProgram } from '../files.ts'
import type { EngineName } from '../language/syntax/engine.ts'
import type { KnowledgeBytes } from './bytes.ts'

/** Handed to the thread. */
export interface UnpackerSetup {
  readonly engine: EngineName
  /** Takes the bytes. */
  readonly port: MessagePort
  /** One number, 0 until the thread is done. */
  readonly done: Int32Array
}

/** Milliseconds: a thread that has not unpacked all by then never will. */
const PATIENCE_MS = 5000

const UNPACKER = threadProgram('knowledge/unpacker')

interface Unpacking {
  readonly engine: EngineName
  readonly port: MessagePort
  readonly done: Int32Array
  readonly patience: number
}

let unpacking: Unpacking | null = null

/** Starts unpacking what reading with an engine needs. The thread does not keep the process alive. */
export function unpackAhead(engine: EngineName, program: URL = UNPACKER, patience = PATIENCE_MS): void {
  const { port1, port2 } = new MessageChannel()
  const done = new Int32Array(new SharedArrayBuffer(4))
  const workerData: UnpackerSetup = { engine, port: port2, done }
  const worker = new Worker(program, { workerData, transferList: [port2] })
  worker.on('error', () => {})
  worker.unref()
  port1.unref()
  unpacking = { engine, port: port1, done, patience }
}

/** The bytes that were unpacked ahead for this engine, or null. They are given once. */
export function takeUnpacked(engine: EngineName): KnowledgeBytes | null {
  if (unpacking === null || unpacking.engine !== engine) return null
  const { port, done, patience } = unpacking
  unpacking = null
  Atomics.wait(done, 0, 0, patience)
  const received = receiveMessageOnPort(port) as { readonly message: KnowledgeBytes } | undefined
  port.close()
  return received?.message ?? null
}
