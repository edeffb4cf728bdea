// Silver trees: open texts parsed by the accurate engine, for the fast one to learn from beside the treebanks.
//   node training/fast/silver.ts data/syntax-accurate.bin.zst NAMES.jsonl ENTITIES ADDRESSES OUT.conllu
import { readFileSync, writeFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { openAccurate } from '../../src/language/syntax/accurate/open.ts'
import { openSentences } from '../open-texts.ts'

/** Addresses since this year: more of them would outweigh the news. */
const SINCE = 1995

const [model = '', names = '', entities = '', addresses = '', out = ''] = process.argv.slice(2)
const engine = openAccurate(new Uint8Array(zstdDecompressSync(readFileSync(model))))
const sentences = openSentences({ names, entities, addresses, since: SINCE })
writeFileSync(out, sentences.map(treeOf).join(''))
console.log(`${sentences.length} sentences`)

/** A document of its own: no sentence needs the text before it. */
function treeOf(forms: readonly string[]): string {
  const { upos, xpos, heads, labels } = engine.analyse(forms)
  const rows = forms.map((form, at) =>
    [at + 1, form, '_', upos[at], xpos[at], '_', (heads[at] ?? -1) + 1, labels[at], '_', '_'].join('\t'),
  )
  return `# newdoc\n# text = ${forms.join(' ')}\n${rows.join('\n')}\n\n`
}
