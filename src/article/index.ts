export type { Article, Block, BlockKind, Comment, PublicationDate } from './article.ts'
export type { Given } from './given.ts'
export { readArticle, type ArticleReading } from './read-article.ts'
export { locate, type SourceMap } from './source-map.ts'
