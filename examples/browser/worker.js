// The worker: holds the gazetteer, and reads the texts that the page sends, so that the page stays free.
// The core in core/ is Daybook's own source with its types taken out.
import { NO_METADATA } from './core/model/report.js'
import { linesOf } from './core/publish/lines.js'
import { rowHtml } from './core/publish/page-rows.js'
import { textHtml } from './core/publish/page-text.js'
import { FORMAT_VERSION, HEADER, HEADER_BYTES, MAGIC } from './core/read/places/gazetteer-format.js'
import { openGazetteer } from './core/read/places/packed-gazetteer.js'
import { read } from './core/reader.js'

const GAZETTEER = 'places.bin.gz'
const NEXT = 'Make the page again with `npm run example`, and load it anew.'

const knowledge = loadKnowledge()

knowledge.then(
  () => postMessage({ kind: 'ready' }),
  (problem) => postMessage({ kind: 'failed', problem: problem.message }),
)

addEventListener('message', async ({ data: { turn, text, published } }) => {
  const known = await knowledge
  const report = { ...NO_METADATA, published, id: 'text', input: 'pasted', index: 1, start: 0, end: text.length, text }
  try {
    const from = performance.now()
    const reading = read(report, known)
    const took = performance.now() - from
    postMessage({
      kind: 'read',
      turn,
      took,
      words: textHtml(text, null, reading),
      rows: reading.mentions.map((mention, number) => rowHtml(report, mention, number)).join('\n'),
      kinds: reading.mentions.map(({ kind }) => kind),
      lengths: reading.mentions.map(({ start, end }) => end - start),
      lines: linesOf(report, reading)
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(''),
    })
  } catch (problem) {
    postMessage({ kind: 'broken', turn, problem: String(problem) })
  }
})

async function loadKnowledge() {
  const bytes = await unpacked(await fetched())
  const header = new Uint32Array(bytes.buffer, 0, Math.min(HEADER_BYTES, bytes.length) >>> 2)
  if (header[HEADER.magic] !== MAGIC || header[HEADER.length] !== bytes.length) throw damaged()
  if (header[HEADER.version] !== FORMAT_VERSION) throw new Error(`${GAZETTEER} is of another Daybook. ${NEXT}`)
  return { gazetteer: openGazetteer(bytes) }
}

async function fetched() {
  const response = await fetch(new URL(GAZETTEER, import.meta.url)).catch(() => null)
  if (response === null)
    throw new Error(`${GAZETTEER} cannot be loaded: the server does not answer. Load the page anew.`)
  if (!response.ok) throw new Error(`${GAZETTEER} is missing from the page's folder (${response.status}). ${NEXT}`)
  const length = Number(response.headers.get('content-length'))
  const parts = []
  let have = 0
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    parts.push(value)
    have += value.length
    postMessage({ kind: 'loading', have, length })
  }
}

/** Some servers say that a .gz file is an encoding, and then the browser has unpacked it already. */
async function unpacked(packed) {
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer())
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(await packed.arrayBuffer())
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    // gzip carries a checksum of its own.
    () => Promise.reject(damaged()),
  )
}

function damaged() {
  return new Error(`${GAZETTEER} is damaged. ${NEXT}`)
}
