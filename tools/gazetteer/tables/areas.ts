// Continents and regions of the world that can be put on a map: kind (continent or area), English name, latitude,
// longitude of the middle, country ("-" where it is in several), other names. Own table.
export const AREAS = `
continent|Africa|2|20|-|African continent
continent|Europe|50|15|-|continental Europe;mainland Europe
continent|Asia|34|100|-|
continent|North America|45|-100|-|
continent|South America|-15|-60|-|
continent|Oceania|-20|140|-|Australasia
continent|Americas|15|-85|-|the Americas
continent|Latin America|-15|-60|-|
continent|Central America|13|-85|-|Meso-America;Mesoamerica
continent|Middle East|29|42|-|Mideast;the Mideast;Near East
continent|Caribbean|18|-72|-|the Caribbean;West Indies;Caribbean islands
continent|Eurasia|50|80|-|
continent|Sub-Saharan Africa|0|20|-|sub-Saharan Africa;Subsaharan Africa;Black Africa
continent|North Africa|28|10|-|Northern Africa;northern Africa
continent|West Africa|12|-3|-|Western Africa;western Africa
continent|East Africa|1|37|-|Eastern Africa;eastern Africa
continent|Central Africa|3|18|-|Equatorial Africa
continent|Southern Africa|-22|25|-|southern Africa
continent|Horn of Africa|8|46|-|
continent|Sahel|15|5|-|Sahel region
continent|Maghreb|32|3|-|Maghrib
continent|Great Lakes region|-2|29|-|Great Lakes Region
continent|Western Europe|48|5|-|western Europe
continent|Eastern Europe|50|25|-|eastern Europe
continent|Central Europe|49|16|-|central Europe;Mitteleuropa
continent|Northern Europe|60|15|-|northern Europe
continent|Southern Europe|41|15|-|southern Europe
continent|Balkans|43|21|-|Western Balkans;Balkan Peninsula;the Balkans
continent|Scandinavia|62|15|-|
continent|Baltics|57|24.5|-|Baltic states;Baltic States;the Baltics;Baltic countries
continent|Benelux|51|5|-|Low Countries
continent|Caucasus|42.5|44.5|-|South Caucasus;North Caucasus;Transcaucasia
continent|Central Asia|43|65|-|
continent|South Asia|22|80|-|southern Asia
continent|Southeast Asia|5|110|-|South-East Asia;South East Asia;southeast Asia
continent|East Asia|35|115|-|Far East;Northeast Asia;the Far East
continent|West Asia|32|43|-|Western Asia
continent|Asia-Pacific|10|130|-|Asia Pacific;Asia-Pacific region;Indo-Pacific;Pacific Rim
continent|Indian subcontinent|22|79|-|the Subcontinent
continent|Levant|34|36.5|-|
continent|Arabian Peninsula|22|47|-|Arabia;Arabian peninsula
continent|Iberia|40|-5|-|Iberian Peninsula;Iberian peninsula
continent|Korean Peninsula|38|127.5|-|Korean peninsula
continent|Polynesia|-15|-150|-|
continent|Melanesia|-9|155|-|
continent|Persian Gulf region|26|51|-|Gulf states;Gulf States;Gulf countries;Gulf region
continent|Andes|-20|-67|-|the Andes;Andean region
continent|Amazonia|-4|-62|-|Amazon basin;Amazon rainforest;Amazon Basin;Amazon region
continent|Patagonia|-45|-69|-|
continent|Southern Cone|-33|-62|-|
continent|Northern Triangle|14.5|-89|-|
continent|Golden Triangle|20.3|100|-|
continent|Arctic|80|0|-|Arctic Circle;the Arctic;High Arctic
continent|Global South|0|20|-|
continent|Kurdistan|37|43|-|
continent|Congo Basin|0|20|-|
continent|Lake Chad Basin|13|14|-|Lake Chad region;Lake Chad basin
continent|Pacific Islands|-10|170|-|South Pacific;Pacific islands
continent|Western Hemisphere|15|-85|-|western hemisphere
continent|British Isles|54|-4|-|
continent|Donbas|48.1|38|UA|Donbass;Donets Basin
area|England|52.5|-1.5|GB|
area|Scotland|56.8|-4.2|GB|
area|Wales|52.3|-3.7|GB|
area|Northern Ireland|54.6|-6.7|GB|Ulster;N. Ireland
area|West Bank|32|35.3|PS|occupied West Bank
area|Gaza Strip|31.4|34.4|PS|Gaza;Gaza strip
area|East Jerusalem|31.78|35.24|PS|
area|Golan Heights|33|35.8|SY|the Golan;Golan
area|Crimea|45.3|34.4|UA|Crimean Peninsula;Crimean peninsula
area|Transnistria|47.2|29.2|MD|Transdniestria;Trans-Dniester
area|South Ossetia|42.3|44|GE|
area|Abkhazia|43|41|GE|
area|Nagorno-Karabakh|39.9|46.6|AZ|Karabakh;Nagorno Karabakh;Artsakh
area|Northern Cyprus|35.3|33.5|CY|North Cyprus
area|Somaliland|9.6|46|SO|
area|Puntland|8.9|49|SO|
area|Jubaland|0|42|SO|
area|Darfur|13.5|24|SD|
area|Kashmir|34|75.5|IN|Indian-administered Kashmir;Jammu-Kashmir;Kashmir Valley;Indian Kashmir
area|Azad Kashmir|33.9|73.8|PK|Pakistan-administered Kashmir;Pakistani Kashmir
area|Punjab|31|75|IN|
area|Tibet|31|89|CN|Tibetan Plateau
area|Xinjiang|41.5|85|CN|Xinjiang Uyghur Autonomous Region;East Turkestan;Xinjiang Uygur Autonomous Region
area|Inner Mongolia|44|113|CN|
area|Manchuria|45|125|CN|
area|Siberia|60|100|RU|western Siberia;eastern Siberia
area|Russian Far East|55|135|RU|
area|Kuril Islands|46|150|RU|Kurils;Kurile Islands
area|Urals|58|60|RU|Ural
area|Volga region|55|48|RU|
area|Chechnya|43.4|45.7|RU|Chechen Republic
area|Dagestan|43|47|RU|Republic of Dagestan
area|Ingushetia|43.2|44.8|RU|
area|Tatarstan|55.5|51|RU|
area|Kaliningrad Oblast|54.7|21|RU|Kaliningrad region
area|Iraqi Kurdistan|36.3|44.2|IQ|Kurdistan Region;Kurdistan region of Iraq;Kurdistan Region of Iraq
area|Rojava|36.7|40.5|SY|
area|Sinai|29.5|33.8|EG|Sinai Peninsula;North Sinai;Sinai peninsula
area|Upper Egypt|26.5|32|EG|
area|Nile Delta|31|31|EG|
area|Cyrenaica|31|22|LY|
area|Tripolitania|31.5|14|LY|
area|Fezzan|26|14|LY|
area|Rif|35|-4.5|MA|
area|Kabylia|36.6|4.5|DZ|Kabylie
area|Casamance|12.8|-15|SN|
area|Niger Delta|5|6.5|NG|
area|Middle Belt|9|8|NG|
area|Ogaden|7|44|ET|
area|Tigray|14|38.8|ET|
area|Oromia|8|39|ET|
area|Amhara|11.5|38.5|ET|
area|Cabinda|-5.1|12.4|AO|
area|Barotseland|-15.5|23|ZM|
area|Matabeleland|-20|28.5|ZW|
area|Mashonaland|-17.5|31|ZW|
area|Transvaal|-25|29|ZA|
area|Karoo|-32.5|22.5|ZA|
area|KwaZulu-Natal|-28.8|30.8|ZA|KZN
area|Zanzibar|-6.1|39.3|TZ|Zanzibar Archipelago
area|Rift Valley|0|36|KE|Great Rift Valley;Rift Valley Province
area|Nyanza|-0.5|34.7|KE|Nyanza Province
area|North Eastern Province|1|40.2|KE|
area|Coast Province|-3|39.5|KE|
area|Western Kasai|-5.9|22.4|CD|West Kasai;Kasai-Occidental;Kasai Occidental
area|Orientale|2|26|CD|Orientale Province;Province Orientale
area|Equateur|0|20|CD|Equateur Province
area|Lower Juba|0|42|SO|
area|Katanga|-10|26|CD|
area|Kivu|-2|28.5|CD|the Kivus
area|Kasai|-5.5|21.5|CD|
area|Copperbelt|-12.8|28|ZM|
area|Lobito Corridor|-11.5|20|AO|
area|New England|44|-71.5|US|
area|Midwest|42|-93|US|the Midwest;Middle West;American Midwest;Upper Midwest;US Midwest;U.S. Midwest
area|Pacific Northwest|46|-121|US|
area|Deep South|32.5|-88|US|
area|American South|33|-87|US|Southern United States
area|Great Plains|42|-100|US|
area|Rust Belt|41|-84|US|
area|Sun Belt|33|-100|US|Sunbelt
area|Bible Belt|33|-88|US|
area|West Coast|38|-122|US|US West Coast;U.S. West Coast
area|East Coast|39|-75|US|Eastern Seaboard;US East Coast;U.S. East Coast;Atlantic Seaboard
area|Gulf Coast|29.5|-90|US|Gulf coast
area|Bay Area|37.7|-122.2|US.CA|San Francisco Bay Area;East Bay
area|Silicon Valley|37.4|-122|US.CA|
area|Southern California|34|-117|US.CA|SoCal;southern California
area|Northern California|39|-121.5|US.CA|northern California
area|Central Valley|36.8|-119.8|US.CA|San Joaquin Valley
area|Inland Empire|34|-117.3|US.CA|
area|Upstate New York|42.8|-75.5|US.NY|upstate New York
area|Long Island|40.8|-73.2|US.NY|
area|Hudson Valley|41.8|-73.9|US.NY|
area|Cape Cod|41.7|-70.2|US.MA|
area|Florida Keys|24.7|-81.1|US.FL|the Keys
area|Florida Panhandle|30.5|-85.8|US.FL|Panhandle
area|Rio Grande Valley|26.2|-98.1|US.TX|
area|West Texas|32|-102|US.TX|
area|South Texas|28|-98.5|US.TX|
area|North Texas|33|-97|US.TX|
area|East Texas|32|-94.7|US.TX|
area|Texas Panhandle|35.4|-101.4|US.TX|
area|Appalachia|38|-81.5|US|
area|Ozarks|36.9|-92.3|US|
area|Tri-State area|40.7|-74|US|tri-state area;Tri-State
area|Twin Cities|44.95|-93.2|US.MN|
area|Upper Peninsula|46.3|-87|US.MI|
area|Lower Peninsula|43.8|-85|US.MI|
area|Outer Banks|35.3|-75.5|US.NC|
area|Hampton Roads|36.9|-76.3|US.VA|Tidewater
area|Shenandoah Valley|38.5|-78.9|US.VA|
area|Navajo Nation|36.2|-109.5|US|
area|Pine Ridge Reservation|43.2|-102.5|US.SD|
area|Mississippi Delta|33.4|-90.5|US.MS|
area|Silicon Hills|30.3|-97.7|US.TX|
area|Maritimes|46|-64|CA|Atlantic Canada;Maritime provinces
area|Prairies|52|-105|CA|Canadian Prairies
area|Lower Mainland|49.2|-122.6|CA.02|
area|Vancouver Island|49.6|-125.5|CA.02|
area|Okanagan|49.8|-119.5|CA.02|Okanagan Valley
area|Outback|-25|134|AU|
area|Kimberley|-17.3|125.5|AU.08|the Kimberley
area|Pilbara|-22|118.5|AU.08|
area|Gold Coast hinterland|-28.2|153.3|AU|
area|Hunter Valley|-32.6|151|AU.02|
area|Riverina|-35|146|AU.02|
area|Top End|-13.5|132|AU.03|
area|North Island|-38.5|175.7|NZ|
area|South Island|-43.6|170.5|NZ|
area|Bay of Plenty|-38|177|NZ|
area|Hawke's Bay|-39.5|176.8|NZ|
area|South West England|50.9|-3.5|GB.ENG|South West of England
area|North West England|54|-2.6|GB.ENG|North West of England
area|North East England|55|-1.9|GB.ENG|North East of England
area|East of England|52.2|0.4|GB.ENG|
area|South East England|51.3|-0.8|GB.ENG|South East of England
area|East Yorkshire|53.9|-0.5|GB.ENG|East Riding;East Riding of Yorkshire
area|West Country|50.9|-3.5|GB.ENG|
area|East Anglia|52.4|1|GB.ENG|
area|Home Counties|51.5|-0.3|GB.ENG|
area|Midlands|52.6|-1.8|GB.ENG|West Midlands;East Midlands
area|Cotswolds|51.8|-1.8|GB.ENG|
area|Lake District|54.5|-3.1|GB.ENG|
area|Scottish Highlands|57.2|-4.8|GB.SCT|Highlands;the Highlands
area|Yorkshire|53.9|-1.4|GB.ENG|
area|Sussex|50.9|-0.1|GB.ENG|
area|Tyneside|55|-1.6|GB.ENG|
area|Merseyside|53.4|-3|GB.ENG|
area|Teesside|54.6|-1.2|GB.ENG|
area|Humberside|53.75|-0.4|GB.ENG|
area|Wirral|53.35|-3.05|GB.ENG|
area|Outer Hebrides|57.8|-7|GB.SCT|Hebrides;Western Isles
area|Orkney|59|-3|GB.SCT|Orkney Islands
area|Shetland|60.3|-1.3|GB.SCT|Shetland Islands
area|Channel Islands|49.4|-2.3|GB|
area|Munster|52.2|-8.7|IE|
area|Leinster|53.2|-7|IE|
area|Connacht|53.7|-9|IE|Connaught
area|Bavaria|48.9|11.4|DE|
area|Ruhr|51.5|7.3|DE|Ruhr Valley;Ruhr region
area|Rhineland|50.4|7|DE|
area|Black Forest|48.3|8.2|DE|
area|Alsace|48.3|7.5|FR|
area|Lorraine|48.8|6.3|FR|
area|Brittany|48.2|-2.9|FR|
area|Normandy|49|0|FR|
area|Burgundy|47.2|4.5|FR|
area|Provence|43.8|5.8|FR|
area|Riviera|43.6|7|FR|French Riviera;Côte d'Azur
area|Savoy|45.5|6.5|FR|
area|Basque Country|43|-2.6|ES|Basque region;Euskadi
area|Catalonia|41.7|1.8|ES|Catalunya
area|Andalusia|37.5|-4.7|ES|
area|Castile|41|-4|ES|
area|Galicia|42.8|-8|ES|
area|Flanders|51|4.2|BE|
area|Wallonia|50.3|5|BE|
area|Tuscany|43.4|11.1|IT|
area|Lombardy|45.6|9.8|IT|
area|Piedmont|45|8|IT|
area|South Tyrol|46.7|11.4|IT|Alto Adige
area|Tyrol|47.2|11.4|AT|Tirol
area|Transylvania|46.5|24|RO|
area|Silesia|50.7|17.5|PL|
area|Pomerania|54|17|PL|
area|Bohemia|49.8|14|CZ|
area|Moravia|49.3|17|CZ|
area|Sudetenland|50.3|15.5|CZ|
area|Vojvodina|45.4|20|RS|
area|Republika Srpska|44.8|17.3|BA|Bosnian Serb Republic
area|Dalmatia|43.5|16.5|HR|
area|Thrace|41.2|26.5|GR|
area|Peloponnese|37.4|22.3|GR|
area|Anatolia|39|34|TR|
area|Lapland|67.5|26|FI|
area|Bessarabia|47|28.5|MD|
area|Hokkaido|43.2|142.8|JP|
area|Honshu|36|138|JP|
area|Kyushu|32.8|131|JP|
area|Shikoku|33.7|133.5|JP|
area|Okinawa|26.5|128|JP|
area|Kansai|34.8|135.6|JP|
area|Kanto|36|139.7|JP|
area|Tohoku|39|140.7|JP|
area|Java|-7.3|110|ID|
area|Sumatra|-0.6|101.3|ID|
area|Borneo|0.9|114.2|ID|
area|Kalimantan|-1|114|ID|
area|Sulawesi|-1.8|120.5|ID|Celebes
area|Papua|-4|138|ID|West Papua;Irian Jaya;Western New Guinea
area|Maluku|-3.2|130|ID|Moluccas
area|New Guinea|-5.5|141|PG|
area|Bougainville|-6.2|155.2|PG|
area|Luzon|16.6|121.2|PH|
area|Mindanao|7.9|125|PH|
area|Visayas|11|123.5|PH|
area|Bangsamoro|7|124.3|PH|
area|Sabah|5.3|117|MY|
area|Sarawak|2.5|113|MY|
area|Peninsular Malaysia|4|102.2|MY|
area|Mekong Delta|10|105.7|VN|
area|Central Highlands|13.5|108|VN|
area|Isan|16|103|TH|Isaan
area|Deep South of Thailand|6.5|101.3|TH|
area|Hindu Kush|35.5|71|AF|
area|Balochistan|28|65.5|PK|Baluchistan
area|Khyber Pakhtunkhwa|34.5|72|PK|North-West Frontier Province;Khyber-Pakhtunkhwa
area|Waziristan|32.7|69.8|PK|North Waziristan;South Waziristan
area|Swat Valley|35.2|72.4|PK|
area|Bengal|23.5|88|IN|
area|Deccan|17|77|IN|
area|Ladakh|34.2|77.6|IN|
area|Chittagong Hill Tracts|22.5|92.2|BD|
area|Rakhine State|19.8|94|MM|Arakan
area|Yucatan Peninsula|19.5|-89|MX|Yucatán Peninsula
area|Baja California|30.5|-115|MX|
area|Chiapas|16.5|-92.5|MX|
area|Nordeste|-9|-39|BR|
area|Gran Chaco|-22|-61|PY|Chaco
area|Essequibo|6|-60|GY|
area|Darien Gap|7.9|-77.5|PA|Darién Gap;Darién
area|Negev|30.8|34.8|IL|Negev Desert;Naqab
area|Galilee|32.8|35.4|IL|
area|Judea|31.6|35|PS|
area|Samaria|32.2|35.2|PS|
area|Bekaa Valley|33.9|36|LB|Beqaa Valley;Bekaa;Beqaa
area|Hejaz|23|40|SA|
area|Hadramawt|16|49|YE|Hadhramaut
area|Eastern Ghouta|33.5|36.4|SY|Ghouta
area|Dhofar|17.5|54|OM|
area|Ferghana Valley|40.6|71.5|UZ|Fergana Valley
area|Gorno-Badakhshan|38|73|TJ|
area|Tamil Eelam|8.5|80.5|LK|
area|Rakhine|19.8|94|MM|
area|Kachin|26|97.5|MM|
area|Equatoria|4.5|31|SS|
area|Jonglei|7.4|32|SS|
area|Kordofan|13|30|SD|
area|Chagos|-7.3|72.4|IO|
area|Azores|38.5|-28|PT|
area|Madeira|32.75|-17|PT|
area|Canary Islands|28.3|-16|ES|Canaries;the Canaries
area|Balearic Islands|39.6|3|ES|Balearics
area|Sardinia|40|9|IT|
area|Sicily|37.5|14|IT|
area|Corsica|42.1|9.1|FR|
area|Crete|35.2|24.9|GR|
`
