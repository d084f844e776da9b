import type { Quotation, Span } from '../page/index.ts'

export type AttributionKind = 'assertion' | 'denial' | 'accusation' | 'promise' | 'threat' | 'demand' | 'question' | 'belief' | 'no-comment'
export type Anonymity = 'named' | 'pseudonym' | 'unnamed' | 'collective' | 'outlet'

/** That a source says a content: source, cue and content as in the attribution literature (PARC 3, PolNeAR). */
export interface Attribution {
  readonly id: string
  readonly article: string
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly kind: AttributionKind
  readonly source: Source
  /** The words that attribute: "said", "according to". */
  readonly cue?: Span
  /** In text order; more than one where the cue interrupts. Quotation marks are outside. */
  readonly content: readonly Span[]
  readonly addressee?: { readonly span: Span; readonly actor?: string }
  /** Who relayed it, the outermost first; never the publishing outlet. */
  readonly via: readonly Relay[]
  /** The attribution that this one is nested in. */
  readonly parent?: string
  /** "press conference", "interview", "statement", "court". */
  readonly occasion?: string
  /** ISO 8601 date or time of the saying. */
  readonly time?: string
  readonly certainty: 'certain' | 'probable' | 'possible' | 'unknown'
  readonly polarity: 'positive' | 'negative'
  /** Where the text says that it could not be verified. */
  readonly unverified?: Span
  readonly evidence: readonly Quotation[]
  /** 0 to 1. */
  readonly score: number
  /** Why: the rule or model, and what the source was resolved from. */
  readonly why?: string
}

export interface Source {
  readonly span?: Span
  readonly actor?: string
  /** "unclear" where nobody can be told. */
  readonly name: string
  readonly anonymity: Anonymity
  /** What is said of someone unnamed: "the official", "involved in formulating policy", the reason for anonymity. */
  readonly description?: string
}

export interface Relay {
  readonly name: string
  readonly actor?: string
  readonly span: Span
}
