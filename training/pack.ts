// Packs a model file for the package: node training/pack.ts MODEL.bin data/NAME.bin.zst
import { readFileSync, writeFileSync } from 'node:fs'
import { constants, zstdCompressSync } from 'node:zlib'

const [from, to] = process.argv.slice(2)
if (from === undefined || to === undefined) throw new Error('usage: node training/pack.ts MODEL.bin data/NAME.bin.zst')

const bytes = readFileSync(from)
const packed = zstdCompressSync(bytes, {
  params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_checksumFlag]: 1 },
})
writeFileSync(to, packed)
console.log(`${bytes.length} bytes packed into ${packed.length}`)
