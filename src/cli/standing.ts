import { locate, type Article, type Comment } from '../article/index.ts'
import type { Evidence } from '../comparison/index.ts'
import { sheetAt, type Page, type Span } from '../page/index.ts'
import { sentencesAround, type Item, type ReadPage, type Store } from '../record/index.ts'

/** Words of an item as they stand in their article and in the page; those of a comment in itself. */
export interface Standing extends Span {
  /** Which part of the item they are of: `asserted`, `denied`, `side 1`, … */
  readonly side?: string
  readonly article: string
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  /** Where the sentence or sentences that the words are in stand in the article's text, and what they hold beside the words. */
  readonly sentence: Span
  readonly before: string
  readonly exact: string
  readonly after: string
  readonly path?: string
  /** Where in that file; see Page. */
  readonly member?: string
  readonly url?: string
  readonly captured?: string
  /** Where the page's decoded source holds them; several where something stands between, none where the page does not hold them. */
  readonly places: readonly Place[]
}

/** A stretch of the page's decoded source; `line` and `column` of its beginning count from 1. */
interface Place extends Span {
  readonly line: number
  readonly column: number
  /** Of a PDF: the sheet that it begins on, from 1. */
  readonly sheet?: number
}

interface Cited {
  readonly side?: string
  readonly article: string
  readonly span: Span
}

/** Every piece of evidence of an item, in the item's order. */
export async function standings(item: Item, store: Store): Promise<Standing[]> {
  const pages = new Map<string, { readonly read: ReadPage; readonly page: Page } | undefined>()
  const pageOf = async (article: string) => {
    if (!pages.has(article)) {
      const read = await store.article(article)
      const page = read && (await store.page(read.article.page.sha256))
      pages.set(article, read && page && { read, page })
    }
    return pages.get(article)
  }
  if (item.kind === 'comment') {
    const of = await pageOf(item.article)
    return of ? [commentStanding(item.item, of.read, of.page)] : []
  }
  const found: Standing[] = []
  for (const cited of citedBy(item)) {
    const of = await pageOf(cited.article)
    if (of) found.push(standing(cited, of.read, of.page))
  }
  return found
}

function citedBy(item: Exclude<Item, { kind: 'comment' }>): Cited[] {
  switch (item.kind) {
    case 'article':
      return item.item.blocks.slice(0, 1).map(span => ({ article: item.article, span }))
    case 'actor':
      return item.item.mentions.map(span => ({ article: item.article, span }))
    case 'attribution':
    case 'event':
      return item.item.evidence.map(span => ({ article: item.article, span }))
    case 'claim':
      return [
        ...item.item.assertedBy.flatMap(({ evidence }) => across('asserted', evidence)),
        ...item.item.deniedBy.flatMap(({ evidence }) => across('denied', evidence)),
      ]
    case 'disagreement':
      return item.item.sides.flatMap(({ evidence }, i) => across(`side ${i + 1}`, evidence))
    case 'lineage':
      return item.item.evidence.flatMap(pair => pair.flatMap((evidence, i) => across(i === 0 ? 'from' : 'to', [evidence])))
    case 'position':
      return across(undefined, item.item.evidence)
    case 'versions':
      return item.item.steps.flatMap(({ stretches }) =>
        stretches.flatMap(({ kind, before, after }) => [
          ...(before ? across(kind === 'changed' ? 'before' : kind, [before]) : []),
          ...(after ? across(kind === 'changed' ? 'after' : kind, [after]) : []),
        ]),
      )
  }
  return item.item.evidence.flatMap(evidence => across(evidence.sign, [evidence]))
}

function across(side: string | undefined, evidence: readonly Evidence[]): Cited[] {
  return evidence.map(({ article, start, end }) => ({ ...(side === undefined ? {} : { side }), article, span: { start, end } }))
}

function standing({ side, span }: Cited, read: ReadPage, page: Page): Standing {
  const { article, map } = read
  const { start, end } = span
  const sentence = sentencesAround(read, span)
  return {
    start,
    end,
    ...(side === undefined ? {} : { side }),
    ...about(article, page),
    sentence,
    before: article.text.slice(sentence.start, start),
    exact: article.text.slice(start, end),
    after: article.text.slice(end, sentence.end),
    places: locate(map, span).map(found => placeOf(page, found)),
  }
}

/** A comment stands beside the article's text: its words are its own, and begin somewhere in the page. */
function commentStanding({ text, blockStart }: Comment, { article }: ReadPage, page: Page): Standing {
  const place = placeOf(page, { start: blockStart, end: blockStart })
  return {
    start: 0,
    end: text.length,
    ...about(article, page),
    sentence: { start: 0, end: text.length },
    before: '',
    exact: text,
    after: '',
    places: [place],
  }
}

function about(
  article: Article,
  page: Page,
): Pick<Standing, 'article' | 'title' | 'outlet' | 'published' | 'path' | 'member' | 'url' | 'captured'> {
  return {
    article: article.id,
    title: article.title,
    ...(article.outlet === undefined ? {} : { outlet: article.outlet }),
    ...(article.published === undefined ? {} : { published: article.published.value }),
    ...(page.path === undefined ? {} : { path: page.path }),
    ...(page.member === undefined ? {} : { member: page.member }),
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(page.captured === undefined ? {} : { captured: page.captured }),
  }
}

function placeOf({ source, sheets }: Page, { start, end }: Span): Place {
  const before = source.slice(0, start)
  const lineStart = before.lastIndexOf('\n') + 1
  return {
    start,
    end,
    line: before.split('\n').length,
    column: start - lineStart + 1,
    ...(sheets === undefined ? {} : { sheet: sheetAt(sheets, start) }),
  }
}
