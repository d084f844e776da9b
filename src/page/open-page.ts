import { decode } from './decode.ts'
import { RashomonError } from './error.ts'
import { sha256Hex } from './id.ts'
import type { MediaType, Page, Provenance, Stated } from './page.ts'

/** What is known of a page beside its bytes. */
export interface PageOrigin extends Provenance {
  /** As a server or a web archive gave it; parameters are dropped. */
  readonly mediaType?: string
  /** The charset of the `Content-Type` header. */
  readonly charset?: string
}

/** A page, and what of it was lost where it is damaged in part. */
export interface Opened {
  readonly page: Page
  readonly lost?: RashomonError
}

/** 64 Mi of bytes or code units: the whole Bible is a tenth of that. */
export const LARGEST_PAGE = 64 * 1024 * 1024

/**
 * The page that bytes hold. Throws a RashomonError where they hold none: `empty-page`, `not-text` (an image, a PDF, an archive) or
 * `too-large`, each with a sentence that says what to do.
 */
export function openPage(bytes: Uint8Array, about: PageOrigin = {}, stated?: Stated): Page {
  if (bytes.length > LARGEST_PAGE) throw new RashomonError('too-large', tooLarge(about, bytes.length))
  const known = binaryKind(bytes)
  if (known)
    throw new RashomonError(
      'not-text',
      `${named(about)} is ${known}, not a web page or text: save the article as .html or .txt and give that.`,
    )
  const { text, encoding } = decode(bytes, about.charset)
  const source = text.toWellFormed()
  if (source.trim() === '') throw new RashomonError('empty-page', emptyPage(about))
  const mediaType = mediaTypeOf(source, about.mediaType)
  if (mediaType === 'text/plain' && mostlyControls(source)) throw new RashomonError('not-text', binary(about))
  return {
    sha256: sha256Hex(bytes),
    mediaType,
    bytes: bytes.length,
    source,
    encoding,
    ...provenanceOf(about),
    ...(stated === undefined ? {} : { stated }),
  }
}

/** Where a page comes from, without what is said of its bytes. */
export function provenanceOf({ url, path, member, captured, summary }: PageOrigin): Provenance {
  return {
    ...(url === undefined ? {} : { url }),
    ...(path === undefined ? {} : { path }),
    ...(member === undefined ? {} : { member }),
    ...(captured === undefined ? {} : { captured }),
    ...(summary === undefined ? {} : { summary }),
  }
}

/**
 * The page of a text that is decoded already; its bytes are its UTF-8, lone surrogates replaced by U+FFFD. Throws as {@link openPage} does.
 */
export function pageOfText(text: string, about: PageOrigin = {}): Page {
  if (text.length > LARGEST_PAGE) throw new RashomonError('too-large', tooLarge(about, text.length))
  const source = text.toWellFormed()
  if (source.trim() === '') throw new RashomonError('empty-page', emptyPage(about))
  const bytes = utf8Of(source)
  const known = binaryKind(bytes)
  if (known)
    throw new RashomonError('not-text', `${named(about)} is ${known}, not a web page or text: give the article's HTML or its text.`)
  const mediaType = mediaTypeOf(source, about.mediaType)
  if (mediaType === 'text/plain' && mostlyControls(source)) throw new RashomonError('not-text', binary(about))
  return {
    sha256: sha256Hex(bytes),
    mediaType,
    bytes: bytes.length,
    source,
    encoding: { name: 'utf-8', from: 'given' },
    ...provenanceOf(about),
  }
}

const ENCODER = new TextEncoder()
/** Room for the bytes of pages of up to a million code units, kept from page to page: encoding into it takes half the time. */
const ROOM = 3 << 20
let room: Uint8Array | undefined

/** The UTF-8 of a text, good until the next is asked for. */
function utf8Of(text: string): Uint8Array {
  if (text.length * 3 > ROOM) return ENCODER.encode(text)
  room ??= new Uint8Array(ROOM)
  return room.subarray(0, ENCODER.encodeInto(text, room).written)
}

function named({ path, member, url }: PageOrigin): string {
  return member === undefined ? (path ?? url ?? 'The page') : `${path === undefined ? '' : `${path}, `}${member}`
}

function emptyPage(about: PageOrigin): string {
  return `${named(about)} is empty: fetch or save the page again and give the file that holds its text.`
}

function binary(about: PageOrigin): string {
  return `${named(about)} holds binary data, not text: save the article as .html or .txt and give that.`
}

function tooLarge(about: PageOrigin, size: number): string {
  return `${named(about)} has ${Math.ceil(size / 1024 / 1024)} MiB, more than the ${LARGEST_PAGE / 1024 / 1024} MiB that one page may have: cut it into its articles.`
}

/** Formats that are recognised by their first bytes, in words for the error. */
const SIGNATURES: readonly (readonly [prefix: string, name: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip archive (or an office document)'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a media file'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['\u007fELF', 'a program'],
  ['SQLite format 3\0', 'a SQLite database'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['{\\rtf', 'a Rich Text document'],
]

function binaryKind(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([prefix]) => Array.from(prefix, letter => letter.charCodeAt(0)).every((byte, i) => bytes[i] === byte))?.[1]
}

/** More than one in ten of the first characters a control or a replacement character: no text that a person would read. */
function mostlyControls(source: string): boolean {
  const reach = Math.min(source.length, 4096)
  let controls = 0
  for (let i = 0; i < reach; i++) {
    const unit = source.charCodeAt(i)
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13)) controls++
  }
  return controls > 8 && controls > reach / 10
}

/** HTML or plain text, by the content first: a server's word counts only where the content leaves it open. */
function mediaTypeOf(source: string, said?: string): MediaType {
  const head = source.slice(0, 65536)
  if (/^\s{0,999}(?:<!doctype\s+html|<html[\s>]|<\?xml|<!--)/i.test(head)) return 'text/html'
  const tags =
    head.match(
      /<\/?(?:html|head|body|div|p|a|span|table|article|section|h[1-6]|ul|li|br|img|script|meta|title|blockquote|frameset)(?:\s[^<>]{0,500})?\/?>/gi,
    )?.length ?? 0
  const type = said?.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return tags > 0 || /<[a-z!]/i.test(head) ? 'text/html' : 'text/plain'
  // A page of text may name tags ("Allowed HTML tags: <a> <em>"): markup closes what it opens and stands often.
  const closing =
    head.match(/<\/(?:html|head|body|div|p|a|span|table|article|section|h[1-6]|ul|li|script|title|blockquote)\s{0,9}>/gi)?.length ?? 0
  return closing >= 1 && tags >= 2 ? 'text/html' : /^\s{0,999}<(?:p|div|article|body|h1)[\s>]/i.test(head) ? 'text/html' : 'text/plain'
}
