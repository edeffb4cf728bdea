// Famous sites: English name, latitude, longitude, country, town, other names. A "*" before the name marks a building
// or street whose name often stands for the institution in it. Own table.
export const SITES = `
*White House|38.898|-77.037|US|Washington|the White House
*Capitol Hill|38.89|-77.009|US|Washington|the Hill
*Pentagon|38.871|-77.056|US|Arlington|the Pentagon
*Foggy Bottom|38.9|-77.05|US|Washington|
*Wall Street|40.706|-74.009|US|New York|
*Kremlin|55.752|37.617|RU|Moscow|the Kremlin
*Downing Street|51.503|-0.128|GB|London|No 10 Downing Street;10 Downing Street;No. 10 Downing Street
*Number 10|51.503|-0.128|GB|London|No. 10;No 10
*Whitehall|51.504|-0.126|GB|London|
*Buckingham Palace|51.501|-0.142|GB|London|
*Westminster|51.499|-0.125|GB|London|Palace of Westminster
*Holyrood|55.952|-3.175|GB|Edinburgh|
*Stormont|54.605|-5.832|GB|Belfast|
*Scotland Yard|51.503|-0.124|GB|London|New Scotland Yard
*Fleet Street|51.514|-0.11|GB|London|
*Elysee Palace|48.870|2.317|FR|Paris|Élysée Palace;Élysée;Elysee;the Elysée
*Matignon|48.855|2.321|FR|Paris|Hôtel Matignon
*Quai d'Orsay|48.861|2.319|FR|Paris|
*Reichstag|52.519|13.376|DE|Berlin|
*Quirinale|41.9|12.487|IT|Rome|Quirinal Palace
*Palazzo Chigi|41.901|12.48|IT|Rome|
*Moncloa|40.443|-3.735|ES|Madrid|Moncloa Palace;La Moncloa
*Blue House|37.587|126.975|KR|Seoul|Cheong Wa Dae
*Zhongnanhai|39.911|116.38|CN|Beijing|
*Malacanang|14.593|120.994|PH|Manila|Malacañang;Malacanang Palace;Malacañang Palace
*Istana|1.307|103.843|SG|Singapore|
*Casa Rosada|-34.608|-58.370|AR|Buenos Aires|
*La Moneda|-33.443|-70.654|CL|Santiago|La Moneda Palace
*Miraflores Palace|10.508|-66.919|VE|Caracas|Miraflores
*Planalto|-15.799|-47.861|BR|Brasilia|Planalto Palace;Palácio do Planalto
*Aso Rock|9.08|7.53|NG|Abuja|Aso Villa
*Union Buildings|-25.74|28.212|ZA|Pretoria|
*Tuynhuys|-33.927|18.42|ZA|Cape Town|
*Beehive|-41.278|174.777|NZ|Wellington|
*Parliament Hill|45.424|-75.7|CA|Ottawa|
*24 Sussex Drive|45.444|-75.694|CA|Ottawa|
*Queen's Park|43.663|-79.392|CA|Toronto|
*Bankova|50.445|30.529|UA|Kyiv|Bankova Street
*Kantei|35.673|139.743|JP|Tokyo|
*Nagatacho|35.676|139.74|JP|Tokyo|
*Mar-a-Lago|26.677|-80.037|US|Palm Beach|
*Camp David|39.648|-77.465|US|Thurmont|
*Langley|38.952|-77.146|US|McLean|
*Tiananmen Square|39.905|116.398|CN|Beijing|Tiananmen
Red Square|55.754|37.62|RU|Moscow|
Lubyanka|55.761|37.628|RU|Moscow|
Bolotnaya Square|55.745|37.618|RU|Moscow|
Sheremetyevo Airport|55.973|37.415|RU|Moscow|Sheremetyevo
Domodedovo Airport|55.409|37.906|RU|Moscow|
Vnukovo Airport|55.592|37.261|RU|Moscow|
Maidan|50.450|30.524|UA|Kyiv|Maidan Nezalezhnosti;Independence Square in Kyiv;Euromaidan Square
Chernobyl Nuclear Power Plant|51.389|30.099|UA|Pripyat|Chernobyl;Chornobyl
Zaporizhzhia Nuclear Power Plant|47.512|34.586|UA|Enerhodar|Zaporizhzhia nuclear power plant;Zaporizhzhia plant;Zaporizhzhia NPP
Azovstal|47.098|37.61|UA|Mariupol|Azovstal steelworks;Azovstal steel plant
Boryspil Airport|50.345|30.895|UA|Boryspil|
Kakhovka Dam|46.777|33.37|UA|Nova Kakhovka|Nova Kakhovka dam
Antonov Airport|50.603|30.192|UA|Hostomel|Hostomel Airport
Babyn Yar|50.471|30.449|UA|Kyiv|Babi Yar
Trafalgar Square|51.508|-0.128|GB|London|
Parliament Square|51.5|-0.126|GB|London|
Hyde Park|51.507|-0.165|GB|London|
Oxford Street|51.515|-0.142|GB|London|
Piccadilly Circus|51.51|-0.134|GB|London|Piccadilly
Heathrow Airport|51.47|-0.454|GB|London|Heathrow;London Heathrow
Gatwick Airport|51.154|-0.182|GB|Crawley|Gatwick
Stansted Airport|51.886|0.239|GB|Stansted|Stansted
Luton Airport|51.875|-0.369|GB|Luton|
Manchester Airport|53.358|-2.273|GB|Manchester|
Canary Wharf|51.505|-0.019|GB|London|
City of London|51.515|-0.092|GB|London|
Grenfell Tower|51.514|-0.216|GB|London|
Windsor Castle|51.484|-0.604|GB|Windsor|
Old Bailey|51.516|-0.102|GB|London|
Tower Bridge|51.505|-0.075|GB|London|
London Bridge|51.508|-0.088|GB|London|
Westminster Bridge|51.501|-0.122|GB|London|
Wembley Stadium|51.556|-0.28|GB|London|Wembley
Old Trafford|53.463|-2.291|GB|Manchester|
Anfield|53.431|-2.961|GB|Liverpool|
Hillsborough|53.411|-1.501|GB|Sheffield|
Stonehenge|51.179|-1.826|GB|Amesbury|
Sellafield|54.42|-3.497|GB|Seascale|
Sizewell|52.213|1.62|GB|Leiston|Sizewell C
Hinkley Point|51.209|-3.131|GB|Bridgwater|Hinkley Point C
Eiffel Tower|48.858|2.294|FR|Paris|
Champs-Elysees|48.87|2.307|FR|Paris|Champs-Élysées;Champs Elysees;Champs Elysées
Place de la République|48.867|2.364|FR|Paris|Place de la Republique;Republique square
Place de la Bastille|48.853|2.369|FR|Paris|Bastille
Arc de Triomphe|48.874|2.295|FR|Paris|
Notre-Dame Cathedral|48.853|2.35|FR|Paris|Notre-Dame de Paris;Notre Dame Cathedral;Notre-Dame
Louvre|48.861|2.336|FR|Paris|the Louvre
Bataclan|48.863|2.371|FR|Paris|
Charles de Gaulle Airport|49.01|2.548|FR|Paris|Roissy;Paris Charles de Gaulle Airport
Orly Airport|48.726|2.365|FR|Paris|
Calais Jungle|50.97|1.91|FR|Calais|
Palace of Versailles|48.805|2.12|FR|Versailles|
Brandenburg Gate|52.516|13.378|DE|Berlin|
Alexanderplatz|52.522|13.413|DE|Berlin|
Checkpoint Charlie|52.508|13.39|DE|Berlin|
Berlin Wall|52.535|13.39|DE|Berlin|
Ramstein Air Base|49.437|7.6|DE|Ramstein|Ramstein air base;Ramstein
Auschwitz|50.027|19.204|PL|Oświęcim|Auschwitz-Birkenau;Birkenau
Treblinka|52.631|22.053|PL|Treblinka|
Dachau concentration camp|48.27|11.468|DE|Dachau|
Buchenwald|51.022|11.249|DE|Weimar|
Bergen-Belsen|52.758|9.907|DE|Bergen|
Sobibor|51.447|23.594|PL|Sobibór|
Srebrenica memorial centre|44.16|19.3|BA|Potočari|
Taksim Square|41.037|28.985|TR|Istanbul|Taksim
Gezi Park|41.038|28.987|TR|Istanbul|
Hagia Sophia|41.008|28.98|TR|Istanbul|
Incirlik Air Base|37.002|35.426|TR|Adana|Incirlik;Incirlik air base
Akkuyu Nuclear Power Plant|36.144|33.541|TR|Mersin|Akkuyu
Syntagma Square|37.975|23.735|GR|Athens|Syntagma
Acropolis|37.971|23.726|GR|Athens|Parthenon
Moria camp|39.135|26.503|GR|Lesbos|Moria refugee camp
Puerta del Sol|40.417|-3.703|ES|Madrid|
Plaza Mayor|40.415|-3.707|ES|Madrid|
La Rambla|41.381|2.173|ES|Barcelona|Las Ramblas
Sagrada Familia|41.404|2.174|ES|Barcelona|
Barajas Airport|40.494|-3.567|ES|Madrid|
Colosseum|41.89|12.492|IT|Rome|
St. Peter's Square|41.902|12.457|VA|Vatican City|St Peter's Square;Saint Peter's Square
St. Peter's Basilica|41.902|12.453|VA|Vatican City|St Peter's Basilica
Sistine Chapel|41.903|12.454|VA|Vatican City|
Piazza del Popolo|41.911|12.476|IT|Rome|
Fiumicino Airport|41.8|12.239|IT|Rome|
Place Royale|50.842|4.36|BE|Brussels|
Zaventem Airport|50.901|4.484|BE|Zaventem|Brussels Airport
Schiphol|52.31|4.768|NL|Amsterdam|Schiphol Airport;Amsterdam Schiphol
Dam Square|52.373|4.893|NL|Amsterdam|
Peace Palace|52.087|4.296|NL|The Hague|
Palais des Nations|46.226|6.14|CH|Geneva|
Wenceslas Square|50.081|14.427|CZ|Prague|
Prague Castle|50.09|14.4|CZ|Prague|
Heroes' Square|47.515|19.078|HU|Budapest|
Victory Square|44.453|26.086|RO|Bucharest|Piata Victoriei;Piața Victoriei
Slavija Square|44.802|20.466|RS|Belgrade|
Heroes Square|48.206|16.361|AT|Vienna|Heldenplatz
Utoya|60.024|10.249|NO|Hole|Utøya;Utoya island
Christiania|55.674|12.598|DK|Copenhagen|Freetown Christiania
Tahrir Square|30.044|31.236|EG|Cairo|Tahrir
Rabaa al-Adawiya Square|30.067|31.325|EG|Cairo|Rabaa Square;Rabaa
Rafah crossing|31.247|34.258|EG|Rafah|Rafah border crossing;Rafah Crossing
Kerem Shalom|31.228|34.284|IL|Kerem Shalom|Kerem Shalom crossing
Erez crossing|31.559|34.545|IL|Erez|Erez Crossing
Al-Aqsa Mosque|31.776|35.235|PS|Jerusalem|Al Aqsa Mosque;al-Aqsa Mosque;Al-Aqsa;al-Aqsa;Aqsa Mosque;Al Aqsa
Temple Mount|31.778|35.236|PS|Jerusalem|Haram al-Sharif;Noble Sanctuary
Western Wall|31.777|35.234|IL|Jerusalem|Wailing Wall
Old City of Jerusalem|31.777|35.234|PS|Jerusalem|
Sheikh Jarrah|31.792|35.23|PS|Jerusalem|
Damascus Gate|31.782|35.231|PS|Jerusalem|
Al-Shifa Hospital|31.524|34.444|PS|Gaza|al-Shifa Hospital;Al Shifa Hospital;Shifa Hospital;al-Shifa hospital
Nasser Hospital|31.347|34.293|PS|Khan Younis|
Al-Ahli Hospital|31.505|34.462|PS|Gaza|al-Ahli Hospital;Al-Ahli Arab Hospital
Jabalia refugee camp|31.532|34.498|PS|Jabalia|Jabaliya refugee camp;Jabalia camp
Nuseirat refugee camp|31.45|34.392|PS|Nuseirat|Nuseirat camp
Maghazi refugee camp|31.421|34.386|PS|Maghazi|
Bureij refugee camp|31.439|34.403|PS|Bureij|
Jenin refugee camp|32.461|35.287|PS|Jenin|Jenin camp
Balata refugee camp|32.212|35.285|PS|Nablus|Balata
Nur Shams refugee camp|32.318|35.058|PS|Tulkarm|
Netzarim Corridor|31.47|34.41|PS|Gaza|Netzarim corridor
Philadelphi Corridor|31.26|34.27|PS|Rafah|Philadelphi corridor
Al-Mawasi|31.34|34.26|PS|Khan Younis|al-Mawasi;Mawasi
Knesset|31.777|35.205|IL|Jerusalem|
Ben Gurion Airport|32.01|34.887|IL|Lod|Ben-Gurion Airport;Ben Gurion International Airport
Dimona reactor|31.001|35.145|IL|Dimona|
Shatila|33.862|35.498|LB|Beirut|Sabra and Shatila;Shatila camp
Ain al-Hilweh|33.544|35.377|LB|Sidon|Ein el-Hilweh;Ain al-Hilweh camp
Dahiyeh|33.85|35.51|LB|Beirut|Dahieh;Dahiya
Martyrs' Square|33.896|35.507|LB|Beirut|Martyrs Square
Yarmouk camp|33.47|36.29|SY|Damascus|Yarmouk refugee camp
Al-Hol camp|36.377|41.15|SY|Al-Hol|al-Hol camp;al-Hol;Al-Hol;al Hol camp
Hmeimim Air Base|35.401|35.949|SY|Jableh|Hmeimim air base;Hmeimim
Sednaya Prison|33.665|36.328|SY|Saydnaya|Sednaya prison;Saydnaya prison;Sednaya
Zaatari refugee camp|32.295|36.324|JO|Mafraq|Zaatari;Zaatari camp;Za'atari
Azraq refugee camp|31.9|36.58|JO|Azraq|Azraq camp
Green Zone|33.307|44.39|IQ|Baghdad|
Abu Ghraib prison|33.29|44.07|IQ|Abu Ghraib|Abu Ghraib
Ain al-Asad Air Base|33.786|42.441|IQ|Hit|Ain al-Asad;Al-Asad air base;Ain al-Asad air base
Camp Ashraf|33.86|44.52|IQ|Khalis|
Mosul Dam|36.63|42.823|IQ|Mosul|
Evin Prison|35.796|51.386|IR|Tehran|Evin prison;Evin
Natanz|33.724|51.727|IR|Natanz|Natanz nuclear facility
Fordow|34.885|50.996|IR|Qom|Fordo;Fordow fuel enrichment plant
Bushehr Nuclear Power Plant|28.83|50.886|IR|Bushehr|Bushehr nuclear power plant
Kharg Island|29.24|50.31|IR|Kharg|
Azadi Square|35.7|51.338|IR|Tehran|
Grand Mosque|21.423|39.826|SA|Mecca|Great Mosque of Mecca;Kaaba
Abqaiq|25.935|49.68|SA|Abqaiq|
Ras Tanura|26.65|50.16|SA|Ras Tanura|
Pearl Roundabout|26.229|50.565|BH|Manama|
Al Udeid Air Base|25.117|51.315|QA|Doha|Al-Udeid air base;Al Udeid;al-Udeid
Burj Khalifa|25.197|55.274|AE|Dubai|
Bagram Airfield|34.946|69.265|AF|Bagram|Bagram air base;Bagram Air Base;Bagram
Hamid Karzai International Airport|34.566|69.212|AF|Kabul|Kabul airport;Kabul International Airport
Torkham|34.108|71.095|PK|Landi Kotal|Torkham border crossing;Torkham crossing
Chaman crossing|30.92|66.44|PK|Chaman|
Line of Control|34.4|74|-||
Durand Line|33|70|-||
Wagah|31.605|74.573|PK|Lahore|Wagah border;Attari-Wagah
D-Chowk|33.727|73.095|PK|Islamabad|
Adiala jail|33.471|73.013|PK|Rawalpindi|Adiala Jail
Red Fort|28.656|77.241|IN|Delhi|
India Gate|28.613|77.229|IN|New Delhi|
Jantar Mantar|28.627|77.217|IN|New Delhi|
Shaheen Bagh|28.55|77.3|IN|New Delhi|
Lok Sabha|28.617|77.208|IN|New Delhi|
Golden Temple|31.62|74.877|IN|Amritsar|
Taj Mahal|27.175|78.042|IN|Agra|
Babri Masjid|26.796|82.194|IN|Ayodhya|Babri mosque
Tihar Jail|28.617|77.1|IN|New Delhi|Tihar jail;Tihar
Dharavi|19.04|72.855|IN|Mumbai|
Siachen Glacier|35.42|77.11|IN|Leh|Siachen
Shahbagh|23.738|90.396|BD|Dhaka|
Rana Plaza|23.846|90.257|BD|Savar|
Kutupalong|21.212|92.163|BD|Ukhia|Kutupalong camp;Kutupalong refugee camp
Galle Face Green|6.924|79.845|LK|Colombo|Galle Face
Maitighar|27.694|85.322|NP|Kathmandu|
Insein Prison|16.893|96.098|MM|Yangon|Insein prison;Insein
Shwe Kokko|16.83|98.52|MM|Myawaddy|
KK Park|16.63|98.52|MM|Myawaddy|
Government House|13.763|100.511|TH|Bangkok|
Suvarnabhumi Airport|13.69|100.75|TH|Bangkok|Suvarnabhumi
Democracy Monument|13.757|100.502|TH|Bangkok|
Preah Vihear temple|14.391|104.68|KH|Preah Vihear|Preah Vihear
Angkor Wat|13.412|103.867|KH|Siem Reap|
Ba Dinh Square|21.037|105.835|VN|Hanoi|
Changi Airport|1.364|103.992|SG|Singapore|Changi
Petronas Towers|3.158|101.712|MY|Kuala Lumpur|
Batang Kali|3.47|101.64|MY|Batang Kali|
Merdeka Square|3.148|101.694|MY|Kuala Lumpur|
Monas|-6.175|106.827|ID|Jakarta|National Monument
Rizal Park|14.583|120.979|PH|Manila|Luneta
EDSA|14.6|121.05|PH|Quezon City|
Subic Bay|14.8|120.25|PH|Olongapo|
Clark Air Base|15.186|120.56|PH|Angeles|
Victoria Park|22.282|114.189|HK|Hong Kong|
Great Hall of the People|39.903|116.387|CN|Beijing|
Great Wall of China|40.432|116.57|CN|Beijing|Great Wall
Forbidden City|39.916|116.397|CN|Beijing|
Three Gorges Dam|30.823|111.003|CN|Yichang|Three Gorges
Potala Palace|29.658|91.117|CN|Lhasa|
Gwanghwamun|37.576|126.977|KR|Seoul|Gwanghwamun Square
Itaewon|37.534|126.994|KR|Seoul|
Panmunjom|37.956|126.677|KR|Paju|
Demilitarized Zone|38|127.5|KR|Panmunjom|DMZ
Kaesong Industrial Complex|37.93|126.63|KP|Kaesong|
Yongbyon|39.797|125.755|KP|Yongbyon|
Punggye-ri|41.281|129.087|KP|Kilju|
Yasukuni Shrine|35.694|139.743|JP|Tokyo|Yasukuni
Fukushima Daiichi|37.421|141.033|JP|Okuma|Fukushima Daiichi nuclear power plant;Fukushima Daiichi Nuclear Power Plant;Fukushima nuclear plant
Ground Zero|40.711|-74.013|US|New York|
Central Park|40.783|-73.965|US|New York|
Times Square|40.758|-73.986|US|New York|
Zuccotti Park|40.709|-74.011|US|New York|
Madison Square Garden|40.751|-73.993|US|New York|
Empire State Building|40.748|-73.986|US|New York|
Statue of Liberty|40.689|-74.045|US|New York|
World Trade Center|40.712|-74.013|US|New York|Twin Towers
Fifth Avenue|40.774|-73.966|US|New York|
Broadway|40.759|-73.985|US|New York|
Brooklyn Bridge|40.706|-73.997|US|New York|
JFK Airport|40.641|-73.778|US|New York|John F. Kennedy International Airport;JFK International Airport;JFK
LaGuardia Airport|40.777|-73.874|US|New York|LaGuardia
Newark Liberty International Airport|40.69|-74.174|US|Newark|Newark Airport
Trump Tower|40.762|-73.974|US|New York|
Sing Sing|41.152|-73.869|US|Ossining|
Columbia University campus|40.808|-73.962|US|New York|
National Mall|38.89|-77.023|US|Washington|
Lincoln Memorial|38.889|-77.05|US|Washington|
Lafayette Square|38.9|-77.037|US|Washington|Lafayette Park
Pennsylvania Avenue|38.895|-77.024|US|Washington|
Arlington National Cemetery|38.877|-77.069|US|Arlington|
Dulles International Airport|38.953|-77.457|US|Dulles|Dulles Airport
Reagan National Airport|38.852|-77.038|US|Arlington|Ronald Reagan Washington National Airport
Joint Base Andrews|38.811|-76.867|US|Camp Springs|Andrews Air Force Base
Quantico|38.522|-77.294|US|Quantico|
Fort Bragg|35.139|-79.006|US|Fayetteville|Fort Liberty
Fort Hood|31.135|-97.777|US|Killeen|Fort Cavazos
Fort Benning|32.359|-84.95|US|Columbus|
Fort Campbell|36.654|-87.46|US|Clarksville|
Camp Lejeune|34.67|-77.35|US|Jacksonville|
Camp Pendleton|33.385|-117.57|US|Oceanside|
Edwards Air Force Base|34.905|-117.884|US|Lancaster|
Guantanamo Bay detention camp|19.901|-75.099|CU|Guantanamo|
Cape Canaveral|28.396|-80.605|US|Cape Canaveral|Kennedy Space Center;Cape Canaveral Space Force Station
Walt Disney World|28.385|-81.564|US|Orlando|Disney World
Disneyland|33.812|-117.919|US|Anaheim|
Los Angeles International Airport|33.942|-118.408|US|Los Angeles|LAX
O'Hare International Airport|41.978|-87.905|US|Chicago|O'Hare Airport;O'Hare
Hartsfield-Jackson Atlanta International Airport|33.64|-84.427|US|Atlanta|Hartsfield-Jackson International Airport
San Francisco International Airport|37.622|-122.379|US|San Francisco|
Denver International Airport|39.856|-104.674|US|Denver|
Golden Gate Bridge|37.82|-122.478|US|San Francisco|
Haight-Ashbury|37.769|-122.447|US|San Francisco|
San Quentin State Prison|37.939|-122.489|US|San Quentin|San Quentin
Three Mile Island|40.153|-76.725|US|Middletown|
Oak Ridge National Laboratory|35.931|-84.31|US|Oak Ridge|
Los Alamos National Laboratory|35.844|-106.287|US|Los Alamos|
Hanford Site|46.55|-119.5|US|Richland|
Hoover Dam|36.016|-114.737|US|Boulder City|
Las Vegas Strip|36.115|-115.173|US|Las Vegas|
Standing Rock|45.75|-101.2|US|Fort Yates|Standing Rock Reservation
Wounded Knee|43.142|-102.365|US|Wounded Knee|
Sandy Hook Elementary School|41.42|-73.278|US|Newtown|
Columbine High School|39.604|-105.074|US|Littleton|
Robb Elementary School|29.2|-99.789|US|Uvalde|
Alligator Alcatraz|25.86|-80.9|US|Ochopee|
Port of Long Beach|33.754|-118.216|US|Long Beach|
Port of Los Angeles|33.729|-118.262|US|Los Angeles|
French Quarter|29.958|-90.065|US|New Orleans|
Bourbon Street|29.959|-90.065|US|New Orleans|
Lower Ninth Ward|29.966|-90.012|US|New Orleans|
Hollywood|34.098|-118.329|US|Los Angeles|
South Central Los Angeles|33.99|-118.29|US|Los Angeles|
Skid Row|34.044|-118.244|US|Los Angeles|
Pearson International Airport|43.677|-79.631|CA|Toronto|Pearson Airport;Toronto Pearson
Zocalo|19.433|-99.133|MX|Mexico City|Zócalo
Los Pinos|19.42|-99.19|MX|Mexico City|
Ayotzinapa|17.55|-99.41|MX|Tixtla|
Plaza de Mayo|-34.608|-58.372|AR|Buenos Aires|
Obelisco|-34.604|-58.382|AR|Buenos Aires|
Plaza Italia|-33.437|-70.634|CL|Santiago|Plaza Baquedano;Plaza Dignidad
Copacabana Beach|-22.97|-43.18|BR|Rio de Janeiro|Copacabana
Paulista Avenue|-23.562|-46.656|BR|São Paulo|Avenida Paulista
Maracana Stadium|-22.912|-43.23|BR|Rio de Janeiro|Maracanã;Maracana
Rocinha|-22.988|-43.248|BR|Rio de Janeiro|
Praça dos Três Poderes|-15.8|-47.861|BR|Brasilia|Three Powers Plaza
Belo Monte Dam|-3.13|-51.78|BR|Altamira|Belo Monte
Itaipu Dam|-25.408|-54.589|PY|Hernandarias|Itaipu
Plaza Bolivar|4.598|-74.076|CO|Bogotá|Plaza de Bolívar;Bolivar Square
Plaza Murillo|-16.496|-68.133|BO|La Paz|
Machu Picchu|-13.163|-72.545|PE|Aguas Calientes|
El Helicoide|10.49|-66.91|VE|Caracas|Helicoide
CECOT|13.598|-88.805|SV|Tecoluca|Terrorism Confinement Center
Cite Soleil|18.578|-72.332|HT|Port-au-Prince|Cité Soleil
Toussaint Louverture International Airport|18.58|-72.293|HT|Port-au-Prince|
Revolution Square|23.123|-82.386|CU|Havana|Plaza de la Revolución
Uhuru Park|-1.289|36.817|KE|Nairobi|
State House Nairobi|-1.278|36.79|KE|Nairobi|
Kibera|-1.313|36.788|KE|Nairobi|
Mathare|-1.259|36.858|KE|Nairobi|
Westgate Mall|-1.257|36.803|KE|Nairobi|Westgate shopping mall
Jomo Kenyatta International Airport|-1.319|36.928|KE|Nairobi|JKIA
Dadaab refugee camp|0.053|40.309|KE|Dadaab|Dadaab
Kakuma refugee camp|3.717|34.866|KE|Kakuma|Kakuma
Olkaria|-0.89|36.29|KE|Naivasha|
Entebbe Airport|0.042|32.443|UG|Entebbe|Entebbe International Airport
Lekki Toll Gate|6.44|3.46|NG|Lagos|Lekki toll gate;Lekki tollgate
Makoko|6.496|3.392|NG|Lagos|
Eagle Square|9.062|7.503|NG|Abuja|
Murtala Muhammed International Airport|6.577|3.321|NG|Lagos|
Zuma Rock|9.13|7.234|NG|Suleja|
Agbogbloshie|5.55|-0.22|GH|Accra|
Independence Arch|5.548|-0.193|GH|Accra|Black Star Square
Place de l'Obélisque|14.693|-17.459|SN|Dakar|
Khayelitsha|-34.04|18.68|ZA|Cape Town|
Constitution Hill|-26.188|28.043|ZA|Johannesburg|
OR Tambo International Airport|-26.137|28.241|ZA|Johannesburg|OR Tambo Airport
Koeberg|-33.676|18.432|ZA|Cape Town|Koeberg Nuclear Power Station
Nkandla homestead|-28.85|31.1|ZA|Nkandla|
Merowe Dam|18.669|32.05|SD|Merowe|
Zamzam camp|13.48|25.31|SD|El Fasher|Zamzam refugee camp;Zamzam displacement camp
Kalma camp|12.0|24.98|SD|Nyala|Kalma
Abu Shouk camp|13.67|25.34|SD|El Fasher|Abu Shouk
Grand Ethiopian Renaissance Dam|11.215|35.093|ET|Guba|GERD;Renaissance Dam
Meskel Square|9.011|38.761|ET|Addis Ababa|
Bole International Airport|8.978|38.799|ET|Addis Ababa|
Villa Somalia|2.043|45.336|SO|Mogadishu|
Aden Adde International Airport|2.014|45.305|SO|Mogadishu|
Camp Lemonnier|11.544|43.149|DJ|Djibouti|
Mount Lebanon Hospital|33.86|35.52|LB|Beirut|
Rubaya mine|-1.56|28.88|CD|Rubaya|Rubaya coltan mine
N'djili Airport|-4.386|15.445|CD|Kinshasa|Ndjili Airport
Makala prison|-4.35|15.31|CD|Kinshasa|
Tora Prison|29.95|31.28|EG|Cairo|Tora prison
Grand Inga Dam|-5.52|13.62|CD|Matadi|Inga Dam;Inga dam
Place de l'Indépendance|12.65|-8|ML|Bamako|
Sydney Opera House|-33.857|151.215|AU|Sydney|
Sydney Harbour|-33.85|151.24|AU|Sydney|
Bondi Beach|-33.891|151.274|AU|Sydney|Bondi
Lindt Cafe|-33.868|151.211|AU|Sydney|
Martin Place|-33.868|151.21|AU|Sydney|
Melbourne Cricket Ground|-37.82|144.983|AU|Melbourne|MCG
Federation Square|-37.818|144.969|AU|Melbourne|
Parliament House Canberra|-35.308|149.124|AU|Canberra|
Pine Gap|-23.799|133.737|AU|Alice Springs|
Waitangi Treaty Grounds|-35.265|174.082|NZ|Waitangi|
Al Noor Mosque|-43.533|172.611|NZ|Christchurch|
Scott Base|-77.85|166.77|AQ|Ross Island|
McMurdo Station|-77.85|166.67|AQ|Ross Island|
Baikonur Cosmodrome|45.965|63.305|KZ|Baikonur|Baikonur
Semipalatinsk test site|50.4|77.8|KZ|Kurchatov|
`
