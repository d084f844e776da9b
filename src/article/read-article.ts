import { articleId, type Page } from '../page/index.ts'
import type { Article, Comment } from './article.ts'
import type { Given } from './given.ts'
import { readHtml } from './html/read-html.ts'
import { plainText } from './plain.ts'
import type { SourceMap } from './source-map.ts'
import { articleOfScrape } from './text/scrape.ts'

/** An article, what readers wrote below it, and the way from its text back to the page. */
export interface ArticleReading {
  readonly article: Article
  readonly comments: readonly Comment[]
  readonly map: SourceMap
}

/** What an outlet published on a page, freed of everything else on it. */
export function readArticle(page: Page, given: Given = {}): ArticleReading {
  if (given.plain) return readPlain(page, given)
  if (page.mediaType === 'text/plain') return articleOfScrape(page, given)
  return readHtml(page, given)
}

function readPlain(page: Page, given: Given): ArticleReading {
  const { text, blocks, map } = plainText(page)
  const url = page.url ?? given.url
  const article: Article = {
    id: articleId(page.sha256),
    page: {
      sha256: page.sha256,
      mediaType: page.mediaType,
      bytes: page.bytes,
      ...(url === undefined ? {} : { url }),
      ...(page.path === undefined ? {} : { path: page.path }),
    },
    ...(given.outlet === undefined ? {} : { outlet: given.outlet }),
    title: given.title ?? '',
    byline: [],
    ...(given.published === undefined ? {} : { published: { value: given.published, precision: 'day', from: 'given' } }),
    language: 'und',
    credits: [],
    text,
    blocks,
  }
  return { article, comments: [], map }
}
