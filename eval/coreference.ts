// Who is meant, strictly: does the name or noun that a pronoun is traced to belong to the pronoun's own entity, are all names
// of an actor put together and no others, and how alike are the entities as a whole?
//
// Rules and weights are made on GUM's training documents; what is reported here is its dev and test documents of three genres,
// and all of MEANTIME. Mentions count as the same where their heads are (as CorefUD scores them); single mentions are left out.
import { loadKnowledge } from '../src/knowledge/load.ts'
import { NO_METADATA } from '../src/model/report.ts'
import { read } from '../src/reader.ts'
import { type ChainedText, gumChains, isPronominal, meantimeChains } from './coreference/corpora.ts'
import type { FoundMention } from './coreference/match.ts'
import { addEntities, emptyTally, scoresOf, type Tally } from './coreference/tally.ts'
import type { Evaluation, Score } from './scores.ts'

export const coreference: Evaluation = { name: 'coreference', run }

const GENRES = ['news', 'interview', 'speech']

function run(): Score[] {
  const held = gumChains((part, genre) => part !== 'train' && GENRES.includes(genre))
  return [...scoresOf('gum-held', tallyOf(held)), ...scoresOf('meantime', tallyOf(meantimeChains()))]
}

export function tallyOf(texts: readonly ChainedText[]): Tally {
  const tally = emptyTally()
  for (const text of texts) addEntities(tally, text, actorsIn(text.text))
  return tally
}

/** The actors of a text, each as its mentions. */
function actorsIn(text: string): FoundMention[][] {
  const knowledge = loadKnowledge()
  return read({ ...NO_METADATA, text }, knowledge).mentions.flatMap((mention) => {
    if (mention.kind !== 'actor') return []
    return [
      (mention.evidence['mentions'] ?? []).map((span): FoundMention => {
        const words = text.slice(span.start, span.end)
        const last = words.lastIndexOf(' ') + 1
        if (isPronominal(words)) return { ...span, head: span, form: 'pronoun' }
        if (/^(?:the|this|that|both) /i.test(words) && !/ \p{Lu}/u.test(words))
          return { ...span, head: { start: span.start + last, end: span.end }, form: 'nominal' }
        return { ...span, head: span, form: 'name' }
      }),
    ]
  })
}
