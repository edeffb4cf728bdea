// `india`: what police did, sentence by sentence, in the news of one month (IndiaPoliceEvents, Halterman et al. 2021): killed,
// arrested, used force. A sentence is said to tell of it where an entry of such a type begins in it and police did it: they
// are its `who`, or nobody is and the sentence names police. Much of it is in lower case. Measured only: nothing of it is kept.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.ts'
import type { Entry } from '../src/model/entry.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { parseCsv } from '../src/publish/csv.ts'
import type { Knowledge } from '../src/read/context.ts'
import { read } from '../src/reader.ts'
import { type Evaluation, f1, type Score } from './scores.ts'
import { archive } from './shared.ts'

const LABELS = ['KILL', 'ARREST', 'FORCE'] as const
type Label = (typeof LABELS)[number]

/** Types of entries that say so, and the authors' lists of keywords that their baseline looks for beside a police word. */
const TYPES: Readonly<Record<Label, readonly string[]>> = {
  KILL: ['killing', 'death'],
  ARREST: ['arrest', 'detention'],
  FORCE: ['killing', 'death', 'attack', 'repression', 'battle'],
}
const KEYWORDS: Readonly<Record<Label, readonly string[]>> = {
  KILL: ['kill'],
  ARREST: ['arrest'],
  FORCE: ['kill', 'other_force'],
}
const POLICE =
  /\b(?:police\w*|cops?|constables?|jawans?|inspectors?|crpf|grp|cid|rpf|stf|bsf|dcp|dsp|ssp|sho|cisf|dgp|srp|rafs?|army)\b/i

interface Sentence {
  readonly document: string
  readonly date: string
  readonly dev: boolean
  readonly text: string
  readonly labels: ReadonlySet<Label>
}

type Said = ReadonlyMap<Sentence, ReadonlySet<Label>>

export const indiaPolice: Evaluation = { name: 'india', run }

function run(): Score[] {
  const folder = archive('events')
  const file = folder === null ? '' : join(folder, 'india-police-events/sents.csv')
  if (!existsSync(file)) return []
  const sentences = sentencesOf(readFileSync(file, 'utf8'))
  const lists = JSON.parse(readFileSync(join(file, '../manual_keyword_list.json'), 'utf8')) as Record<string, string[]>
  const knowledge = loadKnowledge()
  const said: Said = new Map(
    [...Map.groupBy(sentences, ({ document }) => document).values()].flatMap((own) => [
      ...readDocument(own, knowledge),
    ]),
  )
  const keyed: Said = new Map(sentences.map((sentence) => [sentence, keywordsIn(sentence, lists)]))
  return [true, false].flatMap((dev) => {
    const part = sentences.filter((sentence) => sentence.dev === dev)
    return LABELS.flatMap((label) => scoresOf(dev ? 'india dev' : 'india train', label, part, said, keyed))
  })
}

function sentencesOf(csv: string): Sentence[] {
  const [head = [], ...rows] = parseCsv(csv)
  const column = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? ''
  return rows.map((row) => ({
    document: column(row, 'doc_id'),
    date: column(row, 'date'),
    dev: column(row, 'split') === 'dev',
    text: column(row, 'sent_text'),
    labels: new Set(LABELS.filter((label) => column(row, label) === '1')),
  }))
}

/** The sentences of an article are a selection of it: each stands as a paragraph. */
function readDocument(sentences: readonly Sentence[], knowledge: Knowledge): Said {
  const text = sentences.map((sentence) => sentence.text).join('\n\n')
  const published = sentences[0]?.date ?? null
  const { mentions } = read({ ...NO_METADATA, published, language: 'en', text }, knowledge)
  const said = new Map<Sentence, Set<Label>>()
  let start = 0
  for (const sentence of sentences) {
    const end = start + sentence.text.length
    const labels = new Set<Label>()
    for (const mention of mentions) {
      if (mention.kind !== 'entry') continue
      // An entry may be told in several sentences; a toll told with its event is one entry with it.
      for (const at of mention.evidence['trigger'] ?? [mention]) {
        if (at.start < start || at.start >= end) continue
        for (const label of toldBy(mention, text.slice(at.start, at.end), sentence.text)) labels.add(label)
      }
    }
    said.set(sentence, labels)
    start = end + 2
  }
  return said
}

function toldBy({ type, who, whom, status }: Entry, trigger: string, sentence: string): Label[] {
  if (status === 'denied' || status === 'threatened' || status === 'planned') return []
  if (whom.some((name) => POLICE.test(name))) return []
  const police = who.length > 0 ? who.some((name) => POLICE.test(name)) : POLICE.test(sentence.replace(ASIDE, ' '))
  return LABELS.filter(
    (label) =>
      (TYPES[label].includes(type) || (label === 'KILL' && TOLL.test(trigger))) &&
      (police || (label === 'ARREST' && who.length === 0)) &&
      !(label === 'FORCE' && MILD.test(trigger)),
  )
}

/** Police who are only named as speakers or by their offices. */
const ASIDE =
  /\bpolice (?:said|say|added|sources?|control room|stations?|escort|chief|commissioner|officials? said)\b|\b(?:superintendent|commissioner|inspector|director)[\w -]{0,20} of police\b|\baccording to (?:the )?police\b/gi
/** Words for a toll that is one entry with what brought it about. */
const TOLL = /\b(?:kill\w*|dead|died|deaths?|shot dead|slain)\b/i
/** Measures of police that are no force. */
const MILD = /\b(?:curfews?|bans?|banned|alert|censor\w*|seal\w*)\b/i

/** The authors' baseline: a word for police and one of the label's words. */
function keywordsIn({ text }: Sentence, lists: Readonly<Record<string, readonly string[]>>): Set<Label> {
  const lower = ` ${text.toLowerCase()} `
  const words = new Set(lower.split(/[^\p{L}-]+/u))
  const has = (list: string) =>
    (lists[list] ?? []).some((word) => (word.includes(' ') ? lower.includes(word) : words.has(word)))
  const police = has('police') || has('police_acronyms')
  return new Set(LABELS.filter((label) => police && KEYWORDS[label].some(has)))
}

function scoresOf(set: string, label: Label, part: readonly Sentence[], said: Said, keyed: Said): Score[] {
  const items = part.filter(({ labels }) => labels.has(label)).length
  const [precision, recall] = rates(said)
  const [keyPrecision, keyRecall] = rates(keyed)
  const rounded = (value: number) => Math.round(value * 1000) / 10
  const best = { value: rounded(f1(keyPrecision, keyRecall)), who: "the authors' keywords, here" }
  return [
    { set, figure: `${label} sentence F1`, value: rounded(f1(precision, recall)), items, goal: null, best },
    { set, figure: `${label} precision`, value: rounded(precision), items, goal: null, best: null },
    { set, figure: `${label} recall`, value: rounded(recall), items, goal: null, best: null },
  ]

  function rates(by: Said): [precision: number, recall: number] {
    const marked = part.filter((sentence) => by.get(sentence)?.has(label))
    const right = marked.filter(({ labels }) => labels.has(label)).length
    return [right / Math.max(1, marked.length), right / Math.max(1, items)]
  }
}
