import { readAll, type Store } from '../record/index.ts'
import { documentOf } from './document.ts'

export { overviewOf, type Overview } from './overview.ts'

/** The report of a record: one self-contained HTML document. */
export async function reportOf(store: Store, title: string): Promise<string> {
  return documentOf({ title, pages: await readAll(store), comparison: await store.comparison(), situation: await store.situation() })
}
