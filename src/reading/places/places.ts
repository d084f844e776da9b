import type { Article } from '../../article/index.ts'
import type { Language } from '../../language/index.ts'
import type { Place } from '../place.ts'

/** The toponyms of an article, resolved as far as they can be, in text order. */
export function placesOf(_article: Article, _language: Language): Place[] {
  return []
}
