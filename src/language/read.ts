import type { Span } from '../page/index.ts'
import type { Language } from './tokens.ts'

/** A trained model, ready to read: made once from the bytes of its weights (`loadModel`), shared by all texts. */
export interface Model {
  /** `english 1`, as its card says. */
  readonly name: string
  /** SHA-256 of the weights. */
  readonly sha256: string
}
/** Placeholder of the door: `read(model, text, blocks)` */
export type Read = (model: Model, text: string, blocks?: readonly Span[]) => Language
