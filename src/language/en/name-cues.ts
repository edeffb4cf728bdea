// Words beside a name that say what it is: "the broadcaster Rádio Alba", "Corvo, a fishing village", "the tug Mirella".
// In lower case.

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Nouns for bodies that stand right before a name or head its apposition, and are seldom said of a person. */
export const BODIES = words(
  `agency airline alliance army association authority bank brand brewery broadcaster bureau carmaker cartel chain charity church clinic club coalition college
  company committee confederation conglomerate consortium contractor cooperative corporation council daily developer distributor employer factory federation firm
  foundation franchise group grouping hospital initiative institute institution insurer juggernaut laboratory lender league magazine manufacturer maker mill militia
  miner ministry monitor movement multinational municipality network newspaper ngo nonprofit organisation organization orchestra outfit outlet paper parliament party platform
  producer refiner regulator retailer school seminary startup start-up station steelmaker subsidiary supermarket supplier syndicate team thinktank think-tank tabloid
  tribunal union university utility wholesaler watchdog website weekly plantmaker shipbuilder shipyard smelter operator giant exporter importer processor`,
)
/** Of these, the ones that are also callings: only behind an article and a word of their own, or of a name in capitals. */
export const ALSO_CALLINGS = words(
  'contractor developer distributor employer miner monitor producer supplier operator giant exporter importer processor maker juggernaut',
)

/** Nouns for places that head an apposition: "Corvo, a fishing village". */
export const PLACES = words(
  'village town township hamlet settlement suburb neighbourhood neighborhood district island commune municipality slum quarter valley county parish locality barrio favela enclave outpost oasis islet',
)
/** What moves to a place or holds people: "fled to X", "residents of X", "the road to X". */
export const TO_PLACES = words(
  'came come coming went go going fled flee fleeing returned return returning travelled traveled moved drove marched walked headed heading flew sailed deported taken trucked road way bus train bound',
)
export const OF_PLACES = words(
  `residents inhabitants people villagers villages outskirts streets suburb suburbs neighbourhood neighborhood town village hamlet settlement township district
  island commune east west north south northeast northwest southeast southwest kilometres kilometers miles km`,
)

/** Kinds of vessels and storms: what follows is neither a person nor a body. */
export const VESSELS = words(
  'ferry tug tugboat trawler tanker freighter ship vessel yacht dredger frigate submarine corvette destroyer boat steamer liner barge carrier cyclone typhoon hurricane storm supertanker',
)
export const VESSEL_PREFIXES = words('mv m/v mt ms ss hms uss kri hmas ins mfv fv rv msc')

/** What belongs to a body and stands behind its name: "Alcoba employees", "Alcoba’s shareholders". */
export const BELONGINGS = words(
  'employees shareholders management staff headquarters subsidiary subsidiaries workforce payroll shares board factory factories plant plants mill mills warehouses customers depots assembly-line branches',
)
/** Before "of", "at" or "for" they name a body or a place, not a person: "shareholders of X", "workers at X". */
export const OF_BODIES = words(
  'shareholders employees workers chairman chairwoman chairperson ceo staff subsidiary unit arm works worked working owned run operated employed published operator owner acquisition takeover bankruptcy members affiliate',
)
/** Behind a name of one word they make it a body's or a place's: "Alcoba spokesman", "Alcoba officials". */
export const PEOPLE_OF_BODIES = words(
  'spokesman spokeswoman spokesperson leader chairman chairwoman officials fighters militants members activists organisers organizers delegates drivers miners workers strikers guerrillas gunmen commanders recruits cadres',
)
/** What only bodies do. */
export const BODY_VERBS = words('employs operates manufactures exports broadcasts publishes')
