import { goodIn, type Layout } from './layout.ts'
import type { PageElement, RawBlock } from './raw-block.ts'

/**
 * The element that holds the article's text: the one with the best balance of holding most of the page's running text (recall) and little
 * else (precision), the harmonic mean of the two. An element that calls itself the body of an article is believed a little more.
 */
export function bodyRoot(layout: Layout, headline?: RawBlock): number | undefined {
  const { page, apart, said } = layout
  const noiseBefore = noise(layout)
  const total = layout.goodBefore.at(-1) ?? 0
  if (total === 0) return undefined
  let best: number | undefined
  let bestScore = 0
  // From the page itself on, which holds what stands in no element: paragraphs that a feed gives.
  for (let i = 0; i < page.elements.length; i++) {
    const element = page.elements[i]!
    if (apart[i] === 1 || element.afterBlocks === element.firstBlock) continue
    const good = goodIn(layout, i)
    if (good === 0) continue
    const bad = noiseBefore[element.afterBlocks]! - noiseBefore[element.firstBlock]!
    const precision = good / (good + bad)
    const recall = good / total
    const declared =
      element.attributes['itemprop'] === 'articleBody' ? 1.15 : said[i]!.has('body') ? 1.06 : element.tag === 'article' ? 1.03 : 1
    const score = ((2 * precision * recall) / (precision + recall)) * declared * (headline ? placeBelow(layout, element, headline) : 1)
    // Of two that hold the same text the inner one is the body.
    if (score >= bestScore) {
      best = i
      bestScore = score
    }
  }
  return best === undefined ? undefined : innermost(layout, best)
}

/** The text of an article follows its headline: more trust where little other text lies between, less where all stands above it. */
function placeBelow({ goodBefore }: Layout, { firstBlock, afterBlocks }: PageElement, headline: RawBlock): number {
  if (afterBlocks <= headline.index) return 0.75
  if (firstBlock <= headline.index) return 1.05
  const total = goodBefore.at(-1) ?? 0
  const between = goodBefore[firstBlock]! - goodBefore[headline.index]!
  return between < total * 0.15 ? 1.05 : 0.9
}

/**
 * The element within the root that holds nearly all of its text, level by level: what little stands beside it (notices about subscriptions, a
 * cookie note, the author's portrait) is not the article. A sibling of the same kind as the main one is, so that there it ends.
 */
function innermost(layout: Layout, root: number): number {
  const { page, apart } = layout
  let main = root
  for (;;) {
    const good = goodIn(layout, main)
    let next: number | undefined
    for (let i = main + 1; i < page.elements[main]!.after; i = page.elements[i]!.after) {
      if (apart[i] === 0 && goodIn(layout, i) >= good * NEARLY_ALL) next = i
    }
    if (next === undefined || PARAGRAPH.has(page.elements[next]!.tag)) return main
    const { tag, classes, id } = page.elements[next]!
    for (let i = main + 1; i < page.elements[main]!.after; i = page.elements[i]!.after) {
      const sibling = page.elements[i]!
      if (i === next || apart[i] === 1 || goodIn(layout, i) === 0) continue
      if (sibling.tag === 'p' || (sibling.tag === tag && sibling.classes === classes && sibling.id === id && (classes > 0 || id !== '')))
        return main
    }
    main = next
  }
}

/** Chosen on the Fundus and WCXB development pages among .8, .85, .9 and .95. */
const NEARLY_ALL = 0.9
const PARAGRAPH: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'td'])

/** Sums before each block of what is no running text: its length and a little for each piece. */
function noise({ page, good, apart }: Layout): Float64Array {
  const sums = new Float64Array(page.blocks.length + 1)
  for (const [i, block] of page.blocks.entries()) {
    const bad = good[i]! > 0 || block.heading > 0 ? 0 : apart[block.element] === 1 ? block.text.length * 0.3 : block.linked + 10
    sums[i + 1] = sums[i]! + bad
  }
  return sums
}
