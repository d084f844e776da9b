import { shuffled } from './adagrad.ts'

const epochs = 12
const rate = 0.05

/** Something that is so or not, with what is seen of it, as hashes. */
export interface Example {
  readonly features: ArrayLike<number> & Iterable<number>
  readonly right: boolean
}

/** The weights of a logistic regression over hashed features, `slots` of them (a power of two), by AdaGrad: the mean of the second half of the epochs. */
export function regression(examples: readonly Example[], slots: number, decay: number): Float64Array {
  const weights = new Float64Array(slots)
  const squares = new Float64Array(slots).fill(1)
  const sum = new Float64Array(slots)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const k of shuffled(examples.length, 5 + epoch)) {
      const { features, right } = examples[k]!
      let score = 0
      for (const feature of features) score += weights[feature & (slots - 1)]!
      const error = 1 / (1 + Math.exp(-score)) - (right ? 1 : 0)
      for (const feature of features) {
        const slot = feature & (slots - 1)
        const gradient = error + decay * weights[slot]!
        squares[slot]! += gradient * gradient
        weights[slot]! -= (rate * gradient) / Math.sqrt(squares[slot]!)
      }
    }
    if (epoch >= epochs / 2) for (let slot = 0; slot < slots; slot++) sum[slot]! += weights[slot]! / (epochs / 2)
  }
  return sum
}
