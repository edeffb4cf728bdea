// Lines that are no report's words: rules, bylines, dates, sources, addresses, fields of an export, newsletter furniture.
//
//   byline:     By Anna Holt   |   From our correspondent   |   Anna Holt reports   |   Words: Tom Adeyinka
//   date:       12 March 2025   |   Posted on Feb 3, 2026 at 9:15   |   Tuesday, March 4
//   source:     Source: The Harbour Post   |   Reuters, 12 March 2025   |   The Harbour Post | 3 Feb 2026
//   furniture:  Read more   |   Share this story   |   Unsubscribe
// Only short lines are looked at closely; a line of running text is turned away by its first word or its end.
import { isRule, type Line } from '../text/lines.ts'
import type { BlockKind } from './blocks.ts'
import { FURNITURE, MONTH, OUTLET, WEEKDAY } from './line-kinds-table.ts'

const LONGEST = 110

/** Kind of a line by itself, or null for words that a report or a heading may hold. */
export function lineKind(text: string, line: Line): BlockKind | null {
  const length = line.end - line.start
  if (length > LONGEST) return ADDRESS.test(text.slice(line.start, line.start + 12)) ? addressKind(text, line) : null
  if (isRule(text, line)) return text.slice(line.start, line.end).replace(/[.…\s]/g, '') === '' ? 'mark' : 'rule'
  const words = text.slice(line.start, line.end)
  if (MARK.test(words)) return 'mark'
  return shortKind(words)
}

/** Whether the line opens with a web address. */
export function isAddress(text: string, line: Line): boolean {
  return 'hw<HW'.includes(text.charAt(line.start)) && ADDRESS.test(text.slice(line.start, line.start + 12))
}

const ADDRESS = /^[<([]?(?:https?:\/\/|www\.)/i
const MARK = /^[([{]?\s*(?:\.{3,}|…|snip|…\s*…)\s*[)\]}]?$/i
const FIELD =
  /^(?:[A-Z][A-Z-]{3,20}: |(?:From|To|Cc|Subject|Sent|Reply-To|Message-ID|Published|Section|Byline|Publication|Length|Author|Outlet|Edition|Page|Category|Tags?|Filed under|Topics?|Copyright): ?\S)/

function addressKind(text: string, line: Line): BlockKind | null {
  return /\s/.test(text.slice(line.start, line.end)) ? null : 'address'
}

function shortKind(words: string): BlockKind | null {
  if (ADDRESS.test(words)) return /^\S+$/.test(words) ? 'address' : null
  if (FURNITURE.test(words)) return 'furniture'
  if (BYLINE.test(words) && !/[.!?:]$/.test(words.replace(/\b[A-Z]\.$/, ''))) return 'byline'
  if (SOURCE.test(words)) return 'source'
  if (FIELD.test(words)) return 'field'
  if (/\d/.test(words) && isDateLine(words)) return OUTLET.test(words) || /[|•·]/.test(words) ? 'source' : 'date'
  return OUTLET_ONLY.test(words) ? 'source' : null
}

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|al|bin|da|di|la|le|el|and|in|at|for|&|the|our|staff)`
const WRITTEN =
  '(?:[Bb]y|BY|(?:Text|Words|Reported|Reporting|Written|Story|text|words|reported|reporting|written|story) by|Author:|Byline:|Words:)'
const BYLINE = new RegExp(
  String.raw`^${WRITTEN}\s+${NAME}(?:,?\s${NAME}){0,12}$|^(?:[Ff]rom )?(?:[Oo]ur|a|[Ss]taff|[Ss]pecial|[Aa]gency) (?:own |\p{L}+ )?(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter)s?$|^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}reports(?: from \p{Lu}[\p{L} ]{1,40})?[.:]?$`,
  'u',
)
const SOURCE = /^(?:source|sources|via|credit|originally published|first published|published (?:by|in)|from)\s*:\s*\S/i
const OUTLET_ONLY = new RegExp(String.raw`^[–—-]?\s*\(?(?:${OUTLET.source})\)?$`, 'u')

const DATE = String.raw`(?:(?:${WEEKDAY}),?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH})\.?,?\s+(?:\d{4}|\d{2})|(?:${MONTH})\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTH}))`
const TIME = String.raw`(?:[T\s,|•·–-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\(?[A-Z]{2,4}\)?)?(?:[+-]\d{2}:?\d{2})?Z?)?`
const LEAD = String.raw`(?:(?:posted|published|updated|last updated|date|issued|filed|first published|modified)(?:\s+(?:on|at|by))?:?\s+)?`
const DATE_LINE = new RegExp(
  String.raw`^${LEAD}(?:[\p{Lu}][\p{L}'’.& -]{1,40}[,|•·:–—/-]+\s*|\(?)${LEAD}${DATE}${TIME}(?:\s+(?:${WEEKDAY}))?\)?\s*(?:[|•·–—-]\s*[\p{L}\d'’.& -]{1,40})?$|^${LEAD}${DATE}${TIME}\s*$`,
  'iu',
)

/** A word in small letters that no date line has: then it is a sentence that ends in a date. */
const SENTENCE_WORD =
  /(?:^|\s)(?!posted|published|updated|last|first|issued|filed|modified|date)(?:\p{Ll}{4,}|the|was|in|of|to|and|by)(?![\p{L}])/u

function isDateLine(words: string): boolean {
  return words.length < 90 && !SENTENCE_WORD.test(words) && DATE_LINE.test(words)
}
