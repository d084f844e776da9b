import { decode } from '../decode.ts'
import { isGzip } from './gzip.ts'
import { firstLineIsObject } from './json.ts'
import { tableShape, type TableShape } from './table.ts'
import { isBinary } from './unpacked.ts'
import { isZip } from './zip.ts'

/** What a file is, by its first bytes; its name decides only where they leave it open. */
export type Kind =
  | { readonly kind: 'gzip' | 'zip' | 'warc' | 'pdf' | 'mail' | 'mailbox' | 'feed' | 'json' | 'json-lines' | 'binary' | 'page' }
  | ({ readonly kind: 'table' } & TableShape)

/** How many of its first bytes a file is known by. */
export const HEAD = 64 * 1024

/** What `head` begins; `isWhole` where that is all of it. */
export async function recognise(head: Uint8Array, isWhole: boolean, name = ''): Promise<Kind> {
  if (isGzip(head)) return { kind: 'gzip' }
  if (isZip(head)) return { kind: 'zip' }
  const begin = LATIN1.decode(head.subarray(0, 2048))
  if (/^\s{0,99}WARC\/[01]\.\d/.test(begin)) return { kind: 'warc' }
  if (begin.startsWith('%PDF-')) return { kind: 'pdf' }
  if (isBinary(head)) return { kind: begin.slice(0, 1024).includes('%PDF-') ? 'pdf' : 'binary' }
  const text = decode(head).text.replace(/^\ufeff/, '')
  const start = text.trimStart()
  if (start.startsWith('<')) return { kind: isFeed(start) ? 'feed' : 'page' }
  if (start.startsWith('{') || start.startsWith('[')) return jsonKind(head, isWhole, start, name)
  if (/^From \S{1,320} {1,3}[^\n]{8,60}\r?\n(?:>?[\w-]{1,60}:|\r?\n)/.test(text)) return { kind: 'mailbox' }
  if (isMail(text, name)) return { kind: 'mail' }
  const shape = tableShape(head, /\.(?:csv|tsv|tab)(?:\.gz|\.br)?$/i.test(name))
  if (shape) return { kind: 'table', ...shape }
  return { kind: begin.slice(0, 1024).includes('\n%PDF-1.') ? 'pdf' : 'page' }
}

const LATIN1 = new TextDecoder('latin1')

/** The root element of a feed, behind a declaration, comments and instructions. */
function isFeed(start: string): boolean {
  const root = start.replace(/^(?:\s{0,99}<(?:\?[^>]{0,2000}\?>|!--[\s\S]{0,4000}?-->|!DOCTYPE[^>[]{0,500}>)){0,20}\s{0,99}/i, '')
  return /^<(?:rss|feed|(?:rdf:)?RDF)[\s>]/i.test(root)
}

async function jsonKind(head: Uint8Array, isWhole: boolean, start: string, name: string): Promise<Kind> {
  if (await firstLineIsObject(head, isWhole)) return { kind: 'json-lines' }
  const json = /^(?:\{\s{0,999}(?:"(?:[^"\\]|\\.){0,200}"\s{0,99}:|\})|\[\s{0,999}[{\]])/.test(start)
  return { kind: json ? (/\.(?:jsonl|ndjson)/i.test(name) ? 'json-lines' : 'json') : 'page' }
}

/** Heads that only a mail has, and those that a text may have too. */
const MAIL_HEADS = new Set([
  'mime-version',
  'message-id',
  'received',
  'return-path',
  'delivered-to',
  'dkim-signature',
  'x-mailer',
  'content-transfer-encoding',
  'snapshot-content-location',
])
const SHARED_HEADS = new Set(['from', 'to', 'date', 'subject', 'content-type', 'reply-to', 'cc', 'sender'])

function isMail(text: string, name: string): boolean {
  const heads = headNames(text)
  if (heads.length === 0) return false
  const own = heads.filter(head => MAIL_HEADS.has(head)).length
  const shared = heads.filter(head => SHARED_HEADS.has(head)).length
  return (own >= 1 && own + shared >= 2) || (/\.(?:eml|mht|mhtml)$/i.test(name) && own + shared >= 1) || shared >= 4
}

/** The names of the head's lines, `from: …`; none where a line before the first empty one is none. */
function headNames(text: string): string[] {
  const names: string[] = []
  for (const line of text.slice(0, 16384).split(/\r?\n/)) {
    if (line === '') break
    if (/^[ \t]/.test(line) && names.length > 0) continue
    const name = /^([\w-]{1,60}):/.exec(line)?.[1]
    if (name === undefined) return names.length > 3 ? names : []
    names.push(name.toLowerCase())
  }
  return names
}
