import type { Atoms } from '../quantities/atoms.ts'
import { touches } from '../quantities/atoms.ts'
import { figure } from '../quantities/numerals.ts'
import type { Value } from './context.ts'
import { MONTHS, WEEKDAYS } from './words.ts'

/** A time expression as recognised: atoms `[start, next)`, its type, and how to value it once the context is known. */
export interface Expression {
  readonly start: number
  readonly next: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: Value
  /** What it is made of, for the rules that build on it. */
  readonly kind:
    | 'day'
    | 'weekday'
    | 'month'
    | 'year'
    | 'unit'
    | 'quarter'
    | 'season'
    | 'offset'
    | 'reference'
    | 'duration'
    | 'set'
    | 'time'
    | 'decade'
}

/** A rule: the expression that begins at atom i, or undefined. */
export type Rule = (atoms: Atoms, i: number) => Expression | undefined

/** The longest of what the rules find at i; of equals the first rule's. */
export function longest(rules: readonly Rule[], atoms: Atoms, i: number): Expression | undefined {
  let best: Expression | undefined
  for (const rule of rules) {
    const found = rule(atoms, i)
    if (found && (!best || found.next > best.next)) best = found
  }
  return best
}

export function word(atoms: Atoms, i: number): string {
  return atoms.low[i] ?? ''
}

/** Past an optional full stop that closes an abbreviation ("Oct."), where a blank or another sign follows. */
function pastStop(atoms: Atoms, i: number): number {
  return word(atoms, i) === '.' && touches(atoms, i) ? i + 1 : i
}

/** The month at atom i and the atom after its name; capitalised, for "may" and "march" are words too. */
export function monthAt(atoms: Atoms, i: number): { readonly month: number; readonly next: number } | undefined {
  const name = word(atoms, i)
  const month = MONTHS.get(name)
  if (month === undefined || !upper(atoms, i)) return undefined
  return { month, next: name.length <= 4 && name !== 'june' && name !== 'july' && name !== 'may' ? pastStop(atoms, i + 1) : i + 1 }
}

export function weekdayAt(atoms: Atoms, i: number): { readonly weekday: number; readonly next: number } | undefined {
  const name = word(atoms, i)
  const weekday = WEEKDAYS.get(name)
  if (weekday === undefined || !upper(atoms, i)) return undefined
  if (name === 'sun' || name === 'sat' || name === 'mon' || name === 'wed' || name === 'fri') {
    // "Sun" and "Wed" are words: a full stop must show the abbreviation.
    const next = pastStop(atoms, i + 1)
    return next > i + 1 ? { weekday, next } : undefined
  }
  return { weekday, next: name.length <= 5 ? pastStop(atoms, i + 1) : i + 1 }
}

function upper(atoms: Atoms, i: number): boolean {
  const first = atoms.text.charAt(atoms.start[i] ?? 0)
  return first !== first.toLowerCase()
}

/** A year in four figures, 1000 to 2100, that is not part of a longer number. */
export function yearAt(atoms: Atoms, i: number): { readonly year: number; readonly next: number } | undefined {
  const atom = word(atoms, i)
  if (!/^\d{4}$/.test(atom)) return spokenYear(atoms, i)
  const year = Number(atom)
  return year >= 1000 && year <= 2100 ? { year, next: i + 1 } : undefined
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']

/** "nineteen ninety-six", "two thousand (and) three". */
function spokenYear(atoms: Atoms, i: number): { readonly year: number; readonly next: number } | undefined {
  if (word(atoms, i) === 'two' && word(atoms, i + 1) === 'thousand') return millennium(atoms, i + 2)
  const century = ['eighteen', 'nineteen', 'twenty'].indexOf(word(atoms, i))
  if (century < 0) return undefined
  const [tens, teen] = [TENS.indexOf(word(atoms, i + 1)), TEENS.indexOf(word(atoms, i + 1))]
  const base = (18 + century) * 100
  if (teen >= 0) return { year: base + 10 + teen, next: i + 2 }
  if (tens < 0) return undefined
  const at = word(atoms, i + 2) === '-' ? i + 3 : i + 2
  const one = ONES.indexOf(word(atoms, at))
  return one < 0 ? { year: base + (tens + 2) * 10, next: i + 2 } : { year: base + (tens + 2) * 10 + one + 1, next: at + 1 }
}

function millennium(atoms: Atoms, i: number): { readonly year: number; readonly next: number } {
  const and = word(atoms, i) === 'and' ? 1 : 0
  const more = [...ONES, ...TEENS].indexOf(word(atoms, i + and))
  return more < 0 ? { year: 2000, next: i } : { year: 2001 + more, next: i + and + 1 }
}

/** A day of a month, 1 to 31, with or without its ending. */
export function dayAt(atoms: Atoms, i: number): { readonly day: number; readonly next: number } | undefined {
  const atom = word(atoms, i)
  if (!/^\d{1,2}$/.test(atom)) return undefined
  const day = figure(atom) ?? 0
  if (day < 1 || day > 31) return undefined
  const ended = touches(atoms, i + 1) && /^(?:st|nd|rd|th)$/.test(word(atoms, i + 1))
  return { day, next: ended ? i + 2 : i + 1 }
}
