import type { Comment } from '../../article/index.ts'
import type { Span } from '../../page/index.ts'
import type { ReadPage } from '../../record/index.ts'
import { markup, type Markup } from '../markup.ts'
import { citation, placeId, type Shown } from '../shown.ts'

/** Every page's article, whole, with the words that something above links to. Made last, when all links are known. */
export function pagesSection(shown: Shown): Markup {
  return markup`<section id="pages" aria-labelledby="pages-title">
<h2 id="pages-title">The pages</h2>
<p class="about">Each article as it was read, without the page around it. Marked words are those that something above rests on.</p>
${shown.pages.map(page => pageDetails(shown, page))}
</section>`
}

function pageDetails(shown: Shown, page: ReadPage): Markup {
  const { article, comments, unread } = page
  const facts = [
    article.byline.length > 0 ? `by ${article.byline.join(', ')}` : '',
    article.dateline?.place ?? '',
    article.credits.length > 0 ? `credits ${article.credits.join(', ')}` : '',
    article.translatedFrom ? `translated from ${article.translatedFrom}` : '',
    article.page.summary ? 'a summary, not the whole article' : '',
    [article.page.path ?? article.page.url, article.page.member].filter(part => part !== undefined).join(' › '),
    article.page.path !== undefined && article.page.url !== undefined ? article.page.url : '',
    article.page.captured ? `captured ${article.page.captured}` : '',
    unread ? `too long: read up to character ${unread.start} of ${unread.end}` : '',
    `SHA-256 ${article.page.sha256}`,
  ].filter(fact => fact !== '')
  return markup`<details><summary><b><bdi>${article.title || 'Untitled'}</bdi></b> <span class="count"><bdi>${citation(article)}</bdi></span></summary>
<div><p class="why"><bdi>${facts.join(' · ')}</bdi></p>
<article class="page" dir="auto" aria-label="${article.title || 'Untitled'}">${article.blocks.map(block => markup`<p class="${block.kind}">${marked(shown, page, block)}</p>`)}</article>
${comments.length > 0 ? commentsOf(comments) : ''}</div></details>`
}

/** A block's words, cut where a linked stretch begins or ends; each piece knows the stretches it belongs to. */
function marked(shown: Shown, { article }: ReadPage, block: Span): Markup[] {
  const places = shown.places(article.id).filter(place => place.start < block.end && place.end > block.start)
  const bounds = [block.start, block.end, ...places.flatMap(({ start, end }) => [start, end])].filter(
    at => at >= block.start && at <= block.end,
  )
  const cuts = [...new Set(bounds)].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const text = article.text.slice(start, end)
    const here = places.filter(place => place.start <= start && place.end >= end)
    if (here.length === 0) return markup`${text}`
    // A stretch that begins in an earlier block is anchored there.
    const anchors = here.filter(place => place.start === start).map(place => markup`<a id="${placeId(article.id, place)}"></a>`)
    return markup`${anchors}<mark data-places="${here.map(place => placeId(article.id, place)).join(' ')}">${text}</mark>`
  })
}

/** Readers' voices: kept apart, under names that are not theirs. */
function commentsOf(comments: readonly Comment[]): Markup {
  const pseudonyms = new Map<string, string>()
  const pseudonym = (author: string) => {
    if (!pseudonyms.has(author)) pseudonyms.set(author, `Reader ${pseudonyms.size + 1}`)
    return pseudonyms.get(author)!
  }
  const depths = new Map<string, number>()
  const items = comments.map(comment => {
    const depth = comment.replyTo === undefined ? 0 : (depths.get(comment.replyTo) ?? 0) + 1
    depths.set(comment.id, depth)
    const answered = comments.find(other => other.id === comment.replyTo)
    return markup`<li><b>${pseudonym(comment.author ?? comment.id)}</b>${answered ? markup` <span class="why">in reply to ${pseudonym(answered.author ?? answered.id)}</span>` : ''}${
      comment.flags.length > 0 ? markup` <span class="why">(${comment.flags.join(', ')})</span>` : ''
    }<br><span dir="auto"${comment.language === 'und' ? '' : markup` lang="${comment.language}"`}>${comment.text}</span></li>`
  })
  return markup`<details><summary>Readers' comments <span class="count">${comments.length}, never counted as confirmation</span></summary><ul class="plain comments">${items}</ul></details>`
}
