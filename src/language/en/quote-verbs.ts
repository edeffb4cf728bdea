// Verbs that introduce somebody's words, by how sure they make it that quoted words are speech.

/** 'say' takes speech ("said"); 'judge' takes a fragment of it ("called it", "hailed"); 'mind' tells thoughts. */
export type VerbClass = 'say' | 'judge' | 'mind'

const SAY =
  'add admit advise allege announce answer argue ask assert assure claim comment complain concede conclude confess confirm contend continue counter declare deny disclose emphasise emphasize enthuse exclaim explain insist interject joke lament maintain mention mumble murmur mutter note object observe opine pledge point-out post proclaim promise quip recall recount reiterate remark remind repeat reply report respond retort reveal scream shout stress suggest testify tweet underline underscore urge venture vow warn whisper write yell acknowledge affirm agree appeal apologise apologize boast caution charge clarify demand implore inform plead predict protest quote rage recommend request retweet scoff sigh snap speculate swear thunder wonder cry chant sing state joke elaborate interrupt fume gush rant intone pronounce declaim preach summarise summarize counsel instruct rejoin attest certify petition bark bellow growl sneer chuckle deadpan crow grumble gripe sob stammer hiss gloat muse reason concur plead bristle laugh giggle grin joke crack'.split(
    ' ',
  )

const JUDGE =
  'accuse herald anticipate intimate acclaim applaud assail attack bemoan blame blast brand castigate celebrate champion characterise characterize cite condemn compare criticise criticize call decry defend denigrate denounce deplore deride describe dismiss disparage dub evoke expect express flag forecast hail invoke label lambast lambaste laud liken mock oppose paint portray praise question rail rebuff rebuke refute regard reject ridicule savage scold slam tout trumpet view welcome vilify warn invite promote urge echo highlight identify list outline pin present raise rate recognise recognize refer speak signal sum summon vent voice seek threaten argue cast define depict endorse hint indicate justify lash picture plug promise pan rip scorn slate thank trash toast vaunt vow congratulate order rule conclude determine advocate commend admonish chastise chide contradict credit dispute propose stipulate specify require'.split(
    ' ',
  )

const MIND =
  'believe consider doubt show fear feel guess hope imagine know reckon realise realize remember suppose suspect think understand want worry wish like mean intend aim plan admire'.split(
    ' ',
  )

const IRREGULAR: Readonly<Record<string, string>> = {
  'said say says saying told tell tells telling wrote written writes writing': 'say',
  'read reads reading swore sworn sang sung began begins': 'say',
  'thought knew felt meant understood saw sees': 'mind',
  'termed dubbed styled labelled labeled spoken sought found finds put puts putting gave gives lashed summed': 'judge',
}

/** Nouns that stand for speech: "in a statement", "in his words". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'statement statements answer response reply argument verdict conclusion words phrase remark remarks comment comments quote message letter tweet post speech interview testimony email e-mail text note memo manifesto declaration communique communiqué report ruling judgment judgement verdict article editorial column caption banner banners sign signs placard placards chant chants slogan slogans motto headline complaint lawsuit indictment filing affidavit warning claim claims call calls demand demands'.split(
    ' ',
  ),
)

/** Nouns of feeling or telling that take a clause: "expressing concern that", "amid fears of". */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  'concern concerns fear fears worry worries view belief warning warnings claim claims statement argument suggestion assertion'.split(
    ' ',
  ),
)

/** Cues of more than one word that are no verb, in tokens. */
export const CUE_PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['as', 'per'],
]

/** Forms that are nouns or adjectives more often than verbs. */
const NOUNS_TOO =
  'advocate advocates aims appeal attack attacking attacks blame brand brands cast champion champions chant chants charge claim comment counter credit cries cry demand doubt fear flag flags forecast fume label labels like likes list lists means mock note object offer offers order orders outline outlines pan pin plans plug post posts present promise protest protesting protests question quote rage raise rate rates recall remark report request rip rule ruling savage signal slate snap state stress sum toast trash vent view views voice voices'.split(
    ' ',
  )

/** Forms that are verbs only where words or a clause follow at once: "the union claims that", "the letter states: “". */
const VERB_BEFORE_CLAUSE: ReadonlySet<string> = new Set(
  'states claims demands reports comments notes calls quotes promises requests charges questions remarks objects signals answers replies forecasts appeals rules doubts fears hopes'.split(
    ' ',
  ),
)

/** Forms that are verbs where they end a clause: "“…,” the documents state." */
export const CLOSING_VERBS: ReadonlySet<string> = new Set(
  'state states claim claims note notes report reports demand demands warn'.split(' '),
)

/** Verbs of speech only behind the words: "“…,” she shared", "“…,” he shrugged". */
export const AFTER_VERBS: ReadonlySet<string> = new Set(
  'shared shares smiled nodded shrugged began begins offered volunteered pressed went goes beamed yelped grunted panted smirked'.split(
    ' ',
  ),
)

/** Verbs of speech with "back" or "in" only: "shot back", "chimed in". */
const PARTICLE_VERBS: Readonly<Record<string, string>> = {
  shot: 'back',
  shoots: 'back',
  fired: 'back',
  fires: 'back',
  hit: 'back',
  hits: 'back',
  wrote: 'back',
  chimed: 'in',
  chimes: 'in',
  weighed: 'in',
  pointed: 'out',
  points: 'out',
  spelled: 'out',
  went: 'on',
  goes: 'on',
  let: 'slip',
}

/** Verbs that double their last letter: "slammed", "admitted". */
const DOUBLED = /^(?:admit|slam|pin|pan|rip|quip|snap|commit|rebut|dub|plug|sum|refer)$/

const CLAUSE_START = /^(?:that|:|,|the|a|an|it|them|him|her|its|his|their|["“‘«'„])$/
const VERBS = new Map<string, VerbClass>()
for (const verb of MIND) inflect(verb, 'mind')
for (const verb of JUDGE) inflect(verb, 'judge')
for (const verb of SAY) inflect(verb, 'say')
for (const [forms, kind] of Object.entries(IRREGULAR))
  for (const form of forms.split(' ')) VERBS.set(form, kind as VerbClass)
for (const form of NOUNS_TOO) VERBS.delete(form)

/** What kind of reporting verb a lower-case word is before the lower-case word `next`, or undefined. */
export function verbClass(lower: string, next = ''): VerbClass | undefined {
  if (VERB_BEFORE_CLAUSE.has(lower)) return CLAUSE_START.test(next) ? 'say' : undefined
  return PARTICLE_VERBS[lower] === next && next !== '' ? 'say' : VERBS.get(lower)
}

function inflect(verb: string, kind: VerbClass): void {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const consonantY = /[^aeiou]y$/.test(verb)
  const past = consonantY ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  const present = consonantY ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`
  for (const form of [verb, past, present, `${stem}ing`]) VERBS.set(form, kind)
  if (DOUBLED.test(verb)) {
    VERBS.set(`${verb}${verb.at(-1)}ed`, kind)
    VERBS.set(`${verb}${verb.at(-1)}ing`, kind)
  }
}
