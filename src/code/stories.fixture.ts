// Short invented reports of many styles, each with the entries that a chronicler would make of it: type and clause.
// Written before the rules were, so that they say how well the rules do on reports that nobody fitted them to.

export interface Story {
  readonly name: string
  readonly text: string
  /** Type, and the clause's words as they stand in the text. */
  readonly entries: readonly (readonly [type: string, clause: string])[]
}

export const STORIES: readonly Story[] = [
  {
    name: 'wire: a strike at a port',
    text: `Dock workers at the port of Valparaíso walked off the job on Monday after talks over wages collapsed, their union said.

The strike, the first at the port since 2018, involves about 1,200 workers. The Federation of Port Workers demands a pay rise of 9 percent. Management said it "regrets the decision" and called on the union to return to the table.

"We have been patient for two years," said Rosa Ibáñez, the union's secretary. "If they do not move, we will stay out."`,
    entries: [
      ['strike', 'Dock workers at the port of Valparaíso walked off the job on Monday'],
      ['negotiation', 'talks over wages collapsed'],
    ],
  },
  {
    name: 'wire: bombing with two claims',
    text: `KANO, Nigeria (Wire) - A suicide bomber blew himself up at a crowded bus station in the northern city of Kano on Friday, killing at least 17 people and wounding dozens, police said.

Hospital officials put the death toll at 23. No group claimed responsibility for the attack.

Last month gunmen on motorcycles killed nine farmers near the town of Gwarzo. The army later arrested four suspects.`,
    entries: [
      ['attack', 'A suicide bomber blew himself up at a crowded bus station in the northern city of Kano on Friday'],
      ['killing', 'gunmen on motorcycles killed nine farmers near the town of Gwarzo'],
      ['arrest', 'The army later arrested four suspects'],
    ],
  },
  {
    name: 'court report',
    text: `A jury in Leeds has found a former care home manager guilty of stealing more than £90,000 from elderly residents.

Janet Holroyd, 54, was convicted on six counts of fraud at Leeds Crown Court on Wednesday. She had denied all charges. Judge Peter Amis adjourned sentencing until 14 March.

The court heard that Holroyd used residents' bank cards for holidays. She was arrested in May 2023 after a relative complained.`,
    entries: [
      ['conviction', 'A jury in Leeds has found a former care home manager guilty of stealing more than £90,000'],
      ['lawsuit', 'Judge Peter Amis adjourned sentencing until 14 March'],
      ['arrest', 'She was arrested in May 2023'],
    ],
  },
  {
    name: 'partisan site',
    text: `The bosses' press is silent, but the anger is real. On Saturday thousands of teachers marched through central Bucharest against the government's austerity package. Police attacked the demonstrators with tear gas and batons, and at least 14 protesters were detained.

The ruling class fears nothing more than a united working class. Strikes are always met with repression. The union bureaucracy called off a one-day walkout planned for 3 February without a vote of the membership.

Teachers should form rank-and-file committees independent of the union apparatus.`,
    entries: [
      ['protest', "thousands of teachers marched through central Bucharest against the government's austerity package"],
      ['repression', 'Police attacked the demonstrators with tear gas and batons'],
      ['detention', 'at least 14 protesters were detained'],
      ['strike', 'The union bureaucracy called off a one-day walkout planned for 3 February'],
    ],
  },
  {
    name: 'election',
    text: `Voters in Lesotho went to the polls on Friday in a snap parliamentary election.

Prime Minister Tau Mokete's coalition fell in March when parliament passed a vote of no confidence by 64 to 51. Mokete resigned the next day. Results are expected by Sunday.

The electoral commission said turnout was low in the mountains. Election observers from the African Union praised the calm conduct of the vote.`,
    entries: [
      ['election', 'Voters in Lesotho went to the polls on Friday in a snap parliamentary election'],
      ['vote', 'parliament passed a vote of no confidence by 64 to 51'],
      ['resignation', 'Mokete resigned the next day'],
    ],
  },
  {
    name: 'headlines of a digest',
    text: `Bus drivers strike in Turin over pay

Ferry capsizes off Sulawesi, 31 feared dead

Parliament approves bill banning fracking

Foreign ministers meet in Doha to discuss Sudan

Carmaker to cut 2,400 jobs at Zaragoza plant`,
    entries: [
      ['strike', 'Bus drivers strike in Turin over pay'],
      ['accident', 'Ferry capsizes off Sulawesi'],
      ['law', 'Parliament approves bill banning fracking'],
      ['meeting', 'Foreign ministers meet in Doha'],
      ['layoff', 'Carmaker to cut 2,400 jobs at Zaragoza plant'],
    ],
  },
  {
    name: 'disaster',
    text: `Rescuers pulled three survivors from the rubble of an apartment block in Izmir on Thursday, two days after a 6.4-magnitude earthquake struck western Turkey.

The quake has killed 118 people and left some 4,000 homeless, the disaster agency said. Aftershocks are common in the weeks after a strong earthquake.

President Selim Aydan visited the city and declared three days of mourning.`,
    entries: [
      ['rescue', 'Rescuers pulled three survivors from the rubble of an apartment block in Izmir on Thursday'],
      ['accident', 'a 6.4-magnitude earthquake struck western Turkey'],
      ['announcement', 'declared three days of mourning'],
    ],
  },
  {
    name: 'NGO report',
    text: `Between January and June 2025, the monitoring group documented the killing of 41 land defenders in Colombia. Most of the victims were indigenous.

On 12 April armed men abducted community leader Yesid Cuchillo from his home in Cauca; his body was found two days later. His family was displaced to Popayán.

The group calls on the authorities to investigate the crimes. Impunity remains the rule: killings of leaders are seldom punished.`,
    entries: [
      ['killing', 'the killing of 41 land defenders in Colombia'],
      ['kidnapping', 'armed men abducted community leader Yesid Cuchillo from his home in Cauca'],
      ['displacement', 'His family was displaced to Popayán'],
      ['statement', 'The group calls on the authorities to investigate the crimes'],
    ],
  },
  {
    name: 'diplomacy',
    text: `The foreign ministers of Armenia and Georgia met in Batumi on Tuesday and signed an agreement on cross-border trade.

It was their third meeting this year. Negotiations on a rail link will continue in autumn, Georgian minister Nino Kapanadze told reporters. She is due to visit Yerevan in October.

The accord must still be ratified by both parliaments.`,
    entries: [
      ['meeting', 'The foreign ministers of Armenia and Georgia met in Batumi on Tuesday'],
      ['agreement', 'signed an agreement on cross-border trade'],
      ['negotiation', 'Negotiations on a rail link will continue in autumn'],
      ['meeting', 'She is due to visit Yerevan in October'],
    ],
  },
  {
    name: 'tabloid',
    text: `A drunk lorry driver ploughed into a queue of shoppers outside a Stoke supermarket yesterday, leaving a mum of two dead.

Horrified onlookers tried to lift the truck. "It was like a bomb had gone off," said pensioner Alf Dent.

Cops nicked a man, 38, at the scene. He was being quizzed last night on suspicion of causing death by dangerous driving.`,
    entries: [
      ['accident', 'A drunk lorry driver ploughed into a queue of shoppers outside a Stoke supermarket yesterday'],
      ['arrest', 'Cops nicked a man, 38, at the scene'],
    ],
  },
  {
    name: 'war',
    text: `Russian forces shelled the town of Orikhiv overnight, killing an elderly couple and injuring five others, the regional governor said on Telegram.

Ukraine's general staff said its troops had repelled 12 assaults near Pokrovsk. Moscow's defence ministry denied that its forces had hit a school.

Kyiv is to receive 40 air-defence missiles under a deal that Denmark announced on Monday.`,
    entries: [
      ['attack', 'Russian forces shelled the town of Orikhiv overnight'],
      ['battle', 'its troops had repelled 12 assaults near Pokrovsk'],
      ['attack', 'its forces had hit a school'],
      ['agreement', 'a deal that Denmark announced on Monday'],
    ],
  },
  {
    name: 'business',
    text: `Swedish battery maker Norrvolt said it would invest €1.4 billion in a plant near Porto and hire 900 people. Construction starts in spring.

The company laid off 350 workers in Skellefteå last November. Its shares rose 3 percent.

Chief executive Lena Falk will step down in June and be replaced by finance chief Omar Lindqvist.`,
    entries: [
      ['investment', 'it would invest €1.4 billion in a plant near Porto'],
      ['layoff', 'The company laid off 350 workers in Skellefteå last November'],
      ['resignation', 'Chief executive Lena Falk will step down in June'],
      ['appointment', 'be replaced by finance chief Omar Lindqvist'],
    ],
  },
  {
    name: 'outbreak',
    text: `Health authorities in Malawi have confirmed an outbreak of cholera in two districts on the shore of Lake Malawi. Nineteen people have died since 2 January.

Cholera spreads through contaminated water and can kill within hours. The ministry has deployed 60 nurses to the area and began a vaccination campaign on Saturday.`,
    entries: [
      ['outbreak', 'an outbreak of cholera in two districts on the shore of Lake Malawi'],
      ['death', 'Nineteen people have died since 2 January'],
      ['deployment', 'The ministry has deployed 60 nurses to the area'],
      ['other', 'began a vaccination campaign on Saturday'],
    ],
  },
  {
    name: 'feature with background',
    text: `For most of the week, Amina Sesay stands at the gate of the hospital where she used to work. She is one of 300 nurses dismissed in August for taking part in a protest over unpaid allowances.

Nurses here earn less than $120 a month. Strikes by public servants are banned under a law passed in 1982. If the government keeps its word, the nurses could be reinstated.

Sierra Leone's civil war ended in 2002. Protest songs are popular in the capital.`,
    entries: [
      ['layoff', '300 nurses dismissed in August'],
      ['protest', 'a protest over unpaid allowances'],
      ['law', 'a law passed in 1982'],
    ],
  },
  {
    name: 'police blotter',
    text: `Two men were arrested late on Sunday after a shooting outside a nightclub on Harbour Street that left one person critically injured.

Officers recovered a handgun. Anyone with information is asked to call the police.

In a separate incident, a 15-year-old boy was stabbed to death in Elm Park. His death is the ninth knife killing this year.`,
    entries: [
      ['arrest', 'Two men were arrested late on Sunday'],
      ['attack', 'a shooting outside a nightclub on Harbour Street'],
      ['killing', 'a 15-year-old boy was stabbed to death in Elm Park'],
    ],
  },
  {
    name: 'mine accident',
    text: `At least 48 miners are missing after the collapse of a copper mine in Kolwezi, local media reported on Wednesday. Heavy rains caused the landslide, according to the provincial mining minister.

Accidents at informal mines are frequent in the region. In November 32 people died when a bridge at a nearby site gave way.`,
    entries: [
      ['accident', 'the collapse of a copper mine in Kolwezi'],
      ['accident', '32 people died when a bridge at a nearby site gave way'],
    ],
  },
  {
    name: 'migration',
    text: `Greek coast guards rescued 87 migrants from a drifting boat off Crete on Sunday. They were taken to Heraklion.

The interior ministry said 212 Pakistanis had been deported on two flights last week. Human rights groups condemned the expulsions. Lawyers for six of the deportees filed a complaint with the European Court of Human Rights.`,
    entries: [
      ['rescue', 'Greek coast guards rescued 87 migrants from a drifting boat off Crete on Sunday'],
      ['deportation', '212 Pakistanis had been deported on two flights last week'],
      ['statement', 'Human rights groups condemned the expulsions'],
      ['lawsuit', 'Lawyers for six of the deportees filed a complaint with the European Court of Human Rights'],
    ],
  },
  {
    name: 'coup',
    text: `Soldiers seized power in the island state of Santa Rita early on Tuesday, detaining President Ivo Monteiro and suspending the constitution.

Colonel Jaime Reis was sworn in as head of a military council hours later. The African Union condemned the coup and demanded the president's release.

Crowds gathered in front of the palace to celebrate.`,
    entries: [
      ['coup', 'Soldiers seized power in the island state of Santa Rita early on Tuesday'],
      ['detention', 'detaining President Ivo Monteiro'],
      ['appointment', 'Colonel Jaime Reis was sworn in as head of a military council hours later'],
      ['statement', "The African Union condemned the coup and demanded the president's release"],
    ],
  },
  {
    name: 'local council',
    text: `Plans to close two libraries in Hexby were voted down by councillors last night.

The budget committee, which had recommended the closures, meets again on 4 May. More than 300 residents had staged a sit-in at the main library in February. Council leader Dave Orme announced a review of spending.

"Who voted for this strike on our culture?" asked resident Pam Lee.`,
    entries: [
      ['vote', 'Plans to close two libraries in Hexby were voted down by councillors last night'],
      ['meeting', 'The budget committee, which had recommended the closures, meets again on 4 May'],
      ['protest', 'More than 300 residents had staged a sit-in at the main library in February'],
      ['announcement', 'Council leader Dave Orme announced a review of spending'],
    ],
  },
  {
    name: 'arrests and trial of opposition',
    text: `A Minsk court sentenced opposition politician Vera Kolas to eleven years in prison on Monday for "extremism". Her co-defendant, who pleaded not guilty, received nine years.

Kolas was detained at a railway station in 2022, and her supporters say she was beaten in custody. More than 35,000 people have been arrested since the disputed election of 2020, rights groups say.`,
    entries: [
      ['conviction', 'A Minsk court sentenced opposition politician Vera Kolas to eleven years in prison on Monday'],
      ['detention', 'Kolas was detained at a railway station in 2022'],
      ['repression', 'she was beaten in custody'],
      ['arrest', 'More than 35,000 people have been arrested since the disputed election of 2020'],
    ],
  },
  {
    name: 'union bulletin with threats',
    text: `Cleaners at Oslo airport have given notice of a strike from 11 June unless the contractor withdraws its plan to cut night pay.

Members voted by 92 percent for industrial action. The contractor, Renhold AS, is to meet the union at the mediator's office on Thursday.

Baggage handlers held a two-hour stoppage on 28 May in solidarity.`,
    entries: [
      ['strike', 'Cleaners at Oslo airport have given notice of a strike from 11 June'],
      ['vote', 'Members voted by 92 percent for industrial action'],
      ['meeting', "The contractor, Renhold AS, is to meet the union at the mediator's office on Thursday"],
      ['strike', 'Baggage handlers held a two-hour stoppage on 28 May in solidarity'],
    ],
  },
  {
    name: 'opinion piece',
    text: `What would it take to end the housing crisis? The minister says the market will provide. It will not.

Imagine a city where nobody is evicted, where rent strikes are unknown because rents are fair. We could build it. Vienna did.

Instead we get another commission. I do not believe that talks with landlords will change anything.`,
    entries: [],
  },
  {
    name: 'rail crash brief',
    text: `Twelve people were killed and about 60 injured when two trains collided near Larissa on Tuesday night. The driver of the freight train was among the dead.

The transport minister resigned hours after the crash. Rail unions called a 24-hour strike for Thursday to protest against what they call decades of neglect.`,
    entries: [
      ['accident', 'two trains collided near Larissa on Tuesday night'],
      ['resignation', 'The transport minister resigned hours after the crash'],
      ['strike', 'Rail unions called a 24-hour strike for Thursday'],
    ],
  },
  {
    name: 'rival accounts',
    text: `Police said officers opened fire on Saturday after a crowd threw stones at a checkpoint in Hargeisa. Two men were killed.

Residents gave another version. "Nobody threw anything," said shopkeeper Abdi Warsame, who says soldiers shot at people leaving a mosque.

The UN mission appealed for calm and called for an inquiry.`,
    entries: [
      ['killing', 'officers opened fire on Saturday after a crowd threw stones at a checkpoint in Hargeisa'],
      ['attack', 'soldiers shot at people leaving a mosque'],
      ['statement', 'The UN mission appealed for calm'],
    ],
  },
  {
    name: 'military and treaty',
    text: `Japan will station two more destroyers at Sasebo, its defence minister announced on Friday.

The decision follows joint exercises that the Philippines and Australia carried out in the South China Sea last month. Beijing sent a coast guard cutter to the area.

Tokyo and Manila concluded a visiting-forces treaty in 2024; the Diet ratified it the next year.`,
    entries: [
      ['deployment', 'Japan will station two more destroyers at Sasebo'],
      [
        'deployment',
        'joint exercises that the Philippines and Australia carried out in the South China Sea last month',
      ],
      ['deployment', 'Beijing sent a coast guard cutter to the area'],
      ['agreement', 'Tokyo and Manila concluded a visiting-forces treaty in 2024'],
      ['vote', 'the Diet ratified it the next year'],
    ],
  },
]
