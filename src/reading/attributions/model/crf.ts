/** A linear chain over the units of a window: each is outside (0), of the source (1) or of the content (2). Lafferty, McCallum and Pereira 2001. */
export const labels = 3
const content = 2

/** The most likely labels, and for each unit how likely its label is (its marginal). */
export interface Labelling {
  readonly label: Uint8Array
  readonly sure: Float64Array
}

/**
 * The most likely labels among those that hold some content: a cue says something. `emission` holds one score for each unit and label;
 * `transition[a * labels + b]` scores b after a, `transition[labels * labels + b]` scores b at the start.
 */
export function labelled(emission: Float64Array, transition: Float64Array | Float32Array, length: number): Labelling {
  const label = new Uint8Array(length)
  const sure = new Float64Array(length)
  if (length === 0) return { label, sure }
  // Viterbi over the labels, each twice: before any content (0 to 2) and after it (3 to 5).
  const states = 2 * labels
  const best = new Float64Array(length * states).fill(-Infinity)
  const from = new Uint8Array(length * states)
  for (let u = 0; u < length; u++)
    for (let b = 0; b < labels; b++) {
      const own = emission[u * labels + b]!
      if (u === 0) {
        best[b === content ? labels + b : b] = transition[labels * labels + b]! + own
        continue
      }
      for (let a = 0; a < states; a++) {
        const seen = a >= labels || b === content ? labels + b : b
        const score = best[(u - 1) * states + a]! + transition[(a % labels) * labels + b]! + own
        if (score > best[u * states + seen]!) {
          best[u * states + seen] = score
          from[u * states + seen] = a
        }
      }
    }
  let at = labels
  for (let b = labels + 1; b < states; b++) if (best[(length - 1) * states + b]! > best[(length - 1) * states + at]!) at = b
  for (let u = length - 1; u >= 0; u--) {
    label[u] = at % labels
    at = from[u * states + at]!
  }
  const marginal = marginals(emission, transition, length)
  for (let u = 0; u < length; u++) sure[u] = marginal[u * labels + label[u]!]!
  return { label, sure }
}

/** P(label of unit u is b), at `u * labels + b`; `pairs`, where given, gets the expected counts of the transitions added. */
export function marginals(
  emission: Float64Array,
  transition: Float64Array | Float32Array,
  length: number,
  pairs?: Float64Array,
): Float64Array {
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const terms = new Float64Array(labels)
  for (let u = 0; u < length; u++)
    for (let b = 0; b < labels; b++) {
      if (u === 0) forward[b] = transition[labels * labels + b]! + emission[b]!
      else {
        for (let a = 0; a < labels; a++) terms[a] = forward[(u - 1) * labels + a]! + transition[a * labels + b]!
        forward[u * labels + b] = logSum(terms) + emission[u * labels + b]!
      }
    }
  for (let u = length - 2; u >= 0; u--)
    for (let a = 0; a < labels; a++) {
      for (let b = 0; b < labels; b++)
        terms[b] = transition[a * labels + b]! + emission[(u + 1) * labels + b]! + backward[(u + 1) * labels + b]!
      backward[u * labels + a] = logSum(terms)
    }
  for (let b = 0; b < labels; b++) terms[b] = forward[(length - 1) * labels + b]!
  const all = logSum(terms)
  const found = new Float64Array(length * labels)
  for (let k = 0; k < length * labels; k++) found[k] = Math.exp(forward[k]! + backward[k]! - all)
  if (pairs) {
    for (let b = 0; b < labels; b++) pairs[labels * labels + b]! += found[b]!
    for (let u = 1; u < length; u++)
      for (let a = 0; a < labels; a++)
        for (let b = 0; b < labels; b++)
          pairs[a * labels + b]! += Math.exp(
            forward[(u - 1) * labels + a]! + transition[a * labels + b]! + emission[u * labels + b]! + backward[u * labels + b]! - all,
          )
  }
  return found
}

function logSum(terms: Float64Array): number {
  let top = -Infinity
  for (const term of terms) if (term > top) top = term
  let sum = 0
  for (const term of terms) sum += Math.exp(term - top)
  return top + Math.log(sum)
}
