import type { Quotation, Span } from '../page/index.ts'
import type { Party } from './actor.ts'
import type { Place } from './place.ts'
import type { Quantity } from './quantity.ts'

/** The event types of PLOVER (2021). */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export type Modality = 'actual' | 'ongoing' | 'planned' | 'promised' | 'threatened' | 'demanded' | 'refused' | 'hypothetical' | 'habitual'

/** Who does what to whom, in the words of one article. What did not happen, or only may, is never `actual` and `positive`. */
export interface Event {
  readonly id: string
  readonly article: string
  readonly trigger: Span
  readonly type: EventType
  /** PLOVER's mode within the type: "heavy-weapons", "abduct". */
  readonly mode?: string
  /** The CAMEO code, 3 or 4 digits, where it can be told. */
  readonly cameo?: string
  /** What it was about, PLOVER's contexts: "military", "election". */
  readonly contexts?: readonly string[]
  /** With what it was done: the words, and their kind: "drone", "car bomb". */
  readonly instrument?: { readonly kind: string; readonly span: Span }
  readonly actor: Party
  readonly recipient: Party
  readonly participants?: readonly Party[]
  readonly time?: EventTime
  /** Where, by its own clause; never by another paragraph or the dateline. */
  readonly place?: EventPlace
  readonly modality: Modality
  readonly polarity: 'positive' | 'negative'
  /** The attribution whose word we have for it; absent: the outlet's own. */
  readonly attribution?: string
  readonly counts: { readonly [what: string]: Quantity }
  readonly evidence: readonly Quotation[]
  /** 0 to 1. */
  readonly score: number
  /** Why: the line of the lexicon, the way through the tree to each side and how it was resolved, what decided the modality. */
  readonly why?: string
}

/** A toponym of the event's clause, as precise as that is: one of the article's places, whose `span` it has. */
export interface EventPlace {
  readonly name: string
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly precision: Place['precision']
  readonly span: Span
}

/** `from` and `to` are ISO dates or times, both inclusive, at the precision stated. */
export interface EventTime {
  readonly value: string
  readonly from: string
  readonly to: string
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'year' | 'unknown'
  readonly span?: Span
}
