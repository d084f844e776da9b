export type { Article, Block, BlockKind, Comment, PublicationDate } from './article.ts'
export { locate, type SourceMap } from './source-map.ts'
