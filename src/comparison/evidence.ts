import type { Quotation } from '../page/index.ts'

/** Words of one article, cited from outside it. */
export interface Evidence extends Quotation {
  readonly article: string
}
