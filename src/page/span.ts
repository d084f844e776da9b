/** A stretch of a text: `[start, end)` in UTF-16 code units, so that `text.slice(start, end)` gives its words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the words it had when it was taken, so that anyone can check that they still stand there. */
export interface Quotation extends Span {
  readonly exact: string
}

/** The words of a span. Throws a RangeError where the span leaves the text: that is a bug of ours, never a user's fault. */
export function words(text: string, { start, end }: Span): string {
  if (start < 0 || start > end || end > text.length) throw new RangeError(`span ${start}..${end} leaves a text of ${text.length}`)
  return text.slice(start, end)
}

/** A quotation of `text`: the span with its words. Throws a RangeError as {@link words} does. */
export function quote(text: string, span: Span): Quotation {
  return { start: span.start, end: span.end, exact: words(text, span) }
}

/** How many code units two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Jaccard overlap of two spans in code units: 0 when apart, 1 when equal (two empty spans at one place are equal). */
export function overlap(a: Span, b: Span): number {
  const common = shared(a, b)
  const union = a.end - a.start + (b.end - b.start) - common
  return union === 0 ? Number(a.start === b.start) : common / union
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** The order of a text: by start, then the shorter first. For `toSorted`. */
export function inTextOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
