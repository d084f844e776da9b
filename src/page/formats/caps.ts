import { RashomonError } from '../error.ts'

/**
 * How much a file may unpack to, so that a small file cannot take all memory or all day. A page's own cap is `LARGEST_PAGE`.
 */

/** The most that is held in memory of a file that has to be seen whole (a mail, an entry of a zip that holds files in turn): 256 MiB. */
export const LARGEST_WHOLE = 256 * 1024 * 1024

/** Files in files in files: a page in a gzip in a mail in a zip is three deep. */
export const DEEPEST = 6

/** The most pages that are taken out of one file. */
export const MOST_MEMBERS = 1_000_000

/**
 * What a file may unpack to in all: text packs to a tenth, pages of one template to a fiftieth; two hundred times and more is made to harm.
 * Below 256 MiB nothing is refused.
 */
const MOST_TIMES = 200

/** What is left to unpack of a file, on all levels together. Throws `too-large` where that is used up. */
export interface Budget {
  draw(bytes: number): void
}

export function budgetFor(fileBytes: number): Budget {
  let left = LARGEST_WHOLE + MOST_TIMES * fileBytes
  return {
    draw: bytes => {
      left -= bytes
      if (left < 0)
        throw new RashomonError(
          'too-large',
          `unpacks to more than ${MOST_TIMES} times its size, as only files do that are made to harm; what follows in it is left out. Unpack it yourself if you trust it.`,
        )
    },
  }
}
