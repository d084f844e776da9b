import type { ReadPage, Store } from '../record/index.ts'
import { eventLine } from './annotation.ts'
import { evidenceOfClaim, evidenceOfDisagreement, requireEvidence } from './evidence.ts'
import type {
  ActorLine,
  ArticleLine,
  AttributionLine,
  ClaimLine,
  CommentLine,
  DisagreementLine,
  EventLine,
  LineageLine,
  PositionLine,
  RelationLine,
  VersionsLine,
} from './lines.ts'
import { articlesIn, verify, type TextOf } from './verify.ts'

/** The kinds of items, each a file of an export or a table. */
export const FILES = [
  'articles',
  'comments',
  'actors',
  'attributions',
  'events',
  'versions',
  'lineage',
  'claims',
  'disagreements',
  'positions',
  'relations',
] as const

export type File = (typeof FILES)[number]

/** A line of an export: what one article says, with the page that it was read on, or what several say. */
export type ExportItem =
  | ItemOf<'articles', ArticleLine>
  | ItemOf<'comments', CommentLine>
  | ItemOf<'actors', ActorLine>
  | ItemOf<'attributions', AttributionLine>
  | ItemOf<'events', EventLine>
  | { readonly file: 'versions'; readonly line: VersionsLine }
  | { readonly file: 'lineage'; readonly line: LineageLine }
  | { readonly file: 'claims'; readonly line: ClaimLine }
  | { readonly file: 'disagreements'; readonly line: DisagreementLine }
  | { readonly file: 'positions'; readonly line: PositionLine }
  | { readonly file: 'relations'; readonly line: RelationLine }

interface ItemOf<Name, Line> {
  readonly file: Name
  readonly line: Line
  readonly read: ReadPage
}

/** Every line of an export, in order, checked against the articles' texts; throws a RashomonError `altered-quotation` at the first that differs. */
export async function* exportLines(store: Store): AsyncGenerator<ExportItem> {
  for await (const read of store.all()) {
    const textOf: TextOf = article => (article === read.article.id ? read.article.text : undefined)
    for (const item of itemsOf(read)) {
      verify(item.file.slice(0, -1), item.line, textOf, read.article.id)
      yield item
    }
  }
  const texts = new Texts(store)
  for (const { item, kind, lists } of await across(store)) {
    if (item.file !== 'lineage' || item.line.kind !== 'credits') requireEvidence(kind, item.line, lists)
    await texts.fetch(articlesIn(item.line))
    verify(kind, item.line, texts.of)
    yield item
  }
}

function itemsOf(read: ReadPage): ExportItem[] {
  const { article, comments, reading } = read
  for (const said of reading.attributions) requireEvidence('attribution', said, [said.evidence])
  for (const event of reading.events) requireEvidence('event', event, [event.evidence])
  return [
    { file: 'articles', line: article, read },
    ...comments.map(line => ({ file: 'comments', line, read }) as const),
    ...reading.actors.map(({ id, ...actor }) => ({ file: 'actors', line: { id, article: article.id, ...actor }, read }) as const),
    ...reading.attributions.map(line => ({ file: 'attributions', line, read }) as const),
    ...reading.events.map(event => ({ file: 'events', line: eventLine(event), read }) as const),
  ]
}

interface Across {
  readonly item: Exclude<ExportItem, { readonly read: ReadPage }>
  readonly kind: string
  /** The lists of evidence that none may be empty of. A credit can stand in a page's markup alone, outside the article's text: it has no words to quote. */
  readonly lists: readonly (readonly unknown[])[]
}

async function across(store: Store): Promise<Across[]> {
  const comparison = await store.comparison()
  const { relations } = await store.situation()
  return [
    ...comparison.versions.map((line): Across => ({ item: { file: 'versions', line }, kind: 'versions', lists: [line.evidence] })),
    ...comparison.lineage.map((line): Across => ({ item: { file: 'lineage', line }, kind: 'lineage', lists: line.evidence })),
    ...comparison.claims.map((line): Across => ({ item: { file: 'claims', line }, kind: 'claim', lists: evidenceOfClaim(line) })),
    ...comparison.disagreements.map(
      (line): Across => ({ item: { file: 'disagreements', line }, kind: 'disagreement', lists: evidenceOfDisagreement(line) }),
    ),
    ...comparison.positions.map((line): Across => ({ item: { file: 'positions', line }, kind: 'position', lists: [line.evidence] })),
    ...relations.map((line): Across => ({ item: { file: 'relations', line }, kind: 'relation', lists: [line.evidence] })),
  ]
}

// So many texts are kept to check quotations against; another is fetched from the record again.
const TEXTS = 2000

/** The articles' texts, the last that were asked for. */
class Texts {
  readonly #store: Store
  readonly #texts = new Map<string, string>()

  constructor(store: Store) {
    this.#store = store
  }

  readonly of: TextOf = article => this.#texts.get(article)

  /** Fetches those that are not there; one that the record does not have stays away. */
  async fetch(articles: ReadonlySet<string>): Promise<void> {
    for (const id of articles) {
      const text = this.#texts.get(id) ?? (await this.#store.article(id))?.article.text
      if (text === undefined) continue
      this.#texts.delete(id)
      this.#texts.set(id, text)
    }
    const most = Math.max(TEXTS, articles.size)
    for (const id of this.#texts.keys()) {
      if (this.#texts.size <= most) break
      this.#texts.delete(id)
    }
  }
}
