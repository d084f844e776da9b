/** Products of the network's states with a matrix of another room's model, in the network's own whole-number arithmetic: the same states give the same bits. */
import { startMachine } from './kernels/kernels.ts'

/** int8 weights, row-major, with a scale a column; rows even, columns a multiple of 8. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly numbers: Int8Array
  readonly scales: Float32Array
}

/** The products of states, one token's after another's: `columns` numbers a token. Throws a RangeError where the states are not as many numbers a token as the matrix has rows. */
export type Projection = (states: Int16Array) => Float32Array

/** Tokens that are multiplied together. */
const MOST = 256

export function projection({ rows, columns, numbers, scales }: Matrix): Projection {
  let top = 1024
  const take = (bytes: number): number => {
    const at = top
    top += (bytes + 63) & ~63
    return at
  }
  const packed = take(rows * columns * 2)
  const scaled = take(columns * 4)
  const zeros = take(columns * 4)
  const given = take(MOST * rows * 2)
  const made = take(Math.max(MOST * columns * 4, rows * columns))
  const { kernels, floats, bytes } = startMachine(top)
  const units = new Int16Array(bytes.buffer)
  bytes.set(numbers, made)
  kernels.packWhole(packed, made, rows, columns)
  floats.set(scales, scaled >> 2)
  return states => {
    const count = states.length / rows
    if (!Number.isInteger(count)) throw new RangeError(`the states are not of ${rows} numbers a token`)
    const found = new Float32Array(count * columns)
    for (let from = 0; from < count; from += MOST) {
      const part = states.subarray(from * rows, (from + MOST) * rows)
      const tokens = part.length / rows
      units.set(part, given >> 1)
      kernels.fillRows(made, zeros, tokens, columns)
      kernels.gemmWhole(made, given, rows * 2, packed, scaled, tokens, rows, columns, 0)
      found.set(floats.subarray(made >> 2, (made >> 2) + tokens * columns), from * columns)
    }
    return found
  }
}
