// Words near a count that tell its measure: how many were killed, injured, arrested and so on.
// `use` says how the word governs a number:
//   object   before it, as an active verb: "killing 12", "employs 300"
//   both     before it as an active verb, or after it as a passive: "killed 12", "12 were killed"
//   subject  after it: "12 died", "5,000 marched"
//   state    after it, or inside its noun phrase: "12 dead", "43 missing", "striking nurses"
//   topic    before it, as a noun linked by a preposition or a verb: "a death toll of 12", "arrests of two", "a strike by 400"
//   head     as the noun that is counted: "12 deaths", "300 protesters"
import type { Measure } from '../../model/mention.ts'

export type CueUse = 'object' | 'both' | 'subject' | 'state' | 'topic' | 'head'

export interface Cue {
  readonly measure: Measure
  readonly use: CueUse
  /** Further words of a cue of several words, or []. */
  readonly rest: readonly string[]
}

const ROWS: readonly (readonly [Measure, CueUse, string])[] = [
  [
    'killed',
    'both',
    'killed, murdered, slain, executed, massacred, slaughtered, beheaded, martyred, drowned, lynched, assassinated, shot dead, gunned down, stabbed to death, burned to death, crushed to death, trampled to death, beaten to death',
  ],
  [
    'killed',
    'object',
    'killing, kill, kills, dead included, deceased included, dead include, dead were, deceased were, toll included, murdering, massacring, claimed the lives of, claiming the lives of, cost the lives of, took the lives of, killers of, murder of, killing of, murders of, killings of, deaths of, death of',
  ],
  ['killed', 'subject', 'died, die, dies, perished, lost their lives, lost her life, lost his life, succumbed, dying'],
  ['killed', 'state', 'dead, deceased'],
  [
    'killed',
    'topic',
    'death toll, toll, deaths, death, fatalities, dead, confirmed dead, number of dead, bodies, killings, murders, homicides',
  ],
  [
    'killed',
    'head',
    'deaths, death, fatalities, fatality, dead, bodies, body, corpses, corpse, killings, murders, homicides, executions, lives, assassinations, femicides, martyrs, suicides, drownings',
  ],
  ['injured', 'both', 'injured, wounded, hurt, maimed, mutilated, scalded'],
  ['injured', 'object', 'injuring, wounding, hurting, maiming, injures, wounds'],
  [
    'injured',
    'subject',
    'suffered injuries, sustained injuries, suffered burns, suffered minor injuries, suffered serious injuries, were treated for',
  ],
  ['injured', 'state', 'injured, wounded'],
  ['injured', 'topic', 'injuries, wounded, number of injured'],
  ['injured', 'head', 'injuries, injury, wounded, injured, wounds'],
  ['missing', 'state', 'missing, unaccounted, disappeared, lost at sea'],
  ['missing', 'subject', 'vanished, went missing, disappeared'],
  ['missing', 'head', 'missing, disappearances, disappeared'],
  ['missing', 'topic', 'disappearance of, disappearances of, search for'],
  ['arrested', 'both', 'arrested, apprehended, nabbed, rounded up, taken into custody'],
  ['arrested', 'object', 'arresting, arrest, arrests, apprehending, rounding up, arrest of, arrests of'],
  ['arrested', 'head', 'arrests, arrest, arrestees'],
  ['arrested', 'topic', 'arrests, arrest'],
  [
    'detained',
    'both',
    'detained, imprisoned, jailed, abducted, kidnapped, captured, incarcerated, interned, seized hostage, taken hostage, taken captive, taken prisoner, rounded-up, held',
  ],
  [
    'detained',
    'object',
    'detaining, imprisoning, jailing, abducting, kidnapping, capturing, detains, kidnapping of, abduction of, detention of, detentions of, holds',
  ],
  [
    'detained',
    'state',
    'detained, jailed, imprisoned, kidnapped, abducted, in custody, in detention, behind bars, in prison, in jail, in captivity, held captive, held hostage',
  ],
  [
    'detained',
    'head',
    'detainees, detainee, prisoners, prisoner, inmates, inmate, hostages, hostage, captives, captive, abductions, abduction, kidnappings, kidnapping, detentions, abductees, internees',
  ],
  ['displaced', 'both', 'displaced, evacuated, uprooted, evicted, relocated'],
  [
    'displaced',
    'object',
    'displacing, uprooting, evicting, forcing, displaces, evacuating, displacement of, evacuation of, evacuations of, exodus of',
  ],
  [
    'displaced',
    'subject',
    'fled, fleeing, flee, have fled, forced from, forced to flee, forced to leave, forced to evacuate, ordered to evacuate, crossed the border, left homeless, been displaced, sought refuge, sought shelter, took shelter, taking shelter, sheltering',
  ],
  ['displaced', 'state', 'displaced, homeless'],
  [
    'displaced',
    'head',
    'refugees, refugee, evacuees, displaced, asylum-seekers, asylum seekers, evictions, evacuations, idps',
  ],
  ['deported', 'both', 'deported, expelled, repatriated, sent back, removed from the country'],
  [
    'deported',
    'object',
    'deporting, expelling, repatriating, deportation of, deportations of, expulsion of, removal of, deport, deports',
  ],
  ['deported', 'head', 'deportees, deportations, deportation, expulsions'],
  ['rescued', 'both', 'rescued, saved, airlifted, pulled alive, pulled from, freed, brought to safety, plucked'],
  ['rescued', 'object', 'rescuing, saving, save, saves, freeing, airlifting, rescue of, rescues of, rescues'],
  ['rescued', 'head', 'rescues, rescue'],
  ['striking', 'state', 'striking, on strike, on the picket line, on the picket lines, strike-bound'],
  [
    'striking',
    'subject',
    'walked out, walked off, walking out, went on strike, gone on strike, go on strike, going on strike, went out on strike, downed tools, struck, will strike, to strike, began an indefinite strike, begin a strike, began a strike, launched a strike, launch a strike, launched strike, stopped work, staged a walkout, began striking, plan to strike, strike over, strike for, picketed, stop work, stops work, stopping work, will stop work, down tools, downing tools, walk out, walk off, walks out, laid down tools, joined the strike, join the strike, joined the stoppage, joined the walkout, are striking, were striking, on the picket line',
  ],
  [
    'striking',
    'topic',
    'strike by, strikes by, strike of, strikes of, walkout by, walkouts by, walkout of, walkouts of, stoppage by, stoppages by, strike involving, strikes involving, action by, strike among, walkout involving, struggle of, strikes among, industrial action by',
  ],
  ['striking', 'head', 'strikers, striker, picketers, pickets'],
  ['protesting', 'state', 'protesting, demonstrating, marching, rallying, took part in protests'],
  [
    'protesting',
    'subject',
    'protested, protest, protesting, demonstrated, demonstrate, marched, march, rallied, rally, took to the streets, taken to the streets, take to the streets, turned out, poured into the streets, filled the streets, blocked roads, staged a protest, staged a rally, staged a march, staged a demonstration, held a protest, held a rally, chanted',
  ],
  [
    'protesting',
    'topic',
    'protest by, protests by, demonstration by, demonstration of, rally of, march of, rally by, march by, protest of, crowd of protesters, sit-in by',
  ],
  [
    'protesting',
    'head',
    'protesters, protester, protestors, demonstrators, demonstrator, marchers, rallygoers, counter-protesters',
  ],
  ['employed', 'both', 'hired, employed, recruited, taken on'],
  [
    'employed',
    'object',
    'employs, employ, employing, hires, hiring, hire, recruit, recruits, recruiting, covering, covers, represents, representing, represent, create, creates, created, creating, on behalf of, staffed by, contract for, agreement for, contracts for, agreement covering',
  ],
  [
    'employed',
    'subject',
    'work for, works for, employed by, employed at, employed in, work at, working for, covered by, work in, are employed, on the payroll',
  ],
  ['employed', 'topic', 'workforce, workforce of, staff of, headcount, payroll of, workforce to, number of employees'],
  ['unemployed', 'both', 'laid off, sacked, fired, dismissed, made redundant, furloughed, retrenched'],
  [
    'unemployed',
    'object',
    'laying off, lay off, lays off, sacking, firing, dismissing, cutting, axing, axe, axed, slashing, shedding, shed, cut, cuts, slash, eliminating, eliminate, eliminated, layoffs of, layoff of, dismissal of, loss of, lose, losing, sack, dismiss, retrench',
  ],
  [
    'unemployed',
    'subject',
    'lost their jobs, lose their jobs, losing their jobs, out of work, lost jobs, face redundancy, face layoffs, were let go, unemployed',
  ],
  ['unemployed', 'state', 'unemployed, jobless, redundant, laid-off, out of work'],
  [
    'unemployed',
    'head',
    'unemployed, jobless, redundancies, layoffs, dismissals, job losses, job cuts, claimants, lay-offs',
  ],
  [
    'ill',
    'both',
    'infected, sickened, hospitalised with, hospitalized with, diagnosed, poisoned, quarantined, stricken',
  ],
  ['ill', 'object', 'infecting, sickening, infects, sickens, poisoning of'],
  [
    'ill',
    'subject',
    'tested positive, fell ill, fallen ill, fell sick, became ill, contracted, have the disease, are infected, suffer from, suffering from, living with, got sick, taken ill',
  ],
  ['ill', 'state', 'ill, sick, infected'],
  ['ill', 'head', 'infections, infection, cases, case'],
  ['ill', 'topic', 'infections, caseload, cases'],
  [
    'voting',
    'subject',
    'voted, vote, voting, cast ballots, cast their ballots, cast votes, voted against, voted for, abstained, went to the polls, are voting, headed to the polls, eligible to vote, registered to vote, backed the motion',
  ],
  ['voting', 'head', 'votes, vote, voters, voter, ballots, ballot, abstentions, electors'],
  ['voting', 'object', 'voted by, by a vote of, vote of, votes from, majority of'],
]

/** Cues by their first word, the longest first. */
export const CUES: ReadonlyMap<string, readonly Cue[]> = (() => {
  const cues = new Map<string, Cue[]>()
  for (const [measure, use, phrases] of ROWS) {
    for (const phrase of phrases.split(',')) {
      const [first = '', ...rest] = phrase.trim().split(' ')
      const list = cues.get(first) ?? []
      list.push({ measure, use, rest })
      cues.set(first, list)
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return cues
})()

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''))
}

/** Measures that count people only. */
export const OF_PEOPLE: ReadonlySet<string> = words(
  'killed injured missing arrested detained displaced deported rescued striking protesting employed unemployed ill voting',
)

/** Words beside money that make it pay, or a price. */
export const PAY_WORDS = words(
  `wage wages salary salaries pay paid-leave payroll payout-ratio earn earns earned earning earnings-per-hour bonus bonuses compensation stipend pension pensions allowance allowances overtime take-home remuneration payslip minimum-wage paycheck paychecks payrise wage-rise`,
)
export const PRICE_WORDS = words(
  `price prices priced pricing retail retails retailing retailed fare fares ticket tickets rent rents toll tolls tariff-rate subscription cost-per fee-per apiece each barrel litre liter gallon tonne ton kilo kg kilogram ounce pound bushel unit shares share-price
  premium premiums sells sold selling sell buy buying bought auction bid`,
)

/** Words beside a percentage that make it a level or a change, and those that make it a part of a whole. */
export const RATE_WORDS = words(
  `rate rates rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing growth increase increases increased increasing decrease decreased decreases decreasing decline declines declined declining drop drops dropped dropping gain gains gained
  inflation unemployment turnout interest tax tariff tariffs duty duties levy vat yield yields jump jumped jumps surge surged surges soared soar plunged plunge tumbled slid slipped climbed climb climbing cut cuts hike hikes hiked raise raises raised up down higher lower
  expand expanded expansion contract contracted contraction shrank shrink shrunk deficit return returns margin margins index reached reaches hit hits stood stands discount wage-rise pay-rise approval probability chance likelihood odds efficacy accuracy capacity occupancy
  faster slower cheaper increases deflation depreciated appreciated weakened strengthened rallied advanced lost added edged eased dipped doubling mortality poverty target forecast level levels humidity saturation`,
)
export const SHARE_WORDS = words(
  `share stake accounts account accounted accounting comprise comprises comprised comprising make makes made majority portion proportion fraction represents represented represent representing own owns owned holding holds control controls controlled captured captures capture covers covered receive received
  voted vote votes won polled support supported backed favour favor favoured favored said say says respondents surveyed hold believe believed owned produces produced supplies supplied contains containing consists`,
)
