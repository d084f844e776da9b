import { Inflate } from 'fflate'
import { RashomonError } from '../error.ts'
import type { Budget } from './caps.ts'
import { bytesOf, CHUNK, joined, megabytes, whole } from './bytes.ts'
import { gunzipped, isGzip } from './gzip.ts'
import type { Unpackers } from './held.ts'
import { isZip } from './zip.ts'

export interface Unpacking {
  readonly budget: Budget
  readonly unpackers: Unpackers
  /** The most that it may unpack to. */
  readonly most: number
}

/** How often one page is packed over: a gzip that a server packed once more. */
const LAYERS = 3

/** Bytes freed of gzip and brotli, told by what they are and not by what anything says of them. */
export async function unpacked(bytes: Uint8Array, unpacking: Unpacking): Promise<Uint8Array> {
  let inner = bytes
  for (let layer = 0; layer < LAYERS; layer++) {
    const next = isGzip(inner) ? await whole(gunzipped(bytesOf(inner), unpacking.budget), unpacking.most) : unbrotlied(inner, unpacking)
    if (next === undefined) return inner
    inner = next
  }
  return inner
}

/** Brotli has no mark: what is no text by itself and unpacks, to its last byte, to text or to a format that has a mark was packed by it. */
export function unbrotlied(bytes: Uint8Array, { budget, unpackers, most }: Unpacking): Uint8Array | undefined {
  if (bytes.length < 3 || !unpackers.brotli || !isBinary(bytes)) return undefined
  const inner = unpackers.brotli(bytes, most)
  if (inner === undefined || inner.length === 0 || (isBinary(inner) && !isMarked(inner))) return undefined
  budget.draw(inner.length)
  return inner
}

function isMarked(bytes: Uint8Array): boolean {
  return isGzip(bytes) || isZip(bytes) || /^(?:%PDF-|WARC\/)/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8)))
}

/** Whether bytes hold controls that stand in no text of any encoding but UTF-16. */
export function isBinary(bytes: Uint8Array): boolean {
  const reach = bytes.subarray(0, 4096)
  if ((reach[0] === 0xff && reach[1] === 0xfe) || (reach[0] === 0xfe && reach[1] === 0xff)) return false
  const zeros = [0, 0]
  let controls = 0
  for (let i = 0; i < reach.length; i++) {
    const byte = reach[i]!
    if (byte === 0) zeros[i & 1]!++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++
  }
  const [even = 0, odd = 0] = zeros
  const utf16 = Math.max(even, odd) > reach.length / 3 && Math.min(even, odd) < reach.length / 20
  return utf16 ? false : controls + even + odd > reach.length / 100
}

/** Deflate with or without its zlib head (RFC 1950, 1951); undefined where the bytes are neither. */
export function inflated(bytes: Uint8Array, budget: Budget, most: number): Uint8Array | undefined {
  const zlib = (bytes[0]! & 15) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0
  const parts: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate(part => {
    budget.draw(part.length)
    length += part.length
    if (length > most) throw new RashomonError('too-large', `unpacks to more than ${megabytes(most)}, the most that a page may have.`)
    parts.push(part)
  })
  const raw = bytes.subarray(zlib ? 2 : 0)
  try {
    for (let at = 0; at < raw.length; at += CHUNK) inflate.push(raw.subarray(at, at + CHUNK), at + CHUNK >= raw.length)
  } catch (error) {
    if (error instanceof RashomonError) throw error
    return undefined
  }
  return joined(parts, length)
}
