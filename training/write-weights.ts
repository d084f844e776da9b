/** Makes a trained network and its lexicons into the file that the core reads: see src/language/weights.ts. */
import { createHash } from 'node:crypto'
import type { Gazetteer } from '../src/language/gazetteer.ts'
import type { Layout } from '../src/language/layout.ts'
import { FORMAT, MAGIC, PREFIX, align, type Header, type Tensor } from '../src/language/weights.ts'

export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly numbers: Float32Array
  readonly by: 'row' | 'column'
}

export interface Contents {
  readonly name: string
  readonly layout: Layout
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly matrices: ReadonlyMap<string, Matrix>
  readonly gazetteer: Gazetteer
  readonly texts: ReadonlyMap<string, readonly string[]>
}

export function writeWeights({ name, layout, tags, relations, matrices, gazetteer, texts }: Contents): Buffer {
  const sections: Buffer[] = []
  let at = 0
  const place = (bytes: Buffer): number => {
    const here = at
    const room = Buffer.alloc(align(bytes.length))
    bytes.copy(room)
    sections.push(room)
    at += room.length
    return here
  }
  const tensors: Record<string, Tensor> = {}
  for (const [key, matrix] of matrices) {
    const { numbers, scales } = quantise(matrix)
    tensors[key] = {
      rows: matrix.rows,
      columns: matrix.columns,
      by: matrix.by,
      at: place(Buffer.from(numbers.buffer)),
      scales: place(Buffer.from(scales.buffer)),
    }
  }
  const placed: Record<string, { at: number; length: number }> = {}
  for (const [key, lines] of texts) {
    const bytes = Buffer.from(lines.join('\n'))
    placed[key] = { at: place(bytes), length: bytes.length }
  }
  const { hashes, classes } = gazetteer
  const lists = { hashes: place(Buffer.from(hashes.buffer)), classes: place(Buffer.from(classes.buffer)), length: hashes.length }
  const header: Header = { name, layout, tags, relations, tensors, gazetteer: lists, texts: placed }
  const json = Buffer.from(JSON.stringify(header))
  const head = Buffer.alloc(align(PREFIX + json.length))
  head.write(MAGIC, 'latin1')
  head.writeUInt32LE(FORMAT, 8)
  head.writeUInt32LE(json.length, 12)
  json.copy(head, PREFIX)
  const file = Buffer.concat([head, ...sections])
  createHash('sha256').update(file.subarray(PREFIX)).digest().copy(file, 16)
  return file
}

/** Int8 with one scale a row or a column: the largest number of each becomes 127. */
function quantise({ rows, columns, numbers, by }: Matrix): { numbers: Int8Array; scales: Float32Array } {
  const scales = new Float32Array(by === 'row' ? rows : columns)
  const scaleOf = (i: number): number => (by === 'row' ? Math.floor(i / columns) : i % columns)
  numbers.forEach((x, i) => (scales[scaleOf(i)] = Math.max(scales[scaleOf(i)]!, Math.abs(x) / 127)))
  return { numbers: Int8Array.from(numbers, (x, i) => (scales[scaleOf(i)]! > 0 ? Math.round(x / scales[scaleOf(i)]!) : 0)), scales }
}
