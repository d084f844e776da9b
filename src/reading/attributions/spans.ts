import { shared, type Span } from '../../page/index.ts'

/** Spans in text order, those that overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

/** From the first to the last of some spans. */
export function hull(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: spans.at(-1)!.end }
}

/** How many code units some spans have. */
export function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** How many code units two lists of spans have in common; each list without overlap. */
export function common(one: readonly Span[], other: readonly Span[]): number {
  return one.reduce((sum, span) => sum + other.reduce((part, each) => part + shared(span, each), 0), 0)
}

/** Whether two lists of spans have more than half in common. */
export function agree(one: readonly Span[], other: readonly Span[]): boolean {
  const both = common(one, other)
  return both > 0.5 * (size(one) + size(other) - both)
}
