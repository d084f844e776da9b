import type { Article, PublicationDate } from '../article.ts'
import { agenciesIn, agenciesOfDateline, creditLine, creditTail } from '../text/credits.ts'
import { datelineFields, datelineOf } from '../text/dateline.ts'
import { translatedFrom } from '../text/translation.ts'
import type { BodyBlock } from './body.ts'
import type { DeclaredArticle } from './json-ld.ts'
import type { RawBlock } from './raw-block.ts'

/** What the body and its neighbours say of where an article comes from. */
export type Particulars = Pick<Article, 'dateline' | 'credits' | 'translatedFrom'>

/** How many paragraphs may open with the dateline: a standfirst may come before it. */
const DATELINE_WITHIN = 3

/**
 * Dateline, credited agencies and the language it was translated from. Agencies are credited as authors, in the dateline, in lines of credit near
 * the text, at the end of the text ("(Reuters)") and in notes; an agency that a caption credits took the picture and is no source of the text.
 */
export function particularsOf(
  body: readonly BodyBlock[],
  around: readonly RawBlock[],
  declared: readonly DeclaredArticle[],
  byline: readonly string[],
  published: PublicationDate | undefined,
): Particulars {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph')
  const dateline = first(paragraphs.slice(0, DATELINE_WITHIN), ({ block }) => datelineOf(block.text))
  const notices = body.filter(({ kind }) => kind === 'notice').map(({ block }) => block.text)
  const translated = first([...notices, ...around.map(({ text }) => text)], translatedFrom)
  const last = paragraphs.at(-1)?.block.text
  const credits = new Set([
    ...[...byline, ...declared.flatMap(({ authors }) => authors)].flatMap(agenciesIn),
    ...(dateline === undefined ? [] : agenciesOfDateline(dateline.exact)),
    ...[...around.map(({ text }) => text), ...paragraphs.map(({ block }) => block.text)].flatMap(text => creditLine(text) ?? []),
    ...(last === undefined ? [] : (textCredit(last) ?? [])),
    ...notices.flatMap(agenciesIn),
  ])
  return {
    ...(dateline === undefined ? {} : { dateline: datelineFields(dateline, published, 'dmy') }),
    credits: [...credits],
    ...(translated === undefined ? {} : { translatedFrom: translated }),
  }
}

function textCredit(last: string): readonly string[] | undefined {
  const tail = creditTail(last)
  return tail && !tail.picture ? tail.agencies : undefined
}

function first<T, R>(values: readonly T[], found: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = found(value)
    if (result !== undefined) return result
  }
  return undefined
}
