import type { RashomonError } from '../error.ts'
import type { PageOrigin } from '../open-page.ts'
import type { Stated } from '../page.ts'
import type { Budget } from './caps.ts'

/** What a file holds, one after the other, in the file's order: pages, what could not be read, and what is no page and was passed over. */
export type Held = HeldPage | Refused | PassedOver

/** A page's own bytes; `openPage` and `openPdf` make a page of them. */
export interface HeldPage {
  readonly kind: 'page'
  readonly bytes: Uint8Array
  readonly origin: PageOrigin
  readonly stated?: Stated
}

/** A part of the file, or all that is left of it, that cannot be read. */
export interface Refused {
  readonly kind: 'refused'
  readonly origin: PageOrigin
  readonly error: RashomonError
}

/** Something in the file that is no page by its nature, and no fault: counted, not complained of. */
export interface PassedOver {
  readonly kind: 'passed'
  readonly what: Passed
}

export type Passed = 'revisit' | 'redirect' | 'failed request' | 'robots.txt' | 'empty answer' | 'other file'

/** Unpacks what the core cannot by itself; undefined where the bytes are not packed so, or unpack to more than `most`. */
export interface Unpackers {
  readonly brotli?: (bytes: Uint8Array, most: number) => Uint8Array | undefined
  readonly zstd?: (bytes: Uint8Array, most: number) => Uint8Array | undefined
}

/** Where in a file the reading stands: what every reader of a format is handed beside the bytes. */
export interface Opening {
  readonly origin: PageOrigin
  /** In how many files this one lies. */
  readonly depth: number
  readonly budget: Budget
  readonly unpackers: Unpackers
  readonly stated?: Stated
}

/** The opening of a member: its name is added to those of the files around it. */
export function within(opening: Opening, member: string, about: Partial<PageOrigin> = {}): Opening {
  const outer = opening.origin.member
  return {
    ...opening,
    depth: opening.depth + 1,
    origin: { ...opening.origin, ...about, member: outer === undefined ? member : `${outer}!/${member}` },
  }
}
