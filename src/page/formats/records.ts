import { RashomonError } from '../error.ts'
import { decode } from '../decode.ts'
import type { PageOrigin } from '../open-page.ts'
import type { Stated } from '../page.ts'
import { dayOf } from './day.ts'
import { within, type Held, type Opening } from './held.ts'

/**
 * A page out of the fields of a record: a row of a table, a line of JSON Lines. Fields are known by the names that people and programs give
 * them, whatever the case and the marks between words (`published_at`, `Published At`, `publishedAt`).
 */
export type Fields = Readonly<Record<string, unknown>>

/** The names of each field, the likeliest first; letters and digits only. */
export const NAMES = {
  html: ['html', 'rawhtml', 'contenthtml', 'bodyhtml', 'pagehtml', 'htmlcontent'],
  text: [
    'text',
    'content',
    'body',
    'fulltext',
    'articletext',
    'articlebody',
    'maintext',
    'contenttext',
    'bodytext',
    'plaintext',
    'cleanedtext',
    'article',
    'story',
  ],
  summary: ['summary', 'description', 'abstract', 'excerpt', 'snippet', 'lead'],
  title: ['title', 'headline', 'heading', 'articletitle', 'name'],
  published: [
    'published',
    'publishedat',
    'publisheddate',
    'publicationdate',
    'publishdate',
    'publishedon',
    'datepublished',
    'pubdate',
    'date',
    'datetime',
    'time',
    'timestamp',
    'created',
    'createdat',
  ],
  url: ['url', 'link', 'uri', 'permalink', 'canonicalurl', 'articleurl', 'sourceurl', 'href', 'webpage'],
  outlet: ['outlet', 'publication', 'publisher', 'newspaper', 'sitename', 'site', 'source', 'sourcename', 'media', 'domain'],
  author: ['author', 'authors', 'byline', 'writer', 'creator', 'journalist', 'reporter'],
} as const

type Field = keyof typeof NAMES

const BARE = /[^\p{L}\p{N}]/gu

/** A field's name without case and marks. */
export function bare(name: string): string {
  return name.replace(BARE, '').toLowerCase()
}

/** Whether one of the names is that of a page's text. */
export function hasText(names: readonly string[]): boolean {
  const known = new Set(names.map(bare))
  return [...NAMES.html, ...NAMES.text].some(name => known.has(name))
}

/** Whether names of columns are those of records of pages: one of the text itself, and two in all. */
export function areColumns(names: readonly string[]): boolean {
  const known = new Set(names.map(bare))
  const has = (field: Field) => NAMES[field].some(name => known.has(name))
  const fields = (Object.keys(NAMES) as Field[]).filter(has)
  return (has('html') || has('text')) && fields.length >= 2
}

/** The page of a record. One without text, or whose text is no string, is refused. */
export function pageOfRecord(fields: Fields, name: string, opening: Opening): Held {
  const named = new Map<string, unknown>()
  for (const [key, value] of Object.entries(fields)) if (!named.has(bare(key))) named.set(bare(key), value)
  const text = (field: Field) => firstText(named, NAMES[field])
  const url = text('url')
  const { origin, stated: before } = within(opening, name, url !== undefined && /^https?:\/\//i.test(url) ? { url } : {})
  const html = text('html')
  const body = html ?? text('text')
  const summary = body === undefined ? text('summary') : undefined
  const source = body ?? summary
  if (source === undefined)
    return {
      kind: 'refused',
      origin,
      error: new RashomonError('bad-input', 'has no text: give it as html, text, content or body.'),
    }
  return {
    kind: 'page',
    bytes: UTF8.encode(source.toWellFormed()),
    origin: origins(origin, summary !== undefined, html !== undefined),
    stated: statedBy(
      { title: text('title'), published: dayOf(text('published')), outlet: text('outlet'), authors: authorsOf(named) },
      before,
    ),
  }
}

const UTF8 = new TextEncoder()

function origins(origin: PageOrigin, summary: boolean, html: boolean): PageOrigin {
  return { ...origin, charset: 'utf-8', ...(html ? { mediaType: 'text/html' } : {}), ...(summary ? { summary: true as const } : {}) }
}

/** What is stated of a record, without what is empty. */
export function statedBy(
  said: { readonly [K in Exclude<keyof Stated, 'by'>]: Stated[K] | undefined },
  before: Stated | undefined,
  by: Stated['by'] = 'record',
): Stated {
  const { title, published, outlet, authors } = said
  return {
    ...before,
    by,
    ...(title === undefined || title.trim() === '' ? {} : { title: oneLine(title) }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined || outlet.trim() === '' ? {} : { outlet: oneLine(outlet) }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
  }
}

/** A title or a name as one line of at most 500 characters. */
export function oneLine(text: string): string {
  return text.toWellFormed().slice(0, 2000).replace(/\s+/gu, ' ').trim().slice(0, 500)
}

function firstText(named: ReadonlyMap<string, unknown>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = named.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
    // `{"source": {"name": …}}`, as services for news write it.
    if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string') return value.name
  }
  return undefined
}

/** Authors as a list, or as one text that separates them by semicolons, commas or "and". */
function authorsOf(named: ReadonlyMap<string, unknown>): readonly string[] | undefined {
  for (const name of NAMES.author) {
    const value = named.get(name)
    if (Array.isArray(value)) return value.flatMap(each => authorNames(each))
    const names = authorNames(value)
    if (names.length > 0) return names
  }
  return undefined
}

function authorNames(value: unknown): string[] {
  if (typeof value === 'object' && value !== null && 'name' in value) return authorNames(value.name)
  if (typeof value !== 'string') return []
  return peopleIn(value)
}

/** The names in a line such as "By Ada Rossi, Tom Bell and Ines Dahl"; of lists in quotes and brackets too. */
export function peopleIn(line: string): string[] {
  return oneLine(line)
    .replace(/^by[\s:]+/i, '')
    .split(/[;,|]|\sand\s|\s&\s/i)
    .map(name => name.replace(/^[\s"'[\]()]+|[\s"'[\]()]+$/g, ''))
    .filter(name => /\p{L}/u.test(name))
}

/** A record's line of JSON; undefined where it is none, or no object. */
export function jsonObject(bytes: Uint8Array): Fields | undefined {
  const value = jsonValue(bytes)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** A document of JSON in whatever encoding; undefined where it is none. */
export function jsonValue(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decode(bytes).text.replace(/^\ufeff/, '')) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
