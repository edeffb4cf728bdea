// Morphological features of English pronouns and determiners, as Universal Dependencies gives them. Keys are lower-case forms.

const PERSONAL: readonly (readonly [forms: string, features: string])[] = [
  ['i', 'Case=Nom|Number=Sing|Person=1|PronType=Prs'],
  ['we', 'Case=Nom|Number=Plur|Person=1|PronType=Prs'],
  ['you', 'Case=Nom|Person=2|PronType=Prs'],
  ['he', 'Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs'],
  ['she', 'Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs'],
  ['it', 'Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
  ['they', 'Case=Nom|Number=Plur|Person=3|PronType=Prs'],
  ['me', 'Case=Acc|Number=Sing|Person=1|PronType=Prs'],
  ["us 's", 'Case=Acc|Number=Plur|Person=1|PronType=Prs'],
  ['him', 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs'],
  ['her', 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs'],
  ["them 'em", 'Case=Acc|Number=Plur|Person=3|PronType=Prs'],
  ['myself', 'Case=Acc|Number=Sing|Person=1|PronType=Prs|Reflex=Yes'],
  ['ourselves', 'Case=Acc|Number=Plur|Person=1|PronType=Prs|Reflex=Yes'],
  ['yourself', 'Case=Acc|Number=Sing|Person=2|PronType=Prs|Reflex=Yes'],
  ['yourselves', 'Case=Acc|Number=Plur|Person=2|PronType=Prs|Reflex=Yes'],
  ['himself', 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes'],
  ['herself', 'Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes'],
  ['itself', 'Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes'],
  ['themselves', 'Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes'],
  ['mine', 'Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs'],
  ['ours', 'Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs'],
  ['yours', 'Case=Gen|Person=2|Poss=Yes|PronType=Prs'],
  ['hers', 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['theirs', 'Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs'],
]

const POSSESSIVE: readonly (readonly [forms: string, features: string])[] = [
  ['my', 'Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs'],
  ['our', 'Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs'],
  ['your', 'Case=Gen|Person=2|Poss=Yes|PronType=Prs'],
  ['his', 'Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['her', 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['its', 'Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
  ['their', 'Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs'],
]

const DETERMINERS: readonly (readonly [forms: string, features: string])[] = [
  ['the', 'Definite=Def|PronType=Art'],
  ['a an', 'Definite=Ind|PronType=Art'],
  ['this that', 'Number=Sing|PronType=Dem'],
  ['these those', 'Number=Plur|PronType=Dem'],
  ['all every each both', 'PronType=Tot'],
  ['no neither', 'PronType=Neg'],
  ['some any another either', 'PronType=Ind'],
]

export const PERSONAL_FEATURES = tableOf(PERSONAL)
export const POSSESSIVE_FEATURES = tableOf(POSSESSIVE)
export const DETERMINER_FEATURES = tableOf(DETERMINERS)

function tableOf(rows: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(([forms, features]) => forms.split(' ').map((form) => [form, features] as const)))
}
