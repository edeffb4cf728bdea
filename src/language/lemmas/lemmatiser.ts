// The lemma of a word from its form and tags: exceptions first, then irregular inflection, then rules of spelling with
// learned endings ("hoped" is of "hope", "hopped" of "hop").
//
//   struck VBD strike   laid VBN lay   striking VBG strike   unions NNS union   States NNPS State   n't RB not   20,000 CD 20000
//   OKONKWO NNP Okonkwo   NATO NNP NATO   Kenyan JJ Kenyan   Local JJ local
import { DEMONYMS } from '../en/name-demonyms.ts'
import { changed, type Endings, opFor } from './endings.ts'
import { comparedOf, ING, PLURALS, pastOf, THIRD } from './irregular.ts'

export interface LemmaTables {
  /** For what is left of a form in -ed, -ing, -er, -est. */
  readonly stems: Endings
  /** For what is left of a plural or a third person without its s. */
  readonly plurals: Endings
  /** By group, the lemma of a lower-case form; "=" is the form as it is written. */
  readonly exceptions: ReadonlyMap<string, ReadonlyMap<string, string>>
}

export type Lemmatiser = (form: string, upos: string, xpos: string) => string

const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    VBD: 'past',
    VBN: 'past',
    VBG: 'ing',
    VBZ: 'third',
    NNS: 'plural',
    NNPS: 'names',
    JJR: 'compared',
    JJS: 'compared',
    RBR: 'compared-adverb',
    RBS: 'compared-adverb',
  }),
)

/** Forms inflected alike share their exceptions; others by their tag. */
export function groupOf(upos: string, xpos: string): string {
  if (upos === 'PUNCT' || upos === 'SYM') return 'mark'
  if (upos === 'X' && !KEPT_X.has(xpos)) return 'rest'
  if (xpos === 'NNP') return upos === 'VERB' ? 'name-verb' : 'name'
  return GROUPS.get(xpos) ?? xpos
}

/** Of what is tagged X, these are words of their own; the rest are pieces of the word before. */
const KEPT_X: ReadonlySet<string> = new Set(['FW', 'LS', 'GW', 'AFX', 'SYM', 'UH'])

/** A word longer than this is its own lemma. */
const LONGEST = 60

export function openLemmas(tables: LemmaTables): Lemmatiser {
  return (form, upos, xpos) => {
    if (form.length > LONGEST) return form
    const plain = form.includes('’') ? form.replaceAll('’', "'") : form
    const lower = plain.toLowerCase()
    const group = groupOf(upos, xpos)
    const known = tables.exceptions.get(group)?.get(lower)
    if (known !== undefined) return known === '=' ? plain : known
    return RULES.get(group)?.(plain, lower, tables) ?? otherLemma(plain, lower, upos, xpos)
  }
}

type Rule = (form: string, lower: string, tables: LemmaTables) => string

const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    past: (_, lower, tables) => inflected(lower, (word) => pastOf(word) ?? past(word, tables)),
    ing: (_, lower, tables) => inflected(lower, (word) => ING.get(word) ?? ing(word, tables)),
    third: (_, lower, tables) => inflected(lower, (word) => THIRD.get(word) ?? withoutS(word, tables)),
    plural: plural,
    names: (form, lower, tables) =>
      (form === lower ? capital : (lemma: string) => cased(form, lemma))(plural(form, lower, tables)),
    name: name,
    'name-verb': (form, lower, tables) => cased(form, lower.endsWith('ing') ? ing(lower, tables) : past(lower, tables)),
    compared: (_, lower, tables) => comparedOf(lower, false) ?? compared(lower, tables),
    'compared-adverb': (_, lower, tables) => comparedOf(lower, true) ?? compared(lower, tables),
    mark: (form) => MARKS.get(form) ?? form,
    rest: () => '_',
  }),
)

/** "co-founded", "re-elected": what stands before the last hyphen is kept. */
function inflected(lower: string, rule: (word: string) => string): string {
  const from = lower.lastIndexOf('-') + 1
  return from === 0 || from === lower.length ? rule(lower) : lower.slice(0, from) + rule(lower.slice(from))
}

function past(word: string, { stems }: LemmaTables): string {
  if (/.{2}ied$/.test(word)) return `${word.slice(0, -3)}y`
  if (/.'d$/.test(word)) return word.slice(0, -2)
  return /.ed$/.test(word) ? stemmed(word.slice(0, -2), stems) : word
}

function ing(word: string, { stems }: LemmaTables): string {
  const stem = /^(.{2,})in['g]?$/.exec(word)?.[1]
  return stem === undefined ? word : stemmed(stem, stems)
}

function compared(word: string, { stems }: LemmaTables): string {
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1]
  if (stem === undefined) return word
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stemmed(stem, stems)
}

function stemmed(stem: string, stems: Endings): string {
  return changed(stem, opFor(stems, stem))
}

/** "1990s" and "1990's" are their own lemma, as the treebanks have it. */
function plural(form: string, lower: string, tables: LemmaTables): string {
  if (/\d'?s$/.test(lower)) return lower.replace("'", '')
  if (/^[A-Z]{2,}'?s$/.test(form)) return lower.replace(/'?s$/, '')
  return inflected(lower, (word) => PLURALS.get(word) ?? compoundPlural(word) ?? withoutS(word, tables))
}

/** "policemen", "grandchildren". */
function compoundPlural(word: string): string | undefined {
  return /..men$/.test(word) ? `${word.slice(0, -2)}an` : undefined
}

function withoutS(word: string, { plurals }: LemmaTables): string {
  if (/.'s$/.test(word)) return word.slice(0, -2)
  if (!/[^s]s$/.test(word) || word.length < 3) return word
  const rest = word.slice(0, -1)
  return changed(rest, opFor(plurals, rest))
}

/** "OKONKWO" and "nairobi" get the capitals that names have; "NATO", "al" and "@nairobi" stay as they are. */
function name(form: string, lower: string): string {
  return isShouted(form) || /^\p{Ll}{3,}$/u.test(form) ? capital(lower) : form
}

/** A name written in capitals that is too long for an acronym. */
function isShouted(form: string): boolean {
  return form.length > 4 && /^\p{Lu}[\p{Lu}'-]+$/u.test(form)
}

/** The lower-case lemma with the capitals of its form. */
function cased(form: string, lower: string): string {
  if (form === form.toLowerCase()) return lower
  if (isShouted(form) || /^\P{Lu}*\p{Lu}\P{Lu}*$/u.test(form)) return capital(lower)
  return form.toLowerCase().startsWith(lower) ? form.slice(0, lower.length) : lower
}

function capital(lower: string): string {
  return lower.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„', '«', '»'].map((mark) => [mark, '"'] as const),
  ...['‘', '‚'].map((mark) => [mark, "'"] as const),
  ...['–', '—', '--'].map((mark) => [mark, '-'] as const),
])

function otherLemma(form: string, lower: string, upos: string, xpos: string): string {
  if (xpos === 'CD') return number(form, lower)
  if (xpos === 'ADD' || xpos === 'FW' || xpos === 'LS' || upos === 'SYM') return form
  if (xpos === 'JJ' && DEMONYMS.has(lower)) return capital(lower)
  if (xpos === 'JJ' && isProperAdjective(form, lower)) return form
  if (xpos === 'NN') return /\d/.test(form) ? form : lower
  return lower.replace(/(\p{L})\1{2,}/gu, '$1')
}

function number(form: string, lower: string): string {
  if (/\d/.test(form)) return lower.replace(/,(?=\d{3}(?!\d))/g, '')
  return /^[IVXLCM]+$/.test(form) ? form : lower
}

const PEOPLES = /(?:[^u]ian|[a-z]ese|stani|ist|ean|islamic|catholic|arabic|slavic|hispanic|baltic|arctic)$/

/** "Kenyan", "pro-Russian": but not "Local" or "Human" at a sentence's start. */
function isProperAdjective(form: string, lower: string): boolean {
  const from = form.lastIndexOf('-') + 1
  const [word, plain] = [form.slice(from), lower.slice(from)]
  if (!/^\p{Lu}/u.test(word)) return false
  return DEMONYMS.has(plain) || (from > 0 && word !== form.toUpperCase()) || PEOPLES.test(plain)
}
