// Settles what a shared sign or word for money means: the country of the sentence, else of the report, else of the outlet.
import { BY_COUNTRY, COUNTRY_ADJECTIVES, OUTLET_ENDINGS } from '../../language/en/currency-table.ts'
import type { Place } from '../../model/mention.ts'
import type { ReportMetadata } from '../../model/report.ts'
import type { Sentence } from '../../text/document.ts'
import type { Quantity } from './quantity.ts'
import { lowerAt, type Tokens } from './tokens.ts'

export interface CountryFocus {
  /** Country most named in the report, or null. */
  readonly report: string | null
  readonly outlet: string | null
}

/** Which countries a report and its outlet are about. */
export function countryFocus(tokens: Tokens, places: readonly Place[], metadata: ReportMetadata): CountryFocus {
  const counts = new Map<string, number>()
  for (const place of places)
    if (place.country !== null) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  for (const token of tokens) {
    if (!token.upper) continue
    const country = COUNTRY_ADJECTIVES.get(token.lower)
    if (country !== undefined && token.text !== 'us') counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  let report: string | null = null
  let most = 0
  for (const [country, count] of counts) {
    if (count > most) {
      most = count
      report = country
    }
  }
  return { report, outlet: outletCountry(metadata) }
}

function outletCountry({ url, source }: ReportMetadata): string | null {
  const host = url === null ? '' : (/^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '')
  const ending = host.slice(host.lastIndexOf('.') + 1).toLowerCase()
  const known = OUTLET_ENDINGS.get(ending)
  if (known !== undefined) return known
  for (const word of (source ?? '').toLowerCase().split(/[^\p{L}]+/u)) {
    const country = COUNTRY_ADJECTIVES.get(word)
    if (country !== undefined && word !== 'us') return country
  }
  return null
}

/** The ISO code of a quantity's money. */
export function settleMoney(
  tokens: Tokens,
  quantity: Quantity,
  sentence: Sentence,
  places: readonly Place[],
  focus: CountryFocus,
): string {
  const money = quantity.money ?? 'USD'
  const codes = BY_COUNTRY[money]
  if (codes === undefined) return money
  for (const country of countriesNear(tokens, quantity, sentence, places)) {
    const code = codes.get(country)
    if (code !== undefined) return code
  }
  const report = focus.report === null ? undefined : codes.get(focus.report)
  const outlet = focus.outlet === null ? undefined : codes.get(focus.outlet)
  return report ?? outlet ?? codes.get('*') ?? 'USD'
}

/** A country further away than this many words, or places, is not told of the amount. */
const REACH = 60

/** Countries that the sentence names near the quantity, the nearest first. */
function countriesNear(tokens: Tokens, quantity: Quantity, sentence: Sentence, places: readonly Place[]): string[] {
  const found: { country: string; far: number }[] = []
  const first = Math.max(sentence.first, quantity.first - REACH)
  const last = Math.min(sentence.last, quantity.last + REACH)
  const end = tokens[last - 1]?.end ?? sentence.end
  for (let at = firstPlace(places, tokens[first]?.start ?? sentence.start); at < places.length; at++) {
    const place = places[at] as Place
    if (place.start >= end) break
    if (place.country !== null) found.push({ country: place.country, far: Math.abs(place.start - quantity.start) })
  }
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token?.upper !== true) continue
    const country = COUNTRY_ADJECTIVES.get(lowerAt(tokens, at))
    if (country !== undefined) found.push({ country, far: Math.abs(token.start - quantity.start) })
  }
  return found.sort((a, b) => a.far - b.far).map(({ country }) => country)
}

function firstPlace(places: readonly Place[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] as Place).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
