// The open corpora of names, each as texts with spans. Their formats are described in shared/data and shared/names.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Label = 'PER' | 'ORG' | 'LOC' | 'MISC'
export const LABELS_IN_ORDER: readonly Label[] = ['PER', 'ORG', 'LOC', 'MISC']

export interface LabelledText {
  readonly source: string
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly label: Label }[]
  /** Whether nationalities, works and events are labelled too. */
  readonly hasMisc: boolean
}

/** Sources of shared/names with a number that `isHeld` are held out of training. */
export const HELD_EVERY = 8

/** shared/names/names.jsonl: the passages of one source as one text. */
export function sharedNames(path: string): LabelledText[] {
  const texts = new Map<string, { text: string; names: { start: number; end: number; label: Label }[] }>()
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as {
      source: string
      text: string
      names: { start: number; end: number; label: Label }[]
    }
    const one = texts.get(record.source) ?? { text: '', names: [] }
    const from = one.text.length
    for (const { start, end, label } of record.names) one.names.push({ start: start + from, end: end + from, label })
    one.text += `${record.text}\n\n`
    texts.set(record.source, one)
  }
  return [...texts].map(([source, one]) => ({ source, ...one, hasMisc: true }))
}

const CROSSNER: Readonly<Record<string, Label>> = {
  politician: 'PER',
  person: 'PER',
  politicalparty: 'ORG',
  organisation: 'ORG',
  country: 'LOC',
  location: 'LOC',
  election: 'MISC',
  event: 'MISC',
  misc: 'MISC',
}

/** CrossNER politics, a sentence a text. */
export function crossNer(folder: string): LabelledText[] {
  return ['train', 'dev', 'test'].flatMap((split) =>
    sentencesOf(readFileSync(join(folder, `politics/${split}.txt`), 'utf8'), '\t', 0, 1).map((rows, number) =>
      joined(`crossner-${split}-${number}`, rows, (tag) => CROSSNER[tag] ?? null, true),
    ),
  )
}

/** WikiGold; documents are not marked, so ten sentences make a text. */
export function wikiGold(path: string): LabelledText[] {
  const sentences = sentencesOf(readFileSync(path, 'utf8'), ' ', 0, 1)
  return grouped(sentences, 10).map((rows, number) => joined(`wikigold-${number}`, rows, plainLabel, true))
}

/** Universal NER over EWT: person, organisation and place only. */
export function unerEwt(folder: string): LabelledText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.iob2'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split(/^# newdoc .*$/m)
        .map((part, number) => {
          const rows = sentencesOf(part.replace(/^#.*\n/gm, ''), '\t', 1, 2).flatMap((one) => [...one, BREAK])
          return joined(`uner-${file}-${number}`, rows, plainLabel, false)
        }),
    )
}

type Row = readonly [token: string, tag: string]
const BREAK: Row = ['', 'O']

function plainLabel(tag: string): Label | null {
  return (LABELS_IN_ORDER as readonly string[]).includes(tag) ? (tag as Label) : null
}

function sentencesOf(columns: string, mark: string, token: number, tag: number): Row[][] {
  return columns
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.split(mark))
        .filter((cells) => cells.length > tag && cells[token] !== '' && cells[token] !== '-DOCSTART-')
        .map((cells): Row => [cells[token] ?? '', (cells[tag] ?? 'O').trim()]),
    )
    .filter((rows) => rows.length > 0)
}

function grouped(sentences: readonly Row[][], size: number): Row[][] {
  const texts: Row[][] = []
  for (let at = 0; at < sentences.length; at += size) texts.push(sentences.slice(at, at + size).flat())
  return texts
}

/** Tokens joined to a text with the spaces that print puts between them. */
export function joined(
  source: string,
  rows: readonly Row[],
  labelOf: (tag: string) => Label | null,
  hasMisc: boolean,
): LabelledText {
  let text = ''
  let quote = false
  let before = 'O'
  const names: { start: number; end: number; label: Label }[] = []
  for (const [token, tag] of rows) {
    if (token === '') {
      text += '\n\n'
      before = 'O'
      continue
    }
    if (token === '"') quote = !quote
    if (isSpaced(text, token, quote)) text += ' '
    const start = text.length
    text += token
    const label = tag === 'O' ? null : labelOf(tag.slice(2))
    const last = names.at(-1)
    const goesOn = tag.startsWith('I-') && before.slice(2) === tag.slice(2)
    if (label !== null && goesOn && last !== undefined) last.end = text.length
    else if (label !== null) names.push({ start, end: text.length, label })
    before = tag
  }
  return { source, text, names, hasMisc }
}

function isSpaced(text: string, token: string, quote: boolean): boolean {
  if (text === '' || text.endsWith('\n')) return false
  if (token === '"') return quote && !/[([$-]$/.test(text)
  if (/^(?:[.,;:!?)\]%’”]|'s$|n't$|'$|''$)/.test(token)) return false
  return !/(?:^|[\s(["“‘$])$|[(["“‘$]$/.test(quote ? text : text.replace(/"$/, ''))
}
