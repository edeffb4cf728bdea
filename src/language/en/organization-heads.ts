// Words that make a run of capitals the name of an organisation, and words that make one the name of a place or a work.

/** As the last word ("Dockers Union") or the first before "of" or "for" ("Ministry of Works"). */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  `academy administration agency airline airlines airways alliance archive archives army assembly associates association associations associated authority bank bank's battalion
board brigade brigades broadcaster broadcasting brotherhood bundesbank bureau cabinet caucus center centre chamber charity church circuit club coalition college
command commission committee committees communications communities company companies confederation conference congress conservancy consortium consulate cooperative
corp corporation corps council councils court courts department departments directorate division embassy enterprise enterprises entertainment exchange faction faculty
federation fellowship fire-brigade firm force forces forum foundation foundations front fund gazette government group groups guard guards guild health-service herald
holdings hospital hospitals inc inquirer industries initiative inspectorate institute institutes institution insurance international investments journal junta
laboratories laboratory labs league legislature library llc llp lobby ltd limited media militia ministry mission monitor monitoring motors movement
museum nations navy network networks news newspaper newspapers observatory office ombudsman opera orchestra organisation organisations organization organizations
panel parliament partners partnership party patrol parish petroleum pharmaceuticals plc police politburo post press project prosecutor prosecutors rangers radio railway railways records
recorder regiment resistance registry reserve resources school schools seminary senate service services societies society solutions squad standard station
studios syndicate systems taskforce team technologies telecom telegraph telegram television theatre theater times tribunal tribune troupe trust union unions united universities
university university's ventures volunteers watch watchdog welfare-office wing works worldwide youth guardia federacion sindicato partido banque banco bund gmbh ag sa
co brothers bros airport-authority fc cf afc athletic athletics utd rovers wanderers tv fm`.split(/\s+/),
)

/** Organisation heads that take "of" or "for" and may hold a list ("Ministry of Trade, Industry and Mines"). */
export const HEADS_BEFORE_OF: ReadonlySet<string> = new Set(
  `academy administration agency alliance archdiocese army assembly association authority bank bench board brotherhood bureau campaign center centre chamber church
citizens coalition college command commission committee community confederation conference congress consortium consulate cooperative corporation council court department
democrats diocese directorate division doctors embassy faculty federation foundation forces forum friends front fund group guild house initiative inspectorate institute institution
journal league legislature library medicins médecins ministry mission mothers movement museum network observatory office order organisation organization parliament party people's
physicians registry reporters republic school secretariat sons senate service society soldiers states syndicate tribunal trust union university women workers youth organizations
emirates isle islands island gulf bay sea strait straits kingdom province state district city town cape mount port lake river region republics commonwealth duchy principality coast
church cathedral temple tower palace battle siege treaty declaration bill book lord prince duke duchess statue avenue boulevard valley rock tomb horn cradle`.split(
    /\s+/,
  ),
)

/** Words that stand for fields of government or work, inside an organisation's name after "of", "for" or before its head. */
export const TOPIC_WORDS: ReadonlySet<string> = new Set(
  `administration affairs aging agriculture aid allergy infectious disease control plant weight wellness animal cancer heart kidney eye dental nursing pharmacy communications informatics research development inclusion belonging families older persons disabled electric wages price prices competition markets securities futures quarantine inspection cyber culture language literature history geography geology weather climate environment heritage forensic missing trafficking architecture art arts aviation banking broadcasting budget chemicals child children climate commerce commercial communication
communications community conservation consumer cooperation cooperatives corrections corruption crime crimes culture customs defence defense democracy design development digital
disability disarmament diseases drug drugs economic economics economy education elderly elections electoral electricity emergency emergencies employment
energy engineering enterprise environment environmental equality ethics excise exports family fertilizer finance financial fisheries fishing food foreign forest forestry gas gender governance
health heritage higher homeland housing human immigration indigenous industrial industries industry information infrastructure innovation insurance integration interior international investigation investment irrigation
islands justice labor labour land lands law liberties livestock local management manpower marine maritime medical medicine medicines metallurgy mental migration minerals mines mining music narcotics
national natural nationality natural-resources nuclear nutrition ocean oceans oil peace pensions petroleum planning police policy poverty power prevention preventive prisons privatisation production professional
prosecutions prosperity protection public racial railways reconstruction reconciliation reform refugees rehabilitation religious research resettlement resources revenue rights roads rural safety sanitation science sciences security settlements
shipping social solidarity space sport sports standards statistics strategic studies survey sustainability sustainable tax taxation technology telecommunications territorial textiles tourism trade training transport transportation treasury urban
utilities veterans veterinary vocational war water weights welfare wildlife women women's work worker workers workers' works youth atmospheric oceanic aeronautics firearms tobacco explosives alcohol budget value civil
transitional allied general professional seafarers dockers teachers nurses miners farmers journalists drivers crafts steel metal building hospitality retail hotel`.split(
    /\s+/,
  ),
)

/** Possessive words that belong to the name ("Women's League", "Teachers' Union", "People's Party"). */
export const POSSESSIVES_INSIDE: ReadonlySet<string> = new Set(
  `people women men children teacher teachers worker workers nurse nurses farmer farmers veteran veterans king queen prince student students driver drivers
miner miners doctors writers players lawyers landowners mothers lords sheriff soldiers police king's journalist journalists officers employees employers
god st pilots sailors girls boys peasants merchant merchants traders tenants artists consumer consumers citizens fishermen owners residents directors actors
governor attorney state union world master`.split(/\s+/),
)

/** As the last or first word, these make a name a place. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  `airport airbase archipelago avenue barrage basin bay beach boulevard borough bridge camp canal canyon cape cemetery city coast coastline corridor county cove creek crossing dam delta desert district
estate falls fjord forest fort garden gardens glacier gorge governorate gulf harbor harbour heights highlands highway hill hills inlet island islands isles isle junction lagoon lake lakes
lane levant mall mount mountain mountains mosque cathedral temple oblast ocean oasis palace park passage peak peninsula pier plain plains plateau plaza point port prefecture province quay quarter raion railway-station
range reef refinery region reservoir ridge river road roundabout sea shore slopes sound square stadium steppe strait straits street suburb summit terminal territories territory tower towers township tunnel
valley village volcano voivodeship ward waters waterway woods yard basilica castle arena mine pit state crater cay coulee bight rapids springs station-square prison jail barracks expressway motorway flyover bypass wharf quarry colliery viaduct pipeline airfield shipyard smelter`.split(
    /\s+/,
  ),
)

/** As the last word, these make a name a law, event, work or thing. */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  `accord accords act agenda age agreement amendment award awards battle bill bowl bulletin championship championships charter code constitution convention covenant crisis cup day decade declaration depression
derby dictionary directive doctrine edition effect election elections era expedition exhibition fair festival games grand-prix grandprix holiday holocaust index initiative-x intifada jubilee law laws league-cup marathon
massacre medal memorandum month national-day olympics open oscar oscars peace-prize pact paper plan prix prize prizes problem process programme program protocol purge race rally reformation referendum regulation report
resolution revolt revolution riots rising sabbath scandal scheme season series show spring statute strategy summit-x syndrome system tournament tour treaty trial trials trophy uprising virus war wars week
year disease fever hurricane typhoon cyclone storm flu influenza ebola monday friday christmas easter ramadan eid`.split(
    /\s+/,
  ),
)

/** Lower-case words that stand inside a person's name between capitals. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de da do dos das del della dello degli di d' du des la le las los van von der den ter ten te het zu zur zum af av bin ibn bint ben al el ul ur ud und y e i san st os abu umm ould ag mac ap`.split(
    /\s+/,
  ),
)

/** Words that begin a place's name. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  `mount lake fort cape camp mt new north south east west northern southern eastern western upper lower greater central little san santa são sao santo rio el los las port st saint puerto great big long old`.split(
    /\s+/,
  ),
)

/** Heads that are as often surnames: behind a given name they make no place and no organisation. */
export const SURNAME_HEADS: ReadonlySet<string> = new Set(
  `park hill hills lane woods castle temple forest garden gardens church cross waters rivers lake west ward yard house bridge bridges tower towers summit press post court guard bank banks league lobby square street field
pier point port shore ridge brook crater reef bay ford stone marsh day may rice bush cash young cooper king bishop price law laws case cup bill storm winter summer spring star page law fair pact war bight pit quay fort sharp marshall
school field service mission wing rush walker watch reserve records prosecutor`.split(/\s+/),
)
