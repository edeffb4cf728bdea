// Counts over texts: pronouns, pairs of names, entities.
//
// A pronoun of the third person is *resolved* where an actor holds it together with a name or a noun; it is right where that
// name or noun (the nearest before, else the nearest after) is marked as the pronoun's own entity. "Of all" counts unresolved
// ones as wrong, of those whose entity is a person or an organisation with a name or a noun in the text.
// A pair of names that one actor holds is right where both are marked as one entity; a name that is no marked mention makes
// all its pairs wrong.
import type { Span } from '../../src/model/span.ts'
import { f1, percent, type Score } from '../scores.ts'
import type { ChainedText, GoldMention } from './corpora.ts'
import { type FoundMention, matched } from './match.ts'
import { addText, conllOf, emptyScores } from './metrics.ts'

interface Pronouns {
  all: number
  resolved: number
  right: number
  rightOfAll: number
}

export interface Tally {
  readonly pronouns: Record<'all' | 'he, she' | 'they' | 'it', Pronouns>
  readonly first: Pronouns
  truePairs: number
  foundPairs: number
  goldPairs: number
  /** Pairs whose names were both found as names. */
  seenPairs: number
  nominals: Pronouns
  readonly actors: ReturnType<typeof emptyScores>
  readonly everything: ReturnType<typeof emptyScores>
}

export function emptyTally(): Tally {
  const pronouns = (): Pronouns => ({ all: 0, resolved: 0, right: 0, rightOfAll: 0 })
  return {
    pronouns: { all: pronouns(), 'he, she': pronouns(), they: pronouns(), it: pronouns() },
    first: pronouns(),
    nominals: pronouns(),
    truePairs: 0,
    foundPairs: 0,
    goldPairs: 0,
    seenPairs: 0,
    actors: emptyScores(),
    everything: emptyScores(),
  }
}

const THIRD = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i
const FIRST = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/i

/** A found mention with what it was matched to. */
interface Placed {
  readonly mention: FoundMention
  readonly entity: number
  readonly gold: GoldMention | null
}

export function addEntities(tally: Tally, text: ChainedText, found: readonly (readonly FoundMention[])[]): void {
  const mentions = found
    .flatMap((entity, number) => entity.map((mention) => ({ mention, entity: number })))
    .filter(({ mention }) => mention.end <= text.until)
    .sort((a, b) => a.mention.start - b.mention.start)
  const numbers = matched(
    text.mentions,
    mentions.map(({ mention }) => mention),
  )
  const placed: Placed[] = mentions.map((one, at) => ({ ...one, gold: text.mentions[numbers[at] ?? -1] ?? null }))
  addPronouns(tally, text, placed)
  addNominals(tally, text, placed)
  addPairs(tally, text, placed)
  addText(tally.actors, goldEntities(text, true), foundEntities(placed))
  addText(tally.everything, goldEntities(text, false), foundEntities(placed))
}

function addPronouns(tally: Tally, text: ChainedText, placed: readonly Placed[]): void {
  const spoken = foundAs(placed, 'pronoun')
  const worded = wordedEntities(text)
  for (const gold of text.mentions) {
    if (gold.form !== 'pronoun' || gold.end > text.until || !worded.has(gold.entity)) continue
    const right = isRight(placed, spoken.get(gold))
    for (const count of countsFor(tally, text.text.slice(gold.start, gold.end))) {
      count.all++
      if (right) count.rightOfAll++
    }
  }
  for (const one of placed) {
    const before = one.mention.form === 'pronoun' ? antecedent(placed, one) : null
    if (before === null) continue
    const right = isRight(placed, one)
    for (const count of countsFor(tally, text.text.slice(one.mention.start, one.mention.end))) {
      count.resolved++
      if (right) count.right++
    }
  }
}

/** Whether what a mention is traced to is marked as its own entity. */
function isRight(placed: readonly Placed[], one: Placed | undefined): boolean {
  return one !== undefined && one.gold !== null && antecedent(placed, one)?.gold?.entity === one.gold.entity
}

function countsFor({ first, pronouns }: Tally, words: string): Pronouns[] {
  if (FIRST.test(words)) return [first]
  if (!THIRD.test(words)) return []
  return [pronouns.all, /^[hs]/i.test(words) ? pronouns['he, she'] : /^i/i.test(words) ? pronouns.it : pronouns.they]
}

function foundAs(placed: readonly Placed[], form: FoundMention['form']): Map<GoldMention, Placed> {
  const found = new Map<GoldMention, Placed>()
  for (const one of placed) if (one.mention.form === form && one.gold !== null) found.set(one.gold, one)
  return found
}

/** Entities of persons and organisations that hold a name or a noun. */
function wordedEntities(text: ChainedText): ReadonlySet<string> {
  return new Set(
    text.mentions
      .filter(({ form, actor, end }) => actor && form !== 'pronoun' && end <= text.until)
      .map((m) => m.entity),
  )
}

/** The nearest name or noun before in the same found entity, else the nearest after. */
function antecedent(placed: readonly Placed[], of: Placed): Placed | null {
  let best: Placed | null = null
  for (const one of placed) {
    if (one === of || one.entity !== of.entity || one.mention.form === 'pronoun') continue
    if (one.mention.start < of.mention.start) best = one
    else return best ?? one
  }
  return best
}

/** Nouns that an actor holds together with an earlier name or noun. */
function addNominals({ nominals }: Tally, text: ChainedText, placed: readonly Placed[]): void {
  const found = foundAs(placed, 'nominal')
  for (const gold of laterNouns(text)) {
    nominals.all++
    if (isRight(placed, found.get(gold))) nominals.rightOfAll++
  }
  for (const one of placed) {
    if (one.mention.form !== 'nominal') continue
    const before = antecedent(placed, one)
    if (before === null || before.mention.start > one.mention.start) continue
    nominals.resolved++
    if (isRight(placed, one)) nominals.right++
  }
}

/** Nouns for persons and organisations that a name or noun stood for before. */
function laterNouns(text: ChainedText): GoldMention[] {
  const seen = new Map<string, number>()
  return text.mentions.filter(({ actor, form, end, start, entity }) => {
    if (!actor || form === 'pronoun' || end > text.until) return false
    const before = seen.get(entity)
    if (before === undefined) seen.set(entity, end)
    return form === 'nominal' && before !== undefined && before <= start
  })
}

function addPairs(tally: Tally, text: ChainedText, placed: readonly Placed[]): void {
  const named = placed.filter(({ mention }) => mention.form === 'name')
  for (let a = 0; a < named.length; a++)
    for (let b = a + 1; b < named.length; b++) {
      const [one, other] = [named[a] as Placed, named[b] as Placed]
      if (one.entity !== other.entity) continue
      const same = one.gold !== null && one.gold.entity === other.gold?.entity
      if (same && !(isActorName(one) && isActorName(other))) continue
      tally.foundPairs++
      if (same) tally.truePairs++
    }
  const found = new Set(named.map(({ gold }) => gold && headKey(gold)))
  const sizes = new Map<string, [all: number, seen: number]>()
  for (const gold of outermostNames(text)) {
    const size = sizes.get(gold.entity) ?? [0, 0]
    sizes.set(gold.entity, [size[0] + 1, size[1] + (found.has(headKey(gold)) ? 1 : 0)])
  }
  for (const [all, seen] of sizes.values()) {
    tally.goldPairs += (all * (all - 1)) / 2
    tally.seenPairs += (seen * (seen - 1)) / 2
  }
}

/** Names of actors; of two mentions of one entity with one head only the narrower. */
function outermostNames(text: ChainedText): GoldMention[] {
  return text.mentions.filter(
    (one) =>
      one.actor &&
      one.form === 'name' &&
      one.end <= text.until &&
      !text.mentions.some(
        (other) => other !== one && other.entity === one.entity && holds(one, other) && holds(other, one.head),
      ),
  )
}

function isActorName({ gold }: Placed): boolean {
  return gold?.actor === true && gold.form === 'name'
}

function headKey({ entity, head }: GoldMention): string {
  return `${head.start} ${entity}`
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function goldEntities(text: ChainedText, actorsOnly: boolean): Set<string>[] {
  const entities = new Map<string, Set<string>>()
  for (const mention of text.mentions) {
    if ((actorsOnly && !mention.actor) || mention.end > text.until) continue
    const entity = entities.get(mention.entity) ?? new Set()
    entities.set(mention.entity, entity.add(keyOf(mention)))
  }
  return [...entities.values()].filter(({ size }) => size > 1)
}

function foundEntities(placed: readonly Placed[]): Set<string>[] {
  const entities = new Map<number, Set<string>>()
  for (const { mention, entity, gold } of placed) {
    const one = entities.get(entity) ?? new Set()
    entities.set(entity, one.add(gold === null ? `? ${mention.start}-${mention.end}` : keyOf(gold)))
  }
  return [...entities.values()].filter(({ size }) => size > 1)
}

function keyOf({ start, end, entity }: GoldMention): string {
  return `${start}-${end} ${entity}`
}

export function scoresOf(set: string, tally: Tally): Score[] {
  if (tally.pronouns.all.all === 0) return []
  const score = (figure: string, value: number, items: number, goal: number | null = null): Score => ({
    set,
    figure,
    value,
    items,
    goal,
    best: null,
  })
  const of = (name: string, { all, resolved, right, rightOfAll }: Pronouns, goal: number | null = null): Score[] => [
    score(`${name}: right of resolved`, percent(right, resolved), resolved, goal),
    score(`${name}: right of all`, percent(rightOfAll, all), all),
  ]
  const precision = percent(tally.truePairs, tally.foundPairs)
  const recall = percent(tally.truePairs, tally.goldPairs)
  const seen = percent(tally.truePairs, tally.seenPairs)
  return [
    ...of('pronouns', tally.pronouns.all, 78),
    ...of('he, she', tally.pronouns['he, she']),
    ...of('they', tally.pronouns.they),
    ...of('it', tally.pronouns.it),
    ...of('I, we', tally.first),
    ...of('nouns', tally.nominals),
    score('name pairs: precision', precision, tally.foundPairs),
    score('name pairs: recall', recall, tally.goldPairs),
    score('name pairs: F1', f1(precision, recall), tally.goldPairs),
    score('  of names found: recall', seen, tally.seenPairs),
    score('  of names found: F1', f1(precision, seen), tally.seenPairs, 92),
    score('CoNLL F1, actors', conllOf(tally.actors), tally.goldPairs),
    score('CoNLL F1, everything', conllOf(tally.everything), tally.goldPairs),
  ]
}
