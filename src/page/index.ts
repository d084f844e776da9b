export { RashomonError, type ErrorCode } from './error.ts'
export { articleId, itemId, sha256Hex } from './id.ts'
export type { MediaType, Page } from './page.ts'
export { inTextOrder, overlap, quote, shared, within, words, type Quotation, type Span } from './span.ts'
