// Finds what a number is told of where the noun does not follow it: the subject of its verb, or the noun before "of".
// Reads "unemployment reached 5.4 percent", "the toll from the blast has risen to 12", "an inflation rate of 3 percent".
import { nounPhrase, type Phrase, phraseBefore } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

const LEVEL =
  /^(?:is|was|were|are|be|been|being|'s|’s|stands?|stood|reach(?:es|ed|ing)?|hits?|hitting|ris(?:e|es|ing)|risen|rose|f[ae]lls?|fallen|falling|gr[eo]ws?|grown|growing|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|gain(?:s|ed|ing)?|los(?:e|es|ing)|lost|cut|cuts|raised?|reduced?|lowered|slashed|hiked|trimmed|revised|capped|set|fixed|pegged|shrank|shrunk|swell(?:s|ed)?|swollen|total(?:s|l?ed|l?ing)?|amount(?:s|ed|ing)?|averag(?:e|es|ed|ing)|numbers?|numbered|numbering|remain(?:s|ed)?|came|comes|coming|cost(?:s|ing)?|worth|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?|valued|estimated|put|priced|retail(?:s|ing|ed)?|sell(?:s|ing)?|sold|trad(?:e|es|ed|ing)|close[ds]?|closing|end(?:s|ed|ing)|expand(?:s|ed|ing)?|contract(?:s|ed|ing)?|edged|eased|dipped|rall(?:ied|ies)|advanced|ballooned|doubled|went|go|going|gone|moved|measur(?:es|ed|ing)|weigh(?:s|ed|ing)?|lasts?|lasted|lasting|spans?|spanned|spanning|stretch(?:es|ed|ing)?|extends?|extending|covers?|covered|covering|runs?|ran|take|takes|took|appreciated|depreciated|weakened|strengthened|slow(?:s|ed|ing)?|quickened|accelerat(?:es|ed|ing)|narrowed|widened|improved|worsened|changed|accounts?|accounted|comprise[sd]?|represent(?:s|ed|ing)?|ma[dk]e|makes|making|triple[ds]?|tripling|quadrupled?|doubles?|doubling)$/
const LOOSE =
  /^(?:to|by|from|at|up|down|as|a|an|the|another|just|only|about|some|nearly|in|on|of|between|further|total|record|staggering|whopping|mere|modest|further|roughly|around|over|out|into|now|currently|steady|unchanged|flat|high|low|more|than|point|for|with|additional|much|even|well|still|almost|already|every|all)$/
const BEFORE_VERB =
  /^(?:has|had|have|having|is|was|were|are|be|been|will|would|could|can|may|might|should|must|shall|to|not|also|now|then|already|still|just|only|since|expected|projected|forecast|estimated|likely|set|due|believed|thought|reported|slated|predicted|said|further|steadily|sharply|slightly|about|n't|did|does|do|reportedly|currently|nearly|almost|officially|again|later|even|ever|never|once|more|than|quickly|rapidly|briefly|initially|previously|finally|subsequently|all|some)$/
const BOUNDARY =
  /^(?:that|and|but|while|which|who|as|because|when|after|before|if|whether|where|although|though|with|whereby|said|says|say|reported|reports|showed|shows|show|found|announced|estimated|estimates|claimed|claims|warned|added|noted|believes|think|expects?|suggests?|indicate[sd]?|predicts?|forecasts|so|than|since|whereas|what|how|or|—|–|,|;|:|\(|\)|“|”|"|\.|-)$/

/** Token of the level verb that the number completes, or -1. */
export function levelVerb(tokens: Tokens, quantity: Quantity, sentenceFirst: number): number {
  for (let at = quantity.first - 1; at >= Math.max(sentenceFirst, quantity.first - 7); at--) {
    const word = lowerAt(tokens, at)
    if (LEVEL.test(word) && !(word === 'estimated' && lowerAt(tokens, at - 1) === 'an')) return at
    if (
      !LOOSE.test(word) &&
      !/ly$/.test(word) &&
      tokens[at]?.kind !== 'number' &&
      !/^(?:[$£€¥%]|percent|per|cent|million|billion|trillion|bn|m|us|r|rm)$/.test(word)
    )
      return -1
  }
  return -1
}

/** The subject of the verb at token `verb`: the first noun phrase of its clause. */
export function subjectOf(tokens: Tokens, verb: number, sentenceFirst: number): Phrase | null {
  let last = verb
  while (last > sentenceFirst && BEFORE_VERB.test(lowerAt(tokens, last - 1))) last--
  if (lowerAt(tokens, last - 1) === ',') last = beforeParenthesis(tokens, last - 1, sentenceFirst)
  let first = last
  while (first > sentenceFirst && !isBoundary(tokens, first - 1)) first--
  if (isRelative(tokens, first - 1))
    while (
      first > sentenceFirst &&
      (first - 1 === last || isRelative(tokens, first - 1) || !isBoundary(tokens, first - 1))
    )
      first--
  first = skipOpening(tokens, first, last)
  const phrase = nounPhrase(tokens, first, last)
  if (phrase !== null) return phrase
  return textAt(tokens, first - 1) === ',' || /^(?:which|who|that)$/.test(lowerAt(tokens, first - 1))
    ? beforeRelative(tokens, first - 1, sentenceFirst)
    : null
}

// "the fire that left two dead": a relative clause belongs to the subject; "said that" begins another clause.
function isRelative(tokens: Tokens, at: number): boolean {
  if (!/^(?:that|which|who)$/.test(lowerAt(tokens, at))) return false
  const before = tokens[at - 1]
  return (
    before?.kind === 'word' &&
    !/^(?:said|says|say|reported|reports|showed|shows|show|found|announced|estimated|estimates|claimed|claims|warned|added|noted|believes|think|so|than|confirmed|stated|told|suggests?|suggested|indicates?|means?|and|but|now|given|provided)$/.test(
      before.lower,
    )
  )
}

// "The cost of the plane, which was hired, is 5 million": what stands between the commas is left out.
function beforeParenthesis(tokens: Tokens, comma: number, sentenceFirst: number): number {
  for (let at = comma - 1; at > Math.max(sentenceFirst, comma - 20); at--) if (lowerAt(tokens, at) === ',') return at
  return comma
}

function isBoundary(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at)
  if (word === '-' || word === '.') return tokens[at]?.end !== tokens[at + 1]?.start
  return BOUNDARY.test(word)
}

// "In March the rate rose": an opening adverbial without a comma; determiners start the subject.
function skipOpening(tokens: Tokens, first: number, last: number): number {
  if (!/^(?:in|on|at|by|for|since|last|this|during|over)$/.test(lowerAt(tokens, first))) return first
  for (let at = first + 1; at < last; at++)
    if (/^(?:the|a|an|its|their|his|her)$/.test(lowerAt(tokens, at)) && at > first + 1) return at
  return first
}

function beforeRelative(tokens: Tokens, at: number, sentenceFirst: number): Phrase | null {
  let end = at
  while (end > sentenceFirst && /^(?:,|which|who|that|\)|”|’|")$/.test(lowerAt(tokens, end))) end--
  return phraseBeforePreposition(tokens, end + 1, sentenceFirst)
}

const TOTALS =
  /^(?:round|series|batch|number|total|count|tally|figure|amount|sum|proportion|share|percentage|level|value|rate)$/

/** A subject such as "the number of cases" stands for the cases. */
export function throughTotal(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  if (!TOTALS.test(lowerAt(tokens, phrase.head)) || lowerAt(tokens, phrase.last) !== 'of') return phrase
  return nounPhrase(tokens, phrase.last + 1, end) ?? phrase
}

const SCALES = /^(?:million|billion|trillion|bn|m|dollars|euros|pounds|percent)$/

/** The noun phrase before a preposition at token `at`, prepositional phrases between left out. */
export function phraseBeforePreposition(tokens: Tokens, at: number, sentenceFirst: number): Phrase | null {
  let end = at
  for (let hops = 0; hops < 3; hops++) {
    const phrase = phraseBefore(tokens, end, sentenceFirst)
    if (phrase === null) return null
    let before = phrase.first - 1
    while (before > sentenceFirst && /^(?:the|a|an|his|her|its|their|this|that)$/.test(lowerAt(tokens, before)))
      before--
    if (before <= sentenceFirst || !/^(?:in|at|on|near|from)$/.test(lowerAt(tokens, before))) return phrase
    // "$2 million in bribes over six years": the bribes, not the million.
    if (tokens[before - 1]?.kind === 'number' || SCALES.test(lowerAt(tokens, before - 1))) return phrase
    end = before
  }
  return null
}

const TRANSITIVE =
  /^(?:rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut(?:s|ting)?|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|push(?:es|ed|ing)?|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?|driv(?:e|es|ing)|drove|send(?:s|ing)?|sent|revis(?:e|es|ed|ing)|put(?:s|ting)?|estimat(?:e|es|ed|ing)|leav(?:e|es|ing)|grow(?:s|ing)?|doubl(?:e|es|ed|ing)|shrink(?:s|ing)?|limit(?:s|ed|ing)?|cap(?:s|ped|ping)?|set(?:s|ting)?|valu(?:e|es|ed|ing)|pric(?:e|es|ed|ing)|adjust(?:s|ed|ing)?)$/

/** The object of a verb that changes it to, by or from the number: "raised the income limit for a family to $5,000". */
export function objectOfChange(tokens: Tokens, quantity: Quantity, sentenceFirst: number): Phrase | null {
  if (!/^(?:to|by|from|at|the|current)$/.test(lowerAt(tokens, quantity.first - 1))) return null
  for (let at = quantity.first - 2; at >= Math.max(sentenceFirst, quantity.first - 16); at--) {
    const word = lowerAt(tokens, at)
    if (/^(?:[,;:(—]|that|which|who|while|when)$/.test(word)) return null
    if (!TRANSITIVE.test(word)) continue
    const phrase = nounPhrase(tokens, at + 1, quantity.first)
    if (phrase !== null) return phrase
  }
  return null
}
