// Given names borne mostly by women, of many cultures, in lower case.

const EUROPE = `
abigail ada adela adelaide adele adriana agata agatha agnes agnieszka aileen aine aisling alana alba aleksandra
alessandra alessia alexandra alexandria alexis alice alicia alina alison alma althea alyssa amalia amanda amber amelia
amelie amy ana anastasia andrea andreea andreia angela angelica angelika angelina anita anja anka ann anna annabel
anne anneke annelies annemarie annette annie annika anouk antje antonella antonia antonina anya april ariana ariane
arlene arlette asa ashley astrid aubrey audrey aurelia aurelie aurora ava barbara bea beata beate beatrice beatrix
beatriz becky belen belinda bella bernadette bernadine bernice bertha beth bethany betsy betty beverley beverly bianca
birgit birgitta blanca blanche bogna bonnie bozena brenda briana brianna bridget bridie brigid brigitte britta
brittany bronagh bronwyn caitlin caitlyn camelia camila camilla camille candace cara carina carla carlotta carly
carmel carmela carmen carol carole carolina caroline carolyn carrie caryn cassandra cassidy cassie catalina catarina
caterina catherine cathy cecile cecilia celeste celia celine chantal charlene charlotte chelsea cherie cheryl chiara
chloe christa christiane christina christine ciara cindy claire clara clare clarice clarissa claudette claudia
clementine colette colleen concepcion concetta connie constance consuelo cora cordelia corinna corinne cornelia
courtney cristiana cristina cynthia dagmar daisy dana daniela danielle danuta daphne daria darlene dawn dawnette
deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dolores dominika dominique donata
donatella donna dora doreen doris dorota dorothea dorothy dorte dubravka edith edna edwina eileen eilidh eimear elaine
eleanor eleanora elena eleni eleonora elfriede eliana elin elina elisa elisabeth elisabetta elise elissa eliza
elizabeth elke ella ellen ellie elodie eloise elsa elsie elspeth elvira elzbieta emanuela emilia emilie emily emma
enid erica erika erin erna esmeralda esperanza estefania estelle ester esther ethel etienette eugenia eugenie eunice
eva evangelina eve evelina eveline evelyn ewa fabiana fabienne faith fanny faye federica felicia felicity fernanda
fiona fionnuala flavia fleur flora florence florentina franca frances francesca francine francoise frauke freda
frederica freya frieda gabriela gabriella gabrielle gail galina gemma genevieve georgia georgiana georgie georgina
geraldine gerda gerlinde gertrude ghislaine gianna gilda gill gillian gina ginette giorgia giovanna gisela gisele
giselle giulia giuliana giuseppina gladys glenda glenys gloria goldie grace grainne grazyna greta gretchen grete griet
guadalupe gudrun gunilla gwen gwendolyn halina halyna hanna hannah hanne hanneke harriet hazel heather hedwig heidi
heike helen helena helene helga hella hendrika henrietta henriette hermine hermione hilary hilda hildegard hillary
holly hope hristina ida ilaria ilona ilse imelda imke immaculada imogen ina ines inga inge ingeborg ingrid inna ioana
ioanna iolanda irena irene irina iris irma irmgard isabel isabela isabella isabelle iseult isla isobel isolde ivana
iveta ivette ivonne ivy iwona jacinda jacinta jackie jacqueline jacquelyn jade jadranka jadwiga jana jane janet
janette janice janina janine janis jannike jaroslava jasmina jasmine jean jeanette jeanine jeanne jelena jemima jen
jenna jennie jennifer jenny jess jessica jessie jette jill jillian jo joan joana joanna joanne jocelyn jodi jodie
johanna jolanda jolanta josefa josefina josefine josephine josette josie joy joyce juana juanita judit judith judy
julia juliana juliane julianna julie juliet juliette june justina justine justyna jutta kaja karen karin karina karla
karolina karoline kasia katarina katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn kathy
katia katie katja katrin katrina katya kay kaye kayla kayleigh keeley keira kelly kelsey kendra kerry kerstin kiera
kim kimberley kimberly kirsten kirstin kirsty kitty kjersti klara klaudia klazina kornelia krista kristen kristi
kristiina kristin kristina kristine krystyna lacey lana lara larisa larissa laura lauren laurence laurie lea leah
leanne leena leila lena lene leonie leonor leonora leontine lesia lesley leslie leticia lidia liesbeth liis lila lilia
lilian liliana lilianne lillian lily lina linda lindsay lindsey line linnea lisa lisbeth lise lisette livia liz liza
lizzie lois lola lone lora lore loredana loren lorena lorenza loretta lorna lorraine lotte lottie louisa louise
lourdes luca lucia luciana lucie lucille lucinda lucrecia lucrezia lucy ludmila ludmilla luigia luisa lydia lynda
lyndsey lynette lynn lynne lyubov lyudmila mabel maddalena maddie madeleine madeline madison mae maeve magali magda
magdalena maggie magnolia magrit maiken mairead maja malgorzata malin mandy manon manuela mara marcela marcella marcia
mareike margaret margareta margarethe margarita margaux margherita margot margret margrethe marguerite mari maria
marian mariana marianna marianne maribel marie marie-claude marieke mariel marielle marietta marija marijke marika
marilyn marina marine marion mariona marisa marisol marissa marit marita marja marjan marjorie marlene marlies marsha
marta martha martina martine mary maryam maryann maryna mathilda mathilde matilda maud maude maura maureen mavis
maxine meg megan meike mel melanie melinda melissa mercedes mercy meredith mette mia michaela michela michele michelle
mihaela mila milagros mildred milena milica mina minerva minna mira miranda mireille mirela miriam mirjam mirka moira
mollie molly mona monica monika monique montserrat morag morgana moya muriel myra myriam myrna myrtle nadezhda nadia
nadine nadja nancy naomi natacha natalia natalie natalija natalya natasa natasha nathalie nell nellie nelly nerea
nerys nichola nicky nicola nicole nicoletta nicolette nieves nika nikki nikola nikoleta nina noelia noelle noemi nora
noreen norma nuala nuria octavia odette odile ofelia oksana olena olesia olga olha olive olivia olwen olympia oona
oonagh ophelia orla orlaith ornella orsola ottilie paige paloma pam pamela paola pat patience patrice patricia
patrizia patsy patti patty paula paulette paulina pauline pearl peggy penelope pernille petra petronella philippa
philomena phoebe phyllis pia pien pilar piper pippa polina polly poppy priscilla prudence purificacion rachel rachele
rada radmila raffaella ragnhild raisa ramona raquel rebecca rebekah regina regine reina reinhild remedios renata
renate rene renee rhian rhiannon rhoda rhona rhonda ria rikke rita roberta robin rocio roisin romana rona ronja rosa
rosalia rosalie rosalind rosalinda rosamund rosana rosanna rosanne rosario rose roseanne roselyne rosemarie rosemary
rosie rosina rosita rowena roxana roxane roxanne ruby ruth ruzena ruzica sabina sabine sabrina sadie saga sally salome
sam samantha sandra sandrine sanna sanne sara sarah saskia scarlett selina selma senka serena severine shannon sharon
shauna shawna sheena sheila shelagh shelley sherry sheryl shirley shona sian sibylle sidonie sidsel siegrid signe
sigrid silje silke silvana silvia silvija simona simone sina sinead siobhan siri sissel slavica snezana sofia sofie
solange soledad solveig sondra sonia sonja sonya sophia sophie soraya stacey stacy stanislava stefania stefanie steffi
stella stephanie stina sue sunniva susan susana susanna susannah susanne susie suzana suzanne svetlana svitlana sybil
sydney sylvia sylvie tabitha tamara tamsin tania tanja tanya tara tatiana tatjana tatyana teresa terese terhi teri
terri tess tessa tetiana tetyana thea thelma theodora theresa therese thora tiina tilda tilly tina toni tonya tove
tracey traci tracy tricia trine trinidad trish trude trudy tuula ulla ulrike una ursula uta ute valentina valeria
valerie vanda vanessa vanja veerle vera verena verica verity veronica veronika veronique vesna vicki vicky victoria
viktoria viktoriia viktoriya vilma viola violet violeta violetta virginia virginie viveca vivian viviana vivien
vivienne vlasta wanda wendy wibke wiktoria wilhelmina willow wilma winifred winnie xenia ximena yana yasmine yelena
yevgenia yolanda yolande yulia yuliia yuliya yvette yvonne zara zdenka zita zlata zoe zofia zoja zoraida zsofia zsuzsa
zsuzsanna zuzana`

const AFRICA_MIDDLE_EAST = `
aaliyah abeba abeer abena abir abla adaeze adanna adanne adaobi adebola adeola aderonke adhiambo adjoa adjoua adwoa
afaf afia afua ahlam aicha aida aisha aissa aissata aissatou aisyah akello akinyi akosua akua akunna alaa aldina almaz
amal amani amara amarachi ambreen ameena ameera amel amina aminata amira amna amoke anan anbar andiswa angelique anisa
annet arwa asha ashura asma asmaa assia assitan atieno atiya awa awatif awino aya ayaan ayan ayanda ayesha ayse aysel
aysun aziza azra bahija bahiya balqis banu bayan beena bilkisu binta bintou birgul blessing boitumelo bolanle bongiwe
bouchra buhle bukola busisiwe chanda chiamaka chiara chidimma chika chimamanda chinwe chinyere chioma chipo christabel
constantia dalal dalia dalila damla deborah defne denisse deniz derya diarra dima dina djamila djeneba doaa dorcas
duaa duygu ebele ebru ece elham elif elnaz eman emel emine enas enass esi esin esma esohe esra esraa eszter ezgi
ezinne fadia fadila fadumo fadwa fahima faiza farah fareeda farida fariha farzana fatema fathia fatima fatimah
fatimata fatma fatmata fatme fatou fatoumata fatuma fauzia fawzia feriha feven feyza filiz firdaus firouzeh fitsum
folake forough freshta funmilayo fusun gaelle gamze ghada ghadeer ghazal ghazala gifty goli golshifteh gonca grazia
gul gulbahar gulnara gulsen gulshan habiba hadas hadiza hadja hafsa hafsat hagar hager hajar hala halima halimah
halimatou halla hamida hamsa hanan hanane hande haneen hania hasna hasnaa hatice hatoon hauwa hawa hawo haya hayat
heba helin hend henda hiba hibo hind hirut hoda hodan hosna houda houria huda hulya huma husna ifeoma ifrah ikram
ilham iman imane imen inas inaya ines intisar iqra irem isatou isra itohan iyabo jala jamala jamila jannah jannat
jinan jumana kadiatou kadidia kamila kamilah karima kauthar kawtar kawthar kefilwe keneilwe khadidja khadija khadijah
khady khanyi khanyisile khawla kholoud kulsum kunle lama lamia lamis lateefah latifa lea leila lelia lerato leyla lina
lindiwe liya loubna lubna lulama lulwa mabel madina maha mahasin mahbouba mahnaz mahsa mai maimouna maimuna majda
makeda makena malaika malak malika mame manal mandisa marah mariam mariama mariame mariem marwa maryam masego maysa
maysoon medine mehnaz mehtap melek melike meltem meram merve merwe meryam meryem meseret milad mina minoo misha
moatlhodi mona moni mouna mubina mumtaz muna munira muqaddas mwajuma nabeela nabila nadia nadine nadira nafisa nagla
naglaa nagwa nahed nahid nahla naima najat najla najma najwa nana nandi narges nargis nasima nasra nasreen nasrin
nawal nazanin nazli neda neema neila nejla nermin nesreen nesrin ngozi nhlanhla nihal niloofar nilufer nima nimo
nisreen njeri njoki nkechi nkem nkosazana nnenna noha nokuthula nomfundo nomsa nomvula nomzamo nonhlanhla noor noora
noreen nosipho nosiviwe nouf nour noura ntombi ntombizodwa numa nura nurcan nurhan nurten nyaboke nyambura nyaradzai
obiageli oge oluchi olufunke oluwaseun omnia omolara omotola omowunmi onyeka onyinye ouarda oumou oyinkansola ozlem
palesa pamela parisa parvin parwana patricia pelin perihan pinar pontsho portia precious puleng qamar rabab rabia
rachida radia radwa ragaa raghad raha rahel rahima rahma raisa raja rama rana randa rania raouia rasha rawan rawya
razan razia rebab rebeca reem refilwe rehab reham rehema rejoice riham rim rima rita roba roya ruba rubab rukhsana
rukia rula rumbidzai ruqaya ruqayya rutendo ruvimbo saadia saba sabah sabiha sabiiha sabreen safa safaa safia safiya
safiyya sahar saida sajida sakina salama salima salma salwa samah samar samara samia samira samiya samya sana sanaa
sanam sania sara sawsan sebnem seda sefora selam selamawit selin selma sema semra senait senem serap serpil sevda
sevgi sevil sevim seynabou shada shaden shadi shahd shaheen shahnaz shaima shaimaa shakila shamim shams shamsa sharifa
shatha shayma shereen sherin shirin shirine shohreh shukria sibel sibongile sibusisiwe simin simone simphiwe sinazo
siphokazi sitara soad soha sohair solmaz somaya songul soraya soukaina suad suha suhair sukaina sumaia sumaya sumayya
suna suzan taghreed tahani tahira tahmina taiwo takalani tamador tamam tanzila taraneh tasneem tatenda tebogo temitope
tendai thabisile thandeka thandi thandiwe theodosia thoko tigist tilila titilayo tolulope tsion tsitsi tugba tulay
tumi turfah ugne umm ummi unathi uzma uzoamaka vigdis wafa wafaa wairimu wala wamaitha wambui wangari wangui wanjiku
wanjiru wassila wided winfred winnie yaa yasemin yasmeen yasmin yasmina yeliz yesim yetunde yewande yodit yosra yousra
yusra zahia zahira zahra zahraa zainab zainabu zakia zamzam zanele zarina zaynab zebiba zehra zeinab zena zenab zeynep
zhila ziba zina zineb zinhle ziyanda zodwa zohra zoleka zoubida zouhour zubaida zubeida zuhal zukiswa zuleikha zuleyha
zulfiya`

const ASIA_PACIFIC = `
aarti aditi aigul ainur aishwarya aizhan akane akiko aliya alka altynai amba ambika amita amrita ana-lisi anandi
anandita ananya anarkali anh anita anjali anju anjum ankita annapurna anuradha anusha anushka aparna apsara aradhana
archana areej aroha arpita arti aruna arundhati asako asami asel asuka atsuko aung ayaka ayako ayami ayumi ayzhan
azusa barkha bhagyashree bharati bharti bhavana bhavna bich bina bindu bipasha botagoz bushra chaiwat chanda chandana
chandrika charu chau chaya chetana chhaya chieko chihiro chikako chinami chitra chiyo chizuko chunhua corazon dai
damayanti dariga deepa deepali deepika deepti devi devika devyani dhanya dharini diep dildar dilnoza dilrukshi dimple
dinara dipika dipu divya diya durga eka ekaterina eko emi emiko eri eriko etsuko eun-ji eun-ju eun-kyung eunji fahmida
farahnaz farhat fauziah fawzia fehmida feruza fitri fumie fumiko gauri gayathri gayatri geeta geetanjali gita
gitanjali grasya grishma gulalai gulmira gulnar gulnaz gulnoza ha-eun hanae hanako haruka haruko harumi hasina heena
hema hemalata hien hiep hina hinako hinemoa hiroe hiroko hiromi hisako hoa huong hye-jin hye-kyung hyo-jin hyun-ah
hyun-jung imelda indira indrani indu intan ira ishita iva jacintha jagruti jamuna janaki janhvi jasodhara jaya
jayalalithaa jayanthi jayanti jayashree jeyanthi ji-eun ji-hye ji-won ji-woo ji-yeon ji-young jin-ah jingjing jocelyn
jyothi jyoti jyotika jyotsna kajal kalpana kalyani kamala kamini kamshat kana kanako kanchan kaori kaoru karuna
kasturi katsuko kaumudi kaveri kavita kavitha kayo kazue kazuko keiko khaleda khushboo kieu kiran kiri kiyoko komal
kubra kumari kumi kumiko kumudini kyoko lakshmi lalita lalitha lan lan-anh lata latha lathika laxmi leela leelawathie
leila lekha leni leyla lien ligaya lihua lilavati lili lilibeth linh litia liza lola lopamudra losaline lusia luz
machiko madhavi madhu madhubala madhumita madhuri madina mahbouba mahima mahliyo mahnoor mai-anh maiko maki makiko
malala malathi malati malavika malini mamata mami manasi mandakini mandira maneka mangala manisha manjiri manju
manjula manjusha manorama marama mari maricel mariko marites marivic maryum masako matia maya mayawati mayu mayuko
mayumi meena meenakshi meera megawati megha meghana mei meihua meiling mele mereana mi-kyung michiko midori mieko mika
miki mikiko min-ji mina minako minju misaki mitali mithila miwa miyako miyuki mizuho moana moeko momoko momtaz monira
mridula mrinalini mukta mumtaz nahida nalini namrata nana nanako nandini nandita nao naoko naomi nargiza nasim natsuko
natsumi navaneetham navneet navya nazira nazma neela neelam neelima neena neeta neha nga ngaire ngan ngoc nguyet nhi
nhung nidhi nighat niharika nikita nila nilima nilofar nimisha nirmala nisha nita nithya nitya nivedita nobuko nodira
noriko noriye nozomi nupur nur nurhayati nurul nusrat oanh ofa ogulsapar padma padmaja padmini pallavi parul parvathi
parvati parveen pashtana payal phuong piyali pooja poonam prabha prachi pragya prajakta pramila pranita pratibha
pratiksha pratima preeti prema prerna pritha priti priya priyadarshini priyanka puja punam purnima pushpa puspa putri
quynh radha radhika ragini rajani rajashree rajeshwari rajni rakhi ramya ranee rani ranjana ranjani ranjita rashmi
ratna ratu reena rehana reiko reina rekha renu renuka revathi revathy richa rie rieko riffat rika riko rina rini rinku
risa riteshwari ritu riya rizal rokeya rosalinda roshni rowena rowshan roza rubina ruchi ruchika rukmini rumi rupa
rupal rupali ruri ryoko sachi sachiko sadako sadhana sadhvi sadia saeko sagarika saima saki sakiko sakshi sakura
salote saltanat samina sandhya sangeeta sangita sania saniya sanjana sanjukta saori saraswati sarita saroja sarojini
sarukh sashikala satoko saule savita savitri sayaka sayuri se-jin sejal sela setsuko shahnoza shaila shaista shalini
shamita shanta shanthi shanti sharada sharmila sharmistha shashikala shazia sheetal shehla sherry shikha shilpa
shimako shinako shinkai shirina shivani shobha shobhana shoko shraddha shreya shruti shubha shubhangi shukriya shweta
shwetha shyamala sima sina sirimavo sita sitaram siti smita smriti sneha snehal so-young sobia soma sonal sonali sonam
sonia soo-jin soo-young soobin sowmya sravanthi sreedevi srilakshmi subhadra sucheta suchitra sudha suhasini sujata
sujatha sulochana sultana sumalatha suman sumana sumera sumi sumiko sumitra sunanda sunidhi sunita sunitha supriya
surabhi surbhi surekha surya sushila sushma susmita suu swapna swarna swathi swati sweta tae-hee taeko tahira takako
talia tamae tamaki tamako tanisha tanuja tanushree tanvi tara taslima teesta tehmina teuila thao thi thilini thu thuy
tokiko tomoe tomoko tomomi tooba toshiko trang tripti trisha triveni tsai tupou tuyet ujjwala uma umeko umida upasana
urmila urvashi usha uthra vaishali vaishnavi vanaja vandana vanita vanitha vanmathi varsha vasantha vasanthi vasudha
vasundhara veena vibha vidhya vidya vijaya vijayalakshmi vika vimala vineeta vinita viraja vrinda xiaoling xiaomei
xiuying yamini yamuna yanfei yanyan yasmin yasuko yayoi yingluck yoko yoriko yoshie yoshiko yoshimi young-hee youngmi
yuka yukari yuki yukie yukiko yukiyo yuko yumi yumiko yuri yuriko zarifa zeenat zhanar zhanna zhen zulfiya`

/** Lower-case given names of women. */
export const FEMALE_NAMES: readonly string[] = [EUROPE, AFRICA_MIDDLE_EAST, ASIA_PACIFIC].flatMap((names) =>
  names.trim().split(/\s+/),
)
