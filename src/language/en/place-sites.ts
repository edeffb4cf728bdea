// Last words of the names of sites: buildings, streets, parks, works, and of natural places. In lower case.

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** "Orchard Street", "Kisumu Airport", "Sunrise Refinery": on the map at the town that the text puts them in. */
export const SITE_HEADS = words(
  `airport airbase airfield airstrip aerodrome arena avenue ave barracks base basilica beach boulevard blvd bridge bypass camp castle cathedral
  cemetery checkpoint church clinic colliery courthouse crossing dam depot dockyard docks drive estate factory fort garden gardens gate
  grounds harbor harbour highway hill hospital hospitals hotel infirmary interchange jail junction lane mall market mill mine mines monastery
  monument mosque motorway museum palace park pier pipeline plant plaza port prison promenade quarry quay racecourse raceway refinery
  reservoir road roundabout route rd shipyard shrine speedway square stadium station statehouse street st synagogue temple terminal tower towers
  tunnel turnpike wharf yard zoo cavern circus crescent viaduct landfill expressway flyover smelter steelworks autobahn airfield penitentiary railway village`,
)

/** "Kisumu Bay", "Lina River": nature, of level sea where it is water and region where it is land. */
export const WATER_HEADS = words(
  'bay river lake creek lagoon reef strait straits sound canal falls reservoir estuary inlet fjord sea harbour',
)
export const LAND_HEADS = words(
  'island islands isle isles peninsula valley mountain mountains hills desert forest plateau coast cape canyon delta basin volcano glacier gorge region province district county governorate township prefecture oblast department municipality ridge highlands wetlands corridor territory',
)

/** Lower-case nouns that keep to the name before them: "Kisumu region", "Shamba district". */
export const KEPT_NOUNS = words('region province oblast district county governorate prefecture raion voivodeship')

/** Lower-case nouns that make an unknown capital before them a place: "Obunga village". */
export const UNKNOWN_HEADS = words(
  `village town district province county governorate municipality neighborhood neighbourhood suburb township settlement region island river
  valley camp area lake mine smelter refinery colliery steelworks shipyard quarry villages districts towns subdistrict sub-county commune parish prefecture slum estate crossing checkpoint forest hamlet`,
)
