import { openPdf } from './formats/portable-document.ts'
import type { HeldPage } from './formats/held.ts'
import { openPage, type Opened } from './open-page.ts'

/** The page of a file's member. Rejects as `openPage` does; for a PDF also with `encrypted`, `no-text` or `damaged`. */
export async function openHeld({ bytes, origin, stated }: HeldPage): Promise<Opened> {
  return isPdf(bytes) ? openPdf(bytes, origin, stated) : { page: openPage(bytes, origin, stated) }
}

/** A PDF says so in its first bytes, or, behind what a server or a mail left there, within its first 1,024 (as readers of PDF have it). */
export function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const at = head.indexOf('%PDF-')
  return (
    at === 0 ||
    (at > 0 &&
      !/<(?:!doctype|html|head|body|p|div)\b/i.test(head.slice(0, at)) &&
      /^%PDF-[12]\.\d/.test(head.slice(at)) &&
      (at < 8 || head[at - 1] === '\n' || head[at - 1] === '\r'))
  )
}
