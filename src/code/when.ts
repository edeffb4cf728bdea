// When it happened: the date that belongs to the event by its sentence's syntax. Where its sentence has none, the day that the report
// last gave for what it goes on to tell (inferred). What the report tells as background has its own date or none.
//
//   its own:  "struck on Monday", "the 1994 massacre", "In June, police arrested", "talks that began in May" (of the talks)
//   not its:  "the ministry said on Friday that rebels had killed" (the day of saying), "a bill to ban it from July" (of the ban)
import type { DateMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Draft, Value } from './draft.ts'
import { lemmaAt, lowerAt, type Scene, within } from './scene.ts'
import { anchorsOf, governors, SAYING, wayTo } from './way.ts'

/** From here on a date is the event's own. */
const OWN = 2

export function whenOf(scene: Scene, draft: Draft): Value<string> | null {
  const own = ownDate(scene, draft)
  if (own === null) return openingDay(scene, draft)
  if (own.value === null) return null
  return { value: own.value, span: { start: own.start, end: own.end }, inferred: false }
}

/** The day of the report's opening, for what goes on from there: told in plain past, no background and nothing to come. */
function openingDay(scene: Scene, { sentence, cue, tree, word }: Draft): Value<string> | null {
  const { family } = cue.type
  if (ANY_DAY.test(family) || !PAST.test(tree.words[word]?.xpos ?? '')) return null
  if (tree.childrenOf(word).some((child) => ELSEWHEN.test(lowerAt(tree, child)))) return null
  const day = openingOf(scene, family)
  return day === null || day.sentence >= sentence ? null : { value: day.value, span: day.span, inferred: true }
}

/** Of these a report tells many, of any day: talks, votes, trials, words. */
const ANY_DAY = /^(?:saying|dealing|power|court)$/

/** Tags of what is told in the past, and of nouns. */
const PAST = /^(?:VBD|VBN|NN)/

const ELSEWHEN =
  /^(?:had|has|have|['’]d|['’]ve|will|would|could|can|may|might|should|previously|previous|earlier|before|once|already|ago|since|last|next|every|each|often|usually)$/

/** Sentences that open a report: what they tell of is what the rest goes on to tell. */
const OPENING = 3

interface Opening {
  readonly sentence: number
  readonly value: string
  readonly span: Span
}

const openings = new WeakMap<Scene, Map<string, Opening | null>>()

/** The first day that the opening gives for an event of a family; read once a report and family. */
function openingOf(scene: Scene, family: string): Opening | null {
  const known = openings.get(scene) ?? new Map<string, Opening | null>()
  openings.set(scene, known)
  const read = known.get(family)
  if (read !== undefined) return read
  let found: Opening | null = null
  for (let at = 0; at < OPENING && found === null; at++) found = dayIn(scene, at, family)
  known.set(family, found)
  return found
}

function dayIn(scene: Scene, sentence: number, family: string): Opening | null {
  const span = scene.document.sentences[sentence]
  const tree = span === undefined ? null : scene.context.trees(sentence)
  if (span === undefined || tree === null) return null
  const { cues } = scene.lexicon
  if (!tree.words.some((_, word) => cues.get(lemmaAt(tree, word))?.some(({ type }) => type.family === family)))
    return null
  for (const { value, start, end } of within(scene.dates, span)) {
    const head = tree.headOf(tree.headIn({ start, end }))
    if (value !== null && DAY.test(value) && !isToCome(scene, value) && !SAYING.test(lowerAt(tree, head)))
      return { sentence, value, span: { start, end } }
  }
  return null
}

function isToCome(scene: Scene, day: string): boolean {
  const { published } = scene.context.metadata
  return published !== null && day > published.slice(0, 10)
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** The date of the sentence that is closest to the event; among equals the more exact. */
function ownDate(scene: Scene, draft: Draft): DateMention | null {
  const sentence = scene.document.sentences[draft.sentence]
  if (sentence === undefined) return null
  const anchors = anchorsOf(draft)
  let best: DateMention | null = null
  let most = 0
  for (const date of within(scene.dates, sentence)) {
    const bond = bondOf(draft, anchors, date)
    if (bond < OWN || bond < most || (bond === most && !isFiner(date, best))) continue
    best = date
    most = bond
  }
  return best
}

function isFiner(date: DateMention, than: DateMention | null): boolean {
  return (date.value?.length ?? 0) > (than?.value?.length ?? 0) && !date.value?.includes('/')
}

function bondOf({ tree, word }: Draft, anchors: ReadonlySet<number>, date: DateMention): number {
  const inside = wayTo(tree, date, anchors)
  if (inside !== null) {
    const { steps, label, clauses } = inside
    // "the strike, which began on Monday", "died when it hit a mine on Monday" are of it; "a bill that bans it from May" is not.
    if (clauses > 0) return clauses === 1 && /^(?:acl|advcl)$/.test(label) ? 3.5 - 0.1 * steps : 1.5
    if (steps <= 1) return 10
    // "in the weeks before March": of the words that it hangs on.
    return /^(?:obl|nmod|advmod|compound|amod|nummod)$/.test(label) ? 9 - steps : 7 - steps
  }
  for (const [steps, governor] of governors(tree, word).entries()) {
    const way = wayTo(tree, date, new Set([governor]))
    if (way === null) continue
    if (SAYING.test(lowerAt(tree, governor))) return 1
    return way.clauses > 0 ? 1.5 : Math.max(2, 6 - steps - 0.3 * way.steps)
  }
  return 0.5
}
