/** A pair of items that may belong together, by their places, and how much speaks for it. */
export interface Bond {
  readonly a: number
  readonly b: number
  readonly strength: number
}

// A cluster this large is held against a newcomer by some of its members only.
const HELD_AGAINST = 24

/**
 * Groups items by their bonds, the strongest first: two groups join where no two members conflict and members bond on average. Deterministic:
 * equal bonds go by place. Gives the groups of all items, each ascending, in the order of their first members.
 */
export function clusters(
  count: number,
  bonds: readonly Bond[],
  conflict: (a: number, b: number) => boolean,
  averageAtLeast: (a: number, b: number) => number,
  least: number,
): number[][] {
  const groupOf = Array.from({ length: count }, (_, i) => i)
  const members = Array.from({ length: count }, (_, i) => [i])
  for (const { a, b } of bonds.toSorted((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)) {
    const [left, right] = [groupOf[a]!, groupOf[b]!].toSorted((x, y) => x - y) as [number, number]
    if (left === right) continue
    const some = members[left]!.slice(0, HELD_AGAINST)
    const others = members[right]!.slice(0, HELD_AGAINST)
    if (some.some(x => others.some(y => conflict(x, y)))) continue
    let sum = 0
    for (const x of some) for (const y of others) sum += averageAtLeast(x, y)
    if (sum / (some.length * others.length) < least) continue
    for (const place of members[right]!) groupOf[place] = left
    members[left] = [...members[left]!, ...members[right]!].toSorted((x, y) => x - y)
    members[right] = []
  }
  return members.filter(group => group.length > 0).toSorted((x, y) => x[0]! - y[0]!)
}
