import { RashomonError } from '../error.ts'
import { sha256Hex } from '../id.ts'
import { LARGEST_PAGE, provenanceOf, type Opened, type PageOrigin } from '../open-page.ts'
import type { Stated } from '../page.ts'
import { damaged, megabytes } from './bytes.ts'
import { dayOf } from './day.ts'
import { checkStreams } from './pdf-streams.ts'
import { runningText } from './running-text.ts'
import { peopleIn, statedBy } from './records.ts'
import { linesOfSheet, type SheetLine } from './sheet-lines.ts'

/** The most sheets of a PDF that are read: a long book. */
const MOST_SHEETS = 2000

/**
 * The page that a PDF is (ISO 32000): `source` is its text in reading order, a blank line between paragraphs, and `sheets` says where each of
 * its sheets begins. Rejects with `encrypted`, `no-text` (a scan) or `damaged`; sheets that cannot be read are left out, and `lost` says so.
 */
export async function openPdf(bytes: Uint8Array, origin: PageOrigin, before?: Stated): Promise<Opened> {
  if (bytes.length > LARGEST_PAGE)
    throw new RashomonError('too-large', `${named(origin)} is a PDF larger than ${megabytes(LARGEST_PAGE)}: save the article alone.`)
  checkStreams(bytes)
  const { sheets, lost, cut, info } = await readWhole(bytes, origin)
  const { text, starts } = runningText(sheets)
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 20) {
    if (lost > 0 || cut) throw damagedPdf(origin, undefined)
    throw new RashomonError(
      'no-text',
      `${named(origin)} is a PDF without text, as scans are: run text recognition (OCR) on it and give the PDF or the text that comes of it.`,
    )
  }
  const { captured, stated } = properties(info, before)
  const page = {
    sha256: sha256Hex(bytes),
    mediaType: 'application/pdf' as const,
    bytes: bytes.length,
    source: text,
    encoding: { name: 'utf-16', from: 'pdf' as const },
    sheets: starts,
    ...(captured === undefined ? {} : { captured }),
    ...provenanceOf(origin),
    stated,
  }
  if (lost > 0) return { page, lost: damaged(`${lost} of its ${sheets.length + lost} sheets cannot be read`) }
  return cut ? { page, lost: damaged('its end is cut off') } : { page }
}

interface ReadPdf {
  readonly sheets: readonly (readonly SheetLine[])[]
  readonly lost: number
  readonly info: Readonly<Record<string, unknown>>
}

/** Reads a PDF; one whose end is cut off, and with it the word where its root is, once more with that word. */
async function readWhole(bytes: Uint8Array, origin: PageOrigin): Promise<ReadPdf & { readonly cut: boolean }> {
  try {
    return { ...(await read(bytes, origin)), cut: false }
  } catch (error) {
    const text = new TextDecoder('latin1').decode(bytes)
    const root = /(\d{1,9} \d{1,5}) obj\s{0,9}<<(?:(?!endobj)[\s\S]){0,300}?\/Type\s{0,9}\/Catalog\b/.exec(text)?.[1]
    if (!(error instanceof RashomonError) || error.code !== 'damaged' || root === undefined || /trailer|\/XRef\b/.test(text)) throw error
    const ended = new Uint8Array(bytes.length + 100)
    ended.set(bytes)
    new TextEncoder().encodeInto(`\ntrailer\n<< /Root ${root} R >>\nstartxref\n0\n%%EOF\n`, ended.subarray(bytes.length))
    return { ...(await read(ended, origin)), cut: true }
  }
}

async function read(bytes: Uint8Array, origin: PageOrigin): Promise<ReadPdf> {
  // The library is large and few piles hold a PDF: it is loaded when the first one comes. It takes the array it is given away, hence the copy.
  const { getDocumentProxy } = await import('unpdf')
  try {
    const document = await getDocumentProxy(bytes.slice(), OFFLINE)
    try {
      const sheets: SheetLine[][] = []
      let lost = Math.max(0, document.numPages - MOST_SHEETS)
      for (let number = 1; number <= Math.min(document.numPages, MOST_SHEETS); number++) {
        const lines = await sheetLines(document, number)
        if (lines) sheets.push(lines)
        else lost++
      }
      return { sheets, lost, info: await infoOf(document) }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    if (error instanceof RashomonError) throw error
    if (error instanceof Error && error.name === 'PasswordException')
      throw new RashomonError('encrypted', `${named(origin)} is a PDF that is locked with a password: save it without one.`, {
        cause: error,
      })
    throw damagedPdf(origin, error)
  }
}

/** Nothing is fetched, run, drawn or written to standard error. */
const OFFLINE = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  disableAutoFetch: true,
  disableStream: true,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: 1,
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

/** The lines of a sheet; undefined where it cannot be read, which loses none of the others. */
async function sheetLines(document: PdfDocument, number: number): Promise<SheetLine[] | undefined> {
  try {
    const sheet = await document.getPage(number)
    const { items } = await sheet.getTextContent()
    const [, bottom = 0, , top = 0] = sheet.view
    const lines = linesOfSheet(
      items.flatMap(item => ('str' in item ? [item] : [])),
      { bottom, top },
    )
    sheet.cleanup()
    return lines
  } catch {
    // Whatever the library finds wrong with it: it is counted as lost, and said.
    return undefined
  }
}

async function infoOf(document: PdfDocument): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { info } = await document.getMetadata()
    return info as Record<string, unknown>
  } catch {
    // A PDF whose properties are broken has none.
    return {}
  }
}

/** Programs that print a page as it stands on a screen: their date is that of the printing. */
const PRINTERS = /skia|chrom|mozilla|firefox|safari|quartz|webkit|wkhtml|print ?to ?pdf|headless|cairo/i

/** What its properties say. Titles that a program made of a file's name are left out. */
function properties(info: Readonly<Record<string, unknown>>, before: Stated | undefined): { captured?: string; stated: Stated } {
  const text = (name: string) => (typeof info[name] === 'string' ? info[name] : undefined)
  const title = text('Title')
  const made = text('CreationDate')
  const printed = PRINTERS.test(`${text('Creator') ?? ''} ${text('Producer') ?? ''}`)
  const madeUp =
    title === undefined ||
    /^(?:microsoft |untitled|document\d{0,3}$|about:|https?:)|\.(?:docx?|indd|pdf|qxd|qxp|pages|odt|rtf|txt|html?)$/i.test(title.trim())
  const day = dayOf(made)
  const own = statedBy(
    {
      title: madeUp ? undefined : title,
      published: printed ? undefined : day,
      outlet: undefined,
      authors: peopleIn(text('Author') ?? ''),
    },
    undefined,
    'envelope',
  )
  // What brought the PDF (a table's row, a mail) knows better what it is of.
  return { ...(printed && day !== undefined ? { captured: momentOf(made!) ?? day } : {}), stated: before ? { ...own, ...before } : own }
}

/** `D:20141121083000+01'00'` as ISO 8601. */
function momentOf(date: string): string | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/.exec(date)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute = '00'] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour === undefined ? 'Z' : `${zoneHour}:${zoneMinute}`}`
}

function named({ path, member, url }: PageOrigin): string {
  return member ?? path ?? url ?? 'The page'
}

function damagedPdf(origin: PageOrigin, cause: unknown): RashomonError {
  return new RashomonError('damaged', `${named(origin)} is a PDF that is damaged or cut off: fetch or save it again.`, { cause })
}
