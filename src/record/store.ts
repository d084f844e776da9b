import type { Article, Comment, SourceMap } from '../article/index.ts'
import type { Claim, Comparison, Disagreement, Lineage, Position, Versions } from '../comparison/index.ts'
import type { Page, Span } from '../page/index.ts'
import type { Actor, Attribution, Event, Reading } from '../reading/index.ts'
import type { Relation, Situation } from '../situation/index.ts'
import type { Run } from './run.ts'

/** All that is known of one page after it was read: what the record keeps as one annotation, written in one transaction or not at all. */
export interface ReadPage {
  readonly article: Article
  readonly comments: readonly Comment[]
  readonly map: SourceMap
  readonly sentences: readonly Span[]
  readonly reading: Reading
  /** What was left unread at the end of a very long article. */
  readonly unread?: Span
}

/**
 * The record, wherever it rests. SQLite is the first store; PostgreSQL joins behind the same interface, which is why all of it is
 * awaited. Every method rejects with a RashomonError
 * (exit status 4) where the record is locked, read-only, damaged or the disk is full.
 */
export interface Store {
  /** The SHA-256 of all pages it holds, sorted. */
  pages(): Promise<readonly string[]>
  has(pageSha256: string): Promise<boolean>
  /** Adds a page with its bytes and what was read on it: whole, in one transaction. False, and nothing done, where it holds the page already. */
  add(page: Page, bytes: Uint8Array, read: ReadPage): Promise<boolean>
  /** A page as it came in, decoded as it was then. */
  page(pageSha256: string): Promise<Page | undefined>
  /** The raw bytes of a page, letter for letter. */
  bytes(pageSha256: string): Promise<Uint8Array | undefined>
  /** All that was read, in the record's order: by publication date (the undated last), then by id. */
  all(): AsyncIterable<ReadPage>
  article(id: string): Promise<ReadPage | undefined>
  /** Puts the comparison and the situation of all pages in place of the last, in one transaction. */
  compare(comparison: Comparison, situation: Situation): Promise<void>
  comparison(): Promise<Comparison>
  situation(): Promise<Situation>
  /** Whether pages were added that the comparison does not know. */
  stale(): Promise<boolean>
  /** By which versions, models and settings its articles were read, in a fixed order. */
  runs(): Promise<readonly Run[]>
  /** The item of an id, of whatever kind it is. */
  item(id: string): Promise<Item | undefined>
  /** Full-text search over articles: the words as a user types them, the best first. */
  find(words: string, limit: number): Promise<readonly Found[]>
  close(): Promise<void>
}

/** All that was read, as a list: for what has to see every article at once. */
export async function readAll(store: Store): Promise<ReadPage[]> {
  const pages: ReadPage[] = []
  for await (const page of store.all()) pages.push(page)
  return pages
}

export interface Found {
  readonly article: string
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  /** Words around the first hit, with the hits' spans in `text`. */
  readonly text: string
  readonly hits: readonly Span[]
  /** Where `text` stands in the article's text. */
  readonly span: Span
}

/** An item of the record with its kind; `article` where it is an item of one article. */
export type Item =
  | { readonly kind: 'article'; readonly article: string; readonly item: Article }
  | { readonly kind: 'comment'; readonly article: string; readonly item: Comment }
  | { readonly kind: 'actor'; readonly article: string; readonly item: Actor }
  | { readonly kind: 'attribution'; readonly article: string; readonly item: Attribution }
  | { readonly kind: 'event'; readonly article: string; readonly item: Event }
  | { readonly kind: 'claim'; readonly item: Claim }
  | { readonly kind: 'versions'; readonly item: Versions }
  | { readonly kind: 'lineage'; readonly item: Lineage }
  | { readonly kind: 'disagreement'; readonly item: Disagreement }
  | { readonly kind: 'position'; readonly item: Position }
  | { readonly kind: 'relation'; readonly item: Relation }
