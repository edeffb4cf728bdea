// Makes the folder of the browser's page: what lies in examples/browser, the core as ES modules, and gazetteer and models packed so that a browser can unpack it.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync, zstdDecompressSync } from 'node:zlib'
import { modulesOf } from './modules.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const OWN = ['page.js', 'example.js', 'worker.js', 'style.css', 'icon.svg']

/** Makes the page in `out`, which is emptied first. */
export function buildExample(out: string): void {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  for (const name of OWN) cpSync(join(root, 'examples/browser', name), join(out, name))
  cpSync(join(root, 'assets/page.css'), join(out, 'values.css'))
  writeFileSync(join(out, 'index.html'), frame())
  for (const [name, code] of modulesOf(join(root, 'src'), entries())) {
    const path = join(out, 'core', name.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, code)
  }
  // A browser unpacks gzip by itself, and no zstd. Level 6: the last three cost seconds and save little.
  for (const name of ['places', 'names', 'syntax-accurate']) {
    const bytes = zstdDecompressSync(readFileSync(join(root, `data/${name}.bin.zst`)))
    writeFileSync(join(out, `${name}.bin.gz`), gzipSync(bytes, { level: 6 }))
  }
  const codebook = readFileSync(join(root, 'data/codebooks/public-life.json'))
  writeFileSync(join(out, 'public-life.json.gz'), gzipSync(codebook, { level: 6 }))
}

/** index.html with the icons of the page that `--format html` writes. */
function frame(): string {
  const sprite = /<svg class="sprite"[\s\S]*?<\/svg>/.exec(readFileSync(join(root, 'assets/page.html'), 'utf8'))
  if (sprite === null) throw new Error('assets/page.html holds no sprite of icons.')
  return readFileSync(join(root, 'examples/browser/index.html'), 'utf8').replace('<!-- icons -->', () => sprite[0])
}

/** The modules of src/ that the worker imports. */
function entries(): string[] {
  const worker = readFileSync(join(root, 'examples/browser/worker.js'), 'utf8')
  return [...worker.matchAll(/'\.\/core\/([^'\n]+)\.js'/g)].map(([, name = '']) => `${name}.ts`)
}
