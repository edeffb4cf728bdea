// What a noun phrase beside a number is made of: words that end it, plurals that show no s, and nouns taken singular.

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** Words that are never part of a noun phrase after its first noun. */
export const PHRASE_ENDS = words(`
  the a an this that these those of in on at by for from with without within to into onto over under above below between among amid amidst against about around across through throughout during before after since until till upon near behind beside besides beyond along
  off out up down toward towards via per than as like unlike despite except regarding concerning including excluding following
  and or but nor yet so if because while whereas although though unless when where who whom whose which what why how whether that
  i you he she it we they me him her us them his hers its their theirs our ours my mine your yours itself themselves himself herself
  is are was were be been being am 's has have had having do does did done doing will would shall should can could may might must ought cannot
  not n't never also already still just only even ever again now then here there yesterday today tomorrow tonight ago later earlier soon alone together each apiece altogether more less last next past
  both either neither every all any some many much most few several such no nothing something anything everything
  monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december
  said says say saying told tells tell died die dies dying killed kill kills wounded injured arrested detained held hold holds took take takes taken taking made make makes went go goes gone going came come comes coming got get gets gave give gives given
  left leave leaves became become becomes began begin begins begun ran run runs lost lose loses won win wins fell fall falls fallen rose rise rises risen grew grow grows grown kept keep keeps put puts set let lets met meet meets paid pay pays sent send sends
  spent spend spends stood stand stands sat sit sits led fled flee flees found find finds fought fight fights brought bring brings bought buy buys sold sell sells thought think thinks knew know knows known saw see sees seen felt feel feels heard hear hears
  live lives lived work works worked join joined joins attend attended attends gather gathered gathers march marched face faces faced need needs needed want wants wanted seek seeks sought remain remains remained continue continues continued include includes included
  receive receives received use used uses require requires required carry carries carried show shows showed shown call calls called ask asks asked try tries tried turn turns turned start starts started stop stops stopped move moves moved believe believes expect expects suggest suggests indicate indicates indicated
  own owns owned play plays played return returned returns arrive arrived arrives suffer suffered suffers survive survived survives reported report reports refuse refused refuses enter entered enters cross crossed crosses protest protested rally rallied
  vote voted votes sign signed signs serve served serves speak speaks spoke spoken lie lies lay appear appears appeared depend depends depended belong belongs happen happened occur occurred earn earns earned drive drives drove travel travelled traveled walk walked
  straight long old tall high deep wide away thick apart late short behind ahead worldwide nationwide globally annually monthly weekly daily yearly respectively per worth because due owing thanks plus minus versus vs et
  rather very too quite almost nearly mostly mainly largely partly directly indirectly officially reportedly allegedly`)

/** Plurals (and nouns used as such) that show no s. */
export const BARE_PLURALS = words(`
  people men women children police staff personnel crew troops cattle feet teeth mice geese media data criteria phenomena bacteria aircraft spacecraft hovercraft sheep fish deer salmon trout shrimp cod bison swine poultry series species offspring headquarters crossroads
  folk folks kin youth clergy livestock vermin gentry infantry cavalry alumni cacti fungi nuclei stimuli oxen dice lice sperm crossroads barracks gallows means works swiss chinese japanese congolese portuguese vietnamese taiwanese burmese sudanese lebanese nepalese
  senegalese maltese togolese beninese gabonese burkinabe british irish french dutch english welsh scottish spanish swiss guerrilla māori maori inuit roma kurds faithful homeless unemployed elderly poor young disabled dead missing injured wounded sick uninsured jobless
  schoolchildren grandchildren stepchildren fishermen policemen policewomen servicemen servicewomen firemen gunmen businessmen businesswomen salesmen seamen militiamen congressmen clergymen frenchmen englishmen irishmen workmen crewmen cameramen horsemen tribesmen gunwomen spokesmen freshmen laymen craftsmen
  businesspeople townspeople salespeople tradespeople spokespeople countrymen countrywomen noblemen ombudsmen postmen milkmen guardsmen marksmen airmen airwomen footmen boatmen infantrymen paramilitary personnel refuse`)

/** Words in s that are no plurals. */
export const NOT_PLURAL = words(`
  was is has his its this us as yes does says goes thus plus gas bus lens news chaos crisis basis analysis oasis thesis hypothesis diagnosis virus status campus bonus census consensus focus corpus genus radius
  across unless perhaps always sometimes towards besides afterwards upwards downwards backwards forwards mathematics physics economics politics athletics genetics gymnastics logistics ethics diabetes hepatitis measles mumps rabies tuberculosis aids covid polio
  princess congress business process access success progress press stress loss boss mass class glass grass cross dress address less express fitness wilderness illness witness harness previous various serious famous religious dangerous nervous enormous indigenous
  continuous suspicious ambitious precious conscious numerous obvious anonymous autonomous hazardous infectious luxurious mysterious generous disastrous ambiguous notorious rebellious unconscious surplus tennis alias atlas canvas christmas texas kansas arkansas illinois paris los angeles
  laos honduras bahamas cyprus mauritius belarus damascus athens brussels wales netherlands philippines maldives seychelles emirates hamas isis dos james thomas charles williams davis jones lewis harris adams`)

/** Plurals that another noun may follow ("arms dealers", "sports fans"). */
export const ATTRIBUTIVE_PLURALS = words(`
  arms sports sales savings goods systems customs rights operations communications police women men works parts securities futures drugs weapons services affairs relations resources media data staff personnel crew youth troops elections explosives games
  mathematics physics economics politics athletics genetics electronics gymnastics logistics ethics diabetes measles mumps hepatitis tuberculosis aids covid fish livestock poultry aircraft series headquarters homeless elderly poor young disabled unemployed missing wounded injured sick jobless british irish french dutch
  english welsh scottish spanish swiss chinese japanese congolese portuguese vietnamese taiwanese burmese sudanese lebanese nepalese senegalese māori maori inuit roma guerrilla paramilitary trades states defence defense`)

/** Plurals whose singular no rule makes. */
export const SINGULARS: ReadonlyMap<string, string> = new Map(
  `people=person men=man women=woman children=child feet=foot teeth=tooth mice=mouse geese=goose media=medium data=data criteria=criterion phenomena=phenomenon bacteria=bacterium lives=life wives=wife knives=knife wolves=wolf leaves=leaf
  shelves=shelf halves=half thieves=thief loaves=loaf calves=calf hooves=hoof scarves=scarf crises=crisis bases=base analyses=analysis theses=thesis oases=oasis hypotheses=hypothesis diagnoses=diagnosis emergencies=emergency buses=bus gases=gas viruses=virus campuses=campus
  bonuses=bonus statuses=status censuses=census lenses=lens cacti=cactus fungi=fungus nuclei=nucleus stimuli=stimulus alumni=alumnus oxen=ox dice=die lice=louse shoes=shoe canoes=canoe toes=toe foes=foe houses=house causes=cause cases=case phases=phase
  purchases=purchase databases=database releases=release increases=increase decreases=decrease leases=lease diseases=disease nurses=nurse courses=course horses=horse corpses=corpse expenses=expense defenses=defense licenses=license responses=response senses=sense offenses=offense
  clauses=clause pauses=pause abuses=abuse excuses=excuse uses=use warehouses=warehouse lighthouses=lighthouse greenhouses=greenhouse verses=verse universes=universe exercises=exercise enterprises=enterprise premises=premise promises=promise surprises=surprise franchises=franchise
  movies=movie cookies=cookie calories=calorie zombies=zombie prairies=prairie ties=tie pies=pie lies=lie dies=die series=series species=species headquarters=headquarters crossroads=crossroads barracks=barracks means=means aircraft=aircraft troops=person
  axes=axe taxes=tax indices=index matrices=matrix vertices=vertex appendices=appendix stories=story storeys=storey missiles=missile goods=goods clothes=clothes quizzes=quiz niches=niche caches=cache headaches=headache avalanches=avalanche aches=ache`
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
)
