import type { Claim } from './claim.ts'
import type { Disagreement } from './disagreement.ts'
import type { Lineage } from './lineage.ts'
import type { Position } from './position.ts'

/** What SEVERAL articles say together. Every list has a fixed order: the same pages give the same comparison. */
export interface Comparison {
  readonly lineage: readonly Lineage[]
  readonly claims: readonly Claim[]
  readonly disagreements: readonly Disagreement[]
  readonly positions: readonly Position[]
}
