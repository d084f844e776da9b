/** The sizes of the network. All are multiples of 8, as the kernels ask. */
export interface Layout {
  /** Numbers of a pretrained word vector. */
  readonly glove: number
  /** Numbers of a learned word vector. */
  readonly word: number
  /** Numbers of one affix vector. */
  readonly affix: number
  readonly ngram: number
  /** Marks that a word gets from its neighbours and the gazetteers: see marks.ts. */
  readonly marks: number
  /** Width of each direction of each layer. */
  readonly hidden: number
  readonly layers: number
  /** Width of the arc scorer. */
  readonly arc: number
  /** Width of the label scorer. */
  readonly label: number
}

/** The number rounded up to a multiple of 8. */
export function padded(n: number): number {
  return (n + 7) & ~7
}

/** The kinds of names the network tells apart, as BIO labels. */
export const NAME_LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const

/** A sentence has at most this many words, and so does a batch of sentences; a longer one is cut. */
export const MOST_WORDS = 256
