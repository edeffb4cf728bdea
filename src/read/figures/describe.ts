// Describes the quantities of one sentence after another: unit, what is counted, measure. Each may lean on the one before.
import { OF_PEOPLE } from '../../language/en/counted-cues.ts'
import { POUND_MASS } from '../../language/en/unit-table.ts'
import type { Measure, Place } from '../../model/mention.ts'
import type { Sentence } from '../../text/document.ts'
import type { Context } from '../context.ts'
import { countedBy } from './counted.ts'
import { type CountryFocus, countryFocus, settleMoney } from './currency.ts'
import { findCues, measureOfCount } from './measure-count.ts'
import { measureOfKind } from './measure-kind.ts'
import type { Phrase } from './phrase.ts'
import { isPounds } from './pounds.ts'
import type { Quantity } from './quantity.ts'
import type { Counted, Described } from './scene.ts'
import { strayReason } from './stray.ts'

const SPENT =
  /^(?:spent|spend|spends|spending|cost|costs|costing|paid|pay|pays|paying|raised|invested|borrowed|owes|owed|donated|worth)$/

interface Measured {
  readonly measure: Measure
  readonly unit: string
  readonly phrase: Phrase | null
  /** Whether a cue near the number gave the measure. */
  readonly cued: boolean
}

/** Describes sentences in order; quantities that turn out to count nothing are left out. */
export function describer(context: Context, places: readonly Place[]) {
  const { document, trace } = context
  const { tokens } = document
  let focus: CountryFocus | null = null
  let previous: Described | null = null
  let lastCount: Described | null = null
  let lastSentence = -1
  let lastMoney: string | null = null

  return function describe(sentence: Sentence, number: number, group: readonly Quantity[]): Described[] {
    if (number > lastSentence + 2) {
      previous = null
      lastCount = null
    }
    lastSentence = number
    const cues = findCues(tokens, sentence)
    const described: Described[] = []
    for (const found of group) {
      const one = describeOne(found)
      if (one === null) continue
      described.push(one)
      previous = one
      if (one.quantity.kind === 'count') lastCount = one
    }
    return described

    function describeOne(found: Quantity): Described | null {
      const quantity = settled(found)
      const counted = countedBy(quantity, {
        tokens,
        sentence,
        previous: quantity.kind === 'count' ? lastCount : previous,
      })
      const measured = measure(quantity, counted)
      const stray = strayReason(tokens, quantity, {
        unit: counted.unit,
        measure: measured.measure,
        cued: measured.cued,
        group,
      })
      if (stray !== null) {
        trace?.({ rule: stray, action: 'dropped', note: 'counts nothing', start: quantity.start, end: quantity.end })
        return null
      }
      const unit = quantity.kind === 'money' ? money(quantity) : measured.unit
      return { quantity, counted: { ...counted, unit, phrase: measured.phrase }, measure: measured.measure }
    }

    function settled(found: Quantity): Quantity {
      if (isPounds(tokens, found, places))
        return { ...found, kind: 'unit', money: null, unit: POUND_MASS, rule: 'figures/unit' }
      return isBareMoney(found, sentence)
        ? { ...found, kind: 'money', money: 'dollar', rule: 'figures/bare-money' }
        : found
    }

    /** Amounts without a noun that are spent, and those from a billion up, are money: "billions owed to the state". */
    function isBareMoney(found: Quantity, place: Sentence): boolean {
      const value = found.low ?? found.high ?? 0
      const spent = value >= 1000 && SPENT.test(tokens[found.first - 1]?.lower ?? '')
      if (found.kind !== 'count' || found.compound !== null || (!spent && (value < 1e9 || found.form === 'digits')))
        return false
      return countedBy(found, { tokens, sentence: place, previous: null }).unit === ''
    }

    function money(quantity: Quantity): string {
      if (quantity.rule === 'figures/bare-money' && lastMoney !== null) return lastMoney
      focus ??= countryFocus(tokens, places, context.metadata)
      lastMoney = settleMoney(tokens, quantity, sentence, places, focus)
      return lastMoney
    }

    function measure(quantity: Quantity, counted: Counted): Measured {
      const { phrase, unit } = counted
      if (quantity.kind !== 'count')
        return { measure: measureOfKind(tokens, quantity, phrase, sentence), unit, phrase, cued: true }
      if (unit === 'magnitude') return { measure: 'size', unit, phrase, cued: true }
      const bare = unit === ''
      const found = measureOfCount(tokens, cues, { quantity, phrase, people: counted.people || bare, others: group })
      if (found === null && counted.leans && lastCount !== null)
        return { measure: lastCount.measure, unit, phrase, cued: true }
      if (found === null) return { measure: 'count', unit: bare ? 'person' : unit, phrase, cued: false }
      const same =
        bare && lastCount !== null && lastCount.measure === found.measure && lastCount.counted.unit === 'person'
      const bareUnit = OF_PEOPLE.has(found.measure) ? 'person' : 'unit'
      return {
        measure: found.measure,
        unit: bare ? bareUnit : unit,
        phrase: same ? (lastCount?.counted.phrase ?? null) : phrase,
        cued: true,
      }
    }
  }
}
