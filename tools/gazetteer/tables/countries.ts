// Countries and territories: ISO code, English name, latitude and longitude of the middle, people (millions), and the
// other names that English reports use. Own table. Former states have no code: a "-" and their level stays country.
export const COUNTRIES = `
AD|Andorra|42.5|1.5|0.08|Principality of Andorra
AE|United Arab Emirates|24|54|9.6|UAE;U.A.E.;the Emirates
AF|Afghanistan|33.9|67.7|37|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|17.1|-61.8|0.1|Antigua & Barbuda;Antigua
AI|Anguilla|18.2|-63.1|0.015|
AL|Albania|41.2|20.2|2.8|Republic of Albania
AM|Armenia|40.1|45|3|Republic of Armenia
AO|Angola|-11.2|17.9|31|Republic of Angola
AQ|Antarctica|-80|0|0.001|
AR|Argentina|-38.4|-63.6|45|Argentine Republic
AS|American Samoa|-14.3|-170.7|0.055|
AT|Austria|47.5|14.6|8.8|Republic of Austria
AU|Australia|-25.3|133.8|25|Commonwealth of Australia
AW|Aruba|12.5|-70|0.1|
AX|Aland Islands|60.2|20|0.03|Åland;Åland Islands
AZ|Azerbaijan|40.1|47.6|10|Republic of Azerbaijan
BA|Bosnia and Herzegovina|43.9|17.7|3.3|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia-Hercegovina
BB|Barbados|13.2|-59.5|0.29|
BD|Bangladesh|23.7|90.4|161|People's Republic of Bangladesh
BE|Belgium|50.5|4.5|11|Kingdom of Belgium
BF|Burkina Faso|12.2|-1.6|20|Burkina;Upper Volta
BG|Bulgaria|42.7|25.5|7|Republic of Bulgaria
BH|Bahrain|26|50.6|1.6|Kingdom of Bahrain
BI|Burundi|-3.4|29.9|11|Republic of Burundi
BJ|Benin|9.3|2.3|11|Republic of Benin;Dahomey
BL|Saint Barthelemy|17.9|-62.8|0.01|St Barts;St Barths;St. Barts
BM|Bermuda|32.3|-64.8|0.06|
BN|Brunei|4.5|114.7|0.43|Brunei Darussalam
BO|Bolivia|-16.3|-63.6|11|Plurinational State of Bolivia
BQ|Caribbean Netherlands|12.2|-68.3|0.025|
BR|Brazil|-10.8|-52.9|209|Federative Republic of Brazil;Brasil
BS|Bahamas|24.2|-76|0.39|The Bahamas;the Bahamas
BT|Bhutan|27.5|90.4|0.75|
BW|Botswana|-22.3|24.7|2.2|Republic of Botswana;Bechuanaland
BY|Belarus|53.7|28|9.5|Byelorussia;Belorussia;Republic of Belarus
BZ|Belize|17.2|-88.5|0.38|British Honduras
CA|Canada|56.1|-106.3|37|Dominion of Canada
CC|Cocos Islands|-12.2|96.8|0.001|Cocos (Keeling) Islands;Keeling Islands
CD|Democratic Republic of the Congo|-2.9|23.7|84|DR Congo;DRC;D.R.C.;D.R. Congo;DR of Congo;Congo-Kinshasa;Democratic Republic of Congo;Zaire;Belgian Congo;Congo;the Congo;Congo (Kinshasa);RDC
CF|Central African Republic|6.6|20.9|4.7|CAR;C.A.R.
CG|Republic of the Congo|-0.7|15.2|5.2|Congo;the Congo;Congo-Brazzaville;Republic of Congo;Congo (Brazzaville);Congo Brazzaville
CH|Switzerland|46.8|8.2|8.5|Swiss Confederation
CI|Ivory Coast|7.5|-5.5|25|Côte d'Ivoire;Cote d'Ivoire
CK|Cook Islands|-21.2|-159.8|0.018|
CL|Chile|-35.7|-71.5|18.7|Republic of Chile
CM|Cameroon|5.7|12.7|25|Republic of Cameroon;Cameroons
CN|China|35.9|104.2|1393|People's Republic of China;PRC;P.R.C.;PR China;Mainland China;Communist China;mainland China;Red China
CO|Colombia|4.1|-72.9|49|Republic of Colombia
CR|Costa Rica|9.7|-84.2|5|
CU|Cuba|21.5|-79.5|11|Republic of Cuba
CV|Cape Verde|15.1|-23.6|0.54|Cabo Verde
CW|Curacao|12.2|-69|0.16|Curaçao
CX|Christmas Island|-10.5|105.7|0.002|
CY|Cyprus|35|33.2|1.2|Republic of Cyprus
CZ|Czech Republic|49.8|15.5|10.6|Czechia
DE|Germany|51.2|10.4|83|Federal Republic of Germany;FRG;Nazi Germany;Third Reich;Deutschland
DJ|Djibouti|11.8|42.6|0.96|French Somaliland
DK|Denmark|56|10|5.8|Kingdom of Denmark
DM|Dominica|15.4|-61.4|0.07|Commonwealth of Dominica
DO|Dominican Republic|18.9|-70.5|10.6|
DZ|Algeria|28|2.6|42|People's Democratic Republic of Algeria
EC|Ecuador|-1.4|-78.4|17|Republic of Ecuador
EE|Estonia|58.7|25.5|1.3|Republic of Estonia
EG|Egypt|26.8|30.8|98|Arab Republic of Egypt
EH|Western Sahara|24.2|-12.9|0.27|Spanish Sahara;Sahrawi Arab Democratic Republic
ER|Eritrea|15.3|39|6|State of Eritrea
ES|Spain|40.2|-3.6|46.7|Kingdom of Spain;España
ET|Ethiopia|9.1|40.5|109|Abyssinia;Federal Democratic Republic of Ethiopia
FI|Finland|63.5|26.3|5.5|Republic of Finland
FJ|Fiji|-17.8|178|0.88|Fiji Islands;Republic of Fiji
FK|Falkland Islands|-51.8|-59.2|0.003|Falklands;the Falklands;Malvinas;Islas Malvinas
FM|Micronesia|6.9|158.2|0.11|Federated States of Micronesia;FSM
FO|Faroe Islands|62|-6.8|0.05|Faroes;Faeroe Islands
FR|France|46.6|2.4|67|French Republic;Vichy France
GA|Gabon|-0.8|11.6|2.1|Gabonese Republic
GB|United Kingdom|54.5|-2.7|66.5|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland
GD|Grenada|12.1|-61.7|0.11|
GE|Georgia|42.2|43.4|3.7|Republic of Georgia
GF|French Guiana|4|-53|0.28|
GG|Guernsey|49.5|-2.6|0.065|
GH|Ghana|7.9|-1|30|Republic of Ghana
GI|Gibraltar|36.14|-5.35|0.034|
GL|Greenland|72|-40|0.056|
GM|Gambia|13.4|-15.4|2.3|The Gambia;the Gambia
GN|Guinea|10.4|-10.9|12|Guinea-Conakry;Republic of Guinea;Guinea Conakry
GP|Guadeloupe|16.2|-61.5|0.44|
GQ|Equatorial Guinea|1.7|10.3|1.3|Spanish Guinea
GR|Greece|39.1|22.9|10.7|Hellenic Republic
GS|South Georgia|-54.4|-36.6|0.001|South Georgia and the South Sandwich Islands
GT|Guatemala|15.7|-90.4|17|Republic of Guatemala
GU|Guam|13.4|144.8|0.17|
GW|Guinea-Bissau|12|-15|1.9|Guinea Bissau
GY|Guyana|4.9|-58.9|0.78|British Guiana;Co-operative Republic of Guyana
HK|Hong Kong|22.3|114.2|7.5|HKSAR;Hong Kong SAR;Hongkong
HN|Honduras|14.8|-86.6|9.6|Republic of Honduras
HR|Croatia|45.1|15.5|4.1|Republic of Croatia
HT|Haiti|19|-72.5|11|Republic of Haiti
HU|Hungary|47.2|19.5|9.8|
ID|Indonesia|-2.2|117.3|268|Dutch East Indies;Republic of Indonesia
IE|Ireland|53.2|-8|4.9|Republic of Ireland;Irish Republic;Eire;Irish Free State
IL|Israel|31.4|35|8.9|State of Israel
IM|Isle of Man|54.2|-4.5|0.084|
IN|India|22.4|79.5|1353|British India;Republic of India;Bharat
IO|British Indian Ocean Territory|-7.3|72.4|0.003|Chagos Islands;Chagos;Chagos Archipelago
IQ|Iraq|33.1|43.8|38|Republic of Iraq;Mesopotamia
IR|Iran|32.4|53.7|82|Islamic Republic of Iran;Persia
IS|Iceland|65|-18.6|0.35|
IT|Italy|42.8|12.6|60|Italian Republic;Italia
JE|Jersey|49.2|-2.1|0.1|Bailiwick of Jersey
JM|Jamaica|18.1|-77.3|2.9|
JO|Jordan|31.2|36.5|10|Hashemite Kingdom of Jordan
JP|Japan|36.5|138.2|127|
KE|Kenya|0.2|37.9|51|Republic of Kenya
KG|Kyrgyzstan|41.5|74.6|6.3|Kyrgyz Republic;Kirghizia;Kirgizstan;Kirghizstan
KH|Cambodia|12.6|105|16|Kampuchea;Kingdom of Cambodia;Democratic Kampuchea
KI|Kiribati|1.4|173|0.12|
KM|Comoros|-11.9|43.9|0.83|the Comoros;Comoro Islands;Union of the Comoros
KN|Saint Kitts and Nevis|17.3|-62.7|0.05|St Kitts;St. Kitts;St Kitts & Nevis
KP|North Korea|40.2|127.2|25.5|DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea;N Korea
KR|South Korea|36.4|127.8|51.6|ROK;Republic of Korea;S. Korea;S Korea;Korea
KW|Kuwait|29.3|47.6|4.1|State of Kuwait
KY|Cayman Islands|19.3|-81.2|0.064|Caymans;the Caymans
KZ|Kazakhstan|48|67|18|Kazakstan;Republic of Kazakhstan
LA|Laos|18.5|103.8|7|Lao PDR;Lao People's Democratic Republic
LB|Lebanon|33.9|35.9|6.8|Lebanese Republic
LC|Saint Lucia|13.9|-61|0.18|
LI|Liechtenstein|47.1|9.6|0.038|
LK|Sri Lanka|7.6|80.7|21.7|Ceylon
LR|Liberia|6.4|-9.3|4.8|Republic of Liberia
LS|Lesotho|-29.6|28.2|2.1|Basutoland;Kingdom of Lesotho
LT|Lithuania|55.3|23.9|2.8|Republic of Lithuania
LU|Luxembourg|49.8|6.1|0.6|Grand Duchy of Luxembourg;Luxemburg
LV|Latvia|56.9|24.9|1.9|Republic of Latvia
LY|Libya|27|18|6.7|State of Libya;Libyan Arab Jamahiriya
MA|Morocco|31.8|-7.1|36|Kingdom of Morocco
MC|Monaco|43.74|7.42|0.039|Principality of Monaco
MD|Moldova|47.2|28.5|3.5|Republic of Moldova;Moldavia
ME|Montenegro|42.8|19.2|0.62|
MF|Saint Martin|18.1|-63.1|0.037|
MG|Madagascar|-19.4|46.7|26|Malagasy Republic
MH|Marshall Islands|7.1|171.2|0.058|the Marshalls;Republic of the Marshall Islands
MK|North Macedonia|41.6|21.7|2.1|Macedonia;FYROM;Republic of North Macedonia;Former Yugoslav Republic of Macedonia
ML|Mali|17.4|-4|19|Republic of Mali;French Sudan
MM|Myanmar|21.2|96.5|54|Burma;Union of Myanmar;Union of Burma
MN|Mongolia|46.9|103.8|3.2|Outer Mongolia
MO|Macau|22.2|113.55|0.63|Macao
MP|Northern Mariana Islands|15.2|145.8|0.057|Northern Marianas;CNMI
MQ|Martinique|14.7|-61|0.43|
MR|Mauritania|20.3|-10.3|4.4|
MS|Montserrat|16.75|-62.2|0.009|
MT|Malta|35.9|14.4|0.48|Republic of Malta
MU|Mauritius|-20.3|57.6|1.27|
MV|Maldives|3.2|73.2|0.52|the Maldives;Maldive Islands
MW|Malawi|-13.2|34.3|18|Nyasaland;Republic of Malawi
MX|Mexico|23.9|-102.5|126|United Mexican States;México
MY|Malaysia|4.2|102|31.5|Malaya;Federation of Malaysia
MZ|Mozambique|-17.3|35.5|29.5|Portuguese East Africa;Republic of Mozambique
NA|Namibia|-22.6|17.1|2.4|South West Africa;South-West Africa;Republic of Namibia
NC|New Caledonia|-21.3|165.4|0.28|Nouvelle-Calédonie;Kanaky
NE|Niger|17.4|9.4|22|Republic of Niger
NF|Norfolk Island|-29.03|167.95|0.002|
NG|Nigeria|9.1|8.7|196|Federal Republic of Nigeria
NI|Nicaragua|12.8|-85|6.5|
NL|Netherlands|52.2|5.3|17|the Netherlands;The Netherlands;Holland;Kingdom of the Netherlands
NO|Norway|64.5|14|5.3|Kingdom of Norway
NP|Nepal|28.3|84|28|
NR|Nauru|-0.53|166.93|0.013|
NU|Niue|-19.05|-169.9|0.002|
NZ|New Zealand|-41.5|172.8|4.9|Aotearoa;NZ;N.Z.;Aotearoa New Zealand
OM|Oman|20.6|56.1|4.8|Sultanate of Oman;Muscat and Oman
PA|Panama|8.5|-80.1|4.2|Republic of Panama
PE|Peru|-9.2|-74.4|32|Republic of Peru
PF|French Polynesia|-17.6|-149.4|0.28|
PG|Papua New Guinea|-6.5|145.2|8.6|PNG;P.N.G.
PH|Philippines|11.8|122.9|107|the Philippines;The Philippines;Republic of the Philippines
PK|Pakistan|30|69.4|212|Islamic Republic of Pakistan
PL|Poland|52.1|19.4|38|Republic of Poland
PM|Saint Pierre and Miquelon|46.9|-56.3|0.006|
PN|Pitcairn Islands|-24.4|-128.3|0.001|Pitcairn;Pitcairn Island
PR|Puerto Rico|18.2|-66.5|3.2|Commonwealth of Puerto Rico;P.R.
PS|Palestine|31.9|35.2|4.6|State of Palestine;Palestinian territories;Palestinian Territories;Occupied Palestinian Territory;Occupied Palestinian Territories;occupied territories;Palestinian territory
PT|Portugal|39.6|-8|10.3|Portuguese Republic
PW|Palau|7.5|134.6|0.018|Belau
PY|Paraguay|-23.4|-58.4|7|
QA|Qatar|25.3|51.2|2.8|State of Qatar
RE|Réunion|-21.1|55.5|0.86|Reunion Island;La Réunion;La Reunion
RO|Romania|45.9|25|19.5|Rumania
RS|Serbia|44.2|20.9|7|Republic of Serbia
RU|Russia|61.5|105.3|144|Russian Federation;Russian Empire;Soviet Russia;Tsarist Russia
RW|Rwanda|-2|29.9|12.3|Republic of Rwanda
SA|Saudi Arabia|24|45|34|Kingdom of Saudi Arabia;KSA;the Kingdom of Saudi Arabia
SB|Solomon Islands|-9.6|160.2|0.65|Solomons;the Solomons
SC|Seychelles|-4.6|55.5|0.097|the Seychelles
SD|Sudan|15.6|30|42|Republic of the Sudan;Republic of Sudan
SE|Sweden|62.2|15.3|10.2|Kingdom of Sweden
SG|Singapore|1.35|103.8|5.6|Republic of Singapore
SH|Saint Helena|-15.95|-5.7|0.008|Saint Helena, Ascension and Tristan da Cunha
SI|Slovenia|46.1|14.8|2.1|Republic of Slovenia
SJ|Svalbard|78.2|17|0.003|Spitsbergen;Svalbard and Jan Mayen
SK|Slovakia|48.7|19.5|5.4|Slovak Republic
SL|Sierra Leone|8.6|-11.8|7.6|Republic of Sierra Leone
SM|San Marino|43.94|12.46|0.034|
SN|Senegal|14.4|-14.5|16|Republic of Senegal
SO|Somalia|5.2|46.2|15|Federal Republic of Somalia;Somali Republic
SR|Suriname|4.1|-55.9|0.58|Surinam;Dutch Guiana
SS|South Sudan|7.3|30.2|11|Republic of South Sudan
ST|Sao Tome and Principe|0.2|6.6|0.21|São Tomé and Príncipe;Sao Tome & Principe;São Tomé & Príncipe
SV|El Salvador|13.7|-88.9|6.4|
SX|Sint Maarten|18.04|-63.07|0.04|St Maarten;St. Maarten;Saint Maarten
SY|Syria|35|38.5|17|Syrian Arab Republic
SZ|Eswatini|-26.5|31.5|1.1|Swaziland;Kingdom of Eswatini
TC|Turks and Caicos Islands|21.8|-71.8|0.038|Turks and Caicos;Turks & Caicos
TD|Chad|15.4|18.6|15|Republic of Chad
TG|Togo|8.5|1|7.9|Togolese Republic;Togoland
TH|Thailand|15.1|101|69|Siam;Kingdom of Thailand
TJ|Tajikistan|38.5|71|9|Republic of Tajikistan;Tadzhikistan
TK|Tokelau|-9.2|-171.8|0.001|
TL|East Timor|-8.8|126|1.3|Timor-Leste;Timor Leste;Portuguese Timor
TM|Turkmenistan|39.1|59.4|5.9|
TN|Tunisia|34.1|9.6|11.6|Republic of Tunisia
TO|Tonga|-20.4|-174.8|0.1|Kingdom of Tonga
TR|Turkey|39.1|35.2|82|Türkiye;Turkiye;Republic of Turkey
TT|Trinidad and Tobago|10.5|-61.2|1.4|Trinidad & Tobago;Trinidad
TV|Tuvalu|-8.5|179.2|0.011|Ellice Islands
TW|Taiwan|23.7|121|23.5|Republic of China;Formosa;Chinese Taipei;ROC
TZ|Tanzania|-6.3|34.8|56|United Republic of Tanzania;Tanganyika
UA|Ukraine|48.9|31.4|44|the Ukraine
UG|Uganda|1.3|32.4|43|Republic of Uganda
US|United States|39.8|-98.6|327|US;U.S.;USA;U.S.A.;United States of America;America;the States;U.S;US of A;Estados Unidos
UY|Uruguay|-32.8|-56|3.4|
UZ|Uzbekistan|41.8|63.1|33|Republic of Uzbekistan
VA|Vatican City|41.9|12.45|0.001|Vatican;the Vatican;Holy See;Vatican City State
VC|Saint Vincent and the Grenadines|13.2|-61.2|0.11|St Vincent;St. Vincent and the Grenadines;Saint Vincent;the Grenadines
VE|Venezuela|7.1|-66.2|29|Bolivarian Republic of Venezuela
VG|British Virgin Islands|18.4|-64.6|0.03|BVI
VI|U.S. Virgin Islands|18|-64.8|0.1|US Virgin Islands;Virgin Islands;USVI
VN|Vietnam|16.6|106.3|95|Viet Nam;Socialist Republic of Vietnam
VU|Vanuatu|-16.2|167.7|0.29|New Hebrides
WF|Wallis and Futuna|-13.3|-176.2|0.012|
WS|Samoa|-13.8|-172.1|0.2|Western Samoa;Independent State of Samoa
XK|Kosovo|42.6|20.9|1.8|Kosova;Republic of Kosovo
YE|Yemen|15.9|47.6|28|Republic of Yemen
YT|Mayotte|-12.8|45.2|0.28|
ZA|South Africa|-29|25.1|58|Republic of South Africa;RSA;S. Africa;Union of South Africa
ZM|Zambia|-13.5|27.8|17|Republic of Zambia;Northern Rhodesia
ZW|Zimbabwe|-19|29.9|14|Republic of Zimbabwe;Rhodesia;Southern Rhodesia
-|Soviet Union|60|90|290|USSR;U.S.S.R.;Union of Soviet Socialist Republics
-|Yugoslavia|44|19|23|Socialist Federal Republic of Yugoslavia;former Yugoslavia;Federal Republic of Yugoslavia
-|Czechoslovakia|49.5|17|15|Czechoslovak Socialist Republic
-|East Germany|52.3|12.5|16|GDR;G.D.R.;German Democratic Republic;DDR
-|West Germany|50.5|9|63|
-|South Vietnam|12.5|108|19|Republic of Vietnam
-|North Vietnam|20.5|105|20|Democratic Republic of Vietnam
-|Ottoman Empire|39|35|20|
-|Austria-Hungary|47.5|17|50|Austro-Hungarian Empire;Austro-Hungary
-|Prussia|52.5|15|20|Kingdom of Prussia
-|British Empire|51.5|-0.1|400|
-|Serbia and Montenegro|44|20.5|10|
-|South Yemen|14.5|48|2|
-|North Yemen|15.4|44.2|7|
-|Indochina|16|106|25|French Indochina
-|Imperial Japan|36.5|138.2|70|Empire of Japan
-|United Arab Republic|30|32|30|
-|Biafra|5.5|7.5|13|Republic of Biafra
-|Byzantine Empire|41|29|10|Byzantium
`
