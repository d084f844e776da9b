/**
 * A page as it came in: bytes known by their SHA-256, and the text they decode to. Offsets into `source` (UTF-16 code units) are what every
 * span of an article maps back to.
 */
export interface Page extends Provenance {
  /** SHA-256 of the bytes, lower-case hexadecimal: the page's identity. Of a page out of a larger file, they are its own bytes alone. */
  readonly sha256: string
  readonly mediaType: MediaType
  /** Length of the bytes. */
  readonly bytes: number
  /** The decoded page, whole; of a PDF its text, see formats/portable-document.ts. */
  readonly source: string
  /** How the bytes became `source`; `pdf`: the text was taken out of a PDF, and is UTF-16 as it stands. */
  readonly encoding: { readonly name: string; readonly from: 'bom' | 'valid-utf-8' | 'header' | 'meta' | 'guess' | 'given' | 'pdf' }
  /** Of a PDF: where in `source` each of its sheets begins, the first at 0; see {@link sheetAt}. */
  readonly sheets?: readonly number[]
  /** What the file that held the page says of it. */
  readonly stated?: Stated
}

/** Where a page comes from, as far as anything says. */
export interface Provenance {
  readonly url?: string
  /** The file it was read from, as the user named it; `/` between folders. */
  readonly path?: string
  /** Where in that file: the id of a web archive's record, the name of an entry or an attachment, `row 12`; `!/` between files in files. */
  readonly member?: string
  /** When an archive captured it or a browser saved it: ISO 8601. */
  readonly captured?: string
  /** A feed gives this much of the article and no more: what stands here is a summary. */
  readonly summary?: true
}

/** What the file that held a page says of it, outside of the page. */
export interface Stated {
  /**
   * `record`: the fields of a table's row or a feed's item, which were written for this text and win over what it says itself. `envelope`: what
   * it came in (a mail's head, the list of a crawl, a PDF's properties), which is believed where the page says nothing.
   */
  readonly by: 'record' | 'envelope'
  readonly title?: string
  /** `YYYY-MM-DD`. */
  readonly published?: string
  readonly outlet?: string
  readonly authors?: readonly string[]
}

export type MediaType = 'text/html' | 'text/plain' | 'application/pdf'

/** On which sheet of a PDF an offset of its `source` stands, counted from 1. */
export function sheetAt(sheets: readonly number[], offset: number): number {
  let sheet = 1
  while (sheet < sheets.length && sheets[sheet]! <= offset) sheet++
  return sheet
}
