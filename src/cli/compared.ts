import { compare } from '../comparison/index.ts'
import { openRecord, type Store } from '../record/index.ts'
import { situationOf } from '../situation/index.ts'

/** Compares all pages of a record, where it holds some that were never compared. */
export function bringUpToDate(store: Store): void {
  if (!store.stale()) return
  const pages = [...store.all()]
  const comparison = compare(pages)
  store.compare(comparison, situationOf(pages, comparison))
}

/** Opens a record to be read. One whose last reading was stopped before its pages were compared is compared first. */
export function openCompared(path: string): Store {
  const store = openRecord(path, { mode: 'read' })
  if (!store.stale()) return store
  store.close()
  const writable = openRecord(path, { mode: 'write' })
  try {
    bringUpToDate(writable)
  } finally {
    writable.close()
  }
  return openRecord(path, { mode: 'read' })
}
