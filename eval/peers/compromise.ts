// compromise: words, sentences, its own tags (mapped to universal parts of speech), people, organisations and places.
// Marks stand beside its words and are no words of their own: here each is made one, which costs it nothing.
import { HOW, installed } from './installed.ts'
import { type Found, type PeerName, type PeerReading, type PeerWord, sentenceOf } from './peer.ts'

interface Term {
  readonly text: string
  readonly pre: string
  readonly post: string
  readonly tags: readonly string[]
}
interface View {
  json(
    how: object,
  ): { readonly terms: readonly Term[]; readonly offset?: { readonly start: number; readonly length: number } }[]
  people(): View
  organizations(): View
  places(): View
}

export function compromise(): Found {
  const package_ = installed('compromise') as ((text: string) => View) | { default: (text: string) => View } | null
  if (package_ === null) return { missing: `compromise: ${HOW}` }
  const nlp = typeof package_ === 'function' ? package_ : package_.default
  return {
    name: 'compromise',
    hasTrees: false,
    hasNames: true,
    readTexts: (texts) => texts.map((text) => read(nlp(text), text)),
  }
}

function read(view: View, text: string): PeerReading {
  let at = 0
  const sentences = view.json({ terms: { text: true, pre: true, post: true, tags: true } }).map(({ terms }) => {
    const words: PeerWord[] = []
    for (const { pre, text: form, post, tags } of terms) {
      for (const [piece, upos] of [...marks(pre), [form, uposOf(tags)], ...marks(post)] as const) {
        const start = piece === '' ? -1 : text.indexOf(piece, at)
        if (start < 0) continue
        at = start + piece.length
        words.push({ start, end: at, upos })
      }
    }
    return words
  })
  const names = [...found(view.people(), 'PER'), ...found(view.organizations(), 'ORG'), ...found(view.places(), 'LOC')]
  return {
    sentences: sentences.filter((words) => words.length > 0).map((words) => sentenceOf(text, words)),
    names: names.map((name) => trimmed(text, name)),
  }
}

function marks(around: string): (readonly [string, string])[] {
  return [...around].filter((mark) => mark.trim() !== '').map((mark) => [mark, 'PUNCT'] as const)
}

function found(view: View, label: PeerName['label']): PeerName[] {
  return view.json({ offset: true }).flatMap(({ offset, terms }) => {
    if (offset === undefined) return []
    const title = terms.findIndex(({ tags }) => !tags.includes('Honorific'))
    const over = terms
      .slice(0, Math.max(0, title))
      .reduce((sum, { pre, text, post }) => sum + `${pre}${text}${post}`.length, 0)
    return [{ start: offset.start + over, end: offset.start + offset.length, label }]
  })
}

/** Without the marks and the possessive that compromise counts as part of a name, as it does titles. */
function trimmed(text: string, { start, end, label }: PeerName): PeerName {
  const words = text.slice(start, end)
  const before = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
  const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + before, end: Math.max(start + before, end - after), label }
}

/** Tags from the most telling to the least. */
const UPOS: readonly (readonly [string, string])[] = [
  ['Pronoun', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Value', 'NUM'],
  ['ProperNoun', 'PROPN'],
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Negative', 'PART'],
  ['Adverb', 'ADV'],
  ['Preposition', 'ADP'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['QuestionWord', 'ADV'],
  ['Expression', 'INTJ'],
]

function uposOf(tags: readonly string[]): string {
  return UPOS.find(([tag]) => tags.includes(tag))?.[1] ?? 'X'
}
