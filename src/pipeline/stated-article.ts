import { readArticle, type Article, type ArticleReading, type Given } from '../article/index.ts'
import type { Page, Stated } from '../page/index.ts'

/**
 * The article of a page, with what the file that held it says of it: a record's fields win over the page's own words, as what a user gives does;
 * an envelope's fill in what the page leaves open.
 */
export function statedArticle(page: Page, given: Given): ArticleReading {
  const { stated } = page
  if (!stated) return readArticle(page, given)
  const reading = readArticle(page, { ...(stated.by === 'record' ? asGiven(stated) : {}), ...given })
  return { ...reading, article: { ...reading.article, ...filledIn(reading.article, stated) } }
}

function asGiven({ title, published, outlet }: Stated): Given {
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}

function filledIn(article: Article, { by, title, published, outlet, authors }: Stated): Partial<Article> {
  return {
    ...(article.title === '' && title !== undefined ? { title } : {}),
    ...(article.published === undefined && published !== undefined
      ? { published: { value: published, precision: 'day' as const, from: 'given' as const } }
      : {}),
    ...(article.outlet === undefined && outlet !== undefined ? { outlet } : {}),
    ...((article.byline.length === 0 || by === 'record') && authors !== undefined ? { byline: authors } : {}),
  }
}
