const rate = 0.1
/** What the sums of squares begin with: large, so that the first steps are small. */
const first = 1
const decay = 1e-6
/** Floats a slot: up to three weights, their sums of squares and their drifts, each set four apart: one line of the processor's cache. */
export const wide = 16
const SQUARES = 4
const DRIFT = 8

/**
 * Weights under AdaGrad (Duchi, Hazan and Singer 2011) with the mean of all their states on the way, which generalises better than the last. What belongs to a slot
 * lies together, for the time goes into fetching slots: weight b of a slot is at `cells[slot * wide + b]`.
 */
export class Averaged {
  readonly cells: Float32Array
  readonly #per: number
  #step = 1

  /** `per`: weights a slot, three at most. */
  constructor(slots: number, per: number) {
    this.#per = per
    this.cells = new Float32Array(slots * wide)
    for (let k = 0; k < slots; k++) for (let b = 0; b < per; b++) this.cells[k * wide + SQUARES + b] = first
  }

  move(slot: number, b: number, error: number): void {
    const { cells } = this
    const k = slot * wide + b
    const gradient = error + decay * cells[k]!
    const squares = cells[k + SQUARES]! + gradient * gradient
    const change = (rate * gradient) / Math.sqrt(squares)
    cells[k + SQUARES] = squares
    cells[k]! -= change
    cells[k + DRIFT]! -= change * this.#step
  }

  next(): void {
    this.#step++
  }

  mean(): Float64Array {
    const found = new Float64Array((this.cells.length / wide) * this.#per)
    for (let k = 0; k < found.length; k++) {
      const at = Math.floor(k / this.#per) * wide + (k % this.#per)
      found[k] = this.cells[at]! - this.cells[at + DRIFT]! / this.#step
    }
    return found
  }
}

/** The numbers below n in an order of the seed. */
export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, k) => k)
  let state = seed
  for (let k = n - 1; k > 0; k--) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    const j = (state >>> 0) % (k + 1)
    const swap = order[k]!
    order[k] = order[j]!
    order[j] = swap
  }
  return order
}
