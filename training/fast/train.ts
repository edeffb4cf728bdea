// Makes the fast syntax model:
//   node training/fast/train.ts EWT GUM CLUSTERS.json OUT.bin [quick]
import { readFileSync, writeFileSync } from 'node:fs'
import type { Clusters } from './clusters.ts'
import { ewtTrain, gumPart } from './corpora.ts'
import { type Plan, teach } from './teach.ts'
import { modelBytes } from './write-model.ts'

const [ewt = '', gum = '', clusters = '', out = '', how = 'full'] = process.argv.slice(2)
const started = Date.now()
const passes = how === 'quick' ? { fold: 1, tag: [2, 1], parse: [2, 1] } : { fold: 4, tag: [5, 3], parse: [6, 4] }
const plan: Plan = {
  seed: 7,
  folds: how === 'quick' ? 2 : 4,
  foldPasses: passes.fold,
  tagPasses: { free: passes.tag[0] ?? 1, closed: passes.tag[1] ?? 0, features: 160_000 },
  parsePasses: { free: passes.parse[0] ?? 1, closed: passes.parse[1] ?? 0, features: 450_000 },
  tagFloor: how === 'quick' ? 0.3 : 0.6,
  parseFloor: how === 'quick' ? 0.5 : 1.2,
  report: (line) => console.error(`${Math.round((Date.now() - started) / 1000)} s: ${line}`),
}
const trained = teach(
  ewtTrain(ewt),
  gumPart(gum, 'train'),
  JSON.parse(readFileSync(clusters, 'utf8')) as Clusters,
  plan,
)
const weights = [trained.tag, trained.parse].map(({ rows }) => rows.reduce((sum, row) => sum + row.length, 0))
plan.report(`features ${trained.tag.keys.length} + ${trained.parse.keys.length}, weights ${weights.join(' + ')}`)
writeFileSync(out, modelBytes(trained))
