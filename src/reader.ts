// The reader: from one report's text to everything found in it. Pure, synchronous and total.
// Find wide, then refine in order; the file to read second, after model/.
import { findEntries } from './code/find.ts'
import { type SettledLanguage, settleLanguage } from './language/settle.ts'
import type { Mention } from './model/mention.ts'
import type { Reading } from './model/reading.ts'
import type { ReportMetadata } from './model/report.ts'
import type { Span } from './model/span.ts'
import { contextOf, type Knowledge } from './read/context.ts'
import { findMentions } from './read/find.ts'
import { readForeign } from './read/foreign.ts'
import { type Document, documentOf, sourceSpan } from './text/document.ts'
import type { Trace } from './trace.ts'

type Unread = ReportMetadata & { readonly text: string }

/** Reads one report. `text` is the report's text; offsets in the result are into it. */
export function read(report: Unread, knowledge: Knowledge, trace: Trace | null = null): Reading {
  return readAs(settleLanguage(report.text, report.language), report, knowledge, trace)
}

/** The same for a report whose `language` is what settleLanguage said of it: its words are not asked again. */
export function readSettled(report: Unread, knowledge: Knowledge): Reading {
  return readAs({ language: report.language, reason: 'settled before' }, report, knowledge, null)
}

function readAs(language: SettledLanguage, report: Unread, knowledge: Knowledge, trace: Trace | null): Reading {
  const document = documentOf(report.text)
  const context = contextOf(document, report, knowledge, trace && mapped(document, trace))
  const foreign = readForeign(context, language)
  if (foreign !== null) return { mentions: foreign.map((mention) => inSource(document, mention)) }
  const found = findMentions(context)
  const { figures, quotes, dates, places, actors } = found
  const entries = knowledge.lexicon === null ? [] : findEntries(context, found, knowledge.lexicon)
  const mentions = [...figures, ...quotes, ...dates, ...places, ...actors, ...entries].map((mention) =>
    inSource(document, mention),
  )
  return { mentions: mentions.sort(byPlace) }
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
}

/** Moves a mention, and the evidence of its fields, from the reading view to the text itself. */
function inSource(document: Document, mention: Mention): Mention {
  if (document.view.offsets === null) return mention
  const evidence: Record<string, Span[]> = {}
  for (const [field, spans] of Object.entries(mention.evidence)) {
    evidence[field] = spans.map((span) => sourceSpan(document, span))
  }
  return { ...mention, ...sourceSpan(document, mention), evidence } as Mention
}

function mapped(document: Document, trace: Trace): Trace {
  return (step) => trace({ ...step, ...sourceSpan(document, step) })
}
