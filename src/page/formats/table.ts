import { parse } from 'csv-parse/browser/esm/sync'
import { decode } from '../decode.ts'
import { RashomonError } from '../error.ts'
import { linesOf } from '../lines.ts'
import { LARGEST_PAGE } from '../open-page.ts'
import { damaged, type Stream } from './bytes.ts'
import { within, type Held, type Opening } from './held.ts'
import { areColumns, hasText, pageOfRecord } from './records.ts'
import { asUtf8, clean } from './stream.ts'

/**
 * The pages of a table of comma- or tab-separated values (RFC 4180): one a row, by the names of the columns in the first row. A row may run over
 * several lines where a field in quotes does. A quotation that never closes costs its own row: what it ran over is read as rows again.
 */
export async function* tableMembers(stream: Stream, { delimiter, encoding }: TableShape, opening: Opening): AsyncGenerator<Held> {
  const { chunks, broken } = clean(stream)
  const rows = rowsOf(textLines(encoding === 'utf-8' ? chunks : asUtf8(chunks, encoding)), delimiter)
  let first = await rows.next()
  while (!first.done && first.value?.every(line => line.trim() === '')) first = await rows.next()
  const columns = (first.done ? undefined : fieldsOf(first.value?.join('\n') ?? '', delimiter)) ?? []
  if (!hasText(columns)) {
    yield { kind: 'refused', origin: opening.origin, error: noText() }
    return
  }
  const table: Table = { columns: columns.slice(0, MOST_COLUMNS), width: columns.length, delimiter, opening, number: 1, givenUp: 0 }
  for await (const row of rows) yield* rowMembers(row, table)
  const why = broken()
  if (why !== undefined) yield { kind: 'refused', origin: opening.origin, error: damaged(why) }
}

/** A table that is being read: how many rows were seen, and how many quotations given up. */
interface Table {
  readonly columns: readonly string[]
  /** How many columns there are in all. */
  readonly width: number
  readonly delimiter: string
  readonly opening: Opening
  number: number
  givenUp: number
}

/** How many columns are looked at. */
const MOST_COLUMNS = 1000

/** How many quotations that never close are given up; what more of them run over is lost. */
const MOST_GIVEN_UP = 100

async function* rowMembers(row: readonly string[] | undefined, table: Table): AsyncGenerator<Held> {
  const { columns, width, delimiter, opening } = table
  table.number++
  if (row === undefined) {
    yield refused(table, new RashomonError('too-large', 'is longer than a page may be: split it, or close its quotation marks.'))
    return
  }
  if (row.every(line => line.trim() === '')) return
  const fields = fieldsOf(row.join('\n'), delimiter)
  if (fields && (row.length === 1 || fields.length <= width)) {
    yield pageOfRecord(Object.fromEntries(columns.map((name, i) => [name, fields[i] ?? ''])), `row ${table.number}`, opening)
    return
  }
  yield refused(table, damaged('its quotation marks do not pair'))
  if (row.length === 1 || table.givenUp++ >= MOST_GIVEN_UP) return
  for await (const other of rowsOf(row.slice(1), delimiter)) yield* rowMembers(other, table)
}

function refused({ number, opening }: Table, error: RashomonError): Held {
  return { kind: 'refused', origin: within(opening, `row ${number}`).origin, error }
}

function noText(): RashomonError {
  return new RashomonError('bad-input', 'is a table without a column for the text: name one html, text, content or body in its first row.')
}

export interface TableShape {
  readonly delimiter: string
  readonly encoding: string
}

const DELIMITERS = [',', '\t', ';', '|'] as const

/**
 * The shape of a table whose beginning is given, by its first row: columns by the names that records of pages have. Undefined where it is none.
 * `named` says that the file's name calls it a table: then a column of text is enough, and without one it is a table all the same.
 */
export function tableShape(head: Uint8Array, named: boolean): TableShape | undefined {
  const { text, encoding } = decode(head)
  const first = /^\ufeff?[\r\n]{0,9}([^\r\n]{1,10000})/.exec(text)?.[1] ?? ''
  const shapes = DELIMITERS.map(delimiter => ({ delimiter, encoding: encoding.name, names: fieldsOf(first, delimiter) ?? [] }))
  const found =
    shapes.find(({ names }) => names.length > 1 && areColumns(names)) ?? (named ? shapes.find(({ names }) => hasText(names)) : undefined)
  if (found) return { delimiter: found.delimiter, encoding: found.encoding }
  return named ? { delimiter: ',', encoding: encoding.name } : undefined
}

/** The fields of one row; undefined where its quotation marks do not pair. */
function fieldsOf(row: string, delimiter: string): string[] | undefined {
  try {
    const rows: string[][] = parse(row, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
    return rows[0]
  } catch (error) {
    // The library's own words for a row that is none.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) return undefined
    throw error
  }
}

/** Lines of text; undefined for one that is too long to be held. */
async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8')
  for await (const { bytes, tooLong } of linesOf(chunks, LARGEST_PAGE)) yield tooLong ? undefined : decoder.decode(bytes)
}

/** The rows of a table as lists of lines, several where a quotation runs over them; undefined for one that is too long to be held. */
async function* rowsOf(
  lines: AsyncIterable<string | undefined> | Iterable<string | undefined>,
  delimiter: string,
): AsyncGenerator<readonly string[] | undefined> {
  let row: string[] = []
  let length = 0
  let open = false
  for await (const line of lines) {
    length += line?.length ?? 0
    const tooLong = line === undefined || length > LARGEST_PAGE
    if (!tooLong) {
      row.push(line)
      open = opens(line, delimiter, open)
      if (open) continue
    }
    yield tooLong ? undefined : row
    row = []
    length = 0
    open = false
  }
  if (row.length > 0) yield row
}

/** Whether a field in quotation marks goes on behind a line, given whether one went on before it. */
function opens(line: string, delimiter: string, before: boolean): boolean {
  let inside = before
  let fieldBegins = !before
  for (let i = 0; i < line.length; i++) {
    const letter = line[i]!
    if (inside) {
      if (letter !== '"') continue
      if (line[i + 1] === '"') i++
      // A mark that nothing ends a field behind stands in the field itself.
      else if (ends(line, i + 1, delimiter)) inside = false
    } else if (letter === '"' && fieldBegins) inside = true
    else fieldBegins = letter === delimiter || (fieldBegins && letter === '\ufeff')
  }
  return inside
}

function ends(line: string, at: number, delimiter: string): boolean {
  return at >= line.length || line[at] === delimiter || line[at] === '\r'
}
