// Who spoke last before a quotation that has no reporting words of its own: the last reporting clause of the sentence
// or paragraph before it.
import { sentenceAt } from '../../text/document.ts'
import { mainSubject } from './clause.ts'
import { type Frame, lower, verbAt } from './frame.ts'
import type { Link } from './link.ts'
import type { Stretch } from './marks.ts'
import { isOwnVoice } from './position.ts'
import { isPersonName, subjectBefore } from './subject.ts'

export interface Speech {
  readonly link: Link
  readonly why: string
  /** Said in an earlier paragraph: the quotation itself names nobody. */
  readonly silent: boolean
}

/** Looks back one sentence in the same paragraph, else over the paragraph before. */
export function findSpeech(frame: Frame, stretch: Stretch, previous: Stretch | null): Speech | null {
  const { document } = frame
  const paragraph = document.paragraphs[stretch.paragraph]
  if (paragraph === undefined) return null
  const alone = stretch.from <= paragraph.start
  const number = sentenceAt(document, alone ? stretch.from - 1 : Math.max(paragraph.start, stretch.from - 1))
  const before = document.sentences[Math.min(number, sentenceAt(document, stretch.from) - 1)] ?? null
  if (before === null || before.end > stretch.from) return null
  if (alone ? before.paragraph !== stretch.paragraph - 1 : before.paragraph !== stretch.paragraph) return null
  if (previous !== null && previous.to > before.start) return null
  const link = clauseIn(frame, before.first, before.last)
  if (link === null) return afterPerson(frame, before.first, before.last)
  return { link, why: alone ? 'after a report of speech' : 'after its introduction', silent: alone }
}

/** "Ana Lopes wants a second bridge. “…”": the sentence before is about a person, who is taken to speak. */
function afterPerson(frame: Frame, first: number, last: number): Speech | null {
  const source = mainSubject(frame, first, last - 1)
  if (
    source === null ||
    !(isPersonName(frame, source) || /^s?he$/i.test(frame.document.text.slice(source.start, source.end)))
  )
    return null
  const link: Link = { cue: null, source, kind: 'mind', place: 'before', distance: 0, rule: 'quotes/person-before' }
  return { link, why: 'after a sentence about a person', silent: true }
}

function clauseIn(frame: Frame, first: number, last: number): Link | null {
  for (let at = first + 1; at < last; at++) {
    if ((frame.within[at] ?? 0) > 0 || lower(frame, at).endsWith('ing')) continue
    const kind = verbAt(frame, at)
    if (kind === undefined || (kind === 'mind' && !/^show/.test(lower(frame, at)))) continue
    const source = subjectBefore(frame, at, first)
    if (source === null || isOwnVoice(frame, source)) continue
    const token = frame.document.tokens[at]
    if (token === undefined) return null
    return {
      cue: { start: token.start, end: token.end },
      source,
      kind,
      place: 'before',
      distance: 0,
      rule: 'quotes/speech-before',
    }
  }
  return null
}
