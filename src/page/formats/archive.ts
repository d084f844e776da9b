import { RashomonError } from '../error.ts'
import { linesOf } from '../lines.ts'
import type { Stated } from '../page.ts'
import { bytesOf, chunksOf, damaged, type Bytes } from './bytes.ts'
import { within, type Held, type Opening } from './held.ts'
import { jsonObject, statedBy } from './records.ts'
import type { Listed } from './warc.ts'
import { entriesOf, entryBytes, storedBytes, type Entry } from './zip.ts'

/** Reads the pages of an entry of an archive, of whatever kind it is. */
export type ReadEntry = (bytes: Bytes, opening: Opening, listed: Listed) => AsyncIterable<Held>

/**
 * The pages of a zip archive: every entry that holds some. Of a web archive collection (WACZ 1.1) those of its archives; its list of pages
 * (`pages/*.jsonl`) is believed where a page has no title of its own.
 */
export async function* archiveMembers(zip: Bytes, opening: Opening, inner: ReadEntry): AsyncGenerator<Held> {
  const { entries, cut } = await entriesOf(zip)
  const files = entries.filter(({ name }) => !name.endsWith('/'))
  const office = files.find(({ name }) => name === '[Content_Types].xml' || name === 'mimetype' || name === 'META-INF/container.xml')
  if (office && !cut) {
    yield {
      kind: 'refused',
      origin: opening.origin,
      error: new RashomonError(
        'not-text',
        `is ${await officeKind(zip, office, opening)}: save the article as .html, .pdf or .txt and give that.`,
      ),
    }
    return
  }
  const collection = files.some(({ name }) => /^archive\/[^/]{1,400}\.warc(?:\.gz)?$/i.test(name))
  const listed = collection ? await listedPages(zip, files, opening) : new Map<string, Stated>()
  for (const entry of files) {
    if (collection && !/^archive\//i.test(entry.name)) continue
    const inside = within(opening, entry.name.toWellFormed().slice(0, 400))
    if (isBeside(entry.name)) yield { kind: 'passed', what: 'other file' }
    else yield* entryMembers(zip, entry, inside, listed, inner)
  }
  if (cut) yield { kind: 'refused', origin: opening.origin, error: damaged('it ends in the middle, without the list of what is in it') }
}

async function* entryMembers(zip: Bytes, entry: Entry, opening: Opening, listed: Listed, inner: ReadEntry): AsyncGenerator<Held> {
  try {
    // What is stored as it is need not be held in memory; it is checked by its own format, as archives of pages are.
    const stored = /\.(?:warc(?:\.gz)?|wacz)$/i.test(entry.name) ? await storedBytes(zip, entry) : undefined
    yield* inner(stored ?? bytesOf(await entryBytes(zip, entry, opening.budget)), opening, listed)
  } catch (error) {
    if (!(error instanceof RashomonError)) throw error
    yield { kind: 'refused', origin: opening.origin, error }
  }
}

/** What lies beside pages in an archive and is none: pictures, styles, programs, and what systems leave there. */
function isBeside(name: string): boolean {
  return (
    /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/.test(name) ||
    /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|css|m?js|map|woff2?|ttf|otf|eot|mp[34]|m4[av]|webm|ogg|wav|mov|avi|exe|dll|cdxj?|idx|log)$/i.test(
      name,
    )
  )
}

async function officeKind(zip: Bytes, entry: Entry, { budget }: Opening): Promise<string> {
  if (entry.name === '[Content_Types].xml') return 'an Office document'
  if (entry.name !== 'mimetype') return 'an electronic book'
  const type = new TextDecoder().decode(await entryBytes(zip, entry, budget, 1024))
  return type.includes('epub') ? 'an electronic book' : 'an OpenDocument file'
}

/** A crawl's list of its pages: one JSON object a line, `{"url", "title", "ts"}`, below a head. */
async function listedPages(zip: Bytes, files: readonly Entry[], opening: Opening): Promise<Listed> {
  const listed = new Map<string, Stated>()
  for (const entry of files.filter(({ name }) => /^pages\/[^/]{1,200}\.jsonl$/i.test(name))) {
    try {
      const bytes = await entryBytes(zip, entry, opening.budget)
      for await (const line of linesOf(chunksOf(bytesOf(bytes)))) {
        const { url, title } = jsonObject(line.bytes) ?? {}
        if (typeof url !== 'string' || typeof title !== 'string' || listed.has(url)) continue
        listed.set(url, statedBy({ title, published: undefined, outlet: undefined, authors: undefined }, undefined, 'envelope'))
      }
    } catch (error) {
      // Without the list the pages are there all the same.
      if (!(error instanceof RashomonError)) throw error
    }
  }
  return listed
}
