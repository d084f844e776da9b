import { type Atoms, capital, touches } from '../quantities/atoms.ts'
import { numeral } from '../quantities/numerals.ts'
import { plusDays } from './calendar.ts'
import { type Context, fixed, textDay, type Value } from './context.ts'
import { type Expression, type Rule, weekdayAt, word } from './expression.ts'
import { unitValue } from './interval.ts'
import { amountAt, durationValue } from './relative.ts'
import { DAYPARTS, SETS, UNITS, ZONES } from './words.ts'

/** Durations, sets, clock times and parts of the day. */

/** "two weeks", "a year", "five-year", "years", "decades-long", "two and a half hours", "two to three weeks", "two more weeks". */
export const duration: Rule = (atoms, i) => {
  const definite = word(atoms, i) === 'the' && numeral(atoms, i + 1) ? 1 : 0
  const told = amountAt(atoms, i + definite)
  if (!told) return bareDuration(atoms, i)
  let { amount } = told
  let at = told.next
  if (/^(?:to|-|–|or)$/.test(word(atoms, at))) {
    const second = amountAt(atoms, at + 1)
    if (second && UNITS.has(word(atoms, second.next + (word(atoms, second.next) === '-' ? 1 : 0))) && word(atoms, at + 1) !== 'a') {
      amount = 'X'
      at = second.next
    }
  }
  if (/^(?:more|additional|further|full|consecutive|straight|trading|working|business|long|whole|fiscal|whopping)$/.test(word(atoms, at)))
    at++
  const hyphen = word(atoms, at) === '-' && touches(atoms, at) ? 1 : 0
  const unit = UNITS.get(word(atoms, at + hyphen))
  if (
    !unit ||
    (definite && !word(atoms, at + hyphen).endsWith('s')) ||
    (unit === 'WE' && amount === 1) ||
    unit === 'Q' ||
    (unit === 'TS' && amount === 1)
  )
    return undefined
  let next = at + hyphen + 1
  // "a 12-year-old boy" is somebody's age and says nothing of when or how long.
  if (word(atoms, next) === '-' && word(atoms, next + 1) === 'old') return undefined
  if (word(atoms, next) === 'and' && word(atoms, next + 1) === 'a' && word(atoms, next + 2) === 'half' && amount !== 'X') {
    amount += 0.5
    next += 3
  }
  return { start: i, next, type: 'DURATION', kind: 'duration', value: fixed(durationValue(amount, unit)) }
}

/** A plural without number: "years", "weeks or months", "decades-long"; not after a word that makes it something else ("recent years"). */
function bareDuration(atoms: Atoms, i: number): Expression | undefined {
  const unit = UNITS.get(word(atoms, i))
  const long = word(atoms, i + 1) === '-' && word(atoms, i + 2) === 'long' && touches(atoms, i + 1)
  if (!unit || unit === 'TS' || unit === 'Q' || unit === 'WE') return undefined
  if (!word(atoms, i).endsWith('s'))
    return long ? { start: i, next: i + 3, type: 'DURATION', kind: 'duration', value: fixed(durationValue(1, unit)) } : undefined
  if (
    !/^(?:for|of|in|within|after|lasted|last|took|take|takes|takes|spent|spend|through|over|and|or|these|until|than|only|just|cost|wait|waited)$/.test(
      word(atoms, i - 1),
    ) &&
    !long
  )
    return undefined
  return { start: i, next: long ? i + 3 : i + 1, type: 'DURATION', kind: 'duration', value: fixed(durationValue('X', unit)) }
}

/** "every day", "each July", "daily", "twice a week", "Mondays", "every two years". */
export const set: Rule = (atoms, i) => {
  const first = word(atoms, i)
  const adjective = SETS.get(first)
  if (adjective !== undefined) {
    // "Daily News", "annual report": the name of a thing or its kind says no time.
    const first = atoms.text.charAt(atoms.start[i] ?? 0)
    const named = atoms.text.charAt(atoms.start[i + 1] ?? 0)
    if (first !== first.toLowerCase() || named !== named.toLowerCase() || word(atoms, i) === 'annual' || word(atoms, i) === 'quarterly')
      return undefined
    return { start: i, next: i + 1, type: 'SET', kind: 'set', value: fixed(adjective) }
  }
  if (first === 'every' || first === 'each') {
    const told = amountAt(atoms, i + 1)
    const at = told?.next ?? i + 1
    const unit = UNITS.get(word(atoms, at))
    if (unit) return { start: i, next: at + 1, type: 'SET', kind: 'set', value: fixed(durationValue(told?.amount ?? 1, unit)) }
    const part = DAYPARTS.get(word(atoms, at))
    if (part !== undefined) return { start: i, next: at + 1, type: 'SET', kind: 'set', value: fixed(`XXXX-XX-XXT${part}`) }
    const day = weekdayAt(atoms, at)
    return day && { start: i, next: day.next, type: 'SET', kind: 'set', value: fixed(`XXXX-WXX-${day.weekday}`) }
  }
  if (/^(?:once|twice)$/.test(first) && /^(?:a|an|every|each)$/.test(word(atoms, i + 1))) {
    const unit = UNITS.get(word(atoms, i + 2))
    return unit ? { start: i, next: i + 3, type: 'SET', kind: 'set', value: fixed(durationValue(1, unit)) } : undefined
  }
  const plural = first.endsWith('days') ? weekdayNamed(atoms, i) : undefined
  return plural === undefined ? undefined : { start: i, next: i + 1, type: 'SET', kind: 'set', value: fixed(`XXXX-WXX-${plural}`) }
}

function weekdayNamed(atoms: Atoms, i: number): number | undefined {
  const index = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'].indexOf(word(atoms, i))
  return index < 0 ? undefined : index + 1
}

const two = (n: number): string => String(n).padStart(2, '0')

/** The hour and minute at atom i: "10:35 a.m.", "5 pm", "noon", "0735 GMT", "15:40", with a zone after it. */
export function clockAt(atoms: Atoms, i: number): { readonly next: number; readonly clock: string } | undefined {
  const first = word(atoms, i)
  if (first === 'noon' && capital(atoms, i)) return undefined
  if (first === 'noon' || first === 'midday') return { next: i + 1, clock: '12:00' }
  if (first === 'midnight') return { next: i + 1, clock: '00:00' }
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(first)
  if (!/^\d{1,2}$/.test(first) && !dotted) return compactClock(atoms, i)
  let hour = Number(dotted?.[1] ?? first)
  let minute = Number(dotted?.[2] ?? 0)
  let next = i + 1
  const colon = word(atoms, next) === ':' && touches(atoms, next) && /^\d{2}$/.test(word(atoms, next + 1)) && touches(atoms, next + 1)
  if (colon && !dotted) {
    minute = Number(word(atoms, next + 1))
    next += 2
    if (word(atoms, next) === ':' && touches(atoms, next) && /^\d{2}$/.test(word(atoms, next + 1))) next += 2
  }
  const half = halfOfDay(atoms, next)
  const oclock = word(atoms, next) === 'o' && /^['’]$/.test(word(atoms, next + 1)) && word(atoms, next + 2) === 'clock'
  if (half) {
    if (hour > 12) return undefined
    hour = (hour % 12) + (half.pm ? 12 : 0)
    next = half.next
  } else if (oclock) next += 3
  else if (!colon) return undefined
  if (hour > 24 || minute > 59) return undefined
  return { next: pastZone(atoms, next), clock: `${two(hour)}:${two(minute)}` }
}

function halfOfDay(atoms: Atoms, i: number): { readonly next: number; readonly pm: boolean } | undefined {
  const first = word(atoms, i)
  if (first === 'am' || first === 'pm') return { next: i + 1, pm: first === 'pm' }
  if ((first !== 'a' && first !== 'p') || word(atoms, i + 1) !== '.' || word(atoms, i + 2) !== 'm') return undefined
  return { next: word(atoms, i + 3) === '.' && touches(atoms, i + 3) ? i + 4 : i + 3, pm: first === 'p' }
}

function compactClock(atoms: Atoms, i: number): { readonly next: number; readonly clock: string } | undefined {
  const figures = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word(atoms, i))
  if (!figures || !ZONES.has(word(atoms, i + 1))) return undefined
  return { next: i + 2, clock: `${figures[1]}:${figures[2]}` }
}

function pastZone(atoms: Atoms, i: number): number {
  if (ZONES.has(word(atoms, i))) return i + 1
  return word(atoms, i) === 'local' && word(atoms, i + 1) === 'time' ? i + 2 : i
}

/** "this morning", "last night", "tonight", "overnight", "the afternoon". */
export const daypart: Rule = (atoms, i) => {
  const first = word(atoms, i)
  const on =
    (shift: number, part: string): Value =>
    context =>
      context.now && `${unitValue('day', context.now, shift)}T${part}`
  if (first === 'tonight') return { start: i, next: i + 1, type: 'TIME', kind: 'time', value: on(0, 'NI') }
  if (first === 'overnight') return { start: i, next: i + 1, type: 'TIME', kind: 'time', value: on(0, 'NI') }
  const part = DAYPARTS.get(word(atoms, i + 1))
  if (word(atoms, i + 2) === 'of') return undefined
  if (part === undefined || word(atoms, i + 1).endsWith('s')) return followingPart(atoms, i)
  const value =
    first === 'this' ? on(0, part) : first === 'last' ? on(-1, part) : first === 'that' || first === 'the' ? partOfText(part) : undefined
  return value && { start: i, next: i + 2, type: 'TIME', kind: 'time', value }
}

/** "the next morning", "the following evening". */
function followingPart(atoms: Atoms, i: number): Expression | undefined {
  if (word(atoms, i) !== 'the' || !/^(?:next|following)$/.test(word(atoms, i + 1))) return undefined
  const part = DAYPARTS.get(word(atoms, i + 2))
  if (part === undefined) return undefined
  const value: Value = context => {
    const day = textDay(context)
    return day && `${unitValue('day', plusDays(day, 1), 0)}T${part}`
  }
  return { start: i, next: i + 3, type: 'TIME', kind: 'time', value }
}

function partOfText(part: string): Value {
  return (context: Context) => {
    const day = textDay(context)
    return day && `${unitValue('day', day, 0)}T${part}`
  }
}
