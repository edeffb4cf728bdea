// `npm run eval [-- NAME…] [-- --misses LAYER] [-- --peers [PEER…]]`: one table over every data set that is there. A whole run also
// appends its dated row to SCORES.md; a run of some names, or of misses, only prints.
import { existsSync } from 'node:fs'
import { case2021 } from './case2021.ts'
import { coreference } from './coreference.ts'
import { digests } from './digests.ts'
import { gold, readGold, scorer } from './gold.ts'
import { fieldMisses, goldFields } from './gold-fields.ts'
import { indiaPolice } from './india-police.ts'
import { learnedNames } from './learned-names.ts'
import { keepScores } from './ledger.ts'
import { lemmas } from './lemmas.ts'
import { morphology } from './morphology.ts'
import { names } from './names.ts'
import { comparePeers } from './peers.ts'
import { places } from './places.ts'
import { quantities } from './quantities.ts'
import { quotes } from './quotes.ts'
import { rawText } from './raw-text.ts'
import type { Evaluation, Score } from './scores.ts'
import { SHARED } from './shared.ts'
import { stories } from './stories.ts'
import { syntax } from './syntax.ts'
import { time } from './time.ts'
import { words } from './words.ts'

const EVALUATIONS: readonly Evaluation[] = [
  gold,
  goldFields,
  indiaPolice,
  case2021,
  digests,
  learnedNames,
  lemmas,
  morphology,
  names,
  coreference,
  places,
  quantities,
  quotes,
  rawText,
  stories,
  syntax,
  time,
  words,
]

const args = process.argv.slice(2)
const misses = args.indexOf('--misses')
if (!existsSync(SHARED)) {
  console.log('No shared data beside this checkout (../shared, or DAYBOOK_SHARED): nothing to evaluate.')
} else if (args[misses + 1] === 'fields' && misses >= 0) {
  console.log(fieldMisses(args[misses + 2]))
} else if (misses >= 0) {
  for (const run of readGold()) console.log(`# ${run.name}\n${scorer(run, ['--misses', args[misses + 1] ?? 'figure'])}`)
} else if (args.includes('--peers')) {
  const chosen = args.filter((arg) => !arg.startsWith('--'))
  await comparePeers(chosen, (told) => {
    console.log(typeof told === 'string' ? told : told.map(row).join('\n'))
  })
} else {
  const chosen = EVALUATIONS.filter((one) => args.length === 0 || args.some((name) => one.name.startsWith(name)))
  const scores: Score[] = []
  for (const one of chosen) {
    const found = await one.run()
    if (found.length === 0) console.log(`${one.name}: its data is not there; left out.`)
    scores.push(...found)
  }
  for (const score of scores) console.log(row(score))
  if (args.length === 0) keepScores(scores)
}

function row(score: Score): string {
  const goal = score.goal === null ? '' : `goal ${score.goal} ${score.value >= score.goal ? 'reached' : 'MISSED'}`
  const best = score.best === null ? '' : `best published ${score.best.value} (${score.best.who})`
  return `${score.set.padEnd(14)} ${score.figure.padEnd(26)} ${score.value.toFixed(1).padStart(6)}  n=${String(score.items).padEnd(6)} ${goal.padEnd(18)} ${best}`
}
