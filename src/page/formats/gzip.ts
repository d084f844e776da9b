import { Gunzip } from 'fflate'
import type { Budget } from './caps.ts'
import { CHUNK, joined, type Break, type Bytes } from './bytes.ts'
import { crc32 } from './crc32.ts'

/**
 * What a gzip file (RFC 1952) holds, its members one after the other, as web archives are packed. Every member is checked by its CRC-32 and
 * length before its last bytes are handed on. A member that is damaged gives a break, and reading goes on at the next that begins.
 */
export async function* gunzipped(bytes: Bytes, budget: Budget): AsyncGenerator<Uint8Array | Break> {
  let from = 0
  while (from < bytes.size) {
    const broken = yield* membersFrom(bytes, from, budget)
    if (broken === undefined) return
    yield { why: broken.why }
    const next = await nextMember(bytes, broken.at + 1)
    if (next === undefined) return
    from = next
  }
}

/** Whether bytes begin as a gzip member does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && ((head[3] ?? 0) & 0xe0) === 0
}

interface Broken extends Break {
  /** Where the member begins that is broken. */
  readonly at: number
}

/** Unpacks members from an offset on, up to the end or the first that is broken. */
async function* membersFrom(bytes: Bytes, from: number, budget: Budget): AsyncGenerator<Uint8Array, Broken | undefined> {
  let begins = from
  let events: (Uint8Array | number)[] = []
  let held: Uint8Array | undefined
  let crc = 0
  let length = 0
  const gunzip = new Gunzip(data => {
    if (data.length > 0) events.push(data)
  })
  gunzip.onmember = offset => events.push(from + offset)
  let before: Uint8Array = new Uint8Array(0)
  for (let at = from; at < bytes.size; at += CHUNK) {
    const chunk = await bytes.read(at, Math.min(bytes.size, at + CHUNK))
    const last = at + chunk.length >= bytes.size
    const broken = push(gunzip, chunk, last)
    // The end of a member may lie in the chunk before this one.
    const seen = joined([before, chunk])
    const seenFrom = at - before.length
    if (last && broken === undefined) events.push(bytes.size)
    for (const event of events) {
      if (typeof event !== 'number') {
        budget.draw(event.length)
        crc = crc32(event, crc)
        length = (length + event.length) >>> 0
        if (held) yield held
        held = event
        continue
      }
      if (!endsAt(seen, event - seenFrom, crc, length)) return { at: begins, why: 'a part of it was changed or cut off on its way' }
      if (held) yield held
      held = undefined
      crc = 0
      length = 0
      begins = event
    }
    events = []
    if (broken === NO_MEMBER) {
      // What follows the last member is none: padding, or another file.
      const end = Array.from({ length: seen.length + 1 }, (_, i) => i).find(i => endsAt(seen, i, crc, length))
      if (end === undefined) return { at: begins, why: 'its compression is broken' }
      if (held) yield held
      return seen.subarray(end).every(byte => byte === 0) ? undefined : { at: seenFrom + end, why: 'something else follows in it' }
    }
    if (broken !== undefined) return { at: begins, why: broken }
    before = seen.slice(-64)
  }
  return undefined
}

const NO_MEMBER = 'invalid gzip data'

function push(gunzip: Gunzip, chunk: Uint8Array, last: boolean): string | undefined {
  try {
    gunzip.push(chunk, last)
    return undefined
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.message === NO_MEMBER) return NO_MEMBER
    return error.message === 'unexpected EOF' ? 'it ends in the middle' : 'its compression is broken'
  }
}

/** Whether the eight bytes before an offset are the CRC-32 and the length that end a member. */
function endsAt(seen: Uint8Array, end: number, crc: number, length: number): boolean {
  if (end < 8) return false
  const word = (at: number) => (seen[at]! | (seen[at + 1]! << 8) | (seen[at + 2]! << 16) | (seen[at + 3]! << 24)) >>> 0
  return word(end - 8) === crc && word(end - 4) === length
}

/** Where the next member begins, by the three bytes that every one begins with. */
async function nextMember(bytes: Bytes, from: number): Promise<number | undefined> {
  for (let at = from; at < bytes.size; at += CHUNK) {
    const chunk = await bytes.read(at, Math.min(bytes.size, at + CHUNK + 3))
    for (let i = chunk.indexOf(0x1f); i >= 0; i = chunk.indexOf(0x1f, i + 1))
      if (i < CHUNK && i + 3 < chunk.length && isGzip(chunk.subarray(i, i + 4))) return at + i
  }
  return undefined
}
