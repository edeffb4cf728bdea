// What spaCy is trained on for a fair comparison of architectures: the open texts that Daybook's own models are trained on.
// `node eval/peers/spacy-texts.ts FOLDER` writes trees.jsonl, trees-dev.jsonl, names.jsonl and names-dev.jsonl there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  crossNer,
  HELD_EVERY,
  type LabelledText,
  sharedNames,
  unerEwt,
  wikiGold,
} from '../../training/names/corpora.ts'
import { archive, SHARED } from '../shared.ts'
import { ewtTexts, gumTexts } from '../treebanks.ts'

const [folder] = process.argv.slice(2)
const entities = archive('entities')
if (folder === undefined || entities === null) {
  console.error('Usage: node eval/peers/spacy-texts.ts FOLDER, with the shared data beside the checkout.')
  process.exitCode = 2
} else {
  mkdirSync(folder, { recursive: true })
  write('trees', trees('train'))
  write('trees-dev', trees('dev'))
  const named = names()
  // Every sixteenth of the texts that are not held out for the test decides when to stop.
  write(
    'names',
    named.filter((_, at) => at % 16 !== 0),
  )
  write(
    'names-dev',
    named.filter((_, at) => at % 16 === 0),
  )
}

/** The treebanks' texts with their words in one list; a head is a number in that list, -1 for a root. */
function trees(part: 'train' | 'dev'): object[] {
  const from = entities as string
  const texts = [...ewtTexts(join(from, 'ud-ewt'), part), ...gumTexts(join(from, 'gum-coref'), (one) => one === part)]
  return texts.map(({ text, sentences }) => {
    const words: object[] = []
    for (const sentence of sentences) {
      const first = words.length
      for (const { start, end, lemma, upos, xpos, head, label } of sentence.words)
        words.push({ start, end, lemma, upos, xpos, label, head: head < 0 ? -1 : first + head })
    }
    return { text, sentences: sentences.map(({ start, end }) => ({ start, end })), words }
  })
}

function names(): LabelledText[] {
  const from = entities as string
  return [
    ...sharedNames(join(SHARED, 'names/names.jsonl')).filter((_, at) => at % HELD_EVERY !== 0),
    ...crossNer(join(from, 'crossner-politics')),
    ...wikiGold(join(from, 'juandr-collection/wikigold/CONLL-format/data/wikigold.conll.txt')),
    ...unerEwt(join(from, 'uner-ewt')),
  ]
}

function write(name: string, texts: readonly object[]): void {
  writeFileSync(join(folder as string, `${name}.jsonl`), texts.map((text) => `${JSON.stringify(text)}\n`).join(''))
  console.log(`${name}: ${texts.length} texts`)
}
