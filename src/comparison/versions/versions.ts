import type { Evidence } from '../evidence.ts'

/**
 * One article that the record holds in several versions: updated, printed, for phones, at another address. They count as ONE article of one
 * outlet; the last stands for it.
 */
export interface Versions {
  readonly id: string
  /** Ids, the earliest first; at least two. */
  readonly articles: readonly string[]
  /** What their order rests on; `unknown`: on nothing, they stand in the record's order. */
  readonly order: 'updated' | 'captured' | 'published' | 'unknown'
  /** How they were recognised, in this order. */
  readonly recognised: readonly Recognised[]
  /** What each version begins with. */
  readonly evidence: readonly Evidence[]
  /** From each version to the next. */
  readonly steps: readonly VersionStep[]
}

/** `canonical address`: the page names it as its own; `same address`: but for how it is shown; `same outlet and text`: most words are the same. */
export type Recognised = 'canonical address' | 'same address' | 'same outlet and text'

/** What changed from one version to the next. */
export interface VersionStep {
  readonly from: string
  readonly to: string
  /** Whether `to` is known to be the later one. */
  readonly ordered: boolean
  /** The share of the words of `from` that stand in `to`, 0 to 1. */
  readonly kept: number
  readonly headline?: { readonly before: string; readonly after: string; readonly tone?: Tone }
  /** Changed words, in the order of the text; put in place of one another they make the later text of the earlier. */
  readonly stretches: readonly Stretch[]
  /** What that does to what the article says. */
  readonly items: readonly ItemChange[]
}

/** `softer`: less sure, or more somebody's word; `firmer`: surer, or more the outlet's own. */
export type Tone = 'softer' | 'firmer'

/** Words that one version has and the other has not, or has elsewhere. */
export interface Stretch {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before?: Evidence
  readonly after?: Evidence
  readonly tone?: Tone
}

/** A statement, an event or a number that is new, gone or otherwise in the later version. */
export interface ItemChange {
  readonly item: 'attribution' | 'event' | 'quantity'
  readonly change: 'new' | 'gone' | 'changed'
  readonly before?: ChangedItem
  readonly after?: ChangedItem
  /** What of it changed: `words`, `source`, `modality`, `value`, … */
  readonly what?: readonly string[]
  readonly tone?: Tone
  /** One sentence for a reader. */
  readonly note: string
}

/** An item of one version; a quantity has no id. */
export interface ChangedItem {
  readonly id?: string
  readonly evidence: Evidence
}
