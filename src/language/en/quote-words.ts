// Function words that bound a speaker's noun phrase, and words that tell a title or a term from speech.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const PRONOUNS = words(
  'i we he she they it you who this these those one another others everyone everybody someone somebody many some several both all most',
)
export const DETERMINERS = words(
  'the a an any no every each such this that these those his her their its our my one another some many several two three four other',
)
export const PREPOSITIONS = words(
  'in on at by for from with of to into during after before about against among between through under over since until within without near amid despite following upon across towards toward outside inside via behind beyond like unlike per as',
)
/** A subject does not reach back across these. */
export const CLAUSE_BOUNDS = words(
  'that but while as when after before because if whether although though since where which what how than so or until once unless whereas nor why',
)
export const RELATIVES = words('who which that')
export const AUXILIARIES = words(
  "is was are were be been being has have had do does did will would can could may might shall should must 'd 've 'll n't not never ca wo",
)
export const ADVERBS = words(
  'also then later earlier again often just even still only once always never now today yesterday tonight meanwhile however recently already instead further therefore subsequently previously famously reportedly simply so too first thus moreover furthermore additionally nevertheless nonetheless besides though there here nonetheless indeed long repeatedly afterwards afterward',
)
export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tonight tomorrow afterwards afterward earlier later recently last this next',
)
/** Irregular past forms that end a noun phrase. */
export const PAST_VERBS = words(
  'took made went came got gave had held kept left led lost met paid ran sat sent set spent stood won began became broke brought built bought caught chose drew drove fell fought flew grew hit knew put rose shook shut stole struck taught threw wore is was are were has have will would could should may might must can does did do refused failed tried decided wanted needed',
)
/** Before a mark: names what follows as a word, a work or a by-name, not as speech. */
export const NAMING_WORDS = words(
  'titled entitled named nicknamed christened known dubbed codenamed code-named subtitled captioned termed styled alias aka hashtag labelled labeled headed headlined',
)
export const NAMING_NOUNS = words(
  'word words term terms phrase song film movie book novel album single play show series programme program podcast operation project exercise campaign documentary magazine newspaper concept code name nickname titled poem play exhibition column section category category-4 report game band group gang video hit track episode chapter essay article painting acronym brand ship vessel boat hashtag expression adjective sitcom drama comedy musical ballad anthem strategy doctrine mission site website app channel festival conference workshop theory effect',
)
/** Words that show a clause rather than a name: verbs, pronouns, negation. */
export const CLAUSE_WORDS = words(
  "i we he she they it you me us him them my our your i'm we're we've i've it's that's don't doesn't didn't can't won't isn't aren't wasn't is was are were be been has have had do does did will would can could must should may might shall am not no never there what why how let let's because if need needs want",
)
export const FIRST_PERSON = words(
  "i we me us my our mine ours myself ourselves i'm i've i'd i'll we're we've we'd we'll",
)
