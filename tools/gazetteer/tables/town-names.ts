// Towns whose English name is not the source's, and towns and villages of the news that the source lacks.
// ENGLISH: country, the name in the source, the English name. EXTRA: name, country, latitude, longitude, people, other
// names. Own tables.
export const ENGLISH_TOWN_NAMES = `
DE|Köln|Cologne
US|Washington|Washington, D.C.
IT|Roma|Rome
YE|Al Ḩudaydah|Hodeidah
YE|Ta'izz|Taiz
YE|Sanaa|Sanaa
BR|Brasília|Brasilia
BR|São Paulo|São Paulo
UA|Zaporizhzhya|Zaporizhzhia
UA|Kryvyy Rih|Kryvyi Rih
UA|Mykolayiv|Mykolaiv
LY|Banghāzī|Benghazi
SY|Ar Raqqah|Raqqa
SY|Al Ḩasakah|Hasakah
SY|Dayr az Zawr|Deir ez-Zor
SY|Dar‘ā|Daraa
SY|As Suwaydā’|Sweida
SY|Ḩamāh|Hama
SY|Ţarţūs|Tartus
SY|Dūmā|Douma
SY|Ad Dana|Dana
IQ|Al Fallūjah|Fallujah
IQ|Ar Ramādī|Ramadi
IQ|Al Başrah al Qadīmah|Basra
IQ|Sāmarrā'|Samarra
IQ|Tall ‘Afar|Tal Afar
IQ|Ba‘qūbah|Baqubah
PS|Khān Yūnis|Khan Younis
PS|Dayr al Balaḩ|Deir al-Balah
PS|Jabālyā|Jabalia
PS|Bayt Lāhyā|Beit Lahia
PS|Bayt Ḩānūn|Beit Hanoun
PS|Janīn|Jenin
PS|Nāblus|Nablus
PS|Ţūlkarm|Tulkarm
PS|Rafaḩ|Rafah
PS|Rām Allāh|Ramallah
PS|Baytūnyā|Beitunia
LB|Şaydā|Sidon
LB|Sūr|Tyre
LB|En Nabatiyé|Nabatieh
SD|Al Fāshir|El Fasher
SD|Al Junaynah|El Geneina
SD|Al Ubayyiḑ|El Obeid
SD|Nyala|Nyala
SD|Wad Medani|Wad Madani
EG|Al ‘Arīsh|El-Arish
EG|Al Jīzah|Giza
EG|Suez|Suez
`
/** Further names of towns: country, English name, names. */
export const OTHER_TOWN_NAMES = `
US|Washington, D.C.|Washington, D.C.;Washington DC;D.C.;DC;the District;District of Columbia
US|New York City|New York;NYC;New York, New York
US|Los Angeles|L.A.;LA
US|Philadelphia|Philly
US|San Francisco|SF
US|New Orleans|NOLA
US|Las Vegas|Vegas
US|Fort Worth|Ft. Worth
MY|Kuala Lumpur|KL
BR|Rio de Janeiro|Rio
ZA|Johannesburg|Joburg;Jo'burg
KZ|Astana|Nur-Sultan
MM|Yangon|Rangoon
IN|Bengaluru|Bangalore
VN|Ho Chi Minh City|Saigon
DE|Frankfurt am Main|Frankfurt
UA|Kyiv|Kiev
UA|Dnipro|Dnepropetrovsk;Dnipropetrovsk
PS|Gaza|Gaza City
MX|Mexico City|CDMX
`
export const EXTRA_TOWNS = `
Rubaya|CD|-1.56|28.88|20000|
Sake|CD|-1.57|29.04|40000|
Kitchanga|CD|-1.22|29.05|80000|Kitshanga
Minova|CD|-1.71|29.02|40000|
Kiwanja|CD|-1.17|29.44|50000|
Walikale|CD|-1.42|28.07|15000|
Masisi|CD|-1.4|28.81|10000|
Bunagana|CD|-1.3|29.6|10000|
Rutshuru|CD|-1.19|29.45|50000|
Kanyabayonga|CD|-0.71|29.17|60000|
Nyabibwe|CD|-1.93|28.93|20000|
Kamanyola|CD|-2.74|29|20000|
Fizi|CD|-4.3|28.94|20000|
Djugu|CD|1.92|30.5|20000|
Mongbwalu|CD|1.95|30.04|30000|
Komanda|CD|1.36|29.77|20000|
Mambasa|CD|1.36|29.05|20000|
Kolwezi|CD|-10.72|25.47|450000|
Fungurume|CD|-10.62|26.31|100000|
Walvis Bay|NA|-22.96|14.51|85000|
Boegoebaai|ZA|-28.76|16.57|1000|
Port Nolloth|ZA|-29.25|16.87|6000|
Khayelitsha|ZA|-34.04|18.68|390000|
Uvalde|US|29.21|-99.79|15000|
Shejaiya|PS|31.5|34.47|90000|Shujaiya;Shijaiyah;Shuja'iyya
Sheikh Zuweid|EG|31.21|34.11|60000|
Masafer Yatta|PS|31.4|35.1|3000|
Huwara|PS|32.15|35.26|7000|Hawara
Beita|PS|32.14|35.29|12000|
Silwan|PS|31.77|35.24|50000|
Sderot|IL|31.52|34.6|27000|
Nir Oz|IL|31.31|34.4|400|
Be'eri|IL|31.42|34.49|1000|Beeri
Kfar Aza|IL|31.48|34.53|800|
Kibbutz Be'eri|IL|31.42|34.49|1000|
Re'im|IL|31.39|34.46|400|Reim
Metula|IL|33.28|35.57|1700|
Maarat al-Numan|SY|35.64|36.67|90000|Maaret al-Numan;Maarat al-Nu'man;Ma'arrat al-Nu'man
Khan Sheikhoun|SY|35.44|36.65|50000|Khan Shaykhun;Khan Sheikhun
Kobani|SY|36.89|38.35|45000|Kobane;Kobanî;Ayn al-Arab
Qamishli|SY|37.05|41.22|184000|Qamishlo;Kamishli
Tal Rifaat|SY|36.47|37.1|20000|Tel Rifaat
Ras al-Ain|SY|36.85|40.07|30000|Ras al-Ayn
Baghouz|SY|34.45|40.96|10000|
Houla|SY|34.89|36.51|20000|
Ghouta|SY|33.5|36.4|100000|
Bartella|IQ|36.35|43.38|15000|
Qaraqosh|IQ|36.27|43.38|50000|
Haweeja|IQ|35.32|43.77|100000|Hawija
Kunduz|AF|36.73|68.86|260000|
Lashkar Gah|AF|31.58|64.37|200000|Lashkargah
Bucha|UA|50.55|30.21|37000|
Irpin|UA|50.52|30.25|60000|
Hostomel|UA|50.57|30.26|17000|
Borodianka|UA|50.64|29.92|13000|
Mariupol|UA|47.1|37.54|430000|
Avdiivka|UA|48.14|37.75|32000|Avdeevka
Vuhledar|UA|47.78|37.25|14000|
Kupiansk|UA|49.71|37.62|27000|Kupyansk
Lyman|UA|48.99|37.8|20000|
Chasiv Yar|UA|48.59|37.83|12000|
Pokrovsk|UA|48.28|37.18|61000|
Soledar|UA|48.68|38.09|10000|
Robotyne|UA|47.45|35.84|500|
Enerhodar|UA|47.5|34.66|53000|
Vovchansk|UA|50.29|36.94|17000|
Kostiantynivka|UA|48.53|37.7|67000|
Toretsk|UA|48.4|37.85|30000|
Izium|UA|49.21|37.25|45000|Izyum
Nova Kakhovka|UA|46.76|33.37|45000|
Sudzha|RU|51.19|35.27|6000|
Grayvoron|RU|50.48|35.67|6000|
Shebekino|RU|50.41|36.89|40000|
Stepanakert|AZ|39.82|46.75|75000|Khankendi
Shusha|AZ|39.76|46.75|5000|Shushi
Lachin|AZ|39.64|46.55|2000|
Mekelle|ET|13.5|39.47|310000|Mekele;Mek'ele
Axum|ET|14.13|38.72|66000|Aksum
Lalibela|ET|12.03|39.04|17000|
Chibok|NG|10.87|12.85|66000|
Baga|NG|13.12|13.82|10000|
Dapchi|NG|12.49|11.5|15000|
Palma|MZ|-10.77|40.47|20000|
Mocimboa da Praia|MZ|-11.35|40.35|30000|Mocímboa da Praia
Kidal|ML|18.44|1.41|25000|
Menaka|ML|15.92|2.4|20000|Ménaka
Moura|ML|14.4|-4.3|10000|
Arbinda|BF|14.23|-0.86|10000|
Solhan|BF|13.36|1.03|10000|
Ardamata|SD|13.5|22.5|20000|
Tawila|SD|13.5|24.87|20000|
Myawaddy|MM|16.69|98.51|110000|
Laukkai|MM|23.69|98.77|25000|Laukkaing
Maungdaw|MM|20.82|92.37|100000|
Cox's Bazar|BD|21.44|92|250000|Cox’s Bazar
Kathua|IN|32.37|75.52|60000|
Pahalgam|IN|34.01|75.31|9000|
Galwan Valley|IN|34.75|78.2|0|Galwan
Doklam|BT|27.3|88.92|0|
Uri|IN|34.08|74.03|10000|
Putrajaya|MY|2.93|101.69|100000|
Nusantara|ID|-0.98|116.7|10000|
Wamena|ID|-4.1|138.95|60000|
Nduga|ID|-4.5|138.2|0|
Pyeongchang|KR|37.37|128.39|10000|
Ferguson|US|38.74|-90.31|21000|
East Palestine|US|40.83|-80.54|4700|
Fort McMurray|CA|56.73|-111.38|68000|
Lac-Megantic|CA|45.58|-70.89|6000|Lac-Mégantic
Standing Rock|US|45.75|-101.2|8000|
Waitangi|NZ|-35.27|174.08|300|
`
