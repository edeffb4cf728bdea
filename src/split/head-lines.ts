// The lines of a report's head, each by itself: a heading of several lines may hold who wrote the report and where it
// stood, where no "By" says so.
//
//   author:  "EXCLUSIVE by Gia Thorne"   a name alone under a title, over a source or a date
//   credit:  "The Harbour Post (Selmund) - Ana Prado - Monday, March 9, 2026"   "Our Correspondent | Delta Times | March 9"
//   not:     the last line of a title with capitals in all its words
import type { Block, BlockKind } from './blocks.ts'
import { MONTH, OUTLET } from './line-kinds-table.ts'

export interface HeadLine {
  readonly kind: BlockKind | 'credit'
  readonly words: string
}

export function headLinesOf(text: string, blocks: readonly Block[]): HeadLine[] {
  return blocks.flatMap((block, at) => {
    const words = text.slice(block.start, block.end)
    if (block.kind !== 'heading') return [{ kind: block.kind, words: plain(words) }]
    const next = blocks[at + 1]?.kind
    return headingLines(words, next === 'source' || next === 'date', at > 0 ? blocks[at - 1] : undefined, text)
  })
}

function headingLines(words: string, dated: boolean, before: Block | undefined, text: string): HeadLine[] {
  const lines = words.split('\n').map(plain)
  const credits: HeadLine[] = []
  while (lines.length > 0) {
    const over = lines.at(-2) ?? (before?.kind === 'heading' ? text.slice(before.start, before.end) : '')
    const credit = creditLine(lines.at(-1) ?? '', over, dated && credits.length === 0)
    if (credit === null) break
    credits.unshift(credit)
    lines.pop()
  }
  return lines.length === 0 ? credits : [{ kind: 'heading', words: lines.join(' ') }, ...credits]
}

function creditLine(line: string, over: string, dated: boolean): HeadLine | null {
  const exclusive = EXCLUSIVE.exec(line)
  if (exclusive !== null) return { kind: 'byline', words: `By ${exclusive[1]}` }
  const parts = line.split(BETWEEN)
  if (parts.length > 1 && line.length < 110 && DAY.test(parts.at(-1) ?? '')) return { kind: 'credit', words: line }
  return dated && NAME_ALONE.test(line) && isSentence(over) ? { kind: 'byline', words: line } : null
}

/** A whole title with capitals where a sentence has them: then a name under it is no part of it. */
function isSentence(title: string): boolean {
  const words = title.trim().split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small * 2 >= words.length && !GOES_ON.test(title)
}

const GOES_ON =
  /\s(?:a|an|the|in|of|at|to|for|from|by|on|off|near|with|and|as|over|against|outside|minister|president)$/i
const EXCLUSIVE = /^(?:exclusive|special report|analysis|opinion|comment)[:,]?\s+by\s+(\p{Lu}.{2,60})$/iu
const BETWEEN = /\s+[|•·–—-]+\s+/
const DAY = new RegExp(
  String.raw`^(?:[\p{L}]+, )?(?:[\p{L}]+,? )?(?:\d{1,2} (?:${MONTH})|(?:${MONTH})\.? \d{1,2})(?:,? \d{4})?$`,
  'iu',
)
const NAME_ALONE = /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|de|da|van|von|bin|al)){1,3}$/u
const NOBODY = /^(?:our |staff |special |agency )+(?:correspondent|reporter|writer)s?$/i
const PAPER = new RegExp(String.raw`^(?:${OUTLET.source})(?: \(.*\))?$`, 'u')

/** Who and which paper a credit line names: the paper by its name or as the first part, the author by the shape of a name. */
export function creditParts(line: string): { author: string | null; source: string | null } {
  const parts = line.split(BETWEEN).filter((part) => !DAY.test(part))
  const source = parts.find((part) => PAPER.test(part)) ?? parts.find((part) => !NOBODY.test(part)) ?? null
  const author = parts.find((part) => part !== source && (NAME_ALONE.test(part) || NOBODY.test(part))) ?? null
  return { author, source: source?.replace(/ \([^()]*\)$/, '') ?? null }
}

/** "Adaeze Nwosu, The Harbour Post": the author and the paper. */
export function bylineParts(author: string): { author: string; source: string | null } {
  const comma = author.indexOf(', ')
  const rest = author.slice(comma + 2)
  return comma > 0 && PAPER.test(rest) ? { author: author.slice(0, comma), source: rest } : { author, source: null }
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
