import type { Article } from '../../article/index.ts'
import { firstIndex, inTextOrder, type Span } from '../../page/index.ts'

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
  return Math.min(
    paragraphs.length - 1,
    firstIndex(paragraphs.length, k => paragraphs[k]!.end > offset),
  )
}
