import { boilerplateOf, type Boilerplate } from '../text/boilerplate.ts'
import { isProse, weightOf } from './prose.ts'
import { IN, type MarkedPage, type RawBlock } from './raw-block.ts'
import { type Surrounding, surroundingsOf } from './surroundings.ts'

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
  const cache = new Map<string, ReadonlySet<Surrounding>>()
  const said: ReadonlySet<Surrounding>[] = []
  const apart = new Uint8Array(page.elements.length)
  for (const [i, element] of page.elements.entries()) {
    let own = cache.get(element.names)
    if (!own) {
      own = surroundingsOf(element.names)
      cache.set(element.names, own)
    }
    said.push(own)
    if (i === 0) continue
    const above = page.elements[element.parent]!
    const share = total === 0 ? 0 : (rawBefore[element.afterBlocks]! - rawBefore[element.firstBlock]!) / total
    const byTag = (element.inside & ~above.inside & APART) !== 0
    const byName = own.has('apart') && !own.has('body') && !WHOLE.has(element.tag)
    const byComments = own.has('comments') && !WHOLE.has(element.tag) && share < 0.9
    apart[i] = apart[element.parent] === 1 || ((byTag || byName) && share < MOST) || byComments ? 1 : 0
  }
  const good = Float64Array.from(page.blocks, (block, i) => (apart[block.element] === 1 || isPicture(block, said) ? 0 : raw[i]!))
  return { page, said, apart, boilerplate, good, goodBefore: sumsBefore(good) }
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
