// Irregular English inflection: past forms, plurals, comparatives. From general knowledge, not from a corpus.

function table(list: string): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>()
  for (const entry of list.split(/[;\n]+/)) {
    const [lemma, ...forms] = entry.trim().split(/\s+/)
    if (lemma !== undefined) for (const form of forms) lemmas.set(form, lemma)
  }
  return lemmas
}

/** Past tense and past participle. "found", "felt", "saw" and others that are verbs too have their tag to tell. */
export const PAST: ReadonlyMap<string, string> = table(`
  abide abode; arise arose arisen; awake awoke awoken; be was were been; bear bore borne born; beat beat beaten
  become became become; befall befell befallen; beget begot begotten; begin began begun; behold beheld; bend bent
  bereave bereft; beseech besought; beset beset; bet bet; bid bid bade bidden; bind bound; bite bit bitten
  bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built
  burn burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung; come came come
  cost cost; creep crept; cut cut; deal dealt; dig dug; dive dove; do did done; draw drew drawn; dream dreamt
  drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt
  fight fought; find found; fit fit; flee fled; fling flung; fly flew flown; forbid forbade forbad forbidden
  forecast forecast; foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven
  forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go went gone
  grind ground; grow grew grown; hang hung; have had; hear heard; heave hove; hide hid hidden; hit hit; hold held
  hurt hurt; input input; keep kept; kneel knelt; knit knit; know knew known; lay laid; lead led; lean leant
  leap leapt; learn learnt; leave left; lend lent; let let; lie lain; light lit; lose lost; make made; mean meant
  meet met; mislead misled; mistake mistook mistaken; mow mown; offset offset; partake partook partaken; pay paid
  plead pled; prove proven; put put; quit quit; read read; rend rent; rid rid; ride rode ridden; ring rang rung
  rise rose risen; run ran run; saw sawn; say said; see saw seen; seek sought; sell sold; send sent; set set
  sew sewn; shake shook shaken; shear shorn; shed shed; shine shone; shit shat; shoe shod; shoot shot; show shown
  shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid
  sling slung; slink slunk; slit slit; smell smelt; sneak snuck; sow sown; speak spoke spoken; speed sped; spell spelt
  spend spent; spill spilt; spin spun; spit spat; split split; spoil spoilt; spread spread; spring sprang sprung
  stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; strew strewn; stride strode stridden
  strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swollen
  swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought
  thrive throve; throw threw thrown; thrust thrust; tread trod trodden; undergo underwent undergone
  understand understood; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven; wed wed
  weep wept; wet wet; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood
  wring wrung; write wrote written; die died; lie lied; tie tied; vie vied; untie untied; belie belied; hie hied
  bus bused bussed; gas gassed; quiz quizzed; picnic picnicked; panic panicked; mimic mimicked; traffic trafficked
  frolic frolicked; lie lay; dye dyed; eye eyed; bias biased
  gossip gossiped; sever severed; envelop enveloped; appal appalled; distil distilled; dial dialled; trial trialled`)

export const ING: ReadonlyMap<string, string> = table(`
  die dying; lie lying; tie tying; vie vying; untie untying; belie belying; bus busing bussing; gas gassing
  quiz quizzing; picnic picnicking; panic panicking; mimic mimicking; traffic trafficking; frolic frolicking
  age ageing; dye dyeing; singe singeing; tinge tingeing; swinge swingeing; bias biasing
  gossip gossiping; sever severing; envelop enveloping; appal appalling; distil distilling; dial dialling; trial trialling`)

export const THIRD: ReadonlyMap<string, string> = table(
  'be is; have has; gas gases; do does; go goes; forgo forgoes; undergo undergoes',
)

export const PLURALS: ReadonlyMap<string, string> = table(`
  man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen
  person people; brother brethren; penny pence; die dice; calf calves; elf elves; half halves; hoof hooves; knife knives
  leaf leaves; life lives; loaf loaves; scarf scarves; self selves; sheaf sheaves; shelf shelves; thief thieves
  wharf wharves; wife wives; wolf wolves; housewife housewives; midwife midwives; grandchild grandchildren
  schoolchild schoolchildren; stepchild stepchildren; godchild godchildren; bacterium bacteria; curriculum curricula
  datum data; erratum errata; forum fora; honorarium honoraria; medium media; memorandum memoranda; millennium millennia
  referendum referenda; stadium stadia; stratum strata; symposium symposia; spectrum spectra; moratorium moratoria
  criterion criteria; phenomenon phenomena; automaton automata; analysis analyses; axe axes; base bases; crisis crises
  diagnosis diagnoses; ellipsis ellipses; emphasis emphases; hypothesis hypotheses; neurosis neuroses; oasis oases
  paralysis paralyses; parenthesis parentheses; prognosis prognoses; synopsis synopses; synthesis syntheses
  thesis theses; alumnus alumni; bacillus bacilli; cactus cacti; focus foci; fungus fungi; locus loci; nucleus nuclei
  radius radii; stimulus stimuli; syllabus syllabi; terminus termini; virus viri; alga algae; alumna alumnae
  antenna antennae; formula formulae; larva larvae; vertebra vertebrae; appendix appendices; index indices; matrix matrices
  vertex vertices; vortex vortices; bureau bureaux; chateau chateaux; plateau plateaux; tableau tableaux
  corpus corpora; genus genera; opus opera; schema schemata; stigma stigmata; passer-by passers-by; runner-up runners-up
  gas gases; bus buses; lens lenses; plus pluses; minus minuses; bonus bonuses; virus viruses; campus campuses
  status statuses; census censuses; chorus choruses; circus circuses; consensus consensuses; quiz quizzes
  movie movies; cookie cookies; tie ties; pie pies; lie lies; zombie zombies; rookie rookies; calorie calories
  prairie prairies; genie genies; hippie hippies; junkie junkies; selfie selfies; eyrie eyries; brownie brownies
  series series; species species; means means; headquarters headquarters; barracks barracks; crossroads crossroads
  aircraft aircraft; spacecraft spacecraft; hovercraft hovercraft; sheep sheep; deer deer; fish fish; salmon salmon
  offspring offspring; swine swine; shrimp shrimp; bison bison; moose moose; gallows gallows; works works
  premises premises; goods goods; clothes clothes; trousers trousers; pants pants; jeans jeans; shorts shorts
  scissors scissors; glasses glasses; troops troops; politics politics; economics economics; physics physics
  mathematics mathematics; athletics athletics; ethics ethics; news news; police police; cattle cattle; thanks thanks
  outskirts outskirts; whereabouts whereabouts; surroundings surroundings; proceedings proceedings; remains remains
  savings savings; earnings earnings; belongings belongings; archives archives; arms arms; auspices auspices
  congratulations congratulation; ashes ash; gendarmerie gendarmeries; monies money; moneys money`)

const ADJECTIVES = table(`
  good better best; bad worse worst; far farther farthest further furthest; little littler littlest; much more
  old elder eldest; more more; most most; less less; least least; late latter later latest`)
const ADVERBS = table('well better best; badly worse worst; far farther farthest further furthest')

/** Comparative and superlative of adjectives, or of adverbs. */
export function comparedOf(lower: string, adverb: boolean): string | undefined {
  return (adverb ? ADVERBS : ADJECTIVES).get(lower)
}

const PREFIXED = /^(?:over|under|fore|re|out|un|mis|pre)(?=.{3})/

/** An irregular past form, also behind a prefix: "overtook", "rebuilt", "outfought". */
export function pastOf(lower: string): string | undefined {
  const known = PAST.get(lower)
  if (known !== undefined) return known
  const prefix = PREFIXED.exec(lower)?.[0]
  if (prefix === undefined) return undefined
  const rest = PAST.get(lower.slice(prefix.length))
  return rest === undefined ? undefined : prefix + rest
}
