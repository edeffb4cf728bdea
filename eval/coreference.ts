// Who is meant, strictly: does the name or noun that a pronoun is traced to belong to the pronoun's own entity, are all names
// of an actor put together and no others, and how alike are the entities as a whole?
//
// Rules and weights are made on GUM's training documents; what is reported here is its dev and test documents of three genres,
// and all of MEANTIME. Mentions count as the same where their heads are (as CorefUD scores them); single mentions are left out.
// "read" scores the actors that `daybook read` prints (named ones alone); without it, all persons and bodies that are put together.
import { loadKnowledge } from '../src/knowledge/load.ts'
import { meantFor } from '../src/language/coreference/meant.ts'
import { GENDER, KIND } from '../src/language/coreference/mention.ts'
import { findNames } from '../src/language/names.ts'
import { NO_METADATA } from '../src/model/report.ts'
import type { Span } from '../src/model/span.ts'
import { contextOf } from '../src/read/context.ts'
import { read } from '../src/reader.ts'
import { documentOf } from '../src/text/document.ts'
import { type ChainedText, gumChains, isPronominal, meantimeChains } from './coreference/corpora.ts'
import type { FoundMention } from './coreference/match.ts'
import { addEntities, emptyTally, scoresOf } from './coreference/tally.ts'
import type { Evaluation, Score } from './scores.ts'

export const coreference: Evaluation = { name: 'coreference', run }

const GENRES = ['news', 'interview', 'speech']

function run(): Score[] {
  return [
    ...scoresFor(
      'gum-held',
      gumChains((part, genre) => part !== 'train' && GENRES.includes(genre)),
    ),
    ...scoresFor('meantime', meantimeChains()),
  ]
}

export function scoresFor(set: string, texts: readonly ChainedText[]): Score[] {
  const put = emptyTally()
  const printed = emptyTally()
  for (const text of texts) {
    addEntities(put, text, entitiesIn(text.text))
    addEntities(printed, text, actorsIn(text.text))
  }
  return [...scoresOf(set, put), ...scoresOf(`${set} read`, printed)]
}

/** The persons and bodies of a text, named or not, each as its mentions. */
function entitiesIn(text: string): FoundMention[][] {
  const context = contextOf(documentOf(text), NO_METADATA, loadKnowledge())
  const meant = meantFor(context, findNames(context))
  const entities = (meant?.entities ?? []).filter(
    ({ kind, gender }) => kind === KIND.person || kind === KIND.body || gender !== GENDER.unknown,
  )
  return entities.map(({ mentions }) =>
    mentions.map(({ start, end, head, form }) => ({
      start,
      end,
      head,
      form: form === 'noun' || form === 'group' ? 'nominal' : form,
    })),
  )
}

/** What opens a noun phrase, whatever its capitals: "the Health Minister". */
const DETERMINER = /^(?:the|an?|this|that|these|those|his|her|its|their|our|my)\s/

/** The actors of a text, each as its mentions; words that stand for several of them apart, for each such set of actors. */
function actorsIn(text: string): FoundMention[][] {
  const actors = read({ ...NO_METADATA, text }, loadKnowledge()).mentions.filter(({ kind }) => kind === 'actor')
  const meant = new Map<string, number[]>()
  const keyOf = ({ start, end }: Span): string => `${start}-${end}`
  actors.forEach(({ evidence }, number) => {
    for (const span of evidence['mentions'] ?? []) meant.set(keyOf(span), [...(meant.get(keyOf(span)) ?? []), number])
  })
  const entities = new Map<string, FoundMention[]>()
  for (const span of actors.flatMap(({ evidence }) => evidence['mentions'] ?? [])) {
    const key = keyOf(span)
    const who = (meant.get(key) ?? []).join()
    if (!meant.delete(key)) continue
    entities.set(who, [...(entities.get(who) ?? []), mentionOf(text, span)])
  }
  return [...entities.values()]
}

function mentionOf(text: string, span: Span): FoundMention {
  const words = text.slice(span.start, span.end)
  const last = words.lastIndexOf(' ') + 1
  if (isPronominal(words)) return { ...span, head: span, form: 'pronoun' }
  if (/^\p{Ll}/u.test(words.slice(last)) || DETERMINER.test(words))
    return { ...span, head: { start: span.start + last, end: span.end }, form: 'nominal' }
  return { ...span, head: span, form: 'name' }
}
