import { WARCParser, type WARCRecord } from 'warcio'
import { RashomonError } from '../error.ts'
import { LARGEST_PAGE } from '../open-page.ts'
import type { Stated } from '../page.ts'
import { CHUNK, damaged, joined, type Stream } from './bytes.ts'
import { within, type Held, type HeldPage, type Opening, type Passed } from './held.ts'
import { inflated, unpacked } from './unpacked.ts'
import { warcRecords } from './warc-records.ts'

/**
 * The pages of a web archive (WARC 1.0 and 1.1, ISO 28500): what servers answered with status 200 and as HTML, text or PDF, as it was before
 * it was chunked and compressed, with its address and the moment of its capture. Resources and conversions count as answers.
 */
export async function* warcMembers(stream: Stream, opening: Opening, listed: Listed, size?: number): AsyncGenerator<Held> {
  let number = 0
  for await (const record of warcRecords(stream, LARGEST_PAGE + CHUNK, size)) {
    number++
    if ('why' in record) {
      yield { kind: 'refused', origin: within(opening, `record ${number}`).origin, error: damaged(record.why) }
      continue
    }
    if ('tooLarge' in record) {
      yield { kind: 'passed', what: 'other file' }
      continue
    }
    const held = await heldIn(record.bytes, number, opening, listed)
    if (held) yield held
  }
}

/** What a crawl's own list says of its pages, by their address. */
export type Listed = ReadonlyMap<string, Stated>

/** The media types of pages. Servers that name none, or none in particular, are not believed either way. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf', 'application/x-pdf', ''])

async function heldIn(bytes: Uint8Array, number: number, opening: Opening, listed: Listed): Promise<Held | undefined> {
  const plain = within(opening, `record ${number}`)
  try {
    const record = await recordOf(bytes)
    if (!record) return { kind: 'refused', origin: plain.origin, error: damaged('a record has no header') }
    const { warcType: type, warcTargetURI: url } = record
    if (type === 'revisit') return passed('revisit')
    const answer = type === 'response' && /^application\/http/i.test(record.warcContentType ?? '')
    if ((!answer && type !== 'resource' && type !== 'conversion') || !url || !/^(?:https?|file|urn):/i.test(url)) return undefined
    const why = answer ? whyNoPage(record, url) : otherThanPage(record.warcContentType ?? '', url)
    if (why) return passed(why)
    return await pageOf(record, url, answer, { number, opening, listed })
  } catch (error) {
    if (error instanceof RashomonError) return { kind: 'refused', origin: plain.origin, error }
    // Whatever the library says of a record that it cannot take apart.
    return { kind: 'refused', origin: plain.origin, error: damaged('a record cannot be taken apart', error) }
  }
}

function passed(what: Passed): Held {
  return { kind: 'passed', what }
}

async function recordOf(bytes: Uint8Array): Promise<WARCRecord | null> {
  // In pieces, since the library copies what is left of a piece with every line that it takes from it.
  const pieces = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, i) => bytes.slice(i * CHUNK, (i + 1) * CHUNK))
  return new WARCParser(pieces).parse()
}

/** Why an answer of a server is no page, if so. */
function whyNoPage({ httpHeaders }: WARCRecord, url: string): Passed | undefined {
  const status = Number(httpHeaders?.statusCode)
  if (status >= 300 && status < 400) return 'redirect'
  if (status !== 200) return 'failed request'
  return otherThanPage(httpHeaders?.headers.get('Content-Type') ?? '', url)
}

function otherThanPage(contentType: string, url: string): Passed | undefined {
  const type = contentType.split(';')[0]!.trim().toLowerCase()
  if (!PAGE_TYPES.has(type)) return 'other file'
  if (/^https?:\/\/[^/]{1,999}\/robots\.txt(?:$|\?)/i.test(url)) return 'robots.txt'
  return undefined
}

interface Place {
  readonly number: number
  readonly opening: Opening
  readonly listed: Listed
}

async function pageOf(record: WARCRecord, url: string, answer: boolean, { number, opening, listed }: Place): Promise<Held> {
  const contentType = (answer ? record.httpHeaders?.headers.get('Content-Type') : record.warcContentType) ?? ''
  const captured = momentOf(record.warcDate)
  const charset = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase()
  const { origin } = within(opening, recordId(record) ?? `record ${number}`, {
    url,
    ...(captured === undefined ? {} : { captured }),
    ...(mediaType === '' ? {} : { mediaType }),
    ...(charset === undefined ? {} : { charset }),
  })
  const bytes = await contentOf(record, opening)
  if (bytes.length === 0) return { kind: 'passed', what: 'empty answer' }
  const stated = listed.get(url)
  const page: HeldPage = { kind: 'page', bytes, origin }
  return stated ? { ...page, stated } : page
}

function recordId(record: WARCRecord): string | undefined {
  return record.warcHeaders.headers.get('WARC-Record-ID')?.replace(/^<|>$/g, '').slice(0, 200)
}

/** A record's date as ISO 8601, where it is one: `2015-07-08T21:55:13Z`. */
function momentOf(date: string | null | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/.test(date) ? date : undefined
}

/** What the server sent, its transfer and content codings undone. */
async function contentOf(record: WARCRecord, opening: Opening): Promise<Uint8Array> {
  const headers = record.httpHeaders?.headers
  const coding = (headers?.get('Content-Encoding') ?? '').trim().toLowerCase()
  if (headers) {
    // Unpacking is ours, under our caps; the library has only to join the chunks.
    headers.delete('Content-Encoding')
    if (/chunked/i.test(headers.get('Transfer-Encoding') ?? '')) headers.set('Transfer-Encoding', 'chunked')
    else headers.delete('Transfer-Encoding')
  }
  const parts: Uint8Array[] = []
  for await (const part of record) parts.push(part)
  const sent = joined(parts)
  return unpacked(coded(sent, coding, opening), { ...opening, most: LARGEST_PAGE })
}

/** Codings that cannot be told by the bytes alone, undone by the server's word; where that is wrong, the bytes as they are. */
function coded(bytes: Uint8Array, coding: string, { unpackers, budget }: Opening): Uint8Array {
  const undone =
    coding === 'br'
      ? unpackers.brotli?.(bytes, LARGEST_PAGE)
      : coding === 'zstd'
        ? unpackers.zstd?.(bytes, LARGEST_PAGE)
        : coding === 'deflate'
          ? inflated(bytes, budget, LARGEST_PAGE)
          : undefined
  if (undone && coding !== 'deflate') budget.draw(undone.length)
  return undone ?? bytes
}
