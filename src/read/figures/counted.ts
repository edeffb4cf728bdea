// Says what a quantity counts (`of`) and in what unit. What money, shares and measures are of is told in measured-thing.ts.
import type { Sentence } from '../../text/document.ts'
import { agePhrase, moneyPhrase, percentIn, percentPhrase, timesPhrase, unitPhrase } from './measured-thing.ts'
import { isPeople, singular } from './noun.ts'
import { countedPhrase, nounPhrase, type Phrase, phraseBefore } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import type { Counted, Described } from './scene.ts'
import { soundPhrase } from './sound-phrase.ts'
import { levelVerb, objectOfChange, subjectOf, throughTotal } from './subject.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

export interface CountedNeed {
  readonly tokens: Tokens
  readonly sentence: Sentence
  /** The described quantity before this one, in the same sentence or the one before, or null. */
  readonly previous: Described | null
}

/** What the quantity counts or measures. `unit` is empty where only the cues around it can tell. */
export function countedBy(quantity: Quantity, need: CountedNeed): Counted {
  if (quantity.kind === 'count' || quantity.kind === 'score') return counted(quantity, need)
  const phrase =
    afterFigure(quantity, need) ??
    polled(quantity, need) ??
    soundPhrase(need.tokens, ownPhrase(quantity, need)) ??
    leanedOn(quantity, need) ??
    (quantity.kind === 'percent' ? percentIn(quantity, need) : null)
  return { unit: unitOfKind(quantity), phrase, people: false, leans: false }
}

// "12 percent over six years": the time is told of what the figure before it is of.
function afterFigure(quantity: Quantity, { tokens, previous }: CountedNeed): Phrase | null {
  if (quantity.unit?.dimension !== 'time' || previous === null || quantity.compound !== null) return null
  const beside =
    previous.quantity.last === quantity.first - 1 &&
    /^(?:over|in|within|for|during)$/.test(lowerAt(tokens, quantity.first - 1))
  return beside ? previous.counted.phrase : null
}

// "3 in 10 voters say …, while 2 in 10 say …": the second part is of those the first is of. "32 percent for Okoro": of Okoro.
function polled(quantity: Quantity, { tokens, previous, sentence }: CountedNeed): Phrase | null {
  if (quantity.kind !== 'percent') return null
  const next = lowerAt(tokens, quantity.last)
  if (
    quantity.ratio &&
    previous?.quantity.ratio === true &&
    /^(?:also|say|said|says|describe|described|think|believe|support|oppose|favou?r)$/.test(next)
  )
    return previous.counted.phrase
  return next === 'for' && tokens[quantity.last + 1]?.upper === true
    ? nounPhrase(tokens, quantity.last + 1, sentence.last)
    : null
}

function unitOfKind(quantity: Quantity): string {
  if (quantity.kind === 'money') return ''
  if (quantity.kind === 'percent') return quantity.percent ?? 'percent'
  if (quantity.kind === 'times') return 'times'
  const unit = quantity.unit?.scaled?.unit ?? quantity.unit?.unit
  return unit ?? (quantity.kind === 'age' ? 'year' : 'unit')
}

function ownPhrase(quantity: Quantity, need: CountedNeed): Phrase | null {
  switch (quantity.kind) {
    case 'money':
      return moneyPhrase(quantity, need)
    case 'percent':
      return percentPhrase(quantity, need)
    case 'times':
      return timesPhrase(quantity, need)
    case 'age':
      return agePhrase(quantity, need)
    default:
      return unitPhrase(quantity, need)
  }
}

// "from R9bn to R7bn", "5 percent, up from 4 percent", "60 percent, or $9 million": the second is of what the first is.
function leanedOn(quantity: Quantity, { tokens, previous, sentence }: CountedNeed): Phrase | null {
  if (previous === null || previous.quantity.start < sentence.start) return null
  const near = quantity.first - previous.quantity.last < 12
  const link = /^(?:to|from|or|and|with|than|versus|\(|,|by|another|for)$/.test(lowerAt(tokens, quantity.first - 1))
  const alike =
    previous.quantity.kind === quantity.kind ||
    lowerAt(tokens, quantity.first - 1) === 'or' ||
    lowerAt(tokens, quantity.first - 1) === '('
  return near && link && alike ? previous.counted.phrase : null
}

function counted(quantity: Quantity, need: CountedNeed): Counted {
  const { tokens, sentence } = need
  if (quantity.compound !== null) return compoundCount(quantity, need)
  const magnitude = magnitudeCount(quantity, need)
  if (magnitude !== null) return magnitude
  const one = quantity.low === 1 || quantity.high === 1
  const phrase = countedPhrase(tokens, quantity.last, sentence.last, one)
  if (phrase !== null && !(isStateOnly(tokens, phrase) && lowerAt(tokens, quantity.last) !== 'of')) {
    return {
      unit: unitOf(tokens, phrase),
      phrase,
      people: isPeople(textAt(tokens, phrase.head)) || isOfPeople(lowerAt(tokens, phrase.head)),
      leans: false,
    }
  }
  return attributive(quantity, need) ?? bareCount(quantity, need)
}

// "a 12 page document", "an 11 member committee": a singular noun between the number and another noun is the unit.
function attributive(quantity: Quantity, { tokens, sentence }: CountedNeed): Counted | null {
  const at = quantity.last
  const word = tokens[at]
  if (
    quantity.form === 'vague' ||
    (quantity.high ?? 0) < 2 ||
    word?.kind !== 'word' ||
    word.upper ||
    (/(?:ed|ing|ly)$/.test(word.lower) && word.lower !== 'speed') ||
    /^(?:higher|lower|larger|smaller|fewer|bigger|other|over|under|better|worse|short|clear)$/.test(word.lower)
  )
    return null
  const thing =
    tokens[at + 1]?.kind === 'word' && !/(?:ed|ing|ly)$/.test(lowerAt(tokens, at + 1))
      ? nounPhrase(tokens, at + 1, sentence.last)
      : null
  if (thing === null || thing.first !== at + 1 || nounPhrase(tokens, at, at + 1) === null) return null
  const people = isPeople(word.text)
  return { unit: people ? 'person' : word.lower, phrase: thing, people, leans: false }
}

// "a magnitude 6.4 earthquake", "a 6.4 magnitude earthquake".
function magnitudeCount(quantity: Quantity, { tokens, sentence }: CountedNeed): Counted | null {
  const before =
    lowerAt(tokens, quantity.first - 1) === 'magnitude' ||
    (lowerAt(tokens, quantity.first - 1) === 'of' && lowerAt(tokens, quantity.first - 2) === 'magnitude')
  const after = lowerAt(tokens, quantity.last) === 'magnitude'
  if (!before && !after) return null
  const phrase = nounPhrase(tokens, after ? quantity.last + 1 : quantity.last, sentence.last)
  return { unit: 'magnitude', phrase, people: false, leans: false }
}

// "12 dead", "40 injured, officials said": the state is no noun of its own.
function isStateOnly(tokens: Tokens, phrase: Phrase): boolean {
  return (
    phrase.last === phrase.first + 1 &&
    /^(?:dead|injured|wounded|missing|homeless|unemployed|jobless|sick|hurt|refuse)$/.test(lowerAt(tokens, phrase.head))
  )
}

/** Groups of people and the work they have: what happens to them is told in the words for people. */
export function isOfPeople(noun: string): boolean {
  return /^(?:jobs?|posts?|positions?|roles?|redundancies|layoffs|famil(?:y|ies)|households?|couples?|communities|crews?|teams?)$/.test(
    noun,
  )
}

const GENERIC = /^(?:cent(?:er|re)|station|plant|site|point|post|park|proposal|facility|room|bank)s?$|^facilities$/

/** The unit of a count: what one of the things is called. */
export function unitOf(tokens: Tokens, phrase: Phrase): string {
  const head = textAt(tokens, phrase.head)
  if (isPeople(head)) return 'person'
  const noun = singular(head.toLowerCase())
  const modifier = tokens[phrase.head - 1]
  const nominal =
    phrase.head - 1 >= phrase.first &&
    modifier?.kind === 'word' &&
    !modifier.upper &&
    /(?:ion|ing|ce|y|et|er|il|data|power|bus|gas|coal)$/.test(modifier.lower) &&
    !/(?:ly|ary|ory)$/.test(modifier.lower)
  return nominal && GENERIC.test(head.toLowerCase()) ? `${modifier.lower} ${noun}` : noun
}

// "12-union alliance", "30-page agreement", "60,000-strong crowd": the unit is in the compound, the thing after it.
function compoundCount(quantity: Quantity, { tokens, sentence }: CountedNeed): Counted {
  const compound = quantity.compound as NonNullable<Quantity['compound']>
  const word = textAt(tokens, compound.first)
  const phrase = nounPhrase(tokens, quantity.last, sentence.last)
  if (word === 'strong') return { unit: 'person', phrase, people: true, leans: false }
  if (word === 'odd' || word === 'plus')
    return { unit: phrase === null ? 'person' : unitOf(tokens, phrase), phrase, people: false, leans: false }
  const head = textAt(tokens, compound.last - 1)
  const noun =
    compound.last > compound.first + 1 && /^(?:long|wide|high|deep|tall|based|led|old)$/.test(head) ? word : head
  return {
    unit: isPeople(noun) ? 'person' : singular(noun.toLowerCase()),
    phrase,
    people: isPeople(noun),
    leans: false,
  }
}

const GROUPS =
  /^(?:family|crowd|group|team|crew|staff|workforce|population|audience|membership|delegation|panel|party|jury|committee|army|force|garrison|squad|congregation|band|gang|cohort|class|mob|community|town|city|village|turnout|majority|minority)$/
const LEANING =
  /^(?:including|includes|included|from|to|with|than|another|further|additional|up|down|and|of|whom|or|against|about|just|least|over|nearly|some|other|the|those|these|all|only)$/

// "Attendance: 45,000", "taking the number to 23".
function titledCount(quantity: Quantity, { tokens, sentence, previous }: CountedNeed): Counted | null {
  const before = lowerAt(tokens, quantity.first - 1)
  const total = /^(?:number|figure|total|toll|count|tally)$/.test(lowerAt(tokens, quantity.first - 2))
  if (previous !== null && total && (before === 'at' || (before === 'to' && previous.quantity.kind === 'count')))
    return { ...previous.counted, leans: true }
  const phrase = before === ':' ? phraseBefore(tokens, quantity.first - 1, sentence.first) : null
  return phrase !== null && (isToll(tokens, phrase) || GROUPS.test(lowerAt(tokens, phrase.head)))
    ? { unit: 'person', phrase, people: true, leans: false }
    : null
}

/** A number without a noun of its own: a subject before, a group, or the figure it leans on. */
function bareCount(quantity: Quantity, need: CountedNeed): Counted {
  const { tokens, sentence, previous } = need
  const before = lowerAt(tokens, quantity.first - 1)
  const titled = titledCount(quantity, need)
  if (titled !== null) return titled
  const verb = levelVerb(tokens, quantity, sentence.first)
  const subject = verb < 0 ? null : subjectOf(tokens, verb, sentence.first)
  if (subject !== null && !isActor(tokens, subject, verb))
    return subjectCount(tokens, throughTotal(tokens, subject, sentence.last))
  const object = objectOfChange(tokens, quantity, sentence.first)
  if (object !== null) return subjectCount(tokens, throughTotal(tokens, object, quantity.first))
  if (before === 'of') {
    const phrase = phraseBefore(tokens, quantity.first - 1, sentence.first)
    const total = phrase !== null && /^(?:total|minimum|maximum|average|out)$/.test(lowerAt(tokens, phrase.head))
    if (phrase !== null && !total) {
      const people = GROUPS.test(lowerAt(tokens, phrase.head)) || isToll(tokens, phrase)
      return { unit: people ? 'person' : unitOf(tokens, phrase), phrase, people: true, leans: false }
    }
  }
  const leans =
    LEANING.test(before) ||
    /^(?:more|others|of|in|on|at|were|are|was|had|have|,|\.|;)$/.test(lowerAt(tokens, quantity.last))
  if (previous !== null && leans && previous.quantity.kind === 'count' && previous.counted.unit !== '')
    return { ...previous.counted, leans: true }
  return { unit: '', phrase: null, people: true, leans: false }
}

// "The army lost 12": a doer, not what is counted.
function isActor(tokens: Tokens, subject: Phrase, verb: number): boolean {
  const word = lowerAt(tokens, verb)
  return (
    /^(?:took|take|takes|lost|sent|cut|cuts|set|put|made|make|makes|raised|added|covers?|covered|sold|sell|sells|ended|measured|came)$/.test(
      word,
    ) &&
    !isToll(tokens, subject) &&
    word !== 'came'
  )
}

function isToll(tokens: Tokens, phrase: Phrase): boolean {
  return /^(?:tolls?|deaths?|casualties|fatalities|injuries|arrests|turnout|attendance|enrol?lment|headcount|dead|injured|wounded|missing)$/.test(
    lowerAt(tokens, phrase.head),
  )
}

function subjectCount(tokens: Tokens, phrase: Phrase): Counted {
  // "The number of those killed has risen to 37".
  if (lowerAt(tokens, phrase.last) === 'of' && /^(?:those|them|whom)$/.test(lowerAt(tokens, phrase.last + 1)))
    return { unit: 'person', phrase, people: true, leans: false }
  const people =
    isPeople(textAt(tokens, phrase.head)) || isToll(tokens, phrase) || GROUPS.test(lowerAt(tokens, phrase.head))
  return { unit: people ? 'person' : phrase.plural ? unitOf(tokens, phrase) : 'point', phrase, people, leans: false }
}
