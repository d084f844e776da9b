import type { Evidence } from './evidence.ts'

/** Where accounts part. `updates`: the later side is later in the world; `refines`: both can be true. */
export interface Disagreement {
  readonly id: string
  readonly kind: 'denial' | 'quantity' | 'outcome' | 'actor' | 'time' | 'place' | 'position'
  readonly relation: 'contradicts' | 'updates' | 'refines'
  readonly sides: readonly Side[]
  readonly why: string
}

export interface Side {
  /** The claim that this side is, where it is one. */
  readonly claim?: string
  readonly evidence: readonly Evidence[]
  /** ISO date that the side holds for, or was said on. */
  readonly time?: string
}
