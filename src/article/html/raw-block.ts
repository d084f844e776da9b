import type { Span } from '../../page/index.ts'
import type { Cut } from '../article.ts'

/**
 * What one pass over a page's markup leaves: a flat table of its elements and a flat list of its blocks of text, both in page order. All
 * later steps (classification, fields, comments) read these and nothing else.
 */
export interface MarkedPage {
  readonly elements: readonly PageElement[]
  readonly blocks: readonly RawBlock[]
  /** The values of `class`, each once; the first is empty. What a value says is looked up once a page. */
  readonly classes: readonly string[]
  /** The text of `<title>`. */
  readonly title: string
  /** `<meta>`: name, property, itemprop or http-equiv in lower case, and content, in page order. */
  readonly metas: readonly Meta[]
  /** `<link>`: rel in lower case, href. */
  readonly links: readonly Link[]
  /** The raw content of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[]
  /** `lang` of `<html>` (or `xml:lang`), as written. */
  readonly language?: string
  /** What was cut to stay within the caps; empty on any page that a person wrote. */
  readonly cut: readonly Cut[]
}

/** Its span is that of its tag in the page's source. */
export interface Meta extends Span {
  readonly name: string
  readonly content: string
}

/** Its span is that of its tag in the page's source. */
export interface Link extends Span {
  readonly rel: string
  readonly href: string
  readonly lang?: string
}

/** An element of the page. Index 0 is a root above everything. */
export interface PageElement {
  readonly tag: string
  /** Index of the parent element; -1 for the root. */
  readonly parent: number
  readonly depth: number
  /** Where its start tag begins in the page's source. */
  readonly start: number
  /** Where its end tag ends (or where it was closed by something else). */
  end: number
  /** The first element after this one that is not inside it: descendants are `[index + 1, after)`. */
  after: number
  /** The first block after it: its blocks are `[firstBlock, afterBlocks)`. */
  readonly firstBlock: number
  afterBlocks: number
  /** Those that are looked at, beside `class` and `id`. */
  readonly attributes: Attributes
  /** Its `class`, as written: a place in {@link MarkedPage.classes}. */
  readonly classes: number
  /** Its `id`, as written; empty where it has none. */
  readonly id: string
  /** What it stands in, itself included: an OR of {@link IN}. */
  readonly inside: number
}

/** `class` and `id` of an element joined by a blank, as written. */
export function namesOf({ classes }: MarkedPage, element: PageElement): string {
  const written = classes[element.classes]!
  return element.id === '' ? written : written === '' ? element.id : `${written} ${element.id}`
}

export type Attributes = Readonly<Record<string, string>>

/** The attributes of every element that has none. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({})

/** Kinds of surroundings, as bits of {@link PageElement.inside}. */
export const IN = {
  figure: 1,
  caption: 2,
  nav: 4,
  aside: 8,
  footer: 16,
  header: 32,
  form: 64,
  quote: 128,
  list: 256,
  table: 512,
  heading: 1024,
  hidden: 2048,
  link: 4096,
  article: 8192,
  main: 16384,
  pre: 32768,
} as const

/** A block of text between two line-breaking tags, white space squeezed, with the way back to the page. */
export interface RawBlock {
  /** Its place in {@link MarkedPage.blocks}. */
  readonly index: number
  readonly text: string
  /** Where the text stands in the source: parallel arrays as in a SourceMap, `text` relative to the block. */
  readonly pieces: Pieces
  /** Index of the innermost line-breaking element around it. */
  readonly element: number
  /** Which (inline) element each stretch of the text stands in, in text order, without gaps. */
  readonly runs: readonly Run[]
  /** How many code units of the text stand in links. */
  readonly linked: number
  /** An OR of {@link IN}, of the block's element. */
  readonly inside: number
  /** Level 1 to 6 where it stands in a heading, else 0. */
  readonly heading: number
}

export interface Pieces {
  readonly text: readonly number[]
  readonly source: readonly number[]
  readonly sourceLength: readonly number[]
}

export interface Run {
  readonly start: number
  readonly end: number
  readonly element: number
}
