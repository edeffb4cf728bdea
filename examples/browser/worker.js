// The worker: holds gazetteer and models, and reads the texts that the page sends, so that the page stays free.
// The core in core/ is Daybook's own source with its types taken out.
import { lexiconOf } from './core/code/lexicon.js'
import { openLearnedNames } from './core/language/names/learned/learned.js'
import { openAccurate } from './core/language/syntax/accurate/open.js'
import { NO_METADATA } from './core/model/report.js'
import { linesOf } from './core/publish/lines.js'
import { rowHtml } from './core/publish/page-rows.js'
import { textHtml } from './core/publish/page-text.js'
import { FILE, FORMAT_VERSION, MAGIC } from './core/read/places/gazetteer-format.js'
import { openGazetteer } from './core/read/places/packed-gazetteer.js'
import { headerOf, unpackGazetteer } from './core/read/places/unpack-gazetteer.js'
import { read } from './core/reader.js'

const PLACES = 'places.bin.gz'
const NAMES = 'names.bin.gz'
const SYNTAX = 'syntax-accurate.bin.gz'
const CODEBOOK = 'public-life.json.gz'
const NEXT = 'Make the page again with `npm run example`, and load it anew.'

/** Bytes of all files that came, and that will come. */
const loading = { have: 0, length: 0 }
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

/** Fetches all files at once, then opens each. */
async function loadKnowledge() {
  const [places, names, syntax, codebook] = await Promise.all([PLACES, NAMES, SYNTAX, CODEBOOK].map(bytesOf))
  return {
    gazetteer: opened(PLACES, () => gazetteerOf(places)),
    names: opened(NAMES, () => openLearnedNames(names)),
    engine: opened(SYNTAX, () => openAccurate(syntax)),
    lexicon: opened(CODEBOOK, () => lexiconOf(JSON.parse(new TextDecoder().decode(codebook)))),
  }
}

function gazetteerOf(bytes) {
  const header = headerOf(bytes)
  if (header[FILE.magic] !== MAGIC || header[FILE.length] !== bytes.length) throw damaged(PLACES)
  if (header[FILE.version] !== FORMAT_VERSION) throw new TypeError('another version')
  return openGazetteer(unpackGazetteer(bytes, (length) => new Uint8Array(length)))
}

/** What a core of another version refuses says so by a TypeError. */
function opened(name, open) {
  try {
    return open()
  } catch (problem) {
    throw problem instanceof TypeError ? new Error(`${name} is of another Daybook. ${NEXT}`) : problem
  }
}

async function bytesOf(name) {
  const bytes = await unpacked(name, await fetched(name))
  if (bytes.length === 0) throw damaged(name)
  return bytes
}

async function fetched(name) {
  const response = await fetch(new URL(name, import.meta.url)).catch(() => null)
  if (response === null) throw new Error(`${name} cannot be loaded: the server does not answer. Load the page anew.`)
  if (!response.ok) throw new Error(`${name} is missing from the page's folder (${response.status}). ${NEXT}`)
  loading.length += Number(response.headers.get('content-length'))
  const parts = []
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts)
    parts.push(value)
    loading.have += value.length
    postMessage({ kind: 'loading', ...loading })
  }
}

/** Some servers say that a .gz file is an encoding, and then the browser has unpacked it already. */
async function unpacked(name, packed) {
  const [first, second] = new Uint8Array(await packed.slice(0, 2).arrayBuffer())
  if (first !== 0x1f || second !== 0x8b) return new Uint8Array(await packed.arrayBuffer())
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    // gzip carries a checksum of its own.
    () => Promise.reject(damaged(name)),
  )
}

function damaged(name) {
  return new Error(`${name} is damaged. ${NEXT}`)
}
