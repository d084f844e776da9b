import type { Article } from '../../article/index.ts'
import type { Language } from '../../language/index.ts'
import type { Place } from '../place.ts'
import type { Cast } from './cast.ts'

/** Who speaks or acts in an article, and every place where it is mentioned. */
export function actorsOf(_article: Article, _language: Language, _places: readonly Place[]): Cast {
  return { actors: [], mentions: [] }
}
