import type { Account, Comparison } from '../comparison/index.ts'
import type { Situation } from './relation.ts'

/** Actors' ties over time, from the events of all accounts. The order they are given in does not matter. */
export function situationOf(_accounts: readonly Account[], _comparison: Comparison): Situation {
  return { relations: [] }
}
