// Finds names: persons, organisations, places and others.
//
// Runs of capitals (names/runs.ts), cut into names and titles (pieces.ts), typed by their words and neighbours
// (typing.ts), made to agree over the report (same.ts), and linked to their fullest form (acronyms.ts, fullest.ts).
import type { Context } from '../read/context.ts'
import type { Gazetteer } from '../read/places/gazetteer.ts'
import { type Document, type Sentence, sentenceAt, type Token } from '../text/document.ts'
import { settledForms } from './coreference/forms.ts'
import type { Name } from './name.ts'
import { bindAcronyms } from './names/acronyms.ts'
import type { Candidate } from './names/candidate.ts'
import { takeCues } from './names/cues.ts'
import { fullestForms } from './names/fullest.ts'
import { type Casing, casingOf } from './names/headline.ts'
import { agreeLearned, takeShortForms } from './names/learned/agree.ts'
import { KINDS, type LabelledSpan } from './names/learned/labels.ts'
import type { LearnedNames } from './names/learned/learned.ts'
import { merge } from './names/learned/merge.ts'
import { withoutTitle } from './names/learned/person.ts'
import { isNameIn, wordsInLower } from './names/ordinary.ts'
import { type Piece, piecesOf } from './names/pieces.ts'
import { findRoles } from './names/roles.ts'
import { type Run, runAt } from './names/runs.ts'
import { agree } from './names/same.ts'
import { typeOf } from './names/typing.ts'

/** Names of a report, in order, not overlapping. `learned` corrects what the rules find; null for the rules alone. */
export function findNames(context: Context, learned: LearnedNames | null = context.knowledge.names): Name[] {
  const { document, knowledge, trace } = context
  const ruled = ruledNames(document, knowledge.gazetteer)
  const names = learned === null ? ruled : corrected(document, ruled, learned(document, ruled, knowledge.gazetteer))
  const acronyms = bindAcronyms(names, document.tokens)
  for (const candidate of names) if (candidate.type === 'person') findRoles(candidate, document.tokens)
  const fullest = settledForms(names, fullestForms(names, acronyms))
  for (const { start, end, rule, type } of trace === null ? [] : names) {
    trace?.({ rule, action: 'found', note: type, start, end })
  }
  return names.map((candidate, at) => nameOf(candidate, fullest[at] ?? at))
}

/** What the rules alone find: what the learned names are trained and asked on. */
export function ruledNames(document: Document, gazetteer: Gazetteer): Candidate[] {
  const all = document.sentences.flatMap((_, number) => inSentence(document, number))
  for (const candidate of all) {
    const typed = typeOf(candidate, document.tokens, gazetteer)
    candidate.type = typed.type
    candidate.rule = typed.rule
  }
  agree(all)
  return wordsOnly(document, all)
}

function corrected(document: Document, ruled: readonly Candidate[], spans: readonly LabelledSpan[]): Candidate[] {
  const { tokens } = document
  const bare = spans.map((span) => (KINDS[span.kind] === 'person' ? withoutTitle(tokens, span) : span))
  const names = merge(ruled, bare, (piece) => {
    const number = Math.max(0, sentenceAt(document, document.tokens[piece.first]?.start ?? 0))
    return candidateOf(document, number, piece, casingOf(document, document.sentences[number] as Sentence))
  })
  agreeLearned(names)
  takeCues(names, document)
  takeShortForms(names)
  return names
}

/** Leaves out capitals that are ordinary words at the start of a sentence or in a headline. */
function wordsOnly(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  for (const { key, initial, headline } of candidates) if (!initial && !headline) seen.add(key)
  const lower = wordsInLower(document)
  return candidates.filter((candidate) => isNameIn(candidate, seen, lower))
}

function inSentence(document: Document, number: number): Candidate[] {
  const sentence = document.sentences[number] as Sentence
  const casing = casingOf(document, sentence)
  const found: Candidate[] = []
  let initial = true
  let at = sentence.first
  while (at < sentence.last) {
    const token = document.tokens[at] as Token
    const run = runAt(document, at, sentence.last)
    if (run !== null) {
      for (const piece of piecesOf(document.tokens, run, initial))
        found.push(candidateOf(document, number, piece, casing))
    }
    if (token.kind !== 'punctuation') initial = false
    else if (opensClause(token.text)) initial = true
    at = run === null ? at + 1 : run.last
  }
  return found
}

/** Marks after which a capital may again be that of a first word. */
function opensClause(mark: string): boolean {
  return mark === '“' || mark === '"' || mark === ':' || mark === '‘' || mark === '•' || mark === '|'
}

function candidateOf(document: Document, sentence: number, piece: Piece, casing: Casing): Candidate {
  const start = (document.tokens[piece.first] as Token).start
  const end = endWithStop(document, document.tokens[piece.last - 1] as Token)
  const raw = document.text.slice(start, end)
  const text = raw.includes('\n') || raw.includes('  ') ? raw.replace(/\s+/g, ' ') : raw
  const words = wordsOf(document.tokens, piece)
  const key = text.toLowerCase().replaceAll('’', "'")
  return {
    ...piece,
    start,
    end,
    sentence,
    text,
    key,
    words,
    headline: casing !== 'sentence',
    casing,
    type: 'unknown',
    rule: 'names/shape',
    gender: null,
    roles: [],
  }
}

const WITH_STOP = new Set('inc ltd corp co jr sr bros'.split(' '))

/** "Ltd." and "U.S." keep their stop. */
function endWithStop(document: Document, token: Token): number {
  if (document.text.charCodeAt(token.end) !== 46) return token.end
  const dotted = token.text.charCodeAt(1) === 46 && token.text.length < 8
  return dotted || WITH_STOP.has(token.lower) ? token.end + 1 : token.end
}

function wordsOf(tokens: readonly Token[], run: Run): string[] {
  const words: string[] = []
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at] as Token
    if (token.kind !== 'punctuation') words.push(token.lower)
  }
  return words
}

function nameOf(candidate: Candidate, fullest: number): Name {
  const { start, end, text, type, rule, gender, roles } = candidate
  return {
    start,
    end,
    text,
    type,
    fullest,
    rule,
    ...(gender === null ? {} : { gender }),
    ...(roles.length === 0 ? {} : { roles }),
  }
}
