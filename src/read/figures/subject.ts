// Finds what a number is told of where the noun does not follow it: the subject of its verb, or the noun before "of".
// Reads "unemployment reached 5.4 percent", "the toll from the blast has risen to 12", "an inflation rate of 3 percent".
import { nounPhrase, type Phrase, phraseBefore } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

const LEVEL =
  /^(?:is|was|were|are|be|been|being|'s|’s|stands?|stood|reach(?:es|ed|ing)?|hits?|hitting|ris(?:e|es|ing)|risen|rose|f[ae]lls?|fallen|falling|gr[eo]ws?|grown|growing|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|gain(?:s|ed|ing)?|los(?:e|es|ing)|lost|cut|cuts|raised?|reduced?|lowered|slashed|hiked|trimmed|revised|capped|set|fixed|pegged|shrank|shrunk|swell(?:s|ed)?|swollen|total(?:s|l?ed|l?ing)?|amount(?:s|ed|ing)?|averag(?:e|es|ed|ing)|numbers?|numbered|numbering|remain(?:s|ed)?|came|comes|coming|cost(?:s|ing)?|worth|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|surpass(?:es|ed|ing)?|valued|estimated|put|priced|retail(?:s|ing|ed)?|sell(?:s|ing)?|sold|trad(?:e|es|ed|ing)|close[ds]?|closing|end(?:s|ed|ing)|expand(?:s|ed|ing)?|contract(?:s|ed|ing)?|edged|eased|dipped|rall(?:ied|ies)|advanced|ballooned|doubled|went|go|going|gone|moved|measur(?:es|ed|ing)|weigh(?:s|ed|ing)?|lasts?|lasted|lasting|spans?|spanned|spanning|stretch(?:es|ed|ing)?|extends?|extending|covers?|covered|covering|runs?|ran|take|takes|took|appreciated|depreciated|weakened|strengthened|changed|accounts?|accounted|comprise[sd]?|represent(?:s|ed|ing)?|ma[dk]e|makes|making|triple[ds]?|tripling|quadrupled?|doubles?|doubling)$/
const LOOSE =
  /^(?:to|by|from|at|up|down|as|a|an|the|another|just|only|about|some|nearly|in|on|of|between|further|total|record|staggering|whopping|mere|modest|further|roughly|around|over|out|now|currently|steady|unchanged|flat|high|low|more|than|point|for|with|additional|much|even|well|still|almost|already|every|all)$/
const BEFORE_VERB =
  /^(?:has|had|have|having|is|was|were|are|be|been|will|would|could|can|may|might|should|must|shall|to|not|also|now|then|already|still|just|only|since|expected|projected|forecast|estimated|likely|set|due|believed|thought|reported|slated|predicted|said|further|steadily|sharply|slightly|about|n't|did|does|do|reportedly|currently|nearly|almost|officially|again|later|even|ever|never|once|more|than|quickly|rapidly|briefly|initially|previously|finally|subsequently|all|some)$/
const BOUNDARY =
  /^(?:that|and|but|while|which|who|as|because|when|after|before|if|whether|where|although|though|with|said|says|say|reported|reports|showed|shows|show|found|announced|estimated|estimates|claimed|claims|warned|added|noted|believes|think|so|than|since|whereas|what|how|or|—|–|,|;|:|\(|\)|“|”|"|\.|-)$/

/** Token of the level verb that the number completes, or -1. */
export function levelVerb(tokens: Tokens, quantity: Quantity, sentenceFirst: number): number {
  for (let at = quantity.first - 1; at >= Math.max(sentenceFirst, quantity.first - 7); at--) {
    const word = lowerAt(tokens, at)
    if (LEVEL.test(word) && !(word === 'estimated' && lowerAt(tokens, at - 1) === 'an')) return at
    if (!LOOSE.test(word) && !/ly$/.test(word)) return -1
  }
  return -1
}

/** The subject of the verb at token `verb`: the first noun phrase of its clause. */
export function subjectOf(tokens: Tokens, verb: number, sentenceFirst: number): Phrase | null {
  let last = verb
  while (last > sentenceFirst && BEFORE_VERB.test(lowerAt(tokens, last - 1))) last--
  let first = last
  while (first > sentenceFirst && !isBoundary(tokens, first - 1)) first--
  first = skipOpening(tokens, first, last)
  const phrase = nounPhrase(tokens, first, last)
  if (phrase !== null) return phrase
  return textAt(tokens, first - 1) === ',' || /^(?:which|who|that)$/.test(lowerAt(tokens, first - 1))
    ? beforeRelative(tokens, first - 1, sentenceFirst)
    : null
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
  return phraseBefore(tokens, end + 1, sentenceFirst)
}

const TOTALS = /^(?:number|total|count|tally|figure|amount|sum|proportion|share|percentage|level|value|rate)$/

/** A subject such as "the number of cases" stands for the cases. */
export function throughTotal(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  if (!TOTALS.test(lowerAt(tokens, phrase.head)) || lowerAt(tokens, phrase.last) !== 'of') return phrase
  return nounPhrase(tokens, phrase.last + 1, end) ?? phrase
}

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
    end = before
  }
  return null
}
