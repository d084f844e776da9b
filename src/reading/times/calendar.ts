/** Days of the proleptic Gregorian calendar, and what can be reckoned with them. Months are 1 to 12, weekdays 1 (Monday) to 7, as in ISO 8601. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MS_A_DAY = 86_400_000

/** The number of days since 1970-01-01. */
export function serial({ year, month, day }: Day): number {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / MS_A_DAY)
}

export function fromSerial(days: number): Day {
  const date = new Date(days * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function weekday(day: Day): number {
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeap(year) ? 1 : 0)
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function exists({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function plusDays(day: Day, days: number): Day {
  return fromSerial(serial(day) + days)
}

/** The same day `months` later; the month's last where that month is shorter. */
export function plusMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return { year: y, month: m, day: Math.min(day, daysIn(y, m)) }
}

/** The ISO week that a day is in. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = plusDays(day, 4 - weekday(day))
  const first = serial({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((serial(thursday) - first) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function monday(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 }
  return plusDays(fourth, 1 - weekday(fourth) + (week - 1) * 7)
}

export function quarter({ month }: Day): number {
  return Math.ceil(month / 3)
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `2014-09-11`. */
export function iso({ year, month, day }: Day): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

export function isoWeekValue(day: Day): string {
  const { year, week } = isoWeek(day)
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** The day that an ISO date or date-time begins with; a month or a year is its first day. */
export function parseDay(value: string): Day | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(value)
  if (!match) return undefined
  const day = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) }
  return exists(day) ? day : undefined
}
