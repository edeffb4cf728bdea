// Writes the tables as a module of the core, lines no longer than the formatter's.
import type { Exceptions } from './exceptions.ts'

const WIDTH = 118

export function moduleOf(tables: { stems: string; plurals: string; exceptions: Exceptions }): string {
  const exceptions = [...tables.exceptions].map(([group, lemmas]) => {
    const pairs = [...lemmas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, lemma]) => `${form}>${lemma}`)
    return `${group}: ${pairs.join(' ')}`
  })
  return `// Made by training/lemmas/train.ts from the training parts of UD English EWT and GUM (CC BY-SA 4.0): see training/lemmas/CARD.md.
// In the form that src/language/lemmas.ts and lemmas/endings.ts read.

export const STEM_ENDINGS = \`
${wrapped(tables.stems)}\`

export const PLURAL_ENDINGS = \`
${wrapped(tables.plurals)}\`

export const EXCEPTIONS = \`
${wrapped(exceptions.join('\n'))}\`
`
}

function wrapped(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/\s+/)) {
    if (line !== '' && line.length + piece.length >= WIDTH) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? piece : ` ${piece}`
  }
  return [...lines, line].map((one) => one.replace(/[\\`]|\$\{/g, '\\$&')).join('\n')
}
