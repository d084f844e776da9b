/** Stretches that two sequences have in common: `length` things from `a` in the one and from `b` in the other. */
export interface CommonRun {
  readonly a: number
  readonly b: number
  readonly length: number
}

// A range without anchors is compared thing by thing where its table has at most so many cells; a larger one has nothing in common.
const CELLS = 360_000
// How many steps a comparison may take in all: about half a second.
const STEPS = 60_000_000

/**
 * What two sequences have in common, in order, none overlapping: patience diff (Cohen 2003), which anchors on things that stand once in each,
 * by the longest increasing subsequence of them; between anchors the longest common subsequence (Wagner and Fischer 1974). Always ends soon: what is
 * left when the steps are spent has nothing in common.
 */
export function commonRuns(a: readonly number[], b: readonly number[]): CommonRun[] {
  const found: CommonRun[] = []
  const ranges: [aFrom: number, aTo: number, bFrom: number, bTo: number][] = [[0, a.length, 0, b.length]]
  let steps = 0
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    let [aFrom, aTo, bFrom, bTo] = range
    const [aStart, bStart] = [aFrom, bFrom]
    while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
      aFrom++
      bFrom++
    }
    if (aFrom > aStart) found.push({ a: aStart, b: bStart, length: aFrom - aStart })
    const aEnd = aTo
    while (aTo > aFrom && bTo > bFrom && a[aTo - 1] === b[bTo - 1]) {
      aTo--
      bTo--
    }
    if (aEnd > aTo) found.push({ a: aTo, b: bTo, length: aEnd - aTo })
    const [n, m] = [aTo - aFrom, bTo - bFrom]
    if (n === 0 || m === 0) continue
    steps += n + m
    if (steps > STEPS) continue
    const anchors = anchorsOf(a, b, aFrom, aTo, bFrom, bTo)
    if (anchors.length > 0) {
      let [from, other] = [aFrom, bFrom]
      for (const anchor of anchors) {
        ranges.push([from, anchor.a, other, anchor.b])
        found.push({ ...anchor, length: 1 })
        from = anchor.a + 1
        other = anchor.b + 1
      }
      ranges.push([from, aTo, other, bTo])
    } else if (n * m <= CELLS) {
      steps += n * m
      found.push(...longestCommon(a, b, aFrom, aTo, bFrom, bTo))
    }
  }
  return joined(found.toSorted((x, y) => x.a - y.a))
}

interface Anchor {
  readonly a: number
  readonly b: number
}

/** The things that stand once in either range, as many of them as stand in the same order in both. */
function anchorsOf(a: readonly number[], b: readonly number[], aFrom: number, aTo: number, bFrom: number, bTo: number): Anchor[] {
  const once = (list: readonly number[], from: number, to: number): Map<number, number> => {
    const places = new Map<number, number>()
    for (let i = from; i < to; i++) places.set(list[i]!, places.has(list[i]!) ? -1 : i)
    return places
  }
  const inA = once(a, aFrom, aTo)
  const inB = once(b, bFrom, bTo)
  const shared: Anchor[] = []
  for (let i = aFrom; i < aTo; i++) {
    const other = inB.get(a[i]!)
    if (inA.get(a[i]!) === i && other !== undefined && other >= 0) shared.push({ a: i, b: other })
  }
  return increasing(shared)
}

/** The longest subsequence whose places in `b` rise (Schensted 1961, by patience sorting). */
function increasing(shared: readonly Anchor[]): Anchor[] {
  const tops: number[] = []
  const before = new Int32Array(shared.length).fill(-1)
  shared.forEach(({ b }, i) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (shared[tops[middle]!]!.b < b) low = middle + 1
      else high = middle
    }
    if (low > 0) before[i] = tops[low - 1]!
    tops[low] = i
  })
  const chain: Anchor[] = []
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]!) chain.push(shared[i]!)
  return chain.toReversed()
}

function longestCommon(a: readonly number[], b: readonly number[], aFrom: number, aTo: number, bFrom: number, bTo: number): CommonRun[] {
  const [n, m] = [aTo - aFrom, bTo - bFrom]
  const wide = m + 1
  // lengths[i][j]: of the longest common subsequence of a from i and b from j.
  const lengths = new Uint32Array((n + 1) * wide)
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const skipped = Math.max(lengths[(i + 1) * wide + j]!, lengths[i * wide + j + 1]!)
      lengths[i * wide + j] = a[aFrom + i] === b[bFrom + j] ? Math.max(skipped, lengths[(i + 1) * wide + j + 1]! + 1) : skipped
    }
  }
  const runs: CommonRun[] = []
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (a[aFrom + i] === b[bFrom + j] && lengths[i * wide + j] === lengths[(i + 1) * wide + j + 1]! + 1) {
      runs.push({ a: aFrom + i, b: bFrom + j, length: 1 })
      i++
      j++
    } else if (lengths[(i + 1) * wide + j]! >= lengths[i * wide + j + 1]!) i++
    else j++
  }
  return runs
}

/** Runs that touch in both sequences, as one. */
function joined(runs: readonly CommonRun[]): CommonRun[] {
  const all: CommonRun[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last && last.a + last.length === run.a && last.b + last.length === run.b)
      all[all.length - 1] = { ...last, length: last.length + run.length }
    else all.push(run)
  }
  return all
}
