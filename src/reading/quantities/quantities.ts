import type { Tokens } from '../../language/index.ts'
import type { Span } from '../../page/index.ts'
import type { Quantity } from '../quantity.ts'
import { type Atoms, atomsOf, capital, touches } from './atoms.ts'
import { countedBy } from './counted.ts'
import { fraction, type Numeral, numeral } from './numerals.ts'
import { type Bound, boundBefore, signBefore, unitAt } from './words.ts'

/**
 * The quantities of a text, in text order and without overlap: numbers in words and figures with their qualifiers, ranges, units and what they
 * count. Numbers inside `taken` spans (dates, durations) and parts of names ("F-16", "Flight 800") are left out.
 */
export function quantitiesOf(tokens: Tokens, taken: readonly Span[]): Quantity[] {
  const atoms = atomsOf(tokens.text)
  const found: Quantity[] = []
  let at = 0
  for (let i = 0; i < atoms.length; ) {
    while (at < taken.length && taken[at]!.end <= atoms.start[i]!) at++
    const time = taken[at]
    if (time && time.start <= atoms.start[i]!) {
      i++
      continue
    }
    const read = quantityAt(atoms, i, time?.start ?? tokens.text.length)
    if (!read) {
      i++
      continue
    }
    const { next, start, ...amount } = read
    const span = { start: atoms.start[start]!, end: atoms.end[next - 1]! }
    const counted =
      amount.unit === undefined || amount.unit === 'share' ? countedBy(tokens, { start: atoms.start[i]!, end: span.end }) : undefined
    if (!isLoneOne(atoms, i, amount.value, counted)) found.push({ ...span, ...amount, ...(counted && { counted }) })
    i = next
  }
  return found
}

interface Amount {
  readonly start: number
  readonly next: number
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly unit?: string
}

/** So many pounds are money: "2.3bn pounds". */
const MONEY = 100_000

function quantityAt(atoms: Atoms, i: number, limit: number): Amount | undefined {
  const share = fraction(atoms, i)
  const first = share && isShare(atoms, share.next) ? share : numeral(atoms, i)
  if (!first || partOfName(atoms, i, first.next) || atoms.end[first.next - 1]! > limit) return undefined
  const sign = signBefore(atoms, i)
  const lead = sign?.start ?? i
  const second = first === share ? undefined : rangeEnd(atoms, lead, first)
  const last = second ?? first
  const unit = sign
    ? { next: last.next, unit: sign.unit }
    : first === share
      ? { next: first.next, unit: 'share' }
      : unitAfter(atoms, last.next)
  const bound = boundBefore(atoms, lead)
  const between = second && atoms.low[lead - 1] === 'between' ? 1 : 0
  const range = second && { value: (first.value + second.value) / 2, low: first.low ?? first.value, high: second.high ?? second.value }
  return {
    start: bound?.start ?? lead - between,
    next: unit?.next ?? last.next,
    ...(range ?? bounded(first, bound?.bound)),
    ...(unit && { unit: unit.unit === 'lb' && first.value >= MONEY ? 'GBP' : unit.unit }),
  }
}

function isShare(atoms: Atoms, i: number): boolean {
  return atoms.low[i] === 'of' || (atoms.low[i] === 'the' && atoms.low[i - 1] === 'half')
}

/** The number that closes a range: "10 to 15", "between 20,000 and 31,500", "3-4 million". */
function rangeEnd(atoms: Atoms, start: number, first: Numeral): Numeral | undefined {
  const at = unitAt(atoms, first.next)?.next ?? first.next
  const joint = atoms.low[at] ?? ''
  const before = atoms.low[start - 1] ?? ''
  if (
    !(
      joint === 'to' ||
      joint === '-' ||
      joint === '–' ||
      (joint === 'and' && before === 'between') ||
      (joint === 'or' && first.value < 100)
    )
  )
    return undefined
  const signed = signBefore(atoms, at + 2) ? 2 : 1
  const second = numeral(atoms, at + signed)
  if (!second) return undefined
  if ((joint === '-' && !touches(atoms, at)) || (at > first.next && !unitAt(atoms, second?.next ?? at))) return undefined
  return second.value > first.value ? second : undefined
}

function unitAfter(atoms: Atoms, i: number): { readonly next: number; readonly unit: string } | undefined {
  return unitAt(atoms, atoms.low[i] === '-' && touches(atoms, i) ? i + 1 : i)
}

/** A tenth to either side stands for "about": what newsrooms round by; nobody writes "about 100" for 130. */
const ABOUT = 0.1

function bounded({ value, low, high }: Numeral, bound: Bound | undefined): Pick<Amount, 'value' | 'low' | 'high'> {
  const least = low ?? value
  const most = high ?? value
  switch (bound) {
    case 'low':
      return { value, low: least }
    case 'high':
      return { value, high: most }
    case 'near':
      return { value, low: rounded(least * (1 - ABOUT)), high: most }
    case 'about':
      return { value, low: rounded(least * (1 - ABOUT)), high: rounded(most * (1 + ABOUT)) }
    default:
      return low === undefined ? { value } : { value, low: least, ...(high !== undefined && { high }) }
  }
}

/** Without the dust that binary fractions leave. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}

/** "F-16", "G20", "Flight 800", "U.N. 1701", "2.0", "3-1": figures that name and do not count. */
function partOfName(atoms: Atoms, i: number, next: number): boolean {
  if (isAge(atoms, i, next)) return true
  if (!/^\d/.test(atoms.low[i] ?? '')) return false
  const before = atoms.low[i - 1] ?? ''
  if (touches(atoms, i) && /^(?:[\p{L}]+|[-/:.#_@])$/u.test(before)) return true
  if (touches(atoms, next) && (/^[/:@_]$/.test(atoms.low[next] ?? '') || /^(?:st|nd|rd|th|s)$/.test(atoms.low[next] ?? ''))) return true
  return (
    /^(?:flight|no|number|article|chapter|page|section|resolution|room|highway|route|channel|boeing|airbus|level|phase|round|day|type|apollo)$/.test(
      before,
    ) &&
    (capital(atoms, i - 1) || before !== 'no')
  )
}

/** "6-year-old", "Delfina Miranda, 49, who": how old somebody is. */
function isAge(atoms: Atoms, i: number, next: number): boolean {
  const years = atoms.low[next] === '-' ? next + 1 : next
  if (/^(?:year|years|month|months)$/.test(atoms.low[years] ?? '') && atoms.low[years + 1] === '-' && atoms.low[years + 2] === 'old')
    return true
  return atoms.low[i - 1] === ',' && capital(atoms, i - 2) && /^[,.]$/.test(atoms.low[next] ?? '') && /^\d\d?$/.test(atoms.low[i] ?? '')
}

/** "one" is mostly a pronoun: it counts only where something is counted. */
function isLoneOne(atoms: Atoms, i: number, value: number, counted: Span | undefined): boolean {
  return value === 1 && atoms.low[i] === 'one' && (counted === undefined || atoms.low[i - 1] === 'no' || atoms.low[i + 1] === 'of')
}
