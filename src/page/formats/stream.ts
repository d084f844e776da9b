import type { Stream } from './bytes.ts'

/** A stream up to its first break, for readers that cannot go on behind one; `broken` says why it ended, once it did. */
export function clean(stream: Stream): { readonly chunks: AsyncIterable<Uint8Array>; readonly broken: () => string | undefined } {
  let why: string | undefined
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      if ('why' in chunk) {
        why = chunk.why
        return
      }
      yield chunk
    }
  }
  return { chunks: chunks(), broken: () => why }
}

/** A stream of text as UTF-8, from another encoding that a byte order mark or detection told. */
export async function* asUtf8(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
