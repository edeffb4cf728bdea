// `npm run example`: makes examples/browser/dist, the page that reads a pasted report in the browser. With `-- --serve [PORT]` it serves it too.
import { fileURLToPath } from 'node:url'
import { buildExample } from './example/build.ts'
import { serve } from './example/serve.ts'

const out = fileURLToPath(new URL('../examples/browser/dist', import.meta.url))
const asked = process.argv.indexOf('--serve')

buildExample(out)
if (asked < 0) console.log(`Made ${out}. Serve it with: npm run example -- --serve`)
else {
  const { url } = await serve(out, Number(process.argv[asked + 1] ?? 8080))
  console.log(`The page is at ${url} (Ctrl+C ends it).`)
}
