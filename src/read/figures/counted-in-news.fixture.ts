// Counts as newspapers, agencies, aid groups, tabloids and digests tell them: who was killed, held or called out, far from the number or near.
// After each sentence stand its figures: words | what is counted | measure | who says so. "a / b": either will do; "-": none.
// All invented.

/** A sentence and its figures, as said above. */
type Row = readonly [text: string, ...figures: string[]]

export const COUNTED: readonly Row[] = [
  [
    'Two trains collided outside Kesra, killing 14 passengers and injuring 60 others.',
    'Two | trains | count | -',
    '14 | passengers | killed | -',
    '60 | others / passengers | injured | -',
  ],
  [
    'Fourteen villagers, among them three children, were killed when a mortar shell hit a well in northern Bariq.',
    'Fourteen | villagers | killed | -',
    'three | children | killed | -',
  ],
  [
    'The bus, which was carrying 52 pilgrims, plunged into a ravine, leaving 31 dead and 17 injured.',
    '52 | pilgrims | count | -',
    '31 | pilgrims / people | killed | -',
    '17 | pilgrims / people | injured | -',
  ],
  [
    'Of the 30 miners who were underground at the time, 12 have been brought to the surface alive.',
    '30 | miners | count | -',
    '12 | miners | rescued | -',
  ],
  [
    'Rescuers have pulled 12 of the 30 trapped miners from the shaft.',
    '12 | miners | rescued | -',
    '30 | miners | count | -',
  ],
  [
    'Forty-one suspects, of whom 12 are minors, were taken into custody after the raids.',
    'Forty-one | suspects | arrested / detained | -',
    '12 | minors / suspects | arrested / detained | -',
  ],
  [
    'Seven people died at the scene and another five in hospital.',
    'Seven | people | killed | -',
    'five | people | killed | -',
  ],
  [
    'The explosion at the fireworks depot left nine workers dead, six of them women.',
    'nine | workers | killed | -',
    'six | women / workers | killed | -',
  ],
  ['The death of 12 recruits during a training march has shaken the garrison town.', '12 | recruits | killed | -'],
  [
    'The arrests of more than 30 opposition members last week drew protests from abroad.',
    'more than 30 | opposition members / members | arrested | -',
  ],
  [
    'Militants ambushed a convoy on Sunday night, in which eight soldiers and two drivers lost their lives.',
    'eight | soldiers | killed | -',
    'two | drivers | killed | -',
  ],
  ['Eight soldiers, according to local media, were wounded.', 'Eight | soldiers | injured | local media'],
  [
    'A gunman opened fire at a wedding party in the suburb of Lomé, wounding 11 guests before turning the weapon on himself.',
    '11 | guests | injured | -',
  ],
  [
    'Three gunmen killed a farmer and his two sons in the village of Tamra.',
    'Three | gunmen | count | -',
    'two | sons | killed | -',
  ],
  [
    'Six police officers who had tried to disperse the crowd were hurt by stones.',
    'Six | police officers / officers | injured | -',
  ],
  [
    'The landslide swept away a school in which 40 pupils were being taught; 22 bodies have been recovered so far.',
    '40 | pupils | count | -',
    '22 | bodies | killed | -',
  ],
  [
    'Fire tore through a garment factory in the capital, trapping 90 workers, 26 of whom did not survive.',
    '90 | workers | count | -',
    '26 | workers | killed | -',
  ],
  [
    'Police detained 64 demonstrators outside the ministry and released 50 of them before midnight.',
    '64 | demonstrators | detained | -',
    '50 | demonstrators / them | count / rescued / detained | -',
  ],
  [
    'At least 130 fishermen remain unaccounted for after the cyclone, while 48 have been plucked from the sea by the coast guard.',
    'At least 130 | fishermen | missing | -',
    '48 | fishermen | rescued | -',
  ],
  [
    'Clashes between herders and farmers have driven 8,000 villagers from their homes since January.',
    '8,000 | villagers | displaced | -',
  ],
  ['Some 2,300 families were forced to flee when the dam burst.', 'Some 2,300 | families | displaced | -'],
  [
    'Authorities flew 212 undocumented workers back to their home countries and expelled another 40 by road.',
    '212 | undocumented workers / workers | deported | -',
    '40 | undocumented workers / workers | deported | -',
  ],
  ['15 DEAD, 80 HURT IN NIGHTCLUB BLAZE', '15 | people | killed | -', '80 | people | injured | -'],
  ['Boy, 9, and two adults drown as ferry capsizes', '9 | Boy | age | -', 'two | adults | killed | -'],
  ['Among the dead were four nurses and the driver of an ambulance.', 'four | nurses | killed | -'],
  [
    'The number of those killed in the market bombing has climbed to 37, with more than 100 others being treated for wounds.',
    '37 | those killed / number | killed | -',
    'more than 100 | others | injured | -',
  ],
  ['The toll stood at 19 on Friday.', '19 | toll / people | killed | -'],
  [
    'Some 1,400 bus drivers walked off the job on Monday in a dispute over night shifts.',
    'Some 1,400 | bus drivers / drivers | striking | -',
  ],
  [
    'The walkout by 600 baggage handlers and 200 check-in clerks grounded most flights.',
    '600 | baggage handlers / handlers | striking | -',
    '200 | check-in clerks / clerks | striking | -',
  ],
  [
    'Tens of thousands of pensioners took to the streets of the capital to demand higher pensions.',
    'Tens of thousands | pensioners | protesting | -',
  ],
  [
    'The carmaker, which has 9,000 employees in the region, will lay off 1,200 of them by June.',
    '9,000 | employees | employed / count | -',
    '1,200 | employees / them | unemployed | -',
  ],
  [
    'The shipyard will shed 450 jobs, roughly a third of its workforce.',
    '450 | jobs | unemployed | -',
    'roughly a third | workforce | share | -',
  ],
  ['About 80 percent of teachers stayed away from classrooms.', 'About 80 percent | teachers | share | -'],
  [
    'Nurses want a raise of 8 percent; the hospitals have offered 3.',
    '8 percent | raise | rate | -',
    '3 | raise | rate | -',
  ],
  [
    'A crowd that grew to 12,000 by the evening chanted slogans against the tax.',
    '12,000 | crowd | protesting / count | -',
  ],
  [
    'The rebuilding of the port, destroyed in last year’s explosion, is expected to cost $640 million.',
    '$640 million | rebuilding / rebuilding of the port | money | -',
  ],
  [
    'The company, whose profit had halved a year earlier, reported net income of €95 million for the quarter.',
    '€95 million | net income | money | company / -',
  ],
  [
    'Prices for cooking oil, one of the main staples, rose 34 percent in March.',
    '34 percent | Prices / cooking oil / Prices for cooking oil | rate | -',
  ],
  ['The court ordered the bank to pay its former customers 90 million pesos.', '90 million pesos | - | money | -'],
  ['The hospital has 300 beds but only 12 ventilators.', '300 | beds | count | -', '12 | ventilators | count | -'],
  [
    'The budget deficit, at 4.1 percent of output last year, will widen to 5.3 percent.',
    '4.1 percent | output / budget deficit | share / rate | -',
    '5.3 percent | budget deficit / deficit | rate / share | -',
  ],
  ['The lawmakers voted 61 to 38 to lift the ban, with four abstaining.', 'four | lawmakers | voting / count | -'],
  [
    'The bill was backed by 212 deputies and opposed by 140.',
    '212 | deputies | voting / count | -',
    '140 | deputies | voting / count | -',
  ],
  [
    'The aid group said its teams had treated 1,900 cholera patients, of whom 74 died.',
    '1,900 | cholera patients / patients | ill / count | aid group',
    '74 | cholera patients / patients | killed | aid group',
  ],
  [
    'The militia is thought to hold 23 hostages, eleven of them foreigners.',
    '23 | hostages | detained / count | -',
    'eleven | foreigners / hostages | detained / count | -',
  ],
  [
    'The ministry’s inspectors closed 18 of the 25 slaughterhouses that they visited.',
    '18 | slaughterhouses | count | -',
    '25 | slaughterhouses | count | -',
  ],
  [
    'Rescue crews in Marabá were still searching on Thursday for six of the nine crew members of a tugboat that sank in the Tocantins.',
    'six | crew members | missing | -',
    'nine | crew members | count | -',
  ],
  [
    'The avalanche buried a group of 14 skiers, only five of whom were dug out alive.',
    '14 | skiers / group | count / missing / killed | -',
    'five / only five | skiers | rescued | -',
  ],
  [
    'Hospitals across the province are treating 260 patients for smoke inhalation, 31 of them in intensive care.',
    '260 | patients | ill / injured / count | -',
    '31 | patients / them | ill / injured / count | -',
  ],
  [
    'Eleven pupils and their teacher drowned when the raft on which they were crossing the river overturned.',
    'Eleven | pupils | killed | -',
  ],
  [
    'Customs officers at the port of Durres seized 640 kilograms of cocaine hidden among bananas.',
    '640 kilograms | cocaine | size | -',
  ],
  [
    'The company, which made 2,100 people redundant last year, plans to hire 300 engineers in Pune.',
    '2,100 | people | unemployed | -',
    '300 | engineers | employed | -',
  ],
  [
    'More than 60 lawmakers, including 12 from the governing coalition, signed a letter calling for her resignation.',
    'More than 60 | lawmakers | count | -',
    '12 | lawmakers | count | -',
  ],
  [
    'Thousands of farmers on tractors blocked the motorway for a third day, and 200 of them spent the night in front of parliament.',
    'Thousands | farmers | protesting / count | -',
    '200 | farmers / them | count / protesting | -',
  ],
  [
    'The two sides exchanged 90 prisoners each at a border crossing.',
    'two | sides | count | -',
    '90 | prisoners | detained / count / rescued | -',
  ],
  [
    'He and four other activists were released on bail on Friday.',
    'four | activists / other activists | rescued / count | -',
  ],
  ['The collapse of the lender wiped out the savings of 26,000 customers.', '26,000 | customers | count | -'],
  [
    'Prosecutors are seeking a prison term of nine years for the former mayor and fines of 4 million euros.',
    'nine years | prison term | duration | -',
    '4 million euros | fines | money | -',
  ],
  ['Fuel now costs 2,300 shillings a litre, twice what it did in June.', '2,300 shillings | Fuel | price | -'],
  [
    'The cooperative, founded by 11 widows in 1998, exports honey to nine countries.',
    '11 | widows | count | -',
    'nine | countries | count | -',
  ],
  ['The blast shattered windows within a radius of two kilometres.', 'two kilometres | radius | distance | -'],
  [
    'Twelve of the 40 passengers on board are known to have survived.',
    'Twelve | passengers | rescued / count | -',
    '40 | passengers | count | -',
  ],
  [
    'An overnight raid on a farm near Venda led to the rescue of 45 trafficked children and the arrest of seven men.',
    '45 | trafficked children / children | rescued | -',
    'seven | men | arrested | -',
  ],
  [
    'Some 5,000 teachers, whose contracts expire in August, have been without pay for three months.',
    'Some 5,000 | teachers | count / employed | -',
    'three months | pay / teachers / without pay / - | duration | -',
  ],
  [
    'About a dozen elderly residents had to be carried out of the care home by firefighters.',
    'About a dozen | elderly residents / residents | rescued / displaced / count | -',
  ],
  [
    'The rally, attended by an estimated 40,000 supporters, ended without incident.',
    'an estimated 40,000 / 40,000 | supporters | protesting / count | -',
  ],
]
