// Finds entries: one report's accounts of events, of the types of a codebook. Wide first (match.ts), then every field
// of each draft (account.ts), then what is no entry is dropped (select.ts) and what is told twice put together (merge.ts).
import type { Entry, InferredField } from '../model/entry.ts'
import type { Span } from '../model/span.ts'
import type { Context } from '../read/context.ts'
import type { Found } from '../read/find.ts'
import { type Account, accountOf } from './account.ts'
import type { Lexicon } from './lexicon.ts'
import { findDrafts } from './match.ts'
import { merged, type Told } from './merge.ts'
import { rolesOf } from './roles.ts'
import { type Scene, sceneOf } from './scene.ts'
import { confidenceOf, LEAST } from './select.ts'

/** Entries of a report, in order of start. None without trees: nothing else says who did what to whom. */
export function findEntries(context: Context, found: Found, lexicon: Lexicon): Entry[] {
  if (context.knowledge.engine === null) return []
  const scene = sceneOf(context, found, lexicon)
  const likely: Omit<Told, 'also'>[] = []
  for (const draft of findDrafts(scene)) {
    const account = accountOf(scene, draft)
    const confidence = confidenceOf(scene, account)
    if (confidence >= LEAST) likely.push({ account, confidence })
  }
  return merged(scene, likely)
    .map((told) => entryOf(scene, told))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function entryOf(scene: Scene, { account, confidence, also }: Told): Entry {
  const { draft, clause, when, where, who, whom, figures, status, by, via } = account
  const roles = rolesOf(scene, account)
  const evidence: Record<string, Span[]> = { trigger: [] }
  put('trigger', [draft.words, ...also.map(({ draft: other }) => other.words)])
  put('when', when === null ? [] : [when.span])
  put('where', where?.spans ?? [])
  put('who', spansOf(who))
  put('whom', spansOf(whom))
  put('figures', figures)
  put('status', account.span === null ? [] : [account.span])
  put('by', by === null ? [] : [by.span])
  put('via', spansOf(via))
  for (const [role, parties] of Object.entries(roles)) put(role, spansOf(parties))
  return {
    kind: 'entry',
    ...clause,
    type: draft.cue.type.id,
    when: when?.value ?? null,
    where: where?.where ?? null,
    country: where?.country ?? null,
    who: who.map(({ name }) => name),
    whom: whom.map(({ name }) => name),
    status,
    by: by?.value ?? null,
    via: via.map(({ value }) => value),
    roles: Object.fromEntries(Object.entries(roles).map(([role, parties]) => [role, parties.map(({ name }) => name)])),
    inferred: inferredOf(account),
    confidence: Math.round(confidence * 100) / 100,
    rule: `code/${draft.cue.type.id}`,
    evidence,
  }

  function put(field: string, spans: readonly Span[]): void {
    if (spans.length > 0) evidence[field] = spans.map(({ start, end }) => ({ start, end }))
  }
}

function spansOf(parties: readonly { readonly span: Span }[]): Span[] {
  return parties.map(({ span }) => span)
}

function inferredOf({ when, where, who, whom, by }: Account): InferredField[] {
  const fields: [InferredField, boolean][] = [
    ['when', when?.inferred === true],
    ['where', where?.inferred === true],
    ['who', who.some(({ inferred }) => inferred)],
    ['whom', whom.some(({ inferred }) => inferred)],
    ['by', by?.inferred === true],
  ]
  return fields.filter(([, inferred]) => inferred).map(([field]) => field)
}
