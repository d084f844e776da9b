import { type Atoms, touches } from './atoms.ts'

/** A cardinal number read from atoms `[start, next)`. `low` and `high` bound it where the words leave it open ("dozens"). */
export interface Numeral {
  readonly next: number
  readonly value: number
  readonly low?: number
  readonly high?: number
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const UNITS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['dozen', 12] as const,
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** After figures only: "$2.5m", "12bn", "60k". */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
])
/** What an open plural can be, and its best single figure: "dozens" is 24 to 99, "hundreds" 200 to 999. */
const OPEN: ReadonlyMap<string, Omit<Numeral, 'next'>> = new Map([
  ['dozens', { value: 36, low: 24, high: 99 }],
  ['scores', { value: 60, low: 40, high: 199 }],
  ['hundreds', { value: 300, low: 200, high: 999 }],
  ['thousands', { value: 3e3, low: 2e3, high: 9999 }],
  ['millions', { value: 3e6, low: 2e6, high: 9999999 }],
  ['billions', { value: 3e9, low: 2e9, high: 9999999999 }],
])
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['tenth', 10],
  ['tenths', 10],
])
const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth ' +
    'nineteenth twentieth'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
)

const FIGURES = /^\d+(?:,\d{3})*(?:\.\d+)?$/

/** The number that figures write, or undefined where they write something else ("1.2.3", "10,5"). Commas are thousands. */
export function figure(atom: string): number | undefined {
  return FIGURES.test(atom) ? Number(atom.replaceAll(',', '')) : undefined
}

/** The number at atom i: "49", "60,000", "2.5 million", "twenty-three", "a hundred", "two and a half", "dozens", "tens of thousands". */
export function numeral(atoms: Atoms, i: number): Numeral | undefined {
  return inFigures(atoms, i) ?? openPlural(atoms, i) ?? inWords(atoms, i)
}

function inFigures(atoms: Atoms, i: number): Numeral | undefined {
  const vulgar = VULGAR.get(atoms.low[i] ?? '')
  if (vulgar !== undefined) return { next: i + 1, value: vulgar }
  const whole = figure(atoms.low[i] ?? '')
  if (whole === undefined) return undefined
  let value = whole
  let next = i + 1
  const part = VULGAR.get(atoms.low[next] ?? '')
  if (part !== undefined) {
    value += part
    next++
  } else if (atoms.low[next + 1] === '/' && touches(atoms, next + 1) && touches(atoms, next + 2)) {
    const [over, under] = [figure(atoms.low[next] ?? ''), figure(atoms.low[next + 2] ?? '')]
    if (over !== undefined && under !== undefined && over > 0 && over < under) {
      value += over / under
      next += 3
    }
  }
  const scaled = scales(atoms, next, value)
  if (scaled) return scaled
  const short = touches(atoms, next) ? SHORT_SCALES.get(atoms.low[next] ?? '') : undefined
  return short === undefined ? { next, value } : { next: next + 1, value: value * short }
}

/** "60 thousand", "2.5-million", "three hundred thousand". */
function scales(atoms: Atoms, i: number, value: number): Numeral | undefined {
  let at = i
  let total = value
  for (;;) {
    const hyphen = atoms.low[at] === '-' ? 1 : 0
    const scale = SCALES.get(atoms.low[at + hyphen] ?? '') ?? (atoms.low[at] === 'dozen' ? 12 : undefined)
    if (scale === undefined) break
    total *= scale
    at += hyphen + 1
  }
  return at === i ? undefined : { next: at, value: total }
}

function openPlural(atoms: Atoms, i: number): Numeral | undefined {
  const word = atoms.low[i] ?? ''
  if (word === 'tens' || word === 'hundreds' || word === 'dozens' || word === 'scores') {
    const scale = atoms.low[i + 1] === 'of' ? OPEN.get(atoms.low[i + 2] ?? '') : undefined
    const times = word === 'tens' ? { value: 30, low: 20, high: 99 } : OPEN.get(word)
    if (scale && times?.low !== undefined && times.high !== undefined) {
      const unit = (scale.low ?? 0) / 2
      return { next: i + 3, value: times.value * unit, low: times.low * unit, high: (times.high + 1) * unit - 1 }
    }
  }
  const open = OPEN.get(word)
  return open && { next: i + 1, ...open }
}

/** Number words as English writes them out, hyphens and "and" included; "a" only before a scale, "dozen" or "couple". */
function inWords(atoms: Atoms, i: number): Numeral | undefined {
  const first = atoms.low[i] ?? ''
  if (first === 'half' && (atoms.low[i + 1] === 'a' || atoms.low[i + 1] === 'of')) return halfOf(atoms, i)
  if (first === 'a' || first === 'an') {
    const next = atoms.low[i + 1] ?? ''
    if (SCALES.has(next) || next === 'dozen') return readWords(atoms, i + 1, 1)
    if (next === 'half' && SCALES.has(atoms.low[i + 2] ?? ''))
      return { next: i + 3, value: 0.5 * (SCALES.get(atoms.low[i + 2] ?? '') ?? 1) }
    return undefined
  }
  return UNITS.has(first) && first !== 'dozen' ? readWords(atoms, i, 0) : undefined
}

function halfOf(atoms: Atoms, i: number): Numeral | undefined {
  const scale = SCALES.get(atoms.low[i + 2] ?? '') ?? (atoms.low[i + 2] === 'dozen' ? 12 : undefined)
  return atoms.low[i + 1] === 'a' && scale !== undefined ? { next: i + 3, value: 0.5 * scale } : undefined
}

function readWords(atoms: Atoms, i: number, implied: number): Numeral | undefined {
  let total = 0
  let group = implied
  let at = i
  let last = i
  let before: 'none' | 'unit' | 'ten' | 'scale' = implied ? 'unit' : 'none'
  while (at < atoms.length) {
    const word = atoms.low[at] ?? ''
    const unit = UNITS.get(word)
    const scale = SCALES.get(word)
    if (word === 'dozen' && before === 'unit') {
      group *= 12
      before = 'scale'
    } else if (unit !== undefined && unit !== 12 && before !== 'unit' && !(before === 'ten' && unit >= 10)) {
      group += unit
      before = unit >= 20 ? 'ten' : 'unit'
    } else if (word === 'twelve' && before !== 'unit' && before !== 'ten') {
      group += 12
      before = 'unit'
    } else if (scale !== undefined && before !== 'none') {
      if (scale === 100) group *= 100
      else {
        total += (group || 1) * scale
        group = 0
      }
      before = 'scale'
    } else if ((word === '-' && touches(atoms, at)) || (word === 'and' && before === 'scale')) {
      const follows = UNITS.get(atoms.low[at + 1] ?? '')
      if (follows === undefined || (word === '-' && before === 'unit' && !SCALES.has(atoms.low[at + 1] ?? ''))) break
      at++
      continue
    } else break
    at++
    last = at
  }
  if (last === i && !implied) return undefined
  const value = total + group
  if (atoms.low[last] === 'and' && atoms.low[last + 1] === 'a' && atoms.low[last + 2] === 'half')
    return { next: last + 3, value: value + 0.5 }
  return { next: last, value }
}

/** The fraction at atom i: "two-thirds", "a third", "half", "three quarters". */
export function fraction(atoms: Atoms, i: number): Numeral | undefined {
  const first = atoms.low[i] ?? ''
  if (first === 'half') return { next: i + 1, value: 0.5 }
  const over = first === 'a' || first === 'one' ? 1 : UNITS.get(first)
  if (over === undefined || over === 0) return undefined
  const at = atoms.low[i + 1] === '-' ? i + 2 : i + 1
  const under = FRACTIONS.get(atoms.low[at] ?? '')
  if (under === undefined || over >= under) return undefined
  return { next: at + 1, value: over / under }
}

/** The ordinal at atom i: "third", "21st", "11th", "twenty-first". */
export function ordinal(atoms: Atoms, i: number): { readonly next: number; readonly value: number } | undefined {
  const word = atoms.low[i] ?? ''
  const plain = ORDINALS.get(word)
  if (plain !== undefined) return { next: i + 1, value: plain }
  if (/^\d{1,3}$/.test(word) && touches(atoms, i + 1) && /^(?:st|nd|rd|th)$/.test(atoms.low[i + 1] ?? ''))
    return { next: i + 2, value: Number(word) }
  const tens = UNITS.get(word)
  if (tens !== undefined && tens >= 20 && atoms.low[i + 1] === '-') {
    const unit = ORDINALS.get(atoms.low[i + 2] ?? '')
    if (unit !== undefined && unit < 10) return { next: i + 3, value: tens + unit }
  }
  return undefined
}
