import { weightOf } from './prose.ts'
import { IN, type MarkedPage, namesOf, NO_ATTRIBUTES, type PageElement, type RawBlock } from './raw-block.ts'
import { surroundingsOf } from './surroundings.ts'

/** The pictures of a page: where they stand, and what they say in place of themselves. */
export interface Pictures {
  /** How many pictures begin before each element, one longer than the elements. */
  readonly before: Uint32Array
  /** The letters of every `alt` long enough to be told from a label. */
  readonly alternatives: ReadonlySet<string>
}

const SHORTEST_ALT = 20
/** The longest caption below a picture that no name marks as one; marked ones are longer. */
const LONGEST = { unmarked: 220, marked: 600 }
/** How far up from a block its picture's element may be. */
const REACH = 4

export function picturesOf(page: MarkedPage): Pictures {
  const before = new Uint32Array(page.elements.length + 1)
  const alternatives = new Set<string>()
  for (let i = 0; i < page.elements.length; i++) {
    const { tag, attributes } = page.elements[i]!
    before[i + 1] = before[i]! + (PICTURE.has(tag) ? 1 : 0)
    const written = attributes === NO_ATTRIBUTES ? undefined : attributes['alt']
    if (written === undefined || written.length < SHORTEST_ALT) continue
    const alt = letters(written)
    if (alt.length >= SHORTEST_ALT) alternatives.add(alt)
  }
  return { before, alternatives }
}

/**
 * Whether a block is the caption of a picture: it says what the picture's `alt` says, or it is nearly all the text of an element that holds a
 * picture.
 */
export function isCaption(page: MarkedPage, pictures: Pictures, root: number, block: RawBlock): boolean {
  const weight = weightOf(block.text)
  if (weight > LONGEST.marked || block.heading > 0) return false
  if (weight < 400 && pictures.alternatives.size > 0 && pictures.alternatives.has(letters(block.text))) return true
  let element = block.element
  for (let level = 0; level < REACH && element > root; level++) {
    const around = page.elements[element]!
    if (around.afterBlocks - around.firstBlock > 3 || ROW.has(around.tag)) return false
    if (!(level === 0 && around.tag === 'p') && holdsPicture(pictures, element, around)) {
      const blocks = page.blocks.slice(around.firstBlock, around.afterBlocks)
      const sum = blocks.reduce((total, { text }) => total + weightOf(text), 0)
      if (blocks.some(({ heading }) => heading > 0)) return false
      return sum <= (namesPicture(page, element, root) ? LONGEST.marked : LONGEST.unmarked)
    }
    element = around.parent
  }
  return (block.inside & IN.figure) === 0 && weight < LONGEST.marked && surroundingsOf(page, block.element).has('caption')
}

function holdsPicture({ before }: Pictures, index: number, element: PageElement): boolean {
  return before[element.after]! > before[index]!
}

function namesPicture(page: MarkedPage, element: number, root: number): boolean {
  for (let i = element, level = 0; i > root && level < 3; i = page.elements[i]!.parent, level++)
    if (NAMED.test(namesOf(page, page.elements[i]!))) return true
  return false
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

const PICTURE: ReadonlySet<string> = new Set(['img', 'picture', 'amp-img', 'video', 'noscript'])
const ROW: ReadonlySet<string> = new Set(['td', 'tr', 'li', 'table', 'body', 'article', 'main'])
const NAMED = /image|img|photo|foto|bild|picture|pic(?:$|[\s_-])|media|gallery|galerie|imagen|thumb|video/i
