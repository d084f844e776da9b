import { articleId, type Page } from '../../page/index.ts'
import type { Article, Comment, PublicationDate } from '../article.ts'
import type { Given } from '../given.ts'
import { joinBlocks } from '../mapped-text.ts'
import type { SourceMap } from '../source-map.ts'
import { bodyBlocks } from './body.ts'
import { layoutOf } from './layout.ts'
import { markPage } from './mark-page.ts'
import type { MarkedPage } from './raw-block.ts'

/** The article of a web page, and what readers wrote below it. */
export function readHtml(
  page: Page,
  given: Given,
): { readonly article: Article; readonly comments: readonly Comment[]; readonly map: SourceMap } {
  const marked = markPage(page.source)
  const { text, blocks, map } = joinBlocks(
    bodyBlocks(layoutOf(marked, new Set())).map(({ block, kind }) => ({ kind, text: block.text, pieces: block.pieces })),
  )
  const published = publishedOf(marked, given)
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
    title: given.title ?? meta(marked, 'og:title') ?? marked.title,
    byline: [],
    ...(published === undefined ? {} : { published }),
    language: marked.language ?? 'und',
    credits: [],
    text,
    blocks,
  }
  return { article, comments: [], map }
}

function publishedOf(marked: MarkedPage, given: Given): PublicationDate | undefined {
  if (given.published !== undefined) return { value: given.published, precision: 'day', from: 'given' }
  const day = /^\d{4}-\d\d-\d\d/.exec(meta(marked, 'article:published_time') ?? '')?.[0]
  return day === undefined ? undefined : { value: day, precision: 'day', from: 'markup' }
}

function meta(marked: MarkedPage, name: string): string | undefined {
  return marked.metas.find(meta => meta.name === name && meta.content !== '')?.content
}
