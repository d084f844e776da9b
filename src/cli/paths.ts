import { closeSync, globSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { RashomonError } from '../page/index.ts'

/** The endings of the files of a folder that are taken for pages or to hold pages. A file that is named itself is read whatever its ending. */
export const PAGE_ENDINGS = (
  '.html .htm .xhtml .xht .shtml .txt .text .md .markdown .pdf .mhtml .mht .eml .mbox .warc .wacz .zip ' +
  '.rss .atom .rdf .jsonl .ndjson .csv .tsv'
).split(' ')

/** Endings of feeds and records, and of much else: such a file of a folder is taken where it begins as a feed or records do. */
const PERHAPS_PAGES = ['.xml', '.json'] as const

/** Packed files are taken by the ending before. */
const PACKED = /\.(?:gz|br)$/

export interface FoundPaths {
  /** In the order of the arguments, those of a folder or a pattern sorted; each once; `/` between folders. */
  readonly files: readonly string[]
  /** What was named and is not there, or holds no pages. */
  readonly missing: readonly { readonly path: string; readonly error: RashomonError }[]
}

/** The files that paths name: files, folders (with all folders in them) and patterns such as `pages/*.html`. */
export function findPages(paths: readonly string[]): FoundPaths {
  const files = new Set<string>()
  const missing: { path: string; error: RashomonError }[] = []
  for (const path of paths) {
    const found = filesOf(path)
    if (found instanceof RashomonError) missing.push({ path, error: found })
    else for (const file of found) files.add(file)
  }
  return { files: [...files], missing }
}

function filesOf(path: string): readonly string[] | RashomonError {
  try {
    return filesAt(path)
  } catch (error) {
    if (error instanceof RashomonError) return error
    // No permission, too long a name, links in a circle: what the file system says is all that is known.
    const why = error instanceof Error ? error.message : String(error)
    return new RashomonError('no-such-path', `${path} cannot be opened (${why}): check the path and its permissions.`, { cause: error })
  }
}

function filesAt(path: string): readonly string[] {
  const stat = statOf(path)
  if (stat?.isDirectory()) {
    const found = globSync('**/*', { cwd: path, withFileTypes: false })
      .filter(name => !isHidden(name) && !isAbout(name))
      .map(name => join(path, name))
      .filter(isPage)
    if (found.length === 0)
      throw new RashomonError(
        'no-pages',
        `The folder ${path} holds no pages: save the articles in it as .html, .pdf or .txt, or name the files themselves.`,
      )
    return sorted(found.filter(file => statOf(file)?.isFile()))
  }
  if (stat) return [slashes(path)]
  if (/[*?[{]/.test(path)) {
    const found = globSync(path).filter(file => statOf(file)?.isFile())
    if (found.length > 0) return sorted(found)
    throw new RashomonError('no-such-path', `No file fits the pattern ${path}: check it, and that you are in the right folder.`)
  }
  throw new RashomonError('no-such-path', `There is no file or folder ${path}: check the spelling, and that you are in the right folder.`)
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false })
}

function isPage(file: string): boolean {
  const name = file.toLowerCase().replace(PACKED, '')
  if (PAGE_ENDINGS.some(ending => name.endsWith(ending))) return true
  return PERHAPS_PAGES.some(ending => name.endsWith(ending)) && beginsAsFeed(file)
}

function beginsAsFeed(file: string): boolean {
  if (!statOf(file)?.isFile()) return false
  const opened = openSync(file, 'r')
  try {
    const bytes = new Uint8Array(8192)
    const head = new TextDecoder().decode(bytes.subarray(0, readSync(opened, bytes)))
    return /<(?:rss|feed|rdf:RDF)[\s>]|"(?:items|html|text|content|body|content_html|content_text)"\s{0,9}:/i.test(head)
  } finally {
    closeSync(opened)
  }
}

/** What is about the folder and no page of it. */
function isAbout(name: string): boolean {
  return /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing|notice)(?:\.(?:md|txt|markdown))?$/i.test(slashes(name))
}

function isHidden(name: string): boolean {
  return slashes(name)
    .split('/')
    .some(part => part.startsWith('.'))
}

function sorted(files: readonly string[]): string[] {
  return files.map(slashes).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
