/** A line of a stream of bytes, without its line feed; `tooLong` where it was longer than the cap, with nothing of it kept. */
export interface Line {
  readonly bytes: Uint8Array
  readonly tooLong: boolean
}

/** The longest line that is taken, in bytes. A page of 20 MB fits; what is longer is answered with an error and never held in memory. */
export const LONGEST_LINE = 128 * 1024 * 1024

const LINE_FEED = 0x0a

/** Cuts a stream of bytes into lines at line feeds. Empty lines are lines; a last line needs no line feed. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let tooLong = false
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > longest) {
      tooLong = true
      parts = []
    } else if (part.length > 0) parts.push(part)
  }
  const take = (): Line => {
    const line = { bytes: tooLong ? new Uint8Array(0) : joined(parts), tooLong }
    parts = []
    length = 0
    tooLong = false
    return line
  }
  let open = false
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
      open = false
    }
    if (from < chunk.length) {
      add(chunk.subarray(from))
      open = true
    }
  }
  if (open) yield take()
}

/** One array of its own, never a view into a chunk: a thread gets just this line's bytes. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
