import type { Store } from '../record/index.ts'
import { documentOf } from './document.ts'

export { overviewOf, type Count, type Overview } from './overview.ts'

/** The report of a record: one self-contained HTML document. */
export function reportOf(store: Store, title: string): string {
  return documentOf({ title, pages: [...store.all()], comparison: store.comparison(), situation: store.situation() })
}
