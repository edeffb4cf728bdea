// Words for people, singular, lower case, and which endings name people: so that a count's unit is "person".

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** Nouns for people that no ending betrays, or that come often. */
export const PEOPLE = words(`
  person people persons man men woman women child children boy girl kid baby infant toddler newborn teenager teen youth youngster adolescent adult minor pensioner elder
  human individual citizen national resident inhabitant villager local native townsperson dweller householder neighbour neighbor guest visitor tourist traveller traveler passenger commuter driver rider pedestrian cyclist
  biker motorcyclist motorist pilot crew crewman sailor seaman seafarer fisherman fisher angler diver swimmer climber hiker mountaineer trekker camper skier runner athlete player footballer cricketer coach referee fan supporter spectator onlooker
  bystander passerby passer-by witness victim survivor dead wounded injured missing patient case-worker doctor nurse midwife paramedic medic surgeon physician carer caregiver therapist dentist pharmacist
  worker labourer laborer employee staff staffer employer colleague boss manager executive director chief officer official clerk secretary assistant aide adviser advisor consultant contractor subcontractor technician engineer mechanic electrician plumber carpenter builder welder
  miner farmer farmhand farmworker grower herder rancher peasant gardener cook chef waiter waitress bartender cleaner janitor maid housekeeper nanny cashier shopkeeper trader vendor merchant hawker seller buyer shopper customer client consumer user subscriber
  courier deliveryman postman postwoman trucker docker dockworker longshoreman stevedore steelworker autoworker railwayman railworker steward stewardess machinist conductor signaller controller
  teacher lecturer professor academic scholar researcher scientist student pupil undergraduate graduate postgraduate schoolchild schoolchildren schoolgirl schoolboy principal headteacher tutor instructor trainee apprentice intern volunteer
  soldier troop troops serviceman servicewoman service-member personnel conscript recruit reservist veteran paratrooper commando marine ranger guard guardsman gunman militant fighter rebel insurgent guerrilla guerilla jihadist jihadi extremist terrorist mercenary combatant militiaman
  bomber attacker assailant shooter sniper hijacker hostage captive kidnapper abductor abductee abducted captor robber thief burglar looter arsonist rioter murderer killer rapist abuser smuggler trafficker poacher pirate gangster bandit
  policeman policewoman police constable sergeant detective inspector sheriff deputy trooper patrolman agent firefighter fireman rescuer responder lifeguard warden jailer prisoner inmate detainee convict suspect defendant accused offender criminal felon fugitive escapee parolee
  judge justice magistrate prosecutor lawyer attorney barrister solicitor advocate juror plaintiff claimant complainant petitioner signatory litigant accuser
  politician lawmaker legislator mp mps mep meps senator representative congressman congresswoman congressperson delegate deputy councillor councilor councilman alderman governor mayor minister premier president king queen prince princess ambassador diplomat envoy consul
  leader member activist campaigner protester protestor demonstrator marcher picketer striker organiser organizer unionist dissident opponent critic voter elector candidate nominee appointee commissioner trustee spokesperson
  migrant immigrant emigrant refugee asylum-seeker asylum seeker evacuee returnee deportee expatriate expat exile foreigner alien stowaway settler pilgrim worshipper worshiper parishioner believer follower devotee adherent convert priest pastor bishop nun monk imam cleric
  mother father parent son daughter brother sister sibling twin triplet cousin uncle aunt nephew niece husband wife spouse widow widower partner grandparent grandmother grandfather grandchild grandchildren relative orphan heir descendant friend lover boyfriend girlfriend
  journalist reporter correspondent editor photographer cameraman broadcaster presenter columnist blogger writer author poet novelist artist painter sculptor musician singer dancer actor actress director filmmaker performer comedian celebrity model designer architect
  businessman businesswoman businessperson entrepreneur founder owner co-owner shareholder stockholder investor lender borrower creditor debtor depositor homeowner landlord landowner tenant renter taxpayer ratepayer retiree beneficiary recipient claimant donor sponsor
  accountant auditor banker broker economist analyst expert specialist statistician historian philosopher sociologist psychologist psychiatrist biologist chemist physicist mathematician astronomer astronaut cosmonaut
  contestant competitor participant finalist winner loser champion medallist medalist attendee applicant respondent interviewee participant panellist panelist interviewer observer inspector peacekeeper negotiator mediator whistleblower hacker
  drinker smoker addict alcoholic sufferer carrier sleeper caller viewer listener reader bettor gambler punter partygoer concertgoer churchgoer mourner reveller reveler clubber holidaymaker
  servant civil-servant bureaucrat cadre collector operator operative organiser handler keeper breeder trapper hunter logger ranger woodcutter tailor weaver seamstress
  american briton frenchman frenchwoman englishman dutchman irishman scot welshman spaniard swede dane finn pole turk kurd arab jew serb croat czech slovak greek thai filipino filipina pashtun uyghur uighur tatar roma houthi hutu tutsi hindu sikh muslim christian catholic protestant sunni shiite copt
  yazidi latino latina hispanic asian maori māori inuit aboriginal afghan saudi iraqi israeli pakistani bangladeshi emirati qatari kuwaiti omani yemeni somali nepali democrat republican conservative liberal socialist communist nationalist separatist islamist
  vip ceo cfo expatriate co-conspirator conspirator accomplice associate aide-de-camp ally lookout gunner folk folks newcomer starter leaver dropout absentee non-citizen noncitizen civilian
  lecturer breadwinner homemaker housewife bachelor newlywed cohabitant midwife doula pensioner superintendent supervisor foreman temp freelancer part-timer full-timer
  informant informer spy defector deserter objector minder stakeholder juror ombudsman usher porter attendant receptionist typist librarian curator archivist
  scout cadet pupil boarder alumnus alumni alumna fellow laureate peer lord knight noble monarch ruler dictator
  personnel workforce police cop cops gendarme gendarmes carabinieri dependent dependant dependents orphan nonagenarian centenarian octogenarian septuagenarian
  hostages guerrillas paramilitary paramilitaries loyalist islamists collaborator infiltrator intruder trespasser`)

/** Endings of singular nouns that nearly always name people. */
export const PEOPLE_ENDINGS: readonly string[] = [
  'man',
  'men',
  'woman',
  'women',
  'person',
  'people',
  'worker',
  'keeper',
  'maker',
  'ist',
  'ologist',
  'holder',
  'goer',
  'leader',
  'fighter',
  'seeker',
  'smith',
  'folk',
  'child',
  'children',
  'aire',
  'ocrat',
  'icist',
  'ician',
  'phile',
  'crat',
  'owner',
  'dweller',
  'writer',
  'monger',
  'herd',
  'taker',
  'giver',
  'member',
  'officer',
  'official',
  'teacher',
  'nurse',
  'driver',
  'player',
  'rider',
  'teur',
  'eer',
]

/** Nouns with one of those endings, or with -er, -or, -ant, -ent, -ee, -ian that name no people. */
export const NOT_PEOPLE = words(`
  list mist fist wrist twist waist checklist shortlist wishlist playlist holder placeholder herd beer deer steer career pier
  talisman ottoman caiman`)

/** Nouns in -er and -or that name no people; others in -er and -or are taken for people only when their verb is an action of people. */
export const AGENT_STEMS = words(`
  advertis bak bank bargain be bik bloom board brew broadcast burn campaign carri charg cheat clean climb commut complain consum convert cook creat danc deal defend deliver demonstrat design develop dig din donat
  educat employ enforc examin explor farm feed fight fil film follow forag gambl garden govern guard hack hand harvest haul hawk heal help hik hous hunt import export innovat insur invad invent investigat issu
  jog join jump keep kill label land laund lead learn lend listen load log lov manag mak march min mourn murder negotiat offend organiz organis own pack paint pick picket plan plant play plunder poach pray preach produc promot
  protest provid publish purchas push raid read recruit record reform regulat report rescu research resist ride rob rul sail sav scam search seek sell send serv settl shoot shop sing skat ski sleep smuggl sort speak spend sponsor steal strik struggl
  supervis supply support surf surviv swim teach tend think trad train travel tutor us view vot wait walk watch wear weld win wrestl writ`)
