import type { BlockKind } from '../article.ts'
import { bodyRoot } from './body-root.ts'
import { type Layout } from './layout.ts'
import { endsAsSentence, linkShare, weightOf } from './prose.ts'
import { IN, type PageElement, type RawBlock } from './raw-block.ts'
import type { Surrounding } from './surroundings.ts'

/** A block of the article with the kind it is. */
export interface BodyBlock {
  readonly block: RawBlock
  readonly kind: BlockKind
}

/** The blocks of a page that are its article's, in page order. */
export function bodyBlocks(layout: Layout): readonly BodyBlock[] {
  const root = bodyRoot(layout)
  if (root === undefined) return []
  const { page } = layout
  const element = page.elements[root]!
  const chosen: BodyBlock[] = []
  for (const block of page.blocks.slice(element.firstBlock, element.afterBlocks)) {
    const kind = kindOf(layout, root, block)
    if (kind) chosen.push({ block, kind })
  }
  return withoutDanglingHeadings(chosen)
}

/** The kind of a block inside the body's element; undefined where it is none of the article's. */
function kindOf(layout: Layout, root: number, block: RawBlock): BlockKind | undefined {
  const { page, said, apart, boilerplate } = layout
  if (apart[block.element] === 1) return undefined
  const text = block.text
  const own = saidBelow(layout, root, block.element)
  if ((block.inside & IN.caption) !== 0 || own.has('caption')) return /\p{L}{2}/u.test(text) ? 'caption' : undefined
  if ((block.inside & IN.figure) !== 0) return undefined
  if (boilerplate[block.index] === 'note') return 'notice'
  if (boilerplate[block.index]) return undefined
  const links = linkShare(block)
  if (links > 0.6) return undefined
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined
  if (block.heading > 0) return 'heading'
  if ((own.has('author') || own.has('date')) && weightOf(text) < 150) return undefined
  const tag = page.elements[block.element]!.tag
  if (said[block.element]!.has('apart')) return undefined
  if ((block.inside & IN.quote) !== 0) return 'quote'
  if ((block.inside & IN.list) !== 0) return 'list'
  if (weightOf(text) < 25 && tag !== 'p' && !endsAsSentence(text)) return undefined
  return 'paragraph'
}

/** What the names from an element up to the root (left out) say. */
function saidBelow({ page, said }: Layout, root: number, element: number): ReadonlySet<Surrounding> {
  const all = new Set<Surrounding>()
  for (let i = element; i > root; i = (page.elements[i] as PageElement).parent) for (const kind of said[i]!) all.add(kind)
  return all
}

/** A heading that no text follows heads something that was left out. */
function withoutDanglingHeadings(blocks: readonly BodyBlock[]): readonly BodyBlock[] {
  let end = blocks.length
  while (end > 0 && (blocks[end - 1]!.kind === 'heading' || blocks[end - 1]!.kind === 'caption')) end--
  return blocks.filter((block, i) => i < end || block.kind === 'caption')
}
