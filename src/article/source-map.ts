import type { Span } from '../page/index.ts'

/**
 * The way from an article's text back to the page. Parallel arrays, one entry a piece, sorted by `text`:
 * `text[i]` is where piece i begins in the article's text, `source[i]` where it begins in the page's decoded source,
 * `sourceLength[i]` how long it is there. A piece ends where the next begins (the last at `length`). A piece as long in the source as in the
 * text stands there letter for letter; one of another length (an entity, squeezed white space) maps as a whole. A source length of 0 marks
 * what the page does not hold (the line feeds between blocks).
 */
export interface SourceMap {
  readonly length: number
  readonly text: readonly number[]
  readonly source: readonly number[]
  readonly sourceLength: readonly number[]
}

/** The spans of the page's source that a span of the article's text comes from, in text order, neighbours joined. */
export function locate(map: SourceMap, span: Span): Span[] {
  const found: { start: number; end: number }[] = []
  for (let i = pieceAt(map.text, span.start); i < map.text.length && map.text[i]! < span.end; i++) {
    const textStart = map.text[i]!
    const textEnd = map.text[i + 1] ?? map.length
    const sourceStart = map.source[i]!
    const sourceLength = map.sourceLength[i]!
    if (sourceLength === 0) continue
    const letterForLetter = sourceLength === textEnd - textStart
    const start = letterForLetter ? sourceStart + Math.max(0, span.start - textStart) : sourceStart
    const end = letterForLetter ? sourceStart + Math.min(span.end, textEnd) - textStart : sourceStart + sourceLength
    if (end <= start) continue
    const last = found.at(-1)
    if (last && last.end === start) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** The index of the piece that holds the offset, by bisection; `text` as in a {@link SourceMap}. */
export function pieceAt(text: SourceMap['text'], offset: number): number {
  let low = 0
  let high = text.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (text[middle]! <= offset) low = middle
    else high = middle
  }
  return low
}
