import type { BlockKind } from '../article.ts'
import { boilerplateOf } from '../text/boilerplate.ts'
import { bodyRoot } from './body-root.ts'
import type { Layout } from './layout.ts'
import { metaOf } from './outlet.ts'
import { isCaption, picturesOf } from './pictures.ts'
import { endsAsSentence, isProse, linkShare, weightOf } from './prose.ts'
import { IN, type PageElement, type RawBlock } from './raw-block.ts'
import type { Surrounding } from './surroundings.ts'
import type { FoundTitle } from './title.ts'

/** A block of the article with the kind it is. */
export interface BodyBlock {
  readonly block: RawBlock
  readonly kind: BlockKind
}

/** The blocks of a page that are its article's, in page order: the headline, the standfirst and the text with its captions. */
export function bodyBlocks(layout: Layout, title: FoundTitle): readonly BodyBlock[] {
  const root = bodyRoot(layout, title.block)
  const headline = title.block ? [{ block: title.block, kind: 'title' as const }] : []
  if (root === undefined) return [...headline, ...fewWords(layout, title)]
  const { page, apart } = layout
  const element = page.elements[root]!
  const first = afterHeadline(layout, root, title)
  const pictures = picturesOf(page)
  const chosen: BodyBlock[] = []
  for (const block of page.blocks.slice(first, element.afterBlocks)) {
    if (sameWords(block.text, title.title)) continue
    const kind = apart[block.element] === 0 && isCaption(page, pictures, root, block) ? 'caption' : kindOf(layout, root, block)
    if (kind) chosen.push({ block, kind })
  }
  const text = trimmed(chosen)
  return [...headline, ...standfirst(layout, title, text), ...text]
}

/** The blocks of a page without any running text: all of a page of a few lines, of a longer one the sentences. */
function fewWords(layout: Layout, title: FoundTitle): readonly BodyBlock[] {
  const { page } = layout
  return page.blocks.flatMap(block => {
    const kind = block === title.block ? undefined : kindOf(layout, 0, block)
    return kind && (page.blocks.length <= FEW_BLOCKS || endsAsSentence(block.text)) ? [{ block, kind }] : []
  })
}

const FEW_BLOCKS = 12

/** Where the text may begin: at the body's element, or after the headline where that stands in it and most of the text follows. */
function afterHeadline({ page, goodBefore }: Layout, root: number, { block }: FoundTitle): number {
  const { firstBlock, afterBlocks } = page.elements[root]!
  if (!block || block.index < firstBlock || block.index >= afterBlocks) return firstBlock
  const before = goodBefore[block.index]! - goodBefore[firstBlock]!
  const after = goodBefore[afterBlocks]! - goodBefore[block.index]!
  return before > after ? firstBlock : block.index + 1
}

/** The kind of a block inside the body's element; undefined where it is none of the article's. */
function kindOf(layout: Layout, root: number, block: RawBlock): BlockKind | undefined {
  const { page, apart } = layout
  if (apart[block.element] === 1) return undefined
  const text = block.text
  if ((block.inside & IN.caption) !== 0 || isSaidBelow(layout, root, block.element, 'caption'))
    return /\p{L}{2}/u.test(text) ? 'caption' : undefined
  const tag = page.elements[block.element]!.tag
  if ((block.inside & IN.figure) !== 0 && (block.inside & IN.table) === 0) return undefined
  if ((block.inside & IN.pre) !== 0 && isCode(block)) return undefined
  const boilerplate = boilerplateOf(text)
  if (boilerplate === 'note') return 'notice'
  if (boilerplate || linkShare(block) > 0.6) return undefined
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined
  if (block.heading > 0) return 'heading'
  if (weightOf(text) < 150 && AUTHOR_OR_DATE.some(kind => isSaidBelow(layout, root, block.element, kind))) return undefined
  if ((block.inside & IN.quote) !== 0) return 'quote'
  if ((block.inside & IN.list) !== 0) return 'list'
  if (root > 0 && weightOf(text) < 25 && tag !== 'p' && tag !== 'td' && tag !== 'th' && !endsAsSentence(text)) return undefined
  return 'paragraph'
}

/** Program code and the like: many marks that prose does not have. */
function isCode({ text }: RawBlock): boolean {
  const marks = text.slice(0, 2000).match(/[{}<>=;$#|\\/_()[\]+*]/g)?.length ?? 0
  return marks > text.slice(0, 2000).length * 0.03
}

const AUTHOR_OR_DATE: readonly Surrounding[] = ['author', 'date']

/** Whether the names of an element, or of one around it up to the root (left out), say this. */
function isSaidBelow({ page, said }: Layout, root: number, element: number, kind: Surrounding): boolean {
  for (let i = element; i > root; i = (page.elements[i] as PageElement).parent) if (said[i]!.has(kind)) return true
  return false
}

/**
 * The text without what stands around it: before its first running text only what reads as a standfirst, after the last nothing but lists,
 * quotations and captions. A long heading before the first paragraph is a standfirst.
 */
function trimmed(chosen: readonly BodyBlock[]): readonly BodyBlock[] {
  const isText = ({ block, kind }: BodyBlock): boolean =>
    kind === 'quote' || kind === 'notice' || (kind !== 'heading' && kind !== 'caption' && isProse(block))
  const first = chosen.findIndex(isText)
  const last = chosen.findLastIndex(isText)
  if (first < 0) return chosen
  return chosen.flatMap((one, i) => {
    const { block, kind } = one
    if (kind === 'caption' || kind === 'notice') return [one]
    if (i < first) {
      if (kind === 'heading')
        return weightOf(block.text) > 60 && i === first - 1 ? [{ block, kind: 'paragraph' as const }] : i === first - 1 ? [one] : []
      return kind === 'list' || weightOf(block.text) > 60 ? [one] : []
    }
    if (i > last) return kind === 'list' ? [one] : []
    return [one]
  })
}

/** The standfirst, where it stands between the headline and the body's element: named as one, or the page's own description. */
function standfirst(layout: Layout, { block: headline }: FoundTitle, text: readonly BodyBlock[]): readonly BodyBlock[] {
  const { page, apart, said } = layout
  const first = text[0]?.block.index
  if (first === undefined || !headline || headline.index >= first || first - headline.index > 40) return []
  const described = [metaOf(page, 'og:description'), metaOf(page, 'description'), metaOf(page, 'twitter:description')].flatMap(said =>
    said === undefined ? [] : [plain(said)],
  )
  const found = page.blocks.slice(headline.index + 1, first).filter(block => {
    if (
      boilerplateOf(block.text) ||
      linkShare(block) > 0.5 ||
      weightOf(block.text) < 30 ||
      (block.inside & (IN.figure | IN.nav | IN.hidden)) !== 0
    )
      return false
    const words = plain(block.text)
    if (
      described.some(
        description =>
          description.length > 20 && (description.startsWith(words.slice(0, 60)) || words.startsWith(description.slice(0, 60))),
      )
    )
      return true
    if (apart[block.element] === 1) return false
    const own = said[block.element]!
    // A block that stands in no element has nothing above it.
    const above = said[page.elements[block.element]!.parent]
    if (own.has('caption') || own.has('author') || own.has('date')) return false
    return own.has('summary') || above?.has('summary') || (isProse(block) && weightOf(block.text) >= 60)
  })
  return found.slice(0, 4).map(block => ({ block, kind: 'paragraph' as const }))
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

function sameWords(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 20 && plain(a) === plain(b)
}
