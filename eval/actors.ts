// Actors against the coreference chains of GUM's news, interviews and speeches: are pronouns linked to the right name,
// and are the names of one actor put together?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.ts'
import { NO_METADATA } from '../src/model/report.ts'
import type { Span } from '../src/model/span.ts'
import { read } from '../src/reader.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'
import { archive } from './shared.ts'

export const actors: Evaluation = { name: 'actors', run }

const GENRES = /^GUM_(?:news|interview|speech)_/
const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself|it|its|itself|they|them|their|theirs|themselves)$/i
const PERSON_PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/i

/** A chain's mention; `chain` is its name in the file. */
interface Gold extends Span {
  readonly chain: string
}

interface Chained {
  readonly name: string
  readonly text: string
  readonly golds: readonly Gold[]
}

interface Tally {
  resolved: number
  right: number
  all: number
  persons: number
  personsRight: number
  truePairs: number
  foundPairs: number
  goldPairs: number
}

function run(): Score[] {
  const tally: Tally = {
    resolved: 0,
    right: 0,
    all: 0,
    persons: 0,
    personsRight: 0,
    truePairs: 0,
    foundPairs: 0,
    goldPairs: 0,
  }
  for (const text of chainedTexts()) count(text, tally)
  if (tally.all === 0) return []
  const score = (figure: string, value: number, items: number, goal: number | null): Score => ({
    set: 'actors',
    figure,
    value,
    items,
    goal,
    best: null,
  })
  const precision = percent(tally.truePairs, tally.foundPairs)
  const recall = percent(tally.truePairs, tally.goldPairs)
  return [
    score('pronouns right of resolved', percent(tally.right, tally.resolved), tally.resolved, 78),
    score('pronouns right of all', percent(tally.right, tally.all), tally.all, null),
    score('he, she right of all', percent(tally.personsRight, tally.persons), tally.persons, null),
    score('name pair precision', precision, tally.foundPairs, null),
    score('name pair recall', recall, tally.goldPairs, null),
    score('name pair F1', f1(precision, recall), tally.goldPairs, 92),
  ]
}

/** The documents of the three genres, their tokens joined, with the mentions of chains. */
export function chainedTexts(): Chained[] {
  const entities = archive('entities')
  const folder = entities === null ? null : join(entities, 'gum-coref')
  if (folder === null || !existsSync(folder)) return []
  return readdirSync(join(folder, 'coref'))
    .filter((file) => GENRES.test(file))
    .sort()
    .map((file) => {
      const name = file.replace('.conll', '')
      const tsv = readFileSync(join(folder, 'tsv', `${name}.tsv`), 'utf8')
      const { text, tokens } = joined(tsv)
      return { name, text, golds: goldOf(readFileSync(join(folder, 'coref', file), 'utf8'), tokens) }
    })
}

function joined(tsv: string): { text: string; tokens: Span[] } {
  const tokens: Span[] = []
  let text = ''
  let open = false
  let glue = true
  for (const line of tsv.split('\n')) {
    if (line === '' && text !== '' && !/\s$/.test(text)) {
      text += /[.!?"'”]$/.test(text) ? ' ' : '\n\n'
      glue = true
      continue
    }
    const [place = '', , word = ''] = line.split('\t')
    if (!/^\d+-\d+$/.test(place)) continue
    const closing = word === '"' && open
    const tight = glue || closing || /^(?:[.,;:!?%)\]”’-]|'s|'|n't|'(?:re|ve|ll|d|m)|’(?:s|re|ve|ll|d|m))$/.test(word)
    if (!tight) text += ' '
    tokens.push({ start: text.length, end: text.length + word.length })
    text += word
    if (word === '"') open = !open
    glue = (word === '"' && open) || /^[([“‘$-]$/.test(word)
  }
  return { text, tokens }
}

function goldOf(conll: string, tokens: readonly Span[]): Gold[] {
  const found: Gold[] = []
  const open = new Map<string, number[]>()
  for (const line of conll.split('\n')) {
    const [at = '', , marks = '_'] = line.split('\t')
    const span = tokens[Number(at)]
    if (marks === '_' || span === undefined || !/^\d+$/.test(at)) continue
    for (const [, begins, chain = '', ends] of marks.matchAll(
      /(\()?([a-z]+-\d+)(?:-[^()]*(?:\([^()]*\)[^()]*)?)?(\))?/g,
    )) {
      if (begins) open.set(chain, [...(open.get(chain) ?? []), span.start])
      const start = ends ? open.get(chain)?.pop() : undefined
      if (start !== undefined) found.push({ start, end: span.end, chain })
    }
  }
  return found
}

function count({ text, golds }: Chained, tally: Tally): void {
  known ??= loadKnowledge()
  const found = read({ ...NO_METADATA, text }, known).mentions.filter((mention) => mention.kind === 'actor')
  const chainOfName = (span: Span) => smallestAround(golds, span)
  const pronouns = golds.filter((gold) => PRONOUN.test(text.slice(gold.start, gold.end)))
  const chains = new Map<string, Set<string>>()
  const actorOfName = new Map<string, number>()
  found.forEach((actor, number) => {
    const names = actor.evidence.mentions.filter((span) => isName(text, span))
    for (const span of names) {
      const chain = chainOfName(span)
      if (chain !== null)
        (chains.get(String(number)) ?? chains.set(String(number), new Set()).get(String(number)))?.add(chain)
      actorOfName.set(`${span.start}-${span.end}`, number)
    }
    pairs(names.map(chainOfName), tally)
  })
  goldPairs(text, golds, tally)
  for (const gold of pronouns) {
    const person = PERSON_PRONOUN.test(text.slice(gold.start, gold.end))
    const named = golds.some((one) => one.chain === gold.chain && isName(text, one) && isActor(gold.chain))
    if (named) tally.all++
    if (named && person) tally.persons++
    const number = found.findIndex((actor) => actor.evidence.mentions.some((span) => span.start === gold.start))
    if (number < 0) continue
    tally.resolved++
    if (chains.get(String(number))?.has(gold.chain) !== true) continue
    tally.right++
    if (person) tally.personsRight++
  }
}

let known: ReturnType<typeof loadKnowledge> | null = null

function isActor(chain: string): boolean {
  return chain.startsWith('person') || chain.startsWith('organization')
}

/** Capitals that are no pronoun and do not begin with an article. */
function isName(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  if (PRONOUN.test(words) || /^(?:i|we|you|my|me|mine|our|us|your|who|this|that|these|those)$/i.test(words))
    return false
  return (
    /^(?:\p{Lu}\S*)(?: (?:\p{Lu}\S*|of|and|the|for|de|al|bin|van|von|der))*$/u.test(words) &&
    !/^(?:The|A|An) /.test(words)
  )
}

/** The chain whose mention is the name, with a title or an article before it; the shortest such mention. */
function smallestAround(golds: readonly Gold[], span: Span): string | null {
  let best: Gold | null = null
  for (const gold of golds) {
    if (gold.start > span.start || gold.end < span.end) continue
    if (best === null || gold.end - gold.start < best.end - best.start) best = gold
  }
  return best?.chain ?? null
}

function pairs(chains: readonly (string | null)[], tally: Tally): void {
  const known = chains.filter((chain) => chain !== null && isActor(chain))
  for (let a = 0; a < known.length; a++)
    for (let b = a + 1; b < known.length; b++) {
      tally.foundPairs++
      if (known[a] === known[b]) tally.truePairs++
    }
}

/** Pairs of names in one chain: of nested mentions of a chain only the shortest is one. */
function goldPairs(text: string, golds: readonly Gold[], tally: Tally): void {
  const sizes = new Map<string, number>()
  for (const gold of golds)
    if (isActor(gold.chain) && isName(text, gold)) sizes.set(gold.chain, (sizes.get(gold.chain) ?? 0) + 1)
  for (const size of sizes.values()) tally.goldPairs += (size * (size - 1)) / 2
}
