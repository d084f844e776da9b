import type { Page } from '../page/index.ts'
import type { Article } from './article.ts'
import { articleFrame } from './frame.ts'
import type { Given } from './given.ts'
import { readHtml } from './html/read-html.ts'
import { languageOf } from './language.ts'
import { givenWitnesses, wordsTell } from './witness.ts'
import { plainText } from './plain.ts'
import type { ArticleReading } from './reading.ts'
import { articleOfScrape } from './text/scrape.ts'

/** What an outlet published on a page, freed of everything else on it. */
export function readArticle(page: Page, given: Given = {}): ArticleReading {
  if (given.plain) return readPlain(page, given)
  return page.mediaType === 'text/html' ? readHtml(page, given) : articleOfScrape(page, given)
}

function readPlain(page: Page, given: Given): ArticleReading {
  const { text, blocks, map } = plainText(page)
  const language = languageOf(undefined, text)
  const article: Article = {
    ...articleFrame(page, given),
    ...(given.outlet === undefined ? {} : { outlet: given.outlet }),
    title: given.title ?? '',
    byline: [],
    ...(given.published === undefined ? {} : { published: { value: given.published, precision: 'day', from: 'given' } }),
    language,
    credits: [],
    text,
    blocks,
    witnesses: [...givenWitnesses(given), ...wordsTell(language)],
  }
  return { article, comments: [], map }
}
