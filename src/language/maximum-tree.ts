/**
 * The best tree over a sentence's words given a score for every head: the greedy choice where that is a tree with one root already, else the
 * algorithm of Chu & Liu (1965) and Edmonds (1967). Equal scores go to the head that stands first.
 */

/** Makes a second root cost more than any arc can win. */
const ROOT_COST = 1e6

/** Long sentences draw together dozens of cycles (a limit of 16 costs 0.4 LAS), rubbish up to as many as it has words: then the rest is grown greedily. */
const MOST_CYCLES = 100

/** `scores[(i - 1) * stride + h]`: word i (from 1) under head h (0: root). Returns the heads of words 1 to n at indices 1 to n. */
export function maximumTree(scores: Float32Array, stride: number, n: number): Int32Array {
  const heads = new Int32Array(n + 1)
  let roots = 0
  for (let i = 1; i <= n; i++) {
    heads[i] = bestHead(scores, (i - 1) * stride, n, i)
    if (heads[i] === 0) roots++
  }
  if (roots === 1 && !someCycle(heads)) return heads
  const size = n + 1
  const full = new Float64Array(size * size).fill(-Infinity)
  for (let i = 1; i <= n; i++)
    for (let h = 0; h <= n; h++) if (h !== i) full[i * size + h] = scores[(i - 1) * stride + h]! - (h === 0 ? ROOT_COST : 0)
  return spanning(full, size, 0)
}

function bestHead(scores: Float32Array, from: number, n: number, self: number): number {
  let best = -1
  for (let h = 0; h <= n; h++) if (h !== self && (best < 0 || scores[from + h]! > scores[from + best]!)) best = h
  return best
}

/** A node on a cycle of the heads, or 0 when there is none. */
function someCycle(heads: Int32Array): number {
  const seen = new Int32Array(heads.length)
  for (let i = 1; i < heads.length; i++) {
    let at = i
    while (at !== 0 && seen[at] === 0) {
      seen[at] = i
      at = heads[at]!
    }
    if (at !== 0 && seen[at] === i) return at
  }
  return 0
}

/** The best spanning tree from node 0: `scores[d * size + h]`. One cycle is drawn together, the smaller graph solved, and the cycle opened again. */
function spanning(scores: Float64Array, size: number, depth: number): Int32Array {
  if (depth === MOST_CYCLES) return grown(scores, size)
  const heads = new Int32Array(size)
  for (let d = 1; d < size; d++) {
    // A node's score under itself is -Infinity.
    let [best, most] = [0, scores[d * size]!]
    for (let h = 1, at = d * size + 1; h < size; h++, at++)
      if (scores[at]! > most) {
        most = scores[at]!
        best = h
      }
    heads[d] = best
  }
  const start = someCycle(heads)
  if (start === 0) return heads
  const cycle: number[] = []
  for (let at = start; cycle.length === 0 || at !== start; at = heads[at]!) cycle.push(at)
  const inCycle = new Uint8Array(size)
  for (const node of cycle) inCycle[node] = 1
  const kept = Array.from({ length: size }, (_, i) => i).filter(i => !inCycle[i])
  // The drawn-together cycle is the last node of the smaller graph.
  const small = kept.length + 1
  const last = small - 1
  const next = new Float64Array(small * small).fill(-Infinity)
  const entered = new Int32Array(small)
  const left = new Int32Array(small)
  kept.forEach((d, i) => kept.forEach((h, j) => (next[i * small + j] = scores[d * size + h]!)))
  kept.forEach((outside, i) => {
    for (const node of cycle) {
      const gain = scores[node * size + outside]! - scores[node * size + heads[node]!]!
      if (entered[i] === 0 || gain > next[last * small + i]!) {
        next[last * small + i] = gain
        entered[i] = node
      }
      if (outside === 0) continue
      const out = scores[outside * size + node]!
      if (left[i] === 0 || out > next[i * small + last]!) {
        next[i * small + last] = out
        left[i] = node
      }
    }
  })
  const solved = spanning(next, small, depth + 1)
  kept.forEach((d, i) => {
    if (i > 0) heads[d] = solved[i] === last ? left[i]! : kept[solved[i]!]!
  })
  const from = solved[last]!
  heads[entered[from]!] = kept[from]!
  return heads
}

/** A good tree, if not always the best: from the root on, the best arc to a node not yet reached (Prim 1957). */
function grown(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  const reached = new Uint8Array(size)
  reached[0] = 1
  for (let left = size - 1, last = 0; left > 0; left--) {
    let next = 0
    for (let d = 1; d < size; d++) {
      if (reached[d]) continue
      if (scores[d * size + last]! > scores[d * size + heads[d]!]!) heads[d] = last
      if (next === 0 || scores[d * size + heads[d]!]! > scores[next * size + heads[next]!]!) next = d
    }
    reached[next] = 1
    last = next
  }
  return heads
}
