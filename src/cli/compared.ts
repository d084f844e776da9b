import { compare } from '../comparison/index.ts'
import { openRecord, readAll, type Store } from '../record/index.ts'
import { situationOf } from '../situation/index.ts'

/** Compares all pages of a record, where it holds some that were never compared. */
export async function bringUpToDate(store: Store): Promise<void> {
  if (!(await store.stale())) return
  const pages = await readAll(store)
  const comparison = compare(pages)
  await store.compare(comparison, situationOf(pages, comparison))
}

/** Opens a record to be read. One whose last reading was stopped before its pages were compared is compared first. */
export async function openCompared(path: string): Promise<Store> {
  const store = await openRecord(path, { mode: 'read' })
  if (!(await store.stale())) return store
  await store.close()
  const writable = await openRecord(path, { mode: 'write' })
  try {
    await bringUpToDate(writable)
  } finally {
    await writable.close()
  }
  return openRecord(path, { mode: 'read' })
}
