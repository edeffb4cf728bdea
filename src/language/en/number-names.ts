// Numbers that are no quantity: nouns that a number names, idioms, and what follows a clock time or an address.

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** Nouns before a number that it names: "article 19", "Highway 1", "page 5". Lower case. */
export const NUMBERED = words(`
  article articles section sections chapter chapters page pages pp paragraph paragraphs para clause rule schedule annex appendix title part volume vol issue no nos number numbers nr item figure fig table line lines verse footnote note exhibit step act bill hr sb resolution resolutions order regulation
  local proposition prop amendment directive protocol decree law form case docket highway route interstate road motorway autoroute freeway junction exit gate terminal platform pier berth runway track bus tram train flight channel radio bbc itv fm room suite floor apartment apt flat unit building block bloc tower hangar
  lot plot zone sector district ward area precinct region division arrondissement camp battalion brigade regiment company squad squadron army corps fleet phase stage step round level tier grade class category cat type group pool lane game match week day episode season series chapter volume
  version windows iphone ipad android galaxy pixel model mark mk boeing airbus apollo soyuz falcon sputnik voyager gemini starship formula moto euro nikkei ftse russell dax cac nasdaq stoxx csi topix sensex nifty kospi s&p fortune top f g covid studio studios forever area catch heaven apollo
  psalm isaiah genesis matthew luke john mark romans corinthians agenda vision horizon ipcc sdg goal goals target pillar count row seat table pick king pope century quarter half hole par bowl lap leg heat race court ring hall stand dock well reactor unit hut site station checkpoint post gateway reel
  act scene movement symphony opus op sonata concerto code zip box po ext extension tel phone call dial fax text hotline size id visa subclass form`)

/** Capitalised words before a number that do not take it as their own number. */
export const MONTHS_AND_DAYS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
)

/** What "one" stands before without counting. */
export const ONE_IDIOMS = words(
  `of another thing by the on in that who which where when is was has can could should would must might may will does did at a an such more 's or and to for as with moment final last big way hand
  fell clear simple obvious notable good bad important`,
)

/** Words before "one" that make it a pronoun. */
export const BEFORE_ONE = words(
  `the this that no any every some another each which number day either neither next last first new old other big good our his her their my your its a square back phase chapter part year level`,
)

/** Endings after a number and a hyphen that make an idiom, no count: "one-off", "two-way", "first-two". */
export const HYPHEN_IDIOMS = words(
  `off way time sided side faced handed dimensional party state tier tiered stop size horse liner on to in up down nil something track step sum tolerance piece digit pronged man woman upmanship upped minded armed legged toed timer eyed winged wheel wheeler d four
  two one three five six seven eleven nation china world hit pager trick fifths ply tone stroke trillionth th nd rd st a b c i ii over under us uk`,
)

/** Words right after a number that make it a clock time. */
export const CLOCK_WORDS = words(
  "am pm a.m p.m a.m. p.m. o'clock oclock gmt utc est edt et pst pdt cst cdt bst cet aest ist jst wib noon midnight",
)

/** Words that end a street's name. */
export const STREET_WORDS = words(
  'street st avenue ave road rd boulevard blvd lane ln drive dr way square plaza terrace court ct crescent parkway pkwy highway hwy place close row quay gardens',
)

/** Words before digits that make them a telephone number. */
export const TELEPHONE_WORDS = words(
  'call phone tel telephone contact dial fax text hotline whatsapp sms number helpline ext extension',
)
