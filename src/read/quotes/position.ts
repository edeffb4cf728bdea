// Where a stretch stands in its sentence.
import { tokenAt } from '../../text/document.ts'
import { type Frame, lower } from './frame.ts'
import type { Stretch } from './marks.ts'

/** Whether the stretch is the first thing in its sentence, or follows a colon. */
export function opensSentence(frame: Frame, stretch: Stretch): boolean {
  const paragraph = frame.document.paragraphs[stretch.paragraph]
  if (paragraph !== undefined && stretch.from <= paragraph.start) return true
  return /[.!?…:”"’]$/.test(lower(frame, tokenAt(frame.document, stretch.from) - 1))
}
