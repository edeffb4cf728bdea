// Measures a model on the test parts: node training/fast/score.ts MODEL.bin.zst EWT GUM
import { readFileSync } from 'node:fs'
import { zstdDecompressSync } from 'node:zlib'
import { openFast } from '../../src/language/syntax/fast/open.ts'
import { ewtPart, type GoldSentence, gumPart } from './corpora.ts'

const [model = '', ewt = '', gum = ''] = process.argv.slice(2)
const engine = openFast(new Uint8Array(zstdDecompressSync(readFileSync(model))))

function score(name: string, sentences: readonly GoldSentence[]): void {
  const right = { UPOS: 0, XPOS: 0, UAS: 0, LAS: 0 }
  let words = 0
  const started = process.cpuUsage().user
  for (const { forms, tags, heads, labels } of sentences) {
    const found = engine.analyse(forms)
    words += forms.length
    forms.forEach((_, i) => {
      const head = (found.heads[i] ?? -1) === (heads[i] === forms.length ? -1 : heads[i])
      right.UPOS += Number(tags[i]?.startsWith(`${found.upos[i]}|`))
      right.XPOS += Number(tags[i]?.endsWith(`|${found.xpos[i]}`))
      right.UAS += Number(head)
      right.LAS += Number(head && found.labels[i] === labels[i])
    })
  }
  const seconds = (process.cpuUsage().user - started) / 1e6
  const figures = Object.entries(right).map(([figure, count]) => `${figure} ${((100 * count) / words).toFixed(2)}`)
  console.log(`${name}: ${words} words, ${figures.join(', ')}; ${Math.round(words / seconds)} words/s`)
}

score('GUM dev', gumPart(gum, 'dev'))
score('GUM test', gumPart(gum, 'test'))
score('EWT test', ewtPart(ewt, 'test'))
score('GUM test again', gumPart(gum, 'test'))
