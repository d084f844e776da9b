/** What the user knows of an article and the page need not say; it wins over what the page says. */
export interface Given {
  readonly outlet?: string
  readonly title?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  readonly url?: string
  /** The text is the article and nothing else: it is taken whole. */
  readonly plain?: boolean
}
