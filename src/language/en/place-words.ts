// Words beside a place's name, and words that look like one. All in lower case.

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Right before a name they make it a place: "in Kisumu", "near Kisumu". */
export const LOCATIVES = words(
  'in near outside inside around throughout across downtown nearby into onto within toward towards',
)

/** Before a name they fit a place, but also a person: "from Kisumu", "for Kisumu". */
export const WEAK_LOCATIVES = words(
  'from to at of for on between via through over off with against by and or along beyond past that than as visit',
)

/** Stand between the preposition and the name: "in rebel-held northern Kisumu". */
export const ATTRIBUTES = words(
  `northern southern eastern western north south east west central northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern upper lower inner outer greater downtown midtown uptown suburban rural urban coastal upstate mainland occupied
  besieged neighboring neighbouring nearby war-torn modern modern-day present-day post-war colonial communist the far deep mostly all much
  parts most historic old metropolitan inland landlocked rebel-held government-held`,
)

/** Directions: "northern Kisumu" can only be a place. */
export const DIRECTIONS = words(
  `northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east
  north-west south-east south-west downtown upstate mainland suburban`,
)

/** "the city of X", "X city": sorts of places, by the level that they name. */
export const TOWN_NOUNS = words(
  'city town village hamlet municipality capital port township settlement resort suburb locality commune metropolis kibbutz cities towns villages',
)
export const REGION_NOUNS = words(
  `province region state district county governorate oblast prefecture department territory canton republic parish voivodeship raion
  emirate division borough provinces regions states districts counties krai wilaya constituency municipality`,
)
export const NATURE_NOUNS = words(
  `island islands peninsula valley gulf coast bay strait river sea lake ocean mountain mountains desert delta basin archipelago highlands
  plain plateau hills forest canal`,
)
export const SITE_NOUNS = words(
  `airport port harbor harbour camp prison jail hospital refinery mine mines plant station stadium square street road bridge dam border
  crossing checkpoint highway railway terminal base airbase barracks market mosque church cathedral temple palace park beach detention
  shipyard dockyard factory mill smelter pipeline corridor reservoir landfill cemetery courthouse school schools neighborhood neighbourhood
  slum barrio favela quarter suburb suburbs outskirts area metro subway tube`,
)

/** Nouns that a place stands before as an attribute: "Kisumu residents", "Kisumu high court". */
export const ATTRIBUTE_HEADS = words(
  `residents officials authorities police government mayor governor parliament workers worker nurses teachers students voters people
  lawmakers court courts council councillors office bureau embassy consulate correspondent headquarters branch administration president
  minister prime senator lawmaker soldiers troops forces army navy military militia rebels man woman men women boy girl teenager couple
  family families firefighters officers officer sheriff prosecutors prosecutor judge attorney lawyer lawyers businessman businesswoman
  resident native journalist journalists protesters protests protest rally riots attack attacks bombing bombings massacre siege war
  conflict crisis talks summit conference meeting deal accord election elections vote referendum time weather market stock exchange
  economy exports imports trade oil gas coal production stocks shares area metropolitan suburb region hospital university high supreme
  district magistrates crown federal state local campus plant factory mine strike strikers hotel restaurant shop store apartment home
  house newspaper radio television trial visit trip tour flight flights dockers`,
)

/** Verbs and nouns that go with a government: "Kisumu said", "Kisumu's decision". */
export const GOVERNMENT_VERBS = words(
  `said says say has have had wants wanted hopes hoped accused accuses denied denies insists insisted rejected rejects warned warns
  announced announces agreed agrees refused refuses imposed imposes threatened threatens vowed vows condemned condemns called calls
  claimed claims believes believed sees saw considers considered regards regarded backed backs supported supports offered offers
  pledged pledges demanded demands responded responds retaliated summoned expelled recalled recognized recognised recognizes recognises
  signed signs sent sends blamed blames urged urges expects expected seeks sought fears feared argues argued maintains maintained
  relies relied plans planned intends intended decided decides needs needed must should would will could may might can did does
  controls controlled launched launches lifted lifts approved approves welcomed welcomes views viewed ordered orders proposed proposes
  dismissed dismisses ignored ignores confirmed confirms declined declines acknowledged acknowledges asked asks told tells used uses
  cut cuts severed ended ends suspended suspends broke withdrew pulled stopped halted began continues continued remains annexed seized
  invaded banned bans considers provides provided supplies supplied funds funded armed arms`,
)
export const GOVERNMENT_NOUNS = words(
  `decision policy policies government claim claims position response demand demands interests influence allies ally sanctions
  relations ties pressure support refusal willingness efforts stance strategy plan plans offer proposal ambassador envoy foreign
  military nuclear security intentions ambitions aggression invasion war troops forces army attack attacks propaganda accusation
  accusations denial announcement commitment role power leaders leadership rulers hands aims goals fears concerns view`,
)
export const TIES = words(
  `relations ties talks tensions negotiations dialogue cooperation alliance trade war pressure sanctions support dispute conflict accord
  agreement deal pact rapprochement contacts row standoff rivalry feud criticism condemnation protests response loyal hostile
  friendly allied close closer angered enraged infuriated relationship`,
)

/** Words that are towns somewhere but nearly always mean something else: only with a clear sign are they places. */
export const ORDINARY_TOWNS = words(
  `supreme scenic store stores a accident advance albion alliance alma alpha amazon amigo amity angel angels angle apollo april arena argo ark army as ash asia atlas auburn august
 aurora avenue bad baker ball band bank banks bar bargain baron barrel bath bay beach bear beatty beaver bell ben bend berg best bethel big
 bill bird black blue bluff bolt bond boom born boss bow box boy boys brave bridge brilliant broad brook brown brush buckeye bull burke bush
 butler butte cable call calls camp can canyon cap cape cardinal care carry cash castle cat cave cedar center central century chance chapel charity charm
 chase cherry chief church circle city clay clear click cliff cloud clover club coal coast cody college colon columbia comet comfort
 commerce concord constitution cook cool copper coral corn corner corona corps cotton council country court cove crane creek crescent
 cross crow crown crystal cut cyclone dale dam date day deal dear deep deer defiance delight delta democrat desert diamond dice
 diligent dime dock dolphin dome dorado dove down dream drive drum duck duke dun dust dynamite eagle early earth east easy echo eden edge
 eight elder elephant eleven elite elk elm empire energy enigma enterprise equality eureka evening ever excel exchange experiment extra
 fair fairplay faith fall falls fame fancy farmer fate father federal field fifty fire first fish flag flat flora flower fly ford
 forest fork fort fortune forward four fox frank freedom friend friendship frost fruit future galaxy garden gas gate gem general gentry
 genesis gift glass glen globe glory go gold golden good grace grand granite grass gray great green grove guard guide gulf gun guy half hall hand
 happy harbor harmony harvest hawk hazard hazel head heart heath heaven helm help hero high hill hills him history hit holder
 holiday holly home honest honor hook hope horizon horn horse hot house how hub hull hunt hunter ice ideal imperial independence index
 indian industry inn interior international iron island ivy jewel jet joint joy jubilee judge judges junction justice just key king kings kiss knight lake
 lane lark last laurel law lead leader league lee liberty life light lily lime lion little live lodge log logan long loop lord lost
 lot love loving low loyal luck lucky made maiden mail main man manly maple marble march mark market marine mars marsh
 mason master may mayor mead meadow media mercury mercy merit mesa metropolis mill mine miner minister ministry mint miracle mirror mission model modern
 moment monitor monument moon moor morning moss most mother mount mountain mouth mud my nation natural nature navy needle new news nice night
 nine noble nod noon normal north northern notice novelty oak oasis object ocean of oil old olive one only onward opal open opera opportunity orange
 orchard order orient oscar our over owl oxford pace page palm panther paradise paragon park parks parish parliament pass patience patriot paw
 peace peach pearl peculiar peninsula people peoples pepper perfect phoenix pie pike pilot pine pioneer pitt plain plan planet plant plaza plum
 pocket point police polo pond pony poor pope port post power prairie premier president price pride prime primrose prince princess
 progress promise prospect prosperity prudence pure quality quarry queen quick radical radio rain rainbow ranger reading red reform
 regal regent reliance remote renown republic reserve rest rich ridge ring rise river road rob rock roll rome rose rough round royal ruby rule rural rush
 sable sacred safe sage sail saint sale salt same sand sandy satellite saturday savage school science scott sea second secret security senate
 seven shade shadow shady shell shelter shield ship shoe shop short show side silver simple single sister six sky slate small smart
 smith snow social soldier solo son south southern spa space spade spark spear speed spirit split spring springs spruce square staff standard star
 start state states station steel stone storm story straight strand strange street strong success sugar summit sun sunday
 sunday sunrise sunset sunshine superior surprise sweet swift table tale tank target tax team tell temple ten tent terminal the thing this
 three thunder tiger time titan today toll tom top total touch tower town trade trail transfer treasure treaty tree trenches trend triangle trinity triumph
 trout true trust truth tulip tunnel turn twelve twenty twin two union unit unite united unity universal university us usual vale valley value
 van velvet venus victor victory view villa village vine violet vision vista volunteer wall war ward warm warren warrior washer watch water way
 wayne we web welcome well wells west western what wheat wheel white who wide wild will willow win wind window wing winner winter wisdom
 wise wolf wonder wood woods word work world worth yale yellow young your youth zero zone kent carson marion chester nelson
 clinton jackson madison monroe jefferson tyler grant ford nixon bush obama biden trump harris pence sanders johnson
 hamilton franklin adams hoover truman eisenhower kennedy reagan carter hayes garfield arthur harrison mckinley
 roosevelt taft wilson harding coolidge lafayette churchill stanley gordon douglas russell howard
 christian muslim islam allah koran bible god jesus mary maria anna martin paul peter luke john james david
 twitter facebook telegram signal google apple alphabet meta reuters bloomberg guardian fox sky abc cnn bbc
 senator congress justice labour labor tory tories whig democrat republican coalition opposition sinn likud hamas fatah
 unknown interview comment comments opinion editorial analysis update photo photos video related share read more click
 bar ham hat hen hip hub ink jam jug kit lap leg lip mob mug nap net nut oak oar pad pan pea peg pen pet pig pin pit pod pot pup rag ram ran rap rat
 rib rig rod rot rug rum sad sap saw set sin sip sit ski sob sum tab tag tan tap tar tin tip toe tub tug van vet wax wig zip ale ill
 mobile sale marche tours nice pau ham split bitter orange essen gap spy sees hof die das der del las los san
 arms bells brothers church clinic cope dade deal dell doe dolce dole early eye fare fell fin fir for garland gill glad grants
 bishop bowl boyd buckley burns byrd carver chandler chester clements cole collins cooper craig crawford crosby cruz curry 
 davis dawson day dean denton dillon dixon drew drake dunn ellis emery emmett evans everett ewing fisher fleming fletcher floyd
 foster fowler frazier freeman fuller fulton gibson gilbert gilmore gore graham grimes hale hammond hardy harper hart
 hatch haynes henderson hendricks henry hicks holmes holt hooper hopkins horton howell hubbard hughes humphrey
 hutchinson irving irwin ingram jenkins jennings jordan kane keller kelly kendall kerr kirk knox lamar lamb lambert lane larson
 lawrence lawson leonard leslie lewis lindsay livingston lloyd lowell lowry luther lynch lyons mack macon malone manning marshall maxwell
 mays mcallister mcbride mccall mccarthy mcclure mcdonald mcgregor mckenzie mclean mead melvin mercer meredith merrill miles
 mills milton mitchell moody moore moran morgan morris morrow morton mullen murphy murray newell newman newton nichols nixon nolan
 norman norris oconnor oneill owens palmer parker parsons patterson patton payne pearson perkins perry peterson pierce piper porter potter
 powell preston price proctor quinn ramsey randall randolph raymond reed reeves reynolds rhodes richards richardson riley roberts robertson
 robinson rogers rolfe roscoe ross roy russell sanders sawyer schneider schultz scott sellers seymour sharp shaw shelby shelton
 sheridan sherman sidney simmons simpson slater sloan smith snyder spencer stafford stephens stevens stewart stockton stratton stuart sullivan
 sutton taylor terry thomas thompson thornton tucker turner tyson underwood vance vaughn vincent wade wagner waldo walker wallace
 walsh walter walters walton warner watkins watson watts wayne weaver webb webster weiss welch wells wesley whitaker wilder
 wilkinson williams winslow winters woodward wright wyatt yates zimmerman`,
)

/** Short forms of regions that are read only behind a comma or a party's letter: "Whiting, Ind.", "R-Wis.". */
export const REGION_ABBREVIATIONS = words(
  `al ala ak ariz az ark ar calif cal ca colo co conn ct del de fla fl ga hi id ill il ind in ia kan kans ks ky la me md mass ma mich mi
  minn mn miss ms mo mont mt neb nebr ne nev nv nh nj nm ny nc nd oh okla ok ore oreg or pa penn ri sc sd tenn tn tex tx ut vt va wash wa
  wva wv w va wis wisc wi wyo wy alta ab bc man mb nb nl ns nt nu ont on pei pe que qc sask sk vic qld tas sa nsw act nwt cali kp`,
)
/** Of these, the ones that are also read alone in capitals ("NSW"). */
export const FREE_ABBREVIATIONS = words('nsw qld kzn pei ny nj kpk uk us usa drc uae ussr gdr prc nz')

/** Public bodies that take their place's name as an attribute: "Kisumu High Court", "US Supreme Court". */
export const PUBLIC_BODIES = words(
  `supreme high court crown magistrates police congress senate house parliament legislature council city government sheriff's sheriff fire department army navy military air
  force marines coast guard assembly treasury embassy ambassador district attorney attorney's mayor governor president vice prime minister town hall
  public library health schools school board county commission commissioners airport state secretary delegation administration labor market stock exchange
  constitution border patrol representatives appeals circuit criminal central bank olympic team`,
)
