import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { ReadPage } from './store.ts'

/**
 * What is kept compressed (Zstandard, RFC 8878): the raw bytes of pages, and one blob of JSON an article. Every frame carries a checksum, so
 * that a damaged one cannot be taken for another text; unpacking one throws.
 */
const PARAMS = { [constants.ZSTD_c_compressionLevel]: 6, [constants.ZSTD_c_checksumFlag]: 1 }

export function pack(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, { params: PARAMS })
}

export function unpack(packed: Uint8Array): Uint8Array {
  const bytes = zstdDecompressSync(packed)
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A text, as UTF-8: it holds no lone surrogates, since pages never do. */
export function packText(text: string): Uint8Array {
  return pack(Buffer.from(text))
}

export function unpackText(packed: Uint8Array): string {
  return zstdDecompressSync(packed).toString()
}

export function packRead(read: ReadPage): Uint8Array {
  return pack(Buffer.from(JSON.stringify(read)))
}

export function unpackRead(packed: Uint8Array): ReadPage {
  return JSON.parse(zstdDecompressSync(packed).toString()) as ReadPage
}
