/**
 * Other extractors of articles on npm beside ours, on the same pages in one run: Readability and Defuddle, both on linkedom. Each with its own title, byline
 * and date, its text cut at block elements; captions and comments apart they do not have. Pages a core-second are those of the same run, in which each reads all pages in
 * a pass of its own, so that none pays for another's garbage. @extractus/article-extractor is not here: a dependency of it is missing in the registry.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import '../src/pipeline/index.ts'
import { readArticle } from '../src/article/index.ts'
import { pageOfText } from '../src/page/index.ts'

interface SavedPage {
  readonly id: string
  readonly html: string
  readonly url?: string
}

/** What an extractor makes of a page, as the scorers take it. */
interface Extracted {
  readonly article?: object
  readonly comments?: readonly object[]
  readonly error?: { readonly code: string; readonly message: string }
}

type Extractor = (page: SavedPage) => Extracted | Promise<Extracted>

const EXTRACTORS: Readonly<Record<string, Extractor>> = { ours, readability, defuddle }

const SETS = [
  { name: 'fundus', gold: 'fundus.gold.jsonl', keys: ['shingle_f1', 'caption_leak', 'byline', 'published_day', 'title'] },
  { name: 'wcxb', gold: 'wcxb-dev.gold.jsonl.gz', keys: ['word_f1_article', 'word_f1_forum', 'title'] },
] as const
const INPUT = { fundus: 'fundus.in.jsonl.gz', wcxb: 'wcxb-dev.in.jsonl.gz' } as const
/** Pages read before the clock counts, so that all have been compiled. */
const WARM_UP = 40

/** Figures by `extractor.set.key`; `extractor.set.speed` in pages a core-second, `extractor.set.failed` in pages. */
export async function measureExtractors(data: string, scoring: string, out: string): Promise<Record<string, number | null>> {
  const figures: Record<string, number | null> = {}
  for (const { name, gold, keys } of SETS) {
    const pages = savedPages(join(data, 'pages', INPUT[name]))
    for (const [extractor, extract] of Object.entries(EXTRACTORS)) {
      for (const page of pages.slice(0, WARM_UP)) await extracted(extract, page)
      const lines: string[] = []
      let failed = 0
      let seconds = 0
      for (const page of pages) {
        const before = process.cpuUsage()
        const found = await extracted(extract, page)
        const { user, system } = process.cpuUsage(before)
        seconds += (user + system) / 1e6
        if (found.error) failed++
        lines.push(JSON.stringify({ id: page.id, ...found }))
      }
      const file = join(out, `extractors-${name}-${extractor}.jsonl`)
      writeFileSync(file, `${lines.join('\n')}\n`)
      const scored = score(join(scoring, 'pages-body.mjs'), join(data, 'pages', gold), file)
      for (const key of keys) figures[`${extractor}.${name}.${key}`] = scored[key] ?? null
      figures[`${extractor}.${name}.speed`] = pages.length / seconds
      figures[`${extractor}.${name}.failed`] = failed
    }
  }
  return figures
}

function savedPages(path: string): readonly SavedPage[] {
  // Cut at line feeds alone: JSON may hold U+2028, at which readline cuts too.
  return gunzipSync(readFileSync(path), { maxOutputLength: 1 << 30 })
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as SavedPage)
}

/** An extractor that throws has found nothing on the page; the time it took counts. */
async function extracted(extract: Extractor, page: SavedPage): Promise<Extracted> {
  try {
    return await extract(page)
  } catch (error) {
    return { error: { code: 'failed', message: error instanceof Error ? error.message : String(error) } }
  }
}

function score(scorer: string, gold: string, answer: string): Record<string, number> {
  const { stdout } = spawnSync('node', [scorer, gold, answer, '--json', '--boot', '1'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<string, number>
}

function ours({ html, url }: SavedPage): Extracted {
  const { article, comments } = readArticle(pageOfText(html, { mediaType: 'text/html', ...(url === undefined ? {} : { url }) }))
  return { article, comments }
}

function readability({ html, url }: SavedPage): Extracted {
  const found = new Readability(documentOf(html, url)).parse()
  if (found === null) throw new Error('no article')
  return peerAnswer(found.title, found.byline, found.publishedTime, found.content)
}

// `useAsync: false`: it asks sites for what the page lacks, and nothing here may.
async function defuddle({ html, url }: SavedPage): Promise<Extracted> {
  const found = await Defuddle(documentOf(html, url), url, { useAsync: false })
  return peerAnswer(found.title, found.author, found.published, found.content)
}

/** A document as the peers' types want it, with its address, which linkedom's is without. */
function documentOf(html: string, url: string | undefined): never {
  const { document } = parseHTML(html)
  if (url !== undefined) Object.defineProperty(document, 'baseURI', { value: url, configurable: true })
  return document as never
}

/** What of a node of a document is looked at. */
interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

type Said = string | null | undefined

function peerAnswer(title: Said, byline: Said, published: Said, content: Said): Extracted {
  const lines = linesOf(content ?? '')
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = []
  let text = ''
  for (const line of lines) {
    if (text !== '') text += '\n'
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.length })
    text += line
  }
  const names = (byline ?? '').replace(/^\s*by\s+/i, '').split(/\s*(?:,|&|\band\b)\s*/i)
  return {
    article: {
      title: title ?? '',
      byline: names.filter(name => name !== ''),
      ...(published ? { published: { value: published, precision: 'day', from: 'markup' } } : {}),
      text,
      blocks,
    },
    comments: [],
  }
}

const LINE_BREAKING = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

/** The lines of a piece of HTML: text between the edges of block elements, white space squeezed. */
function linesOf(content: string): readonly string[] {
  const { document } = parseHTML(`<html><body>${content}</body></html>`)
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    const words = line.replaceAll(/\s+/g, ' ').trim()
    if (words !== '') lines.push(words)
    line = ''
  }
  const walk = (node: DomNode): void => {
    if (node.nodeType === 3) line += node.textContent ?? ''
    if (node.nodeType !== 1 || /^(?:SCRIPT|STYLE)$/i.test(node.nodeName)) return
    const breaks = LINE_BREAKING.has(node.nodeName.toUpperCase())
    if (breaks) end()
    for (const child of node.childNodes) walk(child)
    if (breaks) end()
  }
  walk(document.body)
  end()
  return lines
}
