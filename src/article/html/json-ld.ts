import { decodeHTML } from 'entities'

/** What a page says of its article in JSON-LD by the vocabulary of schema.org: a witness, not the truth. */
export interface DeclaredArticle {
  readonly types: readonly string[]
  readonly headlines: readonly string[]
  readonly description?: string
  readonly body?: string
  /** Persons and organisations. */
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly section?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  readonly url?: string
  /** The properties that hold the headline, the authors and the date of publication. */
  readonly names: { readonly headline: string; readonly authors: string; readonly published: string }
}

/** How many values of a script are looked at, so that a hostile one costs no more than a long one. */
const MOST_VALUES = 20_000

/** Every article that a page declares, in page order. Scripts that are no JSON, even when mended, are passed over. */
export function declaredArticles(scripts: readonly string[]): readonly DeclaredArticle[] {
  const articles: DeclaredArticle[] = []
  for (const script of scripts) {
    const named = new Map<string, Fields>()
    const objects = objectsOf(parse(script))
    for (const object of objects) {
      const id = textOf(object['@id'])
      if (id !== undefined && textOf(object['name']) !== undefined) named.set(id, object)
    }
    for (const object of objects) if (typesOf(object).some(type => ARTICLE.test(type))) articles.push(articleOf(object, named))
  }
  return articles
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|WebPage|Recipe|Liveblog|VideoObject|Event)$/i
type Fields = Readonly<Record<string, unknown>>

function articleOf(object: Fields, named: ReadonlyMap<string, Fields>): DeclaredArticle {
  const authors: string[] = []
  for (const author of [...listOf(object['author']), ...listOf(object['author'] === undefined ? object['creator'] : undefined)]) {
    const fields = isFields(author) ? (textOf(author['name']) === undefined ? named.get(textOf(author['@id']) ?? '') : author) : undefined
    const names = fields ? listOf(fields['name']) : [author]
    for (const name of names) {
      const text = textOf(name)
      if (text !== undefined && text !== '') authors.push(text)
    }
  }
  const publisher = isFields(object['publisher'])
    ? (textOf(object['publisher']['name']) ?? textOf(named.get(textOf(object['publisher']['@id']) ?? '')?.['name']))
    : textOf(object['publisher'])
  const published = ['datePublished', 'dateCreated', 'uploadDate'].find(name => textOf(object[name]) !== undefined) ?? 'datePublished'
  const optional = {
    description: textOf(object['description']),
    body: textOf(object['articleBody']),
    publisher,
    section: textOf(object['articleSection']),
    published: textOf(object[published]),
    modified: textOf(object['dateModified']),
    language: isFields(object['inLanguage']) ? textOf(object['inLanguage']['alternateName']) : textOf(object['inLanguage']),
    url:
      textOf(object['url']) ??
      (isFields(object['mainEntityOfPage']) ? textOf(object['mainEntityOfPage']['@id']) : textOf(object['mainEntityOfPage'])),
  }
  return {
    types: typesOf(object),
    headlines: [object['headline'], object['name']].flatMap(value => textOf(value) || []),
    authors,
    names: {
      headline: textOf(object['headline']) ? 'headline' : 'name',
      authors: object['author'] === undefined ? 'creator' : 'author',
      published,
    },
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
    ) as Partial<DeclaredArticle>),
  }
}

/** Every object in a value, outer ones first; iterative, and no further than the cap. */
function objectsOf(value: unknown): Fields[] {
  const found: Fields[] = []
  const open: unknown[] = [value]
  for (let i = 0; i < open.length && i < MOST_VALUES; i++) {
    const next = open[i]
    if (Array.isArray(next)) open.push(...next.slice(0, 1000))
    else if (isFields(next)) {
      found.push(next)
      for (const inner of Object.values(next)) if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
  return found
}

function parse(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>)\s*$/, '')
  return parsed(bare) ?? parsed(mended(bare))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    // What is no JSON declares nothing; too deep a nesting is a RangeError.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** The usual faults: line feeds and tabs inside strings, a comma before a closing bracket, a semicolon at the end. */
function mended(json: string): string {
  return json
    .replaceAll(/[\u0000-\u001f]+/g, ' ')
    .replaceAll(/,[ ]{0,99}([}\]])/g, '$1')
    .replace(/;\s*$/, '')
}

function typesOf(object: Fields): string[] {
  return listOf(object['@type']).filter(type => typeof type === 'string')
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A text, entities decoded (publishers encode twice), white space squeezed; of a list the first. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'string') return undefined
  return decodeHTML(first).toWellFormed().replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim()
}
