import { projection } from '../../../language/index.ts'
import type { AttributionKind } from '../../attribution.ts'
import { labels } from './crf.ts'
import { cueUnits, kindColumns, kindUnits, places, roleColumns, roleUnits, type Hidden, type HiddenWeights } from './hidden.ts'

/** The learned cues and roles: hashed linear weights, one byte each, and hidden layers over the language network's states. */
export interface AttributionModel {
  /** `2 ** bits` slots a table. */
  readonly mask: number
  /** One weight a slot. */
  readonly cue: Int8Array
  readonly cueScale: number
  /** Three weights a slot: outside, source, content. */
  readonly roles: Int8Array
  readonly roleScale: number
  readonly transition: Float64Array
  readonly hidden: Hidden
  /** How far a finding is believed: see ../confidence.ts. */
  readonly confidence: { readonly scale: number; readonly whole: Int8Array; readonly source: Int8Array }
  /** What sort of saying a statement is: a weight for each of `KINDS` in each slot. See ../kind.ts. */
  readonly kinds: { readonly scale: number; readonly weights: Int8Array }
  /** Which sentences say that something could not be verified, and of which statements: see ../noted.ts. */
  readonly notices: { readonly scale: number; readonly sentence: Int8Array; readonly pair: Int8Array }
}

/** The kinds in the order of the model's table. */
export const KINDS: readonly AttributionKind[] = [
  'assertion',
  'denial',
  'accusation',
  'promise',
  'threat',
  'demand',
  'question',
  'belief',
  'no-comment',
]

/** Slots of the table of kinds, a weight for each kind in each. */
export const kindSlots = 2 ** 12

/** Slots of a table of notices. */
export const noticeSlots = 2 ** 13

/** Slots of a table of confidence. */
export const confidenceSlots = 2 ** 14

const magic = 0x34415454
const headWords = 8 + (labels + 1) * labels
/** Columns of the matrices of cues, roles and kinds. */
const columns = [cueUnits, roleColumns, kindColumns] as const
const allColumns = cueUnits + roleColumns + kindColumns
/** Numbers of the hidden layers that stay as they are: scales of the matrices' columns, then what follows the products. */
const hiddenFloats = allColumns + 2 * cueUnits + (places + labels) * roleUnits + (1 + KINDS.length) * kindUnits

/** The model that `weightsOf` wrote. Throws a RangeError where the bytes are no such model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headWords * 4 || view.getUint32(0, true) !== magic) throw new RangeError('these bytes are no attribution model')
  const slots = 2 ** view.getUint32(4, true)
  const width = view.getUint32(8, true)
  const table = slots * (1 + labels)
  const size = table + 2 * confidenceSlots + kindSlots * KINDS.length + 2 * noticeSlots + width * allColumns
  const floatsAt = headWords * 4
  const bodyAt = floatsAt + hiddenFloats * 4
  if (bytes.length !== bodyAt + size) throw new RangeError('the attribution model is cut short')
  const transition = Float64Array.from({ length: (labels + 1) * labels }, (_, k) => view.getFloat32(32 + 4 * k, true))
  const floats = Float32Array.from({ length: hiddenFloats }, (_, k) => view.getFloat32(floatsAt + 4 * k, true))
  const body = new Int8Array(bytes.buffer, bytes.byteOffset + bodyAt, size)
  const kinds = table + 2 * confidenceSlots
  const notices = kinds + kindSlots * KINDS.length
  const matrix = notices + 2 * noticeSlots
  return {
    mask: slots - 1,
    cue: body.subarray(0, slots),
    cueScale: view.getFloat32(12, true),
    roles: body.subarray(slots, table),
    roleScale: view.getFloat32(16, true),
    transition,
    hidden: hiddenIn(width, floats, body.subarray(matrix)),
    confidence: {
      scale: view.getFloat32(20, true),
      whole: body.subarray(table, table + confidenceSlots),
      source: body.subarray(table + confidenceSlots, kinds),
    },
    kinds: { scale: view.getFloat32(24, true), weights: body.subarray(kinds, notices) },
    notices: {
      scale: view.getFloat32(28, true),
      sentence: body.subarray(notices, notices + noticeSlots),
      pair: body.subarray(notices + noticeSlots, matrix),
    },
  }
}

function hiddenIn(rows: number, floats: Float32Array, numbers: Int8Array): Hidden {
  let at = 0
  const next = (n: number) => floats.subarray(at, (at += n))
  let from = 0
  const [ofCues, ofRoles, ofKinds] = columns.map(width =>
    projection({ rows, columns: width, numbers: numbers.subarray(from, (from += rows * width)), scales: next(width) }),
  )
  return {
    ofCues: ofCues!,
    ofRoles: ofRoles!,
    ofKinds: ofKinds!,
    cueBias: next(cueUnits),
    cueOut: next(cueUnits),
    place: next(places * roleUnits),
    roleOut: next(labels * roleUnits),
    kindBias: next(kindUnits),
    kindOut: next(KINDS.length * kindUnits),
  }
}

/** What is learned, before it is rounded to bytes. */
export interface AttributionWeights {
  /** `2 ** bits` slots a table. */
  readonly bits: number
  readonly cue: Float64Array
  readonly roles: Float64Array
  readonly transition: Float64Array
  /** The matrices: a row for each number of a state, `cueUnits`, `roleColumns` and `kindColumns` wide. */
  readonly hidden: HiddenWeights & { readonly ofCues: Float32Array; readonly ofRoles: Float32Array; readonly ofKinds: Float32Array }
  /** Of the whole finding, then of its source: `2 * confidenceSlots`. */
  readonly confidence: Float64Array
  /** `kindSlots * KINDS.length`. */
  readonly kinds: Float64Array
  /** Of sentences, then of pairs: `2 * noticeSlots`. */
  readonly notices: Float64Array
}

/** The bytes of a trained model: a head of 32-bit words, the hidden layers' own numbers, then the tables and the matrix, rounded to a byte a weight. */
export function weightsOf({ bits, cue, roles, transition, hidden, confidence, kinds, notices }: AttributionWeights): Uint8Array {
  const tables = [cue, roles, confidence, kinds, notices].map(table => ({ table, scale: scaleOf(table) }))
  const { cueBias, cueOut, place, roleOut, kindBias, kindOut } = hidden
  const matrices = [hidden.ofCues, hidden.ofRoles, hidden.ofKinds].map((matrix, k) => columnwise(matrix, columns[k]!))
  const floats = [...matrices.map(({ scales }) => scales), cueBias, cueOut, place, roleOut, kindBias, kindOut].flatMap(part => [...part])
  const bodyAt = (headWords + hiddenFloats) * 4
  const bytes = new Uint8Array(
    bodyAt + tables.reduce((sum, { table }) => sum + table.length, 0) + matrices.reduce((sum, { numbers }) => sum + numbers.length, 0),
  )
  const view = new DataView(bytes.buffer)
  const body = new Int8Array(bytes.buffer, bodyAt)
  view.setUint32(0, magic, true)
  view.setUint32(4, bits, true)
  view.setUint32(8, hidden.ofCues.length / cueUnits, true)
  transition.forEach((value, k) => view.setFloat32(32 + 4 * k, value, true))
  floats.forEach((value, k) => view.setFloat32((headWords + k) * 4, value, true))
  let at = 0
  tables.forEach(({ table, scale }, t) => {
    view.setFloat32(12 + 4 * t, scale, true)
    for (const weight of table) body[at++] = byte(weight / scale)
  })
  for (const { numbers } of matrices) for (const number of numbers) body[at++] = number
  return bytes
}

/** A matrix as bytes, with a scale for each column. */
function columnwise(matrix: Float32Array, width: number): { readonly numbers: Int8Array; readonly scales: Float32Array } {
  const scales = Float32Array.from({ length: width }, (_, column) =>
    scaleOf(
      matrix.filter((_weight, k) => k % width === column),
      Infinity,
    ),
  )
  return { numbers: Int8Array.from(matrix, (weight, k) => byte(weight / scales[k % width]!)), scales }
}

/** What a step of a byte is worth; weights beyond `most` are cut to it. */
function scaleOf(weights: Float64Array | Float32Array, most = 4): number {
  let largest = 1e-6
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return Math.min(largest, most) / 127
}

function byte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}
