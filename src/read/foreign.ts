// A report that is not in English: kept, marked, and not read as if it were. Only what no language changes is read.
//
// That is days as ISO 8601 writes them. Not amounts: whether "1.234 €" is one or a thousand is a matter of language,
// "$" of country, and a word beside "45 %" ("more than", "almost") changes its bounds.

import { type SettledLanguage, settleLanguage } from '../language/settle.ts'
import type { DateMention } from '../model/mention.ts'
import type { Context } from './context.ts'
import { findIsoDays } from './dates/iso.ts'

/** What is read in a report of another language; null where the report is to be read as English. */
export function readForeign(
  context: Context,
  settled: SettledLanguage = settleLanguage(context.document.source, context.metadata.language),
): DateMention[] | null {
  const { document, metadata, trace } = context
  const { language, reason } = settled
  const whole = { start: 0, end: document.text.length }
  if (language === null || language === 'en') {
    if (metadata.language !== null && metadata.language !== language)
      trace?.({ ...whole, rule: 'language/english', action: 'changed', note: `read as English: ${reason}` })
    return null
  }
  const note = `not read, for it is not in English: ${language} (${reason}); days such as 2026-03-01 are`
  trace?.({ ...whole, rule: 'language/other', action: 'dropped', note })
  return findIsoDays(context)
}
