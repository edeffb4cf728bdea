// Figures that somebody is given as saying, or nobody, as newspapers, agencies, aid groups, tabloids and digests put it.
// After each sentence stand its figures: words | what is counted | measure | who says so. "a / b": either will do; "-": none.
// All invented.

/** A sentence and its figures, as said above. */
type Row = readonly [text: string, ...figures: string[]]

export const SAID: readonly Row[] = [
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
]
