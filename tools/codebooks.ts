// Compiles codebooks/*.yaml to data/codebooks/*.json, which reading loads, and writes codebooks/codebook.schema.json for
// editors. `--check` says whether they still agree, and changes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { codebookText, shippedCodebooks, shippedYaml } from '../src/codebook/load.ts'
import { parseCodebook } from '../src/codebook/parse.ts'
import { codebookSchema } from '../src/codebook/schema.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = new Map<string, string>()
for (const name of shippedCodebooks()) {
  const codebook = parseCodebook(codebookText(name), `codebooks/${name}.yaml`, shippedYaml)
  wanted.set(`data/codebooks/${name}.json`, `${JSON.stringify(codebook)}\n`)
}
wanted.set('codebooks/codebook.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`)

if (process.argv.includes('--check')) {
  const stale = [...wanted].filter(
    ([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text,
  )
  for (const [path] of stale)
    console.error(`${path} no longer agrees with its source. Run "npm run codebooks" and commit it.`)
  if (stale.length > 0) process.exitCode = 1
  else console.log('The compiled codebooks and their schema agree with their sources.')
} else {
  mkdirSync(`${root}data/codebooks`, { recursive: true })
  for (const [path, text] of wanted) writeFileSync(root + path, text)
  console.log(`${[...wanted.keys()].join(', ')} written.`)
}

function publishedSchema(): object {
  return { title: 'A codebook of Daybook', ...z.toJSONSchema(codebookSchema, { io: 'input', unrepresentable: 'any' }) }
}
