// Makes the fast syntax model:
//   node training/fast/train.ts EWT GUM SILVER.conllu CLUSTERS.json OUT.bin.zst [quick]
import { readFileSync, writeFileSync } from 'node:fs'
import type { Clusters } from './clusters.ts'
import { ewtPart, gumPart, treesOf } from './corpora.ts'
import { fitted } from './fit.ts'
import { type Plan, teach } from './teach.ts'

const [ewt = '', gum = '', silver = '', clusters = '', out = '', how = 'full'] = process.argv.slice(2)
/** Bytes of the packed file. */
const LIMIT = 3_600_000
const started = Date.now()
const passes = how === 'quick' ? { fold: 1, tag: [2, 1], parse: [2, 1] } : { fold: 4, tag: [5, 3], parse: [7, 5] }
const plan: Plan = {
  seed: 7,
  folds: how === 'quick' ? 2 : 4,
  foldPasses: passes.fold,
  tagPasses: { free: passes.tag[0] ?? 1, closed: passes.tag[1] ?? 0, features: 250_000 },
  parsePasses: { free: passes.parse[0] ?? 1, closed: passes.parse[1] ?? 0, features: 900_000 },
  tagFloor: 0.3,
  parseFloor: 0.6,
  report: (line) => console.error(`${Math.round((Date.now() - started) / 1000)} s: ${line}`),
}
const trained = teach(
  ewtPart(ewt, 'train'),
  gumPart(gum, 'train'),
  treesOf(silver),
  JSON.parse(readFileSync(clusters, 'utf8')) as Clusters,
  plan,
)
const { packed, tag, parse, kept } = fitted(trained, { tag: 1.6, parse: 2.2 }, LIMIT)
const weights = [kept.tag, kept.parse].map(({ rows }) => rows.reduce((sum, row) => sum + row.length, 0))
plan.report(`features ${kept.tag.keys.length} + ${kept.parse.keys.length}, weights ${weights.join(' + ')}`)
plan.report(`${packed.length} bytes; weights from ${tag.toFixed(2)} (tags) and ${parse.toFixed(2)} (trees)`)
writeFileSync(out, packed)
