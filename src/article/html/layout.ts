import { boilerplateOf } from '../text/boilerplate.ts'
import { isProse, weightOf } from './prose.ts'
import { IN, type MarkedPage, type PageElement, type RawBlock } from './raw-block.ts'
import { type Said, saidBy, type Surrounding } from './surroundings.ts'

/** What is known of a page before its article is looked for: for every element what it is called and whether it stands apart. */
export interface Layout {
  readonly page: MarkedPage
  /** By element: what its own names say. */
  readonly said: readonly ReadonlySet<Surrounding>[]
  /** By element: 1 where it, or something around it, is no part of any article. */
  readonly apart: Uint8Array
  /** By block: its weight where it is running text that may be an article's, else 0. */
  readonly good: Float64Array
  /** Sums of `good` before each block, one longer than the blocks: `goodBefore[to] - goodBefore[from]`. */
  readonly goodBefore: Float64Array
}

/** Longer blocks are weighed as text, whatever phrases they hold. */
const LONGEST_NOTICE = 300
/** Where most of the page's running text stands is not apart, whatever it is called. */
const MOST = 0.5

export function layoutOf(page: MarkedPage, commentBlocks: ReadonlySet<number>, host?: string): Layout {
  const raw = Float64Array.from(page.blocks, (block, i) =>
    !commentBlocks.has(i) && isProse(block) && !(block.text.length < LONGEST_NOTICE && boilerplateOf(block.text))
      ? weightOf(block.text)
      : 0,
  )
  const rawBefore = sumsBefore(raw)
  const total = rawBefore.at(-1) ?? 0
  const share = (element: PageElement): number =>
    total === 0 ? 0 : (rawBefore[element.afterBlocks]! - rawBefore[element.firstBlock]!) / total
  const names = page.elements.map(element => saidBy(element.names))
  const strict = {
    phrases: believedPhrases(page, names, share),
    tags: believedTags(page, share),
    cards: teaserCards(page, rawBefore, host),
  }
  let apart = apartElements(page, names, share, strict)
  // Where nearly all of the text would be lost the names mislead, as on pages that are one grid of widgets.
  if (weightOutside(page, apart, raw) < total * 0.3)
    apart = apartElements(page, names, share, { phrases: new Set(), tags: strict.tags, cards: new Set() })
  const said = names.map(({ kinds }) => kinds)
  const good = Float64Array.from(page.blocks, (block, i) =>
    raw[i] === 0 || apart[block.element] === 1 || isPicture(block, said) ? 0 : raw[i]!,
  )
  return { page, said, apart, good, goodBefore: sumsBefore(good) }
}

/**
 * Teasers of other articles: three or more neighbours of one kind, each with a linked line of its own (a headline) and little text, as the lists
 * of related and latest stories are built.
 */
function teaserCards(page: MarkedPage, rawBefore: Float64Array, host: string | undefined): ReadonlySet<number> {
  const total = rawBefore.at(-1) ?? 0
  const weightOf = ({ firstBlock, afterBlocks }: PageElement): number => rawBefore[afterBlocks]! - rawBefore[firstBlock]!
  const headline = page.blocks.map(
    block => block.linked > block.text.length * 0.8 && block.text.length >= 15 && linksInside(page, block, host),
  )
  const groups = new Map<string, number[]>()
  for (const [i, element] of page.elements.entries()) {
    if (i === 0 || element.afterBlocks - element.firstBlock < 2 || element.afterBlocks - element.firstBlock > 12) continue
    if (weightOf(element) > LONGEST_TEASER) continue
    let linked = false
    for (let b = element.firstBlock; b < element.afterBlocks && !linked; b++) linked = headline[b]!
    if (!linked) continue
    const kind = `${element.parent} ${element.tag} ${element.names.replaceAll(/[\d_-]+/g, ' ').slice(0, 80)}`
    const group = groups.get(kind)
    if (group) group.push(i)
    else groups.set(kind, [i])
  }
  // A list that is most of the page's text is what the page is about.
  return new Set(
    [...groups.values()]
      .filter(group => group.length >= 3 && group.reduce((sum, i) => sum + weightOf(page.elements[i]!), 0) < total * 0.5)
      .flat(),
  )
}

/** The weight of the longest teaser. */
const LONGEST_TEASER = 400

/** Whether a block's link leads to another page of the same site. */
function linksInside(page: MarkedPage, block: RawBlock, host: string | undefined): boolean {
  for (const { element } of block.runs) {
    for (let i = element; i > 0; i = page.elements[i]!.parent) {
      const href = page.elements[i]!.attributes['href']
      if (page.elements[i]!.tag !== 'a' || href === undefined) continue
      if (href.startsWith('#')) return false
      const other = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase()
      return other === undefined || host === undefined || related(other, host)
    }
  }
  return false
}

/** Whether two hosts are of one site: their last two labels are the same. */
function related(a: string, b: string): boolean {
  return a.split('.').slice(-2).join('.') === b.split('.').slice(-2).join('.')
}

/**
 * The phrases of `apart` that are believed on this page: not those whose elements together hold most of its text, as where every paragraph is
 * called "paywall".
 */
function believedPhrases(page: MarkedPage, names: readonly Said[], share: (element: PageElement) => number): ReadonlySet<string> {
  const held = new Map<string, { sum: number; until: number }>()
  for (const [i, element] of page.elements.entries()) {
    if (WHOLE.has(element.tag)) continue
    for (const { phrase, kind } of names[i]!.phrases) {
      if (kind !== 'apart') continue
      const seen = held.get(phrase) ?? { sum: 0, until: 0 }
      // What stands in another of its kind is counted there.
      if (i >= seen.until) {
        seen.sum += share(element)
        seen.until = element.after
      }
      held.set(phrase, seen)
    }
  }
  return new Set([...held].filter(([, { sum }]) => sum < MOST).map(([phrase]) => phrase))
}

/** What is believed of a page to stand apart: phrases of names, tags (bits of IN), and elements by their build. */
interface Beliefs {
  readonly phrases: ReadonlySet<string>
  readonly tags: number
  readonly cards: ReadonlySet<number>
}

function apartElements(page: MarkedPage, names: readonly Said[], share: (element: PageElement) => number, beliefs: Beliefs): Uint8Array {
  const apart = new Uint8Array(page.elements.length)
  for (const [i, element] of page.elements.entries()) {
    if (i === 0) continue
    apart[i] = apart[element.parent] === 1 || standsApart(i, element) ? 1 : 0
  }
  return apart

  function standsApart(i: number, element: PageElement): boolean {
    const own = names[i]!.kinds
    const part = share(element)
    if ((element.inside & ~page.elements[element.parent]!.inside & beliefs.tags) !== 0 && part < MOST) return true
    if (beliefs.cards.has(i) && part < MOST) return true
    if (WHOLE.has(element.tag)) return false
    if ((own.has('never') || own.has('comments') || element.attributes['role'] === 'dialog') && part < 0.9) return true
    return part < MOST && !own.has('body') && names[i]!.phrases.some(({ phrase, kind }) => kind === 'apart' && beliefs.phrases.has(phrase))
  }
}

function weightOutside(page: MarkedPage, apart: Uint8Array, raw: Float64Array): number {
  let weight = 0
  for (const [i, block] of page.blocks.entries()) if (apart[block.element] === 0) weight += raw[i]!
  return weight
}

/** The tags that are believed to stand apart: not those that together hold most of the text, as where a script shows what is hidden. */
function believedTags(page: MarkedPage, share: (element: PageElement) => number): number {
  let believed = 0
  for (const bit of [IN.nav, IN.aside, IN.footer, IN.form, IN.hidden]) {
    let sum = 0
    for (const [i, element] of page.elements.entries())
      if (i > 0 && (element.inside & bit) !== 0 && (page.elements[element.parent]!.inside & bit) === 0) sum += share(element)
    if (sum < MOST) believed |= bit
  }
  return believed
}

/** The weight of running text inside an element. */
export function goodIn({ page, goodBefore }: Layout, element: number): number {
  const { firstBlock, afterBlocks } = page.elements[element]!
  return goodBefore[afterBlocks]! - goodBefore[firstBlock]!
}

function isPicture(block: RawBlock, said: readonly ReadonlySet<Surrounding>[]): boolean {
  return (block.inside & (IN.caption | IN.figure)) !== 0 || said[block.element]!.has('caption')
}

/** Elements that hold whole pages or articles: their names say what kind of page it is. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

function sumsBefore(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!
  return sums
}
