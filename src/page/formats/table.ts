import { parse } from 'csv-parse/browser/esm/sync'
import { decode } from '../decode.ts'
import { RashomonError } from '../error.ts'
import { linesOf } from '../lines.ts'
import { LARGEST_PAGE } from '../open-page.ts'
import { damaged, type Stream } from './bytes.ts'
import { within, type Held, type Opening } from './held.ts'
import { areColumns, bare, pageOfRecord } from './records.ts'
import { asUtf8, clean } from './stream.ts'

/**
 * The pages of a table of comma- or tab-separated values (RFC 4180): one a row, by the names of the columns in the first row. A row may run over
 * several lines where a field in quotes does.
 */
export async function* tableMembers(stream: Stream, shape: TableShape, opening: Opening): AsyncGenerator<Held> {
  const { chunks, broken } = clean(stream)
  const utf8 = shape.encoding === 'utf-8' ? chunks : asUtf8(chunks, shape.encoding)
  let columns: readonly string[] | undefined
  let number = 0
  for await (const row of rowsOf(utf8, shape.delimiter)) {
    number++
    if (row === undefined) {
      yield refused(
        number,
        new RashomonError('too-large', 'is longer than a page may be: split it, or close its quotation marks.'),
        opening,
      )
      continue
    }
    if (row.trim() === '') continue
    const fields = fieldsOf(row, shape.delimiter)
    if (!columns) columns = fields ?? []
    else if (!fields) yield refused(number, damaged('its quotation marks do not pair'), opening)
    else yield pageOfRecord(Object.fromEntries(columns.map((name, i) => [name, fields[i] ?? ''])), `row ${number}`, opening)
  }
  const why = broken()
  if (why !== undefined) yield { kind: 'refused', origin: opening.origin, error: damaged(why) }
}

function refused(number: number, error: RashomonError, opening: Opening): Held {
  return { kind: 'refused', origin: within(opening, `row ${number}`).origin, error }
}

export interface TableShape {
  readonly delimiter: string
  readonly encoding: string
}

const DELIMITERS = [',', '\t', ';', '|'] as const

/**
 * The shape of a table whose beginning is given, by its first row: columns by the names that records of pages have. Undefined where it is none.
 * `named` says that the file's name calls it a table: then one column of text is enough.
 */
export function tableShape(head: Uint8Array, named: boolean): TableShape | undefined {
  const { text, encoding } = decode(head)
  const first = /^\ufeff?[\r\n]{0,9}([^\r\n]{1,10000})/.exec(text)?.[1]
  if (first === undefined) return undefined
  for (const delimiter of DELIMITERS) {
    const names = fieldsOf(first, delimiter)
    if (names && names.length > 1 && areColumns(names)) return { delimiter, encoding: encoding.name }
  }
  if (!named) return undefined
  const names = fieldsOf(first, ',') ?? []
  return names.length === 1 && areColumns([...names, 'title']) && bare(names[0]!) !== ''
    ? { delimiter: ',', encoding: encoding.name }
    : undefined
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

/** The rows of a table, each with the line feeds inside its quotation marks; undefined for one that is too long to be held. */
async function* rowsOf(chunks: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder('utf-8')
  let row: string[] = []
  let length = 0
  let open = false
  for await (const { bytes, tooLong } of linesOf(chunks, LARGEST_PAGE)) {
    const line = decoder.decode(bytes)
    length += line.length
    if (tooLong || length > LARGEST_PAGE) {
      yield undefined
      row = []
      length = 0
      open = false
      continue
    }
    open = opens(line, delimiter, open)
    row.push(line)
    if (open) continue
    yield row.join('\n')
    row = []
    length = 0
  }
  if (row.length > 0) yield row.join('\n')
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
      else inside = false
    } else if (letter === '"' && fieldBegins) inside = true
    else fieldBegins = letter === delimiter || (fieldBegins && letter === '\ufeff')
  }
  return inside
}
