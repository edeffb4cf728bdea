// Writes the open texts for teach.py, a sentence a line, its words apart by a space: node texts.ts NAMES.jsonl ENTITIES ADDRESSES OUT
import { writeFileSync } from 'node:fs'
import { openSentences } from '../open-texts.ts'

const [names, entities, addresses, out] = process.argv.slice(2)
if (names === undefined || entities === undefined || addresses === undefined || out === undefined) {
  throw new Error('usage: node training/syntax/texts.ts NAMES.jsonl ENTITIES ADDRESSES OUT')
}
const lines = openSentences({ names, entities, addresses }).map((words) => `${words.join(' ')}\n`)
writeFileSync(out, lines.join(''))
console.log(`${lines.length} sentences`)
