import { boilerplateOf } from '../text/boilerplate.ts'
import { proseWeight } from './prose.ts'
import { IN, type MarkedPage, namesOf, type PageElement, type RawBlock } from './raw-block.ts'
import { type Said, saidByAll, type Surrounding } from './surroundings.ts'

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
  const raw = new Float64Array(page.blocks.length)
  for (let i = 0; i < raw.length; i++) {
    const block = page.blocks[i]!
    if (commentBlocks.has(i)) continue
    const weight = proseWeight(block)
    if (weight > 0 && !(block.text.length < LONGEST_NOTICE && boilerplateOf(block.text))) raw[i] = weight
  }
  const rawBefore = sumsBefore(raw)
  const total = rawBefore.at(-1) ?? 0
  const share = (element: PageElement): number =>
    total === 0 ? 0 : (rawBefore[element.afterBlocks]! - rawBefore[element.firstBlock]!) / total
  const names = saidByAll(page)
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
  const good = new Float64Array(raw.length)
  for (let i = 0; i < raw.length; i++) {
    const block = page.blocks[i]!
    if (raw[i]! > 0 && apart[block.element] === 0 && !isPicture(block, said)) good[i] = raw[i]!
  }
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
  const headlinesBefore = new Uint32Array(headline.length + 1)
  for (let i = 0; i < headline.length; i++) headlinesBefore[i + 1] = headlinesBefore[i]! + (headline[i]! ? 1 : 0)
  for (let i = 1; i < page.elements.length; i++) {
    const element = page.elements[i]!
    const blocks = element.afterBlocks - element.firstBlock
    if (blocks < 2 || blocks > 12 || headlinesBefore[element.afterBlocks] === headlinesBefore[element.firstBlock]) continue
    if (weightOf(element) > LONGEST_TEASER) continue
    const kind = `${element.parent} ${element.tag} ${namesOf(page, element)
      .replaceAll(/[\d_-]+/g, ' ')
      .slice(0, 80)}`
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
  for (let i = 0; i < page.elements.length; i++) {
    const { apart } = names[i]!
    if (apart.length === 0) continue
    const element = page.elements[i]!
    if (WHOLE.has(element.tag)) continue
    for (const phrase of apart) {
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
  for (let i = 1; i < apart.length; i++) {
    const element = page.elements[i]!
    if (apart[element.parent] === 1 || standsApart(i, element)) apart[i] = 1
  }
  return apart

  function standsApart(i: number, element: PageElement): boolean {
    const { kinds, apart: phrases } = names[i]!
    const byBuild = (element.inside & ~page.elements[element.parent]!.inside & beliefs.tags) !== 0 || beliefs.cards.has(i)
    const isDialog = element.attributes['role'] === 'dialog'
    // Most elements give no reason to weigh them.
    if (!byBuild && !isDialog && kinds.size === 0) return false
    const part = share(element)
    if (byBuild && part < MOST) return true
    if (WHOLE.has(element.tag)) return false
    if ((isDialog || kinds.has('never') || kinds.has('comments')) && part < 0.9) return true
    return part < MOST && !kinds.has('body') && phrases.some(phrase => beliefs.phrases.has(phrase))
  }
}

function weightOutside(page: MarkedPage, apart: Uint8Array, raw: Float64Array): number {
  let weight = 0
  for (const [i, block] of page.blocks.entries()) if (apart[block.element] === 0) weight += raw[i]!
  return weight
}

/** The tags that are believed to stand apart: not those that together hold most of the text, as where a script shows what is hidden. */
function believedTags(page: MarkedPage, share: (element: PageElement) => number): number {
  const sums = TAGS.map(() => 0)
  for (let i = 1; i < page.elements.length; i++) {
    const element = page.elements[i]!
    const begun = element.inside & ~page.elements[element.parent]!.inside & ALL_TAGS
    if (begun === 0) continue
    const part = share(element)
    for (let t = 0; t < TAGS.length; t++) if ((begun & TAGS[t]!) !== 0) sums[t] = sums[t]! + part
  }
  return TAGS.reduce((believed, bit, t) => (sums[t]! < MOST ? believed | bit : believed), 0)
}

const TAGS = [IN.nav, IN.aside, IN.footer, IN.form, IN.hidden]
const ALL_TAGS = TAGS.reduce((all, bit) => all | bit, 0)

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
