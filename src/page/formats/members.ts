import { RashomonError } from '../error.ts'
import { LARGEST_PAGE, type PageOrigin } from '../open-page.ts'
import { archiveMembers } from './archive.ts'
import { bytesOf, chunksOf, joined, whole, type Bytes, type Stream } from './bytes.ts'
import { budgetFor, DEEPEST, LARGEST_WHOLE, MOST_MEMBERS } from './caps.ts'
import { feedMembers } from './feed.ts'
import { gunzipped } from './gzip.ts'
import type { Held, Opening, Unpackers } from './held.ts'
import { jsonLinesMembers, jsonMembers } from './json.ts'
import { mailboxMembers, mailMembers } from './mail.ts'
import { HEAD, recognise, type Kind } from './recognise.ts'
import { tableMembers } from './table.ts'
import { unbrotlied } from './unpacked.ts'
import { warcMembers, type Listed } from './warc.ts'

/**
 * The pages that a file holds, whatever it is: a page itself, a web archive, a mail, a feed, a table, a PDF, or an archive or a packed file with
 * such in it. What it is is told by its content first and its name second. A part that cannot be read is refused with its own error and loses
 * none of the others. Nothing is thrown but what only a bug can cause.
 */
export async function* membersOf(file: Bytes, origin: PageOrigin, unpackers: Unpackers = {}): AsyncGenerator<Held> {
  const opening: Opening = { origin, depth: 0, budget: budgetFor(file.size), unpackers }
  let members = 0
  let passed = 0
  try {
    for await (const held of read(file, opening, new Map())) {
      if (held.kind === 'passed') passed++
      if (++members > MOST_MEMBERS)
        throw new RashomonError('too-large', `holds more than ${MOST_MEMBERS} pages, of which these were read: split it.`)
      yield held
    }
    if (members === passed)
      yield { kind: 'refused', origin, error: new RashomonError('no-pages', 'holds no pages: check that it is the right file, and whole.') }
  } catch (error) {
    if (!(error instanceof RashomonError)) throw error
    yield { kind: 'refused', origin, error }
  }
}

async function* read(bytes: Bytes, opening: Opening, listed: Listed): AsyncGenerator<Held> {
  if (opening.depth > DEEPEST) {
    yield {
      kind: 'refused',
      origin: opening.origin,
      error: new RashomonError('too-deep', `lies in ${DEEPEST} files one in the other: unpack it and give what is in it.`),
    }
    return
  }
  const head = await bytes.read(0, HEAD)
  const kind = await recognise(head, bytes.size <= head.length, nameOf(opening))
  if (kind.kind === 'gzip') yield* packed(bytes, opening, listed)
  else if (kind.kind === 'zip') yield* archiveMembers(bytes, opening, read)
  else yield* streamed(kind, chunksOf(bytes), opening, listed, bytes.size) ?? held(kind, await bytesWhole(bytes), opening)
}

async function bytesWhole(bytes: Bytes): Promise<Uint8Array> {
  return bytes.size <= LARGEST_WHOLE ? bytes.read(0, bytes.size) : whole(chunksOf(bytes), LARGEST_WHOLE)
}

/** What a gzip holds: a stream where its kind is read as one, else a file that is held whole. */
async function* packed(bytes: Bytes, opening: Opening, listed: Listed): AsyncGenerator<Held> {
  const inside = { ...opening, depth: opening.depth + 1 }
  const head = await headOf(gunzipped(bytes, opening.budget))
  const kind = await recognise(head, head.length < HEAD, nameOf(opening).replace(/\.gz$/i, ''))
  const stream = streamed(kind, gunzipped(bytes, opening.budget), inside, listed)
  if (stream) yield* stream
  else yield* read(bytesOf(await whole(gunzipped(bytes, opening.budget), LARGEST_WHOLE)), inside, listed)
}

/** The members of the kinds that are read as they come; undefined for the others. */
function streamed(kind: Kind, stream: Stream, opening: Opening, listed: Listed, size?: number): AsyncIterable<Held> | undefined {
  switch (kind.kind) {
    case 'warc':
      return warcMembers(stream, opening, listed, size)
    case 'json-lines':
      return jsonLinesMembers(stream, opening)
    case 'table':
      return tableMembers(stream, kind, opening)
    case 'mailbox':
      return mailboxMembers(stream, opening, readArray)
    default:
      return undefined
  }
}

/** The members of the kinds that are held whole. */
function held(kind: Kind, bytes: Uint8Array, opening: Opening): AsyncIterable<Held> | Iterable<Held> {
  switch (kind.kind) {
    case 'mail':
      return mailMembers(bytes, opening, readArray)
    case 'feed':
      return feedMembers(bytes, opening)
    case 'json':
      return jsonMembers(bytes, opening)
    case 'binary': {
      const inner = unbrotlied(bytes, { ...opening, most: LARGEST_PAGE })
      return inner ? read(bytesOf(inner), { ...opening, depth: opening.depth + 1 }, new Map()) : page(bytes, opening)
    }
    case 'pdf':
      return page(bytes, { ...opening, origin: { ...opening.origin, mediaType: 'application/pdf' } })
    default:
      return page(bytes, opening)
  }
}

function readArray(bytes: Uint8Array, opening: Opening): AsyncIterable<Held> {
  return read(bytesOf(bytes), opening, new Map())
}

/** A page as it stands; `openPage` says what is wrong with it where it is none. */
function page(bytes: Uint8Array, { origin, stated }: Opening): Held[] {
  return [stated ? { kind: 'page', bytes, origin, stated } : { kind: 'page', bytes, origin }]
}

async function headOf(stream: Stream): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    if ('why' in chunk) break
    parts.push(chunk)
    length += chunk.length
    if (length >= HEAD) break
  }
  return joined(parts, length).subarray(0, HEAD)
}

/** The name that says what a file may be: its own, or its entry's in an archive. */
function nameOf({ origin }: Opening): string {
  return (origin.member ?? origin.path ?? '').split(/[/\\]/).at(-1) ?? ''
}
