import type { Span } from '../../page/index.ts'
import type { Cue } from './cue.ts'

/** A source, a cue and a content found together in one article, before it is told who the source is. */
export interface Finding {
  /** The words that attribute; absent for a quotation that nothing introduces. */
  readonly cue?: Span
  /** The cue's head token; -1 without one. */
  readonly at: number
  readonly entry?: Cue
  /** The words that name the source. */
  readonly source?: Span
  /** The source's head token; -1 where the text does not say who. */
  readonly speaker: number
  /** In text order, quotation marks outside. */
  readonly content: readonly Span[]
  /** 0 to 1. */
  readonly score: number
  /** The rule or model that found it. */
  readonly why: string
}
