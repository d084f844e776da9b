/**
 * The day that a date names, as `YYYY-MM-DD`, in the forms that heads of mails (RFC 5322), feeds (RFC 822, RFC 3339), tables and properties of
 * PDFs write: the day as it is written, whatever zone the hour is in. Undefined where the order of day and month is open (`03/04/2024`) or
 * there is no such day.
 */
export function dayOf(written: string | number | undefined): string | undefined {
  if (written === undefined) return undefined
  const text = String(written).trim().slice(0, 80)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}.{0,9})?$/.exec(text)
  if (iso) return calendarDay(iso[1], iso[2], iso[3])
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s-]{1,3}([a-z]{3})[a-z]{0,6}\.?[\s,-]{1,3}(\d{4})(?!\d)/i.exec(text)
  if (dayFirst) return calendarDay(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1])
  const monthFirst =
    /(?:^|[\s,])([a-z]{3})[a-z]{0,6}\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?:\d\d:\d\d(?::\d\d)?\s{1,3}(?:[a-z]{2,5}\s{1,3})?)?(\d{4})(?!\d)/i.exec(
      text,
    )
  if (monthFirst) return calendarDay(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2])
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text)
  if (slashed) return slashedDay(Number(slashed[1]), Number(slashed[2]), slashed[3]!)
  // Seconds or milliseconds since 1970, as databases write them out.
  if (/^1\d{9}(?:\d{3})?(?:\.\d{1,6})?$/.test(text)) {
    const seconds = Number(text) / (text.split('.')[0]!.length > 10 ? 1000 : 1)
    return new Date(seconds * 1000).toISOString().slice(0, 10)
  }
  return undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1)
}

function slashedDay(a: number, b: number, year: string): string | undefined {
  if (a > 12) return calendarDay(year, String(b), String(a))
  return b > 12 || a === b ? calendarDay(year, String(a), String(b)) : undefined
}

function calendarDay(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written ? written : undefined
}
