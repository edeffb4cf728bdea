// Given names borne mostly by men, of many cultures, in lower case.

const EUROPE = `
aaron abel abraham adalbert adam adolfo adrian adrien agustin ahti aidan aindrias aitor ake al alain alan alasdair
alastair albert alberto albin aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey aleksi ales
alessandro alessio alex alexander alexandre alexandros alexandru alexei alexey alexis alf alfie alfonso alfred alfredo
alistair allan allen alois alonso aloysius alphonse alvaro alvin amadeo ambroise ambrose amos anatole anatoli anatoliy
anatoly anders andre andreas andrei andrej andres andreu andrew andrey andrii andrija andris andrius andriy andrzej
andy angel angelo angus anibal ansel ansgar anthony antoine anton antoni antonin antonio antonis antonius antoon antti
apostolos archibald archie ari arie aristides arkady arlen armand armando armin arnaud arne arno arnold arnulf art
artem arthur artur arturo arvid asger athanasios attila aubin august augustin augusto augustus aurel aurelio austin
axel balazs baldur baltasar baptiste barnaby barrett barry bart bartholomew bartolome bartosz bas basil bastian
bastien beau ben benedetto benedict benedikt bengt benito benjamin benjamino bennet bennie benny benoit berend bernard
bernardo bernd bernhard bernie bert bertil bertram bertrand bill billy bjarne bjorn bob bobby bodo bogdan boguslaw
bohdan boleslaw boris borislav borja borut bozidar brad bradford bradley brady branden brandon branimir branislav
branko brendan brent bret brett brian brice bronislaw bruce bruno bryan bryce bryn burkhard byron cain caleb calvin
cameron camillo carl carlo carlos carsten cary casey caspar caspian cathal cecil cedric celestino cesar cesare chad
charles charlie chas chester chip chris christiaan christian christof christoffer christoph christophe christopher
christos chuck ciaran cillian ciprian claes clarence clark claude claudio claus clayton clemens clement cliff clifford
clint clinton clive clyde cody col colin colm connor conor conrad constantin constantine constantinos cooper cormac
cornelis cornelius cosimo costas craig cristian cristiano cristobal cristofol curt curtis cyril cyrille czeslaw dai
dale dalibor damian damiano damien damir damon dan dane daniel daniele danijel danilo danny dante dara darek daren
dario dariusz darragh darrell darren darryl dave david davide davor davy dawid dean declan dejan denis dennis denny
denys derek dermot desmond detlef dexter diarmuid dick didier diego dieter dietmar dietrich dimitar dimitri dimitrios
dimitris dinko dino diogo dirk djordje dmitri dmitriy dmitry dmytro dobromir dom domenico domingo dominic dominik don
donal donald donatas donovan dorian dorin dorinel doug dougal dougie douglas dragan drago dragoslav drazen drew duarte
dudley dugald duncan dusan dustin dwayne dwight dylan eamon eamonn earl ed eddie eddy edgar edgaras edgardo edmond
edmund edmundo edoardo edouard eduard eduardo edvard edvin edward edwin egbert egidio egil egon einar eino eirik elias
eligio elijah elio elliot elliott ellis elmar elmer elton emanuel emanuele emerson emil emile emiliano emilio emmanuel
emmet emmett endre ennio enoch enric enrico enrique enzo eoghan eoin erich erik erkki erland erling ernest ernesto
ernie ernst errol erwin esa esteban ethan etienne euan eugen eugene eugenio eugeniusz evan evander evangelos evert
evgeni evgeny ewan ezequiel fabian fabien fabio fabrice fabricio fabrizio fausto federico fedor felipe felix ferdinand
ferenc fergal fergus fernand fernando filip filippo finbar finlay finn fintan flavio florent florian florin floyd
francesc francesco francis francisco franck franco francois frank frankie franklin franz fred freddie freddy frederic
frederick frederik fredric fredrik friedrich frits fritz fyodor gabor gabriel gabriele gaetan gaetano galen gareth
garfield garret garrett garry gary gaspar gaston gavin gavriil gediminas geert geir gene gennadi gennady geoff
geoffrey geoffroy georg george georges georgi georgios georgiy gerald gerard gerardo gerd gerhard german gerrit gerry
gert gheorghe giacomo giancarlo gianfranco gianluca gianluigi gianni gianpaolo gideon gil gilbert gilberto gilles gino
giorgio giorgos giovanni giuliano giulio giuseppe glen glenn glyn godfrey gonzalo goran gordon gottfried graeme graham
grant greg gregg gregor gregorio gregory grigoris grigory grzegorz guido guilherme guillaume guillem guillermo gunnar
gunter gunther gus gustaf gustav gustave gustavo guus guy gwyn gyorgy haakon hakan hallvard hamish hank hannes hannu
hans hans-georg hans-joachim hans-peter harald hari harold harri harrison harry hartmut harvey havard hayden heath
hector heikki heiko heiner heinrich heinz hel helge hellmut helmut hendrik hendrikus henk hennadiy henning henri
henrik henrique henry henryk herbert heribert herman hermann hernan herve hilario hjalmar holger homer horace horacio
horatiu horst howard hristo hrvoje hryhoriy hubert hugh hughes hugo humberto humphrey iago iain ian igancio ignacio
ignasi ignatius igor ihor ilia ilie ilja ilya imants immanuel imre inaki ingemar ingmar ingo ingvar inigo ioannis ion
ionut ira irakli irving irwin isaac isaiah isidro ismael istvan italo ivan ivar ivaylo ivica ivo iwan jaak jaakko
jacek jacinto jack jacko jackson jacob jacopo jacques jaime jakob jakov jakub jakup jamal james jamie jan janek janez
janko janne janos janusz jared jari jarkko jarl jarmo jaromir jaroslav jaroslaw jason jasper javier jay jean-baptiste
jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe
jean-pierre jean-yves jed jeff jefferson jeffery jeffrey jens jeremiah jeremy jeroen jerome jerry jerzy jesper jesse
jesus jethro jim jimmy jindrich jiri joachim joakim joao joaquim joaquin job jochen joe joel joep joerg johan johann
johannes john johnathan johnnie johnny jon jonah jonas jonathan jonny joop joost jordan jordi jorg jorge jorgen joris
jorma joscelyn jose joseba josef josep joseph josh joshua josip jost jozef jozsef juan judd jude juergen jules julian
julien julio julius juozas juraj jure jurgen juri jurij jussi justas justin kaarel kacper kai kalle kamil karel karl
karol karoly karsten kasimir kaspar kasper kazimierz keith kelvin ken kenneth kenny kent kermit kester kevin kieran
kieron kilian kim-erik kip kirill kirk kjell klaas klaus klemen klement knud knut konrad konstantin konstantinos
konstantyn kostas kostiantyn kostya kris krister kristian kristof kristofer kristoffer krzysztof kurt kyle kyriakos
kyrylo lachlan lajos lamar lambert lance lanny larry lars lasse laszlo laurent laurenz lauri lawrence lazar lee leif
lenart lenin lennart lennox leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leroy les lester lev
levan levi lewis liam lino linus lionel lloyd logan loic lorcan lorenzo lothar lou louis lubomir lubos luc luca lucas
lucian luciano lucien lucio lucjan ludger ludovic ludovico ludvig ludwig luigi luis luiz lukas lukasz luke luther lyle
lyndon maarten maciej mack magnus maik mairtin maksim maksym malachy malcolm manfred manolis manuel marc marcel
marcelino marcello marcelo marcin marcio marco marcos marcus marek marian marijan marin marino mario marios marius
mariusz marjan mark markku marko markus marlon marshall martin martti marty marvin mason massimiliano massimo mat
mateo mateus mateusz mathew mathias mathieu mathijs matias matt matteo matthaus matthew matthias matthieu matthijs
matti mattias maurice mauricio maurits maurizio mauro maurycy max maxim maxime maximilian maximiliano maximo maxwell
maynard melvin melvyn merlin mervyn meurig micah michael michail michal michel michele michiel mick micky miguel mihai
mihail mihaly mihkel mikael mike mikel mikhail mikkel mikko mikolaj mikulas milan milen miles milo milorad milos
miloslav milovan milton miodrag mircea mirek miro miroslav miroslaw mitch mitchell mitja mladen modesto moises momcilo
monty morgan moritz morris morten mortimer moses mykhailo mykola myles myron nathan nathanael nathaniel neal ned neil
nelson nenad nestor neville niall niccolo nicholas nick nicky nico nicola nicolae nicolai nicolaj nicolas nicolau
niels nigel niklas niko nikolai nikolaj nikolaos nikolas nikolaus nikolay nikos nils ninian noah noam noel nolan
norbert norman norris octavian octavio odd oisin olaf olav ole oleg oleh oleksandr oleksii oleksiy olexander oliver
olivier olle olli orazio oreste orlando orville oscar oskar osvaldo oswald oswaldo otis otmar otto ottokar ottorino
ove owen oxana pablo paddy padraig palle panagiotis pantelis paolo paraskevas pascal pasquale patricio patrick patrik
patryk pau paul paulius paulo pavel pavle pavlo pavol pawel pedro peer pekka pelayo per percival percy pere perry
perttu petar pete peter petko petr petras petre petri petro petros petru petrus petter petteri phil philip philipp
philippe phillip phoebus pier pierce pierfrancesco piergiorgio pierluigi piero pierre piers piet pieter pietro pim pio
piotr pius plamen preben preston primo primoz prosper przemyslaw quentin quim quincy quinn quintin rade radek rado
radomir radoslav radoslaw radovan radu rafael rafal raffaele raffaello raimo raimond raimund rainer ralf ralph ramiro
ramon ramunas randal randall randolph randy ranieri raoul raphael rasmus ratko raul ray raymond raymundo reece reg
reginald regis reidar reinaldo reiner reinhard reinier reino remco remi remigio remigiusz remo remy renaat renato
renaud renzo reto reuben rex rhodri rhys ricard ricardas ricardo riccardo rich richard richie rick rickard ricky rico
rien rikard rinaldo rob robbie robby robert roberto robrecht rocco rod roddy roderick rodger rodney rodolfo rodrigo
roel roeland rogelio roger rogerio roland rolando rolf rolland romain roman romano romeo romuald ron ronald ronan
ronnie ronny roope rory ross roy ruairi ruben rudi rudiger rudolf rudolfo rudolph rudy rufus rui rune rupert russ
russel russell rutger ryan ryszard salvador salvatore samuel samuele sander sandor sandro santiago santino santo
sascha sasha saul saulius scot scott seamus sean sebastian sebastiano sebastien sef semyon serge sergei sergey sergi
sergii sergio sergiu serhii serhiy seth severin seymour shane shaun shawn sheldon sid sidney siegfried siegmar sigmar
sigmund sigurd silas silvano silvester silvio sim simao simeon simon sinisa slavko slavomir slobodan sonny soren
spencer spiro spiros spyros srdjan stan stanislas stanislav stanislaw stanley stavros stefan stefano stefanos steffen
stein steinar stelian sten stephan stephane stephen sterling steve steven stewart stig stijn stipe stjepan stuart
svein sven svend sverre sylvain sylvester sylvestre szymon tadas tadeas tadeusz tam tancredi taras ted teddy teemu teo
teodor teofil terence terrance terrence terry teun thaddeus thanasis theo theodor theodore theodoros theodosios
thibaud thibault thierry thies thijs thomas thor thorbjorn thorsten thorvald tiago tibor tihomir till tim timo timofey
timothee timothy tito tiziano tobias tobin toby tod todd todor tom tomas tomasz tomaz tomek tomislav tommaso tommy
tomo tonino tonis tony toomas tor torben tord tore torsten travis trent trevor tristan troels troy tudor tuomas ty
tyler tyrone udo ueli uffe ugo ulf ulises ulrich ulrik umberto urban urs uwe vaclav vadim vadym valdas valdemar valdis
valentin valentine valentino valentyn valere valerio valeriy valery valter vance vangelis vasco vasil vasile vasilis
vasiliy vasily vasyl vaughan velimir veljko vernon veselin vic vicenc vicente victor vidar viktor viktoras vilem vili
viliam ville vilmos vilnis vince vincent vincente vincenzo virgil virgilio vital vitali vitalie vitalii vitaliy vitaly
vito vittorio vitus vlad vladan vladimir vladimiro vladislav vlado vladyslav vojislav vojtech volker volodymyr
vsevolod vuk wade waldemar wallace wally walter warren wayne wenceslas wendell werner wes wesley wieslaw wilbert
wilbur wilfred wilfrid wilfried wilhelm will willard willem willi william willie willy wim winfried winston
wlodzimierz wojciech wolf wolfgang woodrow wouter wyn xabier xavi xavier yan yanis yann yannick yannis yegor yevgeny
yevhen yiannis ymer yoann yorick yuri yurii yuriy yury yves zach zachary zack zane zbigniew zdenek zdravko zeljko
zenon ziggy zlatan zlatko zoltan zoran zsolt zygmunt`

const AFRICA_MIDDLE_EAST = `
aamir abay abbas abd abdallah abdel abdelaziz abdelfattah abdelhak abdelhamid abdelilah abdelkader abdelkrim abdellah
abdelmadjid abdelmajid abdelmalek abderrahim abderrahmane abdi abdifatah abdikadir abdilatif abdinasir abdirahman
abdirashid abdirizak abdiwali abdou abdoul abdoulaye abdoulkader abdul abdulaziz abdulfatah abdulhadi abdulhamid
abdulkadir abdulkareem abdulkarim abdulla abdullah abdullahi abdulmalik abdulraheem abdulrahman abdulrazak abdulsalam
abdulwahab abdurahman abdurrahman abdus abebe abel abera abimbola abiodun abiola abiy abiyu abou aboubacar aboubakar
absalom abu abubakar abubakari abukar achille achraf ada'u adama adan adane ade adebayo adel adelani ademola aden
adeniyi adeyemi adil adisa adnan afework affan agyei ahmad ahmadou ahmadu ahmat ahmed ahmet aiman akbar akeem akin
akinwumi akpan akram aksel akufo ala alassane albashir alem alemayehu alhassan ali alieu aliko aliou alioune
aliyu almami almamy alou alpha altay amadou amanuel ambroise amer amin amine amir amos amr anas anass andualem anis
anouar antar anwar aram aras arash araz ardeshir aref arman armen arsen artan asad asfaw asher ashraf ashur asif assad
ata atef athol atiku atilla avi avigdor aviv avraham awad awadh awwad ayad ayhan ayman ayodeji ayodele ayoub ayub azad
azeem azhar aziz azmi babacar babagana babajide babak babatunde bachar bachir bader badr badreddine bahaa baher bahram
bakari bakary baki baleka balla barham baris basem bashar bashir basim bassam bassel bassem bassirou batsirai bayo
behnam behrouz behzad bekele bekir benson berat berhane berhanu berk beshir bezalel bheki bhekisisa bienvenu bilal
biodun birhanu blaise bola bongani bongo boubacar boubou boulos boutros brahim brhane brima bulent bulus burak burhan
cagri celal celestin cem cemal cemil cengiz ceyhun chaim cheikh cherif chibuike chibuzor chidi chidiebere chiedozie
chigozie chike chima chimezie chinedu chinonso chuka chukwudi chukwuemeka chukwuma cosmas cyprian cyriaque dahir
dakarai daoud dareen darius daud dawda dawit dayo demba demeke dereje dervis desire dieudonne dikembe dikgang djibo
djibril djimon dlamini dodji doron driss dror duduza dumisani dumiso ebenezer ebou ebrahim ebrima edem ehsan ehud ekow
ekrem elhadj eli elie eliezer elisha elson elyas emad emeka emin emir emmerson emre endalkachew engin enver ephraim
ercan erdal erdem erdogan eren erez ersin ertugrul essa essam evans evariste eyad eyal eyob ezekiel ezra fadel fadi
fahad fahd fahmi faisal faiz fajr farag faraj fares farhad farhan fariborz farid faris farouk farshid faruk faruq
fathi fatih fatmir fawaz fawzi faycal fayez fekadu femi ferhat ferid ferit festus fidele fikile fikret firas foday
fodeh fodé folorunsho foluso forest fouad frehiwot fuad fuat gabi gad gadi gal galip gamal gaspard gassim gatluak
gatwech gebran gedion getachew ghaleb ghassan ghazi gholam gidon gilad gilead girma godwin gokhan goodluck guma gurgen
gwede habib habtamu hadi hafez hafiz hage haider haile hailemariam hailu haim hakan hakeem hakim hakob hamad
hamadi hamadou hamady hamdi hamdy hamed hamid hamidou hamidreza hammad hammoud hamza hani hanif hannibal hardi haroun
haruna hasan hashem hashim hassan hassane hastings hatem hayder haytham hazem hedi hemen hesham hicham hichem hikmet
hillel hisham hojjat hosam hosea hoshyar hosni hossam hossein hosseini houcine houssam hovik hulusi husam husayn
huseyin husni hussain hussam hussein hussien ibou ibrahim ibrahima idan iddi idris idriss idrissa ifeanyi ignace ihab
ihsan ikechukwu ikenna ilan ilhan ilir ilker ilyas ilyes imad imed imran innocent iqbal irfan isa isaias isak isam
iskandar ismaeel ismail ismaila ismet issa issaka issam issoufou itai itamar itzik iyad iyorchia izz izzat jaafar
jabari jabbar jaber jabu jafar jakaya jalal jalel jama jamaal jameel jamil japhet jassem jassim jawad jawdat
jean-bosco jean-rene jehad jihad jomo juma junaid justus kaan kabir kacem kader kadir kadri kais kaizer kamal kamel
kamran kamuzu karam karamoko karar kareem karim kasim kassem kassim kaveh kayode kazem keba kebede kelechi kemal kenan
kerim kgalema kgosi khairy khaled khalid khalifa khalil khamis kibrom kipchoge kiplagat kiprop kizito kizza koffi kofi
kojo komla kossi kouadio kouassi kudakwashe kwabena kwadwo kwaku kwame kwasi kwesi laith lamin lamine landing lateef
latif layachi leke lemma leul levent levy liban lior loay lotfi lounes luay lukman lungisa lutfi luvo lyad maajid
maamoun maasoum macky mahad mahamadou mahamane mahamat mahamoud mahathir mahdi maher mahir mahlomola mahlon mahmood
mahmoud mahmud mahmut mahomed majed majid makhosi malick malik malusi mamadou mamady mamane mamoun mamphela mandla
mangosuthu mansoor mansour mansur marouane marouf marwan maryan mas'ud masoud massoud mathews mazen mbaye mbongeni
mduduzi mehdi mehmet mehran meir mekonnen melaku meles menachem mengistu merhawi mert mesfin meshack mesut metin
micheal mihran milad miloud mmusi moath modibo modou moeketsi moez moh mohamad mohamed mohammad mohammadreza mohammed
mohamoud mohamud mohannad mohieddin mohsen mohsin moise moktar mondli mongezi morad mordechai morteza moshe mosiuoa
mostafa motasem mouhamed moulay mounir mourad mourtala moussa moustapha mpho mthuli mthunzi muammer muaz mubarak
mucheru mudathir mufid mugisha muhamad muhammad muhammadu muhammed muhannad muharrem muhoozi mukhtar mulatu mulugeta
munib munir munther murad murat murtala murtaza musa musab musah musalia mustafa mustapha mutahi mutassim mutaz
muthama muzafar mwai mzwandile nabeel nabih nabil nadav nader nadim naeem naftali naguib nahas nail naim naji najib
najibullah nangolo narek naser nasir nasrallah nasser nassim nassir nassirou nati naveed navid nawaf nawaz nayef nazar
nazih nazir nebojsa nejib nemat netanel nhial nicephore nicodemus nir nisar nissim nizar nkosana nkosinathi nnamdi
noaman noureddine nouri ntare nthabiseng nuh nuhu numan nurettin nuri nuruddin obada obafemi obaid obed obert obi
obinna oded odinga ofer ofir okey okezie oktay olabode olamide olara olu olumide olusegun oluseyi olusola oluwole omar
omari omer omid omri onur oran oren orhan ori osama osita osman ossama othman oumar ousman ousmane oussama ousseini
owais oyewole ozan ozgur ozkan papa pape papis parviz patson paulos payam pejman peyman phiwokuhle prince qais qasem
qasim qassem qassim qusay ra'ad rabih rachad rachid radwan raed rafik rafiq rafiu rahim rahman raila rajab raji
ramadan ramadhan ramazan ramez rami ramin ramy ramzi ran raouf rashad rashed rashid rayan raza reda redouane reuven
reza riad ridha ridwan rifaat riyad riyadh rizgar robel roch rochdi roei rohani ronen rostam rotimi rouhollah ruhakana
ruhollah rustam saad saadi sabelo saber sabri saddam sadegh sadio sadiq sadok sae'd saeb saed saeed saeid safwan sahr
said saidi saif saifullah sajjad sakari salah salaheddine salam saleem saleh salem salif salih salim salisu salman
salou salva saman sambo sameh samer sami samih samir samson samy sani saqib sarkis sasan satar saud sayed sayyid sedat
sefako sega segun seif seifeddine sekou selahattin selcuk selemani selim semih senzo serdar serhat serj serkan sewale
seyed seyi seyni seyoum shaaban shabir shadrack shahab shaher shahin shahram shai shakir shalom shamil shamsuddin
shapour sharif shaul shawki shaya shehu shem shervin shibli shimon shiyam shlomi shlomo shmuel shukri sibusiso sidi
sidiki sidy sifiso sihle silvanus simba simiyu sinan siphiwe sipho siyabonga siyabulela sizwe smail sofiane soheil
solly solomon soner sory soulaymane souleymane soumaila ssemujju stergomena suhail suhayb sulaiman sulayman sule
suleiman suleyman sultan taban tadesse taha taher tahir taieb taj tajudeen talal talat talha talib tamer tamim tamir
tareck tarek tarik tariq tarkan taye tayeb tayfun tayyip tedros teferi teklay temel temesgen teodoro tesfaye tewodros
thabang thabani thabiso thabo thamer thami thamsanqa themba thembelani theogene theoneste tidjane tijani tijjani timur
tirop tokyo tolga tomer tonderai toros tsegaye tshediso tshepo tunc tunde turgay turki tuvia twaha tzachi tzipi udi
ugur uhuru umar umaru umit uri uriel ursin uzi vahan vahe vahid vali vartan vedat vusi vusimuzi vuyani vuyo wael wahab
wahid waleed walid waqar waseem wasfi wasim wisam wissam wole wondimu workneh xolani yacine yacoub yacouba yahaya
yahia yahya yair yakov yakubu yakup yaman yankuba yaseen yaser yashar yasin yasir yasser yassin yassine yaw yawar
yayah yazan yazid yehuda yemi yener yigal yilmaz yinka yishai yisrael yitzhak yoav yohannes yonas yonatan yoram yosef
yossi youcef yousef youssef youssou youssouf yoweri yunus yusuf yusuff yusupha yuval zac zafer zahir zakaria zakariya
zakhele zaki zakir zalmay zaw zayd zayed zein zeki zenawi zeray zerihun ziad zied zine zitto ziv ziya ziyad zizi
zoheir zola zoubir zuhair zuhayr zvi zweli zwelinzima zwelithini`

const ASIA_PACIFIC = `
aadil aakash aamir abdur abhay abhijit abhilash abhinandan abhinav abhishek aditya afzal ahsan ajay ajit akash akhil
akhilesh akhtar akihiko akihiro akihito akio akira akshay almazbek alok aman amar amarinder amarjit amartya amit
amitabh amitav amol amrinder amrit anand ananda anant ananth anbumani andi aneel anies anil anirban anirudh anish
anjan ankit ankur anoop ansar anuj anupam anura anurag anwarul apisai apurva aravind archit arif arindam arjun arjuna
arnab arshad arul arumugam arun arvind aryan asaduzzaman asghar ashfaq ashish ashok ashoka ashraful ashutosh ashwin
asim askar aslam asoke atal ataur atiqur atsushi atul avinash ayaz azam azizul azmin babar babu babul bach bagir
baichung bakhrom bakhyt bakytzhan bala balaji balakrishnan balasaheb baldev balram balwant bambang banri baoguo barun
basant basavaraj basu basuki batbold batyr benigno berdimuhamedow bhagwant bhaskar bhim bhupen bhupendra bhupesh
bhupinder bhushan bidhan bikram bimal biman binay bipin biplab biren birendra bishan bobur bold bong-gil bongbong boon
boonrawd borhan brij brijesh budi budiman byung-hun byung-se cao chamal chaminda chandan chandra chandrababu
chandrakant chandran chandrasekhar chandrashekhar chao charan chatchai chatri cheng chetan chidambaram chinmay chirag
chiranjeevi chon chong-ho chul-soo chung-hee crispulo dae-jung daiki daisuke dakshina damodar danesh daniyal daniyar
daryush davinder debashish deepak deepu depp dev devendra devinder dhananjay dhanush dharmendra dhirendra dhruv
digvijay digvijaya dilawar dilip dinesh dinh dipak dipankar diwakar dnyaneshwar dong-hyuk dong-won dongfang duc duong
duterte eiji eisaku eitaro ekamjit ekanath eknath emomali enamul enkhbayar erap erick eun-seong faizal fakhrul
farhatullah faruqi fazal fazlul fazlur fengshan fidel filemon fujio fumihiko fumio gajendra ganbaatar ganesh ganga
gangadhar gautam gautham genichiro ghulam giang giridhar girish gobinda gopal gopalkrishna gopinath goro gotabaya
govind govinda guang gulab gulam gulzar gunawan gurbachan gurbanguly gurdeep gurmeet gurpreet gurvinder habibur hafeez
hai haijun hajime hak-won hakimullah hamidullah hamzah han hanif hanumant haoran harbhajan hardeep hardik haribhau
hariharan harikrishna harinder harish harjit harmeet harsh harsha harshad harshvardhan haruki haruo harvinder hasibul
hassanal hatta hem hemant hidayat hideaki hideki hideo hideto hideyuki himanshu himanta hirohito hiroki hiromichi
hiromu hiroshi hiroto hiroyuki hisashi hishammuddin hitoshi hoang hone hu hun hung huy hyeok hyun-soo hyun-woo
hyung-jin ichiro ikuo ilham imdad imtiaz inder inderjit indrajit inzamam irshad isamu isao ishaan ishaq ishrat ishwar
itaru iwao jae-in jae-myung jae-yong jagadish jagan jagat jagdeep jagdish jaggi jagjit jahangir jairam jalil
jamaluddin janardan jasur jaswant jatin javed jawahar jawaharlal jayant jayanta jayaram jayawardene jayesh jejomar jia
jiang jianguo jianhua jianping jianwang jianwei jignesh jin-woo jinnah jinping jintao jiro jiten jitendra jitin
jo-hoon jogen jogesh joginder joko jong-hyun jong-il jong-nam jong-un joon-ho joong-ki josefa jumpei jun jun-ho
jung-hyun junichi junichiro junya jusuf jyotiraditya kaberi kailash kalidas kamalesh kamlesh kang kanji kanshi kanwar
kapil karan karthik karthikeyan karti kartik karunanidhi kashif kaushal kaushik kazuhiko kazuhiro kazuki kazuo kazuya
kazuyoshi kei keiichi keiji keisuke keizo kejriwal kengo kenichi kenji kenta kentaro kenzo keshav khadga khairul khanh
khoa khurram khurshid khushwant ki-moon kiichi kimitoshi kishan kishor kishore kittiratt kiyoshi kohei koichi koichiro
koji kok kosuke kota krishan krishna krishnamurthy krishnan kulbhushan kuldeep kumar kumaraswamy kun-hee kunal kunio
kuok kurmanbek kushal kwang-soo kyaw kyosuke kyung-soo lakhan lakshman lal lalchand lalit lalu lam laxman laxmikant
lihong loc lok lokesh luhut lutfur madan madhav madhavan madhukar madhusudan mahathir mahendra mahesh mahfuz mahinda
mahmudul mainak maithripala makoto manabu manas manasa mangal mani manik manikrao manish manjit manjunath manmohan
mannan manohar manoharan manoj manpreet manu masaaki masaharu masahiko masahiro masaki masanori masaru masashi masato
masatoshi masayoshi masayuki masood masroor matiu mehboob meng mikio milind min-ho min-soo min-woo minh mirwais mirza
mithun mitsuo mitsuru mohan mohandas mohd mohinder mohit moinul mojibur monirul montek moon-soo motoki mrinal mufti
muhibullah muhyiddin mujibur mukesh mukhtiar mukul mulayam munawwar munna murali muralidhar muralidharan muralitharan
murugan musharraf mustafizur muthuvel mutsuo myint myo myung-bak nabin nadeem nagesh naing najam nam namal nambi nand
nanda nandan nandu naoki naoto naoya narasimha narayan narayana narayanan narendra naresh narinder natarajan natwar
naveen navin navjot nazmul nazrul neeraj nihar nikhil nilesh nilotpal nimal ninoy niranjan nirav nirmal nishant
nishikant nishikori nitin nitish nobuaki nobuhiko nobuo nobuyuki norio noriyuki nursultan nyan nyein om omprakash
osamu otabek padmanabhan palani palaniappan palanivel panchanan panduranga pankaj parag paramjit paresh parimal
parkash partha parthasarathy parvez pasang pavan pawan pema peni phong phuc pinarayi ping piyush prabhakar prabhat
prabhu prabir prabowo prachanda pradeep pradip pradyut prafulla prakash prakhar pramod pramoedya pranab pranav pranay
prasad prasanna prasenjit prashant prashanth pratap prateek pratik praveen pravin prayuth prem pritam prithvi
prithviraj priyank puneet puran purushottam pushkar qiang qishan quang quoc raghav raghavendra raghu raghubar
raghunath raghuram rahmatullah rahmon rahul raj raja rajan rajapaksa rajat rajbir rajeev rajendra rajesh rajinder
rajiv rajkumar rajnath rajpal raju rakesh ram ramachandra ramachandran ramakrishna ramakrishnan raman ramana
ramanathan ramanuj ramasamy ramasubramanian ramdas ramesh rameshwar ramlal ramnath ramnik ramvilas ranbir randeep
randhir ranganath ranil ranjan ranjit ranjith rasheed ratan rauf ravi ravinder ravindra ravish rawiri ren renjie
rishad rishi ritesh ritwik riyaz rizwan rodel rohan rohit rohitash roshan ruchir rupesh rupinder rustam ryo ryoichi
ryosuke ryota ryuichi ryuji ryuta sabyasachi sachin sadanand sadananda sadyr sagar sahib saiful saifur sailesh sajal
sajid sajith saket salahuddin salil salleh samarth sambit samik samrat sanath sandeep sandip sang-hyun sangay sanjay
sanjeev sanjit sanjiv sanjoy sankar santosh santoso sarath sarfaraz sartaj sarvesh sarwar satish satnam satoru satoshi
satpal satya satyajit satyendra saurabh saurav sayeed sei-hoon seiichi seiji semisi seng seok-yeol seong-jin serik
setsuo seung-hoon seung-woo shafiq shafiqul shahbaz shahid shahjahan shahrukh shaik shailendra shailesh shaji shakeel
shakil shamsul shankar shanmugam shantanu sharad sharath shariful shashank shashi shaukat shavkat sheikh shekhar shibu
shigeki shigeo shigeru shin shinichi shinji shintaro shinya shinzo shirish shiro shiv shiva shivam shivraj shoaib
shogo shoichi shoji shota shreyas shrikant shubham shuichi shuji shunichi shunsuke shyam siaosi siddaramaiah siddharth
siddhartha siddique sikandar sione siraj sirajuddin sitiveni sivakumar soe soeharto sohail sohan somchai somnath
soo-hyun sooronbay sougata soumitra sourav srikanth srinivas srinivasan sriram subash subhas subhash subhasish
subramaniam subramanian subrata sudarshan sudeep sudhakar sudhir sudip suga sugata suharto suhas sujan sujay sujit
sukarno sukhbir sukhdev sukhwinder sumit sumitro sundar sundararajan sung-hoon sung-min sunil suraj surendra suresh
surinder surjit susanta sushant sushil susilo suthep swapan swaraj syafruddin syed tabish tadao tadashi tae-woo
taeyang tahawwur taichi takaaki takafumi takahiro takahisa takamitsu takanori takao takashi takayuki takehiko takeo
takeru takeshi takuma takumi takuro takuya tama tamotsu tane tanmay tanveer tapan tapas tarak tariqul taro tarun
tatsuo tatsuya tauseef tawfiq tej tejas tejashwi tejasvi temir tetsuo tetsuro tetsuya tevita thaksin than thanh thant
thein thiru thirumavalavan thongloun thura tin toan tomohiro tomoki tomoyuki toru toshiaki toshihiko toshihiro
toshimitsu toshio toshiro toshiyuki triet trilochan trong tsakhiagiin tsering tsuneo tsutomu tsuyoshi tuan tung uday
uddhav udit ujjal ujjwal ulugbek umesh upendra usman uttam vaibhav vajpayee vardhan varun vasant vasudev vasudevan
veer veerappan venkaiah venkat venkata venkataraman venkatesh vidyasagar vijay vijayan vikas vikash vikram vikrant
vilas viliami vimal vinay vinayak vineet vinh vinod vinoth vipin vipul vir virat viren virender virendra vishal vishnu
vishwanath vishwas viswanathan vivek voreqe wah waqas wataru wayan wei weimin wen wenjie wickremesinghe widodo win
wiremu woo-jin xi xiang xiaobo xiaoming xiaoping xin xuan yadav yang-ho yash yashwant yasuhiko yasuhiro yasuo yasushi
yasuyuki yerlan yogendra yogesh yogi yohei yoichi yoji yong yong-un yoo-chul yoshiaki yoshihide yoshihiko yoshihiro
yoshikazu yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiyuki young-ho young-jin yousaf yousuf yudhoyono yuichi
yuichiro yuji yukihiro yukio yusaku yusuke yuta yutaka yuzo zafar zaheer zahid zahoor zardari zaw-min zeeshan zeya
zhaoxing zhengfei zhenhua zhi zhiqiang zhomart ziaur zubair zulfikar zulkifli`

/** Lower-case given names of men. */
export const MALE_NAMES: readonly string[] = [EUROPE, AFRICA_MIDDLE_EAST, ASIA_PACIFIC].flatMap((names) =>
  names.trim().split(/\s+/),
)
