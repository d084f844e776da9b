import type { Article } from '../article/index.ts'
import type { Reading } from '../reading/index.ts'

/** One article's account of the story: what several are compared by. */
export interface Account {
  readonly article: Article
  readonly reading: Reading
  /** The sentences of the article's text, in text order. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}
