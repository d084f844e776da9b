import type { Article, Comment } from './article.ts'
import type { SourceMap } from './source-map.ts'

/** An article, what readers wrote below it, and the way from its text back to the page. */
export interface ArticleReading {
  readonly article: Article
  readonly comments: readonly Comment[]
  readonly map: SourceMap
}
