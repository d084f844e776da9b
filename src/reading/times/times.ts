import type { Article } from '../../article/index.ts'
import type { Tokens } from '../../language/index.ts'
import { atomsOf } from '../quantities/atoms.ts'
import type { Time } from '../time.ts'
import { type Day, iso, plusDays, plusMonths } from './calendar.ts'
import { type Context, publicationDay } from './context.ts'
import type { Expression } from './expression.ts'
import { intervalOf } from './interval.ts'
import { recognise } from './recognise.ts'
import { directionAt } from './tense.ts'

/**
 * The times of an article (TIMEX3, ISO-TimeML), in text order and without overlap. Relative ones are valued from the day of publication, the
 * clause's tense and the text's last date; without a day of publication they keep X for what cannot be told.
 */
export function timesOf(article: Pick<Article, 'text' | 'published' | 'dateline'>, tokens: Tokens): Time[] {
  const now = publicationDay(article.published?.value, article.dateline?.date)
  const atoms = atomsOf(article.text)
  const times: Time[] = []
  let last: string | undefined
  for (const expression of recognise(atoms)) {
    const span = { start: atoms.start[expression.start] ?? 0, end: atoms.end[expression.next - 1] ?? 0 }
    const context: Context = { ...(now && { now }), ...(last !== undefined && { last }), direction: directionAt(tokens, span) }
    // Without a day of publication "yesterday" is a day that nobody knows, but a day.
    const value = expression.value(context) ?? (now ? undefined : 'XXXX-XX-XX')
    if (value === undefined) continue
    if (expression.type === 'DATE' || expression.type === 'TIME') last = intervalOf(value) ? value : last
    times.push({
      ...span,
      type: expression.type,
      value,
      ...covers(expression, value, atoms.low[expression.start] ?? '', atoms.low[expression.start + 1] ?? '', now),
    })
  }
  return times
}

/** The interval of a calendar value; for "the past two months" and "the next few days" the stretch that ends or begins now. */
function covers(expression: Expression, value: string, first: string, second: string, now: Day | undefined): Pick<Time, 'from' | 'to'> {
  const interval = intervalOf(value)
  if (interval) return { from: interval.from, to: interval.to }
  const lead = first === 'the' ? second : first
  const length = /^P(\d+)([DWMY])$/.exec(value)
  if (!now || expression.type !== 'DURATION' || !length) return {}
  const sign = /^(?:past|last)$/.test(lead) ? -1 : /^(?:next|coming)$/.test(lead) ? 1 : 0
  if (sign === 0) return {}
  const other = moved(now, sign * Number(length[1]), length[2] ?? 'D')
  return sign < 0 ? { from: iso(other), to: iso(now) } : { from: iso(now), to: iso(other) }
}

function moved(day: Day, amount: number, unit: string): Day {
  if (unit === 'D' || unit === 'W') return plusDays(day, unit === 'W' ? 7 * amount : amount)
  return plusMonths(day, unit === 'Y' ? 12 * amount : amount)
}
