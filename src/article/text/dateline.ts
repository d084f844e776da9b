import type { Article, PublicationDate } from '../article.ts'
import { type DayOrder, statedDate } from '../dates/stated-date.ts'

/** The place, and the rest, of the dateline that a paragraph opens with. */
export interface Dateline {
  readonly place: string
  /** The dateline as it stands, its dash included. */
  readonly exact: string
}

const PLACE = "[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?:[ /][\\p{Lu}][\\p{L}\\p{M}.'’-]*){0,3}"
const REGION = '(?:, [\\p{Lu}][\\p{L}\\p{M}. ]{1,24})?'
const DAY = '(?:,? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:,? \\d{4})?)?'
const AGENCY = '(?:,? ?\\([^()]{2,40}\\))?'
const DATELINE = new RegExp(`^(${PLACE})(${REGION})${DAY}${AGENCY}(?: ?[—–―]{1,2} ?| ?-- ?| - |: (?=[\\p{Lu}“"'’‘]))`, 'u')

/**
 * The dateline of a paragraph: "ANKARA—", "Baghdad – ", "LONDON, May 3 (Reuters) - ", "MOSCOW: Talks". A colon or a place in small letters needs
 * more: before a colon the place stands in capitals, and words in small letters are one or two ("He said – and" is none).
 */
export function datelineOf(paragraph: string): Dateline | undefined {
  const found = DATELINE.exec(paragraph.slice(0, 140))
  if (!found) return undefined
  const place = found[1]!
  const exact = found[0]
  const capitals = place === place.toUpperCase() && place.length > 2
  if (exact.trimEnd().endsWith(':') && !capitals) return undefined
  if (!capitals && (place.split(' ').length > 2 || FUNCTION_WORD.test(place))) return undefined
  // After a dateline a sentence begins.
  return /^[\p{Lu}\p{N}“"'‘«(]/u.test(paragraph.slice(exact.length)) ? { place, exact } : undefined
}

const FUNCTION_WORD =
  /^(?:He|She|It|They|We|You|I|This|That|These|Those|There|Here|But|And|Or|Yet|So|Then|Now|Today|Yesterday|However|Still|Also|Yes|No|Well|What|Who|When|Where|Why|How|If|In|On|At|For|Mr|Mrs|Ms|Dr|President|Minister|Update|Updated|Breaking|Analysis|Opinion|Exclusive|Video|Live|Watch|Read)\b/

/** The dateline's place, and its day where the year is known from the dateline or the date of publication. */
export function datelineFields(
  { place, exact }: Dateline,
  published: PublicationDate | undefined,
  order: DayOrder,
): NonNullable<Article['dateline']> {
  const day = exact
    .slice(place.length)
    .replace(/\([^()]*\)/, ' ')
    .replace(/[\s—–―-]+$/, '')
  const date = statedDate(day, order) ?? (published ? statedDate(`${day} ${published.value.slice(0, 4)}`, order) : undefined)
  return date?.precision === 'day' ? { place, date: date.value } : { place }
}
