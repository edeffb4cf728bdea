// Makes news-like reports by a fixed seed: the same bytes on every machine, in as many megabytes as are asked for.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FRAGMENTS, HEADLINES, QUOTES, SENTENCES, WORDS } from './words.ts'

export interface GeneratedReport {
  readonly title: string
  readonly published: string
  readonly source: string
  readonly author: string
  /** Paragraphs of long lines, with a dateline. */
  readonly text: string
}

/** A sequence of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Reports of some 500 words, without end. */
export function* generateReports(seed: number): Generator<GeneratedReport> {
  const next = random(seed)
  for (;;) yield report(next)
}

function report(next: () => number): GeneratedReport {
  const person = `${pick(next, list('first'))} ${pick(next, list('last'))}`
  const month = 1 + Math.floor(next() * 12)
  const day = 1 + Math.floor(next() * 28)
  const published = `20${19 + Math.floor(next() * 7)}-${pad(month)}-${pad(day)}`
  const sentences: string[] = []
  let left: string[] = []
  let words = 0
  while (words < 490) {
    if (left.length === 0) left = shuffled(next, SENTENCES)
    const sentence = fill(next, left.pop() as string, person)
    sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1))
    words += sentence.split(' ').length
  }
  const dateline = `${pick(next, list('city')).toUpperCase()}, ${list('month')[month - 1]} ${day} — `
  const title = fill(next, pick(next, HEADLINES), person)
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    published,
    source: pick(next, list('outlet')),
    author: `${pick(next, list('first'))} ${pick(next, list('last'))}`,
    text: dateline + paragraphs(next, sentences).join('\n\n'),
  }
}

function shuffled<T>(next: () => number, from: readonly T[]): T[] {
  const all = [...from]
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const moved = all[at] as T
    all[at] = all[other] as T
    all[other] = moved
  }
  return all
}

function paragraphs(next: () => number, sentences: readonly string[]): string[] {
  const blocks: string[] = []
  for (let at = 0; at < sentences.length; ) {
    const count = 1 + Math.floor(next() * 3)
    blocks.push(sentences.slice(at, at + count).join(' '))
    at += count
  }
  return blocks
}

/** Fills the slots of a clause, and of what its slots bring. */
function fill(next: () => number, clause: string, person: string): string {
  return clause.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const made = SLOTS[slot]?.(next, person) ?? pick(next, list(slot))
    return made.includes('{') ? fill(next, made, person) : made
  })
}

const SLOTS: Readonly<Record<string, (next: () => number, person: string) => string>> = {
  Person: (next, person) => (next() < 0.4 ? person : `${pick(next, list('first'))} ${pick(next, list('last'))}`),
  lastname: (_, person) => person.split(' ').at(-1) ?? person,
  quote: (next) => pick(next, QUOTES),
  fragment: (next) => pick(next, FRAGMENTS),
  count: (next) => Math.floor(10 ** (1.5 + next() * 4)).toLocaleString('en-US'),
  percent: (next) => (next() < 0.5 ? `${1 + Math.floor(next() * 40)} percent` : `${(next() * 30).toFixed(1)}%`),
  low: (next) => String(1 + Math.floor(next() * 5)),
  high: (next) => String(7 + Math.floor(next() * 9)),
  age: (next) => String(19 + Math.floor(next() * 50)),
  year: (next) => String(1985 + Math.floor(next() * 35)),
  ordinal: (next) => pick(next, ['second', 'third', 'fourth', 'tenth']),
  date: (next) =>
    `${pick(next, list('month'))} ${1 + Math.floor(next() * 28)}${next() < 0.3 ? `, ${2015 + Math.floor(next() * 10)}` : ''}`,
  money: (next) =>
    pick(next, [
      `$${(next() * 90 + 1).toFixed(1)} million`,
      `€${Math.floor(next() * 900 + 40)}`,
      `${Math.floor(next() * 80 + 2)} billion pesos`,
      `£${Math.floor(next() * 9000 + 1000).toLocaleString('en-US')}`,
    ]),
}

function list(name: string): readonly string[] {
  return WORDS[name] ?? [name]
}

function pick<T>(next: () => number, from: readonly T[]): T {
  return from[Math.floor(next() * from.length)] as T
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

export interface Generated {
  readonly digest: string
  readonly jsonl: string
  readonly reports: number
}

/** Writes a digest of at least `megabytes` (headline, byline, hard-wrapped text) and the same reports as JSON Lines. */
export function writeCorpus(folder: string, megabytes: number, seed = 20260210): Generated {
  mkdirSync(folder, { recursive: true })
  const digest = join(folder, 'digest.txt')
  const jsonl = join(folder, 'digest.jsonl')
  writeFileSync(digest, '')
  writeFileSync(jsonl, '')
  let bytes = 0
  let reports = 0
  let texts: string[] = []
  let lines: string[] = []
  for (const report of generateReports(seed)) {
    reports++
    texts.push(
      `${report.title}\nBy ${report.author}\n${report.source}, ${report.published}\n\n${wrap(report.text, 78)}\n\n\n`,
    )
    lines.push(`${JSON.stringify({ id: `g${reports}`, ...report, language: 'en' })}\n`)
    bytes += Buffer.byteLength(texts.at(-1) as string)
    const done = bytes >= megabytes * 1_000_000
    if (texts.length < 500 && !done) continue
    appendFileSync(digest, texts.join(''))
    appendFileSync(jsonl, lines.join(''))
    texts = []
    lines = []
    if (done) break
  }
  return { digest, jsonl, reports }
}

function wrap(text: string, columns: number): string {
  const wrapped: string[] = []
  for (const block of text.split('\n\n')) {
    let line = ''
    const lines: string[] = []
    for (const word of block.split(' ')) {
      if (line.length + word.length + 1 > columns) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    wrapped.push([...lines, line].join('\n'))
  }
  return wrapped.join('\n\n')
}
