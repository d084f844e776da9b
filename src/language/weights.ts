/**
 * The file of a trained model: `RASHLANG`, format and header length (u32, little-endian), the SHA-256 of all that follows, then a header in JSON and
 * sections aligned to 64 bytes: matrices in int8 with one scale a column (or a row, for tables of words), and texts in UTF-8.
 */
import { RashomonError, sha256Hex } from '../page/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Layout } from './layout.ts'

export const MAGIC = 'RASHLANG'
/** Raised with every change that older code could not read. */
export const FORMAT = 2
/** Where the header begins: magic, two numbers, the hash. */
export const PREFIX = 48

export interface Tensor {
  readonly rows: number
  readonly columns: number
  /** Where its int8 numbers and its f32 scales stand, from the first section. */
  readonly at: number
  readonly scales: number
  readonly by: 'row' | 'column'
}

export interface Header {
  readonly name: string
  readonly layout: Layout
  /** `PROPN|NNP` */
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly tensors: Readonly<Record<string, Tensor>>
  /** Where the hashes (u32) and the classes (u8) of the gazetteers stand. */
  readonly gazetteer: { readonly hashes: number; readonly classes: number; readonly length: number }
  readonly texts: Readonly<Record<string, { readonly at: number; readonly length: number }>>
}

export interface Weights {
  readonly header: Header
  readonly sha256: string
  /** The tensor of this name; every model of the format has it. */
  tensor(name: string): Tensor
  numbers(tensor: Tensor): Int8Array
  scales(tensor: Tensor): Float32Array
  /** A matrix in f32. */
  matrix(name: string): Float32Array
  gazetteer(): Gazetteer
  /** The lines of a text. */
  lines(name: string): string[]
  /** The lines of a text by their words: which row each is. */
  rows(name: string): ReadonlyMap<string, number>
}

/** Opens the bytes of a model. They are looked into where they lie and may be shared memory. Throws `bad-model` or `newer-model`. */
export function openWeights(given: Uint8Array): Weights {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < PREFIX || latin(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new RashomonError('bad-model', 'These bytes are not a Rashomon language model.')
  const format = view.getUint32(8, true)
  if (format > FORMAT)
    throw new RashomonError(
      'newer-model',
      `The language model is of format ${format}; this version reads up to ${FORMAT}. Update Rashomon.`,
    )
  if (format < FORMAT)
    throw new RashomonError(
      'bad-model',
      `The language model is of format ${format}, which this version no longer reads. Take the model that came with it.`,
    )
  const stated = [...bytes.subarray(16, PREFIX)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  const sha256 = sha256Hex(bytes.subarray(PREFIX))
  if (sha256 !== stated)
    throw new RashomonError('bad-model', 'The language model is damaged: its bytes do not match its hash. Fetch it again.')
  const length = view.getUint32(12, true)
  const header = JSON.parse(utf8(bytes.subarray(PREFIX, PREFIX + length))) as Header
  const base = bytes.byteOffset + align(PREFIX + length)
  const tensor = (name: string): Tensor => {
    const found = header.tensors[name]
    if (!found) throw new Error(`the model has no ${name}`)
    return found
  }
  const numbers = ({ at, rows, columns }: Tensor): Int8Array => new Int8Array(bytes.buffer, base + at, rows * columns)
  const scales = ({ scales: at, by, rows, columns }: Tensor): Float32Array =>
    new Float32Array(bytes.buffer, base + at, by === 'row' ? rows : columns)
  const lines = (name: string): string[] => {
    const text = header.texts[name]
    if (!text) throw new Error(`the model has no ${name}`)
    return text.length === 0 ? [] : utf8(new Uint8Array(bytes.buffer, base + text.at, text.length)).split('\n')
  }
  const known = new Map<string, ReadonlyMap<string, number>>()
  return {
    header,
    sha256,
    tensor,
    numbers,
    scales,
    matrix: name => {
      const found = tensor(name)
      const by = scales(found)
      const out = new Float32Array(found.rows * found.columns)
      const whole = numbers(found)
      const ofRow = found.by === 'row'
      for (let r = 0, i = 0; r < found.rows; r++) for (let c = 0; c < found.columns; c++, i++) out[i] = whole[i]! * by[ofRow ? r : c]!
      return out
    },
    gazetteer: () => {
      const { hashes, classes, length: entries } = header.gazetteer
      return {
        hashes: new Uint32Array(bytes.buffer, base + hashes, entries),
        classes: new Uint8Array(bytes.buffer, base + classes, entries),
      }
    },
    lines,
    rows: name => {
      const rows = known.get(name) ?? new Map(lines(name).map((word, row) => [word, row]))
      known.set(name, rows)
      return rows
    },
  }
}

/** The next multiple of 64. */
export function align(n: number): number {
  return (n + 63) & ~63
}

/** A copy is decoded: browsers refuse to decode shared memory. */
function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.slice())
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
