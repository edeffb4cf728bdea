// `npm run eval -- --peers [accurate fast spacy wink compromise]`: Daybook beside spaCy, wink-nlp and compromise on the same texts, each from raw text alone.
// Words, sentences, parts of speech and trees as CoNLL-18 scores them; persons, organisations and places by exact span
// and type. What a peer cannot do is left out; a peer that is not installed is named with what to do.
import { HELD_EVERY } from '../training/names/corpora.ts'
import { type NamedText, namesTexts, worldwideTexts } from './names.ts'
import { compromise } from './peers/compromise.ts'
import { daybook } from './peers/daybook.ts'
import type { Found, Peer, PeerReading } from './peers/peer.ts'
import { spacy } from './peers/spacy.ts'
import { wink } from './peers/wink.ts'
import { addText, type Counts, f1Of, freshTally } from './raw-text-scorer.ts'
import type { Score } from './scores.ts'
import { type Treebank, testTreebanks } from './treebanks.ts'

const PEERS: Readonly<Record<string, () => Found>> = {
  accurate: () => daybook('accurate'),
  fast: () => daybook('fast'),
  spacy,
  wink,
  compromise,
}

/** Every figure that the peers (some, or all) can be measured on here, told as each is done, and what is missing. */
export async function comparePeers(
  chosen: readonly string[],
  say: (line: string | readonly Score[]) => void,
): Promise<void> {
  const treebanks = testTreebanks()
  const named: readonly (readonly [string, readonly NamedText[]])[] = [
    ['names-held', namesTexts().filter((_, number) => number % HELD_EVERY === 0)],
    ['worldwide', worldwideTexts(4)],
  ]
  for (const [name, make] of Object.entries(PEERS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue
    const found = make()
    if ('missing' in found) {
      say(found.missing)
      continue
    }
    for (const treebank of treebanks) say(await treeScores(found, treebank))
    if (found.hasNames) for (const [set, texts] of named) say(await nameScores(found, set, texts))
  }
}

async function treeScores(peer: Peer, { name, texts }: Treebank): Promise<Score[]> {
  const tally = freshTally()
  const readings = await peer.readTexts(texts.map(({ text }) => text))
  texts.forEach(({ sentences }, at) => {
    addText(tally, sentences, readings[at]?.sentences ?? [])
  })
  const figures = ['words', 'sentences', 'UPOS', ...(peer.hasTrees ? (['UAS', 'LAS'] as const) : [])] as const
  return figures.map((figure) => score(peer, name, figure, tally[figure]))
}

async function nameScores(peer: Peer, set: string, texts: readonly NamedText[]): Promise<Score[]> {
  if (texts.length === 0) return []
  const readings = await peer.readTexts(texts.map(({ text }) => text))
  const counts = new Map<string, Counts>()
  for (const key of ['names', 'PER', 'ORG', 'LOC']) counts.set(key, { right: 0, found: 0, wanted: 0 })
  texts.forEach((text, at) => {
    countNames(counts, text, readings[at])
  })
  return [...counts].map(([key, count]) => score(peer, set, key, count))
}

function countNames(counts: Map<string, Counts>, gold: NamedText, reading: PeerReading | undefined): void {
  const add = (label: string, figure: keyof Counts): void => {
    for (const key of ['names', label]) {
      const count = counts.get(key)
      if (count !== undefined) count[figure]++
    }
  }
  const labels = new Map(gold.names.map(({ start, end, label }) => [`${start}-${end}`, label]))
  for (const { label } of gold.names) if (label !== null) add(label, 'wanted')
  for (const { start, end, label } of reading?.names ?? []) {
    add(label, 'found')
    if (labels.get(`${start}-${end}`) === label) add(label, 'right')
  }
}

function score(peer: Peer, set: string, figure: string, counts: Counts): Score {
  const value = Math.round(10 * f1Of(counts)) / 10
  return { set: `${peer.name} ${set}`, figure: `${figure} F1`, value, items: counts.wanted, goal: null, best: null }
}
