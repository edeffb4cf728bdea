// The forms that a lemma may take, the other way round from lemmatiser.ts. Made for looking words up: it rather gives one
// form too many ("stoped") than one too few.
import { ING, PAST, PLURALS, THIRD } from './irregular.ts'

const IRREGULAR: ReadonlyMap<string, readonly string[]> = turned([PAST, ING, PLURALS, THIRD])

/** Forms in lower case of a lemma in lower case, itself included. */
export function formsOf(lemma: string, upos: 'VERB' | 'NOUN' | 'ADJ'): string[] {
  const forms = [lemma, ...irregularOf(lemma), ...withS(lemma)]
  if (upos === 'VERB') forms.push(...verbForms(lemma))
  return [...new Set(forms)]
}

const PREFIX = /^(?:re|over|under|out|mis|un|fore|with)(?=[a-z]{3})/

/** "took" of "take", "retook" of "retake". */
function irregularOf(lemma: string): readonly string[] {
  const known = IRREGULAR.get(lemma)
  const prefix = known === undefined ? PREFIX.exec(lemma)?.[0] : undefined
  if (prefix === undefined) return known ?? []
  return (IRREGULAR.get(lemma.slice(prefix.length)) ?? []).map((form) => prefix + form)
}

function withS(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`]
  return [`${lemma}s`, `${lemma}es`]
}

function verbForms(lemma: string): string[] {
  if (/e$/.test(lemma)) return [`${lemma}d`, `${lemma.slice(0, -1)}ing`, `${lemma}ing`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  const stems = /[aeiou][bdgklmnprtvz]$/.test(lemma) ? [lemma, lemma + lemma.slice(-1)] : [lemma]
  if (/c$/.test(lemma)) stems.push(`${lemma}k`)
  return stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])
}

function turned(tables: readonly ReadonlyMap<string, string>[]): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const [form, lemma] of tables.flatMap((table) => [...table])) {
    const known = forms.get(lemma)
    if (known === undefined) forms.set(lemma, [form])
    else known.push(form)
  }
  return forms
}
