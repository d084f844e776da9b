import type { Model } from '../language/index.ts'
import { openPage, RashomonError, type ErrorCode, type Page } from '../page/index.ts'
import type { ReadPage } from '../record/index.ts'
import { readPage } from './read-page.ts'

/** A file's bytes with the path that the user named it by. */
export interface FileBytes {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What became of a file: its page, read, or why not. */
export type FileReading =
  | { readonly page: Page; readonly read: ReadPage; readonly error?: undefined }
  | { readonly error: { readonly code: ErrorCode | 'internal'; readonly message: string }; readonly page?: undefined }

/** Opens and reads one file. Never throws: a page that cannot be read must not lose the others. */
export function readFileBytes({ path, bytes }: FileBytes, model: Model): FileReading {
  try {
    const page = openPage(bytes, { path })
    const { page: _page, language: _language, ...read } = readPage(page, model)
    return { page, read }
  } catch (error) {
    if (error instanceof RashomonError) return { error: { code: error.code, message: error.message } }
    return { error: { code: 'internal', message: `a bug of Rashomon's, please report it with this page: ${String(error)}` } }
  }
}
