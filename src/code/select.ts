// Which accounts a coder would enter in a record: not what usually happens, might happen, or is only a name in passing.
import { firstEndingAfter } from '../text/document.ts'
import type { Account } from './account.ts'
import { standingFor } from './carrier.ts'
import { isNoun } from './parts.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import type { Scene } from './scene.ts'
import { lowerAt } from './scene.ts'
import { type Setting, settingOf, type Telling } from './setting.ts'

/** What speaks for an account and against it, each with its weight in log odds. */
export type Reason = readonly [feature: string, weight: number]

/** 0–1: how likely it is that a coder keeps this account; what is below LEAST is dropped. */
export function confidenceOf(scene: Scene, account: Account): number {
  const sum = reasonsOf(scene, account).reduce((total, [, weight]) => total + weight, 0)
  return 1 / (1 + Math.exp(-sum))
}

export const LEAST = 0.45

const TELLING: Readonly<Record<Telling, number>> = {
  told: 0.7,
  now: 0.4,
  present: -0.2,
  will: 0.2,
  may: -1.3,
  aim: 0,
  bare: -0.9,
  aside: 0.1,
  described: -0.1,
  gerund: -0.7,
  noun: -0.2,
}

export function reasonsOf(scene: Scene, account: Account): Reason[] {
  const { draft } = account
  const setting = settingOf(draft)
  const noun = isNoun(draft.tree, draft.word)
  const reasons: Reason[] = [
    ['trigger', 4 * draft.cue.trigger.weight - 3],
    [setting.telling, TELLING[setting.telling]],
    ...ofSetting(setting),
    ...(noun ? ofPhrase(phraseOf(draft.tree, draft.word), setting, draft.sentence === 0) : []),
    ...ofParts(account),
    ...ofPlace(scene, account),
    ...ofSaying(account),
  ]
  return reasons.filter(([, weight]) => weight !== 0)
}

function ofSetting(setting: Setting): Reason[] {
  return [
    ['carried', setting.carried ? 0.4 : 0],
    ['supposed', setting.supposed ? -2 : 0],
    ['negated', setting.negated ? -1.2 : 0],
    ['nobody', setting.nobody ? -6 : 0],
    ['habit', setting.habit ? -1.5 : 0],
    ['talked of', setting.talked ? -0.8 : 0],
  ]
}

/** At the start nothing is known yet: "the strike" is no second mention there. */
function ofPhrase({ article, plural, told, described }: Phrase, { carried }: Setting, first: boolean): Reason[] {
  const bare = article === 'none' && !told && !described
  return [
    ['any', article === 'any' ? -1.2 : 0],
    ['bare', bare && !carried ? (plural ? -1.1 : -0.7) : 0],
    ['known', article === 'known' && !told && !carried && !first ? -0.5 : 0],
    ['which one', told ? 0.4 : 0],
    ['new', article === 'new' ? 0.2 : 0],
  ]
}

/** A happening has a time, a place, parties, numbers; a notion has none. */
function ofParts({ when, where, who, whom, figures, clause }: Account): Reason[] {
  const own = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.some(({ start, end }) => start >= clause.start && end <= clause.end)
  const dated = when !== null && own([when.span])
  const placed = where !== null && own(where.places)
  const named = [...who, ...whom].some(({ name, inferred }) => !inferred && /\p{Lu}/u.test(name))
  const parties = who.length + whom.length > 0
  const counted = figures.length > 0
  return [
    ['dated', dated ? 0.6 : 0],
    ['placed', placed ? 0.4 : 0],
    ['named', named ? 0.4 : 0],
    ['parties', parties ? 0.2 : 0],
    ['counted', counted ? 0.4 : 0],
    ['nothing', dated || placed || parties || counted ? 0 : -0.7],
  ]
}

function ofPlace({ document, quotes }: Scene, { draft }: Account): Reason[] {
  const { start, end } = draft.words
  const quote = quotes[firstEndingAfter(quotes, start)]
  const sentence = document.sentences[draft.sentence]
  const last = document.text.slice(Math.max(0, (sentence?.end ?? 1) - 3), sentence?.end ?? 0)
  const subject = draft.tree.child(draft.word, 'nsubj')
  return [
    ['lede', draft.sentence === 0 ? 0.6 : (sentence?.paragraph ?? 9) <= 1 ? 0.2 : 0],
    ['quoted', quote !== undefined && quote.start < end ? -0.8 : 0],
    ['asked', last.includes('?') ? -1.8 : 0],
    ['you', /^(?:you|one|i|everyone|nobody|anyone)$/.test(lowerAt(draft.tree, subject)) ? -0.6 : 0],
    ['part', standingFor(draft.tree, draft.word) === draft.word ? 0 : -0.1],
  ]
}

/** Verbs of saying bring what was said; they are the news themselves only at a report's head ("the union condemned …"). */
function ofSaying({ draft: { cue, tree, word, sentence } }: Account): Reason[] {
  if (cue.type.family !== 'saying' || isNoun(tree, word)) return []
  const bringsClause = tree.child(word, 'ccomp') >= 0 || tree.labelOf(word) === 'parataxis'
  return [
    ['brings a clause', bringsClause && sentence > 0 ? -0.8 : 0],
    ['said later', sentence > 2 ? -0.3 : 0],
  ]
}
