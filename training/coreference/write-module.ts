// Writes what was learned as modules of the core, lines no longer than the formatter's.
import type { Weighed } from '../../src/language/coreference/resolve.ts'

const WIDTH = 118

const ORIGIN = `// Made by training/coreference/train.ts from the training documents of GUM: see training/coreference/CARD.md.`

export function nounsModule(nouns: Readonly<Record<'person' | 'body', readonly string[]>>): string {
  return `${ORIGIN}
// Nouns for persons and for bodies that the lists of src/language/en do not hold, in the singular.

export const PERSONS = \`
${wrapped(nouns.person)}\`

export const BODIES = \`
${wrapped(nouns.body)}\`
`
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-'
const UNIT = 0.1

/** Each weight as the letter nearest to it. */
export function weightsModule(weights: Readonly<Record<Weighed, Float64Array>>): string {
  return `${ORIGIN}
// Weights as letters: see weigh.ts.

export const ALPHABET = '${LETTERS}'

export const SCALE = ${UNIT}

export const PRONOUN_TABLE = \`
${lettersOf(weights.pronoun)}\`

export const NOUN_TABLE = \`
${lettersOf(weights.noun)}\`
`
}

function lettersOf(weights: Float64Array): string {
  const half = LETTERS.length / 2
  const letters = [...weights].map((weight) => {
    const place = Math.round(weight / UNIT) + half
    return LETTERS[Math.max(0, Math.min(LETTERS.length - 1, place))] ?? ''
  })
  return letters.join('').replace(new RegExp(`.{${WIDTH}}`, 'g'), '$&\n')
}
