import type { Evidence } from '../comparison/index.ts'

/** The signed tie of two actors in a period. Deeds (material events) are kept apart from speech (verbal ones). */
export interface Relation {
  readonly id: string
  /** The ids of the record's actors that stand for the two, a state for its government and ministers, with their names. */
  readonly a: string
  readonly b: string
  readonly aName: string
  readonly bName: string
  /** ISO dates, both inclusive. */
  readonly period: { readonly from: string; readonly to: string }
  /** How many events tell of each. */
  readonly cooperation: number
  readonly conflict: number
  readonly sign: 'positive' | 'negative' | 'mixed'
  /** Cooperation less conflict over their sum, -1 to 1, each event by its weight. */
  readonly weight: number
  readonly speech: { readonly cooperation: number; readonly conflict: number }
  readonly deeds: { readonly cooperation: number; readonly conflict: number }
  readonly evidence: readonly (Evidence & { readonly sign: 'positive' | 'negative'; readonly date?: string })[]
}

/** Actors' ties over time. */
export interface Situation {
  readonly relations: readonly Relation[]
}
