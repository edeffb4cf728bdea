// Describes the quantities of one sentence after another: unit, what is counted, measure. Each may lean on the one before.
import { OF_PEOPLE } from '../../language/en/counted-cues.ts'
import { POUND_MASS } from '../../language/en/unit-table.ts'
import type { Measure, Place } from '../../model/mention.ts'
import type { Sentence } from '../../text/document.ts'
import { treeFor } from '../attribution/syntax/tree-for.ts'
import type { Context } from '../context.ts'
import { countedBy } from './counted.ts'
import { type CountryFocus, countryFocus, settleMoney } from './currency.ts'
import { findCues, type Governing, measureOfCount } from './measure-count.ts'
import { measureOfKind } from './measure-kind.ts'
import type { Phrase } from './phrase.ts'
import { isPounds } from './pounds.ts'
import type { Quantity } from './quantity.ts'
import type { Counted, Described } from './scene.ts'
import { strayReason } from './stray.ts'
import { isDoubtful, mendedCounted } from './syntax/described.ts'
import { hasOwnVerb, holdsCompanion, mayGovern, measureByTree } from './syntax/measure.ts'
import { lowerAt } from './tokens.ts'

/** What the figures before tell, as the report is read on. */
interface Memory {
  previous: Described | null
  previousCount: Described | null
  sentence: number
  money: string | null
  focus: CountryFocus | null
}

/** How many quantities on either side may bear on one: keeps a sentence of any length linear. */
const NEIGHBOURS = 12

/** One sentence, and the quantities near the one described. */
interface Scene {
  readonly context: Context
  readonly places: readonly Place[]
  readonly sentence: Sentence
  readonly number: number
  readonly group: readonly Quantity[]
  readonly cues: ReturnType<typeof findCues>
  /** Whether a word of the sentence may tell a measure. */
  readonly told: boolean
}

interface Measured {
  readonly measure: Measure
  readonly unit: string
  readonly phrase: Phrase | null
  /** Whether a cue near the number gave the measure. */
  readonly cued: boolean
}

/** Describes sentences in order; quantities that turn out to count nothing are left out. */
export function describer(context: Context, places: readonly Place[]) {
  const memory: Memory = { previous: null, previousCount: null, sentence: -1, money: null, focus: null }
  return (sentence: Sentence, number: number, group: readonly Quantity[]): Described[] => {
    if (number > memory.sentence + 2) {
      memory.previous = null
      memory.previousCount = null
    }
    memory.sentence = number
    const cues = findCues(context.document.tokens, sentence)
    const told = cues.length > 0 || holdsCompanion(context.document.tokens, sentence)
    return group.flatMap((quantity, at) => {
      const near = group.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      return describeOne(quantity, { context, places, sentence, number, group: near, cues, told }, memory) ?? []
    })
  }
}

function describeOne(found: Quantity, scene: Scene, memory: Memory): Described | null {
  const { tokens } = scene.context.document
  const quantity = settled(found, scene)
  const previous = quantity.kind === 'count' ? memory.previousCount : memory.previous
  const counted = surelyCounted(quantity, countedBy(quantity, { tokens, sentence: scene.sentence, previous }), scene)
  const { measure, unit, phrase, cued } = measured(quantity, counted, scene, memory.previousCount)
  const stray = strayReason(tokens, quantity, { unit: counted.unit, measure, cued, group: scene.group })
  if (stray !== null) {
    const note = scene.context.document.text.slice(quantity.start, quantity.end)
    scene.context.trace?.({ rule: stray, action: 'dropped', note, start: quantity.start, end: quantity.end })
    return null
  }
  const told = quantity.kind === 'money' ? moneyOf(quantity, scene, memory) : unit
  const described = { quantity, counted: { ...counted, unit: told, phrase }, measure }
  memory.previous = described
  if (quantity.kind === 'count') memory.previousCount = described
  return described
}

/** What is counted, by the tree where the words beside the number do not tell it or it only leans on a number before. */
function surelyCounted(quantity: Quantity, counted: Counted, scene: Scene): Counted {
  if (!isDoubtful(quantity, counted)) return counted
  const { document, trees } = scene.context
  const tree = treeFor(document, trees, scene.number)
  return tree === null ? counted : mendedCounted(tree, quantity, counted, document)
}

/** The quantity with what only its sentence and report settle: pounds of weight, bare amounts of money. */
function settled(found: Quantity, scene: Scene): Quantity {
  if (isPounds(scene.context.document.tokens, found, scene.places)) {
    return { ...found, kind: 'unit', money: null, unit: POUND_MASS, rule: 'figures/unit' }
  }
  return isBareMoney(found, scene) ? { ...found, kind: 'money', money: 'dollar', rule: 'figures/bare-money' } : found
}

const SPENT =
  /^(?:spent|spend|spends|spending|cost|costs|costing|paid|pay|pays|paying|raised|invested|borrowed|owes|owed|donated|worth)$/

// Amounts without a noun that are spent, and those from a billion up, are money: "billions owed to the state".
function isBareMoney(found: Quantity, { context, sentence }: Scene): boolean {
  if (found.kind !== 'count' || found.compound !== null) return false
  const { tokens } = context.document
  const value = found.low ?? found.high ?? 0
  const spent = value >= 1000 && SPENT.test(tokens[found.first - 1]?.lower ?? '')
  if (lowerAt(tokens, found.first - 1) === 'the' && lowerAt(tokens, found.first - 2) === 'by') return false
  if (!spent && (value < 1e9 || found.form === 'digits')) return false
  return countedBy(found, { tokens, sentence, previous: null }).unit === ''
}

function moneyOf(quantity: Quantity, { context, places, sentence }: Scene, memory: Memory): string {
  if (quantity.rule === 'figures/bare-money' && memory.money !== null) return memory.money
  const { tokens } = context.document
  memory.focus ??= countryFocus(tokens, places, context.metadata)
  memory.money = settleMoney(tokens, quantity, sentence, places, memory.focus)
  return memory.money
}

/** Cues nearer than this are right without a tree: "killed 12", "12 dead", "12 miners died". */
const SURE = 1.5

/** Whether the noun that is counted stands behind its number, not elsewhere, and has no state of its own ("nine missing boys"). */
function isBeside({ first, last }: Quantity, phrase: Phrase | null, near: Governing | null): boolean {
  if (phrase === null || near === null) return true
  // "41 people were killed and 300 injured": the state stands right behind the number.
  if (phrase.last <= first) return near.token === last
  return phrase.first > first && !(near.token >= last && near.token < phrase.head)
}

function hasVerbOfItsOwn(quantity: Quantity, { context, number }: Scene): boolean {
  const tree = treeFor(context.document, context.trees, number)
  return tree !== null && hasOwnVerb(tree, quantity)
}

/** What the tree says of people's measure where the words near them leave doubt. */
function settledByTree(
  quantity: Quantity,
  near: Governing | null,
  scene: Scene,
  beside: boolean,
): Pick<Governing, 'measure'> | null {
  if (near === null ? !scene.told : beside && near.cost <= SURE) return near
  const tree = treeFor(scene.context.document, scene.context.trees, scene.number)
  if (tree === null) return near
  const told = measureByTree(tree, quantity)
  if (told !== null) return told
  if (near === null || near.use === 'head' || near.use === 'topic') return near
  const cue = tree.wordAt(scene.context.document.tokens[near.token]?.start ?? 0)
  return mayGovern(tree, cue, quantity) ? near : null
}

function measured(quantity: Quantity, counted: Counted, scene: Scene, before: Described | null): Measured {
  const { tokens } = scene.context.document
  const { phrase, unit } = counted
  if (quantity.kind !== 'count') {
    return { measure: measureOfKind(tokens, quantity, phrase, scene.sentence), unit, phrase, cued: true }
  }
  if (unit === 'magnitude') return { measure: 'size', unit, phrase, cued: true }
  const bare = unit === ''
  const people = counted.people || bare
  const near = measureOfCount(tokens, scene.cues, { quantity, phrase, people, others: scene.group })
  const found = people ? settledByTree(quantity, near, scene, isBeside(quantity, phrase, near)) : near
  if (found === null) {
    if (counted.leans && hasVerbOfItsOwn(quantity, scene)) return { measure: 'count', unit, phrase, cued: true }
    if (counted.leans && before !== null) return { measure: before.measure, unit, phrase, cued: true }
    // An index closes "at 10,137".
    const level = lowerAt(tokens, quantity.first - 1) === 'at' ? 'point' : 'person'
    return { measure: 'count', unit: bare ? level : unit, phrase, cued: false }
  }
  if (!bare) return { measure: found.measure, unit, phrase, cued: true }
  const state = /^(?:dead|injured|wounded|missing)$/.test(tokens[quantity.last]?.lower ?? '')
  const alike = !state && before !== null && before.measure === found.measure && before.counted.unit === 'person'
  const counts = OF_PEOPLE.has(found.measure) ? 'person' : 'unit'
  return { measure: found.measure, unit: counts, phrase: alike ? before.counted.phrase : phrase, cued: true }
}
