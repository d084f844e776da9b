import type { Article, PublicationDate } from '../article.ts'
import { agenciesIn, agenciesOfDateline, creditLine, creditTail } from '../text/credits.ts'
import { datelineFields, datelineOf } from '../text/dateline.ts'
import { translatedFrom } from '../text/translation.ts'
import type { BodyBlock } from './body.ts'
import type { DeclaredArticle } from './json-ld.ts'
import type { RawBlock } from './raw-block.ts'
import { byMarkup, inBlock, type Sighted, type Sighting } from './sighting.ts'

/** What the body and its neighbours say of where an article comes from, each with where they say it. */
export interface Particulars {
  readonly dateline?: Sighted<NonNullable<Article['dateline']>>
  readonly credits: readonly Sighted<string>[]
  readonly translatedFrom?: Sighted<string>
}

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
  byline: readonly Sighted<string>[],
  published: PublicationDate | undefined,
): Particulars {
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph')
  const dateline = first(paragraphs.slice(0, DATELINE_WITHIN), ({ block }) => {
    const found = datelineOf(block.text)
    return found && { ...found, block }
  })
  const notices = body.filter(({ kind }) => kind === 'notice').map(({ block }) => block)
  const translated = first([...notices, ...around], block => {
    const value = translatedFrom(block.text)
    return value === undefined ? undefined : { value, seen: inBlock(block, 'note') }
  })
  const last = paragraphs.at(-1)?.block
  const seenDateline = dateline && inBlock(dateline.block, 'dateline', dateline.exact.trimEnd())
  const credits = new Map<string, Sighting>()
  const credit = (agencies: readonly string[], seen: () => Sighting): void => {
    for (const agency of agencies) if (!credits.has(agency)) credits.set(agency, seen())
  }
  for (const { value, seen } of byline) credit(agenciesIn(value), () => seen)
  for (const { authors, names } of declared)
    for (const author of authors) credit(agenciesIn(author), () => byMarkup(`JSON-LD ${names.authors}`))
  if (dateline && seenDateline) credit(agenciesOfDateline(dateline.exact), () => seenDateline)
  for (const block of [...around, ...paragraphs.map(({ block }) => block)])
    credit(creditLine(block.text) ?? [], () => inBlock(block, 'credit line'))
  if (last) credit(textCredit(last.text) ?? [], () => inBlock(last, 'end of text'))
  for (const block of notices) credit(agenciesIn(block.text), () => inBlock(block, 'note'))
  return {
    ...(dateline && seenDateline ? { dateline: { value: datelineFields(dateline, published, 'dmy'), seen: seenDateline } } : {}),
    credits: [...credits].map(([value, seen]) => ({ value, seen })),
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
