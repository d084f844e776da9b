import type { Article } from '../article/index.ts'
import type { Evidence, Versions } from '../comparison/index.ts'
import type { Span } from '../page/index.ts'
import type { ReadPage } from '../record/index.ts'

/** What a report shows, with what its sections look up: pages by article, and which words of an article something links to. */
export interface Shown {
  readonly pages: readonly ReadPage[]
  /** Of an article in several versions the last alone: what is listed once an article. */
  readonly current: readonly ReadPage[]
  readonly byArticle: ReadonlyMap<string, ReadPage>
  /** Asks that words of an article can be jumped to, and gives the place's id in the document. */
  place(article: string, span: Span): string
  /** The spans of an article that something links to, in text order. */
  places(article: string): readonly Span[]
}

/** Of an article in several versions the page of the last. */
export function currentOf(pages: readonly ReadPage[], versions: readonly Versions[]): ReadPage[] {
  const superseded = new Set(versions.flatMap(({ articles }) => articles.slice(0, -1)))
  return pages.filter(({ article }) => !superseded.has(article.id))
}

export function shownOf(pages: readonly ReadPage[], versions: readonly Versions[]): Shown {
  const linked = new Map<string, Map<string, Span>>(pages.map(({ article }) => [article.id, new Map()]))
  return {
    pages,
    current: currentOf(pages, versions),
    byArticle: new Map(pages.map(page => [page.article.id, page])),
    place(article, { start, end }) {
      linked.get(article)?.set(`${start}-${end}`, { start, end })
      return placeId(article, { start, end })
    },
    places: article => [...(linked.get(article)?.values() ?? [])].toSorted((a, b) => a.start - b.start || b.end - a.end),
  }
}

/** The id of a stretch of an article's words in the document. */
export function placeId(article: string, { start, end }: Span): string {
  return `w-${article}-${start}-${end}`
}

/** How an article is named beside its words: "Sofia Chronicle, 2022-05-03". */
export function citation(article: Article): string {
  return [article.outlet ?? fileName(article), article.published?.value.slice(0, 10)].filter(Boolean).join(', ')
}

function fileName(article: Article): string {
  return article.page.path?.split('/').at(-1) ?? article.page.url ?? 'a page'
}

/** Evidence in the order of the record's articles, then of the text; one of several at the same place. */
export function inRecordOrder(shown: Shown, evidence: readonly Evidence[]): Evidence[] {
  const rank = new Map(shown.pages.map(({ article }, i) => [article.id, i]))
  return evidence
    .filter(
      (each, i) =>
        evidence.findIndex(other => other.article === each.article && other.start === each.start && other.end === each.end) === i,
    )
    .toSorted((a, b) => (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) || a.start - b.start || a.end - b.end)
}
