/**
 * A page as it came in: bytes known by their SHA-256, and the text they decode to. Offsets into `source` (UTF-16 code units) are what every
 * span of an article maps back to.
 */
export interface Page {
  /** SHA-256 of the bytes, lower-case hexadecimal: the page's identity. */
  readonly sha256: string
  readonly mediaType: MediaType
  /** Length of the bytes. */
  readonly bytes: number
  /** The decoded page, whole. */
  readonly source: string
  readonly encoding: { readonly name: string; readonly from: 'bom' | 'valid-utf-8' | 'header' | 'meta' | 'guess' | 'given' }
  readonly url?: string
  /** Where it was read from, as the user named it; `/` between folders. */
  readonly path?: string
}

export type MediaType = 'text/html' | 'text/plain'
