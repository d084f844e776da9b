import type { Evidence } from '../../comparison/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, type Shown } from '../shown.ts'

/** Longer quotations are cut in the list; the link leads to the whole. */
const LONGEST = 420

/** Words of a page with a link to where they stand. */
export function words(shown: Shown, evidence: Evidence): Markup {
  const page = shown.byArticle.get(evidence.article)
  if (!page) return markup`<p class="quote"><q dir="auto">${cut(evidence.exact)}</q></p>`
  const place = shown.place(evidence.article, evidence)
  return markup`<p class="quote"><q dir="auto">${cut(evidence.exact)}</q> <cite><a href="#${place}"><bdi>${citation(page.article)}</bdi></a></cite></p>`
}

/** A text cut at a word's end, at the length that a list can bear. */
export function cut(text: string, longest: number = LONGEST): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest)
  return `${text.slice(0, end > longest / 2 ? end : longest).toWellFormed()} …`
}
