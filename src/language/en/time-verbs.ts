// Words that say whether a clause tells of what was, is or will be. Data only.

/** Verbs of the past that do not end in -ed. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  'was were had did said told took went came began held met made won lost left fell rose saw shot struck hit broke gave got found sent brought bought sold paid spoke wrote read ran flew drove fought led kept became grew stood sat set put cut shut hurt burst spread swept drew threw knew thought felt heard swore stole sank sang rang hung dug bore wore tore chose froze woke rode arose forbade withdrew overthrew overtook undertook understood laid lay sought taught caught dealt dwelt burnt learnt leapt slept spent lent bent built rebuilt broadcast cast'.split(
    ' ',
  ),
)

/** Words that point ahead. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will 'll won't shall would plans plan planned planning expects expected expect due scheduled slated upcoming forthcoming next intends hopes aims vows must should may can tomorrow payable forecast predicts projected resume resumes begin begins starts opens closes reopens reopen expires expire meets convenes convene concludes ends".split(
    ' ',
  ),
)

/** Forms of the present that tell of a state, not of an event. */
export const PRESENT_STATES: ReadonlySet<string> = new Set(
  'is are has have remains remain stands stand lives live exists exist continues continue faces face seems seem does do owns own means works'.split(
    ' ',
  ),
)
