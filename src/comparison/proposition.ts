import type { Span } from '../page/index.ts'
import type { Attribution, Event, Quantity } from '../reading/index.ts'
import type { Figure } from './identity.ts'

/**
 * A clause of one article that says one thing, with what it can be compared by: whose word it is, what it is about, when, how many. What
 * claims are made of.
 */
export interface Proposition extends Span {
  /** The place of the account in the record's order. */
  readonly account: number
  readonly article: string
  readonly kind: 'event' | 'statement' | 'quantity' | 'state'
  /** Which of several of its kind on the same words it is, from 2 on; absent: the first, or the only one. */
  readonly twin?: number
  /** The attribution whose content it is; absent: the outlet's own words. */
  readonly attribution?: Attribution
  /** Who says it, across articles. */
  readonly speaker?: Figure
  readonly event?: Event
  /** Who does it and to whom, across articles. */
  readonly actor?: Figure
  readonly recipient?: Figure
  readonly quantity?: Quantity
  /** The number that it says it is not: 4 in "three, not four". */
  readonly insteadOf?: number
  /** The sentence it stands in. */
  readonly sentence: Span
  /** Content stems, keys of figures and numbers, each once. */
  readonly features: readonly string[]
  /** Of the features those that come from words written with a capital: names, mostly. */
  readonly proper: readonly string[]
  /** The keys of the figures that it names. */
  readonly figures: readonly string[]
  /** The days in the world that it speaks of, ISO, where it says so. */
  readonly time?: { readonly from: string; readonly to: string }
  /** ISO day of publication. */
  readonly published?: string
  /** Whether what it says is put as not so: "no ship was boarded", "it denied that …". */
  readonly negative: boolean
  /** Whether it speaks of what will, may or shall be. */
  readonly prospect: boolean
  /** Whether it tells of one more of its kind: "another bus", "a second vessel". */
  readonly another: boolean
  /** Whether it tells of a refusal, in whatever words. */
  readonly refusal: boolean
  /** Whether what reports it is itself a refusal (“refused to sign”): what somebody will not do denies nothing that others tell. */
  readonly refused: boolean
}

/** The id of an item of this kind that the proposition is the first of. */
export function idOf({ article, start, end, twin }: Proposition, kind: string): string {
  return `${article}:${kind}:${start}-${end}${twin === undefined ? '' : `:${twin}`}`
}
