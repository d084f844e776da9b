import type { Span } from '../page/index.ts'

/** A number in the text: `value` is the best single figure, `low` and `high` what it can be ("at least 30": low 30; "dozens": 24 to 99). */
export interface Quantity extends Span {
  readonly value: number
  readonly low?: number
  readonly high?: number
  /** `%`, `USD`, `km`, … ; absent where things or people are counted. */
  readonly unit?: string
  /** The words that say what is counted: "Turkish citizens". */
  readonly counted?: Span
}
