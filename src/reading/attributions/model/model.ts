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
}

const magic = 0x52415454
const headWords = 4 + (labels + 1) * labels

/** The model that `weightsOf` wrote. Throws a RangeError where the bytes are no such model. */
export function loadAttributionModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < headWords * 4 || view.getUint32(0, true) !== magic) throw new RangeError('these bytes are no attribution model')
  const bits = view.getUint32(4, true)
  const slots = 2 ** bits
  if (bytes.length !== headWords * 4 + slots * (1 + labels)) throw new RangeError('the attribution model is cut short')
  const transition = new Float64Array((labels + 1) * labels)
  for (let k = 0; k < transition.length; k++) transition[k] = view.getFloat32(16 + 4 * k, true)
  const body = new Int8Array(bytes.buffer, bytes.byteOffset + headWords * 4, slots * (1 + labels))
  return {
    mask: slots - 1,
    cue: body.subarray(0, slots),
    cueScale: view.getFloat32(8, true),
    roles: body.subarray(slots),
    roleScale: view.getFloat32(12, true),
    transition,
  }
}

/** The bytes of a trained model: a head of 32-bit words, then the two tables, rounded to a byte. */
export function weightsOf(bits: number, cue: Float64Array, roles: Float64Array, transition: Float64Array): Uint8Array {
  const slots = 2 ** bits
  const bytes = new Uint8Array(headWords * 4 + slots * (1 + labels))
  const view = new DataView(bytes.buffer)
  const body = new Int8Array(bytes.buffer, headWords * 4)
  const cueScale = scaleOf(cue)
  const roleScale = scaleOf(roles)
  view.setUint32(0, magic, true)
  view.setUint32(4, bits, true)
  view.setFloat32(8, cueScale, true)
  view.setFloat32(12, roleScale, true)
  transition.forEach((value, k) => view.setFloat32(16 + 4 * k, value, true))
  for (let k = 0; k < slots; k++) body[k] = byte(cue[k]! / cueScale)
  for (let k = 0; k < slots * labels; k++) body[slots + k] = byte(roles[k]! / roleScale)
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
