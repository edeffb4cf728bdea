// Adjectives and nouns for the people of countries and continents, in lower case: they are names, but of no place.

export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan afghans african africans albanian albanians algerian algerians american americans andorran angolan angolans antiguan arab arabs arabian argentine argentines argentinian argentinians armenian
armenians asian asians australian australians austrian austrians azerbaijani azeri azeris bahamian bahraini bahrainis bangladeshi bangladeshis barbadian basque basques belarusian belarusians belgian belgians belizean
beninese bhutanese bolivian bolivians bosnian bosnians botswanan brazilian brazilians breton brit british briton britons bruneian bulgarian bulgarians burkinabe burmese burundian burundians cambodian cambodians cameroonian cameroonians
canadian canadians caribbean catalan catalans chadian chechen chechens chilean chileans chinese colombian colombians comorian congolese cornish corsican corsicans croat croatian croatians croats cuban cubans cypriot
cypriots czech czechs dane danes danish djiboutian dominican dominicans dutch dutchman ecuadorean ecuadorian ecuadorians egyptian egyptians emirati emiratis english englishman englishmen equatoguinean eritrean eritreans estonian
estonians ethiopian ethiopians european europeans eurasian faroese fijian fijians filipina filipino filipinos finn finnish finns flemish french frenchman frenchmen gabonese gambian gambians gazan gazans georgian georgians german germans
ghanaian ghanaians greek greeks greenlandic grenadian guatemalan guatemalans guinean guineans guyanese haitian haitians hawaiian honduran hondurans hungarian hungarians icelander icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman
israeli israelis italian italians ivorian ivorians ivoirian jamaican jamaicans japanese jordanian jordanians kashmiri kashmiris kazakh kazakhs kenyan kenyans korean koreans kosovan kosovar kuwaiti kuwaitis kyrgyz lao laotian laotians latvian latvians lebanese
liberian liberians libyan libyans liechtensteiner lithuanian lithuanians luxembourger macedonian macedonians malagasy malawian malawians malaysian malaysians maldivian maldivians malian malians maltese manx marshallese mauritanian mauritanians mauritian mexican mexicans micronesian moldovan moldovans
monegasque mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican mozambicans namibian namibians nauruan nepalese nepali nepalis nicaraguan nicaraguans nigerian nigerians nigerien nigeriens norwegian norwegians omani omanis ossetian pakistani
pakistanis palestinian palestinians panamanian panamanians papuan papuans paraguayan paraguayans persian peruvian peruvians pole poles polish portuguese qatari qataris quebecois québécois romanian romanians russian russians rwandan rwandans salvadoran salvadorans samoan samoans
saudi saudis scot scots scottish senegalese serb serbian serbians serbs seychellois siberian sicilian singaporean singaporeans slovak slovakian slovaks slovene slovenes slovenian slovenians somali somalian somalis spaniard spaniards spanish sri-lankan sudanese surinamese swazi
swede swedes swedish swiss syrian syrians tahitian taiwanese tajik tajiks tanzanian tanzanians tatar tatars texan texans thai thais tibetan tibetans timorese togolese tongan tongans trinidadian tunisian tunisians turk turkish turkmen turks tuvaluan ugandan ugandans ukrainian ukrainians
uruguayan uruguayans uzbek uzbeks vanuatuan venezuelan venezuelans venetian vietnamese welsh yemeni yemenis yugoslav zairean zambian zambians zanzibari zimbabwean zimbabweans mid-eastern parisian parisians londoner londoners berliner muscovite muscovites milanese neapolitan roman romans
viennese californian californians punjabi sindhi gujarati kiwi kiwis aussie aussies yankee anglo-american euro-atlantic trans-atlantic latin-american south-african darfuri kurdish transnistrian abkhaz abkhazian crimean crimeans bavarian bavarians prussian saxon caucasian soviet soviets sino-russian sino-american
angeleno texans floridian floridians midwesterner balinese javanese okinawan tasmanian queenslander mancunian glaswegian liverpudlian`.split(
    /\s+/,
  ),
)
