// Words around a reporting clause: who or what reports, what may stand between source and verb, and what ends a source.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Documents and bodies of figures that report: "figures show", "a survey found". */
export const REPORTING_NOUNS = words(
  `account accounts affidavit agreement agreements analysis announcement announcements archive archives article articles assessment assessments audit autopsy bill blog book briefing brief briefs broadcast budget bulletin calculation calculations
census chart charts communique communiqué complaint complaints count counts data database declaration dispatch dispatches document documents email emails essay estimate estimates evidence examination figure figures filing filings finding findings
forecast forecasts graph guidance guidelines index indictment indictments inquest inquiry interview interviews investigation investigations journal lawsuit leaflet letter letters list lists log logs manifesto manual memo memos memoir memorandum message messages minutes
model models monitor note notes notice number numbers observation opinion pamphlet paper papers petition plan plans poll polls polling post posts prediction predictions projection projections prospectus record records report reports research results returns review reviews rule ruling
score score-card scorecard sources speech statement statements statistics stats studies study submission summary survey surveys table tables tally tallies testimony text transcript transcripts tweet tweets verdict video videos warrant warrants website wires`,
)

/** Lower-case nouns for those who report, without an article: "police said", "officials", "local media". */
export const REPORTING_PEOPLE = words(
  `activists administrators advocates agencies aides airlines allies analysts attorneys authorities bankers bosses bystanders campaigners clerics colleagues commanders commentators companies coroners councillors councils critics dealers defenders delegates democrats
detectives developers diplomats directors doctors economists editors employees employers engineers environmentalists executives experts eyewitnesses families farmers firefighters fishermen forecasters friends government governments groups guards
historians hospitals inspectors insurers intelligence investigators investors islamists journalists judges lawmakers lawyers leaders legislators locals management managers marchers media medics meteorologists military ministers miners monitors neighbors neighbours newspapers ngos nurses observers officers
officials operators opponents organisations organisers organizations organizers paramedics parents parliamentarians participants pathologists physicians police policymakers politicians pollsters press promoters prosecutors protesters protestors psychologists publishers rebels regulators relatives reporters representatives republicans rescuers researchers residents
scholars scientists senators soldiers sources spokesmen spokespeople staff staffers strikers students supporters surgeons survivors teachers traders troops unions users veterans victims villagers volunteers voters watchdogs witnesses workers management firefighters
spokesman spokeswoman spokesperson counsel defence defense prosecution opposition parliament sheriffs activists insiders neighbours family relatives emergency-services seismologists geologists biologists epidemiologists statisticians nobody everyone everybody many some others both all one most several`,
)

/** May stand between a source and its verb: "police later also said", "she has repeatedly said". */
export const BETWEEN = words(
  `also again already always earlier even ever eventually finally first frequently further has have had having initially instead itself himself herself themselves just last late lately later meanwhile merely nevertheless now often once only openly
previously quickly recently repeatedly simply since sometimes soon still subsequently then therefore thus too today tonight tomorrow yesterday twice alone both all yet officially publicly reportedly however since did do does`,
)

/** Denials of a report: what follows "not" or "declined to" is not said. */
export const NEGATIONS = words(
  `not never no n't nobody neither nor cannot can't didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't isn't wasn't without`,
)

/** Before the bare verb it is no report: "wants to say", "would say", "refused to confirm". */
export const UNREAL = words(`to would could should might may can must will shall let's let`)

export const BE = words(`is are was were be been being am 's get gets got`)

/** Begin a clause: a source does not reach back over them. */
export const CLAUSE_OPENERS = words(
  `that when while as after before because although though if since until till where which who whom whose how why what whatever but than whether so unless once despite amid like except per via`,
)

export const PRONOUNS = words(`he she they it we i you this these those that who which everyone nobody`)

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some any every each both no one two three four five six seven eight nine ten several many most few another other all more dozens hundreds`,
)

/** A prepositional phrase that these end is how or where it was said, not who: "in a statement", "at a briefing". */
export const OCCASIONS = words(
  `statement statements interview interviews letter tweet tweets post posts speech report press briefing email e-mail message video memo news conference court filing filings testimony address phone telephone remarks note blog article release bulletin column
editorial broadcast parliament hearing meeting ceremony rally televised televised event morning afternoon evening night weekend week month year day days weeks months years twitter facebook telegram x television radio tv response reply interview question questions comment comments documents affidavit
complaint lawsuit op-ed podcast documentary book diary memoir essay`,
)

/** May stand inside a source: "an official at the ministry", "figures from the agency". */
export const LINKS = words(`of for at in from with on to by between among under within near behind inside and or &`)

/** Finite verbs and auxiliaries: a phrase that holds one before its verb is no noun phrase. */
export const FINITE = words(
  `is are was were am has have had will would can could should may might must did does do went came took made got gave saw became began left kept held ran fell rose stood led lost won met sent built spent paid brought bought
broke caught chose drew drove ate fought flew forgot froze grew hid hit hung knew laid lay lit meant put read rode rang sang sank shook shot shut sat slept slid spoke spread stole struck swept swam taught threw understood woke wore wrote remains remain includes include
shows show gets makes takes comes goes seems appears wants needs plans seeks holds runs says`,
)

/** Verbs that report only with "that", a colon or a quotation behind them, or behind what is said. */
export const STRICT = words(
  `continue continued continues agree agreed agrees accept accepted order ordered orders call called calls ask asked asks urge urged urges demand demanded demands request requested hope hopes hoped fear fears feared think thinks thought believe believes believed rule ruled rules
charge charged charges comment commented read reads pledge pledged pledges promise promised promises vow vowed vows respond responded responds reply replied replies cry cried shout shouted yell yelled describe described describes hail hailed hails tout touted touts trumpet complain complained complains
joke joked expect expects expected propose proposed proposes find finds discover discovered learn learned determine determined determines signal signalled signaled counter countered repeat repeated recall recalled recalls post posted posts project projected projects state states note notes report
swear swore plead pleaded reason reasoned preach preached charge underline underlined underscore underscored highlight highlighted found maintain maintains maintained declare declares declared conclude concludes concluded confirm confirms muse mused attest affirm reads concede conceded`,
)

/** Strict verbs that also report a number given as their object: "expects a loss of $4m", "found 20 cases". */
export const STRICT_WITH_NUMBER = words(
  `find finds found confirm confirms conclude concluded expect expects expected project projected projects report propose proposed describe described describes note notes determine determined recall recalled recalls discover discovered highlight highlighted post posted posts fear feared fears believe believes believed underscored`,
)

const DETERMINED = words(`the a an his her its their our my your these those this some several two three four five`)
/** Words after which a form such as "reports" is a noun: "the reports", "new claims". */
export function isDeterminer(lower: string): boolean {
  return DETERMINED.has(lower)
}

/** Forms that are as often nouns or adjectives as verbs; they need a sure subject and a claim or number behind them. */
export const NOUN_LIKE = words(
  `remark remarks report reports claim claims estimate estimates project projects forecast forecasts count counts record records list lists charge charges call calls demand demands tweet tweets post posts hope hopes fear fears measure measures value values name names state states rule rules order orders
detail details document documents note notes promise promises pledge pledges vow vows release releases log logs register registers survey surveys poll polls track tracks quote quotes comment request requests reply replies signal hint hints cry project place places give joke tally counter
reason stress boast swear plead urge ask need question questions warn caution question`,
)
