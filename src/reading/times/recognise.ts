import { type Atoms, touches } from '../quantities/atoms.ts'
import { century, dayOfMonth, decade, holiday, monthOfYear, numericDate, quarterOfYear, season, weekday, year } from './dates.ts'
import { type Context, deictic, type Value } from './context.ts'
import { type Expression, longest, type Rule, word } from './expression.ts'
import { away, dayWord, knownUnit, nextDay, reference, shiftedUnit, windowOf } from './relative.ts'
import { clockAt, daypart, duration, set } from './spans.ts'
import { DAYPARTS, DEICTICS, HOLIDAYS, MONTHS, PHRASES, SEASONS, SETS, UNITS, WEEKDAYS } from './words.ts'

/**
 * Recognition of TIMEX3 expressions by a grammar over atoms, in the manner of HeidelTime (Strötgen and Gertz 2010): at each atom the longest
 * rule wins and the scan goes on behind it, so the cost is linear. Values are left open until the context is known.
 */
export function recognise(atoms: Atoms): Expression[] {
  const found: Expression[] = []
  for (let i = 0; i < atoms.length; ) {
    const expression = canBegin(atoms.low[i]!) ? timed(atoms, i) : undefined
    if (expression) found.push(expression)
    i = expression?.next ?? i + 1
  }
  return found
}

/** Words that an expression can begin with beside those of the lexicon, as the rules have them: determiners, numbers, modifiers. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, DAYPARTS, DEICTICS, SEASONS, SETS, UNITS].flatMap(table => [...table.keys()]),
  ...[HOLIDAYS, PHRASES].flatMap(table => [...table.keys()].map(phrase => phrase.split(' ')[0] ?? '')),
  ...(
    'a about almost an another approximately around at beginning both close coming couple current dozen dozens each earlier early eighteen eight eighteenth eighth eighty ' +
    'eleven eleventh end eve every few fewer fifteen fifteenth fifth fifty final first fiscal financial five following forty four fourteen fourteenth fourth half hundred hundreds ' +
    'just last late later latest less many mid middle midday midnight more most mondays nearly next nine nineteen nineteenth ninety ninth no noon once one over past preceding previous prior ' +
    'remainder rest roughly same saturdays scores second seven seventeen seventeenth seventh seventy several six sixteen sixteenth sixth sixty some start sundays ten tens tenth that the ' +
    'these third thirteen thirteenth thirty this those thousands three thursdays today tomorrow tonight tuesdays twelfth twelve twentieth twenty twice two up wednesdays weekend yesterday year fridays comparable corresponding'
  ).split(' '),
])

/** Spares most words the rules. */
function canBegin(word: string): boolean {
  return BEGINNINGS.has(word) || /^[\d'’‘`½¼¾⅓⅔]/.test(word)
}

const DATES: readonly Rule[] = [
  numericDate,
  dayOfMonth,
  monthOfYear,
  quarterOfYear,
  season,
  decade,
  century,
  year,
  holiday,
  weekday,
  dayWord,
  nextDay,
  shiftedUnit,
  knownUnit,
]
const OTHERS: readonly Rule[] = [set, daypart, windowOf, away, duration, reference]

/** A date or a time of day, with what makes it finer: "10:35 a.m. Friday", "Friday night", "noon Thursday", "mid-afternoon yesterday". */
const timed: Rule = (atoms, i) => longest([clocked, parted, modified], atoms, i)

const clocked: Rule = (atoms, i) => {
  const about = word(atoms, i) === 'around' ? 1 : 0
  if (word(atoms, i - 1) === '(' && /^\d{4}$/.test(word(atoms, i))) return undefined
  const clock = clockAt(atoms, i + about)
  if (!clock) return undefined
  let at = clock.next
  // "6:20 p.m. (1620 GMT) Monday": the same hour told twice.
  const again = word(atoms, at) === '(' ? clockAt(atoms, at + 1) : undefined
  const after = again && word(atoms, again.next) === ')' ? again.next + 1 : at
  const comma = word(atoms, after) === ',' || word(atoms, after) === 'on' ? 1 : 0
  const date = longest([dayOfMonth, weekday, dayWord], atoms, after + comma)
  if (date && !again) at = date.next
  const named = again && date ? date.value : date?.value
  return { start: i, next: at, type: 'TIME', kind: 'time', value: context => dated(named, context, clock.clock) }
}

function dated(date: Value | undefined, context: Context, time: string): string | undefined {
  const day = date ? date(context) : (dayOfText(context) ?? deictic(context, 'day', 0))
  return day === undefined ? undefined : `${day}T${time}`
}

function dayOfText({ last }: Context): string | undefined {
  return last !== undefined && /^\d{4}-\d{2}-\d{2}/.test(last) ? last.slice(0, 10) : undefined
}

const parted: Rule = (atoms, i) => {
  const mid = word(atoms, i) === 'mid' ? (word(atoms, i + 1) === '-' ? 2 : 1) : /^(?:late|early)$/.test(word(atoms, i)) ? 1 : 0
  const lead = DAYPARTS.get(word(atoms, i + mid))
  if (lead !== undefined && mid > 0 && !word(atoms, i + mid).endsWith('s')) {
    const date = longest([weekday, dayWord], atoms, i + mid + 1)
    return { start: i, next: date?.next ?? i + mid + 1, type: 'TIME', kind: 'time', value: c => dated(date?.value, c, lead) }
  }
  const date = longest([dayOfMonth, weekday, dayWord], atoms, i + mid)
  if (!date) return undefined
  const part = DAYPARTS.get(word(atoms, date.next))
  if (part === undefined) return undefined
  if (word(atoms, date.next).endsWith('s')) return undefined
  return { start: i, next: date.next + 1, type: 'TIME', kind: 'time', value: context => dated(date.value, context, part) }
}

/** "late November", "earlier this year", "mid-1995", "the end of March", "nearly four years ago", "at least 24 hours". */
const modified: Rule = (atoms, i) => {
  const plain = longest([...DATES, ...OTHERS], atoms, i)
  const led = modifiedDate(atoms, i) ?? approximate(atoms, i)
  return led && (!plain || led.next > plain.next) ? led : plain
}

function modifiedDate(atoms: Atoms, i: number): Expression | undefined {
  const first = word(atoms, i)
  if (/^(?:early|earlier|late|later|mid)$/.test(first)) {
    const hyphen = word(atoms, i + 1) === '-' && touches(atoms, i + 1) ? 1 : 0
    const on = word(atoms, i + 1) === 'in' || word(atoms, i + 1) === 'on' ? 1 : 0
    const date = longest(DATES, atoms, i + 1 + hyphen + on)
    if (date?.kind === 'weekday' && (first === 'earlier' || first === 'later')) return undefined
    return date && date.type === 'DATE' && (!on || first === 'later' || first === 'earlier') ? { ...date, start: i } : undefined
  }
  const at = first === 'the' ? i + 1 : i
  if (/^(?:early|mid|late)$/.test(word(atoms, at)) && at > i) {
    const hyphen = word(atoms, at + 1) === '-' ? 1 : 0
    const date = longest([decade, year, century], atoms, at + 1 + hyphen)
    return date && { ...date, start: i }
  }
  if (!/^(?:end|beginning|start|middle|rest|remainder|close|eve)$/.test(word(atoms, at)) || word(atoms, at + 1) !== 'of') return undefined
  const date = longest(DATES, atoms, at + 2)
  return date && date.type === 'DATE' ? { ...date, start: i } : endOfUnit(atoms, i, at + 2)
}

/** "the end of the year", "the end of the month": this one. */
function endOfUnit(atoms: Atoms, start: number, i: number): Expression | undefined {
  const unit = word(atoms, i) === 'the' ? word(atoms, i + 1) : ''
  if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'decade' && unit !== 'century') return undefined
  return { start, next: i + 2, type: 'DATE', kind: 'unit', value: context => deictic(context, unit, 0) }
}

const APPROXIMATE: readonly (readonly string[])[] = [
  ['almost'],
  ['approximately'],
  ['around'],
  ['at', 'least'],
  ['at', 'most'],
  ['fewer', 'than'],
  ['just', 'over'],
  ['just', 'under'],
  ['less', 'than'],
  ['more', 'than'],
  ['nearly'],
  ['no', 'more', 'than'],
  ['over'],
  ['roughly'],
  ['some'],
  ['up', 'to'],
]

function approximate(atoms: Atoms, i: number): Expression | undefined {
  const lead = APPROXIMATE.find(words => words.every((each, k) => word(atoms, i + k) === each))
  if (!lead) return undefined
  const found = longest([away, duration], atoms, i + lead.length)
  // "over the past year" is a preposition; "over a week" a measure.
  return found && { ...found, start: i }
}
