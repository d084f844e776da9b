import { articleId, type Page } from '../page/index.ts'
import type { Article } from './article.ts'
import type { Given } from './given.ts'

/** What an article takes over from its page and from the user as it is. */
export function articleFrame(page: Page, given: Given): Pick<Article, 'id' | 'page'> {
  const url = page.url ?? given.url
  return {
    id: articleId(page.sha256),
    page: {
      sha256: page.sha256,
      mediaType: page.mediaType,
      bytes: page.bytes,
      ...(url === undefined ? {} : { url }),
      ...(page.path === undefined ? {} : { path: page.path }),
      ...(page.member === undefined ? {} : { member: page.member }),
      ...(page.captured === undefined ? {} : { captured: page.captured }),
      ...(page.summary === undefined ? {} : { summary: page.summary }),
    },
  }
}
