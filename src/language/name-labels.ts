import { NAME_LABELS } from './layout.ts'

/**
 * The best sequence of name labels in which an inside follows only the beginning or the inside of its own kind (Viterbi 1967), for n words whose scores
 * stand in rows of `stride` numbers from row `start` on.
 */
export function bestNameLabels(scores: Float32Array, start: number, n: number, stride: number): Int32Array {
  const count = NAME_LABELS.length
  const from = new Uint8Array(n * count)
  let before = new Float64Array(count)
  for (let t = 0; t < n; t++) {
    const now = new Float64Array(count)
    const best = largest(before)
    for (let k = 0; k < count; k++) {
      // B-X have odd numbers, I-X the even numbers after them.
      const inside = k > 0 && k % 2 === 0
      const source = inside ? (before[k]! > before[k - 1]! ? k : k - 1) : best
      const reached = t > 0 ? before[source]! : inside ? -1e9 : 0
      now[k] = reached + scores[(start + t) * stride + k]!
      from[t * count + k] = source
    }
    before = now
  }
  const labels = new Int32Array(n)
  for (let t = n - 1, at = largest(before); t >= 0; t--) {
    labels[t] = at
    at = from[t * count + at]!
  }
  return labels
}

/** The index of the largest, the first of equals. */
function largest(numbers: Float64Array): number {
  let best = 0
  for (let k = 1; k < numbers.length; k++) if (numbers[k]! > numbers[best]!) best = k
  return best
}
