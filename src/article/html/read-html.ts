import { type Page, RashomonError } from '../../page/index.ts'
import type { Article, BlockKind, PublicationDate } from '../article.ts'
import { commentsFrom } from '../comments/comments-of.ts'
import { htmlThread, type HtmlThread } from '../comments/html-thread.ts'
import type { Opening } from '../comments/opening.ts'
import { articleFrame } from '../frame.ts'
import type { Given } from '../given.ts'
import { languageOf, languageTag } from '../language.ts'
import { joinBlocks } from '../mapped-text.ts'
import type { ArticleReading } from '../reading.ts'
import { GIVEN, type Witness, wordsTell } from '../witness.ts'
import { withCredits } from '../text/picture-credit.ts'
import { type BodyBlock, bodyBlocks } from './body.ts'
import { bodyRoot } from './body-root.ts'
import { authorsOf } from './byline.ts'
import { publishedOf, updatedOf } from './dates.ts'
import { declaredArticles, type DeclaredArticle } from './json-ld.ts'
import { goodIn, layoutOf } from './layout.ts'
import { markPage } from './mark-page.ts'
import { particularsOf } from './particulars.ts'
import { byMeta, canonicalOf, hostOf, metaOf, outletOf, saidCanonical, siteNames } from './outlet.ts'
import { IN, type MarkedPage, type RawBlock } from './raw-block.ts'
import { sectionOf } from './section.ts'
import { byMarkup, placeOf, type Sighted, type Sighting } from './sighting.ts'
import { type FoundTitle, titleOf } from './title.ts'

/** The article of a web page, and what readers wrote below it. Throws a RashomonError `no-article` where the page shows no words at all. */
export function readHtml(page: Page, given: Given): ArticleReading {
  const marked = markPage(page.source)
  const declared = declaredArticles(marked.jsonLd)
  const url = page.url ?? given.url
  const site = siteNames(marked, declared, url)
  const title = titleOf(marked, declared, site)
  const host = hostOf(url ?? canonicalOf(marked))
  const thread = threadBeside(marked, declared, url, host)
  const chosen = thread.opening ? postBlocks(thread.opening, title) : bodyBlocks(layoutOf(marked, thread.taken, host), title)
  const { text, blocks, map } = joinBlocks(chosen.map(({ block, kind }) => ({ kind, text: block.text, pieces: block.pieces })))
  if (text === '' && title.title === '' && thread.voices.length === 0)
    throw new RashomonError(
      'no-article',
      `${page.path ?? url ?? 'The page'} shows no text: save it again from a browser, after it has loaded.`,
    )
  const { head, foot } = surroundingsOfBody(marked, title, chosen)
  const dated = {
    source: page.source,
    page: marked,
    declared,
    head,
    foot,
    body: chosen.map(({ block }) => block),
    ...(url === undefined ? {} : { url }),
  }
  const published = given.published === undefined ? publishedWith(thread.opening, publishedOf(dated)) : givenDate(given.published)
  const updated = updatedOf(dated)
  const byline =
    thread.opening?.author === undefined ? authorsOf(marked, declared, [...head, ...foot], site) : [openingAuthor(thread.opening.author)]
  const outlet = given.outlet === undefined ? outletOf(marked, declared, url, title.title) : { value: given.outlet, seen: GIVEN }
  const frame = articleFrame(page, given)
  const canonical = saidCanonical(marked)
  const section = sectionOf(marked, declared, title.title)
  const { dateline, credits, translatedFrom } = particularsOf(chosen, [...head, ...foot], declared, byline, published?.value)
  const said = saidLanguage(marked)
  const language = languageOf(said?.value, text)
  const offsets = new Map(chosen.filter(({ block }) => block.text !== '').map(({ block }, i) => [block, blocks[i]!.start]))
  const seen = (field: Witness['field'], found: { readonly seen: Sighting } | undefined, value?: string): Witness[] =>
    found ? [{ field, ...(value === undefined ? {} : { value }), ...placeOf(found.seen, offsets) }] : []
  const article: Article = {
    ...frame,
    page: canonical === undefined ? frame.page : { ...frame.page, url: frame.page.url ?? canonical.value, canonical: canonical.value },
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
    title: given.title ?? title.title,
    ...(section === undefined ? {} : { section: section.value }),
    byline: byline.map(({ value }) => value),
    ...(dateline === undefined ? {} : { dateline: dateline.value }),
    credits: credits.map(({ value }) => value),
    ...(translatedFrom === undefined ? {} : { translatedFrom: translatedFrom.value }),
    ...(published === undefined ? {} : { published: published.value }),
    ...(updated === undefined ? {} : { updated: updated.value }),
    language,
    text,
    blocks: withCredits(text, blocks),
    witnesses: [
      ...seen('title', given.title === undefined ? title.seen && { seen: title.seen } : { seen: GIVEN }),
      ...byline.flatMap(author => seen('byline', author, author.value)),
      ...seen('outlet', outlet),
      ...seen('canonical', canonical),
      // What the page says stands, unless the text is plainly in another language.
      ...(said && languageTag(said.value) === language ? seen('language', said) : wordsTell(language)),
      ...seen('section', section),
      ...seen('published', published),
      ...seen('updated', updated),
      ...seen('dateline', dateline),
      ...credits.flatMap(credit => seen('credits', credit, credit.value)),
      ...seen('translatedFrom', translatedFrom),
    ],
    ...(marked.cut.length === 0 ? {} : { cut: marked.cut }),
  }
  return { article, comments: commentsFrom(thread.voices, article), map }
}

/** The headline of a thread and its opening post, which is what the page is about. */
function postBlocks({ blocks }: Opening, { block: headline }: FoundTitle): readonly BodyBlock[] {
  const post = blocks.map(block => ({ block, kind: postKind(block) }))
  const above = headline !== undefined && headline.index < blocks[0]!.index
  return above ? [{ block: headline, kind: 'title' }, ...post] : post
}

function postKind({ inside }: RawBlock): BlockKind {
  return (inside & IN.quote) !== 0 ? 'quote' : (inside & IN.list) !== 0 ? 'list' : 'paragraph'
}

/** When a thread was opened: the page's own markup before the line above the post, which before what is guessed from address and words. */
function publishedWith(opening: Opening | undefined, found: Sighted<PublicationDate> | undefined): Sighted<PublicationDate> | undefined {
  const value = opening?.published
  if (value === undefined || found?.value.from === 'markup') return found
  return {
    value: { value, precision: value.includes('T') ? 'minute' : 'day', from: 'text' },
    seen: { from: 'text', where: 'head of the opening post' },
  }
}

const openingAuthor = (author: string): Sighted<string> => ({ value: author, seen: { from: 'text', where: 'head of the opening post' } })

const givenDate = (value: string): Sighted<PublicationDate> => ({ value: { value, precision: 'day', from: 'given' }, seen: GIVEN })

/** The language that the page says it is in, and where. */
function saidLanguage(page: MarkedPage): Sighted<string> | undefined {
  if (page.language !== undefined) return { value: page.language, seen: byMarkup('html lang') }
  for (const name of ['og:locale', 'content-language']) {
    const value = metaOf(page, name)
    if (value !== undefined) return { value, seen: byMeta(page, name) }
  }
  return undefined
}

/** The readers' thread of a page; none where it would swallow the text of a page that declares itself an article. */
function threadBeside(
  page: MarkedPage,
  declared: readonly DeclaredArticle[],
  url: string | undefined,
  host: string | undefined,
): HtmlThread {
  const thread = htmlThread(page, url)
  // Many voices are no article, however much longer than it they are.
  if (thread.taken.size === 0 || thread.voices.length >= 3) return thread
  const isArticle =
    metaOf(page, 'og:type') === 'article' ||
    declared.some(({ types }) => types.some(type => /NewsArticle|BlogPosting|^Article$/.test(type)))
  if (!isArticle) return thread
  const layout = layoutOf(page, new Set(), host)
  const root = bodyRoot(layout)
  if (root === undefined) return thread
  const { firstBlock, afterBlocks } = page.elements[root]!
  let taken = 0
  for (let i = firstBlock; i < afterBlocks; i++) if (thread.taken.has(i)) taken += layout.good[i]!
  return taken > goodIn(layout, root) * 0.5 ? { voices: [], taken: new Set() } : thread
}

/** Where the article's particulars stand: from a little before its headline to a little after its text begins, and just after it ends. */
function surroundingsOfBody(
  page: MarkedPage,
  { block }: FoundTitle,
  chosen: readonly BodyBlock[],
): { readonly head: readonly RawBlock[]; readonly foot: readonly RawBlock[] } {
  const first = chosen.find(({ kind }) => kind !== 'title')?.block.index ?? block?.index ?? 0
  const last = chosen.at(-1)?.block.index ?? 0
  const from = Math.max(0, Math.min(block?.index ?? first, first) - 8)
  const to = Math.max(first, block?.index ?? 0) + 6
  return { head: page.blocks.slice(from, to), foot: page.blocks.slice(Math.max(to, last + 1), last + 4) }
}
