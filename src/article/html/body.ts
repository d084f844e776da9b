import { IN, type MarkedPage, type PageElement, type RawBlock } from './raw-block.ts'

/** The blocks of a page that are the article's body, in page order, by the place they have in `page.blocks`. */
export function bodyBlocks(page: MarkedPage): readonly RawBlock[] {
  const root = bodyRoot(page)
  if (!root) return []
  return page.blocks.slice(root.firstBlock, root.afterBlocks).filter(isBody)
}

const APART = IN.nav | IN.aside | IN.footer | IN.form | IN.hidden

function isBody(block: RawBlock): boolean {
  if ((block.inside & (APART | IN.figure)) !== 0) return false
  if (block.heading > 0) return block.linked < block.text.length / 2
  return block.linked < block.text.length * 0.5 && block.text.length > 20
}

/** The element whose paragraphs weigh most, each paragraph counting for its parent wholly and for those above it less and less. */
function bodyRoot(page: MarkedPage): PageElement | undefined {
  const scores = new Map<number, number>()
  for (const block of page.blocks) {
    if ((block.inside & APART) !== 0 || block.text.length < 25 || block.linked > block.text.length / 2) continue
    const weight = 1 + block.text.split(',').length + Math.min(3, block.text.length / 100)
    let share = 1
    let element = block.element
    for (let level = 0; level < 4 && element > 0; level++) {
      scores.set(element, (scores.get(element) ?? 0) + weight * share)
      element = page.elements[element]!.parent
      share = level === 0 ? 1 : share / 2
    }
  }
  let best = -1
  let bestScore = 0
  for (const [element, score] of scores) {
    if (score > bestScore) {
      best = element
      bestScore = score
    }
  }
  return page.elements[best]
}
