import PostalMime, { addressParser, decodeWords } from 'postal-mime'
import { RashomonError } from '../error.ts'
import type { PageOrigin } from '../open-page.ts'
import type { Stated } from '../page.ts'
import { LARGEST_WHOLE } from './caps.ts'
import { linesOf } from '../lines.ts'
import { damaged, joined, type Stream } from './bytes.ts'
import { dayOf } from './day.ts'
import { within, type Held, type Opening } from './held.ts'
import { statedBy } from './records.ts'
import { clean } from './stream.ts'

/**
 * The pages of a mail (RFC 5322 with MIME, RFC 2045) or of a page saved with its pictures (MHTML, RFC 2557): the letter itself, as HTML where it
 * is given so, else as text; and every attachment that holds pages, by `inner`. Subject, sender and date are an envelope's word.
 */
export async function* mailMembers(bytes: Uint8Array, opening: Opening, inner: ReadMember): AsyncGenerator<Held> {
  const root = await partsOf(bytes)
  const head = new Map(root.headers.toReversed().map(({ key, value }) => [key, value]))
  const stated = envelope(head, opening.stated)
  const saved = head.get('snapshot-content-location') ?? (isRelated(root) ? head.get('content-location') : undefined)
  const letter = saved !== undefined || isRelated(root) ? rootPart(root) : letterIn(root)
  const captured = saved === undefined ? undefined : savedAt(head.get('date'))
  if (letter) {
    const url = address(saved ?? headerOf(letter, 'content-location'))
    const about = { ...described(letter), ...(url === undefined ? {} : { url }), ...(captured === undefined ? {} : { captured }) }
    yield { kind: 'page', bytes: contentOf(letter), origin: { ...opening.origin, ...about }, stated }
  }
  let others = 0
  for (const [i, part] of leaves(root).entries()) {
    if (part === letter || part.parentMultipart === 'alternative') continue
    // What a page was saved with: its pictures, styles and frames.
    if (saved !== undefined || part.contentId !== undefined || !holdsPages(part) || !isAttached(part)) {
      others++
      continue
    }
    yield* inner(contentOf(part), within({ ...opening, stated }, fileName(part) ?? `part ${i + 1}`, described(part)))
  }
  for (let i = 0; i < others; i++) yield { kind: 'passed', what: 'other file' }
  if (!letter && leaves(root).every(part => !holdsPages(part)))
    yield { kind: 'refused', origin: opening.origin, error: new RashomonError('empty-page', 'is a mail without a text.') }
}

/** Reads the pages of a member of whatever kind it is. */
export type ReadMember = (bytes: Uint8Array, opening: Opening) => AsyncIterable<Held>

/** The mails of a mailbox (mbox, RFC 4155): each begins with a line of `From `. */
export async function* mailboxMembers(stream: Stream, opening: Opening, inner: ReadMember): AsyncGenerator<Held> {
  const { chunks, broken } = clean(stream)
  let mail: Uint8Array[] = []
  let length = 0
  let number = 0
  let blank = true
  async function* letter(): AsyncGenerator<Held> {
    const opened = within(opening, `mail ${number}`)
    if (number > 0 && length <= LARGEST_WHOLE) yield* inner(joined(mail), opened)
    else if (number > 0)
      yield { kind: 'refused', origin: opened.origin, error: new RashomonError('too-large', 'is larger than a mail may be.') }
    mail = []
    length = 0
  }
  for await (const { bytes } of linesOf(chunks, LARGEST_WHOLE)) {
    if (blank && startsWith(bytes, 'From ')) {
      yield* letter()
      number++
    } else {
      // A line of the letter that began with "From " was given a mark before it.
      const line = startsWith(bytes, '>From ') ? bytes.subarray(1) : bytes
      length += line.length + 1
      if (length <= LARGEST_WHOLE) mail.push(line, LINE_FEED)
    }
    blank = bytes.length === 0 || (bytes.length === 1 && bytes[0] === 0x0d)
  }
  const why = broken()
  yield* letter()
  if (why !== undefined) yield { kind: 'refused', origin: opening.origin, error: damaged(why) }
}

const LINE_FEED = Uint8Array.of(0x0a)

function startsWith(bytes: Uint8Array, words: string): boolean {
  for (let i = 0; i < words.length; i++) if (bytes[i] !== words.charCodeAt(i)) return false
  return true
}

/** A part of a mail as the library keeps it; it hands out only what it joined of all parts, so its own tree is read (pinned, and tested). */
interface Part {
  readonly childNodes: readonly Part[]
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> }
    readonly multipart: string | false
  }
  readonly contentDisposition: { readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> } }
  readonly contentId?: string
  /** The part's bytes, its transfer encoding undone. */
  readonly content: ArrayBuffer | null
}

/** Parts within parts, and bytes of headers in all: a mail that has more was made to harm. */
const MOST_NESTED = 32
const MOST_HEADERS = 1024 * 1024
const MOST_PARTS = 20_000

/** How many lines may part one part from the next: those that begin with two dashes. */
function linesOfDashes(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0x2d); at >= 0; at = bytes.indexOf(0x2d, at + 2))
    if (bytes[at + 1] === 0x2d && bytes[at - 1] === 0x0a) count++
  return count
}

async function partsOf(bytes: Uint8Array): Promise<Part> {
  if (linesOfDashes(bytes) > MOST_PARTS)
    throw new RashomonError('too-large', `is a mail of more than ${MOST_PARTS} parts, as only mails have that are made to harm.`)
  const parser = new PostalMime({
    maxNestingDepth: MOST_NESTED,
    maxHeadersSize: MOST_HEADERS,
    maxRfc822NestingDepth: 0,
    forceRfc822Attachments: true,
  })
  try {
    await parser.parse(bytes)
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : String(error), error)
  }
  return (parser as unknown as { readonly root: Part }).root
}

function isRelated(root: Part): boolean {
  return root.contentType.multipart === 'related'
}

/** The part that the others belong to: the one that `start` names, else the first that is a page. */
function rootPart(root: Part): Part | undefined {
  const parts = leaves(root)
  const start = root.contentType.parsed.params['start']
  return (
    (start === undefined ? undefined : parts.find(part => part.contentId === start && isText(part))) ?? parts.find(part => isText(part))
  )
}

/** The text of a letter: of several versions the last that is HTML, else the first text. */
function letterIn(root: Part): Part | undefined {
  const texts = leaves(root).filter(part => isText(part) && part.contentDisposition.parsed.value !== 'attachment')
  const [first] = texts
  return first?.parentMultipart === 'alternative'
    ? (texts
        .filter(part => part.parentMultipart === 'alternative' || part.parentMultipart === 'related')
        .findLast(part => part.contentType.parsed.value === 'text/html') ?? first)
    : first
}

interface Leaf extends Part {
  /** The kind of multipart that it lies in. */
  readonly parentMultipart: string | false
}

function leaves(part: Part, parentMultipart: string | false = false): Leaf[] {
  if (part.contentType.multipart) return part.childNodes.flatMap(child => leaves(child, part.contentType.multipart))
  return part.content === null || part.content.byteLength === 0 ? [] : [Object.assign(part, { parentMultipart })]
}

function isText(part: Part): boolean {
  return ['text/html', 'text/plain', 'application/xhtml+xml'].includes(part.contentType.parsed.value)
}

/** Attachments that can hold pages, by their type and, where that says nothing, by being named. */
function holdsPages(part: Part): boolean {
  const type = part.contentType.parsed.value
  if (isText(part)) return true
  return /^(?:message\/rfc822|multipart\/related|text\/(?:csv|markdown|tab-separated-values)|application\/(?:pdf|x-pdf|zip|x-zip-compressed|gzip|x-gzip|warc|octet-stream|json|x-ndjson|rss\+xml|atom\+xml|xhtml\+xml))$/.test(
    type,
  )
}

/** Texts without a name that stand beside the letter are signatures of lists and the like. */
function isAttached(part: Part): boolean {
  return !isText(part) || part.contentDisposition.parsed.value === 'attachment' || fileName(part) !== undefined
}

function contentOf(part: Part): Uint8Array {
  return new Uint8Array(part.content ?? new ArrayBuffer(0))
}

function headerOf(part: Part, key: string): string | undefined {
  return part.headers.find(header => header.key === key)?.value
}

function described(part: Part): Partial<PageOrigin> {
  const { value, params } = part.contentType.parsed
  const charset = params['charset']
  return { mediaType: value, ...(charset === undefined ? {} : { charset: charset.slice(0, 40) }) }
}

function fileName(part: Part): string | undefined {
  const name = part.contentDisposition.parsed.params['filename'] ?? part.contentType.parsed.params['name']
  return name === undefined || name.trim() === ''
    ? undefined
    : decodeWords(name.slice(0, 1000))
        .toWellFormed()
        .replace(/[\u0000-\u001f\u007f]/g, ' ')
        .trim()
        .slice(0, 200)
}

/** An address with a scheme; MHTML of other programs has paths of its own. */
function address(location: string | undefined): string | undefined {
  const url = location?.trim().replace(/\s+/g, '')
  return url !== undefined && /^(?:https?|file):/i.test(url) ? url : undefined
}

function envelope(head: ReadonlyMap<string, string>, before: Stated | undefined): Stated {
  const saved = head.has('snapshot-content-location')
  const [sender] = addressParser((head.get('from') ?? '').slice(0, 1000), { flatten: true })
  const name = decodeWords(sender?.name ?? '').trim()
  const subject = decodeWords((head.get('subject') ?? '').slice(0, 4000)).toWellFormed()
  return statedBy(
    {
      title: /[\p{L}\p{N}]/u.test(subject) ? subject.replace(/^(?:\s{0,9}(?:re|fwd?|aw|wg):)+\s{0,9}/i, '') : undefined,
      // When a browser saved a page says nothing of when it was published.
      published: saved ? undefined : dayOf(head.get('date')),
      outlet: saved || /^saved by/i.test(name) ? undefined : name || undefined,
      authors: undefined,
    },
    before,
    'envelope',
  )
}

/** The moment of a mail's date in universal time; it says its zone. */
function savedAt(date: string | undefined): string | undefined {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) || !/[+-]\d{4}|GMT|UTC|Z$/i.test(date ?? '') ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}
