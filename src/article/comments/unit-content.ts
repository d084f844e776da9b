import type { DayOrder } from '../dates/stated-date.ts'
import { IN, type MarkedPage, type RawBlock } from '../html/raw-block.ts'
import type { ElementSense } from './comment-units.ts'
import { PART } from './markup-words.ts'

/** A page with all that is known of its elements. */
export interface SensedPage {
  readonly page: MarkedPage
  readonly senses: readonly ElementSense[]
  readonly order: DayOrder
}

/** By own element: its parts in the lower bits, those of the elements around it in the upper. */
export type Marks = ReadonlyMap<number, number>

/** For each own element what it is by its names and those around it, up to the unit. */
export function partsFrom({ page, senses }: SensedPage, unit: number, own: readonly number[]): Marks {
  const parts = new Map<number, number>([[unit, 0]])
  for (const element of own) {
    if (element === unit) continue
    const { parent, tag, attributes, classes } = page.elements[element]!
    let mine = senses[element]!.parts
    if (tag === 'time') mine |= PART.date
    if (tag === 'form' || tag === 'button') mine |= PART.meta
    if (attributes['rel'] === 'author' || /\b(?:vcard|fn)\b/.test(page.classes[classes]!)) mine |= PART.author
    if (attributes['title'] !== undefined && /permalink|reply/i.test(attributes['rel'] ?? '')) mine |= PART.meta
    const above = parts.get(parent) ?? 0
    parts.set(element, mine | (((above & OWN) | (above >>> ABOVE)) << ABOVE))
  }
  return parts
}

/** The parts of the elements around one are kept in the upper bits, its own in the lower. */
const ABOVE = 16
export const OWN = 0xffff
export const isPart = (parts: number, part: number): boolean => ((parts | (parts >>> ABOVE)) & part) !== 0
export const NOT_WRITTEN = PART.meta | PART.author | PART.date | PART.person | PART.changed | PART.never

/**
 * The element that holds what the reader wrote: the one named so with the most words, and then the one within it that alone is named so too, since wrappers hold
 * names and buttons besides.
 */
export function contentOf({ page }: SensedPage, own: readonly number[], blocks: readonly RawBlock[], marks: Marks): number | undefined {
  const inside = lengthsInside(page, own, blocks, marks)
  const named = own.filter(element => {
    const parts = marks.get(element)!
    return (
      (parts & PART.content) !== 0 &&
      (parts & (PART.changed | PART.person | PART.quote)) === 0 &&
      (page.elements[element]!.inside & (IN.link | IN.heading)) === 0 &&
      (inside.get(element) ?? 0) > 0
    )
  })
  const weight = (element: number): number => inside.get(element)! * ((marks.get(element)! & NOT_WRITTEN) === 0 ? 1 : 0.3)
  let best: number | undefined
  for (const element of named) if (best === undefined || weight(element) > weight(best)) best = element
  for (;;) {
    const within: number[] =
      best === undefined
        ? []
        : named.filter(element => isInside(page, element, best!) && !isPart(marks.get(element)! >>> ABOVE, PART.quote))
    let after = 0
    const outermost = within.filter(element => {
      const isOutermost = element >= after
      if (isOutermost) after = page.elements[element]!.after
      return isOutermost
    })
    const [only] = outermost
    if (
      only === undefined ||
      outermost.length > 1 ||
      (marks.get(only)! & NOT_WRITTEN) !== 0 ||
      inside.get(only)! < inside.get(best!)! * LEAST_WITHIN
    )
      return best
    best = only
  }
}

/** The share of a wrapper's words from which on the element within it is taken for the content. */
const LEAST_WITHIN = 0.1

/** Whether an element is part of what the reader wrote: inside the content, and not in what is named as a name, a date or a button there. */
export function isWritten(page: MarkedPage, element: number, content: number | undefined, marks: Marks): boolean {
  return (
    content !== undefined &&
    (element === content || (isInside(page, element, content) && !isPart(marks.get(element)!, PART.author | PART.date | PART.meta)))
  )
}

export const isInside = (page: MarkedPage, element: number, outer: number): boolean =>
  element > outer && element < page.elements[outer]!.after

/** Code units of own text within each own element, names, dates and buttons left out. */
function lengthsInside(page: MarkedPage, own: readonly number[], blocks: readonly RawBlock[], marks: Marks): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const { runs } of blocks)
    for (const { element, start, end } of runs)
      if (((marks.get(element) ?? 0) & NOT_WRITTEN) === 0 || ((marks.get(element) ?? 0) & PART.content) !== 0 || isBare(page, element))
        lengths.set(element, (lengths.get(element) ?? 0) + end - start)
  for (let i = own.length - 1; i > 0; i--) {
    const element = own[i]!
    const parts = marks.get(element)!
    const length = (parts & NOT_WRITTEN) === 0 || (parts & PART.content) !== 0 ? (lengths.get(element) ?? 0) : 0
    const { parent } = page.elements[element]!
    if (length > 0) lengths.set(parent, (lengths.get(parent) ?? 0) + length)
  }
  return lengths
}

/** Whether an element that is named as something else is plain text's markup all the same: emphasis, links and quotations are the reader's. */
export function isBare(page: MarkedPage, element: number): boolean {
  const { tag, classes, id } = page.elements[element]!
  return classes === 0 && id === '' && /^(?:b|i|em|strong|u|s|del|q|blockquote|code|pre|a|p)$/.test(tag)
}
