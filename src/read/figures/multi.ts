// Reads money told only by its scale: "multi-million dollar", "multibillion-euro", "million-dollar", "billion-dollar".
import { CURRENCY_WORDS, SHARED_WORDS } from '../../language/en/currency-table.ts'
import type { Token } from '../../text/document.ts'
import type { Quantity } from './quantity.ts'
import { HYPHENS, lowerAt, type Tokens, textAt } from './tokens.ts'

const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 }

/** The amount that begins at token `at`: open above, approximate. */
export function readMulti(tokens: Tokens, at: number): Quantity | null {
  const word = lowerAt(tokens, at)
  if (!word.startsWith('multi')) return null
  let last = at + 1
  if (word === 'multi' && HYPHENS.has(textAt(tokens, last))) last++
  const scale = SCALE[word === 'multi' ? lowerAt(tokens, last) : word.slice(5)]
  if (scale === undefined) return null
  if (word === 'multi') last++
  if (HYPHENS.has(textAt(tokens, last))) last++
  const money = CURRENCY_WORDS.get(lowerAt(tokens, last)) ?? SHARED_WORDS.get(lowerAt(tokens, last))
  if (money === undefined) return null
  const start = (tokens[at] as Token).start
  const end = (tokens[last] as Token).end
  const span = { first: at, last: last + 1, coreFirst: at, coreLast: last + 1, start, end }
  const value = { low: scale, high: null, approx: true, bounded: true, ratio: false, hundredths: false, parts: null }
  return {
    ...span,
    ...value,
    kind: 'money',
    form: 'vague',
    unit: null,
    money,
    percent: null,
    compound: null,
    rule: 'figures/multi',
  }
}
