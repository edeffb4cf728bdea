// Accounts of one report that tell of one event are put together: the clearest keeps its clause, the others add to it.
import type { Account } from './account.ts'
import { isSameHappening } from './same.ts'
import type { Scene } from './scene.ts'

/** An account, how sure it is that a coder keeps it, and the further accounts of the same event that were added to it. */
export interface Told {
  readonly account: Account
  readonly confidence: number
  readonly also: readonly Account[]
}

/** Accounts in order with their confidence; each is put to the latest before it that tells of the same happening. */
export function merged(scene: Scene, accounts: readonly Omit<Told, 'also'>[]): Told[] {
  const groups: Omit<Told, 'also'>[][] = []
  for (const one of accounts) {
    const group = groups.findLast((members) =>
      members.some(({ account }) => isSameHappening(scene, account, one.account)),
    )
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.map(clearest)
}

function clearest(group: readonly Omit<Told, 'also'>[]): Told {
  const best = group.reduce((a, b) => (clarity(b) > clarity(a) ? b : a))
  const also = group.filter((one) => one !== best).map(({ account }) => account)
  const confidence = Math.min(0.99, best.confidence + 0.05 * also.length)
  return { account: also.reduce(filled, best.account), confidence, also }
}

function clarity({ account, confidence }: Omit<Told, 'also'>): number {
  return confidence + (account.draft.cue.type.family === 'violence' && account.draft.cue.type.id !== 'killing' ? 0 : 0)
}

/** Fields that the clearest leaves open are taken from the others. */
function filled(account: Account, { who, whom, when, where, figures }: Account): Account {
  const known = new Set(account.figures)
  return {
    ...account,
    who: account.who.length > 0 ? account.who : who,
    whom: account.whom.length > 0 ? account.whom : whom,
    when: account.when === null || (account.when.inferred && when !== null && !when.inferred) ? when : account.when,
    where:
      account.where === null || (account.where.inferred && where !== null && !where.inferred) ? where : account.where,
    figures: [...account.figures, ...figures.filter((figure) => !known.has(figure))],
  }
}
