// Says the measure of money, percentages, units, ages and multiples by the words around them in their clause.
import { PAY_WORDS, PRICE_WORDS, RATE_WORDS, SHARE_WORDS } from '../../language/en/counted-cues.ts'
import type { Measure } from '../../model/mention.ts'
import type { Sentence } from '../../text/document.ts'
import type { Phrase } from './phrase.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens, textAt } from './tokens.ts'

export function measureOfKind(tokens: Tokens, quantity: Quantity, phrase: Phrase | null, sentence: Sentence): Measure {
  switch (quantity.kind) {
    case 'age':
      return 'age'
    case 'money':
      return moneyMeasure(tokens, quantity, phrase, sentence)
    case 'percent':
      return percentMeasure(tokens, quantity, phrase, sentence)
    case 'times':
      return timesMeasure(tokens, quantity)
    case 'unit':
      return unitMeasure(tokens, quantity)
    case 'count':
    case 'score':
      return 'count'
    default:
      return quantity.kind satisfies never
  }
}

function unitMeasure(tokens: Tokens, quantity: Quantity): Measure {
  const { unit } = quantity
  switch (unit?.dimension) {
    case 'time':
      return isAge(tokens, quantity) ? 'age' : 'duration'
    case 'length':
      return 'distance'
    case 'speed':
      return 'speed'
    case 'temperature':
    case 'rate':
    case 'frequency':
    case 'rotation':
    case 'pressure':
      return 'rate'
    default:
      return 'size'
  }
}

function isAge(tokens: Tokens, quantity: Quantity): boolean {
  return (
    /^(?:aged?|turned|turning)$/.test(lowerAt(tokens, quantity.first - 1)) ||
    (lowerAt(tokens, quantity.last) === 'of' && lowerAt(tokens, quantity.last + 1) === 'age')
  )
}

/** The nearest word of either set within reach, in words before or after; -1 where neither is there. */
function nearest(
  tokens: Tokens,
  quantity: Quantity,
  sentence: Sentence,
  reach: number,
  words: ReadonlySet<string>,
): number {
  for (let far = 1; far <= reach; far++) {
    const before = quantity.first - far
    if (before >= sentence.first && words.has(lowerAt(tokens, before))) return far
    const after = quantity.last - 1 + far
    if (after < sentence.last && words.has(lowerAt(tokens, after))) return far
  }
  return -1
}

/** Whether a word of the phrase passes. */
function has(tokens: Tokens, phrase: Phrase | null, passes: (word: string) => boolean): boolean {
  if (phrase === null) return false
  for (let at = phrase.first; at < phrase.last; at++) if (passes(lowerAt(tokens, at))) return true
  return false
}

function moneyMeasure(tokens: Tokens, quantity: Quantity, phrase: Phrase | null, sentence: Sentence): Measure {
  const value = quantity.low ?? quantity.high ?? 0
  if (perHour(tokens, quantity)) return value < 1 ? 'price' : 'wage'
  if (perThing(tokens, quantity)) return 'price'
  if (has(tokens, phrase, (word) => PAY_WORDS.has(word))) return 'wage'
  if (has(tokens, phrase, (word) => /^(?:prices?|fares?|tickets?|rents?|premiums?)$/.test(word))) return 'price'
  const head = phrase === null ? '' : lowerAt(tokens, phrase.head)
  if (value < 1e4 && /^(?:shares?|stocks?|units?)$/.test(head)) return 'price'
  if (value >= 1e6) return 'money'
  const pay = paysForThing(tokens, quantity) ? -1 : nearest(tokens, quantity, sentence, 5, PAY_WORDS)
  const price = nearest(tokens, quantity, sentence, 4, PRICE_WORDS)
  if (pay > 0 && (price < 0 || pay <= price)) return 'wage'
  return price > 0 ? 'price' : 'money'
}

// "willing to pay $900", "had to pay about $40 for a seat": a buyer pays a price, no employer a wage.
function paysForThing(tokens: Tokens, quantity: Quantity): boolean {
  const at = quantity.first - 1
  if (/^(?:an?|per|annually|monthly|weekly)$/.test(lowerAt(tokens, quantity.last))) return false
  if (/^(?:pay|pays|paying|paid)$/.test(lowerAt(tokens, at)))
    return (
      lowerAt(tokens, quantity.last) === 'for' ||
      /^(?:to|will|would|can|could|must|should|may|might|who|buyers|customers|collectors|n't|not)$/.test(
        lowerAt(tokens, at - 1),
      )
    )
  return false
}

function perHour(tokens: Tokens, quantity: Quantity): boolean {
  const at = quantity.last
  const link = /^(?:an|per)$/.test(lowerAt(tokens, at)) || textAt(tokens, at) === '/'
  return link && /^(?:hour|hr|shift)$/.test(lowerAt(tokens, at + 1))
}

const PER_THINGS =
  /^(?:barrel|tonne|ton|litre|liter|gallon|kg|kilo|kilogram|ounce|pound|bushel|share|unit|bottle|head|square|sq|mmbtu|mwh|kwh|megawatt|ticket|night|person|piece|dose|vial|copy|pop|pint|loaf|carton|dozen|bag|sack)$/

function perThing(tokens: Tokens, quantity: Quantity): boolean {
  const at = quantity.last
  if (lowerAt(tokens, at) === 'each' || lowerAt(tokens, at) === 'apiece') return true
  return /^(?:a|an|per|\/)$/.test(lowerAt(tokens, at)) && PER_THINGS.test(lowerAt(tokens, at + 1))
}

const HELD_BY =
  /^(?:liked|disliked|backed|supported|opposed|owned|held|used|shared|approved|favou?red|viewed|trusted|rejected|endorsed|controlled|seen)$/

// "A poll has Okoro at 39 percent".
function isPolled(tokens: Tokens, quantity: Quantity, sentence: Sentence): boolean {
  for (let at = quantity.first - 3; at >= Math.max(sentence.first, quantity.first - 15); at--)
    if (/^(?:polls?|surveys?|polling|pollsters?)$/.test(lowerAt(tokens, at))) return true
  return false
}

function percentMeasure(tokens: Tokens, quantity: Quantity, phrase: Phrase | null, sentence: Sentence): Measure {
  if (quantity.percent !== 'percent') return 'rate'
  const next = lowerAt(tokens, quantity.last)
  const held = lowerAt(tokens, quantity.first - 1) === 'by' && HELD_BY.test(lowerAt(tokens, quantity.first - 2))
  if (held || (next === 'for' && tokens[quantity.last + 1]?.upper === true)) return 'share'
  if (/^(?:by|up|down)$/.test(lowerAt(tokens, quantity.first - 1))) return 'rate'
  if (
    lowerAt(tokens, quantity.first - 1) === 'at' &&
    tokens[quantity.first - 2]?.upper === true &&
    isPolled(tokens, quantity, sentence)
  )
    return 'share'
  if (quantity.ratio || next === 'of') return 'share'
  const quoted = has(tokens, phrase, (word) => /^(?:price|prices|index|indexes)$/.test(word))
  if (quoted) return 'rate'
  if (has(tokens, phrase, (word) => /^(?:stake|share|majority|owned)$/.test(word))) return 'share'
  if (has(tokens, phrase, (word) => RATE_WORDS.has(word))) return 'rate'
  const rate = nearest(tokens, quantity, sentence, 6, RATE_WORDS)
  const share = nearest(tokens, quantity, sentence, 4, SHARE_WORDS)
  if (share > 0 && (rate < 0 || share < rate)) return 'share'
  return rate < 0 && /^(?:said|say|support|believe|were|are|have|had|who|chose|opposed)$/.test(next) ? 'share' : 'rate'
}

function timesMeasure(tokens: Tokens, quantity: Quantity): Measure {
  const next = lowerAt(tokens, quantity.last)
  const word = lowerAt(tokens, quantity.last + 1)
  if (next === 'the' && /^(?:size|area|length|height|weight|width|volume|distance)$/.test(word)) return 'size'
  if (next === 'as' && /^(?:long|large|big|wide|tall|heavy|high|deep)$/.test(word)) return 'size'
  if (/^(?:larger|bigger|longer|heavier|taller|wider|thicker|smaller)$/.test(next)) return 'size'
  if (
    quantity.rule === 'figures/doubled' ||
    /^(?:the|as|more|higher|greater|lower|less|fewer|its|their|that|what|than|faster|likelier|increase|rise|jump|growth|his|her|worse|better|those|this)$/.test(
      next,
    )
  )
    return 'rate'
  return quantity.bounded && next === 'of'
    ? 'rate'
    : /times$|twice|thrice/.test(lowerAt(tokens, quantity.coreLast - 1))
      ? 'count'
      : 'rate'
}
