// `gold-fields`: the fields of entries where the words that tell of the event are given. For each gold entry the cue inside its
// span is taken (else the word that heads the span, with the gold's type), the fields are read by src/code, and compared.
// Few gold entries are found by themselves as yet; here every one of them says how well its fields are read.
// `node eval/main.ts --misses fields [FIELD]` lists what differs.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accountOf } from '../src/code/account.ts'
import type { Draft } from '../src/code/draft.ts'
import type { Cue } from '../src/code/lexicon.ts'
import { findDrafts } from '../src/code/match.ts'
import { type Scene, sceneOf } from '../src/code/scene.ts'
import { LAYERS } from '../src/evaluate/layers.ts'
import { differing } from '../src/evaluate/scores.ts'
import { loadKnowledge } from '../src/knowledge/load.ts'
import type { Tree } from '../src/language/syntax/tree.ts'
import type { Report } from '../src/model/report.ts'
import { contextOf, type Knowledge } from '../src/read/context.ts'
import { findMentions } from '../src/read/find.ts'
import { documentOf, firstEndingAfter } from '../src/text/document.ts'
import { goldReports } from './gold.ts'
import type { Evaluation, Score } from './scores.ts'
import { percent } from './scores.ts'
import { SHARED } from './shared.ts'

const GOALS: Readonly<Record<string, number>> = { when: 75, country: 85, status: 85, who: 65, whom: 60, by: 88 }
const FIELDS = ['when', 'where', 'country', 'status', 'who', 'whom', 'by', 'figures']

interface GoldEntry {
  readonly layer: string
  readonly report: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly where: string | null
  readonly [field: string]: unknown
}

/** A gold entry, what was read of its fields, and the fields that differ. */
interface Compared {
  readonly gold: GoldEntry
  /** null: no word of the entry's span could be taken for its event. */
  readonly read: Readonly<Record<string, unknown>> | null
  readonly cue: string
  readonly given: boolean
  readonly wrong: readonly string[]
}

export const goldFields: Evaluation = {
  name: 'gold-fields',
  run() {
    const compared = compareAll()
    if (compared.length === 0) return []
    const cued = compared.filter(({ given }) => !given).length
    const scores: Score[] = FIELDS.map((field) =>
      score(field, compared.filter(({ wrong }) => !wrong.includes(field)).length, compared.length),
    )
    return [...scores, { ...score('a cue stands in it', cued, compared.length), goal: null }]
  },
}

function score(figure: string, right: number, items: number): Score {
  return { set: 'gold-fields', figure, value: percent(right, items), items, goal: GOALS[figure] ?? null, best: null }
}

/** What differs in a field (or in all), one line an entry. */
export function fieldMisses(field: string | undefined): string {
  const lines = compareAll().flatMap(({ gold, read, cue, wrong }) => {
    const fields = wrong.filter((one) => field === undefined || one === field)
    if (fields.length === 0) return []
    const told = fields.map((one) => `${one}: gold ${JSON.stringify(gold[one])}, read ${JSON.stringify(read?.[one])}`)
    return [
      `${gold.report}:${gold.start} ${gold.type} [${cue}] ${gold.text.replace(/\s+/g, ' ')}\n    ${told.join('; ')}`,
    ]
  })
  return lines.join('\n')
}

function compareAll(): Compared[] {
  if (!existsSync(join(SHARED, 'gold'))) return []
  const knowledge = loadKnowledge()
  return goldReports().flatMap(({ name, reports }) => {
    const gold = goldEntries(name)
    return reports.flatMap((report) => {
      const own = gold.filter((one) =>
        name === 'wire' ? one.report === report.id : one.start >= report.start && one.start < report.end,
      )
      const base = name === 'wire' ? 0 : report.start
      const scene = sceneFor(report, knowledge)
      const drafts = findDrafts(scene)
      return own.map((one) => compare(scene, drafts, one, base))
    })
  })
}

function goldEntries(name: string): GoldEntry[] {
  const lines = readFileSync(join(SHARED, `gold/${name}.gold.jsonl`), 'utf8').split('\n')
  const all = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldEntry)
  return all.filter(({ layer }) => layer === 'entry')
}

function compare(scene: Scene, drafts: readonly Draft[], gold: GoldEntry, base: number): Compared {
  const span = { start: gold.start - base, end: gold.end - base }
  const inside = drafts.filter(({ words }) => words.start < span.end && words.end > span.start)
  const cued = inside.find(({ cue }) => cue.type.id === gold.type) ?? null
  const draft = cued ?? headDraft(scene, span, gold.type)
  if (draft === null) return { gold, read: null, cue: '-', given: true, wrong: FIELDS }
  const read = fieldsOf(scene, accountOf(scene, draft))
  const layer = LAYERS.find(({ name }) => name === 'entry')
  const wrong = layer === undefined ? [] : differing(layer, gold, read)
  const where = sameWhere(gold.where, read['where'] as string | null) ? [] : ['where']
  return {
    gold,
    read,
    cue: scene.document.text.slice(draft.words.start, draft.words.end),
    given: cued === null,
    wrong: [...wrong, ...where],
  }
}

/** A place in a place agrees with its first part: "Kano" and "Kano, Nigeria". */
function sameWhere(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const first = (name: string) => (name.split(/[,;]/)[0] ?? '').trim().toLowerCase()
  return first(a) === first(b)
}

function fieldsOf(scene: Scene, account: Account): Readonly<Record<string, unknown>> {
  const { when, where, who, whom, status, by, figures } = account
  return {
    when: when?.value ?? null,
    where: where?.where ?? null,
    country: where?.country ?? null,
    who: who.map(({ name }) => name),
    whom: whom.map(({ name }) => name),
    status,
    by: by?.value ?? null,
    figures: figures.map(({ start, end }) => scene.document.text.slice(start, end)),
  }
}

/** A draft at the word that heads a span, as though the codebook had a cue for it. */
function headDraft(scene: Scene, span: { start: number; end: number }, type: string): Draft | null {
  const sentence = firstEndingAfter(scene.document.sentences, span.start)
  const tree = scene.context.trees(sentence)
  if (tree === null) return null
  const word = headIn(tree, span)
  const found = tree.words[word]
  if (found === undefined) return null
  return { cue: cueFor(scene, found.form, found.upos, type), sentence, tree, word, words: found }
}

/** The word of the span nearest to the root: of a clause its verb, of a noun phrase its noun. */
function headIn(tree: Tree, { start, end }: { start: number; end: number }): number {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (const [at, word] of tree.words.entries()) {
    if (word.end <= start || word.start >= end || word.upos === 'PUNCT') continue
    let depth = 0
    for (let above = tree.headOf(at); above >= 0 && depth < 200; above = tree.headOf(above)) depth++
    if (depth < least) [best, least] = [at, depth]
  }
  return best
}

function cueFor(scene: Scene, words: string, upos: string, id: string): Cue {
  const { types } = scene.lexicon.codebook
  const known = types.find((type) => type.id === id) ?? types[0]
  if (known === undefined) throw new Error('The codebook has no types.')
  const type = known.id === id ? known : { ...known, id, name: id, family: id, roles: [], measures: [] }
  const pos = upos === 'VERB' || upos === 'AUX' ? 'verb' : upos === 'ADJ' ? 'adjective' : 'noun'
  const trigger = { words: [words], pos, when: null, unless: null, status: null, swap: false, weight: 1 } as const
  return { type, trigger, lemmas: [words.toLowerCase()], head: 0 }
}

/** Everything that is found before the entries, as the reader finds it. */
function sceneFor(report: Report, knowledge: Knowledge): Scene {
  const context = contextOf(documentOf(report.text), report, knowledge)
  if (knowledge.lexicon === null) throw new Error('There is no codebook.')
  return sceneOf(context, findMentions(context), knowledge.lexicon)
}
