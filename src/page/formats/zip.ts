import { Inflate } from 'fflate'
import { RashomonError } from '../error.ts'
import { LARGEST_WHOLE, type Budget } from './caps.ts'
import { CHUNK, chunksOf, damaged, joined, megabytes, whole, type Bytes } from './bytes.ts'
import { crc32 } from './crc32.ts'

/** An entry of a zip archive (PKWARE's APPNOTE 6.3), where its bytes lie and how they are packed. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: number
  readonly unpacked: number
  readonly crc: number
  /** Where the entry's own header begins. */
  readonly at: number
}

const END = 0x06054b50
const END64 = 0x06064b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
/** The longest comment behind an archive's end, and the end itself. */
const END_REACH = 65535 + 22
/** The most entries: a list of more was made to harm. */
const MOST_ENTRIES = 1_000_000
const LARGEST_LIST = 256 * 1024 * 1024

/** Whether bytes begin as a zip archive does. */
export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))
}

/** The entries of an archive by the list at its end; where that is missing, by the headers from its beginning on, and `cut` says so. */
export async function entriesOf(zip: Bytes): Promise<{ readonly entries: readonly Entry[]; readonly cut: boolean }> {
  const listed = await listOf(zip)
  return listed ? { entries: listed, cut: false } : { entries: await walked(zip), cut: true }
}

async function listOf(zip: Bytes): Promise<Entry[] | undefined> {
  const tailAt = Math.max(0, zip.size - END_REACH)
  const tail = await zip.read(tailAt, zip.size)
  const end = endIn(tail)
  if (end === undefined) return undefined
  let { count, size, at } = end
  if (at === 0xffffffff || count === 0xffff || size === 0xffffffff) {
    const far = await end64(zip, tail, end.found)
    if (far) ({ count, size, at } = far)
  }
  if (size > LARGEST_LIST || count > MOST_ENTRIES || at + size > zip.size) return undefined
  const list = view(await zip.read(at, at + size))
  const entries: Entry[] = []
  let from = 0
  while (entries.length < count && from + 46 <= list.byteLength && list.getUint32(from, true) === LISTED) {
    const nameLength = list.getUint16(from + 28, true)
    const extraLength = list.getUint16(from + 30, true)
    const next = from + 46 + nameLength + extraLength + list.getUint16(from + 32, true)
    if (next > list.byteLength) return undefined
    entries.push(
      entryAt(list, from, { flags: 8, sizes: 16, name: from + 46, nameLength, extraLength, at: list.getUint32(from + 42, true) }),
    )
    from = next
  }
  return entries.length === count ? entries : undefined
}

interface End {
  readonly count: number
  readonly size: number
  readonly at: number
  readonly found: number
}

function endIn(tail: Uint8Array): End | undefined {
  const data = view(tail)
  for (let at = tail.length - 22; at >= 0; at--)
    if (tail[at] === 0x50 && data.getUint32(at, true) === END)
      return { count: data.getUint16(at + 10, true), size: data.getUint32(at + 12, true), at: data.getUint32(at + 16, true), found: at }
  return undefined
}

async function end64(zip: Bytes, tail: Uint8Array, found: number): Promise<Omit<End, 'found'> | undefined> {
  const locator = found - 20
  if (locator < 0) return undefined
  const at = far(view(tail), locator + 8)
  const data = view(await zip.read(at, at + 56))
  if (data.byteLength < 56 || data.getUint32(0, true) !== END64) return undefined
  return { count: far(data, 32), size: far(data, 40), at: far(data, 48) }
}

/** Entries by their own headers, one after the other, as far as they say how long they are. */
async function walked(zip: Bytes): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let at = 0; at + 30 <= zip.size && entries.length < MOST_ENTRIES; ) {
    const fixed = view(await zip.read(at, at + 30))
    if (fixed.byteLength < 30 || fixed.getUint32(0, true) !== LOCAL) break
    const nameLength = fixed.getUint16(26, true)
    const extraLength = fixed.getUint16(28, true)
    const header = view(await zip.read(at, at + 30 + nameLength + extraLength))
    if (header.byteLength < 30 + nameLength + extraLength) break
    const entry = entryAt(header, 0, { flags: 6, sizes: 14, name: 30, nameLength, extraLength, at })
    // An entry that was packed as it came says its length only behind it.
    if (entry.packed === 0 && (fixed.getUint16(6, true) & 8) !== 0) break
    entries.push(entry)
    at += 30 + nameLength + extraLength + entry.packed
  }
  return entries
}

interface Layout {
  readonly flags: number
  /** Where CRC-32, packed and unpacked length stand, in that order. */
  readonly sizes: number
  readonly name: number
  readonly nameLength: number
  readonly extraLength: number
  readonly at: number
}

function entryAt(data: DataView, from: number, layout: Layout): Entry {
  const flags = data.getUint16(from + layout.flags, true)
  const name = new Uint8Array(data.buffer, data.byteOffset + layout.name, layout.nameLength)
  const sizes = {
    packed: data.getUint32(from + layout.sizes + 4, true),
    unpacked: data.getUint32(from + layout.sizes + 8, true),
    at: layout.at,
  }
  return {
    name: nameOf(name),
    method: data.getUint16(from + layout.flags + 2, true),
    encrypted: (flags & 1) !== 0,
    crc: data.getUint32(from + layout.sizes, true),
    ...widened(data, layout.name + layout.nameLength, layout.extraLength, sizes),
  }
}

/** Names as UTF-8 where they are, whatever the flag says, else as the code page of old archives nearly is. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

type Sizes = Pick<Entry, 'packed' | 'unpacked' | 'at'>

/** Lengths and places beyond 4 GiB stand in an extra field (Zip64). */
function widened(data: DataView, from: number, length: number, sizes: Sizes): Sizes {
  const wide = { ...sizes }
  for (let at = from; at + 4 <= from + length; at += 4 + data.getUint16(at + 2, true)) {
    if (data.getUint16(at, true) !== 1) continue
    const end = Math.min(from + length, at + 4 + data.getUint16(at + 2, true))
    let next = at + 4
    for (const field of ['unpacked', 'packed', 'at'] as const) {
      if (sizes[field] !== 0xffffffff || next + 8 > end) continue
      wide[field] = far(data, next)
      next += 8
    }
  }
  return wide
}

function far(data: DataView, at: number): number {
  return at + 8 <= data.byteLength ? data.getUint32(at, true) + data.getUint32(at + 4, true) * 2 ** 32 : 0
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The bytes of an entry that is stored as it is, wherever it lies in the archive: for archives in archives, which need not be held in memory. */
export async function storedBytes(zip: Bytes, entry: Entry): Promise<Bytes | undefined> {
  if (entry.method !== 0 || entry.encrypted) return undefined
  const begin = await beginOf(zip, entry)
  return { size: entry.packed, read: (start, end) => zip.read(begin + start, begin + Math.min(end, entry.packed)) }
}

/** An entry unpacked and checked by its CRC-32. Throws `encrypted`, `too-large` or `damaged`. */
export async function entryBytes(zip: Bytes, entry: Entry, budget: Budget, most: number = LARGEST_WHOLE): Promise<Uint8Array> {
  if (entry.encrypted) throw new RashomonError('encrypted', 'is locked with a password: unpack it and give what is in it.')
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`it is packed by method ${entry.method}, which is not read`)
  if (entry.unpacked > most) throw new RashomonError('too-large', `is larger than ${megabytes(most)}: unpack it and give what is in it.`)
  const begin = await beginOf(zip, entry)
  const packed: Bytes = { size: entry.packed, read: (start, end) => zip.read(begin + start, begin + Math.min(end, entry.packed)) }
  const bytes = entry.method === 0 ? await whole(chunksOf(packed), most) : await inflatedEntry(packed, budget, most)
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc) throw damaged('it was changed or cut off on its way')
  return bytes
}

async function beginOf(zip: Bytes, entry: Entry): Promise<number> {
  const header = view(await zip.read(entry.at, entry.at + 30))
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) throw damaged('it is not where the list of the archive has it')
  return entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true)
}

async function inflatedEntry(packed: Bytes, budget: Budget, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate(part => {
    budget.draw(part.length)
    length += part.length
    if (length > most) throw new RashomonError('too-large', `unpacks to more than ${megabytes(most)}: unpack it and give what is in it.`)
    parts.push(part)
  })
  try {
    for (let at = 0; at < packed.size; at += CHUNK) inflate.push(await packed.read(at, at + CHUNK), at + CHUNK >= packed.size)
  } catch (error) {
    if (error instanceof RashomonError) throw error
    throw damaged('its compression is broken', error)
  }
  return joined(parts, length)
}
