import type { Account } from './account.ts'
import type { Comparison } from './comparison.ts'
import { lineageOf } from './lineage-of.ts'
import { inOrder } from './order.ts'

/** What several accounts say together. The order they are given in does not matter. */
export function compare(accounts: readonly Account[]): Comparison {
  const ordered = inOrder(accounts)
  const lineage = lineageOf(ordered)
  return { lineage, claims: [], disagreements: [], positions: [] }
}
