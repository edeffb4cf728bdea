// Copies of texts in the other ways that print writes: in capitals, as headlines, with hard line ends. Offsets stay.

import type { Draw } from '../random.ts'
import type { LabelledText } from './corpora.ts'

const SMALL = new Set(
  'a an the and or but of for in on at to by with from as is are was were be has have had'.split(' '),
)

/** The texts and, of about one in `every`, each kind of copy. */
export function augmented(texts: readonly LabelledText[], draw: Draw, every: number): LabelledText[] {
  const copies = texts.flatMap((text) => [
    ...(draw() * every < 1 ? [{ ...text, text: capitals(text.text) }] : []),
    ...(draw() * every < 1 ? [{ ...text, text: titles(text.text) }] : []),
    ...(draw() * every < 1 ? [{ ...text, text: wrapped(text.text) }] : []),
  ])
  return [...texts, ...copies]
}

function capitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  )
}

/** Short sentences as headlines: capitals on all but the small words, no stop. */
function titles(text: string): string {
  return text.replace(/[^.!?\n]{10,90}(?:\.(?=\s)|\n)/g, (sentence) =>
    sentence
      .replace(/\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
        /[\p{L}’']/u.test(sentence.charAt(at - 1)) || SMALL.has(word) ? word : capitals(word.charAt(0)) + word.slice(1),
      )
      .replace(/\.$/, '\n'),
  )
}

function wrapped(text: string): string {
  const letters = text.split('')
  let column = 0
  for (let at = 0; at < letters.length; at++) {
    column = letters[at] === '\n' ? 0 : column + 1
    if (column > 66 && letters[at] === ' ') {
      letters[at] = '\n'
      column = 0
    }
  }
  return letters.join('')
}
