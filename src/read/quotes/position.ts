// Where a stretch stands in its sentence.
import type { Span } from '../../model/span.ts'
import { tokenAt } from '../../text/document.ts'
import { type Frame, lower } from './frame.ts'
import type { Stretch } from './marks.ts'

/** No speaker: the report's own voice ("I ask him", "as we said") or nobody. */
export function isOwnVoice(frame: Frame, source: Span): boolean {
  return /^(?:i|we|you|nobody|none|no one)$/i.test(frame.document.text.slice(source.start, source.end))
}

/** Whether the stretch is the first thing in its sentence, or follows a colon. */
export function opensSentence(frame: Frame, stretch: Stretch): boolean {
  const paragraph = frame.document.paragraphs[stretch.paragraph]
  if (paragraph !== undefined && stretch.from <= paragraph.start) return true
  return /[.!?…:”"’]$/.test(lower(frame, tokenAt(frame.document, stretch.from) - 1))
}
