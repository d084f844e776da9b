import type { Evidence } from '../../comparison/index.ts'
import type { Span } from '../../page/index.ts'
import { sentencesAround, type ReadPage } from '../../record/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, type Shown } from '../shown.ts'

/** Longer quotations are cut in the list; the link leads to the whole. */
const LONGEST = 420
/** How much of the sentence is shown on either side of the words. */
const LONGEST_SIDE = 160

/** Words of a page within their sentence, the words themselves marked, with a link to where they stand. */
export function words(shown: Shown, evidence: Evidence): Markup {
  const page = shown.byArticle.get(evidence.article)
  if (!page) return markup`<p class="quote"><q dir="auto">${cut(evidence.exact)}</q></p>`
  const place = shown.place(evidence.article, evidence)
  return markup`<p class="quote">${inSentence(page, [evidence])} <cite><a href="#${place}"><bdi>${citation(page.article)}</bdi></a></cite></p>`
}

/** Stretches of an article, in text order and apart, within their sentences: the stretches marked, what is between them as it stands. */
export function inSentence(page: ReadPage, spans: readonly Span[]): Markup {
  const { text } = page.article
  const first = spans[0]
  const last = spans.at(-1)
  if (!first || !last) return markup``
  const sentence = sentencesAround(page, { start: first.start, end: last.end })
  const pieces = spans.map((span, i) => {
    const next = spans[i + 1]
    const after = next ? cut(text.slice(span.end, next.start), LONGEST_SIDE) : cut(text.slice(span.end, sentence.end), LONGEST_SIDE)
    return markup`<b>${cut(text.slice(span.start, span.end))}</b>${after}`
  })
  return markup`<q dir="auto">${cutBefore(text.slice(sentence.start, first.start))}${pieces}</q>`
}

/** A text cut at a word's end, at the length that a list can bear. */
export function cut(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > longest / 2 ? end : longest).toWellFormed()} …`
}

/** The end of what stands before the words. */
function cutBefore(text: string): string {
  if (text.length <= LONGEST_SIDE) return text
  const start = text.indexOf(' ', text.length - LONGEST_SIDE)
  return `… ${text.slice(start < 0 ? text.length - LONGEST_SIDE : start + 1).toWellFormed()}`
}
