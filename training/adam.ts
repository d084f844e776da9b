/** Rows of weights learned by Adam (Kingma and Ba 2015) from gradients that are summed over a few examples, each set of rows with its own moments. */
export interface Learned {
  readonly weights: Float32Array
  readonly gradient: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
}

const BETA = [0.9, 0.999] as const

/** `n` weights, each drawn evenly from `-reach` to `reach` by `random`. */
export function learned(n: number, reach: number, random: () => number): Learned {
  return {
    weights: Float32Array.from({ length: n }, () => (random() * 2 - 1) * reach),
    gradient: new Float32Array(n),
    first: new Float32Array(n),
    second: new Float32Array(n),
  }
}

/** One step, the `step`th from 1 on, of all sets of rows; their gradients begin anew. */
export function adam(all: readonly Learned[], step: number, rate: number): void {
  const [b1, b2] = BETA
  const [c1, c2] = [1 / (1 - b1 ** step), 1 / (1 - b2 ** step)]
  for (const { weights, gradient, first, second } of all)
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k]!
      first[k] = b1 * first[k]! + (1 - b1) * g
      second[k] = b2 * second[k]! + (1 - b2) * g * g
      weights[k]! -= (rate * first[k]! * c1) / (Math.sqrt(second[k]! * c2) + 1e-8)
      gradient[k] = 0
    }
}

/** Even draws from 0 to 1, the same from the same seed. */
export function draws(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}
