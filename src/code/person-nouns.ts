// Nouns for people that no list holds, by their endings: "dockers", "pipefitters", "herders", "beneficiaries".

const PLURAL = /(?:[a-z]{2}(?:ers|ors|ists|ees|ants)|men|women|folk)$/
const SINGULAR = /(?:[a-z]{3}(?:ist|yee|man|woman))$/

/** Plurals with these endings that are no people. */
const THINGS = new Set(
  `orders numbers papers powers matters letters computers borders rivers waters towers shoulders offers corners servers trailers
   containers carriers helicopters centers centres quarters headquarters charters dollars chambers encounters disasters tankers
   freighters fingers feathers layers posters covers counters meters liters litres metres kilometers kilometres flowers showers
   winters summers chapters registers filters folders routers boosters scooters bunkers
   burners lockers drawers buffers rollers liners tigers spiders weathers cancers ulcers fevers rumors rumours tumors tumours
   factors sectors doors floors errors motors monitors tractors reactors mirrors terrors colors colours favors favours labors
   labours harbors harbours corridors indicators vectors detectors generators calculators elevators radiators processors tenors
   lists mists twists fists wrists trees fees degrees knees bees committees guarantees plants grants restaurants elephants
   pollutants variants warrants implants covenants quadrants tariffs others suppers dinners prayers wonders orders`.split(
    /\s+/,
  ),
)

/** Whether a common noun in lower case ends as nouns for people do, and is not known for a thing. */
export function endsAsPerson(lower: string): boolean {
  return !THINGS.has(lower) && (PLURAL.test(lower) || SINGULAR.test(lower))
}
