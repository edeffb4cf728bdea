// Morphological features of a word, read off its tag, its form and the tree: "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin".
//
// English marks little on the word itself; person and number of a finite verb are those of its subject, voice is that of its
// auxiliary. Typo, style and abbreviation features of the treebanks are not given.
import { DETERMINER_FEATURES, PERSONAL_FEATURES, POSSESSIVE_FEATURES } from '../en/pronoun-features.ts'
import type { ParsedWord } from './word.ts'

/** The features of word `at` in CoNLL-U's form, in alphabetical order, or '' where it has none. */
export function morphologyOf(words: readonly ParsedWord[], at: number): string {
  const word = words[at]
  if (word === undefined) return ''
  const form = word.form.toLowerCase().replaceAll('’', "'")
  return byPart(words, at, word, form) ?? byTag(word)
}

/** An engine may give a tag that is none of its part of speech's ("voting" NOUN, VBG): then what most words of that part have. */
function byTag({ upos, xpos }: ParsedWord): string {
  const features = BY_TAG[xpos] ?? ''
  return features === '' || TAGS_OF[upos]?.test(xpos) !== false ? features : (BY_PART[upos] ?? '')
}

const TAGS_OF: Readonly<Record<string, RegExp>> = {
  NOUN: /^NN/,
  PROPN: /^NN/,
  ADJ: /^JJ/,
  ADV: /^RB/,
  VERB: /^VB/,
  AUX: /^(?:VB|MD)/,
}

const BY_PART: Readonly<Record<string, string>> = { NOUN: 'Number=Sing', PROPN: 'Number=Sing', ADJ: 'Degree=Pos' }

const BY_TAG: Readonly<Record<string, string>> = {
  NN: 'Number=Sing',
  NNP: 'Number=Sing',
  NNS: 'Number=Plur',
  NNPS: 'Number=Plur',
  JJ: 'Degree=Pos',
  JJR: 'Degree=Cmp',
  JJS: 'Degree=Sup',
  RBR: 'Degree=Cmp',
  RBS: 'Degree=Sup',
  MD: 'VerbForm=Fin',
  VBG: 'Tense=Pres|VerbForm=Part',
  VBZ: 'Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin',
}

function byPart(words: readonly ParsedWord[], at: number, word: ParsedWord, form: string): string | null {
  switch (word.upos) {
    case 'PRON':
      return pronoun(words, at, word, form)
    case 'DET':
      return DETERMINER_FEATURES.get(form) ?? relative(word, form)
    case 'NUM':
      return `NumForm=${numberForm(form)}|NumType=${/^\d{1,3}\/\d{1,3}$|^\d*\.\d+$/.test(form) ? 'Frac' : 'Card'}`
    case 'ADJ':
      return adjective(word, form)
    case 'ADV':
      return adverb(words, word, form)
    case 'PART':
      return word.xpos === 'RB' ? 'Polarity=Neg' : ''
    case 'VERB':
    case 'AUX':
      return verb(words, at, word)
    case 'NOUN':
    case 'PROPN':
      return null
    default:
      return ''
  }
}

function numberForm(form: string): string {
  if (/\d/.test(form)) return 'Digit'
  return /^[ivxlc]+$/.test(form) ? 'Roman' : 'Word'
}

// "it" and "you" look alike as subject and object: the tree tells.
function pronoun(words: readonly ParsedWord[], at: number, word: ParsedWord, form: string): string {
  if (word.xpos === 'PRP$') return POSSESSIVE_FEATURES.get(form) ?? ''
  if (word.xpos === 'PRP') {
    const features = PERSONAL_FEATURES.get(form) ?? ''
    const object = (form === 'it' || form === 'you') && !/^(?:nsubj|expl)/.test(word.label) && !hasCopula(words, at)
    return object ? features.replace('Case=Nom', 'Case=Acc') : features
  }
  if (word.xpos === 'EX') return 'PronType=Dem'
  if (word.xpos === 'DT') return DETERMINER_FEATURES.get(form) ?? ''
  if (word.xpos === 'NN') return `Number=Sing|PronType=${indefinite(form)}`
  return word.xpos === 'WP$' ? 'Poss=Yes|PronType=Rel' : (relative(word, form) ?? '')
}

function indefinite(form: string): string {
  if (form.startsWith('no')) return 'Neg'
  return form.startsWith('every') ? 'Tot' : 'Ind'
}

function hasCopula(words: readonly ParsedWord[], at: number): boolean {
  return near(words, at).some((number) => words[number]?.head === at && words[number]?.label === 'cop')
}

function relative(word: ParsedWord, form: string): string | null {
  if (word.xpos === 'WDT') return word.upos === 'DET' || form === 'what' ? 'PronType=Int' : 'PronType=Rel'
  if (word.xpos === 'WP') return form.startsWith('who') ? 'PronType=Rel' : 'PronType=Int'
  if (word.xpos === 'PDT') return form === 'such' || form === 'quite' ? 'PronType=Ind' : 'PronType=Tot'
  return null
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/

function adjective(word: ParsedWord, form: string): string | null {
  if (word.xpos === 'NNP') return 'Degree=Pos'
  if (!ORDINAL.test(form)) return null
  return `Degree=Pos|NumForm=${/\d/.test(form) ? 'Combi' : 'Word'}|NumType=Ord`
}

const DEMONSTRATIVE = new Set('here there now then thus'.split(' '))
const UNIVERSAL = new Set('always everywhere'.split(' '))
const NEGATIVE = new Set('never nowhere'.split(' '))
const INDEFINITE = new Set('ever somewhere sometimes anywhere somehow'.split(' '))
const GRADABLE = new Set('well far long soon hard late close early little fast live high low badly'.split(' '))

function adverb(words: readonly ParsedWord[], word: ParsedWord, form: string): string | null {
  if (word.xpos === 'WRB') return isQuestion(words, word, form) ? 'PronType=Int' : 'PronType=Rel'
  if (word.xpos !== 'RB') return null
  if (GRADABLE.has(form)) return 'Degree=Pos'
  if (DEMONSTRATIVE.has(form)) return 'PronType=Dem'
  if (UNIVERSAL.has(form)) return 'PronType=Tot'
  if (NEGATIVE.has(form)) return 'PronType=Neg'
  return INDEFINITE.has(form) ? 'PronType=Ind' : ''
}

/** "when he left", "how": but not "the town where it began". */
function isQuestion(words: readonly ParsedWord[], word: ParsedWord, form: string): boolean {
  return word.label === 'advmod' && !(form === 'where' && words[word.head]?.label === 'acl')
}

function verb(words: readonly ParsedWord[], at: number, word: ParsedWord): string | null {
  const children = near(words, at).filter((number) => words[number]?.head === at)
  switch (word.xpos) {
    case 'VBN':
      return passive(words, at, word, children) ? 'Tense=Past|VerbForm=Part|Voice=Pass' : 'Tense=Past|VerbForm=Part'
    case 'VBG':
      return word.upos === 'VERB' && gerund(words, at) ? 'VerbForm=Ger' : null
    case 'NNP':
      return 'Tense=Past|VerbForm=Part'
    case 'VB':
      return imperative(words, at) ? 'Mood=Imp|VerbForm=Fin' : 'VerbForm=Inf'
    case 'VBD':
      return `Mood=Ind|${agreement(words, at, word)}|Tense=Past|VerbForm=Fin`
    case 'VBP':
      return `Mood=Ind|${agreement(words, at, word)}|Tense=Pres|VerbForm=Fin`
    default:
      return null
  }
}

const LIKE_NOUNS = new Set('acl xcomp csubj ccomp appos obj nmod compound nsubj'.split(' '))

/** "risk losing", "the men striking", "a working day": but not "while waiting", "by striking" or "is working". */
function gerund(words: readonly ParsedWord[], at: number): boolean {
  const top = firstConjunct(words, at)
  if (hasChild(words, at, 'aux') || hasChild(words, top, 'aux')) return false
  const label = words[top]?.label ?? ''
  return LIKE_NOUNS.has(label) || (label === 'amod' && top === at)
}

/** "Go home", "Do not go", "Be careful and wait": no subject, and no auxiliary but "do". */
function imperative(words: readonly ParsedWord[], at: number): boolean {
  const word = words[at]
  const governor = word?.upos === 'AUX' && word.head >= 0 ? word.head : at
  const top = firstConjunct(words, governor)
  if (!/^(?:root|parataxis)$/.test(words[top]?.label ?? '')) return false
  const bound = (number: number) => {
    const { head, label, form, xpos } = words[number] as ParsedWord
    if ((head !== governor && head !== top) || number === at) return false
    if (label === 'aux') return !/^(?:do|don)$/i.test(form)
    return xpos === 'TO' || (label === 'nsubj' && head === governor)
  }
  return !near(words, governor).some(bound) && (word?.upos !== 'AUX' || !hasChild(words, governor, 'nsubj'))
}

/** The word that a row of "and", "or" began with; a word outside of one is its own. */
function firstConjunct(words: readonly ParsedWord[], at: number): number {
  let top = at
  for (let steps = 0; steps < 8 && words[top]?.label === 'conj'; steps++) top = words[top]?.head ?? top
  return top
}

function hasChild(words: readonly ParsedWord[], at: number, label: string): boolean {
  return childOf(words, at, label) !== undefined
}

function childOf(words: readonly ParsedWord[], at: number, label: string): number | undefined {
  return near(words, at).find((number) => words[number]?.head === at && words[number]?.label === label)
}

/** "was arrested", "the men arrested": but not "has arrested". */
function passive(words: readonly ParsedWord[], at: number, word: ParsedWord, children: readonly number[]): boolean {
  if (word.upos === 'AUX') return false
  const helpers = children.filter((number) => words[number]?.label === 'aux' && number < at)
  if (helpers.length === 0) return true
  const nearest = words[helpers.at(-1) as number]
  return nearest !== undefined && /^(?:am|is|are|was|were|be|been|being|'s|'re|'m|got|get|gets)$/i.test(nearest.form)
}

/** Person and number of the subject: of the verb itself, or of the word that an auxiliary or copula stands by. */
function agreement(words: readonly ParsedWord[], at: number, word: ParsedWord): string {
  const subject = subjectOf(words, word.upos === 'AUX' && word.head >= 0 ? word.head : at)
  const form = (subject === undefined ? '' : (words[subject]?.form ?? '')).toLowerCase()
  if (form === 'i') return 'Number=Sing|Person=1'
  if (form === 'we') return 'Number=Plur|Person=1'
  if (form === 'you') return 'Number=Sing|Person=2'
  // "Hope to see you", "Thank you".
  if (word.xpos === 'VBP' && subject === undefined && word.label === 'root') return 'Number=Sing|Person=1'
  if (word.xpos === 'VBP') return 'Number=Plur|Person=3'
  const own = word.form.toLowerCase()
  if (own === 'was') return 'Number=Sing|Person=3'
  return own === 'were' || (subject !== undefined && isPlural(words, subject, form))
    ? 'Number=Plur|Person=3'
    : 'Number=Sing|Person=3'
}

/** Its own, or that of the verb it stands in a row with; what "who" and "that" stand for. */
function subjectOf(words: readonly ParsedWord[], governor: number): number | undefined {
  const own = childOf(words, governor, 'nsubj')
  const subject = own ?? childOf(words, firstConjunct(words, governor), 'nsubj')
  const relative = subject !== undefined && /^W(?:P|DT)$/.test(words[subject]?.xpos ?? '')
  const clause = words[firstConjunct(words, governor)]
  return relative && clause?.label === 'acl' ? clause.head : subject
}

function isPlural(words: readonly ParsedWord[], subject: number, form: string): boolean {
  if (/^(?:they|these|those)$/.test(form) || /^NNP?S$/.test(words[subject]?.xpos ?? '')) return true
  const second = childOf(words, subject, 'conj')
  const link = second === undefined ? undefined : childOf(words, second, 'cc')
  return link !== undefined && words[link]?.form.toLowerCase() === 'and'
}

/** Children stand within this many words: keeps a sentence of 50,000 words linear. */
const REACH = 40

function near(words: readonly ParsedWord[], at: number): number[] {
  const from = Math.max(0, at - REACH)
  const to = Math.min(words.length, at + REACH + 1)
  return Array.from({ length: to - from }, (_, number) => from + number)
}
