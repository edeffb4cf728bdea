// In which language is a report: the one it is said to be in, or the one its words show?
//
// What is stated wins where the words do not contradict it: they show nothing, the same, or a language for which this
// program has no words (a report stated as Basque is not Spanish because of its quotes). Else the words win: a feed that
// states "en" of all it carries does not make an Arabic report English.

import { ALONE } from './detect/alone.ts'
import { CODES, RELATIVES } from './detect/codes.ts'
import { LANGUAGES } from './detect/lexicon.ts'
import { detectLanguage } from './detect.ts'

export interface SettledLanguage {
  /** BCP 47 primary language, or null where nothing is known. */
  readonly language: string | null
  /** How it was settled, in a few words. */
  readonly reason: string
}

/** Settles the language of a report. Settling again with the result as `stated` gives the same. Pure and total. */
export function settleLanguage(text: string, stated: string | null): SettledLanguage {
  const said = stated === null ? null : primaryLanguage(stated)
  const shown = detectLanguage(text)
  if (said === null) return { language: shown, reason: shown === null ? 'the words do not say' : 'the words show it' }
  if (shown === null) return { language: said, reason: 'stated, and the words do not say otherwise' }
  if (said === shown) return { language: said, reason: 'the words show it' }
  if (!contradicts(said, shown)) return { language: said, reason: `stated, and near to ${shown}, which the words show` }
  return { language: shown, reason: `the words show it, although ${said} is stated` }
}

/** Whether a text that shows the one cannot be in the other. English and scripts of one language are never mistaken. */
function contradicts(said: string, shown: string): boolean {
  if (RELATIVES.some((family) => family.includes(said) && family.includes(shown))) return false
  return shown === 'en' || KNOWN.has(said) || SURE.has(shown)
}

const SURE: ReadonlySet<string> = new Set(Object.values(ALONE))
const KNOWN: ReadonlySet<string> = new Set([...LANGUAGES, ...SURE])

/** "en" of "en-GB", "EN_us", "eng" or "English"; null for what names no language. */
export function primaryLanguage(stated: string): string | null {
  const [first = ''] = stated
    .trim()
    .slice(0, 40)
    .toLowerCase()
    .split(/[-_\s]/, 1)
  return CODES.get(first) ?? (/^[a-z]{2,3}$/.test(first) && first !== 'und' ? first : null)
}
