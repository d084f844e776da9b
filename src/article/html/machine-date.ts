import type { PublicationDate } from '../article.ts'
import { type DayOrder, statedDate, type StatedDate } from '../dates/stated-date.ts'

type Dated = Pick<PublicationDate, 'value' | 'precision'>

/** Years in which a web page can have been published, with room for scanned archives. */
const YEARS = { first: 1950, last: 2100 }

/**
 * The date that a machine-readable field holds: ISO 8601 in its usual variants, compact figures, seconds or milliseconds since 1970, and at last
 * a date in words. Undefined where it is none, or no date that can be.
 */
export function machineDate(field: string, order: () => DayOrder = () => 'dmy'): Dated | undefined {
  const text = field.trim().slice(0, 100)
  return isoDate(text) ?? compactDate(text) ?? epochDate(text) ?? dateInWords(text, order)
}

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T\s]{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d])/i

function isoDate(text: string): Dated | undefined {
  const found = ISO.exec(text)
  if (!found) return undefined
  const [, year, month, day, hour, minute, second, zone] = found
  if (!isDay(Number(year), Number(month), day === undefined ? 1 : Number(day))) return undefined
  const date = `${year}-${two(month!)}`
  if (day === undefined) return { value: date, precision: 'month' }
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { value: `${date}-${two(day)}`, precision: 'day' }
  // Midnight to the second is a day that a system wrote as a moment.
  if (Number(hour) === 0 && Number(minute) === 0 && Number(second ?? 0) === 0) return { value: `${date}-${two(day)}`, precision: 'day' }
  return {
    value: `${date}-${two(day)}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}${zoneOf(zone)}`,
    precision: 'minute',
  }
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^[a-z]/i.test(zone)) return 'Z'
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  return Number(hours) > 14 ? '' : `${sign}${hours}:${minutes ?? '00'}`
}

function compactDate(text: string): Dated | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2}):?(\d{2})(?::?\d{2})?)?(?!\d)/.exec(text)
  if (!found || !isDay(Number(found[1]), Number(found[2]), Number(found[3]))) return undefined
  return { value: `${found[1]}-${found[2]}-${found[3]}`, precision: 'day' }
}

function epochDate(text: string): Dated | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined
  const value = new Date(text.length === 13 ? Number(text) : Number(text) * 1000).toISOString()
  return { value: `${value.slice(0, 19)}Z`, precision: 'minute' }
}

function dateInWords(text: string, order: () => DayOrder): Dated | undefined {
  const stated = wordedDate(text, order)
  return stated && Number(stated.value.slice(0, 4)) >= YEARS.first ? { value: stated.value, precision: stated.precision } : undefined
}

/** The date a text states. The order of day and month is asked for only where figures leave it open, for a page must be searched for it. */
export function wordedDate(text: string, order: () => DayOrder): StatedDate | undefined {
  if (!/\d/.test(text)) return undefined
  return statedDate(text, /\d[/-]\d/.test(text) ? order() : 'dmy')
}

/** Whether the calendar has the day, in a year that a page can be of. */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12 || day < 1) return false
  return (
    day <=
    (month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : month === 4 || month === 6 || month === 9 || month === 11
        ? 30
        : 31)
  )
}

function two(figure: string): string {
  return figure.padStart(2, '0')
}
