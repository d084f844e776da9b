import type { Span } from '../page/index.ts'

// Where one clause ends and another begins: what stands here is cut away.
const JOINT = /;\s+|,?\s+and\s+that\s+|,\s+(?:and|but|while|whereas|although|though|because|so)\s+|\s+[—–]\s+|:\s+/gu
const SHORTEST_CLAUSE = 18

/** The clauses of a stretch of a sentence, by its joints; a piece too short to say anything stays with its neighbour. */
export function clausesOf(text: string, span: Span): Span[] {
  const piece = text.slice(span.start, span.end)
  const cuts: Span[] = []
  let last = span.start
  for (const { index, 0: joint } of piece.matchAll(JOINT)) {
    const cut = { start: span.start + index, end: span.start + index + joint.length }
    if (cut.start - last < SHORTEST_CLAUSE || span.end - cut.end < SHORTEST_CLAUSE) continue
    cuts.push(cut)
    last = cut.end
  }
  const starts = [span.start, ...cuts.map(({ end }) => end)]
  const ends = [...cuts.map(({ start }) => start), span.end]
  return starts.map((start, i) => trimmed(text, { start, end: ends[i]! })).filter(({ start, end }) => end > start)
}

const LEADING = /^(?:[\s“”"‘’'«»(),.;:—–-]+|(?:that|and|but|or)\s+)+/iu
const TRAILING = /(?:[\s“”"‘’'«»(),.;:!?—–-]+|\s(?:and|but|or|that))+$/iu

/** A span without the marks, spaces and joining words at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = LEADING.exec(words)?.[0].length ?? 0
  const rest = words.slice(lead)
  const trail = TRAILING.exec(rest)?.[0].length ?? 0
  return { start: start + lead, end: Math.max(start + lead, end - trail) }
}

/** What is left of a span when others are taken out, in text order. */
export function remainder(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = span.start
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue
    if (start >= span.end) break
    if (start > from) left.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (from < span.end) left.push({ start: from, end: span.end })
  return left
}
