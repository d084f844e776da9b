import type { MediaType, Span } from '../page/index.ts'
import type { Witness } from './witness.ts'

/**
 * What the outlet published, freed of everything else on the page. `text` is the running text of all blocks in reading order, blocks set
 * apart by one line feed (two around a paragraph); every character of `text` but those line feeds lies in exactly one block.
 */
export interface Article {
  readonly id: string
  readonly page: {
    readonly sha256: string
    readonly mediaType: MediaType
    readonly bytes: number
    readonly url?: string
    readonly path?: string
    /** The address that the page itself names as its own (`rel=canonical`, `og:url`). */
    readonly canonical?: string
    /** When an archive captured it or a browser saved it: ISO 8601. */
    readonly captured?: string
    /** Where in the file it stands that `path` names; see Page. */
    readonly member?: string
    /** The page holds a summary of the article and no more. */
    readonly summary?: true
  }
  readonly outlet?: string
  readonly title: string
  /** The part of the outlet it stands in: "World", "Sport". */
  readonly section?: string
  /** The authors' names, without "By". */
  readonly byline: readonly string[]
  readonly dateline?: { readonly place?: string; readonly date?: string }
  readonly published?: PublicationDate
  readonly updated?: PublicationDate
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
  /** Agencies and outlets that the page credits: "AFP", "MEDIA" (from "SOURCE: MEDIA"). */
  readonly credits: readonly string[]
  /** BCP 47 of the language it says it was translated from. */
  readonly translatedFrom?: string
  readonly text: string
  readonly blocks: readonly Block[]
  /** Where each field was found, in the order of the fields; a field may have several (one for each author and credit). */
  readonly witnesses?: readonly Witness[]
  /** What of the page was left out because it goes beyond a cap; absent where nothing was. */
  readonly cut?: readonly Cut[]
}

/** Something of a page that was left out, and the cap that it goes beyond. */
export interface Cut {
  readonly what: 'text' | 'block' | 'blocks' | 'elements' | 'depth' | 'attributes' | 'attribute' | 'declarations'
  /** Characters (`text`, `block`, `attribute`, `declarations`), levels (`depth`) or things. */
  readonly limit: number
}

export interface PublicationDate {
  /** ISO 8601: a date, or a date with time and zone where the page gives them. */
  readonly value: string
  readonly precision: 'minute' | 'day' | 'month' | 'year'
  readonly from: 'markup' | 'url' | 'text' | 'given'
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list' | 'caption' | 'notice'

/** A block of the article's text. Navigation, forms, share buttons, related links and comments are in no block. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a caption: who is credited with the picture, as the page has it. */
  readonly credit?: string
}

/** A reader's voice below an article: kept apart, never counted as corroboration. */
export interface Comment {
  readonly id: string
  readonly article: string
  readonly author?: string
  /** The id of the comment that this one answers. */
  readonly replyTo?: string
  /** ISO 8601. */
  readonly published?: string
  readonly text: string
  /** BCP 47; `und` where it cannot be told. */
  readonly language: string
  /** Hints to the reader, never a reason to delete: `profanity`, `attack`, `link`. */
  readonly flags: readonly string[]
  /** Where the comment begins in the page's decoded source. */
  readonly blockStart: number
}
