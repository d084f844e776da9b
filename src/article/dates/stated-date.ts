import { MONTHS } from '../lexicon/months.ts'
import { parseMonths } from './months.ts'

/** A date as a page states it in words or figures, and where it stands in the text it was read from. */
export interface StatedDate {
  /** ISO 8601: `2014`, `2014-05`, `2014-05-03` or `2014-05-03T10:12`, with seconds and zone where they are stated. */
  readonly value: string
  readonly precision: 'minute' | 'day' | 'month'
  readonly start: number
  readonly end: number
}

/** How figures alone are read: 3/5/2014 is the fifth of March for `mdy`, the third of May for `dmy`. */
export type DayOrder = 'dmy' | 'mdy'

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Day {
  readonly year: number
  readonly month: number
  /** 0 where only the month is stated. */
  readonly day: number
  /** The first token after it. */
  readonly next: number
}

const MONTH_NUMBER = parseMonths(MONTHS)
/** Words that may stand between the parts of a date: "3rd of May", "3 de mayo de 2014". */
const JOINERS = new Set(['of', 'de', 'del', 'the', 'di', '.', ',', 'г'])
const ORDINALS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'o', 'a'])
/** Words and marks that may stand between a date and its time: "3 May 2014 at 10:12", "um 10:12 Uhr". */
const BEFORE_TIME = new Set([
  'at',
  'um',
  'à',
  'a',
  'las',
  'alle',
  'ore',
  'om',
  'kl',
  'klo',
  'в',
  'о',
  'às',
  'saat',
  'godz',
  'às',
  '@',
  '-',
  '–',
  '—',
  ',',
  '.',
  '|',
  '·',
  '•',
  '/',
  '(',
  'the',
  'time',
])
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** A stated date stands near the start of what it dates; what lies further on is prose. */
const LOOK_AT = 400

/** The first date that `text` states, with the time that follows it (or stands right before it). Relative times ("3 hours ago") are none. */
export function statedDate(text: string, order: DayOrder = 'dmy'): StatedDate | undefined {
  // Every date has a figure.
  if (!/\d/.test(text)) return undefined
  const tokens = tokensOf(text.slice(0, LOOK_AT))
  for (let i = 0; i < tokens.length; i++) {
    const day = dayAt(tokens, i, order)
    if (day) return withTime(tokens, i, day)
  }
  return undefined
}

/**
 * Which order figures have on a page: told by the dates that read one way alone (25/3/2014). `fallback` where none does.
 */
export function dayOrderOf(texts: Iterable<string>, fallback: DayOrder): DayOrder {
  let dmy = 0
  let mdy = 0
  for (const text of texts) {
    if (!/\d[/-]\d/.test(text)) continue
    for (const [, first, second] of text.slice(0, LOOK_AT).matchAll(/\b(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/g)) {
      if (Number(first) > 12) dmy++
      if (Number(second) > 12) mdy++
    }
  }
  return dmy === mdy ? fallback : dmy > mdy ? 'dmy' : 'mdy'
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const found of text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu))
    tokens.push({ text: found[0].toLowerCase(), start: found.index, end: found.index + found[0].length })
  return tokens
}

function dayAt(tokens: readonly Token[], i: number, order: DayOrder): Day | undefined {
  const token = tokens[i]!
  if (MONTH_NUMBER.has(token.text)) return monthFirst(tokens, i)
  const number = figure(token)
  if (number === undefined) return undefined
  return inFigures(tokens, i, order) ?? dayAndMonth(tokens, i) ?? dayFirst(tokens, i) ?? eastAsian(tokens, i)
}

/** "May 3, 2014", "Nov. 3rd 2014", "May 2014". */
function monthFirst(tokens: readonly Token[], i: number): Day | undefined {
  const month = MONTH_NUMBER.get(tokens[i]!.text)!
  let at = past(tokens, i + 1, JOINERS)
  const first = figure(tokens[at])
  if (first === undefined) return undefined
  if (tokens[at]!.text.length === 4) return dated(first, month, 0, at + 1)
  at = past(tokens, past(tokens, at + 1, ORDINALS), JOINERS)
  const year = yearAt(tokens, at)
  return year === undefined ? undefined : dated(year, month, first, at + (tokens[at]!.text === "'" || tokens[at]!.text === '’' ? 2 : 1))
}

/** "3 May 2014", "3. Mai 2014", "3 de mayo de 2014", "2014 May 3". */
function dayFirst(tokens: readonly Token[], i: number): Day | undefined {
  const first = figure(tokens[i])!
  let at = past(tokens, past(tokens, i + 1, ORDINALS), JOINERS)
  if (tokens[at]?.text === '-' || tokens[at]?.text === '/') at++
  const month = MONTH_NUMBER.get(tokens[at]?.text ?? '')
  if (month === undefined) return undefined
  at = past(tokens, at + 1, JOINERS)
  if (tokens[at]?.text === '-' || tokens[at]?.text === '/') at++
  if (tokens[i]!.text.length === 4) {
    const day = figure(tokens[at])
    return day === undefined || tokens[at]!.text.length > 2 ? undefined : dated(first, month, day, at + 1)
  }
  const year = yearAt(tokens, at)
  return year === undefined ? undefined : dated(year, month, first, at + (figure(tokens[at]) === undefined ? 2 : 1))
}

/** "2014-05-03", "3.5.2014", "5/3/14": three figures with one and the same mark between them. */
function inFigures(tokens: readonly Token[], i: number, order: DayOrder): Day | undefined {
  const [a, mark, b, mark2, c] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]]
  if (!mark || !b || mark2?.text !== mark.text || !c || !'-/.'.includes(mark.text)) return undefined
  const [x, y, z] = [figure(a), figure(b), figure(c)]
  if (x === undefined || y === undefined || z === undefined) return undefined
  if (i > 0 && tokens[i - 1]!.end === a.start && '-/.:'.includes(tokens[i - 1]!.text)) return undefined
  if (tokens[i + 5]?.text === mark.text && figure(tokens[i + 6]) !== undefined && tokens[i + 5]!.start === c.end) return undefined
  if (a.text.length === 4) return dated(x, y, z, i + 5)
  const year =
    c.text.length === 4
      ? z
      : c.text.length === 2 && (mark.text === '/' || (a.text.length === 2 && b.text.length === 2))
        ? century(z)
        : undefined
  if (year === undefined || a.text.length > 2 || b.text.length > 2) return undefined
  const dayFirst = mark.text === '.' || x > 12 || (order === 'dmy' && y <= 12)
  return dayFirst ? dated(year, y, x, i + 5) : dated(year, x, y, i + 5)
}

/** "18.07, 2011": day and month as figures, the year apart. */
function dayAndMonth(tokens: readonly Token[], i: number): Day | undefined {
  const [day, dot, month, comma, year] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]]
  if (dot?.text !== '.' || comma?.text !== ',' || day.text.length > 2 || month?.text.length !== 2 || year?.text.length !== 4)
    return undefined
  const [d, m, y] = [figure(day), figure(month), figure(year)]
  return d === undefined || m === undefined || y === undefined ? undefined : dated(y, m, d, i + 5)
}

/** "2014年5月3日". */
function eastAsian(tokens: readonly Token[], i: number): Day | undefined {
  if (tokens[i + 1]?.text !== '年' || tokens[i + 3]?.text !== '月') return undefined
  return dated(figure(tokens[i])!, figure(tokens[i + 2]) ?? 0, figure(tokens[i + 4]) ?? 0, i + 6)
}

function dated(year: number, month: number, day: number, next: number): Day | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 0 || day > MONTH_LENGTHS[month - 1]!) return undefined
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return undefined
  return { year, month, day, next }
}

/** A year of four figures, or of two after an apostrophe ('14) or alone. */
function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  const quoted = token?.text === "'" || token?.text === '’'
  const year = quoted ? tokens[at + 1] : token
  const number = figure(year)
  if (number === undefined) return undefined
  if (year!.text.length === 4) return number
  // "May 3, 10:12" has no year
  return year!.text.length === 2 && (quoted || tokens[at + 1]?.text !== ':') ? century(number) : undefined
}

const century = (year: number): number => (year < 70 ? 2000 + year : 1900 + year)

function figure(token: Token | undefined): number | undefined {
  return token && token.text.length <= 4 && /^\d+$/.test(token.text) ? Number(token.text) : undefined
}

function past(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let i = at
  while (i < tokens.length && words.has(tokens[i]!.text)) i++
  return i
}

function withTime(tokens: readonly Token[], first: number, { year, month, day, next }: Day): StatedDate {
  const start = tokens[first]!.start
  const date = `${year}-${two(month)}${day ? `-${two(day)}` : ''}`
  const plain: StatedDate = { value: date, precision: day ? 'day' : 'month', start, end: tokens[next - 1]?.end ?? tokens.at(-1)!.end }
  if (!day) return plain
  const at = tokens[next]?.text === 't' ? next + 1 : past(tokens, next, BEFORE_TIME)
  const time = timeAt(tokens, at)
  return time ? { value: `${date}T${time.value}`, precision: 'minute', start, end: time.end } : plain
}

function timeAt(tokens: readonly Token[], at: number): { readonly value: string; readonly end: number } | undefined {
  let hour = figure(tokens[at])
  const mark = tokens[at + 1]?.text
  const minute = figure(tokens[at + 2])
  const clock = (mark === ':' || mark === 'h' || mark === '.') && minute !== undefined && tokens[at + 2]!.text.length === 2
  if (hour === undefined || hour > 24 || tokens[at]!.text.length > 2) return undefined
  let next = clock ? at + 3 : at + 1
  let seconds = ''
  if (clock && tokens[next]?.text === ':' && tokens[next + 1]?.text.length === 2 && figure(tokens[next + 1]) !== undefined) {
    seconds = `:${tokens[next + 1]!.text}`
    next += 2
    if (tokens[next]?.text === '.' && /^\d+$/.test(tokens[next + 1]?.text ?? '') && tokens[next + 1]!.start === tokens[next]!.end) next += 2
  }
  const half = /^[ap]/.test(tokens[next]?.text ?? '') ? /^([ap])(m|\.?)$/.exec(tokens[next]!.text)?.[1] : undefined
  if (half) {
    hour = (hour % 12) + (half === 'p' ? 12 : 0)
    next++
    while (tokens[next]?.text === '.' || (tokens[next]?.text === 'm' && tokens[next - 1]?.text === '.')) next++
  }
  if ((!clock && !half) || hour > 23 || (minute ?? 0) > 59) return undefined
  const zone = clock ? zoneAt(tokens, next) : undefined
  return { value: `${two(hour)}:${two(clock ? minute : 0)}${seconds}${zone?.value ?? ''}`, end: tokens[(zone?.next ?? next) - 1]!.end }
}

function zoneAt(tokens: readonly Token[], at: number): { readonly value: string; readonly next: number } | undefined {
  const word = tokens[at]?.text
  if (word === 'z' || word === 'utc' || word === 'gmt') {
    const offset = offsetAt(tokens, at + 1)
    return offset ?? { value: 'Z', next: at + 1 }
  }
  return offsetAt(tokens, at)
}

/** "+02:00", "+0200", "-05". */
function offsetAt(tokens: readonly Token[], at: number): { readonly value: string; readonly next: number } | undefined {
  const sign = tokens[at]?.text
  const hours = tokens[at + 1]
  if ((sign !== '+' && sign !== '-' && sign !== '−') || !hours || hours.start !== tokens[at]!.end || figure(hours) === undefined)
    return undefined
  const plus = sign === '+' ? '+' : '-'
  if (hours.text.length === 4) return { value: `${plus}${hours.text.slice(0, 2)}:${hours.text.slice(2)}`, next: at + 2 }
  if (hours.text.length > 2 || Number(hours.text) > 14) return undefined
  const minutes =
    tokens[at + 2]?.text === ':' && tokens[at + 3]?.text.length === 2 && figure(tokens[at + 3]) !== undefined
      ? tokens[at + 3]!.text
      : undefined
  return { value: `${plus}${hours.text.padStart(2, '0')}:${minutes ?? '00'}`, next: minutes ? at + 4 : at + 2 }
}

const two = (n: number): string => String(n).padStart(2, '0')
