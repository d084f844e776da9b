import { type Atoms, touches } from '../quantities/atoms.ts'
import { numeral } from '../quantities/numerals.ts'
import { plusDays, plusMonths } from './calendar.ts'
import { anaphoric, type Context, deictic, fixed, offset, textDay, type Value } from './context.ts'
import { type Rule, word } from './expression.ts'
import { type CalendarUnit, unitValue } from './interval.ts'
import { DEICTICS, LONGEST_PHRASE, PHRASES, UNITS } from './words.ts'

/** Times that lean on now or on the text's last date: "last month", "that year", "four years ago", "a day earlier", "the past two weeks". */

const CALENDAR: ReadonlyMap<string, CalendarUnit> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['WE', 'weekend'],
  ['M', 'month'],
  ['Q', 'quarter'],
  ['Y', 'year'],
  ['E', 'decade'],
  ['C', 'century'],
])

/** "today", "yesterday", "tomorrow", "the day before yesterday". */
export const dayWord: Rule = (atoms, i) => {
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[word(atoms, i)]
  if (shift !== undefined) return { start: i, next: i + 1, type: 'DATE', kind: 'day', value: context => deictic(context, 'day', shift) }
  if (word(atoms, i) !== 'the' || word(atoms, i + 1) !== 'day') return undefined
  if (word(atoms, i + 2) === 'before' && word(atoms, i + 3) === 'yesterday')
    return { start: i, next: i + 4, type: 'DATE', kind: 'day', value: context => deictic(context, 'day', -2) }
  if (word(atoms, i + 2) === 'after' && word(atoms, i + 3) === 'tomorrow')
    return { start: i, next: i + 4, type: 'DATE', kind: 'day', value: context => deictic(context, 'day', 2) }
  return undefined
}

export const reference: Rule = (atoms, i) => {
  const first = word(atoms, i)
  for (let length = Math.min(LONGEST_PHRASE, atoms.length - i); length > 1; length--) {
    const value = PHRASES.get(atoms.low.slice(i, i + length).join(' '))
    if (value === undefined) continue
    const duration = value.startsWith('P') && !value.endsWith('_REF')
    if (value === '-') return { start: i, next: i + length, type: 'DATE', kind: 'reference', value: context => context.last ?? 'PAST_REF' }
    return { start: i, next: i + length, type: duration ? 'DURATION' : 'DATE', kind: 'reference', value: fixed(value) }
  }
  const value = DEICTICS.get(first)
  if (value === undefined || (first === 'now' && word(atoms, i + 1) === 'that')) return undefined
  if (first === 'soon' && (word(atoms, i - 1) === 'as' || /^(?:as|after|before)$/.test(word(atoms, i + 1)))) return undefined
  return { start: i, next: i + 1, type: 'DATE', kind: 'reference', value: fixed(value) }
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
])
const TEXT_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['following', 1],
])

/** "last month", "this year", "the coming week", "that year", "the same day", "the following month", "the current fiscal year". */
export const shiftedUnit: Rule = (atoms, i) => {
  let at = i
  const determiner = word(atoms, at)
  const led = /^(?:the|this|that)$/.test(determiner)
  if (led) at++
  const lead = word(atoms, at)
  let shift = SHIFTS.get(lead)
  const inText = TEXT_SHIFTS.get(lead)
  if (shift !== undefined || inText !== undefined) at++
  else if (determiner === 'this') shift = 0
  else if (determiner !== 'that') return undefined
  if (/^(?:fiscal|calendar|financial|entire|whole|full)$/.test(word(atoms, at))) at++
  const unit = CALENDAR.get(UNITS.get(word(atoms, at)) ?? '')
  if (!unit || word(atoms, at).endsWith('s') || (determiner === 'the' && shift === 0 && lead === 'this')) return undefined
  const anaphor = inText ?? (determiner === 'that' && shift === undefined ? 0 : undefined)
  const ongoing = lead === 'past' || (lead === 'last' && led)
  const value: Value = context => {
    if (anaphor !== undefined) return anaphoric(context, unit, anaphor)
    if (unit === 'weekend' && lead === 'this' && context.direction < 0)
      return deictic(context, unit, context.now && isEarlyInWeek(context) ? -1 : 0)
    return deictic(context, unit, shift ?? 0)
  }
  if (ongoing && unit !== 'year' && unit !== 'weekend' && unit !== 'quarter')
    return { start: i, next: at + 1, type: 'DURATION', kind: 'duration', value: fixed(durationValue(1, UNITS.get(word(atoms, at)) ?? 'D')) }
  return { start: i, next: at + 1, type: 'DATE', kind: 'unit', value }
}

function isEarlyInWeek({ now }: Context): boolean {
  return now !== undefined && unitValue('weekend', now, 0) === unitValue('weekend', plusDays(now, 3), 0)
}

/** "the weekend", "the quarter", "the latest quarter", "the year-earlier period": the one that the text is about. */
export const knownUnit: Rule = (atoms, i) => {
  if (word(atoms, i) === 'weekend' || (word(atoms, i) === 'the' && word(atoms, i + 1) === 'weekend')) {
    const next = word(atoms, i) === 'the' ? i + 2 : i + 1
    if (next === i + 1 && !/^(?:over|on|at)$/.test(word(atoms, i - 1))) return undefined
    return {
      start: i,
      next,
      type: 'DATE',
      kind: 'unit',
      value: c => c.now && unitValue('weekend', c.now, c.direction <= 0 && isEarlyInWeek(c) ? -1 : 0),
    }
  }
  let at = word(atoms, i) === 'the' ? i + 1 : i
  let shift = 0
  const recent = /^(?:latest|comparable|corresponding)$/.test(word(atoms, at))
  if (recent) at++
  if (word(atoms, at) === 'year' && word(atoms, at + 1) === '-' && /^(?:ago|earlier)$/.test(word(atoms, at + 2))) {
    shift = -1
    at += 3
  }
  const period = word(atoms, at) === 'quarter' || ((recent || shift < 0) && word(atoms, at) === 'period')
  if (!period && shift < 0 && at > i) return { start: i, next: at, type: 'DATE', kind: 'unit', value: yearBefore }
  if (!period || (word(atoms, i) !== 'the' && shift === 0)) return undefined
  return { start: i, next: at + 1, type: 'DATE', kind: 'quarter', value: context => lastQuarter(context, shift) }
}

function yearBefore(context: Context): string | undefined {
  return /-Q\d$/.test(context.last ?? '') ? lastQuarter(context, -1) : deictic(context, 'year', -1)
}

/** The text's last quarter, else the one that ended before now; `shift` years on. */
function lastQuarter({ last, now }: Context, shift: number): string | undefined {
  const named = /^(\d{4})-(Q\d)$/.exec(last ?? '')
  if (named) return `${Number(named[1]) + shift}-${named[2]}`
  return now && unitValue('quarter', plusMonths(now, 12 * shift), -1)
}

/** How many: a numeral, "a", "several", "a few", "a couple of", or none ("years ago"). X where not told. */
export function amountAt(atoms: Atoms, i: number): { readonly next: number; readonly amount: number | 'X' } | undefined {
  const first = word(atoms, i)
  const found = numeral(atoms, i)
  if (found) return { next: found.next, amount: found.low === undefined ? found.value : 'X' }
  if (first === 'half' && /^an?$/.test(word(atoms, i + 1))) return { next: i + 2, amount: 0.5 }
  if (first === 'couple' && word(atoms, i + 1) === 'of') return { next: i + 2, amount: 2 }
  if (first === 'a' && word(atoms, i + 1) === 'couple') return { next: word(atoms, i + 2) === 'of' ? i + 3 : i + 2, amount: 2 }
  if (first === 'a' && /^(?:few|number)$/.test(word(atoms, i + 1)))
    return { next: word(atoms, i + 2) === 'of' ? i + 3 : i + 2, amount: 'X' }
  if (/^(?:a|an)$/.test(first)) return { next: /^(?:full|whole|single|further)$/.test(word(atoms, i + 1)) ? i + 2 : i + 1, amount: 1 }
  if (/^(?:several|many|some|few)$/.test(first)) return { next: i + 1, amount: 'X' }
  return undefined
}

/** "four years ago", "two days earlier", "a month later", "years ago", "a year before", "two weeks from now". */
export const away: Rule = (atoms, i) => {
  const told = amountAt(atoms, i)
  const at = told?.next ?? i
  const hyphen = word(atoms, at) === '-' ? 1 : 0
  const unit = UNITS.get(word(atoms, at + hyphen))
  if (!unit || unit === 'WE' || (!told && !word(atoms, at).endsWith('s'))) return undefined
  let next = at + hyphen + 1
  let amount = told?.amount ?? 'X'
  if (word(atoms, next) === 'and' && word(atoms, next + 1) === 'a' && word(atoms, next + 2) === 'half' && amount !== 'X') {
    amount += 0.5
    next += 3
  }
  if (word(atoms, next) === 'or' && word(atoms, next + 1) === 'so') next += 2
  const way = word(atoms, next)
  const fromNow = way === 'from' && /^(?:now|today)$/.test(word(atoms, next + 1))
  if (way === 'ago' || fromNow) {
    const sign = fromNow ? 1 : -1
    return { start: i, next: next + (fromNow ? 2 : 1), type: 'DATE', kind: 'offset', value: c => moved(c, c.now, unit, amount, sign) }
  }
  if (way !== 'earlier' && way !== 'later' && way !== 'before') return undefined
  // "a year before the vote" counts from the vote; only what closes its phrase leans on the text.
  if (way === 'before' && !/^[.,;:)]$/.test(word(atoms, next + 1))) return undefined
  return {
    start: i,
    next: next + 1,
    type: 'DATE',
    kind: 'offset',
    value: c => moved(c, textDay(c), unit, amount, way === 'later' ? 1 : -1),
  }
}

function moved(context: Context, from: Context['now'], unit: string, amount: number | 'X', sign: 1 | -1): string | undefined {
  if (amount === 'X') return sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (unit === 'Y' && amount === 1 && /-Q\d$/.test(context.last ?? '')) return lastQuarter(context, sign)
  return from && offset(from, unit, sign * amount)
}

/** "the past two months", "the next few days", "the first nine months": durations that lean on now. */
export const windowOf: Rule = (atoms, i) => {
  let at = i
  if (/^(?:the|these|those|this)$/.test(word(atoms, at))) at++
  const lead = word(atoms, at)
  const back = /^(?:past|last|previous|preceding)$/.test(lead)
  const ahead = /^(?:next|coming|following)$/.test(lead)
  const first = lead === 'first' || lead === 'final'
  if (!back && !ahead && !first) return undefined
  at++
  const told = amountAt(atoms, at)
  if (told) at = told.next
  const to = told && /^(?:to|-|–)$/.test(word(atoms, at)) ? numeral(atoms, at + 1) : undefined
  if (to) at = to.next
  if (word(atoms, at) === '-' && touches(atoms, at)) at++
  const unit = UNITS.get(word(atoms, at))
  if (!unit || unit === 'WE' || (!told && !word(atoms, at).endsWith('s')) || (first && !told)) return undefined
  const next = word(atoms, at + 1) === 'or' && word(atoms, at + 2) === 'so' ? at + 3 : at + 1
  return { start: i, next, type: 'DURATION', kind: 'duration', value: fixed(durationValue(to ? 'X' : (told?.amount ?? 'X'), unit)) }
}

/** `P2M`, `PT5H`, `PXY`; a decade is ten years, a fortnight two weeks, halves in the next smaller unit. */
export function durationValue(amount: number | 'X', unit: string): string {
  if (amount === 'X') return unit.startsWith('T') ? `PTX${unit[1]}` : `PX${unit === 'F' ? 'W' : unit}`
  if (unit === 'E') return `P${amount * 10}Y`
  if (unit === 'C') return `P${amount * 100}Y`
  if (unit === 'F') return `P${amount * 2}W`
  if (unit === 'WE') return 'P2D'
  const half = amount % 1 === 0.5
  if (half && unit === 'Y') return Math.floor(amount) ? `P${Math.floor(amount)}Y6M` : 'P6M'
  if (half && unit === 'TH') return Math.floor(amount) ? `PT${Math.floor(amount)}H30M` : 'PT30M'
  if (half && unit === 'TM') return `PT${Math.floor(amount) ? `${Math.floor(amount)}M` : ''}30S`
  return unit.startsWith('T') ? `PT${amount}${unit[1]}` : `P${amount}${unit}`
}

/** "the next day", "the following morning" are relative to the text. */
export const nextDay: Rule = (atoms, i) => {
  if (word(atoms, i) !== 'the' || word(atoms, i + 1) !== 'next' || word(atoms, i + 2) !== 'day') return undefined
  return { start: i, next: i + 3, type: 'DATE', kind: 'day', value: context => anaphoric(context, 'day', 1) }
}
