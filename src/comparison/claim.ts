import type { Evidence } from './evidence.ts'

/** What one or several articles assert: the unit of corroboration. Never a verdict. */
export interface Claim {
  readonly id: string
  readonly kind: 'event' | 'statement' | 'quantity' | 'state'
  /** One sentence, made of the record's own words: who, what, to whom, when. */
  readonly summary: string
  readonly time?: { readonly from: string; readonly to: string }
  readonly assertedBy: readonly Assertion[]
  readonly deniedBy: readonly Assertion[]
  /** Ids, in the record's order; of several versions of one article the last that asserts it. */
  readonly articles: readonly string[]
  readonly outlets: readonly string[]
  readonly origins: readonly Origin[]
  /** How many of the origins are anonymous. */
  readonly anonymousOrigins: number
  readonly corroboration: 'independent' | 'single-origin' | 'unknown'
}

/** One article's assertion of a claim: through an attribution, an event, or its own words. */
export interface Assertion {
  readonly article: string
  readonly attribution?: string
  readonly event?: string
  readonly evidence: readonly Evidence[]
  /** Where the next version of the article says it no more, or in other words that do not say the same: that version's id. */
  readonly dropped?: { readonly by: string; readonly how: 'removed' | 'reworded' }
}

/** A speaker who knows or an outlet that saw, after lineage: what corroboration counts. */
export interface Origin {
  /** The same for one origin in all articles: an actor's key, an outlet, an unnamed source of one article. */
  readonly id: string
  readonly name: string
  readonly anonymous: boolean
  /** In words: "the official, as AFP reports", "the outlet's own account". */
  readonly how: string
}
