import type { Evidence } from './evidence.ts'

/** Who has it from whom: `from` has it from `to`. Both copied prose and a shared utterance defeat independence. */
export interface Lineage {
  readonly id: string
  readonly from: string
  /** An article's id, or the name of an outlet or agency that is not in the record. */
  readonly to: string | { readonly outlet: string }
  readonly kind: 'copied-prose' | 'same-utterance' | 'credits'
  /** The share of `from` that it covers, 0 to 1: of its narrated 8-grams for prose, of its quoted words for an utterance; 0 for a credit. */
  readonly share: number
  /** Pairs of words: in `from`, in `to`; a credit has one side only. */
  readonly evidence: readonly (readonly Evidence[])[]
}
