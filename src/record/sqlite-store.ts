import type { Claim, Comparison, Disagreement, Lineage, Position, Versions } from '../comparison/index.ts'
import { sha256Hex, type Page, type Span, type Stated } from '../page/index.ts'
import type { Relation, Situation } from '../situation/index.ts'
import { pack, packRead, packText, unpack, unpackRead, unpackText } from './annotation.ts'
import type { Connection } from './connection.ts'
import { searchQuery } from './query.ts'
import { articleRows, comparisonRows } from './rows.ts'
import type { Run } from './run.ts'
import { hitSpans, mark, snippet } from './snippet.ts'
import { corrupt } from './sqlite-error.ts'
import type { Found, Item, ReadPage, Store } from './store.ts'

/** A title's words weigh five times the text's; a threshold of taste, not of measurement. */
const RANK = 'bm25(article_search, 5.0, 1.0)'

type PageRow = {
  readonly media_type: Page['mediaType']
  readonly encoding: string
  readonly encoding_from: Page['encoding']['from']
  readonly url: string | null
  readonly path: string | null
  readonly member: string | null
  readonly captured: string | null
  readonly summary: number | null
  readonly sheets: string | null
  readonly stated: string | null
  readonly source: Uint8Array | null
}

type FoundRow = {
  readonly number: number
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly text: string
}

/** One SQLite file as a record. Made by `openRecord`, which knows that the file is a record of this version. */
export class SqliteStore implements Store {
  readonly #sqlite: Connection
  readonly #run: Run
  /** How many articles were there when `all` was last asked: what the next comparison knows of. */
  #known: number | undefined

  constructor(sqlite: Connection, run: Run) {
    this.#sqlite = sqlite
    this.#run = run
  }

  async pages(): Promise<readonly string[]> {
    return this.#sqlite.rows('SELECT sha256 FROM page ORDER BY sha256').map(row => String(row['sha256']))
  }

  async has(pageSha256: string): Promise<boolean> {
    return this.#has(pageSha256)
  }

  async add(page: Page, bytes: Uint8Array, read: ReadPage): Promise<boolean> {
    // Compressed before the transaction, so that the file is held for as short as can be.
    const body = pack(bytes)
    const source = page.encoding.from === 'pdf' ? packText(page.source) : undefined
    const annotation = packRead(read)
    return this.#sqlite.transaction(() => {
      if (this.#has(page.sha256)) return false
      const { article } = read
      // SQLite ends a text at its first NUL when it marks hits; a space in its place keeps every offset.
      const text = article.text.replaceAll('\0', ' ')
      this.#sqlite.insert('page', {
        sha256: page.sha256,
        media_type: page.mediaType,
        bytes: page.bytes,
        encoding: page.encoding.name,
        encoding_from: page.encoding.from,
        url: page.url,
        path: page.path,
        member: page.member,
        captured: page.captured,
        summary: page.summary ? 1 : undefined,
        sheets: page.sheets && JSON.stringify(page.sheets),
        stated: page.stated && JSON.stringify(page.stated),
        source,
        body,
      })
      const number = this.#sqlite.insert('article', {
        id: article.id,
        page: page.sha256,
        run: this.#runNumber(),
        outlet: article.outlet,
        published: article.published?.value,
        language: article.language,
        title: article.title,
        text,
        annotation,
      })
      this.#sqlite.insert('article_search', { rowid: number, title: article.title, text })
      for (const [table, rows] of articleRows(read)) for (const row of rows) this.#sqlite.insert(table, row)
      return true
    })
  }

  async page(pageSha256: string): Promise<Page | undefined> {
    const row = this.#sqlite.row(
      'SELECT media_type, encoding, encoding_from, url, path, member, captured, summary, sheets, stated, source FROM page WHERE sha256 = ?',
      pageSha256,
    ) as PageRow | undefined
    const bytes = await this.bytes(pageSha256)
    if (!row || !bytes) return undefined
    const { source } = row
    return {
      sha256: pageSha256,
      mediaType: row.media_type,
      bytes: bytes.length,
      source: source === null ? new TextDecoder(row.encoding).decode(bytes).toWellFormed() : this.#unpacked(() => unpackText(source)),
      encoding: { name: row.encoding, from: row.encoding_from },
      ...(row.url === null ? {} : { url: row.url }),
      ...(row.path === null ? {} : { path: row.path }),
      ...(row.member === null ? {} : { member: row.member }),
      ...(row.captured === null ? {} : { captured: row.captured }),
      ...(row.summary === null ? {} : { summary: true }),
      ...(row.sheets === null ? {} : { sheets: JSON.parse(row.sheets) as number[] }),
      ...(row.stated === null ? {} : { stated: JSON.parse(row.stated) as Stated }),
    }
  }

  async bytes(pageSha256: string): Promise<Uint8Array | undefined> {
    const row = this.#sqlite.row('SELECT body FROM page WHERE sha256 = ?', pageSha256) as { body: Uint8Array } | undefined
    if (!row) return undefined
    const bytes = this.#unpacked(() => unpack(row.body))
    if (sha256Hex(bytes) !== pageSha256) throw corrupt(this.#sqlite.path)
    return bytes
  }

  async *all(): AsyncIterable<ReadPage> {
    // Articles are never changed or taken away, so the list is a whole state of the record even while another program adds to it.
    const ids = this.#sqlite.rows('SELECT id FROM article ORDER BY published IS NULL, published, id') as { id: string }[]
    this.#known = ids.length
    for (const { id } of ids) {
      const read = this.#article(id)
      if (!read) throw corrupt(this.#sqlite.path)
      yield read
    }
  }

  async article(id: string): Promise<ReadPage | undefined> {
    return this.#article(id)
  }

  async compare(comparison: Comparison, situation: Situation): Promise<void> {
    this.#sqlite.transaction(() => {
      const rows = comparisonRows(comparison, situation)
      for (const [table] of rows) this.#sqlite.do(`DELETE FROM ${table}`)
      for (const [table, list] of rows) for (const row of list) this.#sqlite.insert(table, row)
      this.#sqlite.do('INSERT OR REPLACE INTO comparison (one, articles) VALUES (1, ?)', this.#known ?? this.#count())
    })
  }

  async comparison(): Promise<Comparison> {
    return {
      versions: this.#items('versions') as Versions[],
      lineage: this.#items('lineage') as Lineage[],
      claims: this.#items('claim') as Claim[],
      disagreements: this.#items('disagreement') as Disagreement[],
      positions: this.#items('position') as Position[],
    }
  }

  async situation(): Promise<Situation> {
    return { relations: this.#items('relation') as Relation[] }
  }

  async stale(): Promise<boolean> {
    const row = this.#sqlite.row('SELECT articles FROM comparison')
    return this.#count() !== Number(row?.['articles'] ?? 0)
  }

  async runs(): Promise<readonly Run[]> {
    return this.#sqlite.rows('SELECT run FROM run ORDER BY run').map(row => JSON.parse(String(row['run'])) as Run)
  }

  async item(id: string): Promise<Item | undefined> {
    for (const kind of ['claim', 'versions', 'lineage', 'disagreement', 'position', 'relation'] as const) {
      const row = this.#sqlite.row(`SELECT item FROM ${kind} WHERE id = ?`, id)
      if (row) return { kind, item: JSON.parse(String(row['item'])) }
    }
    const article = this.#article(id)?.article
    if (article) return { kind: 'article', article: id, item: article }
    for (const [kind, list] of IN_ARTICLES) {
      const row = this.#sqlite.row(`SELECT article FROM ${kind} WHERE id = ?`, id) as { article: string } | undefined
      const read = row && this.#article(row.article)
      const item = read && list(read).find(one => one.id === id)
      if (row && item) return { kind, article: row.article, item } as Item
    }
    return undefined
  }

  async find(words: string, limit: number): Promise<readonly Found[]> {
    const query = searchQuery(words)
    if (query === undefined) return []
    const found = this.#sqlite.rows(
      `SELECT number, id, article.title, outlet, published, article.text FROM article_search JOIN article ON number = article_search.rowid
       WHERE article_search MATCH ? ORDER BY ${RANK}, id LIMIT ?`,
      query,
      limit,
    ) as FoundRow[]
    return found.map(({ number, id, title, outlet, published, text }) => {
      const { span, hits } = snippet(text, this.#hits(number, query, text))
      return {
        article: id,
        title,
        ...(outlet === null ? {} : { outlet }),
        ...(published === null ? {} : { published }),
        text: (this.#article(id)?.article.text ?? text).slice(span.start, span.end),
        hits,
        span,
      }
    })
  }

  async close(): Promise<void> {
    this.#sqlite.close()
  }

  #has(pageSha256: string): boolean {
    return this.#sqlite.row('SELECT 1 FROM page WHERE sha256 = ?', pageSha256) !== undefined
  }

  #article(id: string): ReadPage | undefined {
    const row = this.#sqlite.row('SELECT annotation FROM article WHERE id = ?', id) as { annotation: Uint8Array } | undefined
    return row && this.#unpacked(() => unpackRead(row.annotation))
  }

  /** Where the query's words stand in an article's text, in text order. */
  #hits(number: number, query: string, text: string): readonly Span[] {
    const sign = mark(text)
    const row = this.#sqlite.row(
      'SELECT highlight(article_search, 1, ?, ?) AS marked FROM article_search WHERE rowid = ? AND article_search MATCH ?',
      sign,
      sign,
      number,
      query,
    )
    return row ? hitSpans(String(row['marked']), sign) : []
  }

  #runNumber(): number {
    const run = JSON.stringify(this.#run)
    const row = this.#sqlite.row('SELECT number FROM run WHERE run = ?', run)
    return row ? Number(row['number']) : this.#sqlite.insert('run', { run })
  }

  #count(): number {
    return Number(this.#sqlite.row('SELECT count(*) AS articles FROM article')!['articles'])
  }

  #items(table: string): unknown[] {
    return this.#sqlite.rows(`SELECT item FROM ${table} ORDER BY place`).map(row => JSON.parse(String(row['item'])) as unknown)
  }

  #unpacked<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw corrupt(this.#sqlite.path, { cause: error })
    }
  }
}

const IN_ARTICLES: readonly (readonly [kind: string, list: (read: ReadPage) => readonly { readonly id: string }[]])[] = [
  ['attribution', read => read.reading.attributions],
  ['event', read => read.reading.events],
  ['actor', read => read.reading.actors],
  ['comment', read => read.comments],
]
