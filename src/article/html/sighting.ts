import type { Span } from '../../page/index.ts'
import { locate } from '../source-map.ts'
import type { Place } from '../witness.ts'
import type { RawBlock } from './raw-block.ts'

/** Where on a page a finder found its value: a tag or a declaration by its name, with its place in the source, or words of a block. */
export interface Sighting {
  readonly from: Place['from']
  readonly where: string
  readonly source?: readonly [start: number, end: number]
  readonly block?: RawBlock
  /** Which words of the block; all where it is absent. */
  readonly within?: Span
}

/** A value and where it was found. */
export interface Sighted<T> {
  readonly value: T
  readonly seen: Sighting
}

/** Something that the page's markup says, under the name it says it by. */
export function byMarkup(where: string, source?: Span): Sighting {
  return { from: 'markup', where, ...(source === undefined ? {} : { source: [source.start, source.end] }) }
}

/** Words of a block: the first that are exactly these, else the whole block. */
export function inBlock(block: RawBlock, where: string, words?: string, from: Place['from'] = 'text'): Sighting {
  const start = words === undefined ? -1 : block.text.indexOf(words)
  return { from, where, block, ...(start < 0 ? {} : { within: { start, end: start + words!.length } }) }
}

/** The place that a sighting is in an article whose text holds these blocks of the page, each from the offset given. */
export function placeOf({ from, where, source, block, within }: Sighting, offsets: ReadonlyMap<RawBlock, number>): Place {
  if (block === undefined) return { from, where, ...(source === undefined ? {} : { source }) }
  const words = within ?? { start: 0, end: block.text.length }
  const offset = offsets.get(block)
  if (offset !== undefined) return { from, where, span: { start: offset + words.start, end: offset + words.end } }
  const pieces = locate({ ...block.pieces, length: block.text.length }, words)
  const [first, last] = [pieces[0], pieces.at(-1)]
  return { from, where, ...(first && last ? { source: [first.start, last.end] } : {}) }
}
