import { goodIn, type Layout } from './layout.ts'

/**
 * The element that holds the article's text: the one with the best balance of holding most of the page's running text (recall) and little
 * else (precision), the harmonic mean of the two. An element that calls itself the body of an article is believed a little more.
 */
export function bodyRoot(layout: Layout): number | undefined {
  const { page, apart, said } = layout
  const noiseBefore = noise(layout)
  const total = layout.goodBefore.at(-1) ?? 0
  if (total === 0) return undefined
  let best: number | undefined
  let bestScore = 0
  for (const [i, element] of page.elements.entries()) {
    if (i === 0 || apart[i] === 1 || element.afterBlocks === element.firstBlock) continue
    const good = goodIn(layout, i)
    if (good === 0) continue
    const bad = noiseBefore[element.afterBlocks]! - noiseBefore[element.firstBlock]!
    const precision = good / (good + bad)
    const recall = good / total
    const declared =
      element.attributes['itemprop'] === 'articleBody' ? 1.15 : said[i]!.has('body') ? 1.06 : element.tag === 'article' ? 1.03 : 1
    const score = ((2 * precision * recall) / (precision + recall)) * declared
    // Of two that hold the same text the inner one is the body.
    if (score >= bestScore) {
      best = i
      bestScore = score
    }
  }
  return best
}

/** Sums before each block of what is no running text: its length and a little for each piece. */
function noise({ page, good, apart }: Layout): Float64Array {
  const sums = new Float64Array(page.blocks.length + 1)
  for (const [i, block] of page.blocks.entries()) {
    const bad = good[i]! > 0 || block.heading > 0 ? 0 : apart[block.element] === 1 ? block.text.length * 0.3 : block.linked + 10
    sums[i + 1] = sums[i]! + bad
  }
  return sums
}
