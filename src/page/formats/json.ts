import { RashomonError } from '../error.ts'
import { linesOf } from '../lines.ts'
import { LARGEST_PAGE } from '../open-page.ts'
import { bytesOf, chunksOf, damaged, type Stream } from './bytes.ts'
import { feedMembers } from './feed.ts'
import { within, type Held, type Opening } from './held.ts'
import { jsonObject, jsonValue, NAMES, pageOfRecord, type Fields } from './records.ts'
import { clean } from './stream.ts'

/** The pages of JSON Lines (one object a line; empty lines are passed over): each line's own fields, see records.ts. */
export async function* jsonLinesMembers(stream: Stream, opening: Opening): AsyncGenerator<Held> {
  let number = 0
  const { chunks, broken } = clean(stream)
  for await (const { bytes, tooLong } of linesOf(chunks, LARGEST_PAGE)) {
    number++
    if (!tooLong && bytes.every(byte => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue
    const name = `line ${number}`
    const fields = tooLong ? undefined : jsonObject(bytes)
    if (fields) yield* isRecord(fields) ? [pageOfRecord(fields, name, opening)] : documentMembers(fields, bytes, within(opening, name))
    else {
      const error = tooLong
        ? new RashomonError('too-large', 'is a line longer than a page may be: split it.')
        : new RashomonError('bad-json', 'is no JSON object: write one object a line.')
      yield { kind: 'refused', origin: within(opening, name).origin, error }
    }
  }
  const why = broken()
  if (why !== undefined) yield { kind: 'refused', origin: opening.origin, error: damaged(why) }
}

/** The pages of one JSON document: a JSON Feed, a list of records, an object that holds one, or a single record. Anything else is refused. */
export function jsonMembers(bytes: Uint8Array, opening: Opening): AsyncIterable<Held> | Iterable<Held> {
  return documentMembers(jsonValue(bytes), bytes, opening)
}

function documentMembers(value: unknown, bytes: Uint8Array, opening: Opening): AsyncIterable<Held> | Iterable<Held> {
  if (isFeed(value)) return feedMembers(bytes, opening)
  const list = listIn(value)
  if (list) return listMembers(list, opening)
  if (isRecord(value)) return listMembers([value], opening)
  const error =
    value === undefined
      ? new RashomonError('bad-json', 'is JSON that is cut off or broken: fetch or save it again.')
      : new RashomonError('bad-input', 'is JSON without a text: give it as html, text, content or body.')
  return [{ kind: 'refused', origin: opening.origin, error }]
}

function isFeed(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'string' &&
    value.version.includes('jsonfeed.org')
  )
}

/** `[{…}, …]`, or the list that services for news answer with: `{"status": …, "articles": [{…}, …]}`. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isRecord) ? value : undefined
  if (typeof value !== 'object' || value === null || isRecord(value)) return undefined
  return Object.values(value).find((each): each is unknown[] => Array.isArray(each) && each.some(isRecord))
}

function isRecord(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const names = new Set(Object.keys(value).map(name => name.toLowerCase()))
  return [...NAMES.html, ...NAMES.text].some(name => names.has(name))
}

async function* listMembers(list: readonly unknown[], opening: Opening): AsyncGenerator<Held> {
  for (const [i, fields] of list.entries()) {
    if (typeof fields === 'object' && fields !== null) yield pageOfRecord(fields as Fields, `record ${i + 1}`, opening)
    else
      yield {
        kind: 'refused',
        origin: within(opening, `record ${i + 1}`).origin,
        error: new RashomonError('bad-json', 'is no object: write one for each page.'),
      }
  }
}

/** Whether the first line is a whole object: then every line is one. */
export async function firstLineIsObject(head: Uint8Array, isWhole: boolean): Promise<boolean> {
  for await (const { bytes } of linesOf(chunksOf(bytesOf(head)))) {
    if (bytes.every(byte => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue
    if (jsonObject(bytes)) return true
    // A first line that is longer than what was looked at: an object that does not end.
    return !isWhole && bytes.length > head.length / 2 && /^\s{0,99}\{\s{0,99}"/.test(LATIN1.decode(bytes.subarray(0, 256)))
  }
  return false
}

const LATIN1 = new TextDecoder('latin1')
