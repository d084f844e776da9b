import { openSync, closeSync, writeSync } from 'node:fs'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell, ColumnType, Head } from './column.ts'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** Rows of a group: what is held in memory before it is written. */
const GROUP = 2000

/**
 * A Parquet file (https://parquet.apache.org), written a group of rows at a time: words as UTF-8, moments as TIMESTAMP_MILLIS (UTC), lists as LIST of
 * words, what is deeper as JSON; every column may be empty. The same rows give the same bytes.
 */
export class ParquetFile {
  readonly #heads: readonly Head[]
  readonly #bytes: FileBytes
  readonly #writer: ParquetWriter
  #waiting: (readonly Cell[])[] = []

  constructor(path: string, heads: readonly Head[], createdBy: string) {
    this.#heads = heads
    this.#bytes = new FileBytes(path)
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(heads), createdBy })
  }

  write(cells: readonly Cell[]): void {
    this.#waiting.push(cells)
    if (this.#waiting.length >= GROUP) this.#flush()
  }

  /** Ends the file; one that is not ended is no Parquet file. */
  finish(): void {
    if (this.#waiting.length > 0) this.#flush()
    void this.#writer.finish()
  }

  close(): void {
    this.#bytes.close()
  }

  #flush(): void {
    const rows = this.#waiting
    this.#waiting = []
    const columnData = this.#heads.map(({ name, type }, i) => ({ name, data: rows.map(cells => stored(cells[i], type)) }))
    void this.#writer.write({ columnData, rowGroupSize: rows.length })
    this.#bytes.flush()
  }
}

/** A cell as the writer takes it: null where nothing stands, a 64-bit integer as a bigint. */
function stored(cell: Cell, type: ColumnType): unknown {
  if (cell === undefined) return null
  return type === 'long' ? BigInt(Math.trunc(Number(cell))) : cell
}

function schemaOf(heads: readonly Head[]): SchemaElement[] {
  return [{ name: 'rashomon', num_children: heads.length }, ...heads.flatMap(({ name, type }) => elements(name, type))]
}

function elements(name: string, type: ColumnType): SchemaElement[] {
  const repetition_type = 'OPTIONAL'
  switch (type) {
    case 'string':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }]
    case 'json':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type }]
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }]
    case 'long':
      return [{ name, type: 'INT64', repetition_type }]
    case 'double':
      return [{ name, type: 'DOUBLE', repetition_type }]
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }]
    case 'timestamp':
      return [{ name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type }]
  }
  return [
    { name, converted_type: 'LIST', num_children: 1, repetition_type },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  ]
}

/** The writer's bytes, put into the file when a group is whole, so that no more than one is held. */
class FileBytes extends ByteWriter {
  readonly #file: number

  constructor(path: string) {
    super(1 << 16)
    this.#file = openSync(path, 'wx')
  }

  flush(): void {
    for (let written = 0; written < this.index; )
      written += writeSync(this.#file, new Uint8Array(this.buffer, written, this.index - written))
    this.index = 0
  }

  override finish(): void {
    this.flush()
  }

  close(): void {
    closeSync(this.#file)
  }
}
