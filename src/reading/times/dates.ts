import { type Atoms, capital, touches } from '../quantities/atoms.ts'
import { ordinal } from '../quantities/numerals.ts'
import { plusDays, weekday as weekdayOf, daysIn } from './calendar.ts'
import { type Context, dayValue, fixed, monthValue, nearestWeekday, textDay, type Value } from './context.ts'
import { dayAt, type Expression, monthAt, type Rule, weekdayAt, word, yearAt } from './expression.ts'
import { unitValue, yearValue } from './interval.ts'
import { HOLIDAYS, LONGEST_PHRASE, SEASONS } from './words.ts'

/** Dates of the calendar: days, months, years, quarters, seasons, holidays. */

const two = (n: number): string => String(n).padStart(2, '0')

/** "2014-09-11", "11/02/89", "11-02-1989" (the month first where both can be). */
export const numericDate: Rule = (atoms, i) => {
  const sign = word(atoms, i + 1)
  if ((sign !== '-' && sign !== '/') || word(atoms, i + 3) !== sign || !touches(atoms, i + 1) || !touches(atoms, i + 4)) return undefined
  const parts = [word(atoms, i), word(atoms, i + 2), word(atoms, i + 4)]
  if (!parts.every(part => /^\d{1,4}$/.test(part)) || (touches(atoms, i) && /[\d/-]/.test(word(atoms, i - 1)))) return undefined
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  const found = parts[0]?.length === 4 ? [a, b, c] : parts[0] !== undefined && a > 12 ? [fullYear(c), b, a] : [fullYear(c), a, b]
  const [year = 0, month = 0, day = 0] = found
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { start: i, next: i + 5, type: 'DATE', kind: 'day', value: context => dayValue(context, month, day, year) }
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 50 ? 2000 + year : 1900 + year
}

/** "June 11", "June 11, 2014", "11 June 2014", "the 11th of June", "Friday, Oct. 27", "March eighth". */
export const dayOfMonth: Rule = (atoms, i) => {
  const named = weekdayAt(atoms, i)
  if (named) {
    const comma = word(atoms, named.next) === ',' ? named.next + 1 : named.next
    const date = monthFirst(atoms, comma) ?? dayFirst(atoms, comma)
    return date && { ...date, start: i }
  }
  return monthFirst(atoms, i) ?? dayFirst(atoms, i)
}

function monthFirst(atoms: Atoms, i: number): Expression | undefined {
  const month = monthAt(atoms, i)
  if (!month) return undefined
  const spelled = ordinal(atoms, month.next)
  const day = dayAt(atoms, month.next) ?? (spelled && spelled.value <= 31 ? { day: spelled.value, next: spelled.next } : undefined)
  // "May 49" is no date; nor is the day in "June 11:30" or "March 1.5".
  if (!day || (word(atoms, day.next) === ':' && /^\d/.test(word(atoms, day.next + 1)) && touches(atoms, day.next))) return undefined
  return withYear(atoms, i, month.month, day.day, day.next)
}

function dayFirst(atoms: Atoms, i: number): Expression | undefined {
  const article = word(atoms, i) === 'the' ? 1 : 0
  const spelled = ordinal(atoms, i + article)
  const day = dayAt(atoms, i + article) ?? (spelled && spelled.value <= 31 ? { day: spelled.value, next: spelled.next } : undefined)
  if (!day) return undefined
  const of = word(atoms, day.next) === 'of' ? 1 : 0
  const month = monthAt(atoms, day.next + of)
  return month && withYear(atoms, i, month.month, day.day, month.next)
}

function withYear(atoms: Atoms, start: number, month: number, day: number, next: number): Expression {
  const comma = word(atoms, next) === ',' ? 1 : 0
  const year = yearAt(atoms, next + comma)
  const end = year && !(comma && isCount(atoms, year.next)) ? year.next : next
  return {
    start,
    next: end,
    type: 'DATE',
    kind: 'day',
    value: context => dayValue(context, month, day, end > next ? year?.year : undefined),
  }
}

/** Whether what follows a bare number in four figures makes it a count: "2000 troops". */
function isCount(atoms: Atoms, i: number): boolean {
  return /^(?:people|persons?|troops|soldiers|police|men|women|children|workers|jobs|homes|houses|miles|km|kilomet(?:er|re)s?|feet|tons?|tonnes|dollars|euros|pounds|points|shares|votes|members|refugees|families|fighters|civilians|others|more|or|megawatts|employees|times|percent|per)$/.test(
    word(atoms, i),
  )
}

/** "June 2014", "June of 2014", "June, 2014", "June last year", "January", "the month of June". */
export const monthOfYear: Rule = (atoms, i) => {
  const lead = /^(?:last|past|this|next|coming)$/.test(word(atoms, i)) ? monthAt(atoms, i + 1) : undefined
  if (lead && dayAt(atoms, lead.next)) {
    const date = monthFirst(atoms, i + 1)
    if (date) return { ...date, start: i }
  }
  if (lead)
    return { start: i, next: lead.next, type: 'DATE', kind: 'month', value: context => ledMonth(context, lead.month, word(atoms, i)) }
  const month = monthAt(atoms, i)
  if (!month) return undefined
  const joint = word(atoms, month.next) === ',' || word(atoms, month.next) === 'of' ? 1 : 0
  const year = yearAt(atoms, month.next + joint)
  if (year) return { start: i, next: year.next, type: 'DATE', kind: 'month', value: fixed(`${yearValue(year.year)}-${two(month.month)}`) }
  const shift = { last: -1, this: 0, next: 1 }[word(atoms, month.next + (joint && word(atoms, month.next) === 'of' ? 1 : 0))]
  const at = month.next + (joint && word(atoms, month.next) === 'of' ? 1 : 0)
  if (shift !== undefined && word(atoms, at + 1) === 'year') {
    const value: Value = ({ now }) => now && `${yearValue(now.year + shift)}-${two(month.month)}`
    return { start: i, next: at + 2, type: 'DATE', kind: 'month', value }
  }
  if (isName(atoms, i, month.next)) return undefined
  return { start: i, next: month.next, type: 'DATE', kind: 'month', value: context => monthValue(context, month.month) }
}

/** "last November" is the one before this month; "this September" this year's. */
function ledMonth({ now }: Context, month: number, lead: string): string | undefined {
  if (!now) return undefined
  const shift = lead === 'last' || lead === 'past' ? (month < now.month ? 0 : -1) : lead === 'this' ? 0 : month > now.month ? 0 : 1
  return `${yearValue(now.year + shift)}-${two(month)}`
}

/** "May", "March", "April" and "August" as persons or verbs: "Theresa May said", "April Glaspie". */
function isName(atoms: Atoms, i: number, next: number): boolean {
  const name = word(atoms, i)
  const before = word(atoms, i - 1)
  if (name === 'may') {
    if (
      /^(?:in|of|last|this|next|since|by|until|till|from|to|early|late|mid|during|through|every|each|before|after|and|between)$/.test(
        before,
      )
    )
      return false
    return i === 0 || !/^[-,(]$/.test(before) || capital(atoms, i - 1)
  }
  if (name === 'march' || name === 'april' || name === 'june' || name === 'august' || name === 'jan') {
    return capital(atoms, next) && !touches(atoms, next) && /^\p{L}/u.test(word(atoms, next)) && before !== 'in' && capital(atoms, i)
  }
  return false
}

/** "in 2003", "the year 2000", "fiscal 1990", "1990s", "the late '90s", "the nineties", "the 20th century". */
export const year: Rule = (atoms, i) => {
  let at = i
  if (word(atoms, at) === 'the') at++
  const fiscal = word(atoms, at) === 'fiscal' || word(atoms, at) === 'financial'
  if (fiscal) at++
  const saidYear = word(atoms, at) === 'year'
  if (saidYear) at++
  const found = yearAt(atoms, at)
  if (!found || (at > i && !fiscal && !saidYear)) return undefined
  if (!fiscal && !saidYear && !standsAsYear(atoms, at, found)) return undefined
  return { start: i, next: found.next, type: 'DATE', kind: 'year', value: fixed(yearValue(found.year)) }
}

function standsAsYear(atoms: Atoms, i: number, year: { readonly year: number; readonly next: number }): boolean {
  const { next } = year
  if (word(atoms, i) === 'two') return false
  const before = word(atoms, i - 1)
  const after = word(atoms, next)
  if (/^[$£€¥#%+.:]$/.test(before) && touches(atoms, i)) return false
  if (touches(atoms, i) && !/^[-–—(/“"'‘,\p{L}]/u.test(before)) return false
  if (touches(atoms, next) && /^[%$€\d\p{L}]/u.test(after)) return false
  if (touches(atoms, next) && after === ':' && /^\d/.test(word(atoms, next + 1))) return false
  if (isCount(atoms, next) || isPart(atoms, i - 1)) return false
  const number = year.year
  if (number >= 1900 && number <= 2050)
    return !/^(?:about|some|nearly|almost|than|least|most|over|another|all|only|these|those|page|flight|no|number)$/.test(before)
  return (
    /^(?:in|since|by|until|from|between|of|during|before|after)$/.test(before) &&
    !/^\p{Ll}/u.test(atoms.text.charAt(atoms.start[next] ?? 0))
  )
}

/** A model or street number: "Boeing 1900", "Windows 2000". Only where the word before is a capitalised name in the same breath. */
function isPart(atoms: Atoms, i: number): boolean {
  return /^(?:boeing|airbus|windows|flight|room|route|highway|resolution)$/.test(word(atoms, i))
}

export const decade: Rule = (atoms, i) => {
  const at = word(atoms, i) === 'the' ? i + 1 : i
  const words = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].indexOf(word(atoms, at))
  const make = (next: number, value: string): Expression => ({ start: i, next, type: 'DATE', kind: 'decade', value: fixed(value) })
  if (words >= 0 && at > i) return make(at + 1, `19${words + 2}`)
  const early = /^(?:early|mid|late)$/.test(word(atoms, i - 1)) || at > i || /^(?:in|of|since|from)$/.test(word(atoms, i - 1))
  const apostrophe = /^['’‘`]$/.test(word(atoms, at)) ? 1 : 0
  const digits = word(atoms, at + apostrophe)
  const closing = /^['’]$/.test(word(atoms, at + apostrophe + 1)) ? 1 : 0
  const s = at + apostrophe + 1 + closing
  if (word(atoms, s) !== 's' || !touches(atoms, s)) return undefined
  if (/^[12]\d\d0$/.test(digits) && !apostrophe) return make(s + 1, digits.slice(0, 3))
  if (/^\d0$/.test(digits) && early && apostrophe) return make(s + 1, `${Number(digits) < 30 ? 20 : 19}${digits[0]}`)
  return undefined
}

export const century: Rule = (atoms, i) => {
  const at = word(atoms, i) === 'the' ? i + 1 : i
  const which = ordinal(atoms, at)
  if (!which || which.value < 1 || which.value > 21) return undefined
  const next = word(atoms, which.next) === '-' ? which.next + 1 : which.next
  if (word(atoms, next) !== 'century') return undefined
  return { start: i, next: next + 1, type: 'DATE', kind: 'decade', value: fixed(two(which.value - 1)) }
}

/** "last fall", "this summer", "the summer of 2014", "summer 2014", "this past spring"; a season alone only with "the" or "in". */
export const season: Rule = (atoms, i) => {
  let at = i
  const lead = word(atoms, at)
  const shift = { last: -1, this: 0, next: 1, past: -1, coming: 1 }[lead]
  if (shift !== undefined || lead === 'the') at++
  const past = word(atoms, at) === 'past' || word(atoms, at) === 'coming'
  if (past) at++
  const name = SEASONS.get(word(atoms, at))
  if (!name) return undefined
  at++
  const of = word(atoms, at) === 'of' || word(atoms, at) === ',' ? 1 : 0
  const given = yearAt(atoms, at + of)
  if (given) return { start: i, next: given.next, type: 'DATE', kind: 'season', value: fixed(`${yearValue(given.year)}-${name}`) }
  if (shift === undefined && !(lead !== 'the' && word(atoms, i - 1) === 'in' && !(name === 'FA' && word(atoms, at - 1) === 'fall')))
    return undefined
  return { start: i, next: at, type: 'DATE', kind: 'season', value: context => seasonValue(context, name, past ? -1 : (shift ?? 0)) }
}

function seasonValue({ now, direction }: Context, name: string, shift: number): string | undefined {
  if (!now) return undefined
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[name] ?? 1
  const begun = now.month >= first
  const ended = now.month >= first + 3
  if (shift < 0) return `${yearValue(ended || (name === 'WI' && begun) ? now.year : now.year - 1)}-${name}`
  if (shift > 0) return `${yearValue(begun ? now.year + 1 : now.year)}-${name}`
  return `${yearValue(direction < 0 && !begun ? now.year - 1 : now.year)}-${name}`
}

/** "Thursday", "last Friday", "next Monday", "the previous Friday", "this coming Sunday, March 8". */
export const weekday: Rule = (atoms, i) => {
  let at = i
  let shift: -1 | 0 | 1 = 0
  if (/^(?:the|this|that)$/.test(word(atoms, at)) && /^(?:past|coming|previous|following|same)$/.test(word(atoms, at + 1))) at++
  if (/^(?:last|past|previous)$/.test(word(atoms, at))) shift = -1
  else if (/^(?:next|coming|following)$/.test(word(atoms, at))) shift = 1
  else if (word(atoms, at) !== 'this' && word(atoms, at) !== 'same') at--
  at++
  const found = weekdayAt(atoms, at)
  if (!found) return undefined
  const text = /^(?:previous|following)$/.test(word(atoms, at - 1))
  const comma = word(atoms, found.next) === ',' && at > i ? dayOfMonth(atoms, found.next + 1) : undefined
  if (comma) return { ...comma, start: i }
  const value: Value = context => nearestWeekday(text ? { ...context, ...nowOf(context) } : context, found.weekday, shift)
  return { start: i, next: found.next, type: 'DATE', kind: 'weekday', value }
}

function nowOf(context: Context): Pick<Context, 'now'> {
  const day = textDay(context)
  return day ? { now: day } : {}
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** "the third quarter", "third-quarter", "the fiscal first quarter", "this year's third quarter", "the third quarter of 1989". */
export const quarterOfYear: Rule = (atoms, i) => {
  let at = i
  let shift = 0
  if (
    /^(?:last|this|next)$/.test(word(atoms, at)) &&
    word(atoms, at + 1) === 'year' &&
    /^['’]$/.test(word(atoms, at + 2)) &&
    word(atoms, at + 3) === 's'
  ) {
    shift = { last: -1, this: 0, next: 1 }[word(atoms, at)] ?? 0
    at += 4
  } else if (word(atoms, at) === 'the') at++
  if (/^year$/.test(word(atoms, at)) && word(atoms, at + 1) === '-' && /^(?:ago|earlier)$/.test(word(atoms, at + 2))) {
    shift = -1
    at += 3
  }
  const lead = yearAt(atoms, at)
  if (lead) at = lead.next
  if (word(atoms, at) === 'fiscal') at++
  const index = QUARTERS.indexOf(word(atoms, at))
  const half = index >= 0 && index < 2 && word(atoms, at + 1) === 'half'
  const next = word(atoms, at + 1) === '-' ? at + 2 : at + 1
  if (index < 0 || (word(atoms, next) !== 'quarter' && !half)) return undefined
  let end = (half ? at + 1 : next) + 1
  let given = lead?.year
  const of = word(atoms, end) === 'of' ? 1 : 0
  const fiscal = word(atoms, end + of) === 'fiscal' ? 1 : 0
  const named = yearAt(atoms, end + of + fiscal)
  if (named && (of || !touches(atoms, end))) {
    given = named.year
    end = named.next
  } else if (of && /^(?:last|this|next)$/.test(word(atoms, end + 1)) && word(atoms, end + 2) === 'year') {
    shift = { last: -1, this: 0, next: 1 }[word(atoms, end + 1)] ?? 0
    end += 3
  } else if (half && !given) return undefined
  const letter = half ? 'H' : 'Q'
  const value: Value = context => {
    const around = given ?? quarterYear(context, index + 1, shift, letter)
    return around === undefined ? `XXXX-${letter}${index + 1}` : `${yearValue(around)}-${letter}${index + 1}`
  }
  return { start: i, next: end, type: 'DATE', kind: 'quarter', value }
}

/** A quarter that has not begun is last year's, unless the clause looks ahead. */
function quarterYear({ now, direction }: Context, index: number, shift: number, letter: string): number | undefined {
  if (!now) return undefined
  const begun = now.month > (index - 1) * (letter === 'Q' ? 3 : 6)
  return now.year + (shift !== 0 ? shift : begun || direction > 0 ? 0 : -1)
}

/** "Christmas Day", "Thanksgiving": `month-day`, or `month-nth-weekday` (L: the last). */
export const holiday: Rule = (atoms, i) => {
  if (!capital(atoms, i)) return undefined
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const rule =
      HOLIDAYS.get(atoms.low.slice(i, i + length).join(' ')) ??
      HOLIDAYS.get(
        atoms.low
          .slice(i, i + length)
          .join(' ')
          .replace("' s", "'s"),
      )
    if (rule)
      return { start: i, next: i + length, type: 'DATE', kind: 'day', value: context => holidayValue(context, rule, word(atoms, i - 1)) }
  }
  return undefined
}

function holidayValue(context: Context, rule: string, before: string): string | undefined {
  const now = context.now
  if (!now) return undefined
  const [month = 1, day = 1] = rule.split('-').map(Number)
  const nth = rule.split('-')[1] ?? ''
  const wanted = rule.split('-')[2]
  const on = (year: number): string | undefined => {
    if (wanted === undefined) return dayValue(context, month, day, year)
    const first = { year, month, day: 1 }
    const firstWanted = 1 + ((Number(wanted === 'L' ? nth : wanted) - weekdayOf(first) + 7) % 7)
    const at = wanted === 'L' ? firstWanted + 7 * Math.floor((daysIn(year, month) - firstWanted) / 7) : firstWanted + 7 * (Number(nth) - 1)
    return unitValue('day', plusDays(first, at - 1), 0)
  }
  const today = unitValue('day', now, 0)
  const here = on(now.year)
  if (here === undefined || before === 'this') return here
  if (before === 'next' || context.direction > 0) return here < today ? on(now.year + 1) : here
  // Ahead by more than two months and not said to be: the one that was.
  const ahead = here > unitValue('day', plusDays(now, 60), 0)
  return (before === 'last' && here >= today) || ahead ? on(now.year - 1) : here
}
