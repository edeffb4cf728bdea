// Mentions of one name in a report agree: a sure mention's type decides for the others, a surname takes its person's.
import type { Candidate } from './candidate.ts'

/** How sure a rule is; the surest mention of the same words decides. */
const SURENESS: Readonly<Record<string, number>> = {
  'names/title': 9,
  'names/list': 8,
  'names/demonym': 8,
  'names/head-of': 8,
  'names/head': 7,
  'names/given': 7,
  'names/opener': 7,
  'names/campus': 8,
  'names/trade': 7,
  'names/country': 8,
  'names/dateline': 8,
  'names/first-word': 5,
  'names/gazetteer': 6,
  'names/gazetteer-in': 5,
  'names/neighbours': 4,
  'names/acronym': 4,
  'names/bare-head': 3,
  'names/shape': 2,
}

/** Lets mentions of the same words agree, then single words that stand in a longer person's name. */
export function agree(candidates: readonly Candidate[]): void {
  const surest = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const best = surest.get(candidate.key)
    if (best === undefined || sureness(candidate) > sureness(best)) surest.set(candidate.key, candidate)
  }
  for (const candidate of candidates) {
    const best = surest.get(candidate.key)
    if (best !== undefined && best !== candidate && best.type !== 'unknown' && sureness(best) > sureness(candidate)) {
      candidate.type = best.type
      candidate.rule = best.rule === 'names/title' ? 'names/same' : best.rule
    }
  }
  takeSurnames(candidates)
}

function sureness(candidate: Candidate): number {
  return candidate.type === 'unknown' ? 0 : (SURENESS[candidate.rule] ?? 1)
}

/** A city's name may be a surname ("Mansfield said"); a country's, a list's or a head's word is not taken over. */
function isSureOtherwise(candidate: Candidate): boolean {
  return candidate.rule !== 'names/gazetteer' && sureness(candidate) > 6
}

/** "Okafor" beside "Grace Okafor" is a person; so is "Anwar" beside "Anwar Yusof", unless it is surely something else. */
export function takeSurnames(candidates: readonly Candidate[]): void {
  const parts = personParts(candidates)
  if (parts.size === 0) return
  for (const candidate of candidates) {
    if (candidate.words.length !== 1 || candidate.type === 'person' || isSureOtherwise(candidate)) continue
    if (!parts.has(candidate.words[0] ?? '')) continue
    candidate.type = 'person'
    candidate.rule = 'names/part'
  }
}

/** First and last words of the persons that the report names in full. */
function personParts(candidates: readonly Candidate[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const { type, words } of candidates) {
    if (type !== 'person' || words.length < 2) continue
    parts.add(words[0] ?? '')
    parts.add(words.at(-1) ?? '')
  }
  return parts
}
