/** A stretch of paragraphs, `[start, end)` by their places. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The stretch whose worth is greatest: where prose outweighs what stands between (the maximum-sum segment, found in one pass by Kadane's method; Bentley,
 * Programming Pearls, 1984). Of equal ones the first; undefined where nothing is worth anything.
 */
export function worthiest(worths: readonly number[]): Stretch | undefined {
  let best: Stretch | undefined
  let most = 0
  let sum = 0
  let start = 0
  for (const [i, worth] of worths.entries()) {
    if (sum <= 0) {
      sum = 0
      start = i
    }
    sum += worth
    if (sum > most) {
      most = sum
      best = { start, end: i + 1 }
    }
  }
  return best
}
