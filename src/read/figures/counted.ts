// Says what a quantity counts or measures (`of`) and in what unit.
import { PHRASE_ENDS } from '../../language/en/counted-nouns.ts'
import type { Sentence } from '../../text/document.ts'
import { isPeople, singular } from './noun.ts'
import { countedPhrase, nounPhrase, type Phrase, phraseBefore, skipDeterminers } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import type { Counted, Described } from './scene.ts'
import { levelVerb, phraseBeforePreposition, subjectOf, throughTotal } from './subject.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt, touches } from './tokens.ts'

export interface CountedNeed {
  readonly tokens: Tokens
  readonly sentence: Sentence
  /** The described quantity before this one in the same sentence or the one before, or null. */
  readonly previous: Described | null
}

/** What the quantity counts or measures. `unit` is empty where only the cues around it can tell. */
export function countedBy(quantity: Quantity, need: CountedNeed): Counted {
  switch (quantity.kind) {
    case 'count':
    case 'score':
      return counted(quantity, need)
    case 'money':
      return { unit: '', phrase: moneyPhrase(quantity, need), people: false }
    case 'percent':
      return { unit: quantity.percent ?? 'percent', phrase: percentPhrase(quantity, need), people: false }
    case 'times':
      return { unit: 'times', phrase: timesPhrase(quantity, need), people: false }
    case 'age':
      return {
        unit: quantity.unit?.scaled?.unit ?? quantity.unit?.unit ?? 'year',
        phrase: agePhrase(quantity, need),
        people: false,
      }
    case 'unit':
      return {
        unit: quantity.unit?.scaled?.unit ?? quantity.unit?.unit ?? 'unit',
        phrase: unitPhrase(quantity, need),
        people: false,
      }
    default:
      return quantity.kind satisfies never
  }
}

function counted(quantity: Quantity, need: CountedNeed): Counted {
  const { tokens, sentence } = need
  if (quantity.compound !== null) return compoundCount(quantity, need)
  const one = quantity.low === 1 && quantity.high === 1
  const single = one || (quantity.low === 1 && quantity.high === null) || (quantity.high === 1 && quantity.low === null)
  const phrase = countedPhrase(tokens, quantity.last, sentence.last, single)
  if (phrase !== null && !isStateOnly(tokens, phrase))
    return { unit: unitOf(tokens, phrase), phrase, people: isPeople(textAt(tokens, phrase.head)) }
  return bareCount(quantity, need)
}

// "12 dead", "40 injured, officials said": the state is no noun of its own.
function isStateOnly(tokens: Tokens, phrase: Phrase): boolean {
  return (
    phrase.last === phrase.first + 1 &&
    /^(?:dead|injured|wounded|missing|homeless|unemployed|jobless|sick|hurt)$/.test(lowerAt(tokens, phrase.head))
  )
}

const GENERIC =
  /^(?:cent(?:er|re)|station|plant|site|point|post|park|proposal|facility|room|bank|house|ship|vehicle|line|body|unit|service|office|program|programme|force|round|block|group)s?$/

function unitOf(tokens: Tokens, phrase: Phrase): string {
  const head = textAt(tokens, phrase.head)
  if (isPeople(head)) return 'person'
  const noun = singular(head.toLowerCase())
  const modifier = tokens[phrase.head - 1]
  const nominal =
    phrase.head - 1 >= phrase.first &&
    modifier?.kind === 'word' &&
    !modifier.upper &&
    /(?:ion|ing|ce|y|et|er|il|al|data|power|bus|gas|oil|coal)$/.test(modifier.lower) &&
    !/(?:al|ly|ary|ory)$/.test(modifier.lower)
  return nominal && GENERIC.test(head.toLowerCase()) ? `${modifier.lower} ${noun}` : noun
}

// "10-union alliance", "24-page agreement", "60,000-strong crowd": the unit is in the compound, the thing after it.
function compoundCount(quantity: Quantity, { tokens, sentence }: CountedNeed): Counted {
  const compound = quantity.compound as NonNullable<Quantity['compound']>
  const word = textAt(tokens, compound.first)
  const phrase = nounPhrase(tokens, quantity.last, sentence.last)
  if (word === 'strong') return { unit: 'person', phrase, people: true }
  if (word === 'odd' || word === 'plus')
    return { unit: phrase === null ? 'person' : unitOf(tokens, phrase), phrase, people: false }
  const head = textAt(tokens, compound.last - 1)
  const noun =
    compound.last > compound.first + 1 && /^(?:long|wide|high|deep|tall|based|led|old)$/.test(head) ? word : head
  return { unit: isPeople(noun) ? 'person' : singular(noun.toLowerCase()), phrase, people: isPeople(noun) }
}

const GROUPS =
  /^(?:family|crowd|group|team|crew|staff|workforce|population|audience|membership|delegation|panel|party|jury|committee|army|force|garrison|squad|congregation|band|gang|cohort|class|total|minimum|maximum|average|mob|community|town|city|village)$/
const LEANING =
  /^(?:including|includes|included|from|to|with|than|another|further|additional|up|down|and|of|or|against|about|just|least|over|nearly|some)$/

/** A number without a noun of its own: a subject before, a group, or the figure it leans on. */
function bareCount(quantity: Quantity, need: CountedNeed): Counted {
  const { tokens, sentence, previous } = need
  const verb = levelVerb(tokens, quantity, sentence.first)
  if (verb >= 0) {
    const subject = subjectOf(tokens, verb, sentence.first)
    if (subject !== null) return subjectCount(tokens, throughTotal(tokens, subject, sentence.last))
  }
  if (lowerAt(tokens, quantity.first - 1) === 'of') {
    const phrase = phraseBefore(tokens, quantity.first - 1, sentence.first)
    if (phrase !== null)
      return {
        unit: GROUPS.test(lowerAt(tokens, phrase.head)) || isToll(tokens, phrase) ? 'person' : unitOf(tokens, phrase),
        phrase,
        people: true,
      }
  }
  const leans =
    LEANING.test(lowerAt(tokens, quantity.first - 1)) ||
    /^(?:more|others|of|in|on|at|were|are|was|had|have|,|\.)$/.test(lowerAt(tokens, quantity.last))
  if (previous !== null && leans && previous.quantity.kind === 'count' && previous.counted.unit !== '')
    return previous.counted
  return { unit: '', phrase: null, people: true }
}

function isToll(tokens: Tokens, phrase: Phrase): boolean {
  return /^(?:tolls?|deaths?|casualties|fatalities|injuries|arrests|turnout|attendance|enrol?lment|headcount)$/.test(
    lowerAt(tokens, phrase.head),
  )
}

function subjectCount(tokens: Tokens, phrase: Phrase): Counted {
  const people =
    isPeople(textAt(tokens, phrase.head)) || isToll(tokens, phrase) || GROUPS.test(lowerAt(tokens, phrase.head))
  return { unit: people ? 'person' : phrase.plural ? unitOf(tokens, phrase) : 'point', phrase, people }
}

function startsNoun(tokens: Tokens, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    (token.kind === 'word' || token.text === '“') &&
    !PHRASE_ENDS.has(token.lower) &&
    !isComparative(token.lower) &&
    !/(?:ed|ing)$/.test(token.lower)
  )
}

function isComparative(word: string): boolean {
  return /^(?:higher|lower|larger|smaller|bigger|faster|slower|cheaper|greater|better|worse|owned|off|longer|shorter|lead|said)$/.test(
    word,
  )
}

/** Skips "per month", "a year", "an hour", "each", "annually" after a number. */
function afterRate(tokens: Tokens, at: number): number {
  const word = lowerAt(tokens, at)
  if (
    word === 'per' ||
    ((word === 'a' || word === 'an') &&
      /^(?:day|week|month|year|hour|night|barrel|tonne|ton|litre|share|head|person)$/.test(lowerAt(tokens, at + 1)))
  )
    return at + 2
  return /^(?:annually|monthly|daily|weekly|each|yearly)$/.test(word) ? at + 1 : at
}

function moneyPhrase(quantity: Quantity, need: CountedNeed): Phrase | null {
  const { tokens, sentence } = need
  const at = afterRate(tokens, quantity.last)
  const next = lowerAt(tokens, at)
  if (at === quantity.last && startsNoun(tokens, at)) {
    const phrase = nounPhrase(tokens, lowerAt(tokens, at) === 'worth' ? at + 2 : at, sentence.last)
    if (phrase !== null) return phrase
  }
  if (next === 'worth' && lowerAt(tokens, at + 1) === 'of') return nounPhrase(tokens, at + 2, sentence.last)
  if (next === 'in' || next === 'of') {
    const phrase = nounPhrase(tokens, at + 1, sentence.last)
    if (phrase !== null && !isTimeOrPlace(tokens, phrase, next)) return phrase
  }
  const before = ofBefore(quantity, need) ?? subjectPhrase(quantity, need)
  if (before !== null) return before
  if (/^(?:for|toward|towards)$/.test(next)) {
    const phrase = nounPhrase(tokens, at + 1, sentence.last)
    if (phrase !== null) return phrase
  }
  return verbBefore(quantity, need)
}

function isTimeOrPlace(tokens: Tokens, phrase: Phrase, link: string): boolean {
  if (link === 'of') return false
  const first = tokens[phrase.first]
  return (
    first?.upper === true ||
    /^(?:year|years|month|months|week|weeks|quarter|half|decade|days|day|hours|future|past)$/.test(
      lowerAt(tokens, phrase.head),
    ) ||
    first?.kind === 'number'
  )
}

/** "a fine of $5,000", "inflation at 4 percent", "a deal worth $3 million", "wage increases totaling 15 percent". */
function ofBefore(quantity: Quantity, { tokens, sentence }: CountedNeed): Phrase | null {
  let at = quantity.first - 1
  if (/^(?:a|an|the|just|only)$/.test(lowerAt(tokens, at))) at--
  const word = lowerAt(tokens, at)
  if (word === 'of' || word === 'worth' || word === 'totaling' || word === 'totalling' || word === 'costing')
    return phraseBeforePreposition(tokens, at, sentence.first)
  if (word === 'at' && /^(?:valued|estimated|priced|put|set)$/.test(lowerAt(tokens, at - 1))) return null
  return word === 'at' ? phraseBefore(tokens, at, sentence.first) : null
}

function subjectPhrase(quantity: Quantity, { tokens, sentence }: CountedNeed): Phrase | null {
  const verb = levelVerb(tokens, quantity, sentence.first)
  if (verb < 0) return null
  const word = lowerAt(tokens, verb)
  if (/(?:ing|ed|s|worth)$/.test(word) || verb > sentence.first) {
    const subject = subjectOf(tokens, verb, sentence.first)
    if (subject !== null) return throughTotal(tokens, subject, sentence.last)
  }
  return null
}

function verbBefore(quantity: Quantity, { tokens, sentence }: CountedNeed): Phrase | null {
  const at = quantity.first - 1
  const token = tokens[at]
  if (
    at < sentence.first ||
    token?.kind !== 'word' ||
    token.lower.length < 4 ||
    !/(?:ed|ing|id|ent)$/.test(token.lower)
  )
    return null
  return { first: at, last: at + 1, head: at, plural: false }
}

function percentPhrase(quantity: Quantity, need: CountedNeed): Phrase | null {
  const { tokens, sentence } = need
  const at = quantity.last
  if (lowerAt(tokens, at) === 'of') return wholePhrase(tokens, at + 1, sentence.last)
  if (quantity.ratio && !touches(tokens, at)) {
    const phrase = nounPhrase(tokens, at, sentence.last)
    if (phrase !== null) return phrase
  }
  if (startsNoun(tokens, at)) {
    const phrase = nounPhrase(tokens, at, sentence.last)
    if (phrase !== null) return withOf(tokens, phrase, sentence.last)
  }
  return ofBefore(quantity, need) ?? subjectPhrase(quantity, need) ?? inAfter(quantity, need)
}

function inAfter(quantity: Quantity, { tokens, sentence }: CountedNeed): Phrase | null {
  return /^(?:in|on|for)$/.test(lowerAt(tokens, quantity.last))
    ? nounPhrase(tokens, quantity.last + 1, sentence.last)
    : null
}

function wholePhrase(tokens: Tokens, at: number, end: number): Phrase | null {
  return nounPhrase(tokens, at, end)
}

// "15 percent tax on coltan": the noun with what it is on.
function withOf(tokens: Tokens, phrase: Phrase, end: number): Phrase {
  if (!/^(?:on|in)$/.test(lowerAt(tokens, phrase.last)) || phrase.last !== phrase.first + 1) return phrase
  const more = nounPhrase(tokens, phrase.last + 1, end)
  if (more === null || more.first > skipDeterminers(tokens, phrase.last + 1)) return phrase
  return tokens[more.first]?.upper ? phrase : { ...phrase, last: more.last }
}

function timesPhrase(quantity: Quantity, need: CountedNeed): Phrase | null {
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
  if (isComparative(lowerAt(tokens, at)) || lowerAt(tokens, at) === 'more')
    return subjectPhrase(quantity, need) ?? phraseBeforePreposition(tokens, quantity.first, sentence.first)
  return (
    nounPhrase(tokens, at, sentence.last) ??
    subjectPhrase(quantity, need) ??
    phraseBeforePreposition(tokens, quantity.first, sentence.first)
  )
}

function agePhrase(quantity: Quantity, need: CountedNeed): Phrase | null {
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
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|away|outside|off|from|inland|upstream|downstream|above|below)$/

function unitPhrase(quantity: Quantity, need: CountedNeed): Phrase | null {
  const { tokens, sentence } = need
  let at = quantity.last
  if (quantity.compound !== null || quantity.form !== 'vague') {
    if (quantity.compound !== null) return nounPhrase(tokens, at, sentence.last) ?? subjectPhrase(quantity, need)
  }
  if (lowerAt(tokens, at) === 'of') return nounPhrase(tokens, at + 1, sentence.last)
  if (quantity.unit?.dimension === 'length' || quantity.unit?.dimension === 'area') {
    while (DIRECTIONS.test(lowerAt(tokens, at)) || isInnerHyphen(tokens, at)) at++
    if (at > quantity.last && (lowerAt(tokens, at) === 'of' || DIRECTIONS.test(lowerAt(tokens, at - 1)))) {
      const phrase = nounPhrase(tokens, lowerAt(tokens, at) === 'of' ? at + 1 : at, sentence.last)
      if (phrase !== null) return phrase
    }
  }
  const before = lowerAt(tokens, quantity.first - 1)
  if (/^(?:for|in|over|after|within|during|of|under|at|to|by|than|every|last|past|next)$/.test(before)) {
    return (
      phraseBeforePreposition(tokens, quantity.first - 1, sentence.first) ??
      verbAt(tokens, quantity.first - 2) ??
      subjectPhrase(quantity, need)
    )
  }
  return subjectPhrase(quantity, need) ?? phraseBefore(tokens, quantity.first, sentence.first)
}

function verbAt(tokens: Tokens, at: number): Phrase | null {
  const token = tokens[at]
  return token?.kind === 'word' && token.lower.length > 3 ? { first: at, last: at + 1, head: at, plural: false } : null
}
