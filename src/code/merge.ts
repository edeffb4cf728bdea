// Accounts of one report that tell of one event are put together: the clearest keeps its clause, the others add to it.
import type { Account } from './account.ts'
import { isSameHappening, isToll } from './same.ts'
import type { Scene } from './scene.ts'

/** An account, how sure it is that a coder keeps it, and the further accounts of the same event that were added to it. */
export interface Told {
  readonly account: Account
  readonly confidence: number
  readonly also: readonly Account[]
}

/** So many events, and accounts of each, are looked back at: more than any report tells, and reading stays linear. */
const LATEST = 60

/** Accounts in order with their confidence; each is put to the latest before it that tells of the same happening. */
export function merged(scene: Scene, accounts: readonly Omit<Told, 'also'>[]): Told[] {
  const groups: Omit<Told, 'also'>[][] = []
  for (const one of accounts) {
    const group = groups
      .slice(-LATEST)
      .findLast((members) => members.slice(-LATEST).some(({ account }) => isSameHappening(scene, account, one.account)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups.map(clearest)
}

function clearest(group: readonly Omit<Told, 'also'>[]): Told {
  const tolls = group.map(({ account }) => account).filter(isToll)
  const events = group.filter(({ account }) => !isToll(account) && !tolls.some((toll) => isSubjectOf(account, toll)))
  const named = events.length > 0 ? events : group
  const best = named.reduce((a, b) => (b.confidence > a.confidence ? b : a))
  const also = group.filter((one) => one !== best).map(({ account }) => account)
  const surest = Math.max(...group.map(({ confidence }) => confidence))
  const confidence = Math.min(0.99, surest + 0.05 * also.length)
  return { account: also.reduce(filled, withToll(best.account, also)), confidence, also }
}

/** "an airstrike killed nine": what it cost is what is told. */
function isSubjectOf({ draft: event }: Account, { draft: toll }: Account): boolean {
  if (event.tree !== toll.tree || event.tree.labelOf(event.word) !== 'nsubj') return false
  return event.tree.headOf(event.word) === toll.word && event.tree.labelOf(toll.word) !== 'acl'
}

/** "12 died when a bridge collapsed" is one clause: the event and what it cost in its own sentence. */
function withToll(account: Account, also: readonly Account[]): Account {
  if (isToll(account)) return account
  let { start, end } = account.clause
  for (const other of also) {
    if (!isToll(other) || other.draft.sentence !== account.draft.sentence) continue
    start = Math.min(start, other.clause.start)
    end = Math.max(end, other.clause.end)
  }
  return { ...account, clause: { start, end } }
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
