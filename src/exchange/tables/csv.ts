import type { Cell, Head } from './column.ts'

export interface CsvOptions {
  /** Puts an apostrophe before words that a spreadsheet would take for a formula (those that begin with `=`, `+`, `-`, `@`, a tab or a carriage return). */
  readonly guardFormulas: boolean
}

/**
 * A line of CSV (RFC 4180, but for a line feed alone at its end), UTF-8. Nothing is an empty field, an empty text `""`; a date and time is ISO 8601 in
 * UTC; a list and what is deeper is JSON.
 */
export function csvLine(cells: readonly Cell[], options: CsvOptions): string {
  return `${cells.map(cell => field(cell, options)).join(',')}\n`
}

export function csvHead(heads: readonly Head[], options: CsvOptions): string {
  return csvLine(
    heads.map(({ name }) => name),
    options,
  )
}

function field(cell: Cell, { guardFormulas }: CsvOptions): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  if (cell instanceof Date) return quoted(cell.toISOString())
  if (typeof cell !== 'string') return quoted(JSON.stringify(cell))
  return quoted(guardFormulas && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell)
}

function quoted(text: string): string {
  return text === '' || /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
