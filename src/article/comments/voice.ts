/** A comment as it was found on a page, before it has an id: what is common to pages and plain texts. */
export interface Voice {
  readonly author?: string
  /** ISO 8601. */
  readonly published?: string
  readonly text: string
  /** Its place in the page's source, its head included. */
  readonly start: number
  readonly end: number
  /** The index of the voice that it answers, always a smaller one. */
  readonly parent?: number
}
