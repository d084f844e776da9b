import type { Claim } from './claim.ts'
import type { Disagreement } from './disagreement.ts'
import type { Lineage } from './lineage.ts'
import type { Position } from './position.ts'
import type { Versions } from './versions/versions.ts'

/** What SEVERAL articles say together. Every list has a fixed order: the same pages give the same comparison. */
export interface Comparison {
  /** The articles that stand in the record in several versions: each counts as one. */
  readonly versions: readonly Versions[]
  readonly lineage: readonly Lineage[]
  readonly claims: readonly Claim[]
  readonly disagreements: readonly Disagreement[]
  readonly positions: readonly Position[]
}
