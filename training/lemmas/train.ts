// Makes the lemmatiser's tables:
//   node training/lemmas/train.ts EWT GUM VECTORS.json src/language/lemmas/learned.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { ewtTexts, gumTexts, sentencesOf } from '../../eval/treebanks.ts'
import { endingsOf } from '../../src/language/lemmas/endings.ts'
import { learnEndings } from './endings.ts'
import { pluralExamples, stemExamples, type Tagged } from './examples.ts'
import { learnExceptions } from './exceptions.ts'
import { moduleOf } from './write-module.ts'

const [ewt = '', gum = '', vectors = '', out = ''] = process.argv.slice(2)
/** As many words of the list as are frequent enough to be no errors of spelling. */
const WORDS = 100_000

const words: Tagged[] = sentencesOf([...ewtTexts(ewt, 'train'), ...gumTexts(gum, (part) => part === 'train')]).flat()
const listed = Object.keys((JSON.parse(readFileSync(vectors, 'utf8')) as { vectors: object }).vectors)
const ranks = new Map(listed.slice(0, WORDS).map((word, at) => [word, at]))
const stems = learnEndings(stemExamples(words, ranks))
const plurals = learnEndings(pluralExamples(words, ranks))
const exceptions = learnExceptions(words, { stems: endingsOf(stems), plurals: endingsOf(plurals) })
const module = moduleOf({ stems, plurals, exceptions })
writeFileSync(out, module)
console.log(`${words.length} words, ${ranks.size} listed; ${module.length} bytes`)
for (const [group, lemmas] of exceptions) console.log(group, lemmas.size)
