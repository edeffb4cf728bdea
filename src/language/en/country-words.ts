// Words that name a country, its people, or a city or state in it: a hint where a report is set, not a place that is
// read. Names that mean several countries, or often a person, are left out ("Georgia", "Victoria", "Lincoln"), and so
// are seats of world bodies ("Geneva", "Brussels", "The Hague").
import { DEMONYM_COUNTRIES } from './demonym-countries.ts'

/** "code: names"; a name of two words is joined by "+", and stands before what one of its words would mean alone. */
const TABLE = `
AF: afghanistan kabul kandahar herat
AL: albania tirana
DZ: algeria algiers oran
AO: angola luanda
AR: argentina buenos+aires rosario patagonia mendoza
AM: armenia yerevan
AU: australia sydney melbourne brisbane perth canberra adelaide queensland tasmania darwin hobart
AT: austria vienna salzburg graz
AZ: azerbaijan baku
BH: bahrain manama
BD: bangladesh dhaka chittagong chattogram sylhet khulna gazipur
BY: belarus minsk
BE: belgium antwerp ghent flanders
BJ: benin cotonou
BT: bhutan thimphu
BO: bolivia paz cochabamba
BA: bosnia sarajevo
BW: botswana gaborone
BR: brazil brasilia brasília rio+grande janeiro sao+paulo são+paulo porto+alegre manaus recife bahia
BG: bulgaria sofia plovdiv
BF: burkina ouagadougou
BI: burundi bujumbura
KH: cambodia phnom
CM: cameroon yaounde yaoundé douala
CA: canada ottawa toronto montreal vancouver calgary quebec ontario alberta manitoba saskatchewan british+columbia nova+scotia winnipeg edmonton
CF: bangui central+african
TD: n'djamena chadian
CL: chile santiago valparaiso valparaíso antofagasta
CN: china beijing shanghai guangzhou shenzhen xinjiang tibet wuhan sichuan guangdong chongqing
CO: colombia bogota bogotá medellin medellín cali
CD: congo kinshasa goma kivu lubumbashi bukavu
CR: costa+rica costa+rican
CI: ivory+coast ivoire abidjan
HR: croatia zagreb
CU: cuba havana
CY: cyprus nicosia
CZ: czechia prague brno
DK: denmark copenhagen aarhus
DJ: djibouti
DO: santo+domingo
EC: ecuador quito guayaquil
EG: egypt cairo sinai
SV: salvador
GQ: malabo equatorial+guinea
ER: eritrea asmara
EE: estonia tallinn
ET: ethiopia addis tigray oromia amhara
FJ: fiji suva
FI: finland helsinki
FR: france paris marseille lyon toulouse bordeaux lille nantes nice brittany normandy
GA: gabon libreville
GM: gambia banjul
GE: tbilisi
DE: germany berlin munich hamburg frankfurt cologne stuttgart dresden leipzig bavaria saxony
GH: ghana accra kumasi
GR: greece athens thessaloniki crete
GT: guatemala
GN: guinea conakry
GW: bissau guinea+bissau
GY: guyana georgetown
HT: haiti port+prince
HN: honduras tegucigalpa
HK: hong+kong
HU: hungary budapest
IS: iceland reykjavik reykjavík
IN: india delhi mumbai kolkata chennai bengaluru bangalore hyderabad kerala gujarat bihar assam manipur maharashtra uttar tamil+nadu karnataka odisha rajasthan lucknow ahmedabad pune bengal patna jharkhand
ID: indonesia jakarta java sumatra bali surabaya sulawesi aceh
IR: iran tehran isfahan mashhad
IQ: iraq baghdad basra mosul erbil kirkuk
IE: ireland dublin cork galway limerick
IL: israel jerusalem aviv haifa
IT: italy rome milan naples turin sicily venice lampedusa genoa
JM: jamaica
JP: japan tokyo osaka kyoto fukushima okinawa hiroshima nagoya hokkaido
JO: amman
KZ: kazakhstan astana almaty
KE: kenya nairobi mombasa kisumu
KW: kuwait
KG: kyrgyzstan bishkek
LA: laos vientiane
LV: latvia riga
LB: lebanon beirut
LS: lesotho maseru
LR: liberia monrovia
LY: libya benghazi misrata
LT: lithuania vilnius kaunas
LU: luxembourg
MK: north+macedonia skopje
MG: madagascar antananarivo
MW: malawi lilongwe blantyre
MY: malaysia lumpur penang sabah sarawak johor
MV: maldives
ML: mali bamako timbuktu
MT: malta valletta
MR: mauritania nouakchott
MU: mauritius
MX: mexico guadalajara monterrey tijuana oaxaca chiapas sinaloa acapulco
MD: moldova chisinau
MN: mongolia ulaanbaatar
ME: montenegro podgorica
MA: morocco rabat casablanca marrakech tangier
MZ: mozambique maputo beira
MM: myanmar burma yangon rangoon mandalay naypyitaw rakhine
NA: namibia windhoek
NP: nepal kathmandu pokhara
NL: netherlands amsterdam rotterdam utrecht eindhoven
NZ: zealand zealander zealanders auckland wellington christchurch
NI: nicaragua managua
NE: niger niamey
NG: nigeria lagos abuja kano borno kaduna ibadan maiduguri plateau harcourt
KP: pyongyang north+korea north+korean north+koreans
KR: korea seoul busan
NO: norway oslo bergen
OM: oman muscat
PK: pakistan islamabad karachi lahore peshawar balochistan punjab sindh rawalpindi quetta khyber
PS: gaza west+bank ramallah rafah nablus jenin
PA: panama
PG: papua papua+guinea moresby
PY: paraguay asuncion asunción
PE: peru lima cusco arequipa
PH: philippines manila mindanao cebu davao luzon quezon
PL: poland warsaw krakow kraków gdansk gdańsk katowice lodz łódź silesia
PT: portugal lisbon porto algarve
PR: puerto+rico
QA: qatar doha
RO: romania bucharest cluj
RU: russia moscow petersburg kremlin siberia vladivostok chechnya kazan
RW: rwanda kigali
SA: riyadh jeddah mecca
SN: senegal dakar
RS: serbia belgrade
SL: leone freetown
SG: singapore
SK: slovakia bratislava
SI: slovenia ljubljana
SO: somalia mogadishu somaliland puntland
ZA: south+africa south+african south+africans johannesburg cape+town durban pretoria soweto gauteng kwazulu gqeberha
SS: south+sudan south+sudanese juba
ES: spain madrid barcelona seville catalonia bilbao andalusia malaga
LK: lanka lankan lankans colombo jaffna
SD: sudan khartoum darfur omdurman
SR: suriname paramaribo
SZ: eswatini
SE: sweden stockholm gothenburg malmo malmö
CH: switzerland zurich bern basel
SY: syria damascus aleppo homs idlib
TW: taiwan taipei kaohsiung
TJ: tajikistan dushanbe
TZ: tanzania dodoma salaam zanzibar mwanza arusha
TH: thailand bangkok phuket
TL: timor dili
TG: togo lome lomé
TT: trinidad
TN: tunisia tunis sfax
TR: turkey türkiye ankara istanbul izmir diyarbakir
TM: turkmenistan ashgabat
UG: uganda kampala
UA: ukraine kyiv kiev kharkiv odesa odessa lviv donetsk kherson zaporizhzhia mariupol dnipro
AE: UAE dubai dhabi united+arab
GB: UK britain england scotland wales northern+ireland london manchester birmingham liverpool glasgow edinburgh cardiff belfast leeds sheffield bristol yorkshire newcastle nottingham leicester united+kingdom
US: US USA united+states washington york jersey angeles chicago san+francisco california texas florida ohio michigan pennsylvania illinois massachusetts minnesota wisconsin oregon arizona nevada utah colorado kansas nebraska iowa missouri oklahoma arkansas louisiana mississippi alabama tennessee kentucky indiana virginia maryland delaware connecticut vermont maine montana wyoming idaho alaska hawaii boston philadelphia dallas atlanta miami seattle denver detroit baltimore minneapolis orleans manhattan brooklyn pittsburgh cleveland north+carolina south+carolina north+dakota south+dakota rhode+island las+vegas san+diego white+house
UY: uruguay montevideo
UZ: uzbekistan tashkent
VE: venezuela caracas maracaibo
VN: vietnam hanoi saigon chi+minh
XK: kosovo pristina
YE: yemen sanaa aden hodeidah
ZM: zambia lusaka
ZW: zimbabwe harare bulawayo
-: south+wales south+american north+american south+americans latin+american latin+americans southern+african east+african west+african
`

/** ISO code of the country that one word, or two words with a space between them, point to; "-": to none. */
export const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map([
  ...DEMONYM_COUNTRIES,
  ...TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ')
      return names.split(' ').map((name) => [name.replace('+', ' '), code] as const)
    }),
])
