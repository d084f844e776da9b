import { parseFeed } from 'feedsmith'
import { decode } from '../decode.ts'
import { RashomonError } from '../error.ts'
import { damaged } from './bytes.ts'
import { dayOf } from './day.ts'
import { within, type Held, type Opening } from './held.ts'
import { oneLine, peopleIn, statedBy } from './records.ts'

/**
 * The items of a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed): each whole where the feed gives it whole, else its summary, which says that it is
 * one. The item's own fields are its record.
 */
export async function* feedMembers(bytes: Uint8Array, opening: Opening): AsyncGenerator<Held> {
  const { text, cut } = closed(decode(bytes, opening.origin.charset).text)
  const feed = feedIn(text)
  if (!feed) {
    yield { kind: 'refused', origin: opening.origin, error: damaged('it is no feed that can be taken apart') }
    return
  }
  if (feed.items.length === 0)
    yield { kind: 'refused', origin: opening.origin, error: new RashomonError('no-pages', 'is a feed without items: fetch it again.') }
  for (const [i, item] of feed.items.entries()) yield heldItem(item, i + 1, feed.title, opening)
  if (cut) yield { kind: 'refused', origin: opening.origin, error: damaged('it ends in the middle') }
}

/** The end of every kind of feed in XML, after its last item. */
const ENDS: readonly (readonly [item: string, feed: string])[] = [
  ['</item>', '</channel></rss>'],
  ['</entry>', '</feed>'],
  ['</item>', '</rdf:RDF>'],
]

/** A feed that was cut off, closed behind its last whole item. */
function closed(text: string): { readonly text: string; readonly cut: boolean } {
  const root = /<(rss|feed|rdf:RDF)[\s>]/i.exec(text.slice(0, 65536))?.[1]?.toLowerCase()
  const [item, feed] = ENDS[['rss', 'feed', 'rdf:rdf'].indexOf(root ?? '')] ?? []
  if (item === undefined || feed === undefined || text.slice(-4096).toLowerCase().includes(`</${root}>`)) return { text, cut: false }
  const end = text.lastIndexOf(item)
  return { text: (end < 0 ? text : text.slice(0, end + item.length)) + feed, cut: true }
}

/** An item, whatever the kind of its feed. */
interface Item {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly date?: string | undefined
  readonly authors: readonly (string | undefined)[]
  /** Whole articles, the longest is taken; then what may be a summary. */
  readonly contents: readonly (string | undefined)[]
  readonly summaries: readonly (string | undefined)[]
}

function heldItem(item: Item, number: number, outlet: string | undefined, opening: Opening): Held {
  const content = longest(item.contents)
  const source = content ?? longest(item.summaries)
  const { origin } = within(opening, `item ${number}`)
  if (source === undefined)
    return { kind: 'refused', origin, error: new RashomonError('empty-page', 'has a title and no text: save the article itself.') }
  const url = item.url?.trim()
  return {
    kind: 'page',
    bytes: new TextEncoder().encode(source.toWellFormed()),
    origin: {
      ...origin,
      charset: 'utf-8',
      ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
      ...(content === undefined ? { summary: true } : {}),
    },
    stated: statedBy(
      {
        title: plain(item.title),
        published: dayOf(item.date),
        outlet: plain(outlet),
        authors: item.authors.flatMap(name => (name === undefined ? [] : peopleIn(plain(name) ?? ''))),
      },
      opening.stated,
    ),
  }
}

/** Titles may hold markup, once escaped. */
function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text.slice(0, 4000).replace(/<\/?[a-z][^<>]{0,200}>/gi, ''))
}

function longest(texts: readonly (string | undefined)[]): string | undefined {
  return texts.filter((text): text is string => text !== undefined && text.trim() !== '').toSorted((a, b) => b.length - a.length)[0]
}

type AnyFeed = ReturnType<typeof parseFeed<string>>

/** A description is the article itself where it has paragraphs enough and nothing longer stands beside it. */
const WHOLE_DESCRIPTION = 1500

function feedIn(text: string): { readonly title: string | undefined; readonly items: readonly Item[] } | undefined {
  const parsed = parsedFeed(text)
  if (!parsed) return undefined
  switch (parsed.format) {
    case 'rss':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(item => {
          const whole = item.content?.encoded
          const described = whole === undefined && (item.description?.length ?? 0) >= WHOLE_DESCRIPTION
          return {
            title: item.title,
            url: item.link ?? item.guid?.value,
            date: item.pubDate ?? item.dc?.dates?.[0],
            authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(author => author.name)],
            contents: [whole, described ? item.description : undefined],
            summaries: [item.description],
          }
        }),
      }
    case 'rdf':
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(item => ({
          title: item.title,
          url: item.link,
          date: item.dc?.dates?.[0],
          authors: item.dc?.creators ?? [],
          contents: [item.content?.encoded],
          summaries: [item.description],
        })),
      }
    case 'atom':
      return {
        title: parsed.feed.title?.value,
        items: (parsed.feed.entries ?? []).map(entry => ({
          title: entry.title?.value,
          url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          date: entry.published ?? entry.updated,
          authors: (entry.authors ?? []).map(author => author.name),
          contents: [entry.content?.value],
          summaries: [entry.summary?.value],
        })),
      }
    default:
      return {
        title: parsed.feed.title,
        items: (parsed.feed.items ?? []).map(item => ({
          title: item.title,
          url: item.url ?? item.external_url ?? item.id,
          date: item.date_published ?? item.date_modified,
          authors: (item.authors ?? []).map(author => author.name),
          contents: [item.content_html ?? item.content_text],
          summaries: [item.summary],
        })),
      }
  }
}

function parsedFeed(text: string): AnyFeed | undefined {
  try {
    return parseFeed(text)
  } catch {
    // Whatever the library finds wrong with it; said as such by the caller.
    return undefined
  }
}
