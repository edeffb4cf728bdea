// Other names of first-order regions: country, the name in the source, the English name where it should be another
// ("=" keeps it), further names and abbreviations. Own table. Two-letter postal codes are read only after a comma
// ("Whiting, IN"); src/read/places decides that.
export const REGION_NAMES = `
US|Alabama|=|Ala.;AL
US|Alaska|=|AK
US|Arizona|=|Ariz.;AZ
US|Arkansas|=|Ark.;AR
US|California|=|Calif.;Cal.;CA;Cali
US|Colorado|=|Colo.;CO
US|Connecticut|=|Conn.;CT
US|Delaware|=|Del.;DE
US|Florida|=|Fla.;FL
US|Georgia|=|Ga.;GA
US|Hawaii|=|Hawai'i;HI
US|Idaho|=|ID
US|Illinois|=|Ill.;IL
US|Indiana|=|Ind.;IN
US|Iowa|=|IA
US|Kansas|=|Kan.;Kans.;KS
US|Kentucky|=|Ky.;KY
US|Louisiana|=|La.;LA
US|Maine|=|ME
US|Maryland|=|Md.;MD
US|Massachusetts|=|Mass.;MA
US|Michigan|=|Mich.;MI
US|Minnesota|=|Minn.;MN
US|Mississippi|=|Miss.;MS
US|Missouri|=|Mo.;MO
US|Montana|=|Mont.;MT
US|Nebraska|=|Neb.;Nebr.;NE
US|Nevada|=|Nev.;NV
US|New Hampshire|=|N.H.;NH
US|New Jersey|=|N.J.;NJ
US|New Mexico|=|N.M.;NM
US|New York|=|N.Y.;NY;New York State;New York state
US|North Carolina|=|N.C.;NC
US|North Dakota|=|N.D.;ND
US|Ohio|=|OH
US|Oklahoma|=|Okla.;OK
US|Oregon|=|Ore.;Oreg.;OR
US|Pennsylvania|=|Pa.;Penn.;PA
US|Rhode Island|=|R.I.;RI
US|South Carolina|=|S.C.;SC
US|South Dakota|=|S.D.;SD
US|Tennessee|=|Tenn.;TN
US|Texas|=|Tex.;TX
US|Utah|=|UT
US|Vermont|=|Vt.;VT
US|Virginia|=|Va.;VA
US|Washington|=|Wash.;WA;Washington State;Washington state
US|West Virginia|=|W.Va.;W. Va.;WV
US|Wisconsin|=|Wis.;Wisc.;WI
US|Wyoming|=|Wyo.;WY
US|District of Columbia|=|
CA|Alberta|=|Alta.;AB
CA|British Columbia|=|B.C.;BC
CA|Manitoba|=|Man.;MB
CA|New Brunswick|=|N.B.;NB
CA|Newfoundland and Labrador|=|NL;N.L.
CA|Northwest Territories|=|N.W.T.;NWT
CA|Nova Scotia|=|N.S.;NS
CA|Nunavut|=|
CA|Ontario|=|Ont.;ON
CA|Prince Edward Island|=|P.E.I.;PEI
CA|Quebec|=|Que.;QC;Québec
CA|Saskatchewan|=|Sask.;SK
CA|Yukon|=|Yukon Territory
AU|New South Wales|=|NSW;N.S.W.
AU|Victoria|=|Vic.
AU|Queensland|=|Qld;QLD
AU|South Australia|=|S.A.
AU|Western Australia|=|W.A.
AU|Tasmania|=|Tas.
AU|Northern Territory|=|NT;N.T.
AU|Australian Capital Territory|=|ACT;A.C.T.
CD|East Kasai|Kasai-Oriental|Kasaï-Oriental
CD|Kasai-Central|=|Kasaï-Central;Kasai Central
CD|North Kivu|=|Nord-Kivu
CD|South Kivu|=|Sud-Kivu
CD|Bas-Congo|Kongo Central|
CD|Kasai|=|Kasaï
DE|Rheinland-Pfalz|Rhineland-Palatinate|
DE|Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania|
DE|Baden-Wurttemberg|Baden-Württemberg|
DE|North Rhine-Westphalia|=|NRW;Nordrhein-Westfalen
DE|Bavaria|=|Bayern
DE|Saxony|=|Sachsen
DE|Lower Saxony|=|Niedersachsen
DE|Hesse|=|Hessen
DE|State of Berlin|Berlin|
FR|New Aquitaine|Nouvelle-Aquitaine|
FR|Île-de-France|=|Paris region
ES|Castille-La Mancha|Castilla-La Mancha|
ES|Castille and León|Castile and León|Castilla y León
ES|Andalusia|=|Andalucia;Andalucía
ES|Navarre|=|Navarra
ES|Basque Country|=|Euskadi;Basque region
ES|Catalonia|=|Catalunya
ES|Canary Islands|=|Canaries
ES|Balearic Islands|=|Balearics
ES|Valencia|=|Valencian Community;Comunitat Valenciana
IT|The Marches|Marche|
IT|Apulia|=|Puglia
IT|Tuscany|=|Toscana
IT|Lombardy|=|Lombardia
IT|Piedmont|=|Piemonte
IT|Sicily|=|Sicilia
IT|Sardinia|=|Sardegna
ZA|KwaZulu-Natal|=|KZN;Kwazulu Natal;KwaZulu Natal
ZA|North West|=|North West Province
SD|Western Darfur|West Darfur|Western Darfur
SD|Southern Darfur|South Darfur|Southern Darfur
SD|Northern Darfur|North Darfur|Northern Darfur
SD|Eastern Darfur|East Darfur|Eastern Darfur
SD|Central Darfur|=|
SD|Southern Kordofan|South Kordofan|Southern Kordofan
SD|Al Jazirah|Gezira|Al Jazirah;Al-Jazira;Gezira State
SD|Al Qaḑārif|Gedaref|Al-Qadarif;Gadarif
ET|Oromiya|Oromia|Oromiya
ET|Āfar|Afar|
ET|Bīnshangul Gumuz|Benishangul-Gumuz|Benishangul Gumuz
ET|Somali|Somali Region|
UA|Kyiv Oblast|=|Kyiv region;Kiev region;Kiev Oblast
UA|Zaporizhzhia|=|Zaporizhia;Zaporozhye
UA|Zakarpattia|=|Transcarpathia
UA|Luhansk|=|Lugansk
UA|Odesa|=|Odessa
UA|Kharkiv|=|Kharkov
UA|Chernihiv Oblast|=|Chernigov
UA|Mykolaiv|=|Nikolaev
UA|Kirovohrad|=|
UA|Dnipropetrovsk|=|Dnepropetrovsk
RU|Stavropol Kray|Stavropol Krai|
RU|Udmurtiya Republic|Udmurtia|
RU|Tatarstan Republic|Tatarstan|
RU|Mordoviya Republic|Mordovia|
RU|Mariy-El Republic|Mari El|
RU|Leningradskaya Oblast'|Leningrad Oblast|
RU|St.-Petersburg|St. Petersburg|
RU|Karachayevo-Cherkesiya Republic|Karachay-Cherkessia|
RU|Kalmykiya Republic|Kalmykia|
RU|Kabardino-Balkariya Republic|Kabardino-Balkaria|
RU|Ingushetiya Republic|Ingushetia|
RU|Chuvash Republic|Chuvashia|
RU|Bashkortostan Republic|Bashkortostan|Bashkiria
RU|Arkhangelskaya|Arkhangelsk Oblast|
RU|Adygeya Republic|Adygea|
RU|Republic of Tyva|Tuva|Tyva
RU|Yamalo-Nenets|=|Yamal
RU|Chechnya|=|Chechen Republic
RU|North Ossetia–Alania|North Ossetia|North Ossetia-Alania
RU|Republic of Sakha|Sakha|Yakutia;Sakha Republic;Sakha (Yakutia)
SY|Rif-dimashq|Rif Dimashq|Damascus countryside;rural Damascus;Rural Damascus
SY|Al-Hasakah|Hasakah|Hasaka;Hassakeh;al-Hasakah
SY|Deir ez-Zor|=|Deir al-Zor;Deir Ezzor;Deir al-Zour
SY|Daraa|=|Deraa
SY|Suwayda|Sweida|As-Suwayda;Suwayda
IQ|Salah ad Din|Salahuddin|Salah al-Din;Saladin;Salaheddin
IQ|Nineveh|=|Ninewa;Ninawa;Nineva
IQ|Erbil|=|Irbil;Arbil
IQ|Sulaymaniyah|=|Sulaimaniyah;Sulaimani;Sulaimaniya
IQ|Anbar|=|Al-Anbar;al-Anbar
IQ|Babil|=|Babylon
IQ|Duhok|=|Dohuk
AF|Oruzgan|Uruzgan|
AF|Ghowr|Ghor|
AF|Khowst|Khost|
AF|Bamyan|=|Bamiyan
AF|Daykundi|=|Daikundi
AF|Jowzjan|=|Jawzjan
YE|Ta‘izz|Taiz|Taizz
YE|Shabwah|Shabwa|
YE|Şa‘dah|Saada|Sadah;Sa'ada
YE|Ma’rib|Marib|
YE|Muhafazat Hadramaout|Hadramawt|Hadhramaut;Hadramout
YE|Al Hudaydah|Hodeidah|Hodeida;Hudaydah;Hudaida
YE|Aḑ Ḑāli‘|Dhale|Dali;al-Dhale
YE|Laḩij|Lahj|
YE|Ḩajjah|Hajjah|Hajja
YE|Omran|Amran|
YE|Al Bayda|Bayda|al-Bayda;Al-Bayda;Bayda Governorate
YE|Al Jawf|=|al-Jawf;Al-Jawf;Jawf
YE|Al Mahrah Governorate|Mahra|Mahrah;al-Mahra
YE|Soqatra|Socotra|
PK|Sindh|=|Sind
PK|Khyber Pakhtunkhwa|=|Khyber-Pakhtunkhwa;KP;KPK;North-West Frontier Province;NWFP;Khyber Pukhtunkhwa
PK|Balochistan|=|Baluchistan
PK|Azad Kashmir|=|Azad Jammu and Kashmir;AJK
PK|Gilgit-Baltistan|=|Northern Areas
IN|Odisha|=|Orissa
IN|Jammu and Kashmir|=|Jammu & Kashmir;J&K
IN|Puducherry|=|Pondicherry
IN|Uttarakhand|=|Uttaranchal
IN|Chhattisgarh|=|Chattisgarh
IN|Andaman and Nicobar|=|Andaman and Nicobar Islands;Andamans
CN|Guangxi|=|Guangxi Zhuang Autonomous Region
CN|Ningxia|=|Ningxia Hui Autonomous Region
CN|Inner Mongolia|=|Inner Mongolia Autonomous Region
CN|Tibet|=|Tibet Autonomous Region;Tibetan Autonomous Region
CN|Xinjiang|=|Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region
MX|México|State of Mexico|Mexico State;Estado de México
BR|Pará|=|
TR|Şanlıurfa|=|Urfa;Sanliurfa
PH|Autonomous Region in Muslim Mindanao|Bangsamoro|ARMM;BARMM
PH|National Capital Region|Metro Manila|NCR
PH|Bicol Region|=|Bicol
PL|Lesser Poland|=|Malopolska;Małopolska
PL|Greater Poland|=|Wielkopolska
PL|Mazovia|=|Mazowieckie;Masovia
IR|Māzandarān|Mazandaran|
IR|Sistan and Baluchestan|=|Sistan-Baluchestan;Sistan-Baluchistan;Sistan and Baluchistan;Sistan-va-Baluchestan
IR|Chaharmahal and Bakhtiari|=|
KR|Gyeongsangbuk-do|North Gyeongsang|
KR|Gyeonggi-do|Gyeonggi|
KR|Gangwon-do|Gangwon|
KR|Chungcheongnam-do|South Chungcheong|
KR|Jeollanam-do|South Jeolla|
KR|Jeollabuk-do|North Jeolla|
KR|Jeju-do|Jeju|
KR|Gyeongsangnam-do|South Gyeongsang|
KR|Sejong-si|Sejong|
VN|Ho Chi Minh City (HCMC)|Ho Chi Minh City|Saigon
MM|Kayin State|=|Karen State;Kayin
MM|Kayah State|=|Karenni State;Karenni
MM|Ayeyarwady|=|Irrawaddy Region
MM|Bago Region|=|Pegu
MM|Rakhine|=|Rakhine State;Arakan
MM|Tanintharyi Region|=|Tenasserim
MM|Magway|=|Magwe
BE|Brussels Capital|=|Brussels-Capital
BE|Flanders|=|Flemish Region
NG|FCT|Federal Capital Territory|
PS|Gaza Strip|=|Gaza
SO|Woqooyi Galbeed|=|
SO|Middle Shabele|Middle Shabelle|
CH|Grisons|=|Graubünden
CH|Saint Gallen|St. Gallen|
CH|Valais|=|Wallis
JP|Hyōgo|Hyogo|
NZ|Manawatu-Wanganui|=|Manawatū-Whanganui;Manawatu
CO|Bogota D.C.|Bogotá|
AR|Buenos Aires F.D.|Buenos Aires|
GR|Attica|=|
LY|Banghazi|Benghazi|
LY|Darnah|Derna|
LY|Surt|Sirte|
LY|Misratah|Misrata|
BR|Federal District|=|
GB|Northern Ireland|=|N. Ireland;N Ireland
`
