import type { Span } from '../page/index.ts'
import type { ReadPage } from './store.ts'

/** The sentence or sentences that a span of the article's text is in; the span itself where no sentence holds it (what was left unread). */
export function sentencesAround({ sentences }: ReadPage, { start, end }: Span): Span {
  const around = sentences.filter(sentence => sentence.start < end && sentence.end > start)
  return { start: Math.min(start, around[0]?.start ?? start), end: Math.max(end, around.at(-1)?.end ?? end) }
}
