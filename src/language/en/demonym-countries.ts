// Which country an adjective or a people's name points to: not a place, but a hint where the report is set.
// "code: words", each country's forms in lower case.

const TABLE = `
AF: afghan afghans
AL: albanian albanians
DZ: algerian algerians
AO: angolan angolans
AR: argentine argentinian argentines argentinians
AM: armenian armenians
AU: australian australians aussie aussies
AT: austrian austrians
AZ: azerbaijani azeri azerbaijanis azeris
BH: bahraini bahrainis
BD: bangladeshi bangladeshis
BY: belarusian belarusians belarussian
BE: belgian belgians
BJ: beninese
BT: bhutanese
BO: bolivian bolivians
BA: bosnian bosnians
BW: botswanan batswana
BR: brazilian brazilians
BG: bulgarian bulgarians
BF: burkinabe
BI: burundian burundians
KH: cambodian cambodians
CM: cameroonian cameroonians
CA: canadian canadians
CF: central-african
TD: chadian chadians
CL: chilean chileans
CN: chinese
CO: colombian colombians
CD: congolese
CR: costa-rican
HR: croatian croatians croat croats
CU: cuban cubans
CY: cypriot cypriots
CZ: czech czechs
DK: danish dane danes
DO: dominican
EC: ecuadorian ecuadorean ecuadorians
EG: egyptian egyptians
SV: salvadoran salvadorans
GQ: equatoguinean
ER: eritrean eritreans
EE: estonian estonians
ET: ethiopian ethiopians
FJ: fijian fijians
FI: finnish finn finns
FR: french frenchman frenchwoman parisian parisians
GA: gabonese
GM: gambian gambians
GE: georgian georgians
DE: german germans bavarian
GH: ghanaian ghanaians
GR: greek greeks
GT: guatemalan guatemalans
GN: guinean guineans
GY: guyanese
HT: haitian haitians
HN: honduran hondurans
HK: hongkonger hongkongers
HU: hungarian hungarians
IS: icelandic icelander icelanders
IN: indian indians
ID: indonesian indonesians
IR: iranian iranians
IQ: iraqi iraqis
IE: irish irishman
IL: israeli israelis
IT: italian italians
CI: ivorian ivorians
JM: jamaican jamaicans
JP: japanese
JO: jordanian jordanians
KZ: kazakh kazakhs
KE: kenyan kenyans
KW: kuwaiti kuwaitis
KG: kyrgyz
LA: laotian laotians
LV: latvian latvians
LB: lebanese
LR: liberian liberians
LY: libyan libyans
LT: lithuanian lithuanians
MK: macedonian macedonians
MG: malagasy
MW: malawian malawians
MY: malaysian malaysians
MV: maldivian
ML: malian malians
MT: maltese
MR: mauritanian
MU: mauritian
MX: mexican mexicans
MD: moldovan moldovans
MN: mongolian mongolians
ME: montenegrin
MA: moroccan moroccans
MZ: mozambican mozambicans
MM: burmese rohingya
NA: namibian namibians
NP: nepali nepalese nepalis
NL: dutch dutchman
NZ: kiwi kiwis maori
NI: nicaraguan nicaraguans
NE: nigerien nigeriens
NG: nigerian nigerians
KP: north-korean
NO: norwegian norwegians
OM: omani omanis
PK: pakistani pakistanis
PS: palestinian palestinians gazan gazans
PA: panamanian panamanians
PG: papuan
PY: paraguayan paraguayans
PE: peruvian peruvians
PH: filipino filipinos filipina philippine
PL: polish pole poles
PT: portuguese
QA: qatari qataris
RO: romanian romanians
RU: russian russians muscovites chechen
RW: rwandan rwandans
SA: saudi saudis
SN: senegalese
RS: serbian serbians serb serbs
SL: sierra-leonean
SG: singaporean singaporeans
SK: slovak slovaks slovakian
SI: slovenian slovenians slovene
SO: somali somalis
KR: korean koreans
SS: south-sudanese
ES: spanish spaniard spaniards catalan
LK: sinhalese sri-lankan
SD: sudanese
SE: swedish swede swedes
CH: swiss
SY: syrian syrians
TW: taiwanese
TJ: tajik tajiks
TZ: tanzanian tanzanians
TH: thai thais
TG: togolese
TT: trinidadian
TN: tunisian tunisians
TR: turkish turk turks
TM: turkmen
UG: ugandan ugandans
UA: ukrainian ukrainians
AE: emirati emiratis
GB: british briton britons scottish welsh english
US: american americans texan texans californian californians
UY: uruguayan uruguayans
UZ: uzbek uzbeks
VE: venezuelan venezuelans
VN: vietnamese
YE: yemeni yemenis houthi houthis
ZA: afrikaner
ZM: zambian zambians
ZW: zimbabwean zimbabweans
XK: kosovar kosovars
`

/** ISO code of the country that a lower-case adjective or people's name points to. */
export const DEMONYM_COUNTRIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', words = ''] = line.split(': ')
      return words.split(' ').map((word) => [word, code] as const)
    }),
)
