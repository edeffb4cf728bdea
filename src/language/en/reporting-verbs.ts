// Verbs by which somebody says, writes, finds or counts something, as forms; what each takes after it.
//
//   claim    takes a clause, with or without "that": "said (that) 12 were hurt"
//   object   takes the thing itself: "reported 12 cases", "put the toll at 12", "documented four slides"
//   show     documents and figures do it: "figures show", "the survey suggests"
//   tell     takes the hearer first: "told reporters (that) …"

export type VerbSense = 'claim' | 'object' | 'show' | 'tell'

const CLAIM = `say said says saying add added adds adding claim claimed claims claiming allege alleged alleges alleging argue argued argues arguing
assert asserted asserts asserting maintain maintained maintains insist insisted insists insisting state stated states stating believe believes believed
note noted notes noting observe observed observes observing remark remarked remarks explain explained explains explaining confirm confirmed confirms confirming
announce announced announces announcing acknowledge acknowledged acknowledges acknowledging admit admitted admits admitting concede conceded concedes conceding contend contended
contends contending declare declared declares declaring deny denied denies denying disclose disclosed discloses disclosing reveal revealed reveals revealing emphasise emphasised
emphasises emphasize emphasized emphasizes stress stressed stresses stressing estimate estimated estimates estimating predict predicted predicts predicting project projected projects
forecast forecasts warn warned warns warning reiterate reiterated reiterates repeat repeated recall recalled recalls recount recounted recounts reckon reckoned reckons
report reported reports reporting respond responded responds reply replied replies retort retorted counter countered suggest suggested suggests suggesting speculate speculated tweet tweeted
write wrote writes writing post posted testify testified testifies swear swore vow vowed vows pledge pledged pledges promise promised promises propose proposed proposes calculate calculated calculates
conclude concluded concludes concluding find found finds discover discovered learn learned determine determined determines complain complained complains
lament lamented laments joke joked quip quipped boast boasted boasts brag bragged muse mused opine opined clarify clarified clarifies caution cautioned cautions
agree agreed agrees accept accepted affirm affirmed affirms attest attested charge charged comment commented commented read reads continue continued continues conclude
underline underlined underscore underscored highlight highlighted highlights interject shout shouted yell yelled whisper whispered cry cried exclaim exclaimed
signal signalled signaled hint hinted hints indicate indicated indicates deem deemed fear fears feared hope hopes hoped think thinks thought expect expects expected
reason reasoned theorize theorise theorised surmise surmised posit posited profess professed preach preached trumpet trumpeted trumpets tout touted touts hail hailed hails
describe described describes call called calls ask asked asks asking urge urged urges demand demanded demands order ordered request requested plead pleaded rule ruled rules`

const OBJECT = `report reported reports record recorded records recording document documented documents documenting count counted counts counting tally tallied register registered registers log logged
logs verify verified verifies identify identified identifies estimate estimated estimates put puts peg pegged pegs list listed lists publish published publishes release released releases cite
cited cites citing detail detailed details post posted posts announce announced announces confirm confirmed confirms claim claimed claims give gave gives place placed places quote quoted quotes
detect detected detects track tracked tracks measure measured measures survey surveyed poll polled value valued values project projected projects forecast forecasts predict predicted predicts
describe described describes recount recounted note noted notes acknowledge acknowledged mention mentioned mentions name named catalogue catalogued compile compiled collate collated chronicle chronicled`

const SHOW = `show showed shows shown showing suggest suggested suggests suggesting indicate indicated indicates indicating reveal revealed reveals revealing find found finds finding estimate estimated estimates
conclude concluded concludes reflect reflected reflects confirm confirmed confirms put puts say said says state stated states note noted notes read reads record recorded records report reported reports
list listed lists detail detailed details document documented documents warn warned warns predict predicted predicts project projected projects describe described describes point points`

const TELL = `tell told tells telling inform informed informs assure assured assures assuring remind reminded reminds advise advised advises warn warned warns notify notified brief briefed briefs`

const SENSES = new Map<string, Set<VerbSense>>()
const LISTS: readonly (readonly [string, VerbSense])[] = [
  [CLAIM, 'claim'],
  [OBJECT, 'object'],
  [SHOW, 'show'],
  [TELL, 'tell'],
]
for (const [forms, sense] of LISTS) {
  for (const form of forms.trim().split(/\s+/)) {
    const senses = SENSES.get(form)
    if (senses === undefined) SENSES.set(form, new Set([sense]))
    else senses.add(sense)
  }
}

/** The senses of a verb form, in lower case; undefined for any other word. */
export function reportingSenses(lower: string): ReadonlySet<VerbSense> | undefined {
  return SENSES.get(lower)
}

const SPEECH = new Set(
  `said says told tells added adds wrote writes explained argued claimed claims warned insisted noted replied recalled testified tweeted stressed admitted acknowledged stated believes complained
conceded joked remarked continued observed concluded responded suggests argues insists explains warns thinks recalls`.split(
    /\s+/,
  ),
)

/** Whether the verb is one that mostly persons do: "said", "told", "wrote". */
export function isSpeechVerb(lower: string): boolean {
  return SPEECH.has(lower)
}
