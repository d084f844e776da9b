import { MONTHS } from '../lexicon/months.ts'
import { parseMonths } from './months.ts'

const MONTH_NUMBERS = parseMonths(MONTHS)

/**
 * Times told from the moment of reading: "3 years ago", "2h", "vor 3 Stunden", "il y a 2 jours", "yesterday". A stored page does not say
 * when that moment was, so they date nothing; they are known only for the place they hold in a comment's head.
 */
const UNIT =
  '(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|mos|months?|y|yrs?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|minuti|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|uur|dag(?:en)?|weken|maand(?:en)?|jaar|dakika|saat|gün|hafta|ay|yıl)'
const COUNT = '(?:\\d{1,4}|an?|one|two|three|ein(?:em|er)?|une?|una?)'
const RELATIVE = new RegExp(
  `^(?:(?:about|over|almost|less than|more than|etwa|environ)\\s)?(?:${COUNT}\\s?${UNIT}\\s(?:ago|geleden|fa|önce|atrás)|(?:vor|il y a|hace|há)\\s${COUNT}\\s${UNIT}|\\d{1,3}\\s?${UNIT}|just now|yesterday|today|gestern|heute|hier|ayer|ieri|moments ago)(?![\\p{L}\\d])`,
  'iu',
)

/** Whether a text may tell a relative time anywhere: all have a figure or one of a few words. */
export function mayTellRelativeTime(text: string): boolean {
  return /\d|(?:ago|geleden|fa|önce|atrás|vor|il y a|hace|há|now|yesterday|today|gestern|heute|hier|ayer|ieri)/i.test(text)
}

/** How long the relative time is that `text` begins with; 0 where it begins with none. */
export function relativeTimeLength(text: string): number {
  return RELATIVE.exec(text.slice(0, 60))?.[0].length ?? 0
}

/** A day without its year beside an hour: "18 September at 08:37", "18. September um 8.37". It dates nothing either. */
const DAY_AND_HOUR =
  /(?:^|\s)(\d{1,2}\.?\s(\p{L}{3,12})|(\p{L}{3,12})\s\d{1,2}),?\s(?:at|um|à|om|kl|às|a las|alle|–|-)?\.?\s?\d{1,2}[:.h]\d\d(?!\d)/iu

/** Whether a text tells when something was written without telling the day: by a time from now, or by a day without its year. */
export function tellsSomeTime(text: string): boolean {
  if (!mayTellRelativeTime(text)) return false
  if (relativeTimeLength(text) > 0) return true
  if (!/\d[:.h]\d\d/.test(text)) return false
  const found = DAY_AND_HOUR.exec(text.slice(0, 80))
  return found !== null && MONTH_NUMBERS.has((found[2] ?? found[3]!).toLowerCase())
}
