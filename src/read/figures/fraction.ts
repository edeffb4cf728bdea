// Reads fractions, ratios and multiples: a part of a whole as percent, a multiple as times.
// Reads "two-thirds", "a third of", "half of", "nearly half", "1 in 3.2", "nine out of ten", "twice the", "doubled", "40-fold".
// Must not read "a third person", "second half", "three quarters" of a financial year, "five in six months", "double murder".
import { FRACTIONS, MULTIPLES, MULTIPLYING, ONES } from '../../language/en/number-words.ts'
import { UNITS } from '../../language/en/unit-table.ts'
import { readNumeral } from './numeral.ts'
import { clean } from './numeral-value.ts'
import { isInnerHyphen, lowerAt, type Tokens, textAt } from './tokens.ts'

export interface Part {
  readonly first: number
  readonly last: number
  /** Percent, or times. */
  readonly value: number
  readonly kind: 'percent' | 'times'
  readonly rule: string
}

const WHOLE: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'all',
  'that',
  'this',
  'these',
  'those',
])
const HALF_OF_A_GAME: ReadonlySet<string> = new Set([
  'first',
  'second',
  'other',
  'latter',
  'better',
  'top',
  'bottom',
  'one',
  'the',
  'opening',
  'final',
  'each',
  'either',
  'past',
  'every',
  'southern',
  'northern',
  'eastern',
  'western',
  'upper',
  'lower',
])
const BEFORE_HALF: ReadonlySet<string> = new Set([
  'by',
  'nearly',
  'almost',
  'about',
  'around',
  'than',
  'over',
  'roughly',
  'least',
  'only',
  'just',
  'to',
  'under',
  'approximately',
  'some',
  'below',
  'above',
  'least',
  'least',
  'least',
])

/** The fraction, ratio or multiple that begins at token `at`, or null. */
export function readPart(tokens: Tokens, at: number): Part | null {
  const word = lowerAt(tokens, at)
  return readMultiple(tokens, at, word) ?? readFraction(tokens, at, word) ?? readRatio(tokens, at)
}

function percentOf(first: number, last: number, share: number, rule: string): Part {
  return { first, last, value: Math.round(share * 10000) / 100, kind: 'percent', rule }
}

function readFraction(tokens: Tokens, at: number, word: string): Part | null {
  if (word === 'half') return readHalf(tokens, at)
  if (word === 'a' || word === 'an') {
    const denominator = FRACTIONS.get(lowerAt(tokens, at + 1))
    if (denominator === undefined || lowerAt(tokens, at + 1).endsWith('s')) return null
    return endsFraction(tokens, at, at + 2) ? percentOf(at, at + 2, 1 / denominator, 'figures/fraction') : null
  }
  const count = ONES.get(word) ?? (/^\d$/.test(word) ? Number(word) : undefined)
  if (count === undefined || count === 0 || count > 9) return null
  const hyphen = isInnerHyphen(tokens, at + 1)
  const place = hyphen ? at + 2 : at + 1
  const denominator = FRACTIONS.get(lowerAt(tokens, place))
  if (denominator === undefined || count >= denominator || count > 1 !== lowerAt(tokens, place).endsWith('s'))
    return null
  const plain = denominator !== 2 && denominator !== 4
  if (!hyphen && !endsFraction(tokens, at, place + 1) && !(plain && count > 1)) return null
  return percentOf(at, place + 1, count / denominator, 'figures/fraction')
}

// "a third of", "by a third", "rose a fifth"; a noun right after makes it an ordinal or a period.
function endsFraction(tokens: Tokens, first: number, at: number): boolean {
  const next = lowerAt(tokens, at)
  if (next === 'of') return !UNITS.has(lowerAt(tokens, at + 1)) && !/^(?:a|an)$/.test(lowerAt(tokens, at + 1))
  if (lowerAt(tokens, first - 1) === 'by')
    return (
      tokens[at]?.kind !== 'word' ||
      WHOLE.has(next) ||
      /^(?:in|from|over|since|to|this|last|compared|on|and|after|or)$/.test(next)
    )
  return next === 'the' || next === 'more' || next === 'less' || next === 'fewer'
}

function readHalf(tokens: Tokens, at: number): Part | null {
  const next = lowerAt(tokens, at + 1)
  const before = lowerAt(tokens, at - 1)
  if (isInnerHyphen(tokens, at + 1) || isInnerHyphen(tokens, at - 1)) return null
  if (HALF_OF_A_GAME.has(before)) return null
  if (before === 'a' && lowerAt(tokens, at - 2) === 'and') return null
  if (before === 'in' && next !== 'of' && next !== 'the') return null
  const whole = WHOLE.has(next) || BEFORE_HALF.has(before)
  if (!whole || next === 'a' || next === 'an' || next === 'time' || next === 'way') return null
  if (next === 'the' && /^(?:time|battle|fun|story|problem)$/.test(lowerAt(tokens, at + 2))) return null
  return percentOf(at, at + 1, 0.5, 'figures/half')
}

/** "1 in 3.2", "one in five", "nine out of ten", "two of every three". */
function readRatio(tokens: Tokens, at: number): Part | null {
  const part = readNumeral(tokens, at)
  if (part === null || part.form === 'vague' || part.form === 'article' || part.scale > 1 || part.low < 1) return null
  const link = linkAfter(tokens, part.last)
  if (link === null) return null
  const whole = readNumeral(tokens, link.last)
  if (whole === null || whole.form === 'vague' || whole.low <= part.low) return null
  if (part.low > 1 && !isRoundWhole(whole.low, link.every)) return null
  if (
    UNITS.has(lowerAt(tokens, whole.last)) ||
    /^(?:%|percent|per|games|matches|starts|weeks|seasons|overs|innings|races|-|:|stars)$/.test(
      lowerAt(tokens, whole.last),
    )
  )
    return null
  if (!link.every && part.low > 10) return null
  if (
    /^(?:19|20)\d\d$/.test(textAt(tokens, link.last)) ||
    /^(?:level|stage|step|game|week)$/.test(lowerAt(tokens, at - 1))
  )
    return null
  return percentOf(at, whole.last, part.low / whole.low, 'figures/ratio')
}

function isRoundWhole(whole: number, every: boolean): boolean {
  return whole <= 10 || whole === 12 || whole === 20 || whole === 100 || whole === 1000 || (every && whole <= 100000)
}

function linkAfter(tokens: Tokens, at: number): { last: number; every: boolean } | null {
  const words = [lowerAt(tokens, at), lowerAt(tokens, at + 1), lowerAt(tokens, at + 2)]
  if (words[0] === '-' && words[1] === 'in' && words[2] === '-') return { last: at + 3, every: false }
  if (words[0] === 'in' && words[1] === 'every') return { last: at + 2, every: true }
  if (words[0] === 'in') return { last: at + 1, every: false }
  if (words[0] === 'out' && words[1] === 'of')
    return { last: words[2] === 'every' ? at + 3 : at + 2, every: words[2] === 'every' }
  if (words[0] === 'of' && words[1] === 'every') return { last: at + 2, every: true }
  return null
}

function readMultiple(tokens: Tokens, at: number, word: string): Part | null {
  const own = MULTIPLES.get(word)
  if (own !== undefined && (own > 2 || word === 'twofold' || isMultipleAfter(lowerAt(tokens, at + 1))))
    return { first: at, last: at + 1, value: own, kind: 'times', rule: 'figures/multiple' }
  const verb = MULTIPLYING.get(word)
  if (verb !== undefined) return multiplying(tokens, at, word, verb)
  const number = readNumeral(tokens, at)
  if (number === null || number.form === 'vague') return null
  const hyphen = isInnerHyphen(tokens, number.last)
  const after = hyphen ? number.last + 1 : number.last
  const next = lowerAt(tokens, after)
  if (
    next === 'fold' ||
    (next === 'times' && number.low > 1) ||
    (next === 'x' && !hyphen && tokens[at]?.kind === 'number' && tokens[after]?.start === tokens[after - 1]?.end)
  ) {
    return { first: at, last: after + 1, value: clean(number.low), kind: 'times', rule: 'figures/multiple' }
  }
  return null
}

// "twice the rate", "twice as many"; not "arrested twice".
function isMultipleAfter(next: string): boolean {
  return (
    WHOLE.has(next) ||
    /^(?:as|what|that|more|higher|larger|greater|bigger|faster|longer|normal|average|last|those)$/.test(next)
  )
}

const AFTER_VERB: ReadonlySet<string> = new Set([
  ...WHOLE,
  'in',
  'to',
  'from',
  'since',
  'over',
  'between',
  'by',
  'last',
  'last',
  'again',
  'during',
  'every',
  'within',
  'compared',
  'what',
  '.',
  ',',
  'after',
  'for',
  'under',
  'and',
  'annually',
  'production',
  'output',
  'profits',
])

// The verb counts where something grows: not "double murder", "doubled down", "doubles as".
function multiplying(tokens: Tokens, at: number, word: string, value: number): Part | null {
  const next = lowerAt(tokens, at + 1)
  const before = lowerAt(tokens, at - 1)
  const part: Part = { first: at, last: at + 1, value, kind: 'times', rule: 'figures/doubled' }
  if (isInnerHyphen(tokens, at + 1) || isInnerHyphen(tokens, at - 1)) return null
  if (
    /(?:ed|ing|es)$/.test(word) ||
    before === 'to' ||
    before === 'than' ||
    before === 'will' ||
    before === 'would' ||
    before === 'could' ||
    before === 'nearly' ||
    before === 'almost'
  ) {
    if (next === 'down' || next === 'as' || next === 'up' || (next === 'over' && lowerAt(tokens, at + 2) !== 'the'))
      return null
    return AFTER_VERB.has(next) || tokens[at + 1]?.kind === 'number' || /(?:ed|ing)$/.test(word) ? part : null
  }
  return next === 'the' || next === 'that' || next === 'what' || next === 'its' || next === 'their' ? part : null
}
