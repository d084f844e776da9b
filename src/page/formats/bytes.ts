import { RashomonError } from '../error.ts'

/** Bytes that lie somewhere and are read piece by piece: a file on a disk, an entry of an archive, or an array. */
export interface Bytes {
  readonly size: number
  /** The bytes from `start` up to `end`, fewer where they end before. */
  read(start: number, end: number): Promise<Uint8Array>
}

/** A place where a stream of bytes is broken: what follows it is whole again, and begins anew. */
export interface Break {
  readonly why: string
}

/** A stream of bytes that may be broken here and there. */
export type Stream = AsyncIterable<Uint8Array | Break>

/** How much is read at a time. */
export const CHUNK = 64 * 1024

export function bytesOf(array: Uint8Array): Bytes {
  return { size: array.length, read: async (start, end) => array.subarray(start, end) }
}

/** All bytes from an offset on, chunk by chunk. */
export async function* chunksOf(bytes: Bytes, from = 0): AsyncGenerator<Uint8Array> {
  for (let at = from; at < bytes.size; at += CHUNK) {
    const chunk = await bytes.read(at, Math.min(bytes.size, at + CHUNK))
    if (chunk.length === 0) return
    yield chunk
  }
}

/** A stream as one array. Throws `too-large` beyond `most` bytes and `damaged` at a break. */
export async function whole(stream: Stream, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    if ('why' in chunk) throw damaged(chunk.why)
    length += chunk.length
    if (length > most) throw new RashomonError('too-large', `is larger than the ${megabytes(most)} that a page or mail may have: split it.`)
    parts.push(chunk)
  }
  return joined(parts, length)
}

export function joined(parts: readonly Uint8Array[], length = parts.reduce((sum, part) => sum + part.length, 0)): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** What is said of a file, or a part of one, that is not as its format wants it. */
export function damaged(why: string, cause?: unknown): RashomonError {
  return new RashomonError('damaged', `is damaged (${why}); what is whole in it was read: fetch or save it again.`, { cause })
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`
}
