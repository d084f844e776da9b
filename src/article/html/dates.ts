import type { Span } from '../../page/index.ts'
import type { PublicationDate } from '../article.ts'
import { type DayOrder, dayOrderOf } from '../dates/stated-date.ts'
import type { DeclaredArticle } from './json-ld.ts'
import { isDay, machineDate, wordedDate } from './machine-date.ts'
import { metaNames } from './meta-fields.ts'
import { byMeta, canonicalOf, metaOf } from './outlet.ts'
import { IN, type MarkedPage, namesOf, type PageElement, type RawBlock } from './raw-block.ts'
import { byMarkup, type Sighted, type Sighting } from './sighting.ts'
import { type Surrounding, surroundingsOf } from './surroundings.ts'

/** What a page is looked at for its dates: its markup, what it declares, where its article's head is, and its address. */
export interface DatedPage {
  readonly page: MarkedPage
  readonly declared: readonly DeclaredArticle[]
  /** Blocks from a little before the headline to the beginning of the text. */
  readonly head: readonly RawBlock[]
  /** Blocks right after the text. */
  readonly foot: readonly RawBlock[]
  /** Blocks of the body. */
  readonly body: readonly RawBlock[]
  readonly url?: string
  /** The page's source, whose scripts may hold what the markup does not. */
  readonly source: string
}

/** When the article was first published: declared dates first, then marked ones, then the address, then the words near the headline. */
export function publishedOf(dated: DatedPage): Sighted<PublicationDate> | undefined {
  let known: DayOrder | undefined
  const order = (): DayOrder => (known ??= orderOf(dated))
  const marked = markedDate(dated, order) ?? vagueDate(dated, order)
  if (marked && !UNIVERSAL.test(marked.value)) return dateFrom(marked)
  const byUrl = seenAt(urlDate(dated.url ?? canonicalOf(dated.page)), { from: 'url', where: 'address' })
  const byText = textDate(dated, order)
  if (marked) return localDay(marked, byText && byText.score >= SURE ? byText : undefined, byUrl) ?? dateFrom(marked)
  // The address and the words agree but for the hour: the words know more.
  if (byUrl?.precision === 'day' && byText?.value.startsWith(byUrl.value)) return dateFrom(byText)
  if (byUrl?.precision === 'day') return dateFrom(byUrl)
  if (byText) return dateFrom(byText)
  const inScript = seenAt(scriptDate(dated.source), byMarkup('script'))
  if (inScript) return dateFrom(inScript)
  const modified = updatedOf(dated)
  if (modified) return modified
  const odd = oddMeta(dated.page)
  if (odd) return dateFrom(odd)
  const inMonth = byUrl && dayOfMonth(dated.page, byUrl.value, order)
  if (inMonth) return dateFrom(inMonth)
  const late = lateDate(dated, order)
  if (late) return dateFrom(late)
  if (byUrl) return dateFrom(byUrl)
  // At last the day in the address of the article's picture (which WordPress gives beside it): it was put up for it.
  const picture = urlDate(
    metaOf(dated.page, 'og:image') ??
      dated.page.elements.find(({ attributes }) => urlDate(attributes['data-permalink']))?.attributes['data-permalink'],
  )
  return picture?.precision === 'day' ? dateFrom({ ...picture, seen: { from: 'url', where: 'picture' } }) : undefined
}

const dateFrom = ({ value, precision, seen }: SeenDate): Sighted<PublicationDate> => ({
  value: { value, precision, from: seen.from },
  seen,
})

/**
 * A moment given in universal time falls on another day at the outlet's place where the page's own words (or its address) have the day before
 * or after it: the page's day it is.
 */
function localDay(marked: Dated, byText: SeenDate | undefined, byUrl: SeenDate | undefined): Sighted<PublicationDate> | undefined {
  for (const local of [byText, byUrl]) {
    if (local === undefined || local.precision === 'month') continue
    const days = Math.abs(Date.parse(local.value.slice(0, 10)) - Date.parse(marked.value.slice(0, 10))) / 86_400_000
    if (days === 1)
      return dateFrom({
        ...(inLocalTime(marked.value, local.value) ?? { value: local.value.slice(0, 10), precision: 'day' }),
        seen: local.seen,
      })
    if (days === 0) return undefined
  }
  return undefined
}

/** The moment by the clock of the place, where the words give the hour too: the two hours make the zone. */
function inLocalTime(universal: string, local: string): Dated | undefined {
  if (!/T\d\d:\d\d/.test(local)) return undefined
  const minutes = Math.round((Date.parse(`${local.slice(0, 16)}Z`) - Date.parse(universal)) / 60_000 / 15) * 15
  if (Number.isNaN(minutes) || Math.abs(minutes) > 14 * 60) return undefined
  const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`
  return { value: `${local.slice(0, 16)}${zone}`, precision: 'minute' }
}

/** When the article was last changed, where the page says so. */
export function updatedOf({ page, declared }: DatedPage): Sighted<PublicationDate> | undefined {
  const fields = [
    ...inOrder(declared).map(({ modified }) => seenIn(modified, () => byMarkup('JSON-LD dateModified'))),
    ...metaFields(page, 'modified'),
    marked(page, 'dateModified'),
  ]
  for (const field of fields) {
    const date = field && machineDate(field.value)
    if (date) return dateFrom({ ...date, seen: field.seen() })
  }
  return undefined
}

/** A date in words with how surely it is the publication's: 3 and more where it is called so. */
type ScoredDate = SeenDate & { readonly score: number }
/** The score from which a date in words is called the publication's. */
const SURE = 3
/** A moment in universal time, as systems store it. */
const UNIVERSAL = /T.*(?:Z|\+00:00)$/
type Dated = Pick<PublicationDate, 'value' | 'precision'>
type SeenDate = Dated & { readonly seen: Sighting }
/** What a field holds, and where it stands. */
interface Field {
  readonly value: string
  readonly seen: () => Sighting
}

const seenIn = (value: string | undefined, seen: () => Sighting): Field | undefined => (value === undefined ? undefined : { value, seen })

const seenAt = (date: Dated | undefined, seen: Sighting): SeenDate | undefined => date && { ...date, seen }

const metaFields = (page: MarkedPage, field: 'published' | 'modified' | 'vague'): readonly (Field | undefined)[] =>
  metaNames(field).map(name => seenIn(metaOf(page, name), () => byMeta(page, name)))

function markedDate(dated: DatedPage, order: () => DayOrder): SeenDate | undefined {
  const { page, declared } = dated
  const fields = [
    ...inOrder(declared).map(({ published, names }) => seenIn(published, () => byMarkup(`JSON-LD ${names.published}`))),
    ...metaFields(page, 'published'),
    marked(page, 'datePublished'),
    marked(page, 'dateCreated'),
    publishedTime(dated),
  ]
  for (const field of fields) {
    const date = field && machineDate(field.value, order)
    if (date && date.precision !== 'month' && date.precision !== 'year') return { ...date, seen: field.seen() }
  }
  return undefined
}

/** The vague fields, unless the words near the headline are surer. */
function vagueDate(dated: DatedPage, order: () => DayOrder): SeenDate | undefined {
  const byText = textDate(dated, order)
  for (const field of metaFields(dated.page, 'vague')) {
    const date = field && machineDate(field.value, order)
    if (date && date.precision !== 'month')
      return byText && byText.score >= SURE && byText.value.slice(0, 10) !== date.value.slice(0, 10)
        ? undefined
        : { ...date, seen: field.seen() }
  }
  return undefined
}

/** News articles before pages and videos. */
function inOrder(declared: readonly DeclaredArticle[]): readonly DeclaredArticle[] {
  const rank = ({ types }: DeclaredArticle): number =>
    types.some(type => /Article|Posting|Report|Liveblog/i.test(type)) ? 0 : types.some(type => /WebPage|Review|Recipe/.test(type)) ? 1 : 2
  return declared.filter(article => rank(article) < 2).toSorted((a, b) => rank(a) - rank(b))
}

/** What an element with this `itemprop` holds. */
function marked(page: MarkedPage, property: string): Field | undefined {
  for (const [index, element] of page.elements.entries()) {
    if (element.attributes['itemprop']?.split(/\s+/).includes(property) !== true) continue
    if ((element.inside & (IN.nav | IN.footer)) !== 0) continue
    const value = element.attributes['datetime'] ?? element.attributes['content'] ?? element.attributes['title'] ?? textIn(page, index)
    if (value !== '' && machineDate(value)) return { value, seen: () => byMarkup(`${element.tag}[itemprop=${property}]`, element) }
  }
  return undefined
}

/** `<time>` or `<abbr>` that says it is the publication, or the first `<time>` of the article's head. */
function publishedTime({ page, head }: DatedPage): Field | undefined {
  const first = head[0]
  const last = head.at(-1)
  if (!first || !last) return undefined
  const times = page.elements.filter(
    ({ tag, attributes, firstBlock, inside }) =>
      (tag === 'time' || (tag === 'abbr' && attributes['title'] !== undefined)) &&
      firstBlock >= first.index &&
      firstBlock <= last.index + 1 &&
      (inside & (IN.nav | IN.footer)) === 0,
  )
  const dated = times
    .map(time => ({ time, value: time.attributes['datetime'] ?? time.attributes['title'] ?? textIn(page, page.elements.indexOf(time)) }))
    .filter(({ value }) => machineDate(value) !== undefined)
  const said = dated.find(
    ({ time }) =>
      time.attributes['pubdate'] !== undefined ||
      (/publish|posted|pubdate|entry-date|created/i.test(namesOfBoth(page, time)) && !/updated|modified/i.test(namesOf(page, time))),
  )
  const found = said ?? dated.find(({ time }) => !/updated|modified/i.test(namesOfBoth(page, time))) ?? dated[0]
  return found && { value: found.value, seen: () => byMarkup(found.time.tag, found.time) }
}

/** What an element and the one around it are called. */
function namesOfBoth(page: MarkedPage, element: PageElement): string {
  return `${namesOf(page, element)} ${namesOf(page, page.elements[element.parent]!)}`
}

/** The text of an element that lies within one block. */
function textIn(page: MarkedPage, index: number): string {
  const element = page.elements[index]!
  for (let i = element.firstBlock; i <= Math.min(element.afterBlocks, page.blocks.length - 1); i++) {
    const block = page.blocks[i]!
    const runs = block.runs.filter(run => run.element >= index && run.element < element.after)
    if (runs.length > 0) return block.text.slice(runs[0]!.start, runs[runs.length - 1]!.end)
    if (block.element === index) return block.text
  }
  return ''
}

/** A date that a script of the page keeps for its own use under a name that says what it is. */
function scriptDate(source: string): Dated | undefined {
  const found =
    /(?:datePublished|published_at|publishedAt|publishedDate|publishDate|publish_date|publicationDate|publication_date|date_published|firstPublished|createdAt|created_at)(?:\\?"|&quot;|')\s{0,3}:\s{0,3}(?:\\?"|&quot;|')(\d{4}-\d\d-\d\d[T\d:.+Z -]{0,20})/.exec(
      source.slice(0, 3_000_000),
    )?.[1]
  return found === undefined ? undefined : machineDate(found)
}

/** The date in an address: `/2014/05/03/`, `2014-05-03`, `20140503`; `/2014/05/` is a month. */
export function urlDate(url: string | undefined): Dated | undefined {
  if (url === undefined) return undefined
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').slice(0, 500)
  const day = /(?:^|[^\d])((?:19|20)\d\d)([/_.-]?)(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9])(?![\d])/.exec(path)
  if (day && (day[2] !== '' || day[3]!.length + day[4]!.length === 4) && isDay(Number(day[1]), Number(day[3]), Number(day[4])))
    return { value: `${day[1]}-${day[3]!.padStart(2, '0')}-${day[4]!.padStart(2, '0')}`, precision: 'day' }
  const dayFirst = /(?:^|[^\d])(0?[1-9]|[12]\d|3[01])([/_.-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/.exec(path)
  if (dayFirst && isDay(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1])))
    return { value: `${dayFirst[4]}-${dayFirst[3]!.padStart(2, '0')}-${dayFirst[1]!.padStart(2, '0')}`, precision: 'day' }
  const month = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path)
  return month ? { value: `${month[1]}-${month[2]}`, precision: 'month' } : undefined
}

/** A date in the words near the headline: lines that are called dates first, then short lines, then what begins with "Published". */
function textDate({ page, head, foot }: DatedPage, order: () => DayOrder): ScoredDate | undefined {
  const dates = [...head, ...foot].flatMap(block => {
    if (block.text.length > 400) return []
    const stated = wordedDate(block.text, order)
    if (!stated || stated.precision === 'month' || stated.value < '1990') return []
    const near = says(page, block, 'date') || says(page, block, 'author') ? 3 : 0
    const worded = PUBLISHED.test(block.text.slice(0, stated.start)) ? 2 : 0
    const short = block.text.length < 80 ? 1.5 : block.text.length < 200 ? 0.5 : -1
    const late = UPDATED.test(block.text.slice(Math.max(0, stated.start - 30), stated.start)) ? -1.5 : 0
    const linked = block.linked > block.text.length / 2 ? -1 : 0
    const { value, precision } = stated
    const seen = inStretch(block, stated)
    return [{ value, precision, seen, score: near + worded + short + late + linked - (foot.includes(block) ? 1 : 0) }]
  })
  const best = dates.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best : undefined
}

const PUBLISHED =
  /\b(?:published|posted|created|written|first published|date|veröffentlicht|erstellt|publié|publicado|pubblicato|geplaatst|stand|vom|on|am|le|el)\b/i
const UPDATED = /\b(?:updated|modified|last|geändert|aktualisiert|zuletzt|mis à jour|modifié|actualizado|aggiornato|bijgewerkt)\b/i

/** A moment in a `<meta>` of the site's own making whose name speaks of publishing. */
function oddMeta(page: MarkedPage): SeenDate | undefined {
  for (const meta of page.metas) {
    const { name, content } = meta
    if (!/date|publish|created|posted|upload/.test(name) || /modif|updat|expir|valid|event|start|end|birth|build/.test(name)) continue
    const date = /^(?:19|20)\d\d-/.test(content) ? machineDate(content) : undefined
    if (date && date.precision !== 'month') return { ...date, seen: byMarkup(`meta ${name}`, meta) }
  }
  return undefined
}

/** The first day that the page's words name in a month that its address is of. */
function dayOfMonth(page: MarkedPage, month: string, order: () => DayOrder): SeenDate | undefined {
  for (const block of page.blocks.slice(0, 2000)) {
    const { text } = block
    const stated = text.includes(month.slice(0, 4)) ? wordedDate(text.slice(0, 300), order) : undefined
    if (stated && stated.precision !== 'month' && stated.value.startsWith(month))
      return { value: stated.value, precision: stated.precision, seen: inStretch(block, stated) }
  }
  return undefined
}

/** A date anywhere: the earliest `<time>`, or one that the body or the rest of the page states in a line of its own. */
function lateDate({ page, body }: DatedPage, order: () => DayOrder): SeenDate | undefined {
  for (const element of page.elements) {
    const { tag, attributes } = element
    const date = tag === 'time' && attributes['datetime'] !== undefined ? machineDate(attributes['datetime'], order) : undefined
    if (date && date.precision !== 'month') return { ...date, seen: { ...byMarkup('time', element), from: 'text' } }
  }
  const lines = [...body, ...page.blocks.slice(0, 2000)].filter(({ text }) => text.length < 120)
  // Dates that are links date other articles; but better theirs than none.
  lines.sort((a, b) => Number(a.linked === a.text.length) - Number(b.linked === b.text.length))
  for (const block of body.slice(0, 5)) {
    const stated = wordedDate(block.text.slice(0, 40), order)
    if (stated && stated.start < 12 && stated.precision !== 'month' && stated.value >= '1990')
      return { value: stated.value, precision: stated.precision, seen: inStretch(block, stated) }
  }
  for (const block of lines) {
    const stated = wordedDate(block.text, order)
    if (stated && stated.precision !== 'month' && stated.value >= '1990')
      return { value: stated.value, precision: stated.precision, seen: inStretch(block, stated) }
  }
  return undefined
}

/** The words of a block that state a date. */
const inStretch = (block: RawBlock, { start, end }: Span): Sighting => ({ from: 'text', where: 'date', block, within: { start, end } })

function orderOf({ page, url }: DatedPage): DayOrder {
  const language = (page.language ?? '').toLowerCase()
  const american =
    language === 'en-us' ||
    language === 'en_us' ||
    (language === 'en' && !/\.(?:uk|au|nz|ie|in|za|ng|ke|gh|pk|my|sg)(?:[/:]|$)/.test(url ?? ''))
  return dayOrderOf(
    page.blocks.slice(0, 3000).map(({ text }) => text),
    american ? 'mdy' : 'dmy',
  )
}

function says(page: MarkedPage, block: RawBlock, what: Surrounding): boolean {
  const { parent } = page.elements[block.element]!
  return (
    surroundingsOf(page, block.element).has(what) ||
    (parent >= 0 && surroundingsOf(page, parent).has(what)) ||
    block.runs.some(({ element }) => element !== block.element && surroundingsOf(page, element).has(what))
  )
}
