import { type Day, exists, iso, isoMonth, parseDay, plusDays, plusMonths, serial, weekday } from './calendar.ts'
import { type CalendarUnit, intervalOf, middle, unitValue } from './interval.ts'

/** What a relative time is reckoned from. */
export interface Context {
  /** The day of publication. */
  readonly now?: Day
  /** The last calendar value that the text named before this expression. */
  readonly last?: string
  /** Where the clause lies from now: -1 past, 1 future, 0 not told. */
  readonly direction: -1 | 0 | 1
}

/** A value, or undefined where the words are no time at all on a closer look. */
export type Value = (context: Context) => string | undefined

export function fixed(value: string): Value {
  return () => value
}

/** The day that "then", "that year", "a day earlier" look to: the text's last date, else now. */
export function textDay(context: Context): Day | undefined {
  const interval = context.last === undefined ? undefined : intervalOf(context.last)
  return (interval && middle(interval)) ?? context.now
}

/** A month without its year: the nearest one before now (in the future: after now), this month included. */
function yearOfMonth(context: Context, month: number): number | undefined {
  const now = context.now
  if (!now) return undefined
  if (context.direction > 0) return month < now.month ? now.year + 1 : now.year
  return month > now.month ? nearFuture(context, month) : now.year
}

/** Without a clear past, a month just ahead is this year's: "the December summit" in November. */
function nearFuture({ now, direction }: Context, month: number): number {
  if (!now) return 0
  return direction === 0 && month - now.month <= 2 ? now.year : now.year - 1
}

/** A day of a month without its year: the one nearest to now, unless the clause says which way to look. */
function yearOfDay(context: Context, month: number, day: number): number | undefined {
  const now = context.now
  if (!now) return undefined
  const here = serial(now)
  const candidates = [now.year - 1, now.year, now.year + 1].filter(year => exists({ year, month, day }))
  const away = (year: number): number => {
    const days = serial({ year, month, day }) - here
    const against = Math.sign(days) === -(context.direction || -1)
    return Math.abs(days) + (against ? (context.direction === 0 ? 60 : 150) : 0)
  }
  return candidates.toSorted((a, b) => away(a) - away(b))[0]
}

/** The weekday nearest to now in the clause's direction (today counts); in the past where nothing tells. */
export function nearestWeekday(context: Context, wanted: number, shift: -1 | 0 | 1): string | undefined {
  const now = context.now
  if (!now) return `XXXX-WXX-${wanted}`
  const today = weekday(now)
  const back = (today - wanted + 7) % 7
  const ahead = (wanted - today + 7) % 7
  if (shift < 0) return iso(plusDays(now, -(back || 7)))
  if (shift > 0) return iso(plusDays(now, ahead || 7))
  return iso(plusDays(now, context.direction > 0 ? ahead : -back))
}

/** A unit of the calendar around now, moved. */
export function deictic(context: Context, unit: CalendarUnit, shift: number): string | undefined {
  return context.now && unitValue(unit, context.now, shift)
}

/** A unit of the calendar around the text's last date, moved. */
export function anaphoric(context: Context, unit: CalendarUnit, shift: number): string | undefined {
  const day = textDay(context)
  return day && unitValue(unit, day, shift)
}

/** How far away, in the unit's own precision: four years before 2014-09-11 is `2010`, six days `2014-09-05`. */
export function offset(from: Day, unit: string, amount: number): string | undefined {
  switch (unit) {
    case 'D':
      return iso(plusDays(from, Math.round(amount)))
    case 'W':
      return unitValue('week', plusDays(from, Math.round(7 * amount)), 0)
    case 'F':
      return unitValue('week', plusDays(from, Math.round(14 * amount)), 0)
    case 'M':
      return unitValue('month', plusMonths(from, Math.round(amount)), 0)
    case 'Q':
      return unitValue('quarter', plusMonths(from, Math.round(3 * amount)), 0)
    case 'Y':
      return Number.isInteger(amount) ? unitValue('year', from, amount) : unitValue('month', plusMonths(from, Math.round(12 * amount)), 0)
    case 'E':
      return unitValue('decade', from, Math.round(amount))
    case 'C':
      return unitValue('century', from, Math.round(amount))
    case 'TH':
    case 'TM':
    case 'TS':
      return Math.abs(amount) < 20 ? iso(from) : undefined
    default:
      return undefined
  }
}

export function monthValue(context: Context, month: number, year?: number): string {
  const known = year ?? yearOfMonth(context, month)
  return known === undefined ? `XXXX-${String(month).padStart(2, '0')}` : isoMonth(known, month)
}

export function dayValue(context: Context, month: number, day: number, year?: number): string | undefined {
  const known = year ?? yearOfDay(context, month, day)
  if (known === undefined) return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return exists({ year: known, month, day }) ? iso({ year: known, month, day }) : undefined
}

/** The day of publication from what the page or its date line says. */
export function publicationDay(...values: readonly (string | undefined)[]): Day | undefined {
  for (const value of values) {
    const day = value === undefined ? undefined : parseDay(value)
    if (day) return day
  }
  return undefined
}
