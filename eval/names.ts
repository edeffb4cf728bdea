// Names by the rules alone against two annotated sets: spans of persons, organisations and places with and without the
// type. eval/learned-names.ts has the learned ones beside them, on sources that no training sees.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKnowledge } from '../src/knowledge/load.ts'
import { findNames } from '../src/language/names.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { contextOf } from '../src/read/context.ts'
import { documentOf } from '../src/text/document.ts'
import { type Evaluation, f1, percent, type Score } from './scores.ts'
import { archive, SHARED } from './shared.ts'

export const names: Evaluation = { name: 'names', run }

type Label = 'PER' | 'ORG' | 'LOC'
interface Labelled {
  readonly start: number
  readonly end: number
  readonly label: Label | null
}
/** One text and the names in it; a null label (nationalities, works, events) is neither asked for nor held against. */
export interface NamedText {
  readonly source: string
  readonly text: string
  readonly names: readonly Labelled[]
}

const TYPES = { person: 'PER', organization: 'ORG', place: 'LOC', other: null, unknown: null } as const

function run(): Score[] {
  return [...scoresOf('names', namesTexts()), ...scoresOf('worldwide', worldwideTexts(4))]
}

/** The passages of shared/names, those of one source joined to one text. */
export function namesTexts(): NamedText[] {
  const path = join(SHARED, 'names/names.jsonl')
  if (!existsSync(path)) return []
  const texts = new Map<string, { text: string; names: Labelled[] }>()
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const record = JSON.parse(line) as {
      source: string
      text: string
      names: { start: number; end: number; label: string }[]
    }
    const one = texts.get(record.source) ?? { text: '', names: [] }
    const from = one.text.length
    for (const { start, end, label } of record.names) {
      one.names.push({ start: start + from, end: end + from, label: label === 'MISC' ? null : (label as Label) })
    }
    one.text += `${record.text}\n\n`
    texts.set(record.source, one)
  }
  return [...texts].map(([source, one]) => ({ source, ...one }))
}

const WORLDWIDE: Readonly<Record<string, Label>> = {
  Person: 'PER',
  Organization: 'ORG',
  Location: 'LOC',
  Facility: 'LOC',
}

/** Every `step`-th article of worldwide-newswire, its tokens joined. */
export function worldwideTexts(step: number): NamedText[] {
  const folder = archive('entities')
  if (folder === null) return []
  const articles = join(folder, 'worldwide-newswire/processed_annotated')
  const files = readdirSync(articles)
    .sort()
    .filter((_, at) => at % step === 0)
  return files.map((file) => joined(file, readFileSync(join(articles, file), 'utf8')))
}

function joined(source: string, columns: string): NamedText {
  let text = ''
  let quote = false
  let inside = false
  const names: { start: number; end: number; label: Label | null }[] = []
  for (const line of columns.split('\n')) {
    const [token = '', tag = 'O'] = line.split('\t')
    if (token === '' && text !== '' && !text.endsWith('\n')) text += '\n\n'
    if (token === '' || token.startsWith('http')) continue
    if (token === '"') quote = !quote
    if (isSpaced(text, token, quote)) text += ' '
    const start = text.length
    text += token
    const last = names.at(-1)
    const isName = tag !== 'O' && !/Date|Money/.test(tag)
    if (isName && tag.startsWith('I-') && inside && last !== undefined) last.end = text.length
    else if (isName) names.push({ start, end: text.length, label: WORLDWIDE[tag.slice(2)] ?? null })
    inside = isName
  }
  return { source, text, names }
}

/** Whether a space stands between the text so far and the next token. `quote`: a straight mark is open behind the token. */
function isSpaced(text: string, token: string, quote: boolean): boolean {
  if (text === '' || text.endsWith('\n')) return false
  if (token === '"') return quote && !/[([$-]$/.test(text)
  if (/^\p{Lu}\.$/u.test(token) && /(?:^|[\s.])\p{Lu}\.$/u.test(text)) return false
  if (/^(?:[.,;:!?)\]%’”]|'s$|n't$|'$|-$)/.test(token) || /[(["“‘$-]$/.test(text.replace(/"$/, quote ? '"' : '')))
    return false
  return !(/^[st]$/.test(token) && /[’']$/.test(text))
}

/** What was found in a text: spans and labels as this reader has them. */
export function foundIn(text: string): Labelled[] {
  const document = documentOf(text)
  const found = findNames(contextOf(document, NO_METADATA, loadKnowledge()), null)
  const to = document.view.offsets
  return found.map(({ start, end, type }) => ({
    start: to === null ? start : (to[start] ?? start),
    end: to === null ? end : (to[end] ?? end),
    label: TYPES[type],
  }))
}

interface Count {
  gold: number
  found: number
  right: number
}

function scoresOf(set: string, texts: readonly NamedText[]): Score[] {
  if (texts.length === 0) return []
  const count: Record<string, Count> = {}
  for (const text of texts) add(text, (key) => (count[key] ??= { gold: 0, found: 0, right: 0 }))
  return ['span', 'all', 'PER', 'ORG', 'LOC'].flatMap((key) => {
    const { gold, found, right } = count[key] ?? { gold: 0, found: 0, right: 0 }
    const score = (figure: string, value: number): Score => ({
      set,
      figure: `${key} ${figure}`,
      value,
      items: gold,
      goal: null,
      best: null,
    })
    const precision = percent(right, found)
    const recall = percent(right, gold)
    return [score('P', precision), score('R', recall), score('F1', Math.round(10 * f1(precision, recall)) / 10)]
  })
}

function add({ text, names: gold }: NamedText, of: (key: string) => Count): void {
  for (const { label } of gold) for (const key of label === null ? [] : [label, 'all', 'span']) of(key).gold++
  const labels = new Map(gold.map((one) => [`${one.start}-${one.end}`, one.label]))
  for (const { start, end, label } of foundIn(text)) {
    const truth = labels.get(`${start}-${end}`)
    if (truth !== null) of('span').found++
    if (truth) of('span').right++
    for (const key of label === null ? [] : [label, 'all']) {
      of(key).found++
      if (truth === label) of(key).right++
    }
  }
}
