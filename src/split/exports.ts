// Exports that say themselves where each report starts: news archives ("3 of 27 DOCUMENTS") and mail ("From: … Subject: …").
// Nothing has to be learnt there.
import { NO_METADATA, type ReportMetadata } from '../model/report.ts'
import { publishedOf } from './published.ts'
import type { Part } from './split.ts'

/** Reports of a text in such a format, or null for any other text. */
export function splitExport(text: string): Part[] | null {
  if (isArchive(text)) return splitArchive(text)
  return MAIL.test(text) ? splitMail(text) : null
}

const DOCUMENT = /^[ \t]*\d+ of \d+ DOCUMENTS?[ \t]*\r?$/gm

/** The second test is for the last report of an export, which no marker follows. */
function isArchive(text: string): boolean {
  if (text.search(DOCUMENT) >= 0) return true
  return /^LENGTH: +\d+ words/m.test(text) && /^LOAD-DATE: /m.test(text)
}

function splitArchive(text: string): Part[] {
  const markers = [...text.matchAll(DOCUMENT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const starts = [0, ...markers.map(({ end }) => end)]
  return starts.flatMap((start, at) => {
    const end = markers[at]?.start ?? text.length
    return partOf(text, start, end, 'split/document', archiveMetadata)
  })
}

/** Source, date and title are the paragraphs over the fields, in this order; the title may be missing. */
function archiveMetadata(words: string): ReportMetadata {
  const head = words.slice(0, 4000).split(/^(?:LENGTH|SECTION|BYLINE|DATELINE): /m)[0] ?? ''
  const lines = head.split(/\r?\n\s*\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim())
  const filled = lines.filter((line) => line !== '' && !/copyright|all rights reserved/i.test(line))
  const dated = filled.findIndex((line) => publishedOf(line) !== null && line.length < 80)
  return {
    ...NO_METADATA,
    source: (dated > 0 ? filled[0] : null) ?? null,
    published: dated < 0 ? null : publishedOf(filled[dated] ?? ''),
    title: filled[dated + 1] ?? null,
    author: /^BYLINE: +(.+)$/m.exec(words.slice(0, 4000))?.[1]?.trim() ?? null,
  }
}

/** Two or more header lines, a subject or a date among them. */
const MAIL = /^From: \S.*\r?\n(?:(?:To|Cc|Sent|Reply-To|Message-ID): .*\r?\n){0,6}(?:Subject|Date): /m
const EACH_MAIL = new RegExp(MAIL.source, 'gm')

function splitMail(text: string): Part[] {
  const starts = [...text.matchAll(EACH_MAIL)].map((match) => match.index)
  if (text.slice(0, starts[0]).trim() !== '') starts.unshift(0)
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? text.length
    return partOf(text, start, end, 'split/mail', mailMetadata)
  })
}

function mailMetadata(words: string): ReportMetadata {
  const head = words.slice(0, 2000).split(/\r?\n\s*\r?\n/)[0] ?? ''
  const field = (name: string): string | null => new RegExp(`^${name}: +(.+)$`, 'm').exec(head)?.[1]?.trim() ?? null
  const date = field('Date') ?? field('Sent')
  const sender =
    field('From')
      ?.replace(/\s*<[^>]*>/, '')
      .replace(/^"(.*)"$/, '$1') ?? null
  return {
    ...NO_METADATA,
    title: field('Subject'),
    author: sender,
    published: date === null ? null : publishedOf(date),
  }
}

function partOf(
  text: string,
  from: number,
  to: number,
  rule: string,
  metadataOf: (words: string) => ReportMetadata,
): Part[] {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? [{ start, end, rule, metadata: metadataOf(text.slice(start, end)) }] : []
}
