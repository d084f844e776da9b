/**
 * The first index below `length` at which something holds, by bisection; `length` where it never does. It must hold from that index on: of spans in text
 * order, "ends behind the offset" does.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
