// Words that often begin a sentence or a headline with a capital without being a name, in lower case; and words that
// are capitalised but name no person, organisation or place (days, months).

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after afterwards again against ago ahead alas albeit all almost along alongside already also
although altogether always amid amidst among amongst an and another any anybody anyone anything anyway anywhere apart are aren't
around as aside at away back be because before behind being below beneath beside besides best better between beyond both but by
can can't cannot could couldn't despite did didn't do does doesn't doing don't down due during each earlier either else elsewhere enough
especially even ever every everybody everyone everything everywhere except few fewer finally first firstly following for former formerly
fourth fifth from further furthermore given had hadn't half has hasn't have haven't having he he'd he'll he's hence her here here's hers herself him
himself his how how's however i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself just last lastly lately later latter least
less lest let let's like likewise little many may maybe me meanwhile might mine more moreover most mostly much must my myself
namely near nearby nearly neither never nevertheless next no nobody none nonetheless nor not nothing notwithstanding now nowhere
of off often on once one ones only onto or other others otherwise ought our ours ourselves out outside over overall own
per perhaps plus possibly previously probably quite rather re really recently regarding same second secondly see seldom several shall she
she'd she'll she's should shouldn't since so some somebody somehow someone something sometimes somewhat somewhere soon still such sure
than that that'll that's the their theirs them themselves then there there's thereafter thereby therefore these they they'd they'll they're
they've third this those though three through throughout thus till to today together tomorrow tonight too toward towards two twice under
underneath unless unlike until up upon us very via was wasn't we we'd we'll we're we've well were weren't what what's whatever when
whenever where where's whereas wherever whether which whichever while who who'd who's whoever whole whom whose why will with
within without won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself yourselves zero
four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozens dozen ok okay oh ah yeah hello hi dear mr's
eighth ninth tenth sixth seventh amid versus vs worth`.split(/\s+/),
)

export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur
thurs fri sat sun gmt est edt pst pdt cet cest bst utc aest ist a.m p.m am pm`.split(/\s+/),
)

/** Ordinary words: nouns, verbs and adjectives of news, for deciding a capital at the start of a sentence or headline. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `ability able absolutely abuse abuses access accident accidents accountability accused act acting action actions
active activist activists activities actors actual actually acute add added adding additional additionally address
addressing administration adult adults advance advanced advice advocates affected afternoon age aged agencies agency
agents aggressive agreed agreement agreements agriculture aid aim aiming air aircraft airlines airport airstrikes
alarm alcohol alert alike alive allegations alleged allegedly alliance allies allow allowed allowing alone
alternative ambassador ambulance ambulances amendment amendments amount analysis analysts ancient anger angry animal
animals anniversary announced announcement announcing annual answer answers anti anticipated anxiety apartment
apparently appeal appealing appeals appear appeared application apply appointed appointment approaches approval
approved approximately area areas argue argued arguing argument arguments armed armoured army arrest arrested
arrests arrived arriving art article artillery artist artists ash asked asking assault assessment assets assistance
associate assume assuming asylum athletes atmosphere attack attacked attackers attacks attempts attendance attention
attorney attorneys auditors author authorities authority autumn available average aviation avoid aware awareness
baby bad ban band bank bankers banking banks bar barely base based basic basically battle beach bear beat beating
beautiful became become becoming began begin beginning behaviour belief believe believed believing big bigger bill
bills birds birth bishops bit bitter black blame blast blasts blaze blood blue board boats bodies body bodyguards
bomb bombing bombings bombs bonds book books border borders born boss bosses bought boy boys branches brand brave
bread break breaking breakthrough brief briefly bright bring bringing brings broad broadcast broadcasters broadly
brother brothers brought brutal budget build builders building buildings built bullets burning bus buses business
businesses businessman busy buyers buying cabinet call called calling calls came camera cameras camp campaign
campaigners campaigns camps cancer candidates capital captain car care career careful carefully carrying cars case
cases cash casualties catch cattle caught cause caused causes causing caution ceasefire celebrations cell censorship
center central centre century ceremony certain certainly chairman challenge challenges challenging champion chance
change changed changes changing chaos charge charges charging charities charity chat cheap check checkpoints checks
chemical chief child childcare children choice cholera chosen church cinema circumstances cities citing citizens
city civil civilian civilians claim claimed claims clashes class classes classic clean cleaning clear clearing
clearly clerics clients climate clinics close closed closely closer closing closure clothes cloud club clubs coach
coal coalition coast coffee cold collapse collective college colleges combat combined come comes coming command
commander commanders comment commentators comments commerce commercial commission commissioners commitment committee
commodities common communal communication communications communist communities community commuters companies company
compared comparing compensation competition complaints complete completely complex comprehensive computer concern
concerned concerns concluding conclusion conditions conduct conducted conference confidence confirmed confirming
conflict confronted congratulations congress connection conservation conservationists conservative conservatives
consider considering consistent conspiracy constitution constitutional construction consultants consultation
consumer consumers contact containing content contracts contrary control controversial conversations conviction
cooking cool cooperation copies core correct corruption cost costs council councillor councillors councils counsel
counterterrorism counting countless countries country county couple courage course court courts cover coverage
covering cowardly crash crazy create created creating creation credit credits crew crews crime crimes criminal
criminals crisis critical critically criticism critics crops cross crowd crowds crucial crude crying cultural
culture cup curfew currency current currently curriculum customers cuts cutting cyber cyclists cyclone daily damage
damaged damages damning dams danger dangerous dark data date dated daughter day days dead deadline deadly deal
dealers dealing dealings deals death deaths debate debt debts decades decide decided deciding decision decisions
declaration declared declaring decline deep deeper deeply defence defendants defending defense deficit defying delay
delayed delays delegates delegation deliberately delivering delivery demand demanding demands democracy democrats
demonstrations demonstrators dengue denied denying department departments dependent depending deployment deportation
deportations depression deputies deputy described describing desert design designed desperate destroyed destruction
detailed details detained detainees detectives detention determined developers developing development developments
devices dialogue died diesel difference differences different difficult digital dinner diplomacy diplomatic
diplomats direct directly director directors disability disappointed disaster disasters discovery discrimination
discuss discussing discussion discussions disease diseases dismissed display dispute disputes disruption dissidents
distance distribution district districts division divorce doctors document documents dog dogs dollar domestic
domestically donations donors door double doubt doubts drawing dream dressed drew dried drink drinking drive driven
driver drivers driving drone drones drop drought drug drugs dry dubbed dust dying early earned earnings earth
earthquake ease eastern easy eating economic economically economics economies economist economists economy editor
editorial editors education educators effect effective effectively efforts eggs elderly elected election elections
electoral electric electricity eligible email emails embassy emergency emissions emotional emphasis emphasising
empire employees employer employers employment empty encouraging end ended ending ends enemies enemy energy
enforcement engineering engineers english enormous enter entering entertainment enthusiasm entire entry environment
environmental environmentalists equal equality equally equipment era escalating escape essential essentially
establishment estimated estimates ethnic evacuation evacuations evening evenings event events eventually evidence
evil exactly examining example examples excellent exchange excited executive executives exercise exhausted existing
exit expanding expected expecting expenses expensive experience experts explaining explosion explosions explosives
exports expressing external extra extreme extremely extremists eyewitnesses face faced facing fact factories factors
factory facts failed failing failure fair fairly fake fall fallen falling false families family famine famous fans
far farmers farming fashion fast faster fatal father fathers fear fears feature features federal feed feel feeling
fees fell fellow female festival field fierce fighter fighters fighting figures file filed filing filling film films
final finance finances financial financially financing find finding findings fine fines fire firearms fired
firefighters fires firing firm firms fiscal fish fishermen fishing fit fix fixed flag flags flash flat fleeing flew
flight flights flood flooding floods flour flow flying focus folks food football force forced forces forcing
forecasters forecasts foreign foreigners forensic forest forests forget formal forming forward fought found founded
founder fraud free freedom freelance frequent frequently fresh friendly friends front frustrated frustration fuel
full fully fun function fundamental fundamentally funding funds funeral funerals future gains gang gangs gangster
gap garbage gas gasoline gave gay gender general generally generals generation genetic genocide gentlemen genuine
get gets getting giant girl girls give giving glass global globally go goals god goes going gold golden gone good
goods got governance governing government governments governor governors grabbing graduates graduation grand
grandmother grants graphic grassroots gratitude great greater greatest green greetings grief ground group groups
grow growers growing grown growth guards guerrillas guess guests guidance guided guilty gun gunfire gunman gunmen
guns gunshots hackers hair halfway hall hand handing hands happened happening happens happy harassment hard hardline
hardly harm harsh harvest hate haul head heading headlines headquarters heads health healthcare hearing heart heat
heating heatwave heavily heavy height held helicopter helicopters help helped helping herders heritage heroes hidden
high higher highest highlighting highly highways hiking hiring historians historic historical historically history
hit hitting hold holders holding holiday holidays holy home homeland homeless homes honest honestly honey hopefully
hopes hoping horse horses hospital hospitals host hostages hostile hot hotel hotels hour hours house household
households houses housing huge human humanitarian humanity humans hunger hungry hunting hurricane husband ice ideas
identified identifying identity ideology ignoring ill illegal illegally illness images imagine immediate immediately
immigrants immigration impact implementing important importantly imported imports imposing impossible improved
improvements improving incidents including income incomes increase increased increases increasing increasingly
incredible incumbent independence independent independents indications indigenous individual individuals industrial
industries industry inequality infant infected infections inflation influence information infrastructure initial
initially initiatives injured injuries injustice inmates innocent innovation inquiry insecurity insisting inspectors
inspired instant institutional institutions instructions insurance insurers insurgents intelligence intense interest
interestingly interests interim interior internal international internationally internet interpreters intervention
interview interviews introduced introducing invasion investigating investigation investigations investigators
investing investment investments investors invitations involved involving iron irrigation islamic islamist islands
isolated issue issued issues items jail jailed jews job jobs join joining joint jointly journalism journalists joy
judge judges judging judgment judicial judiciary jumping jurors jury justice juveniles keep keeping kept key
kidnapping kidnappings kids kill killed killer killers killing killings kind kindergarten king kings knee knew know
knowing knowledge known labor labour lack lacking ladies land landlords landmines landslides language languages
large largely larger largest late latest launched launching law lawmaker lawmakers laws lawyer lawyers lead leader
leaders leadership leading leads league leaked learn learned learning leave leaves leaving led left leftist legal
legally legend legislation legislative legislators legislature lenders lending lessons letters letting level levels
liability liberal liberals liberation liberty library licence life lifeguards lifting light lights likely limited
limits line lines link linked list listed listen listening literally literature live lives livestock living loans
local locally locals location locations lockdown logging london-based long longer longtime look looking looters
looting lose losing loss losses lost lot lots love lovers low lower lowering loyal loyalists luck lucky lunch luxury
machine machinery machines mad made magazine magistrates mail main mainly mainstream maintaining maintenance major
majority make makers makes making malaria male management managers managing mandatory manufacturers manufacturing
map marches marching marginal marine maritime mark marked market markets marking marriage married martial masked
mass massacre massive master match matches maternal maximum mayors meals mean meaning means measles measures meat
mechanics media mediators medical medicine medics medium meet meeting meetings member members memorial memories men
mental merchants message messages metal meteorologists methods microfinance mid middle midnight midwives migrant
migrants migration militants military militia militiamen militias milk miners minimum mining minister ministers
ministries ministry minor minorities minority minutes misinformation missile missiles missing mission missionaries
mistakes mixed mob mobile mobs model models moderate modern modest moments monetary money monitoring monitors monks
monthly months morale morning mosques mother mothers motion motorcycle motorists mount mountain mountains mounting
mourners move moved movement movements moves moving multiple municipal murder murders music musicians mutual mystery
name named names narrow nation national nationalists nationally nationals nations nationwide native natives natural
naturally nature naval navy necessary need needless needs negative negotiations negotiators neighborhood neighbors
neighbouring neighbours net network networks new newborn newcomers newly news newspaper newspapers nice night
nightclub nights noisy nomads normal normally north northeast northern northwest notable notably note noted notes
noting novel nuclear nude number numbers numerous nurse nurses nursing nutrition objections objects observers
obtaining obviously occasion occasionally occasions occupation occupying occurring ocean odd offences offering
offers office officer officers offices official officially officials oil old older ongoing online open opened
opening openly operating operation operations operators opinion opponents opportunities opportunity opposed opposing
opposite opposition optimism options oral order ordered ordering orders ordinary organic organisation organisations
organised organisers organization organizations organizers original originally orphans outbreak outbreaks outdoor
outgoing outrage overnight overseas owing owners ownership oxygen pace packed page pain paintings panel panic paper
papers parade paramedics paramilitaries paramilitary parent parents parish park parliament parliamentarians
parliamentary part participants participation particular particularly parties partly partner partners parts party
pass passage passed passengers passing past pastoralists pastors path patience patients patriotic patrol patrols pay
paying payment payments peace peaceful peacekeepers peacekeeping peak peasants pedestrians penalties pension
pensioners pensions people peoples percent perfect performance period permanent permission person personal
personally personnel persons perspective petition petrol phase phone phones photo photographer photographers
photographs photos physical physically physicians physics picking picture pictures piece pilgrims pilots pipeline
piracy pirates place placed places placing plain plan planes planned planning plans plant planting plants plastic
platform play played player players playing plea pleas please pledges plenty plot poachers point pointing points
poison polarization police policeman policemen policies policy political politically politician politicians politics
poll polling polls pollution poor popular population populations populist port portions ports pose position positive
possible post postal posted posters posting posts potential potentially poverty power powerful powers practical
practically practice praise praising prayers praying precise predictably pregnancy pregnant preliminary premature
premier preparation preparations prepared preparing presence present presently presidential presidents press pressed
pressing pressure presumably pretty prevention previous price prices pride priest priests primarily primary prime
principal principals prior prison prisoners prisons privacy private privately privatisation privileged pro problem
problems procedures process produced producers producing product production products professional professionals
professor professors profit profits program programme programmes programs progress prohibited project projects
prominent promised promises promising promoting proof proper properties property proponents proposal proposals
proposed prosecution prosecutor prosecutors protect protecting protection protest protested protester protesters
protesting protestors protests proud proven provided providing province provinces provincial provisional
psychologists public publicly published publishers publishing pull pulling pupils purchasing pure purely pushed
pushing put putting quality quarantine queen question questioned questioning questions quick quickly quiet quietly
race racial racism racist radical radio rail railway rain rainfall rains raised raising rallies rally ranchers
ranging rape rapid rapidly rare rarely rate rates ratings reached reaching reaction reactions read readers reading
ready real realistically reality reason reasons rebel rebels rebuilding recalling receiving recent recession
recipients recognizing reconciliation reconstruction record recorded records recovery recruitment red reduced
reducing reduction referees referendum referring refineries reflecting reform reformers reforms refugee refugees
refusing regime regional regionally regions registered registration regulation regulations regulators regulatory
reinforcing rejecting relations relationship relationships relatively relatives release released releasing relevant
relief religion religious remaining remains remarkably remarks remember remembering remittances remote removing
renewable renewed rent rents repair repairs repeated repeatedly replacing reply report reported reportedly reporter
reporters reporting reports representatives repressive reproductive republicans requests required requiring rescue
rescued rescuers research researcher researchers reserves reservists residence resident residential residents
resistance resolution resources respect responding response responses responsibility responsible rest restaurant
restaurants restoring restrictions result results retail retailers retired retirees return returned returning
revealed revealing revelations revenge revenue revenues reviewing revised revolution revolutionary rich rickshaw
riders rifle right rights rigorous riot rioters rioting riots rise rising risk risks rival rivals river rivers road
roadblocks roads roadside robbers robbery role roles roof room rooms roughly round row royal rule ruled rulers rules
ruling rumors rumours run running rural rush rushing sad sadly safe safety said sailors salaries salary sale sales
salt sanctions sand sanitation satellite save saving savings say saying says scared scenes schedule scholars
scholarships school schoolchildren schools science sciences scientific scientist scientists scores search searches
searching season seats secondary secret secretary section sections sector secular securing security seeing seeking
seems seen seized sell sellers selling senate senators send sending senior sensitive sent sentence sentencing
separate separately separatist separatists series serious seriously serve served service services serving session
set setting settlement settlements settlers severe sewage sex sexual shame share shared shareholders shares sharing
sharp sheep shelling shelter shelters shift ship shipping ships shock shocked shocking shoes shooting shootings shop
shopkeepers shoppers shopping shops short shortages shortly shot shots show showing shown shows siblings sick side
sides sign signed significant significantly signs silence silent similar similarly simple simply single sir sister
sisters sit site sites sitting situation skilled skills slavery slaves sleep sleeping slightly slogans slow slowly
small smaller smart smoke smoking smuggling snipers snow soaring social socialists society sold soldier soldiers
sole solidarity solutions solving son song songs sooner sophisticated sorry sort sound source sources south
southeast southern southwest sovereignty space speak speaker speakers speaking special specialist specialists
specific specifically spectators speculation speech speeches speed spending spent split spokesman spokesperson
spokeswoman sporadic sport sporting sports spreading spring squatters stability stadium staff stage standard
standards standing star stars start started starting state stated statement statements states station statistics
status stay staying steel step steps stick stocks stolen stone stood stop stopping stores stories storm storms story
straight strategic strategy street streets strengthening stress stressed stressing strict strike strikers strikes
striking strong strongly structural struggle student students studies studio study studying style subject submission
subsequent subsequently subsidies substantial success successful successive sudden suddenly suffering suggesting
suggestions suicide suitable summer sunshine super superintendent supermarkets supplies supply support supported
supporters supporting supposedly surely surgeons surgery surprise surprised surprising surprisingly surrounded
surrounding surveillance survey surveys survivor survivors suspect suspected suspects suspicion sustainable sweeping
swift symptoms system systematic systemic systems table tactics take taken takes taking talk talking talks tank
tanks tariffs task tax taxation taxes taxi taxpayer taxpayers tea teacher teachers teaching team teams tear
technical technically technology teenagers telecommunications television tell telling temperatures temporary tenants
tens tension tensions tents terms terrible territorial terror terrorism terrorist terrorists test testing tests text
thank thankfully thanks theft theme theoretically thick thieves thing things think thinking thorough thought
thoughts threat threatened threatening threats threshold thrilled thugs ticket tickets tight tighter timber time
times timing tiny tip tired tobacco toll torrential torture total touching tough tour tourism tourist tourists tours
town towns toxic track trade traders trading tradition traditional traditionally traffic traffickers trafficking
tragedy tragically train trained training trains transfer transition transparency transport transportation travel
travelers travellers travelling treasury treating treatment tree trees tremendous trends trial trials tribal tribes
tribunal tributes tried trip troops trouble truck trucks true truly trust truth try trying tuberculosis tuition turn
turned turning turnout turns tv typical typically ultimate ultimately unable unarmed uncertain unclear undeniably
underground understand understandably understanding undoubtedly unemployed unemployment unexpected unfortunately
uniformed uninterrupted union unions unique unit united unity universal universities university unknown unlikely
unprecedented unrest unsurprisingly upcoming update upper urban urgent urging use used useful users uses using usual
usually utilities utility vacancies vaccinated vaccination vaccine vaccines value values van vandalism various vast
vegetables vehicle vehicles vendors venture verbal version veteran veterans vice victim victims victory video videos
view viewed viewers views village villagers villages violence violent violently virtual virtually virus visa visit
visiting visitors visits visual vital voice voices volcanic volunteer volunteers vote voted voter voters votes
voting vulnerable wage wages waiting wake walking wall walls want wanted wanting war ward warm warmer warned warning
warnings warplanes wars warships waste watch watchdog watching water waters wave waves ways weak wealth wealthy
weapons wearing weather website websites wedding week weekend weekly weeks weight weird welcome welcoming welfare
wells went west western wet whatsoever wheat white wide widely wider widespread widow wife wild wildfires wildlife
willing wind winds wine winner winners winning winter witness witnesses woman women won wonder wonderful wood wooden
word words wore work worked worker workers working workplace works workshop world worldwide worried worries worrying
worse worship worst would-be wounded write writer writers writing written wrong wrote yards year yearly years yellow
yields young younger youngest youth youths`.split(/\s+/),
)
