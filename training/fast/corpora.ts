// Reads the treebanks' own distribution folders: UD_English-EWT and GUM (see training/README.md).
import { readFileSync } from 'node:fs'
import { textsOf } from '../../eval/conllu.ts'
import { ewtTexts, gumTexts, sentencesOf } from '../../eval/treebanks.ts'

export interface GoldSentence {
  readonly forms: readonly string[]
  /** "NOUN|NNS". */
  readonly tags: readonly string[]
  /** Number of the head; the sentence's length for the root. */
  readonly heads: readonly number[]
  /** Relations without subtype. */
  readonly labels: readonly string[]
}

export function ewtPart(folder: string, part: 'train' | 'dev' | 'test'): GoldSentence[] {
  return goldOf(ewtTexts(folder, part))
}

export function gumPart(folder: string, wanted: 'train' | 'dev' | 'test'): GoldSentence[] {
  return goldOf(gumTexts(folder, (part) => part === wanted))
}

/** Trees of one file in CoNLL-U (silver.ts). */
export function treesOf(path: string): GoldSentence[] {
  return goldOf(textsOf(readFileSync(path, 'utf8')))
}

function goldOf(texts: Parameters<typeof sentencesOf>[0]): GoldSentence[] {
  return sentencesOf(texts).map((words) => ({
    forms: words.map((word) => word.form),
    tags: words.map((word) => `${word.upos}|${word.xpos}`),
    heads: words.map((word) => (word.head < 0 ? words.length : word.head)),
    labels: words.map((word) => word.label),
  }))
}
