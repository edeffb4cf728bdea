// `npm run golden [-- SLUG…] [-- --update]`: shows the first difference of each golden report, or with --update writes
// what the reader does today. Without --update it exits with 1 when something differs.
import { expectedGolden, firstDifference, goldenSlugs, readGolden, updateGolden } from '../test/support/golden.ts'

const args = process.argv.slice(2)
const update = args.includes('--update')
const wanted = args.filter((arg) => !arg.startsWith('--'))
const slugs = goldenSlugs().filter((slug) => wanted.length === 0 || wanted.includes(slug))

let changed = 0
for (const slug of slugs) {
  if (update) {
    if (!updateGolden(slug)) continue
    console.log(`${slug}: written`)
  } else {
    const difference = firstDifference(slug, expectedGolden(slug), readGolden(slug))
    if (difference === null) continue
    console.log(difference)
  }
  changed++
}
console.log(`${slugs.length} golden reports, ${changed} ${update ? 'written' : 'differ'}.`)
if (!update && changed > 0) process.exitCode = 1
