// Seas, lakes, rivers, mountains, deserts and islands of note: kind, English name, latitude, longitude, country ("-"
// where several share it or none has it), other names. Own table.
export const NATURE = `
sea|Atlantic Ocean|30|-40|-|Atlantic;the Atlantic;North Atlantic;South Atlantic
sea|Pacific Ocean|0|-160|-|Pacific;the Pacific;North Pacific;South Pacific Ocean;western Pacific
sea|Indian Ocean|-20|80|-|
sea|Arctic Ocean|85|0|-|
sea|Southern Ocean|-65|0|-|
sea|Mediterranean Sea|35|18|-|Mediterranean;the Mediterranean;the Med;eastern Mediterranean
sea|Black Sea|43|34|-|
sea|Caspian Sea|41|51|-|Caspian;the Caspian
sea|Red Sea|20|38.5|-|
sea|Dead Sea|31.5|35.5|-|
sea|Sea of Azov|46|36.6|-|Azov Sea
sea|Aegean Sea|39|25|-|Aegean;the Aegean
sea|Adriatic Sea|43|15|-|Adriatic;the Adriatic
sea|Ionian Sea|38|19|-|
sea|Tyrrhenian Sea|40|12|-|
sea|Ligurian Sea|43.5|9|-|
sea|Sea of Marmara|40.7|28|-|Marmara Sea
sea|Baltic Sea|58|20|-|Baltic;the Baltic
sea|North Sea|56|3|-|
sea|Irish Sea|53.7|-5|-|
sea|Celtic Sea|50|-8|-|
sea|Norwegian Sea|68|3|-|
sea|Barents Sea|75|40|-|
sea|Kara Sea|77|77|-|
sea|White Sea|65.5|38|-|
sea|Bering Sea|58|-178|-|
sea|Bering Strait|66|-169|-|Bering Straits
sea|Beaufort Sea|72|-140|-|
sea|Labrador Sea|58|-55|-|
sea|Hudson Bay|60|-85|CA|
sea|Gulf of Mexico|25|-90|-|Gulf of America
sea|Caribbean Sea|15|-75|-|
sea|Sargasso Sea|28|-66|-|
sea|Gulf of California|28|-112|MX|Sea of Cortez
sea|Gulf of Guinea|2|3|-|
sea|Gulf of Aden|12.5|48|-|
sea|Gulf of Oman|25|58|-|
sea|Persian Gulf|26.5|52|-|Arabian Gulf;the Gulf
sea|Strait of Hormuz|26.6|56.3|-|Straits of Hormuz;Hormuz
sea|Bab el-Mandeb|12.6|43.3|-|Bab al-Mandab;Bab el-Mandeb Strait;Bab al-Mandab Strait;Bab el-Mandab
sea|Gulf of Aqaba|28.8|34.7|-|
sea|Gulf of Suez|28.5|33|EG|
sea|Suez Canal|30.5|32.35|EG|
sea|Panama Canal|9.1|-79.7|PA|
sea|Arabian Sea|15|65|-|
sea|Bay of Bengal|15|88|-|
sea|Andaman Sea|10|96|-|
sea|South China Sea|12|114|-|West Philippine Sea
sea|East China Sea|30|125|-|
sea|Yellow Sea|36|123|-|West Sea
sea|Sea of Japan|40|135|-|East Sea
sea|Sea of Okhotsk|55|150|-|
sea|Philippine Sea|20|130|-|
sea|Celebes Sea|3|122|-|
sea|Sulu Sea|8|120|PH|
sea|Java Sea|-5|110|ID|
sea|Timor Sea|-11|127|-|
sea|Arafura Sea|-9|135|-|
sea|Coral Sea|-18|155|-|
sea|Tasman Sea|-40|160|-|
sea|Taiwan Strait|24.5|119.5|-|Taiwan Straits;Strait of Taiwan
sea|Strait of Malacca|4|100|-|Malacca Strait;Straits of Malacca
sea|Gulf of Thailand|9.5|102|-|
sea|Gulf of Tonkin|20|108|-|
sea|Strait of Gibraltar|36|-5.6|-|Straits of Gibraltar
sea|English Channel|50.2|-0.5|-|the Channel
sea|Bay of Biscay|45|-4|-|
sea|Bosphorus|41.1|29.1|TR|Bosporus;Bosphorus Strait;Bosporus Strait
sea|Dardanelles|40.2|26.4|TR|
sea|Kerch Strait|45.3|36.6|-|
sea|Gulf of Finland|59.9|26|-|
sea|Gulf of Bothnia|63|20|-|
sea|Gulf of Riga|57.7|23.5|-|
sea|Gulf of St. Lawrence|48|-62|CA|
sea|Gulf of Alaska|57|-144|US|
sea|Gulf of Carpentaria|-14|139|AU|
sea|Great Australian Bight|-34|130|AU|
sea|Great Barrier Reef|-18.3|147.7|AU|
sea|Bass Strait|-40|146|AU|
sea|Torres Strait|-9.9|142.5|AU|
sea|Cook Strait|-41.2|174.5|NZ|
sea|Drake Passage|-58|-65|-|
sea|Strait of Magellan|-53.5|-71|CL|Magellan Strait
sea|Mozambique Channel|-19|41|-|
sea|Florida Straits|24|-81|-|Straits of Florida;Florida Strait
sea|Windward Passage|20|-74|-|
sea|Gulf of Sidra|31.8|18.5|LY|Gulf of Sirte
sea|Palk Strait|10|79.8|-|
sea|Bay of Fundy|45|-65.5|CA|
sea|Chesapeake Bay|37.8|-76.1|US|
sea|San Francisco Bay|37.7|-122.3|US|
sea|Tampa Bay|27.7|-82.6|US|
sea|Galveston Bay|29.5|-94.9|US|
sea|Puget Sound|47.7|-122.4|US|
sea|Long Island Sound|41.1|-72.9|US|
sea|Prince William Sound|60.6|-147|US|
sea|Delaware Bay|39.1|-75.2|US|
sea|Tokyo Bay|35.4|139.8|JP|
sea|Manila Bay|14.5|120.8|PH|
sea|Scarborough Shoal|15.15|117.75|-|
sea|Second Thomas Shoal|9.75|115.87|-|
sea|Spratly Islands|9|112|-|Spratlys
sea|Paracel Islands|16.5|112|-|Paracels
lake|Lake Victoria|-1|33|-|
lake|Lake Tanganyika|-6|29.5|-|
lake|Lake Malawi|-12|34.5|-|Lake Nyasa
lake|Lake Chad|13|14|-|
lake|Lake Kivu|-2|29.2|-|
lake|Lake Albert|1.7|30.9|-|
lake|Lake Edward|-0.35|29.6|-|
lake|Lake Turkana|3.6|36|KE|
lake|Lake Naivasha|-0.77|36.35|KE|
lake|Lake Tana|12|37.3|ET|
lake|Lake Volta|6.5|0|GH|
lake|Lake Kariba|-17|28|-|
lake|Lake Nasser|22.5|32|EG|
lake|Lake Baikal|53.5|108|RU|Baikal
lake|Lake Ladoga|61|31.5|RU|
lake|Lake Onega|61.5|35.5|RU|
lake|Aral Sea|45|60|-|
lake|Lake Balkhash|46.5|74.5|KZ|
lake|Issyk-Kul|42.4|77.2|KG|Lake Issyk-Kul
lake|Lake Van|38.6|42.9|TR|
lake|Lake Urmia|37.7|45.3|IR|
lake|Sea of Galilee|32.8|35.6|IL|Lake Tiberias;Lake Kinneret
lake|Lake Geneva|46.4|6.5|-|
lake|Lake Constance|47.6|9.4|-|
lake|Lake Como|46|9.3|IT|
lake|Lake Garda|45.6|10.7|IT|
lake|Lake Balaton|46.8|17.7|HU|
lake|Lake Ohrid|41|20.7|-|
lake|Loch Ness|57.3|-4.4|GB|
lake|Lake Superior|47.7|-87.5|-|
lake|Lake Michigan|44|-87|US|
lake|Lake Huron|44.8|-82.4|-|
lake|Lake Erie|42.2|-81.2|-|
lake|Lake Ontario|43.7|-77.9|-|
lake|Great Lakes|45|-84|-|
lake|Great Salt Lake|41.2|-112.6|US|
lake|Lake Tahoe|39.1|-120|US|
lake|Lake Mead|36.2|-114.4|US|
lake|Lake Powell|37.1|-111.3|US|
lake|Lake Okeechobee|26.9|-80.8|US|
lake|Lake Pontchartrain|30.2|-90.1|US|
lake|Lake Champlain|44.5|-73.3|US|
lake|Lake Winnipeg|52.1|-97.3|CA|
lake|Great Bear Lake|66|-121|CA|
lake|Great Slave Lake|61.7|-114|CA|
lake|Lake Nicaragua|11.5|-85.4|NI|
lake|Lake Titicaca|-15.8|-69.3|-|
lake|Lake Maracaibo|9.8|-71.6|VE|
lake|Lake Toba|2.6|98.8|ID|
lake|Tonle Sap|12.9|104|KH|
lake|Lake Eyre|-28.4|137.3|AU|Kati Thanda-Lake Eyre
lake|Lake Taupo|-38.8|175.9|NZ|
lake|Dal Lake|34.1|74.87|IN|
river|Nile|26|32|-|River Nile;Nile River;the Nile
river|Blue Nile|11.5|35|-|
river|White Nile|10|32|-|
river|Congo River|-2|20|-|River Congo
river|Niger River|14|-3|-|River Niger
river|Senegal River|16|-14|-|
river|Volta River|7|0|GH|
river|Zambezi|-16|30|-|Zambezi River
river|Limpopo River|-24|31|-|
river|Orange River|-29|19|-|
river|Benue River|8|8|NG|
river|Omo River|6|36|ET|
river|Tigris|34|44|-|Tigris River
river|Euphrates|35.5|40|-|Euphrates River
river|Jordan River|32|35.5|-|River Jordan
river|Litani River|33.4|35.5|LB|Litani
river|Indus|28|69|-|Indus River
river|Ganges|25.5|83|-|Ganges River;Ganga;River Ganges
river|Brahmaputra|26|92|-|Brahmaputra River
river|Yamuna|27|78|IN|Yamuna River
river|Mekong|15|105|-|Mekong River
river|Irrawaddy|20|95|MM|Irrawaddy River;Ayeyarwady
river|Salween River|20|98|-|Salween
river|Yangtze|30.5|112|CN|Yangtze River;Yangtze Delta
river|Yellow River|36|110|CN|
river|Pearl River Delta|22.8|113.4|CN|Pearl River
river|Yalu River|40.5|125|-|Yalu
river|Tumen River|42.5|130|-|
river|Amur River|50|127|-|Amur
river|Lena River|65|125|RU|
river|Yenisei|62|89|RU|Yenisey
river|Ob River|62|66|RU|
river|Volga|53|48|RU|Volga River
river|Don River|48|41|RU|River Don
river|Dnieper|49|33|UA|Dnipro River;Dnieper River;Dnepr
river|Dniester|48|28|-|Dniester River;Dniestr
river|Danube|46|19|-|Danube River;River Danube
river|Rhine|50|7.6|-|Rhine River;River Rhine
river|Elbe|52.5|11.6|DE|Elbe River
river|Oder|52.5|14.6|-|Oder River
river|Vistula|52.5|19.5|PL|Vistula River
river|Seine|49|1.5|FR|River Seine;Seine River
river|Loire|47.5|0|FR|Loire River;Loire Valley
river|Rhone|45|4.8|FR|Rhône
river|Po River|45|10|IT|Po Valley;River Po
river|Tiber|42|12.5|IT|Tiber River
river|Ebro|41.5|0|ES|Ebro River
river|Thames|51.5|-0.3|GB|River Thames;Thames River;Thames Estuary
river|River Severn|52|-2.3|GB|Severn
river|River Mersey|53.4|-2.9|GB|Mersey
river|River Tyne|55|-1.6|GB|
river|River Clyde|55.9|-4.4|GB|Clyde
river|Mississippi River|35|-90.5|US|
river|Missouri River|43|-98|US|
river|Ohio River|38|-86|US|
river|Colorado River|36|-112|US|
river|Columbia River|46|-120|US|
river|Snake River|45|-116|US|
river|Hudson River|41.5|-74|US|Hudson
river|Potomac River|39|-77.3|US|Potomac
river|Delaware River|40.5|-75|US|
river|Susquehanna River|40.5|-76.9|US|Susquehanna
river|Connecticut River|42.5|-72.5|US|
river|Tennessee River|35|-87.5|US|
river|Arkansas River|37|-97|US|
river|Red River|33.9|-96|US|
river|Rio Grande|29|-102|US|Rio Bravo
river|Sacramento River|38.8|-121.6|US|
river|Yukon River|64|-155|US|
river|East River|40.75|-73.96|US|
river|Charles River|42.4|-71.1|US|
river|St. Lawrence River|46|-73|CA|St Lawrence;St. Lawrence Seaway
river|Fraser River|50|-122|CA|
river|Mackenzie River|65|-127|CA|
river|Amazon River|-3|-60|BR|Amazon;the Amazon
river|Orinoco|8|-64|VE|Orinoco River
river|Parana River|-28|-58|AR|Paraná River
river|Rio de la Plata|-35|-57|-|River Plate;Río de la Plata
river|Murray River|-35|142|AU|Murray-Darling Basin;Murray–Darling Basin
river|Darling River|-32|144|AU|
river|Waikato River|-38|175.5|NZ|
river|Amu Darya|38|65|-|Oxus
river|Helmand River|31|64|AF|
river|Han River|37.5|127|KR|
mountain|Himalayas|28|84|-|Himalaya;the Himalayas
mountain|Mount Everest|27.99|86.93|NP|Everest;Mt. Everest
mountain|K2|35.88|76.51|PK|
mountain|Karakoram|36|76|-|
mountain|Pamirs|38.5|73|TJ|Pamir Mountains
mountain|Tian Shan|42|80|-|
mountain|Altai Mountains|49|89|-|
mountain|Ural Mountains|58|60|RU|
mountain|Caucasus Mountains|42.5|44.5|-|
mountain|Mount Elbrus|43.35|42.44|RU|Elbrus
mountain|Mount Ararat|39.7|44.3|TR|Ararat
mountain|Taurus Mountains|37|33|TR|
mountain|Zagros Mountains|33|48|IR|Zagros
mountain|Qandil Mountains|36.5|45|IQ|Qandil
mountain|Mount Sinjar|36.4|41.7|IQ|Sinjar Mountain
mountain|Alps|46.5|10|-|the Alps;Swiss Alps;French Alps;Italian Alps;Austrian Alps;Bavarian Alps
mountain|Mont Blanc|45.83|6.86|FR|
mountain|Matterhorn|45.98|7.66|CH|
mountain|Dolomites|46.4|11.9|IT|
mountain|Apennines|43|12.5|IT|
mountain|Mount Etna|37.75|14.99|IT|Etna
mountain|Mount Vesuvius|40.82|14.43|IT|Vesuvius
mountain|Pyrenees|42.7|0.5|-|the Pyrenees
mountain|Sierra Nevada|37.7|-119|US|
mountain|Carpathians|47|25|-|Carpathian Mountains
mountain|Tatra Mountains|49.2|20|-|Tatras
mountain|Pennines|54|-2|GB|
mountain|Ben Nevis|56.8|-5|GB|
mountain|Snowdonia|52.9|-3.9|GB|Eryri
mountain|Mount Olympus|40.08|22.35|GR|
mountain|Atlas Mountains|32|-5|MA|High Atlas
mountain|Rwenzori Mountains|0.4|29.9|UG|
mountain|Virunga|-0.5|29.5|CD|Virunga Mountains;Virunga National Park
mountain|Mount Nyiragongo|-1.52|29.25|CD|Nyiragongo
mountain|Mount Kilimanjaro|-3.07|37.35|TZ|Kilimanjaro
mountain|Mount Kenya|-0.15|37.3|KE|
mountain|Mount Elgon|1.1|34.5|UG|
mountain|Mount Cameroon|4.2|9.2|CM|
mountain|Nuba Mountains|11.5|30.5|SD|
mountain|Jebel Marra|13|24.3|SD|Marra Mountains
mountain|Drakensberg|-29|29.3|ZA|
mountain|Table Mountain|-33.96|18.41|ZA|
mountain|Rocky Mountains|43|-110|US|Rockies;the Rockies
mountain|Appalachian Mountains|38|-80|US|Appalachians
mountain|Cascades|46|-121.5|US|Cascade Range;Cascade Mountains
mountain|Blue Ridge Mountains|36|-82|US|
mountain|Smoky Mountains|35.6|-83.5|US|Great Smoky Mountains;Smokies
mountain|Adirondacks|44|-74|US|Adirondack Mountains
mountain|Catskills|42.1|-74.4|US|Catskill Mountains
mountain|White Mountains|44.2|-71.4|US|
mountain|Green Mountains|43.8|-72.8|US|
mountain|Denali|63.07|-151|US|Mount McKinley
mountain|Mount Rainier|46.85|-121.76|US|
mountain|Mount St. Helens|46.2|-122.19|US|
mountain|Mount Shasta|41.41|-122.19|US|
mountain|Mount Whitney|36.58|-118.29|US|
mountain|Mount Rushmore|43.88|-103.46|US|
mountain|Pikes Peak|38.84|-105.04|US|
mountain|Kilauea|19.42|-155.29|US|
mountain|Mauna Loa|19.48|-155.6|US|
mountain|Mauna Kea|19.82|-155.47|US|
mountain|Popocatépetl|19.02|-98.63|MX|Popocatepetl
mountain|Sierra Madre|24|-105|MX|
mountain|Aconcagua|-32.65|-70|AR|
mountain|Cotopaxi|-0.68|-78.44|EC|
mountain|Mount Fuji|35.36|138.73|JP|
mountain|Mount Paektu|42|128.06|KP|
mountain|Mount Merapi|-7.54|110.45|ID|Merapi
mountain|Mount Sinabung|3.17|98.39|ID|Sinabung
mountain|Mount Agung|-8.34|115.5|ID|
mountain|Krakatoa|-6.1|105.4|ID|Anak Krakatau
mountain|Mount Pinatubo|15.13|120.35|PH|Pinatubo
mountain|Mayon|13.26|123.69|PH|Mount Mayon;Mayon Volcano
mountain|Taal Volcano|14|121|PH|Taal
mountain|Mount Kinabalu|6.08|116.56|MY|
mountain|Blue Mountains|-33.6|150.3|AU|
mountain|Uluru|-25.34|131.04|AU|Ayers Rock
mountain|Snowy Mountains|-36.5|148.3|AU|
mountain|Southern Alps|-43.5|170.5|NZ|
mountain|Mount Cook|-43.6|170.14|NZ|Aoraki
mountain|White Island|-37.52|177.18|NZ|Whakaari
desert|Sahara|23|10|-|Sahara Desert;the Sahara
desert|Namib Desert|-24.5|15|NA|Namib
desert|Kalahari Desert|-23|22|-|Kalahari
desert|Gobi Desert|43|105|-|Gobi
desert|Taklamakan Desert|39|83|CN|Taklamakan
desert|Thar Desert|27|71|-|
desert|Syrian Desert|33|39|SY|
desert|Empty Quarter|20|50|SA|Rub al Khali
desert|Atacama Desert|-24|-69.3|CL|Atacama
desert|Sonoran Desert|32|-112.5|US|
desert|Mojave Desert|35|-116|US|Mojave
desert|Chihuahuan Desert|30|-104|MX|
desert|Death Valley|36.5|-117|US|
desert|Grand Canyon|36.1|-112.1|US|
desert|Yellowstone|44.6|-110.5|US|Yellowstone National Park
desert|Yosemite|37.8|-119.5|US|Yosemite National Park;Yosemite Valley
desert|Everglades|25.9|-80.9|US|
desert|Okefenokee Swamp|30.7|-82.3|US|
desert|Okavango Delta|-19.3|22.9|BW|Okavango
desert|Serengeti|-2.3|34.8|TZ|Serengeti National Park
desert|Maasai Mara|-1.5|35.1|KE|Masai Mara
desert|Kruger National Park|-24|31.5|ZA|
desert|Pantanal|-17.5|-57|BR|
desert|Sambisa Forest|11.4|13.5|NG|Sambisa
desert|Mau Forest|-0.6|35.7|KE|
desert|Sundarbans|22|89|-|
desert|Kaziranga|26.6|93.4|IN|
desert|Darien|8|-77.7|PA|
island|Manhattan Island|40.8|-74|US|
island|Ellis Island|40.7|-74.04|US|
island|Rikers Island|40.79|-73.88|US|
island|Alcatraz|37.83|-122.42|US|
island|Nantucket|41.28|-70.1|US|
island|Martha's Vineyard|41.4|-70.6|US|
island|Hilton Head Island|32.2|-80.7|US|Hilton Head
island|Maui|20.8|-156.3|US|
island|Oahu|21.45|-158|US|
island|Kauai|22.1|-159.5|US|
island|Big Island|19.6|-155.5|US|
island|Molokai|21.1|-157|US|
island|Aleutian Islands|52|-174|US|Aleutians
island|Midway|28.2|-177.4|US|Midway Atoll
island|Guantanamo Bay|19.9|-75.1|CU|Guantánamo Bay;Guantanamo;Guantánamo
island|Hispaniola|19|-71|-|
island|Galapagos Islands|-0.6|-90.4|EC|Galápagos Islands;Galapagos;Galápagos
island|Easter Island|-27.1|-109.4|CL|Rapa Nui
island|Tierra del Fuego|-54|-69|AR|
island|Margarita Island|11|-64|VE|Isla Margarita
island|Roatan|16.4|-86.4|HN|Roatán
island|Cozumel|20.4|-86.9|MX|
island|Newfoundland|48.5|-56|CA|
island|Labrador|54|-62|CA|
island|Baffin Island|68|-70|CA|
island|Cape Breton|46.2|-60.8|CA|Cape Breton Island
island|Haida Gwaii|53|-132|CA|
island|Isle of Wight|50.7|-1.3|GB|
island|Isle of Skye|57.3|-6.3|GB|Skye
island|Anglesey|53.3|-4.4|GB|Ynys Môn
island|Isles of Scilly|49.9|-6.3|GB|Scilly Isles
island|Lampedusa|35.5|12.6|IT|
island|Elba|42.8|10.3|IT|
island|Capri|40.55|14.2|IT|
island|Ibiza|39|1.4|ES|
island|Mallorca|39.6|3|ES|Majorca
island|Menorca|40|4|ES|Minorca
island|Tenerife|28.3|-16.5|ES|
island|Gran Canaria|28|-15.6|ES|
island|Lanzarote|29|-13.6|ES|
island|Fuerteventura|28.4|-14|ES|
island|La Palma|28.7|-17.9|ES|
island|El Hierro|27.7|-18|ES|
island|Lesbos|39.2|26.3|GR|Lesvos
island|Rhodes|36.2|28|GR|
island|Corfu|39.6|19.8|GR|
island|Kos|36.8|27.1|GR|
island|Samos|37.75|26.8|GR|
island|Chios|38.4|26|GR|
island|Santorini|36.4|25.4|GR|
island|Mykonos|37.45|25.4|GR|
island|Gotland|57.5|18.5|SE|
island|Bornholm|55.1|14.9|DK|
island|Sakhalin|50.5|143|RU|Sakhalin Island
island|Kamchatka|56|160|RU|Kamchatka Peninsula
island|Novaya Zemlya|74|57|RU|
island|Snake Island|45.25|30.2|UA|Zmiinyi Island
island|Kinmen|24.4|118.3|TW|Quemoy
island|Matsu Islands|26.15|119.9|TW|
island|Hainan|19.2|109.7|CN|Hainan Island
island|Senkaku Islands|25.75|123.5|-|Senkakus;Diaoyu Islands;Diaoyu
island|Liancourt Rocks|37.24|131.87|-|Dokdo;Takeshima
island|Jeju Island|33.4|126.5|KR|
island|Iwo Jima|24.8|141.3|JP|
island|Bali|-8.4|115.2|ID|
island|Lombok|-8.6|116.3|ID|
island|Flores|-8.6|121|ID|
island|Timor|-9.2|124.5|-|
island|Ambon Island|-3.6|128.2|ID|
island|Bintan|1.1|104.5|ID|
island|Rempang|0.9|104.2|ID|
island|Palawan|9.8|118.7|PH|
island|Negros|10|123|PH|
island|Cebu Island|10.3|123.8|PH|
island|Leyte|10.9|124.9|PH|
island|Samar|12|125|PH|
island|Mindoro|13|121|PH|
island|Jolo|6|121|PH|
island|Basilan|6.5|122|PH|
island|Phuket Island|8|98.3|TH|
island|Koh Samui|9.5|100|TH|Ko Samui
island|Koh Tao|10.1|99.8|TH|
island|Penang|5.4|100.3|MY|Pulau Pinang
island|Langkawi|6.35|99.8|MY|
island|Phu Quoc|10.2|104|VN|
island|Andaman Islands|12|93|IN|Andaman and Nicobar Islands
island|Lakshadweep|10.6|72.6|IN|
island|Cox's Bazar|21.4|92|BD|
island|Bhasan Char|22.4|91.4|BD|
island|Socotra|12.5|54|YE|
island|Lamu|-2.3|40.9|KE|
island|Pemba Island|-5.2|39.8|TZ|
island|Unguja|-6.1|39.3|TZ|
island|Robben Island|-33.8|18.4|ZA|
island|Goree Island|14.67|-17.4|SN|Gorée
island|Bioko|3.5|8.7|GQ|
island|Diego Garcia|-7.3|72.4|IO|
island|Tasmania|-42|146.6|AU|
island|Lord Howe Island|-31.55|159.1|AU|
island|Kangaroo Island|-35.8|137.2|AU|
island|Fraser Island|-25.2|153.1|AU|K'gari
island|Rottnest Island|-32|115.5|AU|
island|Manus Island|-2.1|147|PG|
island|New Britain|-5.7|150.7|PG|
island|Guadalcanal|-9.6|160.2|SB|
island|Viti Levu|-17.8|178|FJ|
island|Tahiti|-17.65|-149.4|PF|
island|Bora Bora|-16.5|-151.7|PF|
island|Bikini Atoll|11.6|165.4|MH|
island|Saipan|15.2|145.75|MP|
island|Waiheke Island|-36.8|175.1|NZ|
island|Stewart Island|-47|167.8|NZ|
island|Chatham Islands|-44|-176.5|NZ|
`
