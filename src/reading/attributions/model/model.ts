import type { AttributionKind } from '../../attribution.ts'
import { labels } from './crf.ts'

/** The learned cues and roles: hashed linear weights, one byte each. */
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
  /** How far a finding is believed: see ../confidence.ts. */
  readonly confidence: { readonly scale: number; readonly whole: Int8Array; readonly source: Int8Array }
  /** What sort of saying a statement is: a weight for each of `KINDS` in each slot. See ../kind.ts. */
  readonly kinds: { readonly scale: number; readonly weights: Int8Array }
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

/** Slots of a table of confidence. */
export const confidenceSlots = 2 ** 14

const magic = 0x33415454
const headWords = 6 + (labels + 1) * labels

/** The model that `weightsOf` wrote. Throws a RangeError where the bytes are no such model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headWords * 4 || view.getUint32(0, true) !== magic) throw new RangeError('these bytes are no attribution model')
  const bits = view.getUint32(4, true)
  const slots = 2 ** bits
  const size = slots * (1 + labels) + 2 * confidenceSlots + kindSlots * KINDS.length
  if (bytes.length !== headWords * 4 + size) throw new RangeError('the attribution model is cut short')
  const transition = new Float64Array((labels + 1) * labels)
  for (let k = 0; k < transition.length; k++) transition[k] = view.getFloat32(24 + 4 * k, true)
  const body = new Int8Array(bytes.buffer, bytes.byteOffset + headWords * 4, size)
  const table = slots * (1 + labels)
  const kinds = table + 2 * confidenceSlots
  return {
    mask: slots - 1,
    cue: body.subarray(0, slots),
    cueScale: view.getFloat32(8, true),
    roles: body.subarray(slots, table),
    roleScale: view.getFloat32(12, true),
    transition,
    confidence: {
      scale: view.getFloat32(16, true),
      whole: body.subarray(table, table + confidenceSlots),
      source: body.subarray(table + confidenceSlots, kinds),
    },
    kinds: { scale: view.getFloat32(20, true), weights: body.subarray(kinds) },
  }
}

/** What is learned, before it is rounded to bytes. */
export interface AttributionWeights {
  /** `2 ** bits` slots a table. */
  readonly bits: number
  readonly cue: Float64Array
  readonly roles: Float64Array
  readonly transition: Float64Array
  /** Of the whole finding, then of its source: `2 * confidenceSlots`. */
  readonly confidence: Float64Array
  /** `kindSlots * KINDS.length`. */
  readonly kinds: Float64Array
}

/** The bytes of a trained model: a head of 32-bit words, then the tables, rounded to a byte a weight. */
export function weightsOf({ bits, cue, roles, transition, confidence, kinds }: AttributionWeights): Uint8Array {
  const tables = [cue, roles, confidence, kinds].map(table => ({ table, scale: scaleOf(table) }))
  const bytes = new Uint8Array(headWords * 4 + tables.reduce((sum, { table }) => sum + table.length, 0))
  const view = new DataView(bytes.buffer)
  const body = new Int8Array(bytes.buffer, headWords * 4)
  view.setUint32(0, magic, true)
  view.setUint32(4, bits, true)
  transition.forEach((value, k) => view.setFloat32(24 + 4 * k, value, true))
  let at = 0
  tables.forEach(({ table, scale }, t) => {
    view.setFloat32(8 + 4 * t, scale, true)
    for (const weight of table) body[at++] = byte(weight / scale)
  })
  return bytes
}

function scaleOf(weights: Float64Array): number {
  let most = 1e-6
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  return Math.min(most, 4) / 127
}

function byte(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)))
}
