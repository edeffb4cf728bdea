// Quotations as newspapers, agencies, tabloids and partisan sites put them.
// After each sentence stand its quotations: first words | speaker | reporting words. "a / b": either will do; "-": none.
// All invented.

export const SPOKEN: readonly (readonly [text: string, ...quotations: string[]])[] = [
  ['“We will not move,” said Pilar Domingo, secretary of the tenants’ league.', 'We will | Pilar Domingo | said'],
  [
    '“We will not move,” the secretary of the tenants’ league, Pilar Domingo, who has led it since 2011, told a rally on Sunday.',
    'We will | Pilar Domingo | told',
  ],
  [
    'Pilar Domingo, secretary of the tenants’ league, which organised the march, called the eviction “a disgrace”.',
    'a disgrace | Pilar Domingo | called',
  ],
  [
    '“The water came so fast,” recalled Joseph Mensah, a baker who lost his shop, “that we ran without our shoes.”',
    'The water | Joseph Mensah | recalled',
    'that we | Joseph Mensah | recalled',
  ],
  [
    'The minister was quoted as saying that the talks had been “frank and useful”.',
    'frank and | minister | quoted as saying / saying / saying that',
  ],
  [
    'Asked about the leak, a spokeswoman for the agency replied: “We do not comment on such matters.”',
    'We do not | spokeswoman for the agency | replied',
  ],
  [
    'Karim Aydin told his lawyer that he had been “beaten every night” in the cell.',
    'beaten every | Karim Aydin | told',
  ],
  ['Witnesses told the court the guard had shouted “get down” before he fired.', 'get down | guard | shouted'],
  [
    'The judge, who ordered the release of the three men, described the evidence as “thin to the point of absurdity”.',
    'thin to | judge | described',
  ],
  ['It was the mayor who called the protesters “vermin” on live television.', 'vermin | mayor | called'],
  [
    'Lars Nyman, whom the board dismissed in May, says the company “lied to its own staff”.',
    'lied to | Lars Nyman | says',
  ],
  [
    'In a statement on Friday, the coalition of relief groups warned of “famine on a scale not seen in decades”.',
    'famine on | coalition of relief groups | warned',
  ],
  [
    'The coalition warned in a statement that the region faced “famine on a scale not seen in decades”, and the bishop urged donors to “open their hands”.',
    'famine on | coalition | warned',
    'open their | bishop | urged',
  ],
  [
    'Police said the men were “armed and dangerous”, but their families insist that they are “boys who like to fish”.',
    'armed and | Police | said',
    'boys who | families / their families | insist that / insist',
  ],
  [
    '“There is no plan,” complained one of the passengers, 34-year-old Svetlana Kuznetsova.',
    'There is | Svetlana Kuznetsova | complained',
  ],
  [
    '“There is no plan,” according to Svetlana Kuznetsova, one of the passengers.',
    'There is | Svetlana Kuznetsova | according to',
  ],
  [
    'According to one of the passengers, the crew “just vanished”.',
    'just vanished | one of the passengers / passengers | According to',
  ],
  [
    'The crew “just vanished”, one of the passengers said.',
    'just vanished | one of the passengers / passengers | said',
  ],
  [
    'Her brother Ramón, who drove to the border to meet her, remembers her first words: “I am hungry.”',
    'I am | her / Ramón | remembers / words',
  ],
  [
    'The opposition accuses the president of “buying judges like cattle”, a charge that his office calls “pure invention”.',
    'buying judges | opposition | accuses',
    'pure invention | office / his office | calls',
  ],
  [
    'The general, in remarks carried by state television, vowed to “cleanse the valley”.',
    'cleanse the | general | vowed',
  ],
  ['“I am tired,” she said. “I want to go home.”', 'I am | she / - | said', 'I want | she / - | said'],
  [
    'Fatou Ndiaye, 29, sat on a sack of rice outside the shelter. “I am tired,” she said. “I want to go home.”',
    'I am | Fatou Ndiaye | said',
    'I want | Fatou Ndiaye | said',
  ],
  ['“It is a scandal,” thundered the tabloid’s front page.', 'It is | front page / tabloid’s front page | thundered'],
  [
    '“It’s a complete betrayal,” fumed a senior backbencher last night.',
    'It’s a | senior backbencher / backbencher | fumed',
  ],
  ['A source close to the striker added: “He is gutted.”', 'He is | source close to the striker / source | added'],
  [
    'Writing on his blog, the former finance minister Oskar Lindqvist argued that the bank had “no choice at all”.',
    'no choice | Oskar Lindqvist | argued that / argued',
  ],
  ['The plan, which critics say amounts to “a gift to landlords”, passed by two votes.', 'a gift | critics | say'],
  [
    'What the premier has called “a historic reset” is, in the words of one diplomat, “a photo opportunity”.',
    'a historic | premier | called',
    'a photo | diplomat / one diplomat | in the words of / words of / words',
  ],
  [
    'Abdul Karimi and his neighbour Zahra Nazari, who share a tent, both say the guards “treat us like thieves”.',
    'treat us | Abdul Karimi and his neighbour Zahra Nazari / Abdul Karimi / Zahra Nazari | say',
  ],
  ['“The strike goes on,” Mr Obi said after meeting the governor, Grace Eze.', 'The strike | Obi | said'],
  ['After meeting the governor, Grace Eze, Mr Obi said: “The strike goes on.”', 'The strike | Obi | said'],
  [
    'Paul Obi met the governor, Grace Eze, on Monday, and told reporters afterwards that the strike would go on “until the last naira is paid”.',
    'until the | Paul Obi | told',
  ],
  [
    'The ambassador’s wife, Irina, has said that her husband is “in good spirits”.',
    'in good | Irina / ambassador’s wife | said that / said',
  ],
  [
    'The document obtained by the paper says the reactor was shut down “as a precaution”.',
    'as a | document / document obtained by the paper | says',
  ],
  ['“This is not over,” read a banner held by students outside the senate.', 'This is | banner / students | read'],
  ['Students outside the senate held a banner that read “This is not over”.', 'This is | banner / Students | read'],
  [
    'Officials from both sides, speaking on condition of anonymity, described the meeting as “tense”.',
    'tense | Officials from both sides / Officials | described',
  ],
  [
    'Erik Holm, the club’s chairman, has apologised to the player he called “a lazy mercenary”.',
    'a lazy | Erik Holm / he | called',
  ],
  [
    '“We ask for bread,” said a man who gave his name only as Hassan.',
    'We ask | Hassan / man / man who gave his name only as Hassan | said',
  ],
  [
    '“Not one family will be left behind,” President Julio Sandoval had promised in May, when he visited the valley.',
    'Not one | Julio Sandoval | promised',
  ],
  [
    '“They took everything, even the doors,” her neighbour, Ana Pavlić, a retired teacher, said, pointing at the house.',
    'They took | Ana Pavlić | said',
  ],
  ['Asked whether the army had been paid, he said “not in full”, and an aide nodded.', 'not in | he / - | said'],
  [
    'In his resignation letter, which was published by the daily Hora on Tuesday, Deputy Minister Luis Prado writes that he can no longer “serve two masters”.',
    'serve two | Luis Prado | writes that / writes',
  ],
  [
    'The foreign ministry in Astana dismissed the report as “fantasy”, and its spokesman Yerlan Bek advised journalists to “check their facts”.',
    'fantasy | foreign ministry / foreign ministry in Astana | dismissed',
    'check their | Yerlan Bek | advised',
  ],
  [
    '“He’d give you his last coin,” says Mary Wanjiru of her late husband, “and then ask whether you had eaten.”',
    'He’d give | Mary Wanjiru | says',
    'and then | Mary Wanjiru | says',
  ],
  [
    '“We were told nothing,” Rita Chanda, a nurse who treated the victims, told the Daily Chronicle.',
    'We were | Rita Chanda | told',
  ],
  [
    'The prosecutor, Ivo Lukić, who had asked for twelve years, said after the hearing that the sentence was “an insult to the dead”.',
    'an insult | Ivo Lukić | said that / said',
  ],
  [
    'The letter, which was signed by 40 academics, accuses the rector of “selling the library by the shelf”.',
    'selling the | letter / academics | accuses',
  ],
  [
    'When a reporter asked about the memo, the chancellor snapped: “Read it yourself.”',
    'Read it | chancellor | snapped',
  ],
  [
    'A neighbour, who asked not to be named, recalled the couple as “quiet, a little odd”.',
    'quiet, a | neighbour | recalled',
  ],
  [
    'The party’s leader in the senate, Dolores Ibarra, told supporters in Oaxaca that the count had been “rigged from the first box”.',
    'rigged from | Dolores Ibarra | told',
  ],
  [
    'Opponents of the dam say that the study the ministry commissioned is “a work of fiction”.',
    'a work | Opponents of the dam / Opponents | say that / say',
  ],
  [
    '“The road was there in the morning,” says Tenzin, pointing at the gorge, “and then it was not.”',
    'The road | Tenzin | says',
    'and then | Tenzin | says',
  ],
  [
    'The club said in a statement that the striker’s comments to a Brazilian podcast were “regrettable”.',
    'regrettable | club | said',
  ],
  [
    'The striker, in comments to a Brazilian podcast, had called the coach “a tourist”.',
    'a tourist | striker | called',
  ],
  [
    'Sources inside the palace claim the king is “livid”, while a courtier insisted: “There is no rift.”',
    'livid | Sources inside the palace / Sources | claim',
    'There is | courtier | insisted',
  ],
  [
    'The defence lawyer for the two brothers, Noor Siddiqui, argued the tape had been “cut, spliced and sweetened” by police.',
    'cut, spliced | Noor Siddiqui | argued',
  ],
  [
    'Farmers whose fields were flooded fear that compensation will come “after the next election, if at all”.',
    'after the | Farmers / Farmers whose fields were flooded | fear that / fear',
  ],
  [
    'The judge warned the gallery that anyone who shouted again would “watch the rest on television”.',
    'watch the | judge | warned',
  ],
  ['He was, a former aide writes, “a man who counted paper clips”.', 'a man | former aide / aide | writes'],
  [
    'Human rights groups have long described the prison as “a warehouse for the unlucky”, a phrase the governor, Tom Heaney, rejects as “theatre”.',
    'a warehouse | Human rights groups | described as / described',
    'theatre | Tom Heaney / governor | rejects as / rejects',
  ],
  [
    'Minutes of the meeting show the treasurer objected that the accounts were “a colander”.',
    'a colander | treasurer / Minutes of the meeting | objected that / show / objected',
  ],
  [
    '“I’d do it again,” the teenager, whose name is withheld, texted a friend that night, according to the indictment.',
    'I’d do | teenager | texted',
  ],
  ['The new rules, officials in Bern stress, are “not a ban”.', 'not a | officials in Bern / officials | stress'],
  [
    'Mayor Lena Brandt, asked whether she would resign, said only that she had “slept well”.',
    'slept well | Lena Brandt | said that / said',
  ],
]
