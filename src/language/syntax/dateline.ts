// The dateline that opens a report's first sentence: where and when it was filed. It is no part of the sentence, and a parser
// that takes it for one makes the town the subject.
//
//   yes:  "ABUJA, March 3 (Wire) — "   "(Wire) -- "   "Port Moresby (APN) - "   "LIMA: "   "SAN JOSÉ, Costa Rica, 4 May – "
//   no:   "NATO — the alliance — has"   "WARNING: "   "The minister — "   "Ana Prado – the premier – said"

/** How long a dateline is at most, in words with marks. */
const LONGEST = 16
/** What is left of the sentence must be one. */
const SHORTEST_REST = 4

const DASH = /^(?:[-–—]{1,2}|―)$/
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’.-]{2,}$/u
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\d{1,4}$/
const MARK = /^(?:[,./()'’-]|de|del|la|of|and|al|el)$/
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?$/iu
/** Headings of notices in capitals. */
const NOTICE =
  /^(?:WARNING|UPDATE\w*|BREAKING|CORRECTION|CORRECTED|EXCLUSIVE|ANALYSIS|FACTBOX|OPINION|NOTE|WATCH|VIDEO|PHOTOS?|LIVE|EDITORIAL|READ|SEE|ALSO|MORE|TIMELINE|EXPLAINER|INTERVIEW|FEATURE|NEWS|ALERT|REPORT|PRESS|STATEMENT|URGENT|Q|A)$/

/** How many of a sentence's first words are a dateline, its dash or colon included; 0 where it has none. */
export function datelineLength(forms: readonly string[]): number {
  const limit = Math.min(LONGEST, forms.length - SHORTEST_REST)
  for (let at = 1; at < limit; at++) {
    const form = forms[at] ?? ''
    if (DASH.test(form) || form === ':') return isDateline(forms, at) ? at + 1 : 0
    if (!isPart(form)) return 0
  }
  return 0
}

function isPart(form: string): boolean {
  return CAPITAL.test(form) || NUMBER.test(form) || MARK.test(form)
}

/** `end` is the number of the dash or colon. */
function isDateline(forms: readonly string[], end: number): boolean {
  const [first = ''] = forms
  if (!/^[\p{Lu}\d"“‘'(]/u.test(forms[end + 1] ?? '')) return false
  if (forms[end - 1] === ')') return forms[0] === '(' ? end <= 4 : CAPITAL.test(first) && forms.includes('(')
  if (!CAPITALS.test(first) || NOTICE.test(first)) return false
  if (forms[end] === ':') return end <= 3 && forms.slice(0, end).every((form) => CAPITALS.test(form))
  const between = forms.slice(1, end)
  // "KABUL, Afghanistan –", "LIMA, May 4 –", "RIO DE JANEIRO –"
  return between.includes(',') || between.some((form) => MONTH.test(form)) || forms.slice(0, end).every(isCapitals)
}

function isCapitals(form: string): boolean {
  return CAPITALS.test(form) || /^\p{Lu}{2}$/u.test(form)
}
