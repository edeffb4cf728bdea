import { describe, expect, test } from 'vitest'
import { NO_METADATA } from '../../model/report.ts'
import { contextOf, NO_KNOWLEDGE } from '../../read/context.ts'
import { documentOf } from '../../text/document.ts'
import { findNames } from '../names.ts'
import { whoIn } from './who.ts'

/** Whom the last occurrence of `words` means. */
function meant(text: string, words: string): string | null {
  const document = documentOf(text)
  const names = findNames(contextOf(document, NO_METADATA, NO_KNOWLEDGE))
  const start = document.text.lastIndexOf(words)
  return whoIn(document, names).resolve({ start, end: start + words.length })?.text ?? null
}

describe('who is meant', () => {
  test.each([
    ['Grace Okafor came. Okafor said it was over.', 'Okafor', 'Grace Okafor'],
    ['Labour Minister Piet Veldman left. The minister said little.', 'The minister', 'Piet Veldman'],
    ['Gov. Alma Reyes signed it. “Good,” the governor said.', 'the governor', 'Alma Reyes'],
    ['Ana Ruiz spoke. Later Tom Reis spoke. She said no.', 'She', 'Ana Ruiz'],
    ['Ana Ruiz said yes. “It rained on Tom Reis,” she said.', 'she', 'Ana Ruiz'],
    ['The Harbour Workers Union met. The union said no.', 'The union', 'Harbour Workers Union'],
    ['Maria Santos, 34, spoke. The 34-year-old said no.', 'The 34-year-old', 'Maria Santos'],
    ['The regional delegate in Murcia, Eva Sol, said no.', 'The regional delegate in Murcia, Eva Sol,', 'Eva Sol'],
  ])('%s', (text, words, expected) => {
    expect(meant(text, words)).toBe(expected)
  })

  test.each([
    ['Ana Ruiz left. A spokesman for Ana Ruiz said no.', 'A spokesman for Ana Ruiz', 'spokesman for Ana Ruiz'],
    ['Ana Ruiz left. Ana Ruiz’s lawyer said no.', 'Ana Ruiz’s lawyer', 'Ana Ruiz’s lawyer'],
    ['Two senior officials who left said no.', 'Two senior officials who left', 'Two senior officials'],
    ['Some harbour pilots met. They said no.', 'They', 'Some harbour pilots'],
  ])('nobody named: %s', (text, words, expected) => {
    expect(meant(text, words)).toBe(expected)
  })

  test.each([
    ['He said no.', 'He'],
    ['Ana Ruiz spoke. He said no.', 'He'],
    ['It rained. “We are done,” we said.', 'we'],
  ])('unsure: %s', (text, words) => {
    expect(meant(text, words)).toBeNull()
  })
})
