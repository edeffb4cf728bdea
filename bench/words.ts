// What the generator's reports are made of: word lists and clauses with {slots}. All of it is invented.

export const WORDS: Readonly<Record<string, readonly string[]>> = {
  city: (
    'Lisbon|Porto|Nairobi|Mombasa|Manila|Cebu City|Lima|Arequipa|Dhaka|Chittagong|Lagos|Kano|Athens|Patras|Jakarta|Surabaya|Bogotá|Medellín|Accra|Kumasi|' +
    'Glasgow|Leeds|Lyon|Marseille|Chicago|Cleveland|Toronto|Halifax|Karachi|Lahore|Warsaw|Gdańsk|Durban|Pretoria|Sydney|Perth|Seoul|Busan|Ankara|İzmir|Santiago|Valparaíso'
  ).split('|'),
  country:
    'Portugal|Kenya|the Philippines|Peru|Bangladesh|Nigeria|Greece|Indonesia|Colombia|Ghana|Scotland|France|the United States|Canada|Pakistan|Poland|South Africa|Australia|South Korea|Turkey|Chile'.split(
      '|',
    ),
  first:
    'Marta|Joseph|Aisha|Tomás|Ingrid|Samuel|Leila|Víctor|Helen|Rajiv|Olga|Daniel|Fatou|Piotr|Carmen|Yusuf|Anneke|Kwame|Lucía|Graham'.split(
      '|',
    ),
  last: 'Abreu|Otieno|Villareal|Quispe|Rahman|Adeyemi|Papadakis|Santoso|Restrepo|Mensah|McAllister|Lefort|Kowalczyk|Naidoo|Whitcombe|Hahn|Demirel|Fuentes|Brandt|O’Hara'.split(
    '|',
  ),
  role: 'the regional secretary|a spokesman for the ministry|the mayor|the union’s president|a hospital director|the deputy interior minister|a police commander|the company’s chief executive|an organiser|a labour lawyer'.split(
    '|',
  ),
  org: 'the Dockworkers’ Federation|the Ministry of Labour|Northline Freight|the National Teachers’ Union|the Human Rights Observatory|Meridian Textiles|the Transport Authority|the Farmers’ Alliance|St. Brigid’s Hospital|the Central Statistics Office'.split(
    '|',
  ),
  group:
    'workers|teachers|nurses|farmers|bus drivers|students|miners|garment workers|dock workers|protesters|residents|pensioners'.split(
      '|',
    ),
  hurt: 'killed|injured|arrested|detained|displaced|taken to hospital|reported missing'.split('|'),
  weekday: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|'),
  month: 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|'),
  small: 'two|three|four|five|six|seven|nine|eleven|a dozen|12|14|17|23|31|48|56'.split('|'),
  demand:
    'a pay rise of {percent}|safer buses|an end to night shifts|the release of {small} colleagues|back pay worth {money}|a shorter working week'.split(
      '|',
    ),
  say: 'said|told reporters|added|warned|told a local radio station|said in a statement'.split('|'),
  outlet: 'The Harbour Gazette|Coastline News|The Morning Ledger|Continental Wire|The Provincial Post'.split('|'),
}

export const QUOTES: readonly string[] = [
  'We have waited {small} months for an answer, and nobody has called us',
  'The offer of {percent} is an insult to people who kept this city running',
  'No one should have to choose between the rent and the doctor',
  'We counted {count} people in the square, whatever the ministry may claim',
  'There is no plan to use force, but the road must be open by {weekday}',
  'My brother went to work that morning and did not come home',
  'It’s a matter of days, not weeks, before the shelves in {city} are empty',
  'What we saw on {date} must never happen again',
]

export const SENTENCES: readonly string[] = [
  'More than {count} {group} walked off the job in {city} on {weekday}, bringing the port to a halt for the {ordinal} day in a row.',
  'At least {small} people were {hurt} and {small} others {hurt} when the crowd reached the bridge, {org} said.',
  '{Person}, {role}, {say} that talks would resume on {date}.',
  '“{quote},” {say} {Person}, {role}.',
  '“{quote},” {lastname} {say}. “{quote}.”',
  'The strike, which began on {date}, has cost the region about {money}, according to {org}.',
  'Prices of bread and fuel have risen by {percent} since last {month}, while wages grew by between {low} and {high} percent.',
  'Roughly {count} households in {city} and {city} were without power late on {weekday}.',
  'The government of {country} has promised {money} for repairs, to be paid out over the next {small} years.',
  'Nobody answered the telephone at the office of {org}, and the gates of the depot stayed shut.',
  'The march went from the old customs house to the cathedral, past shuttered shops and rows of police vans.',
  'It was not clear whether the two sides had agreed on an agenda.',
  'Demands include {demand} and {demand}.',
  'Last week, {org} put the number of jobs at risk at {count}, a figure that {Person} called “{fragment}.”',
  'Officials in {country} did not respond to a request for comment.',
  'In {year}, a similar dispute ended after {small} weeks, when the company agreed to {demand}.',
  'Police in {city} fired tear gas at {group} who had blocked the ring road some {small} kilometres from the airport.',
  'He has worked at the plant for {age} years and says that he earns {money} a month.',
  'Of the {count} {group} who voted, {percent} backed the walkout, {org} reported.',
  'Much of the town turned out to watch, and the mood was calm until the rain set in.',
  'The court is expected to rule before the end of {month}, although an appeal is likely.',
  'Earlier this month, {lastname} told a meeting in {city} that the reserves would last until mid-{month}.',
  'Buses ran as normal, and most schools stayed open despite the call of {org}.',
  '{Person}, {age}, a mother of {small} from {city}, {say} she had lost {money} in savings.',
  'Shopkeepers near the market said that they had seen nothing like it since the old bridge was closed.',
  'The opposition accused the government of stalling, while ministers blamed the weather and the state of the roads.',
  '{Person}, who has led the campaign from the start, refused to say who would take part in the talks.',
  'For now, the ferries stay in the harbour, and lorries queue along the coast as far as the lighthouse.',
  'Lawyers for {org} asked the judge to lift the order, arguing that it had been drawn up in haste.',
  'Critics say the reform does little for people in the villages, where the clinic opens only when a nurse can be found.',
  'A committee of experts was set up to look into the causes, but its report has never been published.',
  'The dispute has divided families in {city}, where almost everybody knows somebody on either side of the gates.',
  'Analysts expect the central bank to hold its course, whatever the outcome of the vote.',
  'Some carried candles, others photographs of relatives; a brass band played at the foot of the stairs.',
  'The company, which is based in {city}, makes parts for pumps and has long been the largest employer in the valley.',
  'Both sides have agreed to keep the details to themselves until the members have been consulted.',
  'Local papers were full of rumours, and the mayor appealed for calm.',
  'According to {org}, the warning had been passed on but was never read.',
  '{lastname}, who grew up in {city}, studied law before he joined the civil service.',
  'Neither the ministry nor the employers have said what will happen to the {count} tonnes of grain in the silos.',
]

export const HEADLINES: readonly string[] = [
  '{group} in {city} down tools over pay',
  '{small} {hurt} as march in {city} turns violent',
  'Talks collapse at {org}',
  '{country} pledges {money} after weeks of unrest',
  'Thousands of {group} rally in {city}',
]

export const FRAGMENTS: readonly string[] = ['wildly inflated', 'a fair guess', 'pure fantasy', 'on the low side']
