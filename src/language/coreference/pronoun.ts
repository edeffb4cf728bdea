// Pronouns of the third person, and what each asks of what it stands for.

/** Whom a pronoun stands for: a man, a woman, a thing or body, several. */
export const WHOM = { he: 0, she: 1, it: 2, they: 3 } as const
export type Whom = (typeof WHOM)[keyof typeof WHOM]

export const CASE = { subject: 0, object: 1, owner: 2, reflexive: 3 } as const
export type Case = (typeof CASE)[keyof typeof CASE]

export interface Pronoun {
  readonly whom: Whom
  readonly grammatical: Case
}

const FORMS: readonly (readonly [forms: string, whom: Whom])[] = [
  ['he him his himself', WHOM.he],
  ['she her hers herself', WHOM.she],
  ['it it its itself', WHOM.it],
  ['they them their themselves', WHOM.they],
]

const PRONOUNS = new Map<string, Pronoun>()
for (const [forms, whom] of FORMS)
  forms.split(' ').forEach((form, at) => {
    if (!PRONOUNS.has(form)) PRONOUNS.set(form, { whom, grammatical: at as Case })
  })
PRONOUNS.set('theirs', { whom: WHOM.they, grammatical: CASE.owner })

/** The pronoun that a word in lower case is, or null. */
export function pronounOf(lower: string): Pronoun | null {
  return PRONOUNS.get(lower) ?? null
}
