import { type Day, daysIn, fromSerial, iso, isoWeekValue, monday, plusDays, plusMonths, quarter, serial } from './calendar.ts'

/** What a TIMEX3 value covers: ISO dates (or times of day), both ends inclusive, and how precise the value is. */
interface Interval {
  readonly from: string
  readonly to: string
  readonly precision: 'minute' | 'day' | 'week' | 'month' | 'year'
}

const SEASON_MONTHS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
])
/** Hours of the parts of a day, as ISO-TimeML names them. */
const PART_HOURS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['MO', ['06:00', '11:59']],
  ['MI', ['12:00', '12:00']],
  ['AF', ['12:00', '17:59']],
  ['EV', ['18:00', '21:59']],
  ['NI', ['20:00', '23:59']],
  ['DT', ['06:00', '17:59']],
])

/** The interval of a calendar value, or undefined for durations, sets, references (`PAST_REF`) and values with an X. */
export function intervalOf(value: string): Interval | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(value)
  if (day) return ofDay(`${day[1]}-${day[2]}-${day[3]}`, day[4])
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month) return months(Number(month[1]), Number(month[2]), 1, 'month')
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) return weekInterval(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value)
  if (part) return ofYearPart(Number(part[1]), part[2] ?? '')
  return ofYears(value)
}

function ofDay(date: string, time: string | undefined): Interval {
  if (time === undefined) return { from: date, to: date, precision: 'day' }
  const hours = PART_HOURS.get(time)
  if (hours) return { from: `${date}T${hours[0]}`, to: `${date}T${hours[1]}`, precision: 'day' }
  const clock = time.length === 2 ? `${time}:00` : time
  return { from: `${date}T${clock}`, to: `${date}T${clock}`, precision: 'minute' }
}

function months(year: number, month: number, count: number, precision: Interval['precision']): Interval {
  const first: Day = { year, month, day: 1 }
  const last = plusMonths(first, count - 1)
  return { from: iso(first), to: iso({ ...last, day: daysIn(last.year, last.month) }), precision }
}

function weekInterval(year: number, week: number, weekend: boolean): Interval {
  const first = monday(year, week)
  return { from: iso(weekend ? plusDays(first, 5) : first), to: iso(plusDays(first, 6)), precision: weekend ? 'day' : 'week' }
}

function ofYearPart(year: number, part: string): Interval {
  const season = SEASON_MONTHS.get(part)
  if (season !== undefined) return months(year, season, 3, 'month')
  const index = Number(part.slice(1)) - 1
  return part.startsWith('Q') ? months(year, index * 3 + 1, 3, 'month') : months(year, index * 6 + 1, 6, 'month')
}

/** A year, a decade (`199`) or a century (`19`). */
function ofYears(value: string): Interval | undefined {
  if (!/^\d{2,4}$/.test(value)) return undefined
  const from = value.padEnd(4, '0')
  const to = value.padEnd(4, '9')
  return { from: `${from}-01-01`, to: `${to}-12-31`, precision: 'year' }
}

/** The value of the calendar unit that a day is in, moved by `shift` units: the month before 2014-09-11 is `2014-08`. */
export function unitValue(unit: CalendarUnit, day: Day, shift: number): string {
  switch (unit) {
    case 'day':
      return iso(plusDays(day, shift))
    case 'week':
      return isoWeekValue(plusDays(day, 7 * shift))
    case 'weekend':
      return `${isoWeekValue(plusDays(day, 7 * shift))}-WE`
    case 'month':
      return iso(plusMonths(day, shift)).slice(0, 7)
    case 'quarter': {
      const moved = plusMonths(day, 3 * shift)
      return `${yearValue(moved.year)}-Q${quarter(moved)}`
    }
    case 'year':
      return yearValue(day.year + shift)
    case 'decade':
      return yearValue(day.year + 10 * shift).slice(0, 3)
    default:
      return yearValue(day.year + 100 * shift).slice(0, 2)
  }
}

export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

export function yearValue(year: number): string {
  return String(year).padStart(4, '0')
}

/** The day in the middle of an interval: what later words ("the next day", "that month") reckon from. */
export function middle(interval: Interval): Day | undefined {
  const [from, to] = [dayOf(interval.from), dayOf(interval.to)]
  return from && to && fromSerial(Math.floor((serial(from) + serial(to)) / 2))
}

/** The date part of an ISO date or time. */
export function dayOf(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined
}
