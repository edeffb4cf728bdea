// A line that ends in a hyphen: a word broken to fit ("govern-⏎ment"), a compound ("rank-⏎and-file"), or neither.
import { classAt, DIGIT, isLetter, isWordPart, LOWER } from './characters.ts'
import type { Line } from './lines.ts'

/** "word": hyphen and newline go. "compound": the newline goes. "whole": no word goes over the line's end. */
export type BrokenWord = 'word' | 'compound' | 'whole'

/** Endings that are no words themselves: what stands before them cannot be half of a compound. */
const ENDINGS = new Set(
  `ment ments mental tion tions tional sion sions ation ations ing ings ed er ers est ly ness able ably ible ibly ity
  ities al ally ance ances ence ences ency encies ancy ous ously ive ively ives ism isms ist ists istic tic tics tical
  cal cally ture tures tural ture ship ships hood less lessness ful fully ize ized izes izing ise ised ises ising ization
  isation ting ted ters ter ning ned ner ners ring red rers sing sed ses ling led lers ler ding ded ders der ging ged
  ger gers king ked kers ker ping ped pers per ving ved vers ver cing ced cer cers cies cial cially tial tially tious
  cious gion gions gional nal nally nals ial ially ian ians ical ically tive tively tives tary tory tories tors tor
  sor sors ment’s tion’s cation cations dent dents dential tration trations`
    .split(/\s+/)
    .filter((ending) => ending !== ''),
)

/** How `line`'s last word and `next`'s first word belong together. Looks for the joined word elsewhere only if need be. */
export function brokenWord(source: string, line: Line, next: Line): BrokenWord {
  const hyphen = source.charAt(line.end - 1)
  if (hyphen !== '-' && hyphen !== '‐' && hyphen !== '\u00ad') return 'whole'
  const before = classAt(source, line.end - 2)
  const after = classAt(source, next.start)
  if (line.end - line.start < 2 || !isPart(before) || !isPart(after)) return 'whole'
  if (hyphen === '\u00ad') return 'word'
  if (!isLetter(before) || after !== LOWER) return 'compound'
  const first = lettersBefore(source, line)
  const second = lettersFrom(source, next)
  const end = next.start + second.length
  if (SUSPENDERS.has(second) && source.charAt(end) !== '-') return 'whole'
  if (source.charAt(end) === '-' || isCompound(source, line, first)) return 'compound'
  return first.length > 1 && isOneWord(source, line, first, second) ? 'word' : 'compound'
}

/** "two- and three-year": the hyphen stays at its word. */
const SUSPENDERS = new Set(['and', 'or', 'to', 'nor', 'but'])

function isPart(kind: number): boolean {
  return kind === DIGIT || isWordPart(kind)
}

/** Whether the broken word has a hyphen already: "mother-in-⏎law". */
function isCompound(source: string, line: Line, first: string): boolean {
  return source.charAt(line.end - 2 - first.length) === '-'
}

function isOneWord(source: string, line: Line, first: string, second: string): boolean {
  if (ENDINGS.has(second)) return true
  return first.length + second.length > 5 && hasWord(source, line.end, first + second)
}

/** How far around the broken word its joined form is looked for: bounded, so that the whole stays linear. */
const NEAR = 6000

function hasWord(source: string, around: number, joined: string): boolean {
  const near = source.slice(Math.max(0, around - NEAR), around + NEAR)
  const at = near.indexOf(joined)
  return at >= 0 && !isWordPart(classAt(near, at - 1)) && !isWordPart(classAt(near, at + joined.length))
}

const LONGEST = 30

function lettersBefore(source: string, line: Line): string {
  let start = line.end - 1
  while (start > line.start && line.end - start < LONGEST && isWordPart(classAt(source, start - 1))) start--
  return source.slice(start, line.end - 1)
}

function lettersFrom(source: string, line: Line): string {
  let end = line.start
  while (end < line.end && end - line.start < LONGEST && isWordPart(classAt(source, end))) end++
  return source.slice(line.start, end)
}
