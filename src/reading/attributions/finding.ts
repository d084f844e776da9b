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
  /** The head token of an outlet that has it from the source: "the daily wrote, *citing* an officer". */
  readonly by?: number
  /** In text order, quotation marks outside. */
  readonly content: readonly Span[]
  /** 0 to 1: of a candidate, what its rule or model gives it; once it is believed, how likely it is right in content, cue and source. */
  readonly score: number
  /** Whether its source is too unsure to be named. */
  readonly doubtful?: boolean
  /** How sure the model is, where it found it: of the cue, and of the labels of its content (mean, least) and of its source (mean; 0 without one). */
  readonly sure?: { readonly likely: number; readonly content: number; readonly least: number; readonly source: number }
  /** The rule or model that found it. */
  readonly why: string
}
