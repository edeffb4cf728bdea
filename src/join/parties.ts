// Which words of actors' names tell them from others: "Governor Amina Sule" and "Ms Sule" share the name "sule";
// "twelve miners" and "the miners" share the kind "miner".
import { rarityOf, stemOf, wordsIn } from './words.ts'

/** Words that stand before names and in the names of every body. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr sir the president minister prime governor senator general colonel captain king queen prince judge mayor chief ' +
    'police ministry government department court party union army forces council committee commission company group state national'
  ).split(' '),
)

export interface Parties {
  readonly names: readonly string[]
  readonly kinds: readonly string[]
}

/** Telling words, lower-cased, each once, in order of the alphabet. */
export function partiesOf(parties: readonly string[]): Parties {
  const [names, kinds] = [new Set<string>(), new Set<string>()]
  for (const party of parties) {
    for (const { word } of wordsIn(party)) {
      const lower = word.toLowerCase()
      if (lower.length < 3 || /^\d/.test(lower)) continue
      if (/^\p{Lu}/u.test(word) && !TITLES.has(lower)) names.add(lower)
      else if (rarityOf(stemOf(lower)) > 7) kinds.add(stemOf(lower))
    }
  }
  return { names: [...names].sort(), kinds: [...kinds].sort() }
}
