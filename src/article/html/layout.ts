import { boilerplateOf, type Boilerplate } from '../text/boilerplate.ts'
import { isProse, weightOf } from './prose.ts'
import { IN, type MarkedPage, type PageElement, type RawBlock } from './raw-block.ts'
import { phrasesIn, type Surrounding } from './surroundings.ts'

/** What is known of a page before its article is looked for: for every element what it is called and whether it stands apart. */
export interface Layout {
  readonly page: MarkedPage
  /** By element: what its own names say. */
  readonly said: readonly ReadonlySet<Surrounding>[]
  /** By element: 1 where it, or something around it, is no part of any article. */
  readonly apart: Uint8Array
  /** By block: what its words say by the lexicon of boilerplate. */
  readonly boilerplate: readonly (Boilerplate | undefined)[]
  /** By block: its weight where it is running text that may be an article's, else 0. */
  readonly good: Float64Array
  /** Sums of `good` before each block, one longer than the blocks: `goodBefore[to] - goodBefore[from]`. */
  readonly goodBefore: Float64Array
}

const APART = IN.nav | IN.aside | IN.footer | IN.form | IN.hidden

/** Where most of the page's running text stands is not apart, whatever it is called. */
const MOST = 0.5

export function layoutOf(page: MarkedPage, commentBlocks: ReadonlySet<number>): Layout {
  const boilerplate = page.blocks.map(block => boilerplateOf(block.text))
  const raw = Float64Array.from(page.blocks, (block, i) =>
    isProse(block) && !boilerplate[i] && !commentBlocks.has(i) ? weightOf(block.text) : 0,
  )
  const rawBefore = sumsBefore(raw)
  const total = rawBefore.at(-1) ?? 0
  const share = (element: PageElement): number =>
    total === 0 ? 0 : (rawBefore[element.afterBlocks]! - rawBefore[element.firstBlock]!) / total
  const names = namesOf(page)
  const believed = believedPhrases(page, names, share)
  const said = names.map(phrases => new Set(phrases.map(({ kind }) => kind)))
  const apart = new Uint8Array(page.elements.length)
  const cards = teaserCards(page, raw)
  for (const [i, element] of page.elements.entries()) {
    if (i === 0) continue
    const own = said[i]!
    const byTag = (element.inside & ~page.elements[element.parent]!.inside & APART) !== 0 && share(element) < MOST
    const byName =
      !WHOLE.has(element.tag) &&
      !own.has('body') &&
      share(element) < MOST &&
      names[i]!.some(({ phrase, kind }) => kind === 'apart' && believed.has(phrase))
    const laidOver = !WHOLE.has(element.tag) && (own.has('never') || element.attributes['role'] === 'dialog') && share(element) < 0.9
    const byComments = !WHOLE.has(element.tag) && own.has('comments') && share(element) < 0.9
    apart[i] = apart[element.parent] === 1 || byTag || byName || (cards.has(i) && share(element) < MOST) || laidOver || byComments ? 1 : 0
  }
  const good = Float64Array.from(page.blocks, (block, i) => (apart[block.element] === 1 || isPicture(block, said) ? 0 : raw[i]!))
  return { page, said, apart, boilerplate, good, goodBefore: sumsBefore(good) }
}

/**
 * Teasers of other articles: three or more neighbours of one kind, each with a linked line of its own (a headline) and little text, as the lists
 * of related and latest stories are built.
 */
function teaserCards(page: MarkedPage, raw: Float64Array): ReadonlySet<number> {
  const groups = new Map<string, number[]>()
  for (const [i, element] of page.elements.entries()) {
    if (i === 0 || element.afterBlocks - element.firstBlock < 2 || element.afterBlocks - element.firstBlock > 12) continue
    let text = 0
    let linked = false
    for (let b = element.firstBlock; b < element.afterBlocks; b++) {
      const block = page.blocks[b]!
      text += raw[b]!
      if (block.linked > block.text.length * 0.8 && block.text.length >= 15) linked = true
    }
    if (!linked || text > LONGEST_TEASER) continue
    const kind = `${element.parent} ${element.tag} ${element.names.replaceAll(/[\d_-]+/g, ' ').slice(0, 80)}`
    const group = groups.get(kind)
    if (group) group.push(i)
    else groups.set(kind, [i])
  }
  return new Set([...groups.values()].filter(group => group.length >= 3).flat())
}

/** The weight of the longest teaser. */
const LONGEST_TEASER = 500

type Phrases = ReturnType<typeof phrasesIn>

function namesOf(page: MarkedPage): readonly Phrases[] {
  const cache = new Map<string, Phrases>()
  return page.elements.map(({ names }) => {
    const known = cache.get(names) ?? phrasesIn(names)
    cache.set(names, known)
    return known
  })
}

/**
 * The phrases of `apart` that are believed on this page: not those whose elements together hold most of its text, as where every paragraph is
 * called "paywall".
 */
function believedPhrases(page: MarkedPage, names: readonly Phrases[], share: (element: PageElement) => number): ReadonlySet<string> {
  const held = new Map<string, { sum: number; until: number }>()
  for (const [i, element] of page.elements.entries()) {
    if (WHOLE.has(element.tag)) continue
    for (const { phrase, kind } of names[i]!) {
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
