// Which nouns mean the same role ("Gov." and "governor"), and nouns for bodies, for "the governor", "the company".

const ROLE_GROUPS = [
  'governor gov',
  'senator sen',
  'representative rep congressman congresswoman lawmaker legislator mp',
  'general gen',
  'lieutenant lt',
  'colonel col',
  'captain capt',
  'sergeant sgt',
  'major maj',
  'superintendent supt',
  'inspector insp',
  'detective det',
  'professor prof academic scholar',
  'doctor dr physician',
  'reverend rev pastor priest vicar',
  'councillor cllr councilor councilman councilwoman',
  'spokesman spokeswoman spokesperson',
  'chairman chairwoman chairperson chair',
  'minister secretary',
  'president leader',
  'premier prime',
  'lawyer attorney barrister solicitor advocate counsel',
  'mayor alderman',
  'chief head boss director',
  'coach manager',
  'actor actress',
  'judge justice magistrate',
]

const GROUP = new Map<string, number>()
ROLE_GROUPS.forEach((group, number) => {
  for (const word of group.split(' ')) GROUP.set(word, number)
})

/** Whether two role nouns may mean one person’s role. */
export function isSameRole(a: string, b: string): boolean {
  if (a === b) return true
  const group = GROUP.get(a)
  return group !== undefined && group === GROUP.get(b)
}

/** Nouns for a body, which may take up a name that does not hold them: "the company", "the agency". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `agency airline alliance army association authority bank board body broadcaster bureau carmaker charity club coalition college commission committee company corporation council court department employer federation firm foundation government group hospital
institute institution investigator lab legislature library manufacturer militia ministry monitor movement network newspaper ngo office organisation organization outlet panel paper parliament party police publisher regulator retailer school service site startup
station team thinktank think-tank tribunal union university utility watchdog website giant producer operator newsroom magazine journal campaign department secretariat supplier`.split(
    /\s+/,
  ),
)

/** Nouns for things that say: what "it" may take up. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `analysis article audit census complaint decree document filing indictment lawsuit letter memo note order paper petition poll report resolution review ruling statement study survey`.split(
    /\s+/,
  ),
)

/** Plural nouns without -s. */
export const PLURALS: ReadonlySet<string> = new Set(
  'police people media staff troops women men children folk'.split(' '),
)
