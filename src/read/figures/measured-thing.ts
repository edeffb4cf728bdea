// Finds what money, shares, multiples, measures and ages are of, in the report's words.
// Reads "$5 million in aid", "a $5 million fund", "a fine of $500", "the rate rose to 5 percent", "raised the limit to $5,000",
// "10 percent of her weight", "three days of mourning", "held for 9 hours", "Ana Okoro, 34".
import { PHRASE_ENDS } from '../../language/en/counted-nouns.ts'
import type { Sentence } from '../../text/document.ts'
import { CHANGE_NOUNS, nounPhrase, type Phrase, phraseBefore, skipDeterminers } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { afterBracket, afterRate } from './skip.ts'
import { UNDERGONE } from './sound-phrase.ts'
import { levelVerb, objectOfChange, phraseBeforePreposition, subjectOf, throughTotal } from './subject.ts'
import { isInnerHyphen, lowerAt, type Tokens } from './tokens.ts'

interface Need {
  readonly tokens: Tokens
  readonly sentence: Sentence
}

/** Whether a noun phrase may begin right after a number: no verb, comparative or participle. */
function startsNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  if (token !== undefined && CHANGE_NOUNS.has(token.lower)) return true
  if (token === undefined || PHRASE_ENDS.has(token.lower) || isComparative(token.lower)) return false
  if (token.kind !== 'word') return token.text === '“' || token.text === '‘'
  if (/ed$/.test(token.lower)) return false
  const next = tokens[at + 1]
  return !/ing$/.test(token.lower) || (next?.kind === 'word' && !PHRASE_ENDS.has(next.lower))
}

function isComparative(word: string): boolean {
  return /^(?:higher|lower|larger|smaller|bigger|faster|slower|cheaper|greater|better|worse|owned|off|longer|shorter|lead|said|relative|compared|contains?|consists?|next|free|shy|ahead|clear|likelier|annually|year-on-year|quarter-on-quarter|year|respectively|on)$/.test(
    word,
  )
}

export function moneyPhrase(quantity: Quantity, need: Need): Phrase | null {
  const { tokens, sentence } = need
  const at = afterRate(tokens, afterBracket(tokens, quantity.last))
  return (
    besideNoun(quantity, need, at) ??
    linkedAfter(tokens, at, sentence.last) ??
    ofBefore(quantity, need) ??
    objectOfChange(tokens, quantity, sentence.first) ??
    subjectPhrase(quantity, need) ??
    purposeAfter(tokens, at, sentence.last) ??
    verbBefore(quantity, need)
  )
}

// "a $5 million fund"; but after "priced at", "retailing for" the noun after is another clause.
function besideNoun(quantity: Quantity, { tokens, sentence }: Need, at: number): Phrase | null {
  if (
    at !== afterBracket(tokens, quantity.last) ||
    !startsNoun(tokens, at) ||
    (quantity.hundredths && quantity.compound === null)
  )
    return null
  if (/^(?:for|at)$/.test(lowerAt(tokens, quantity.first - 1)) && levelVerb(tokens, quantity, sentence.first) >= 0)
    return null
  return nounPhrase(tokens, at, sentence.last)
}

// "$5 million in aid", "$3 worth of drugs"; not "in March", "in Chad", "in the first quarter".
function linkedAfter(tokens: Tokens, at: number, end: number): Phrase | null {
  const next = lowerAt(tokens, at)
  if (next === 'worth' && lowerAt(tokens, at + 1) === 'of') return nounPhrase(tokens, at + 2, end)
  if (next !== 'in' && next !== 'of') return null
  const phrase = nounPhrase(tokens, at + 1, end)
  return phrase !== null && (next === 'of' || !isTimeOrPlace(tokens, phrase)) ? phrase : null
}

function isTimeOrPlace(tokens: Tokens, phrase: Phrase): boolean {
  const first = tokens[phrase.first]
  return (
    first?.upper === true ||
    first?.kind === 'number' ||
    /^(?:year|years|month|months|week|weeks|quarter|half|decade|days|day|hours|future|past|period|country|region|city|world)$/.test(
      lowerAt(tokens, phrase.head),
    )
  )
}

/** "a fine of $5,000", "inflation at 4 percent", "a deal worth $3 million", "wage increases totaling 15 percent". */
function ofBefore(quantity: Quantity, { tokens, sentence }: Need): Phrase | null {
  let at = quantity.first - 1
  if (/^(?:a|an|the|just|only)$/.test(lowerAt(tokens, at))) at--
  const word = lowerAt(tokens, at)
  if (word === 'of') {
    const phrase = phraseBefore(tokens, at, sentence.first)
    const total =
      phrase !== null &&
      /^(?:total|average|minimum|maximum|out)$/.test(lowerAt(tokens, phrase.head)) &&
      phrase.last === phrase.first + 1
    return total ? null : phrase
  }
  if (word === 'worth' || word === 'totaling' || word === 'totalling' || word === 'costing')
    return phraseBeforePreposition(tokens, at, sentence.first)
  return word === 'at' && !/^(?:valued|estimated|priced|put|set)$/.test(lowerAt(tokens, at - 1))
    ? phraseBefore(tokens, at, sentence.first)
    : null
}

function subjectPhrase(quantity: Quantity, { tokens, sentence }: Need): Phrase | null {
  const verb = levelVerb(tokens, quantity, sentence.first)
  if (verb < 0) return null
  const subject = subjectOf(tokens, verb, sentence.first)
  return subject === null ? null : throughTotal(tokens, subject, verb)
}

// "$10 million pledged to rebuild the port", "billions owed to the state", "$5 million for schools", "$500 million toward grants".
function purposeAfter(tokens: Tokens, at: number, end: number): Phrase | null {
  if (
    /(?:ed|en|id|ent)$/.test(lowerAt(tokens, at)) &&
    tokens[at]?.kind === 'word' &&
    !isComparative(lowerAt(tokens, at))
  )
    return participleAfter(tokens, at, end)
  if (!/^(?:for|toward|towards)$/.test(lowerAt(tokens, at))) return null
  const phrase = nounPhrase(tokens, at + 1, end)
  return phrase === null ? null : throughTotal(tokens, phrase, end)
}

function participleAfter(tokens: Tokens, at: number, end: number): Phrase | null {
  const link = lowerAt(tokens, at + 1)
  if (!/^(?:to|from|for|on|in|by|into)$/.test(link)) return null
  const verb =
    link === 'to' &&
    tokens[at + 2]?.kind === 'word' &&
    skipDeterminers(tokens, at + 2) === at + 2 &&
    tokens[at + 2]?.upper !== true
  const phrase = nounPhrase(tokens, verb ? at + 3 : at + 2, end) ?? (verb ? nounPhrase(tokens, at + 2, end) : null)
  return phrase === null ? null : { ...phrase, first: at }
}

function verbBefore(quantity: Quantity, { tokens, sentence }: Need): Phrase | null {
  const at = quantity.first - 1
  const token = tokens[at]
  if (
    at < sentence.first ||
    token?.kind !== 'word' ||
    token.lower.length < 4 ||
    !/(?:ed|aid|ent|ost)$/.test(token.lower)
  )
    return null
  return { first: at, last: at + 1, head: at, plural: false }
}

export function percentPhrase(quantity: Quantity, need: Need): Phrase | null {
  const { tokens, sentence } = need
  const at = quantity.last
  if (lowerAt(tokens, at) === 'of') return nounPhrase(tokens, at + 1, sentence.last)
  if (quantity.ratio || startsNoun(tokens, at)) {
    const phrase = quantity.ratio || startsNoun(tokens, at) ? nounPhrase(tokens, at, sentence.last) : null
    if (phrase !== null) return withOf(tokens, phrase, sentence.last)
  }
  return ofBefore(quantity, need) ?? objectOfChange(tokens, quantity, sentence.first) ?? subjectPhrase(quantity, need)
}

/** What stands after "in", "on", "for": only where nothing nearer tells what a percentage is of. */
export function percentIn(quantity: Quantity, { tokens, sentence }: Need): Phrase | null {
  if (!/^(?:in|on|for)$/.test(lowerAt(tokens, quantity.last))) return null
  const phrase = nounPhrase(tokens, quantity.last + 1, sentence.last)
  const time = phrase !== null && tokens[phrase.first]?.upper !== true && isTimeOrPlace(tokens, phrase)
  return time ? null : phrase
}

// "9 percent duty on steel", "a 5 percent rise in prices": the noun with what it is on.
function withOf(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  if (!/^(?:on|in)$/.test(lowerAt(tokens, phrase.last)) || phrase.last !== phrase.first + 1) return phrase
  const more = nounPhrase(tokens, phrase.last + 1, end)
  if (more === null || more.first > skipDeterminers(tokens, phrase.last + 1) || isTimeOrPlace(tokens, more))
    return phrase
  return { ...phrase, last: more.last }
}

export function timesPhrase(quantity: Quantity, need: Need): Phrase | null {
  const { tokens, sentence } = need
  const at = quantity.last
  if (quantity.rule === 'figures/doubled') {
    const object = /^(?:the|its|their|his|her|that)$/.test(lowerAt(tokens, at))
      ? nounPhrase(tokens, at, sentence.last)
      : null
    return object ?? subjectOf(tokens, quantity.first, sentence.first)
  }
  if (lowerAt(tokens, at) === 'as') {
    for (let next = at + 1; next < Math.min(at + 6, sentence.last); next++)
      if (lowerAt(tokens, next) === 'as') return nounPhrase(tokens, next + 1, sentence.last)
    return nounPhrase(tokens, at + 2, sentence.last)
  }
  const before = () => subjectPhrase(quantity, need) ?? phraseBeforePreposition(tokens, quantity.first, sentence.first)
  if (isComparative(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'more') return before()
  return nounPhrase(tokens, at, sentence.last) ?? before()
}

export function agePhrase(quantity: Quantity, need: Need): Phrase | null {
  const { tokens, sentence } = need
  const at = quantity.first - 1
  const before = lowerAt(tokens, at)
  if (before === ',' || before === '(') return phraseBefore(tokens, at, sentence.first)
  if (/^(?:aged?|ages|between|who)$/.test(before))
    return phraseBefore(tokens, before === 'aged' || before === 'age' ? at : at - 1, sentence.first)
  if (quantity.compound !== null && startsNoun(tokens, quantity.last)) {
    const phrase = nounPhrase(tokens, quantity.last, sentence.last)
    if (phrase !== null) return phrase
  }
  return subjectPhrase(quantity, need) ?? phraseBefore(tokens, quantity.first, sentence.first)
}

const DIRECTIONS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|away|outside|off|from|inland|upstream|downstream|above|below)$/

export function unitPhrase(quantity: Quantity, need: Need): Phrase | null {
  const { tokens, sentence } = need
  const at = afterBracket(tokens, quantity.last)
  if (isAttributive(tokens, quantity) && startsNoun(tokens, at) && !DIRECTIONS.test(lowerAt(tokens, at))) {
    const phrase = nounPhrase(tokens, at, sentence.last)
    if (phrase !== null) return phrase
  }
  if (quantity.compound !== null)
    return nounPhrase(tokens, afterFigure(tokens, at), sentence.last) ?? subjectPhrase(quantity, need)
  if (lowerAt(tokens, at) === 'of') return nounPhrase(tokens, at + 1, sentence.last)
  if (quantity.unit?.dimension === 'length') {
    const phrase = fromPlace(tokens, at, sentence.last)
    if (phrase !== null) return phrase
  }
  if (quantity.unit?.dimension === 'time' && lowerAt(tokens, at) === 'to' && tokens[at + 1]?.kind === 'word') {
    const phrase = nounPhrase(tokens, at + 2, sentence.last)
    if (phrase !== null && lowerAt(tokens, at + 2) !== 'the') return { ...phrase, first: at + 1 }
  }
  return beforeUnit(quantity, need)
}

// "a depth of 10 km", "held for 9 hours", "taught in the village for 30 years", "the trek took 10 days".
function beforeUnit(quantity: Quantity, need: Need): Phrase | null {
  const { tokens, sentence } = need
  const at = quantity.first - 1
  const before = lowerAt(tokens, at)
  const noun = before === 'of' ? phraseBefore(tokens, at, sentence.first) : null
  if (noun !== null) return noun
  if (/^(?:for|in|over|after|within|during|of|under|at|to|by|than|every|last|past|next)$/.test(before)) {
    return (
      phraseBeforePreposition(tokens, at, sentence.first) ?? verbAt(tokens, at - 1) ?? subjectPhrase(quantity, need)
    )
  }
  return subjectPhrase(quantity, need) ?? phraseBefore(tokens, quantity.first, sentence.first)
}

/** "a 3.5mm jack", "an 8.5 ton satellite": the unit in the singular or shortened, and a noun after it. */
function isAttributive(tokens: Tokens, quantity: Quantity): boolean {
  return (
    quantity.compound === null &&
    quantity.unit?.dimension !== 'time' &&
    !/[^s]s$/.test(lowerAt(tokens, quantity.coreLast - 1)) &&
    quantity.low !== 1
  )
}

/** Skips the figure that may stand between: "a three-year $6 billion plan". */
function afterFigure(tokens: Tokens, from: number): number {
  let at = from
  while (
    tokens[at]?.kind === 'number' ||
    /^(?:[$£€¥,]|million|billion|trillion|bn|m)$/.test(lowerAt(tokens, at)) ||
    isInnerHyphen(tokens, at) ||
    isInnerHyphen(tokens, at - 1)
  )
    at++
  return at
}

// "20km south of the border", "5 miles from the coast".
function fromPlace(tokens: Tokens, from: number, end: number): Phrase | null {
  let at = from
  while (DIRECTIONS.test(lowerAt(tokens, at)) || isInnerHyphen(tokens, at)) at++
  if (at === from) return null
  return nounPhrase(tokens, lowerAt(tokens, at) === 'of' ? at + 1 : at, end)
}

function verbAt(tokens: Tokens, at: number): Phrase | null {
  const token = tokens[at]
  return token?.kind === 'word' &&
    token.lower.length > 3 &&
    (!PHRASE_ENDS.has(token.lower) || UNDERGONE.test(token.lower))
    ? { first: at, last: at + 1, head: at, plural: false }
    : null
}
