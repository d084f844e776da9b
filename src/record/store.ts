import type { Article, Comment, SourceMap } from '../article/index.ts'
import type { Comparison } from '../comparison/index.ts'
import type { Page } from '../page/index.ts'
import type { Reading } from '../reading/index.ts'
import type { Situation } from '../situation/index.ts'

/** All that is known of one page after it was read: what the record keeps as one annotation, written in one transaction or not at all. */
export interface ReadPage {
  readonly article: Article
  readonly comments: readonly Comment[]
  readonly map: SourceMap
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly reading: Reading
}

/** The record, wherever it rests. SQLite is the first store; PostgreSQL joins behind the same interface. */
export interface Store {
  /** The SHA-256 of all pages it holds, sorted. */
  pages(): readonly string[]
  has(pageSha256: string): boolean
  /** Adds a page with its bytes and what was read on it: whole, in one transaction. */
  add(page: Page, bytes: Uint8Array, read: ReadPage): void
  /** The raw bytes of a page. */
  bytes(pageSha256: string): Uint8Array | undefined
  /** All that was read, in the record's order: by publication date, then by id. */
  all(): Iterable<ReadPage>
  article(id: string): ReadPage | undefined
  /** Puts the comparison and the situation of all pages in place of the last, in one transaction. */
  compare(comparison: Comparison, situation: Situation): void
  comparison(): Comparison
  situation(): Situation
  /** Full-text search over articles: the words as a user types them, the best first. */
  find(words: string, limit: number): readonly Found[]
  close(): void
}

export interface Found {
  readonly article: string
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  /** Words around the first hit, with the hits' spans in `text`. */
  readonly text: string
  readonly hits: readonly { readonly start: number; readonly end: number }[]
}
