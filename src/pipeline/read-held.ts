import type { Model } from '../language/index.ts'
import { RashomonError, type ErrorCode, type HeldPage, type Page } from '../page/index.ts'
import type { ReadPage } from '../record/index.ts'
import { openApart } from './open-apart.ts'
import { readPage } from './read-page.ts'

/** What became of a page: read, perhaps with a part of it lost, or why not. */
export type PageOutcome =
  | { readonly page: Page; readonly read: ReadPage; readonly lost?: Failing; readonly error?: undefined }
  | { readonly error: Failing; readonly page?: undefined }

/** Why something could not be read, in words for a person and a code for a program. */
export interface Failing {
  readonly code: ErrorCode | 'internal'
  readonly message: string
}

/** Opens and reads one page. Never rejects: a page that cannot be read must not lose the others. */
export async function readHeld(held: HeldPage, model: Model): Promise<PageOutcome> {
  try {
    const { page, lost } = await openApart(held)
    const { page: _page, language: _language, ...read } = readPage(page, model)
    return lost ? { page, read, lost: failingOf(lost) } : { page, read }
  } catch (error) {
    return { error: failingOf(error) }
  }
}

/** What is said of an error; one that is not the user's doing is a bug of ours. */
export function failingOf(error: unknown): Failing {
  if (error instanceof RashomonError) return { code: error.code, message: error.message }
  return { code: 'internal', message: `a bug of Rashomon's, please report it with this page: ${String(error)}` }
}
