// Titles before a person's name and nouns for what a person is or does, in lower case.

/** Courtesy titles and what they say of gender. Written with or without a full stop. */
export const COURTESY_TITLES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...'mr mister sir lord baron sheikh sheik shaikh hajji hajj haji hadj hadji alhaji otunba oba malam mallam mzee kyai sayyid sayed seyyed u señor senor herr signor maître père abbé padre frei fray dom mgr monsignor monseñor monsieur don king prince emperor sultan emir shri sri encik tuan datuk dato pak bapak ustaz imam pope brother father rabbi friar duke'
    .split(' ')
    .map((title) => [title, 'male'] as const),
  ...'mrs ms miss hajiya hajia alhaja doña dona daw signora soeur sor irmã señorita madam madame mme dame lady baroness queen princess empress señora senora frau sheikha smt puan ibu datin sister duchess'
    .split(' ')
    .map((title) => [title, 'female'] as const),
  ...'seri barrister maulvi moulvi hojatoleslam evangelist apostle dr doctor prof professor rev reverend fr st saint hon honourable honorable mx engr advocate adv comrade cde mwalimu ayatollah mullah maulana mufti swami pandit tan'
    .split(' ')
    .map((title) => [title, null] as const),
])

/** Abbreviated offices: "Gov. Hale", "Sen. Ruiz". */
export const OFFICE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `gov sen rep reps sens govs gen lt col capt cpl cmdr maj sgt adm brig pres supt insp det asst atty amb min sec dep del pte cst
const ald cllr comr msgr treas spc pfc`.split(/\s+/),
)

/** Offices and callings that stand before a name with a capital: "President", "Police Commissioner". The last word of a title. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary senator congressman congresswoman representative deputy governor mayor
general colonel captain lieutenant major sergeant corporal private admiral commodore brigadier marshal commander
commissioner superintendent inspector constable sheriff detective officer chief chairman chairwoman chairperson chair director
judge justice magistrate prosecutor prefect regent attorney solicitor advocate ambassador envoy consul counsel counsellor councillor councilor
councilman councilwoman alderman assemblyman assemblywoman lawmaker legislator delegate speaker spokesman spokeswoman spokesperson
leader coordinator co-ordinator organizer organiser head manager principal dean rector provost chaplain bishop archbishop cardinal
pastor priest deacon monsignor patriarch metropolitan taoiseach tanaiste treasurer auditor ombudsman registrar coroner comptroller
surgeon coach analyst economist editor reporter correspondent author actor actress singer rapper activist lawyer
administrator undersecretary under-secretary vice-president vice-chancellor vice-chairman secretary-general general-secretary co-leader
co-chair whip mp mep md ceo cfo coo cto founder co-founder owner king queen prince princess pope emir sultan crown
warlord strongman frontman striker midfielder defender goalkeeper skipper captain emeritus`.split(/\s+/),
)

/** What may stand before an office inside a title: "Prime", "Deputy Foreign", "Acting Police". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  `prime vice deputy acting interim former ex ex- assistant associate senior junior chief first second under joint general lord attorney
foreign finance defence defense health interior home justice education labour labor trade energy transport environment agriculture housing
information communications communication culture sports sport youth tourism industry economy economic planning development water mining mines
petroleum oil science technology immigration treasury police fire army navy military air state national federal provincial regional district
county city town village municipal local public security intelligence internal external affairs exchequer opposition majority minority
parliamentary congressional presidential supreme high crown executive managing cabinet party union trade senate house republican democratic
conservative liberal lead chief-of-staff brigadier-general major-general lieutenant-general lieutenant lt maj brig major rear field wing squadron commander
attorney solicitor inspector special permanent principal election electoral human rights social women's children's family religious prisons
customs revenue works planning budget infrastructure employment manpower rural urban cooperatives commerce investment enterprise
communist socialist staff detective warrant petty master secretary director press founding outgoing incoming`.split(
    /\s+/,
  ),
)

/** Nouns for people, by gender where they tell. They stand in lower case before a name or in an apposition. */
export const FEMALE_NOUNS: ReadonlySet<string> = new Set(
  `woman women girl girls mother mothers wife wives widow sister sisters daughter daughters aunt grandmother niece actress spokeswoman chairwoman congresswoman
councilwoman policewoman businesswoman saleswoman assemblywoman alderwoman heiress hostess waitress princess queen duchess nun midwife
housewife schoolgirl girlfriend bride lady ladies mum mom congresswomen heroine fiancée ballerina`.split(/\s+/),
)
export const MALE_NOUNS: ReadonlySet<string> = new Set(
  `man men boy boys father fathers husband husbands widower brother brothers son sons uncle grandfather nephew actor spokesman chairman congressman
councilman policeman businessman salesman assemblyman alderman king prince duke monk priest imam pope boyfriend groom gentleman
fisherman cameraman gunman frontman schoolboy dad fireman craftsman tribesman herdsman salesmen`.split(/\s+/),
)

/** Lower-case nouns for a person that may stand right before a name ("rapper Sefu") or in an apposition ("X, a nurse"). */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...FEMALE_NOUNS,
  ...MALE_NOUNS,
  ...OFFICES,
  ...`academic accountant adviser advisor aide ally anthropologist apprentice archaeologist architect artist assistant astronaut athlete banker barrister
baker bassist biologist blogger boss boxer broker builder butcher candidate caretaker carpenter cartoonist celebrity champion chef chemist chief child
choreographer citizen cleaner clerk cleric climber colleague columnist comedian commentator communist companion composer conservationist consultant contestant
contractor cook counterpart cricketer critic criminologist cyclist dancer demonstrator dentist designer detainee detective developer dictator diplomat dissident
doctor driver drummer ecologist educator electrician employee engineer entrepreneur environmentalist epidemiologist executive expert farmer filmmaker
financier firefighter fisher footballer friend fugitive geologist golfer graduate guard guide guitarist gunner hairdresser herder
historian host hostage hunter immigrant influencer insider instructor investigator investor jailer jockey journalist joiner labourer landlord
lecturer librarian linguist lobbyist magnate mechanic mediator medic member merchant militant miner missionary model mogul musician native negotiator neighbour neighbor neurologist
neuroscientist newsreader novelist nurse nutritionist observer official oligarch operator opponent organist owner painter paramedic parent partner passenger passer-by
patient peasant pensioner performer philanthropist philosopher photographer physician physicist pianist pilot playwright plumber poet politician politicologist pollster
porter presenter prisoner producer professor programmer protester protestor psychiatrist psychologist publicist publisher publican racer radiologist rancher rebel
receptionist referee refugee regulator relative researcher resident retiree rider rival runner sailor scholar scientist screenwriter sculptor seaman seller
seismologist servant shareholder shepherd shopkeeper shopper skater skier sociologist soldier soprano specialist stallholder star statistician statesman steelworker steward
strategist student suffragette supporter surfer surgeon surveyor survivor suspect swimmer tailor teacher teammate technician teenager tenant
terrorist theologian therapist tourist trader trader trainer translator traveller tutor tycoon undertaker vendor veteran vet vicar victim villager virologist
visitor vocalist volcanologist volunteer voter waiter warden welder whistleblower winner witness worker wrestler writer youngster youth zoologist
co-author co-star co-accused cofounder insurgent commander fighter lieutenant general judge juror lawmaker leader minister playmaker`.split(
    /\s+/,
  ),
])

/** Titles that are given names too, or short words: titles only before a name of two words ("Don Ramón Alcoba", "U Tin Maung"). */
export const TITLES_BEFORE_TWO: ReadonlySet<string> = new Set('don dom sayyid sayed u daw dona sri'.split(' '))
