/** What a column of a table holds. `list`: words; `json`: anything deeper; `timestamp`: a moment in UTC; `long`: an integer beyond 31 bits. */
export type ColumnType = 'string' | 'integer' | 'long' | 'double' | 'boolean' | 'timestamp' | 'list' | 'json'

/** What stands in a cell; undefined: nothing does. */
export type Cell = string | number | boolean | Date | readonly string[] | object | undefined

/** A column: its name, what it holds, and how it comes from a row. */
export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  readonly of: (row: Row) => Cell
}

/** A table's columns, and how a row becomes their cells. */
export interface Table<Row> {
  readonly heads: readonly Head[]
  readonly cells: (row: Row) => Cell[]
}

export type Head = Pick<Column<never>, 'name' | 'type'>

export function tableOf<Row>(columns: readonly Column<Row>[]): Table<Row> {
  return { heads: columns.map(({ name, type }) => ({ name, type })), cells: row => columns.map(({ of }) => of(row)) }
}

/** Makes the columns of a kind of row: one function a type. */
export interface Columns<Row> {
  readonly string: (name: string, of: (row: Row) => string | undefined) => Column<Row>
  readonly integer: (name: string, of: (row: Row) => number | undefined) => Column<Row>
  readonly long: (name: string, of: (row: Row) => number | undefined) => Column<Row>
  readonly double: (name: string, of: (row: Row) => number | undefined) => Column<Row>
  readonly boolean: (name: string, of: (row: Row) => boolean | undefined) => Column<Row>
  readonly list: (name: string, of: (row: Row) => readonly string[] | undefined) => Column<Row>
  readonly json: (name: string, of: (row: Row) => object | undefined) => Column<Row>
  /** Two: the date as the record states it (ISO 8601, as precise as it is known), and its beginning as a moment (`NAME_at`). */
  readonly dated: (name: string, of: (row: Row) => string | undefined) => readonly Column<Row>[]
}

export function columnsOf<Row>(): Columns<Row> {
  const make =
    (type: ColumnType) =>
    (name: string, of: (row: Row) => Cell): Column<Row> => ({ name, type, of })
  return {
    string: make('string'),
    integer: make('integer'),
    long: make('long'),
    double: make('double'),
    boolean: make('boolean'),
    list: make('list'),
    json: make('json'),
    dated: (name, of) => [make('string')(name, of), make('timestamp')(`${name}_at`, row => momentOf(of(row)))],
  }
}

/** The beginning of an ISO date or time; UTC where it names no zone; undefined where it is none. */
export function momentOf(value: string | undefined): Date | undefined {
  if (value === undefined || !/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d.*)?)?)?$/u.test(value)) return undefined
  const zoned = !value.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/u.test(value)
  const moment = new Date(zoned ? value : `${value}Z`)
  return Number.isNaN(moment.getTime()) ? undefined : moment
}
