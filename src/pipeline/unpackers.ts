import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib'
import type { Unpackers } from '../page/index.ts'

/** What Node unpacks for the core, never to more than it is asked for. */
export const UNPACKERS: Unpackers = {
  brotli: (bytes, most) => unpack(() => brotliDecompressSync(bytes, { maxOutputLength: most })),
  zstd: (bytes, most) => unpack(() => zstdDecompressSync(bytes, { maxOutputLength: most })),
}

function unpack(work: () => Buffer): Uint8Array | undefined {
  try {
    const { buffer, byteOffset, byteLength } = work()
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch {
    // Not packed so, or larger than asked for: the bytes are taken as they are.
    return undefined
  }
}
