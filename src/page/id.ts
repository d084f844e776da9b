import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Span } from './span.ts'

/** SHA-256 of bytes, lower-case hexadecimal. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

/** The id of an article: the first 16 hexadecimal digits (64 bits) of its page's SHA-256. */
export function articleId(pageSha256: string): string {
  return pageSha256.slice(0, 16)
}

/** The id of an item within an article, derived from what it is and where it stands: `0c1d…:attribution:110-287`. */
export function itemId(article: string, kind: string, { start, end }: Span): string {
  return `${article}:${kind}:${start}-${end}`
}
