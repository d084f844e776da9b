import type { Break, Stream } from './bytes.ts'

/**
 * The records of a web archive (WARC, ISO 28500) as stretches of bytes, each checked against the length that it says it has: one that is cut
 * off or says a wrong length is told apart from its neighbours, which stay whole.
 */
export type Stretch = { readonly bytes: Uint8Array } | { readonly tooLarge: number } | Break

/** How long a record's own header may be. */
const LONGEST_HEADER = 64 * 1024

/** Cuts a stream into records of at most `most` bytes. `size` is how long the stream is, where that is known before it is read. */
export async function* warcRecords(stream: Stream, most: number, size = Number.POSITIVE_INFINITY): AsyncGenerator<Stretch> {
  const window = windowOn(stream)
  while (await window.fill(1)) {
    const record = await nextRecord(window, most, size)
    if (record) yield record
  }
}

async function nextRecord(window: Window, most: number, size: number): Promise<Stretch | undefined> {
  const broken = window.broken()
  if (broken) return broken
  const first = window.seen()[0]
  if (first === 0x0d || first === 0x0a) {
    window.drop(1)
    return undefined
  }
  const head = await headOf(window)
  if (head === undefined) return resync(window, 1, 'something else stands where a record should begin')
  const end = head.length + head.content
  if (end > size - window.dropped()) return resync(window, head.length, 'a record is cut off or says a wrong length')
  if (end > most) {
    const dropped = await window.skip(end)
    return dropped === end ? { tooLarge: head.content } : { why: 'a record is cut off' }
  }
  await window.fill(end + 4)
  const seen = window.seen()
  if (seen.length < end) return resync(window, head.length, 'a record is cut off')
  const after = seen.subarray(end, end + 4)
  if (after.some(byte => byte !== 0x0d && byte !== 0x0a) && !startsRecord(after))
    return resync(window, head.length, 'a record says a wrong length')
  const bytes = seen.slice(0, end)
  window.drop(end)
  return { bytes }
}

/** The length of a record's header and of what follows it, by its `Content-Length`. */
async function headOf(window: Window): Promise<{ readonly length: number; readonly content: number } | undefined> {
  for (let reach = 2048; ; reach *= 4) {
    await window.fill(reach)
    const head = LATIN1.decode(window.seen().subarray(0, LONGEST_HEADER))
    const end = endOfHead(head)
    if (end === 'none') return undefined
    if (end !== 'further') {
      const said = /^content-length:[ \t]{0,9}(\d{1,15})[ \t]{0,9}\r?$/im.exec(head.slice(0, end))?.[1]
      return said === undefined ? undefined : { length: end, content: Number(said) }
    }
    if (reach >= LONGEST_HEADER || window.seen().length < reach) return undefined
  }
}

/** Where a header ends, behind its empty line; `none` at the first line that is none of a header's, which need not be read further. */
function endOfHead(head: string): number | 'further' | 'none' {
  if (!/^WARC\/\d/.test(head)) return 'none'
  for (let at = head.indexOf('\n') + 1; at > 0; ) {
    const end = head.indexOf('\n', at)
    if (end < 0) return 'further'
    const line = head.slice(at, end).replace(/\r$/, '')
    if (line === '') return end + 1
    if (!/^(?:[\w-]{1,80}:|[ \t])/.test(line)) return 'none'
    at = end + 1
  }
  return 'further'
}

/** Goes on at the next record that begins within what is seen already or follows, past the first `from` bytes. */
async function resync(window: Window, from: number, why: string): Promise<Break> {
  window.drop(from)
  for (;;) {
    const seen = window.seen()
    const at = nextStart(seen)
    if (at !== undefined) {
      window.drop(at)
      return { why }
    }
    window.drop(Math.max(0, seen.length - 8))
    const { length } = window.seen()
    await window.fill(length + 1)
    if (window.seen().length === length) {
      window.drop(length)
      return { why }
    }
  }
}

function nextStart(seen: Uint8Array): number | undefined {
  for (let at = seen.indexOf(0x57); at >= 0; at = seen.indexOf(0x57, at + 1))
    if ((at === 0 || seen[at - 1] === 0x0a) && startsRecord(seen.subarray(at, at + 7)) && at + 7 <= seen.length) return at
  return undefined
}

function startsRecord(bytes: Uint8Array): boolean {
  return 'WARC/1.'.startsWith(LATIN1.decode(bytes.subarray(0, 7)))
}

const LATIN1 = new TextDecoder('latin1')

/** A view on a stream that is moved forward; it ends before a break, until that is taken. */
interface Window {
  /** Reads on until so many bytes are seen; false where there is nothing to see and nothing is broken. */
  fill(length: number): Promise<boolean>
  seen(): Uint8Array
  drop(length: number): void
  /** How many bytes were dropped or skipped. */
  dropped(): number
  /** Drops bytes that need not be held; how many there were. */
  skip(length: number): Promise<number>
  /** The break that the window stands at, taken away with this call; only when all before it was dropped. */
  broken(): Break | undefined
}

function windowOn(stream: Stream): Window {
  const source = stream[Symbol.asyncIterator]()
  let buffer: Uint8Array = new Uint8Array(1 << 17)
  let start = 0
  let end = 0
  let gone = 0
  let waiting: Break | undefined
  let ended = false
  const held = () => end - start
  const add = (chunk: Uint8Array) => {
    if (end + chunk.length > buffer.length) {
      const room =
        end - start + chunk.length > buffer.length / 2
          ? new Uint8Array(Math.max(buffer.length * 2, (end - start + chunk.length) * 2))
          : buffer
      room.set(buffer.subarray(start, end))
      buffer = room
      end -= start
      start = 0
    }
    buffer.set(chunk, end)
    end += chunk.length
  }
  const more = async (): Promise<boolean> => {
    if (ended || waiting) return false
    const next = await source.next()
    if (next.done) ended = true
    else if ('why' in next.value) waiting = next.value
    else add(next.value)
    return !ended && !waiting
  }
  const fill = async (length: number) => {
    while (held() < length && (await more()));
    return end > start || waiting !== undefined
  }
  return {
    fill,
    seen: () => buffer.subarray(start, end),
    drop: length => {
      const by = Math.min(end - start, length)
      start += by
      gone += by
    },
    dropped: () => gone,
    skip: async length => {
      let left = length
      for (;;) {
        const dropped = Math.min(left, end - start)
        start += dropped
        gone += dropped
        left -= dropped
        if (left === 0 || !(await more())) return length - left
      }
    },
    broken: () => {
      if (end > start || !waiting) return undefined
      const found = waiting
      waiting = undefined
      return found
    },
  }
}
