import { type Tokens, tokenAt } from '../../language/index.ts'
import { firstIndex, type Span } from '../../page/index.ts'
import type { Attribution } from '../attribution.ts'

/** The index of the first span that ends behind the offset, by bisection; the spans are in text order without overlap. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, k => spans[k]!.end > offset)
}

/** The index of the first span that begins at the offset or behind it, by bisection; the spans are in order of their starts. */
export function firstBeginning(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, k => spans[k]!.start >= offset)
}

/** For every token the innermost attribution whose content it stands in: an index into the attributions, -1 for the outlet's own words. */
export function attributionsByToken(tokens: Tokens, attributions: readonly Attribution[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  const contents = attributions.flatMap(({ content }, index) => content.map(span => ({ ...span, index })))
  // The longest first, so that what is nested in them is written over them.
  contents.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const { start, end, index } of contents)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.end[i]! <= end; i++) found[i] = index
  return found
}
