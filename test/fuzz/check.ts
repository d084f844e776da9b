/** What has to hold of whatever a file gives, however wrong the file is. Throws an Error that says what does not. */
import { locate, sourceRanges, type Article, type Comment, type SourceMap } from '../../src/article/index.ts'
import { annotationOf, LAYERS } from '../../src/exchange/index.ts'
import { bytesOf, membersOf, RashomonError, type Held, type HeldPage, type Page } from '../../src/page/index.ts'
import { openApart } from '../../src/pipeline/open-apart.ts'
import { readPage, readPageOnly } from '../../src/pipeline/read-page.ts'
import { UNPACKERS } from '../../src/pipeline/unpackers.ts'
import type { EnglishModel } from '../../src/pipeline/english.ts'
import type { Case } from './seeds.ts'

/** What came of a case: for the counts that are printed. */
export interface Seen {
  readonly pages: number
  readonly refused: Readonly<Record<string, number>>
  /** The most seconds of the processor that one page, or the file around it, took. */
  readonly slowest: number
}

/** Articles up to this long are read for their statements and events too, where a model is given. */
const READ_UP_TO = 4000

export async function check({ name, bytes }: Case, model: EnglishModel | undefined): Promise<Seen> {
  const refused: Record<string, number> = {}
  const refuse = (error: RashomonError) => {
    refused[error.code] = (refused[error.code] ?? 0) + 1
    require(error.message.length > 5 && error.message.isWellFormed(), 'an error says nothing')
  }
  let pages = 0
  let slowest = 0
  let began = process.cpuUsage()
  const lap = () => {
    const { user } = process.cpuUsage(began)
    slowest = Math.max(slowest, user / 1e6)
    began = process.cpuUsage()
  }
  for await (const held of membersOf(bytesOf(bytes), { path: name }, UNPACKERS)) {
    if (held.kind === 'refused') refuse(held.error)
    if (held.kind === 'page' && pages++ < 60) {
      lap()
      const error = await checkPage(held, model)
      if (error) refuse(error)
    }
    lap()
    checkPlace(held)
  }
  lap()
  return { pages, refused, slowest }
}

function checkPlace(held: Held): void {
  if (held.kind === 'passed') return
  const { member, url, captured } = held.origin
  for (const said of [member, url, captured]) require(said === undefined || said.isWellFormed(), 'a place is no well-formed text')
}

async function checkPage(held: HeldPage, model: EnglishModel | undefined): Promise<RashomonError | undefined> {
  try {
    const { page } = await openApart(held)
    checkSheets(page)
    const only = readPageOnly(page)
    checkArticle(page, only)
    if (model && only.article.text.length <= READ_UP_TO) checkReading(page, model)
    return undefined
  } catch (error) {
    if (error instanceof RashomonError) return error
    throw error
  }
}

function checkSheets({ source, sheets }: Page): void {
  require(source.isWellFormed(), 'the source is no well-formed text')
  for (const [i, start] of (sheets ?? []).entries())
    require(start <= source.length && start >= (sheets![i - 1] ?? 0), 'sheets are out of order')
}

function checkArticle(
  page: Page,
  { article, comments, map }: { readonly article: Article; readonly comments: readonly Comment[]; readonly map: SourceMap },
): void {
  const { text, blocks } = article
  require(text.isWellFormed() && article.title.isWellFormed(), 'a text is not well-formed')
  let end = 0
  for (const block of blocks) {
    require(block.start >= end && block.end > block.start && block.end <= text.length, 'a block leaves the text or its order')
    end = block.end
    for (const { start, end: stop } of [...locate(map, block), ...sourceRanges(map, block, page.source)])
      require(start >= 0 && stop > start && stop <= page.source.length, 'a block leads out of the page')
    require(locate(map, block).length > 0 || text.slice(block.start, block.end).trim() === '', 'a block leads nowhere')
  }
  for (const [i, start] of map.text.entries()) {
    const length = (map.text[i + 1] ?? map.length) - start
    const from = map.source[i] ?? -1
    if (map.sourceLength[i] !== length || length < 2) continue
    const here = text.slice(start, start + length)
    const there = page.source.slice(from, from + length)
    require(here.replace(/\s/gu, ' ') ===
      there.replace(/\s/gu, ' '), `a piece of the text stands otherwise in the page: ${JSON.stringify([here, there])}`)
  }
  for (const comment of comments) {
    require(comment.blockStart >= 0 && comment.blockStart <= page.source.length, 'a comment begins outside of the page')
    require(comment.text.isWellFormed(), 'a comment is no well-formed text')
    require(comment.replyTo === undefined || comments.some(({ id }) => id === comment.replyTo), 'a comment answers none that is there')
  }
  require(new Set(comments.map(({ id }) => id)).size === comments.length, 'two comments have one id')
}

function checkReading(page: Page, model: EnglishModel): void {
  const read = readPage(page, model)
  const { text } = read.article
  const ids = [...read.reading.attributions, ...read.reading.events, ...read.reading.actors].map(({ id }) => id)
  require(new Set(ids).size === ids.length, 'two items have one id')
  for (const { evidence } of [...read.reading.attributions, ...read.reading.events])
    for (const { start, end, exact } of evidence)
      require(text.slice(start, end) === exact && end > start, 'a quotation differs from its article')
  require(JSON.stringify(annotationOf('x', read, { layers: LAYERS, sourceMap: true })).isWellFormed(), 'a line is no well-formed text')
}

function require(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}
