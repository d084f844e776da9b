import type { Span } from '../page/index.ts'
import type { Given } from './given.ts'

/** Where a field of an article was found: what a reader opens to check the field against the page. */
export interface Witness {
  readonly field:
    | 'title'
    | 'byline'
    | 'outlet'
    | 'canonical'
    | 'language'
    | 'section'
    | 'published'
    | 'updated'
    | 'dateline'
    | 'credits'
    | 'translatedFrom'
  /** Of a field that is a list (`byline`, `credits`): which of its values. */
  readonly value?: string
  readonly from: 'markup' | 'url' | 'text' | 'given'
  /** The markup it stood in (`meta og:title`, `JSON-LD headline`, `h1`), or what the words that said it are (`byline`, `dateline`, `note`). */
  readonly where: string
  /** The words in the article's text, where they are part of it. */
  readonly span?: Span
  /** Else where they (or the tag that says it) stand in the page's decoded source, where that is known. */
  readonly source?: readonly [start: number, end: number]
}

/** A witness before it is known which field it speaks for. */
export type Place = Omit<Witness, 'field' | 'value'>

/** What the user gave, and the page need not say. */
export const GIVEN: Place = { from: 'given', where: 'given' }

/** The fields that the user gave. */
export function givenWitnesses(given: Given): readonly Witness[] {
  return (['title', 'outlet', 'published'] as const).flatMap(field => (given[field] === undefined ? [] : [{ field, ...GIVEN }]))
}

/** That the language was told by the text's own words; nothing where it could not be told. */
export function wordsTell(language: string): readonly Witness[] {
  return language === 'und' ? [] : [{ field: 'language', from: 'text', where: 'words' }]
}
