// Figures that somebody is given as saying, or nobody, as newspapers, agencies, aid groups, tabloids and digests put it.
// After each sentence stand its figures: words | what is counted | measure | who says so. "a / b": either will do; "-": none.
// All invented.

/** A sentence and its figures, as said above. */
type Row = readonly [text: string, ...figures: string[]]

export const SAID: readonly Row[] = [
  [
    'The strike entered its third week on Thursday, with the Metalworkers’ Union claiming that 1,200 employees had walked out.',
    '1,200 | employees | striking | Metalworkers’ Union',
  ],
  [
    'Nobody was charged, with the Harbour Workers Union claiming that 1,200 dockers had walked out.',
    '1,200 | dockers | striking | Harbour Workers Union',
  ],
  ['Nobody was charged, with police saying 40 people were held overnight.', '40 | people | detained | police'],
  [
    'The interior ministry said on Tuesday that 12 people had been killed and 40 injured in the unrest.',
    '12 | people | killed | interior ministry',
    '40 | people | injured | interior ministry',
  ],
  [
    'Rebels overran the town at dawn, and at least 20 soldiers were captured, the army spokesman, Colonel Idris Bako, told reporters.',
    'at least 20 | soldiers | detained / count | Colonel Idris Bako / army spokesman',
  ],
  [
    'At least 20 soldiers were captured, said Colonel Idris Bako, spokesman for the army.',
    'At least 20 | soldiers | detained / count | Colonel Idris Bako',
  ],
  [
    'Officials who inspected the site believe that some 300 homes were destroyed.',
    'some 300 | homes | count | Officials',
  ],
  [
    'The state news agency, citing the health ministry, reported that 17 patients had died.',
    '17 | patients | killed | health ministry / state news agency',
  ],
  [
    'Seventeen patients died, the state news agency reported, citing the health ministry.',
    'Seventeen | patients | killed | health ministry / state news agency',
  ],
  [
    'According to Marta Solberg, who heads the refugee council, 4,000 people crossed the border in a single night.',
    '4,000 | people | count / displaced | Marta Solberg',
  ],
  [
    'The strike, which the union says was joined by 9,000 workers, ended on Friday.',
    '9,000 | workers | striking | union',
  ],
  [
    'Police gave the size of the crowd as 5,000; organisers spoke of 30,000.',
    '5,000 | crowd / size of the crowd / people | protesting / count / size | Police',
    '30,000 | crowd / people | protesting / count / size | organisers',
  ],
  [
    'While the government insists that only 40 prisoners are on hunger strike, lawyers for the inmates put the number at 210.',
    'only 40 / 40 | prisoners | striking / detained / count | government',
    '210 | prisoners / number | striking / count | lawyers for the inmates / lawyers',
  ],
  [
    'The mayor, Ana Petrescu, acknowledged that the city had lost 3,000 residents, but 700 had returned by spring.',
    '3,000 | residents | count | Ana Petrescu / mayor',
    '700 | residents | count | Ana Petrescu / mayor',
  ],
  [
    'A report published by the monitoring group Ocean Watch found that 60 percent of the trawlers had fished illegally.',
    '60 percent | trawlers | share | report / Ocean Watch / report published by the monitoring group Ocean Watch',
  ],
  [
    'In a letter seen by this newspaper, the contractor warned the city that repairs would take 18 months.',
    '18 months | repairs | duration | contractor / letter',
  ],
  [
    'The blast injured 40 people, three of them seriously, a doctor at the city’s main hospital told the broadcaster.',
    '40 | people | injured | doctor / a doctor at the city’s main hospital',
    'three | people / them | injured | doctor / a doctor at the city’s main hospital',
  ],
  ['As the governor said on Monday, 90 schools will stay closed.', '90 | schools | count | governor'],
  ['Ninety schools will stay closed, as the governor announced on Monday.', 'Ninety | schools | count | governor'],
  [
    'It was not immediately clear how many were hurt, but one witness spoke of 30 victims.',
    '30 | victims | injured / count / killed | witness / one witness',
  ],
  [
    'Residents told Radio Sahel that militiamen had burned 50 houses and had taken away 14 men.',
    '50 | houses | count | Residents',
    '14 | men | detained / count | Residents',
  ],
  [
    'Prosecutors allege that Mr Duarte accepted $2 million in bribes over six years.',
    '$2 million | bribes | money | Prosecutors',
    'six years | bribes / - | duration | Prosecutors',
  ],
  ['He is accused by prosecutors of having taken $2 million in bribes.', '$2 million | bribes | money | prosecutors'],
  [
    'The charity estimates the number of families without shelter at 11,000.',
    '11,000 | families / families without shelter / number | count / displaced | charity',
  ],
  [
    'An estimated 11,000 families are without shelter, the charity’s director, Lena Okafor, said in an interview with the paper.',
    'An estimated 11,000 / 11,000 | families | count / displaced | Lena Okafor / charity’s director',
  ],
  ['The company denied that 300 workers had been dismissed.', '300 | workers | unemployed / count | company / -'],
  [
    'The minister, whose party won 62 seats, said that taxes would fall by 3 percent.',
    '62 | seats | count / voting | -',
    '3 percent | taxes | rate | minister',
  ],
  [
    'Two weeks after the fire that killed 29 people, the fire chief said the alarm had failed.',
    '29 | people | killed | -',
  ],
  [
    'Speaking outside the court where 11 defendants were convicted, the lawyer Tomas Varga said he would appeal.',
    '11 | defendants | count | -',
  ],
  ['Anna Lind, who lost 40 sheep in the storm, says the state has not answered her letters.', '40 | sheep | count | -'],
  ['The union, which represents 22,000 nurses, said talks had collapsed.', '22,000 | nurses | employed / count | -'],
  [
    'Protesters threw stones, and police fired tear gas at a crowd of 500, injuring six; the governor said order had been restored.',
    '500 | crowd | protesting / count | -',
    'six | people / crowd | injured | -',
  ],
  [
    'After the ambush, in which four rangers died, the park’s director said patrols would be doubled.',
    'four | rangers | killed | -',
  ],
  [
    'Her lawyer said she would plead not guilty. She was arrested in March along with 14 other activists.',
    '14 | activists / other activists | arrested | -',
  ],
  [
    'The army killed 30 insurgents on Sunday. Villagers say half of them were farmers.',
    '30 | insurgents | killed | -',
    'half | them / insurgents | share | Villagers',
  ],
  [
    'Amina Diallo, a teacher at the school, recalls that 70 children sat in one room.',
    '70 | children | count | Amina Diallo',
  ],
  [
    'The ministry reported 54 new infections on Thursday, bringing the total to 1,310.',
    '54 | new infections / infections | ill | ministry',
    '1,310 | infections / total | ill | ministry',
  ],
  [
    'Fifty-four new infections were reported by the ministry on Thursday.',
    'Fifty-four | infections / new infections | ill | ministry',
  ],
  [
    'An audit, the results of which were made public on Monday, shows that $3 million went missing.',
    '$3 million | - | money | audit',
  ],
  [
    'Hospital records reviewed by the agency show that 61 people were admitted with gunshot wounds.',
    '61 | people | injured / count | Hospital records / records',
  ],
  [
    'Some 700 homes are without power, the utility’s website showed.',
    'Some 700 | homes | count | utility’s website / website',
  ],
  ['“We counted 43 bodies,” recalled Yusuf Adan, an undertaker.', '43 | bodies | killed | Yusuf Adan'],
  [
    'Nurse Celia Ramos remembers a night on which she delivered 19 babies.',
    '19 | babies | count | Celia Ramos / Nurse Celia Ramos / -',
  ],
  ['The military claims to have destroyed 12 launch sites.', '12 | launch sites / sites | count | military'],
  [
    'The group claimed responsibility for the attack, in which five policemen were killed.',
    'five | policemen | killed | -',
  ],
  [
    'Five policemen were killed, officials said, when a bomb hit their vehicle, which was carrying 11 recruits.',
    'Five | policemen | killed | officials',
    '11 | recruits | count | officials',
  ],
  [
    'In its quarterly statement, the airline put the cost of the dispute at 80 million francs.',
    '80 million francs | cost of the dispute / cost | money | airline',
  ],
  [
    'Gunmen on motorbikes stormed three villages overnight, shooting dead 22 people and abducting at least 40 women and girls, a local chief, Musa Danjuma, told this reporter by phone.',
    'three | villages | count | Musa Danjuma / local chief',
    '22 | people | killed | Musa Danjuma / local chief',
    'at least 40 | women and girls / women | detained | Musa Danjuma / local chief',
  ],
  [
    'Police said they had fired rubber bullets after 19 of their officers were pelted with bottles and bricks.',
    '19 | officers / their officers | count | Police / they',
  ],
  [
    'The regional governor put the number of evacuees at 3,400 and said two shelters had been opened.',
    '3,400 | evacuees / number | displaced | regional governor / governor',
    'two | shelters | count | regional governor / governor',
  ],
  [
    'With 98 per cent of ballots counted, the ruling party had won 54 of 120 seats, the electoral commission said.',
    '98 per cent | ballots | share | electoral commission',
    '54 | seats | count / voting | electoral commission',
    '120 | seats | count / voting | electoral commission',
  ],
  [
    'Doctors Without Walls says that since April its clinics have recorded 7,300 cases of measles, more than half of them in children under five.',
    '7,300 | cases / measles | ill | Doctors Without Walls',
    'more than half | them / cases | share | Doctors Without Walls',
  ],
  ['Among those held are 16 journalists, the press union said.', '16 | journalists | detained / count | press union'],
  [
    'The strike has cost the airline about $9 million a day, according to an internal memo seen by the Courier.',
    '$9 million / about $9 million | strike / airline | money | internal memo',
  ],
  [
    'An internal memo seen by the Courier puts the losses at $9 million a day.',
    '$9 million | losses | money | internal memo',
  ],
  [
    'The union’s general secretary, Blessing Moyo, dismissed the claim that only 300 of the 4,000 drivers had stayed at home.',
    '300 / only 300 | drivers | striking / count | Blessing Moyo / - / claim',
    '4,000 | drivers | count / employed / striking | Blessing Moyo / - / claim',
  ],
  [
    'Nobody knows how many migrants were on the boat; survivors spoke of 150, the coast guard of 90.',
    '150 | migrants / people | count | survivors',
    '90 | migrants / people | count | coast guard',
  ],
  [
    'Temperatures fell to minus 31 degrees, the weather service reported, and 12 homeless people froze to death.',
    '31 degrees / minus 31 degrees | Temperatures | rate | weather service',
    '12 | homeless people / people | killed | - / weather service',
  ],
  [
    'Floodwater has swept away at least 70 homes and a bridge, leaving 900 people stranded, the disaster agency said in a statement issued late on Sunday.',
    'at least 70 | homes | count | disaster agency',
    '900 | people | count / displaced | disaster agency',
  ],
  [
    'The minister denied that troops had opened fire on the crowd, in which, residents insist, 13 people died.',
    '13 | people | killed | residents',
  ],
  [
    '“They took 20 of our boys,” said Halima Garba, whose son was among them.',
    '20 | boys / our boys | detained / count | Halima Garba',
  ],
  [
    'The bank expects growth of 2.4 per cent this year, down from the 3.1 per cent it forecast in January.',
    '2.4 per cent | growth | rate | bank',
    '3.1 per cent | growth | rate | bank',
  ],
  [
    'The suspects, two brothers aged 19 and 23, are accused by investigators of planting three devices.',
    'two | brothers | count | -',
    'three | devices | count | investigators',
  ],
  [
    'Security forces killed 17 fighters in clashes that also left four policemen wounded, officials said, adding that 30 others had surrendered.',
    '17 | fighters | killed | officials',
    'four | policemen | injured | officials',
    '30 | others / fighters | count / arrested / detained | officials',
  ],
  [
    'A third of the 9,600 municipal workers called out by the union reported for duty anyway, city hall claimed.',
    'A third | municipal workers / workers | share | city hall',
    '9,600 | municipal workers / workers | striking | city hall',
  ],
  [
    'Of the 212 people on board, the airline said, 14 were children.',
    '212 | people | count | airline',
    '14 | children / people | count | airline',
  ],
  [
    'At the hospital, where 35 of the wounded were taken, a nurse, Rita Chanda, said two had lost limbs.',
    '35 | wounded | injured | -',
    'two | wounded | injured / count | Rita Chanda / nurse',
  ],
]
