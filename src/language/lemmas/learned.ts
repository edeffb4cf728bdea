// Made by training/lemmas/train.ts from the training parts of UD English EWT and GUM (CC BY-SA 4.0): see training/lemmas/CARD.md.
// In the form that src/language/lemmas.ts and lemmas/endings.ts read.

export const STEM_ENDINGS = `
-0+: ^add ^bang ^boycott ^catalog ^clang ^color ^combat ^debut ^defang ^ebb ^egg ^emphasis ^err ^even ^fell ^feud
^foul ^fundrais ^gang ^hang ^laps ^leaf ^marshal ^matt ^murmur ^pars ^pivot ^quell ^reput ^roam ^sell ^sheath ^shell
^siphon ^smell ^spell ^stroll ^tailor ^tell ^vacuum ^worship ^yell aid air al aud aul eam eap eat el ep icit il ll lp
mb mp ng oat ocus oid ol ood ook op oud our out rb rl rp sp ss tz up well wl zz -0+e: ^ach ^adher ^ador ^bak ^bar ^bit
^blockad ^bon ^bor ^cach ^cajol ^can ^chim ^clon ^collasp ^combin ^compet ^condon ^consol ^cop ^cran ^cring ^crusad
^dar ^daunt ^delineat ^dethron ^din ^divin ^dol ^dop ^dup ^enshrin ^exil ^expedit ^extradit ^fad ^fak ^far ^flak ^gor
^guarante ^hing ^hol ^hom ^hop ^ignor ^imagin ^interfer ^invit ^knif ^loung ^mak ^massacr ^met ^moor ^opin ^ow ^past
^permeat ^persever ^plan ^plung ^por ^postpon ^prim ^prob ^quarantin ^quot ^rebuk ^reconcil ^regad ^rerout ^rhym ^scal
^schem ^shad ^shar ^shor ^sit ^slop ^smil ^snak ^snar ^sooth ^squar ^star ^supersed ^tast ^til ^tim ^tot ^use ^wad
^wak ^wan ^wast ^writ ^zon af am ang ap at c cad car ced cit com cor creat eath eng eth fil fin fring g hal hin hon ib
id ik ip ir l lar let lin lor min mot nit not od ok par ped pil rad rak re rop s stor tak ton u uad ud um un ur ut v
vad ven vot win yp z -1+: ^annull ^backpedall ^canvass ^coo ^diss ^equall ^extoll ^focuss ^fulfill ^instill ^pencill
^revv ^rivall ^signall ^spirall ^totall ^trekk ^whizz ^woo b dd ell gg mm nn p rr troll tt`

export const PLURAL_ENDINGS = `
-0+: ^abuse ^ache ^aggie ^apache ^arie ^aussie ^barbie ^belie ^birdie ^bogie ^bookie ^budgie ^cabbie ^cache ^caddie
^canoe ^catastrophe ^cliche ^collie ^crevasse ^die ^eddie ^facie ^faroe ^foe ^folie ^foodie ^freebie ^galerie ^goalie
^groupie ^headache ^joe ^kiddie ^magpie ^necktie ^newbie ^niche ^oboe ^oldie ^pinkie ^pixie ^posse ^psyche ^recherche
^roadie ^roche ^smoothie ^sortie ^talkie ^techie ^throe ^tiptoe ^toe ^tranche ^underlie ^valkyrie ^vie ^yuppie anche
hoe sche tache the -1+: ^atlase ^attache ^buzze ^canvase ^caucuse ^corpse ^dose ^echoe ^emphasise ^focuse ^geniuse
^hearse ^hoe ^ibise ^irise ^jonese ^marcose ^mese ^metropolise ^mise ^mose ^octopuse ^paise ^penise ^sinuse ^summonse
^surpluse ^tense buse he iase mase mse oe ranche ruse sse tuse tze xe -2+y: ie`

export const EXCEPTIONS = `
AFX: anglo>Anglo e>email indo>= mega>megapixel on>online over>overpriced under>undereducated CC: 'n>and a>and adn>and
an>and ans>and at>and n>and n'>and of>or CD: 1,8>1.8 1.428,000>1428000 b>billion bn>billion k>thousand m>million mm>mm
on>one t>trillion DT: $ome>some aa>a an>a and>a dat>that dthat>that his>this on>a te>the teh>the then>the ther>the
thes>the these>this thi$>this those>that to>the EX: their>there they>there FW: acedraz>acedraz ai>avoir al>al. ans>an
baba>baba chien>Chien e.g>e.g e.g.>e.g. eg>e.g. eg.>e.g. et.>et etc>etc. hochrenaissance>hochrenaissance horror>horror
i.e>i.e. ie>i.e. j'>je juego>juego kevalam>kevalam libro>libro nam>nam ne>ne non>non paseo>paseo pleure>pleurer GW:
a>= adnan>AdnanPatel@ENRON afore>aforementioned air>airway all>altogether alma>AlmaMartinez@ENRON
amanda>AmandaHuble@ENRON analysis_0712>= andrea>AndreaBertone@ENRON_DEVELOPMENT any>anymore ben>BenJacoby@ECT
billy>BillyDorsey@ENRON_DEVELOPMENT bradley>BradleyDiebner@ECT brenner>Brenner c>= carlos>CarlosAlatorre@ENRON
caroline>CarolineAbramo@ENRON compaq.com>compaq.com-notebook.url daniel>DanielRCastagnola@ENRON_DEVELOPMENT
david>DavidForster@ENRON down>downfall every>everyday feed>feedback half>halfway ii>= in>indeed it>its
john>JohnSchwartzenburg@ENRON_DEVELOPMENT jorge>JorgeAGarcia@ENRON kay>KayMann@ENRON ken>KenRice@ENRONCOMMUNICATIONS
lara>LaraLeibman@ENRONCOMMUNICATIONS lora>LoraSullivan@ENRON lorie>LorieLeigh@ECT lysa>LysaAkin@ECT
marianne>MarianneCastano@EES mark>MarkPalmer@ENRON mean>meantime meh-risk>= mellow>melodramatic
michelle>MichelleBlaine@ENRON_DEVELOPMENT mike>MikeMcConnell@ECT my>myself nasim>NasimHKhan@TRANSREDES
ngoc>NgocLuanDo@ENRON_DEVELOPMENT no>nowhere non>nonetheless oct>= on>ongoing out>outside para13>=
patrick>PatrickHansen@ENRON paul>PaulKaufman@ECT per>percent pre>prearrange realtion>relationship
rick>RickHopkinson@ENRON_DEVELOPMENT robert>RobertCWilliams@ENRON_DEVELOPMENT russell>RussellMontgomery@ENRON
sara>SaraShackleton@ECT shawna>ShawnaJohnson@ENRON some>someone stanley>StanleyHorton@ENRON surv>survive
susan>SusanRance@ENRON t>truthout tennessee>= there>therefore up>uphill ursula>Ursula vince>VinceJKaminski@ECT
wayne>WaynePerry@ENRON_DEVELOPMENT what>whatever when>whenever where>wherever win>within with>without your>yourself
IN: a>at becuse>because f>for o>of ta>of then>than thru>through til>till vs>versus w>with wether>whether JJ:
0nside>inside 60th>100th accomdating>accommodating accomodating>accommodating anti-bush>anti-bush
anti-india>anti-india anti-israeli>anti-Israeli arctic>arctic aryan>= atlantic>= b>= bantu>= biblical>= bolivar>=
bosnian>bosnian buys>busy carribean>Carribean chineese>Chinese chineze>Chinese christian>Christian clean>clean
closing>close colonial>= comfty>comfy comfyy>comfy communist>communist contained>contain
couter-cultural>counter-cultural cross-clause>= dec>declaratory delicous>delicious deliteful>delightful
democrat>Democrat democratic>= disatisfied>dissatisfied do>due driven>drive embarrased>embarrassed entie>entire
equivalant>equivalent excellant>excellent extrcurricular>extracurricular f%#king>fucking fabolous>fabulous
fanfuckingtastic>fantastic fascist>fascist fashion>fashioned gant>gaunt gentel>gentle grained>grain gud>good
healthier>healthy hebrew>= hellenic>= hopless>hopeless i>= i.=>I inclusive>= islamist>Islamist jesuit>= jewish>=
knowledgable>knowledgeable knowledge>knowledgeable kuwaiti>kuwaiti lankan>= later>latter latin>Latin lgbtq>=
lil>little lisenced>licensed litttle>little localist>localist luxerious>luxurious maori>= masonic>= moldovan>moldovan
moriori>= moslem>= muslim>= nazi>= non-hodgkin>non-hodgkin orwellian>orwellian others>other outer>= pagen>pagan
paralympic>= particlular>particular pashtun>= pho-nomenal>phenomenal please>pleased postive>positive
pro-india>pro-india ranking>rank re(a)d>= recent>= rediculous>ridiculous republican>= romatic>romantic satanic>Satanic
sectarian>sectarian shi'ite>= shia>= shiite>= sinhala>= south>South sri>= stuart>= successfully>successful sunni>=
surley>surly sus>suspect syntactic>= tamil>= tarahumara>= tenured>= texan>texan through>thorough un-ruly>unruly
unconcious>unconscious unneccesary>unnecessary use>used uv>= w>= west>= wierd>weird worht>worth ã³l>old MD: 'd>would
'll>will -ll>will a>can ca>can cold>could d>would ll>will made>may most>must ould>would wil>will willl>will wilt>will
with>will wo>will woud>would wud>would NN: 17h>17h 83n>83n a>= aa>= advise>advice am>a.m. b>= c>= cd>= cfl>= com>=
comédie>= council>= cuc>= d>= dna>= dpr>= ena>= epm>= f>= gis>= grf>= hr>= hz>= islamist>Islamist it>= km>kilometer
ld2d-#69334-1.doc>ld2d-#69334-1.doc ld2d-#69336-1.xls>ld2d-#69336-1.xls ld2d-#69345-1.doc>ld2d-#69345-1.doc
ld2d-#69366-1.doc>ld2d-#69366-1.doc ld2d-#69377-1.xls>ld2d-#69377-1.xls ld2d-#69381-1.doc>ld2d-#69381-1.doc
ld2d-#69396-1.doc>ld2d-#69396-1.doc ld2d-#69397-1.doc>ld2d-#69397-1.doc led>= luv>love m>M nation>= noone>no-one
obsf>= p>= p.>page p.m>p.m. pan>= pdt>= ph.d.>= pm>p.m. poa>= prc>= resturant>restaurant rom>ROM rov>= sap>= si>=
sss>= sst>= sut>= t.v.>TV teeth>tooth tupperwear>tupperware tv>TV usb>= uv>ultra-violet uvr>= vip>= x>= yr>year
zeitgeist>Zeitgeist POS: '>'s -s>'s \`s>'s s>'s PRP: 'em>they 's>we em>they her>she hers>her him>he i>I is>it iw>I me>I
mine>my mines>my ours>our s>we the>they thei>they theirs>their them>they then>they there>they ti>it u>you us>we use>we
ya>you ya'll>y'all yo>you yours>your PRP$: it>its it's>its out>our there>their they're>their ur>your yo>your you>your
you're>your youre>your yuor>your RB: aka>a.k.a. asap>ASAP completly>completely definately>definitely every>ever
n't>not nt>not realy>really than>then their>there them>then to>too truely>truly RP: it>in put>out TO: 2>to a>to do>to
na>to ot>to ta>to the>to too>to UH: hmmm>hmm hmmmmmm>hmm VB: 've>have answers>answer bare>bear bouild>build by>be
c'm>come charger>charge chose>choose co$t>cost cunclude>conclude develope>develop due>do eating>eat endevour>endeavor
had>have hav>have here>hear hirier>hire loose>lose ltake>take no>know of>have prefere>prefer purchace>purchase
reccomend>recommend reccommend>recommend recieve>receive recomend>recommend segueway>segue sieze>seize sms>=
talked>talk through>throw to>do used>use very>vary wan>want were>be VBP: ',>be 'm>be 're>be 've>have adhear>adhere
ai>be am>be ar>be are>be art>be du>do hav>have hirier>hire hvae>have known>know loose>lose m>be performance>perform
r>be re>be reccomend>recommend resond>respond se>be v>have ve>have wan>want what>want WDT: the>that whhich>which
wish>which WP: waht>what wht>what WP$: who's>whose WRB: were>where where-ever>wherever y>why compared: eaiser>easy
flashest>flashy further>further compared-adverb: etter>well lo9nger>long worst>bad ing: aswering>answer been>be
buring>burn drving>drive gon>go loosing>lose ordered>order underlying>underlie wagin>wag wandering>wonder
xferring>transfer mark: -->-- :d>:d =>= —>= ‘'>'' ….>.. name: 3143c>3143c antichrist>= apr>April bafta>= bin>= boat>=
box>Box broad>= bush>Bush chinatown>= covid>= dec>December dec.>December delta>= depot>= devil>= disco>= dominos>=
earth>= east>= eeftl>= ercot>= excel>= feb>February feb.>February fire>Fire first>= fri>Friday fri.>Friday gimp>=
god>God googlenut>= home>= it>Italian jan.>January john>John july>July kin>= launcher>= league>= mar>March mark>=
mecca>= metro>= milnet>= mon.>Monday mr>Mr. nepco>= non-bondad>non-Bondad nonbondad>non-Bondad nov>November
nov.>November nymex>= oct>October oct.>October party>= peninsula>= pet>= petsmart>PetSmart playstation>= pledge>=
power>= renaissance>= republic>= sac-d>= sat>Saturday sat.>Saturday sciri>= sear's>Sears sept>September
sept.>September solas>= sonic>= south>= states>= sun.>Sunday territories>Territory testing>= thur.>Thursday u$>US
unesco>= wed.>Wednesday west>= yan>= yheggy>= youtube>= name-verb: fighting>= untied>Unite names: appropriations>=
beatles>= commons>= falls>= gliders>glider huskers>= magicians>magician netherlands>= olympics>= paralympics>=
penines>Pennines people>= philippines>= ros>= sooners>= sparks>Sparks tricks>trick past: 'd>have answetred>answer
appologized>apologize aswered>answer b.>bear botn>bear crossbred>crossbreed d.>die deliverd>deliver div.>divorce
eatin>eat excepted>accept f*ed>fuck feed>= fixeded>fix hogtied>hogtie invovled>involve leaned>learn loss>lose m.>marry
madea>make manged>manage new>know ok'd>OK orderd>order rcommended>recommend re-routed>re-route recieved>receive
reffered>refer renigged>renege ridiculized>ridicule squirelled>squirrel surounded>surround thouhgt>think tryed>trye
unde$tood>understand wase>be we>be where>be plural: '60s>'60s 1002\`s>1002 16's>16 16s>16 22s>22 3s>3 47's>47
ak47's>AK47 ak47s>AK47 antipasti>antipasto arms>arm arrears>= bees'>bee billiards>= boarders>border borritos>burrito
bredders>breeder campus>camp canape's>canapé caucasians>Caucasian cds>CD cfls>CFL chnages>change christians>Christian
collages>college companie$>company confines>= contents>= cuc>= debutans>debutant dinasaurs>dinosaur e500's>E500
easterners>Easterner eatables>= eighties>= electronics>electronics enchladas>enchilada f'ers>fucker finances>= fives>=
furnishings>= gardneri>gardnerus genetics>= genitalia>genital genitals>= geopolitics>= gis>= grounds>= gtc's>GTC
gtcs>GTC h=guys>guy hackles>= inks>link inquires>inquiry islamists>Islamist km>kilometer kr>Krone m>meter
mangers>manager manners>= mechaincs>mechanic mid-nineties>= midwesterners>Midwesterner min>minute mins>minute
mins.>min. mircles>miracle monies>money mullahs>mulla nazis>Nazi orginals>original palces>place paraded>parade
peddles>pedal people>people persians>Persian pilgrams>pilgrim polaroids>Polaroid pp>page ppl>people pro-beijing>=
pwople>people rbi>= rbis>RBI regards>regards reps.>rep. roms>ROM sanwiches>sandwich saturdays>Saturday
sheisters>shyster shorts>short sixties>sixties specifics>= spouse(s)>= sundays>Sunday sunglasses>= supplies>=
telecommunications>telecomumication thanx>thank theeth>tooth titts>tit tress>tree twenties>= us$>= wantons>wonton
wholes>hole works>work youngsteers>youngster yrs>year yrs.>year rest: -2-f.doc>-2-f.doc -final.doc>-final.doc
.doc>.doc 02-05-02.doc>02-05-02.doc 20>20 20.doc>20.doc 4_28_00.doc>4_28_00.doc j.doc>j.doc third: 's>be \`s>be ai>be
as>have enfurates>infuriate founds>find iis>be in>be it>be lies>lie s>be seperates>separate sez>say varie$>vary`
