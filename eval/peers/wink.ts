// wink-nlp with its lite model of English: words, sentences, parts of speech. It has no trees, and no persons,
// organisations or places.
import { HOW, installed } from './installed.ts'
import { type Found, type PeerReading, type PeerWord, sentenceOf } from './peer.ts'

interface Item {
  out(how: unknown): string
}
interface Items {
  each(visit: (item: Item & { tokens(): Items }) => void): void
}
interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown }
  readDoc(text: string): { sentences(): Items }
}

export function wink(): Found {
  const make = installed('wink-nlp') as ((model: unknown) => Wink) | null
  const model = installed('wink-eng-lite-web-model')
  if (make === null || model === null) return { missing: `wink-nlp: ${HOW}` }
  const nlp = make(model)
  return {
    name: 'wink-nlp',
    hasTrees: false,
    hasNames: false,
    readTexts: (texts) => texts.map((text) => read(nlp, text)),
  }
}

function read(nlp: Wink, text: string): PeerReading {
  const sentences: PeerReading['sentences'][number][] = []
  let at = 0
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence) => {
      const words: PeerWord[] = []
      sentence.tokens().each((token) => {
        const form = token.out(nlp.its.value)
        const start = text.indexOf(form, at)
        if (start < 0 || form.trim() === '') return
        at = start + form.length
        words.push({ start, end: at, upos: token.out(nlp.its.pos) })
      })
      if (words.length > 0) sentences.push(sentenceOf(text, words))
    })
  return { sentences, names: [] }
}
