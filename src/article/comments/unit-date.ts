import { statedDate, type DayOrder } from '../dates/stated-date.ts'
import type { MarkedPage, RawBlock } from '../html/raw-block.ts'
import { PART } from './markup-words.ts'
import { wordsIn } from './unit-author.ts'
import { isInside, isPart, isWritten, type Marks, type SensedPage } from './unit-content.ts'

/** When a comment was written, ISO 8601: by its `time`, by what is named as a date, by a title, or by a line that is one. */
export function dateOf(
  { page, senses, order }: SensedPage,
  own: readonly number[],
  blocks: readonly RawBlock[],
  content: number | undefined,
  marks: Marks,
): string | undefined {
  let best: string | undefined
  let top = 0
  let tried = 0
  for (const element of own) {
    if (top === SUREST || tried > MOST_TRIED) break
    if (isWritten(page, element, content, marks)) continue
    const { tag, attributes } = page.elements[element]!
    const parts = marks.get(element)!
    if (isPart(parts, PART.changed | PART.person)) continue
    const attribute =
      attributes['datetime'] ??
      attributes['data-datetime'] ??
      attributes['data-date'] ??
      (tag === 'meta' ? attributes['content'] : undefined)
    const isDate = tag === 'time' || (senses[element]!.parts & PART.date) !== 0
    if (!isDate && attribute === undefined && !(tag === 'abbr' || tag === 'a' || tag === 'span')) continue
    tried++
    const stamp = isDate || tag === 'abbr' ? secondsIn(attributes) : undefined
    const shown = datedAlone(attributes['title'], order, isDate) ?? (isDate ? dated(wordsIn(page, element), order) : undefined)
    const value = dated(attribute, order) ?? stamp ?? shown
    const score = value === undefined ? 0 : tag === 'time' ? SUREST : isDate ? 3 : tag === 'abbr' ? 2 : 1
    if (score > top) [best, top] = [value, score]
  }
  return best ?? dateInBlocks(page, order, blocks, content, marks)
}

/** The score of a `time` element. */
const SUREST = 4
/** Elements that may tell a date and are read for one comment. */
const MOST_TRIED = 200

/** Labels of dates that are the author's or a later change's. */
const NOT_ITS_DATE =
  /join|regist|member|mitglied|anmeld|dabei|inscri|founded|since|seit|edited|bearbeitet|modified|geändert|last|birth|zuletzt/i

/** A date in a short block that is not the content: the post's, unless it tells when its author joined. */
function dateInBlocks(
  page: MarkedPage,
  order: DayOrder,
  blocks: readonly RawBlock[],
  content: number | undefined,
  marks: Marks,
): string | undefined {
  for (const { text, element } of blocks) {
    if (text.length > 160 || (content !== undefined && (element === content || isInside(page, element, content)))) continue
    if (isPart(marks.get(element) ?? 0, PART.person | PART.changed) || NOT_ITS_DATE.test(text)) continue
    const date = dated(text, order)
    if (date !== undefined) return date
  }
  return undefined
}

/** The date of a title that is a date and next to nothing else; in an element named as a date any will do. */
function datedAlone(title: string | undefined, order: DayOrder, any: boolean): string | undefined {
  const date = title === undefined ? undefined : statedDate(title, order)
  return date && date.precision !== 'month' && (any || title!.length - (date.end - date.start) <= 16) ? date.value : undefined
}

/** The day that a text states, with its time. */
export function dated(text: string | undefined, order: DayOrder): string | undefined {
  const date = text === undefined ? undefined : statedDate(text, order)
  return date && date.precision !== 'month' && date.value >= FIRST_COMMENTS ? date.value : undefined
}

/** Nobody commented on a web page before. */
const FIRST_COMMENTS = '1993'

/** Seconds since 1970 as some systems keep them in the markup. */
function secondsIn(attributes: Readonly<Record<string, string>>): string | undefined {
  const seconds = Number(
    attributes['data-time'] ?? attributes['data-timestamp'] ?? attributes['data-epoch'] ?? attributes['data-utime'] ?? '',
  )
  if (!Number.isFinite(seconds) || seconds < 315_532_800) return undefined
  const date = new Date(seconds < 1e11 ? seconds * 1000 : seconds)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 2100 ? undefined : date.toISOString().replace('.000Z', 'Z')
}
