import type { Article } from '../../article/index.ts'
import { inTextOrder, type Span } from '../../page/index.ts'

/** The stretches within which quotation marks are paired. */
export function paragraphsOf({ text, blocks }: Article): Span[] {
  if (blocks.length > 0) return blocks.toSorted(inTextOrder)
  const found: Span[] = []
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    found.push({ start, end: end < 0 ? text.length : end })
    start = end < 0 ? text.length : end + 1
  }
  return found
}

/** Which paragraph an offset is in, by bisection. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
