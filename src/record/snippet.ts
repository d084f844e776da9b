import type { Span } from '../page/index.ts'

/** How many code units stand before the first hit, and how many from it on, at most. */
const BEFORE = 80
const AFTER = 200

/** The words around the first hit (or the beginning where there is none), cut at white space, with the hits inside of it, counted from its start. */
export function snippet(text: string, hits: readonly Span[]): { readonly span: Span; readonly hits: readonly Span[] } {
  const first = hits[0]?.start ?? 0
  const start = first <= BEFORE ? 0 : atWord(text, first - BEFORE, first)
  const end = first + AFTER >= text.length ? text.length : backToWord(text, first + AFTER, hits[0]?.end ?? first)
  const inside = hits.filter(hit => hit.start >= start && hit.end <= end)
  return { span: { start, end }, hits: inside.map(hit => ({ start: hit.start - start, end: hit.end - start })) }
}

/** The first beginning of a word from `offset` on; `limit` where there is none before it. */
function atWord(text: string, offset: number, limit: number): number {
  for (let i = offset; i < limit; i++) if (isSpace(text, i - 1) && !isSpace(text, i)) return i
  return limit
}

/** The last end of a word up to `offset`; `limit` where there is none after it. */
function backToWord(text: string, offset: number, limit: number): number {
  for (let i = offset; i > limit; i--) if (isSpace(text, i) && !isSpace(text, i - 1)) return i
  return limit
}

function isSpace(text: string, i: number): boolean {
  return i < 0 || i >= text.length || /\s/u.test(text[i]!)
}

/** A character that the text does not hold: the full-text search sets it around each hit, so that hits can be told from the text. */
export function mark(text: string): string {
  // From the private use area: no page holds all 6,400 of its characters.
  for (let code = 0xe000; code <= 0xf8ff; code++) {
    const sign = String.fromCharCode(code)
    if (!text.includes(sign)) return sign
  }
  throw new Error('a text that holds every character of the private use area')
}

/** The spans between pairs of marks, in the text without the marks. */
export function hitSpans(marked: string, sign: string): Span[] {
  const parts = marked.split(sign)
  const hits: Span[] = []
  let offset = 0
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) hits.push({ start: offset, end: offset + part.length })
    offset += part.length
  }
  return hits
}
