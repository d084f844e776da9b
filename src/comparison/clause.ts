import type { Span } from '../page/index.ts'

// Where one clause ends and another begins: what stands here is cut away.
const JOINT = /;\s|,?\sand that\s|,\s(?:and|but|while|whereas|although|though|because|so)\s|\s[—–]\s|:\s/gu
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

const MARK = /[\s“”"‘’'«»(),.;:!?—–-]/u
const JOINING_FIRST = /^(?:that|and|but|or)\s/iu
const JOINING_LAST = /\s(?:that|and|but|or)$/iu

/** A span without the marks, spaces and joining words at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  for (let before = -1; before !== start; ) {
    before = start
    while (start < end && MARK.test(text[start]!)) start++
    const joining = JOINING_FIRST.exec(text.slice(start, Math.min(end, start + LONGEST_JOINING)))
    if (joining) start += joining[0].length
  }
  for (let before = -1; before !== end; ) {
    before = end
    while (end > start && MARK.test(text[end - 1]!)) end--
    const joining = JOINING_LAST.exec(text.slice(Math.max(start, end - LONGEST_JOINING), end))
    if (joining) end -= joining[0].length
  }
  return { start, end }
}

const LONGEST_JOINING = 5

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
