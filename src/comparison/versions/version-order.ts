import type { Account } from '../account.ts'
import { compare } from '../order.ts'
import type { Versions } from './versions.ts'

type Dating = Exclude<Versions['order'], 'unknown'>

const DATINGS: readonly Dating[] = ['updated', 'captured', 'published']

/** The versions of one article by date, and what the order rests on. */
export interface InOrder {
  /** Places of accounts, the earliest version first. */
  readonly places: readonly number[]
  readonly order: Versions['order']
  /** For each version but the last, whether the next is known to be later. */
  readonly ordered: readonly boolean[]
}

/**
 * Puts versions in order: by the date of the update, of the capture or of publication, whichever tells most of them apart. A version without that date
 * stands beside the dated one it is most like. `like` says how alike two are.
 */
export function versionsInOrder(places: readonly number[], accounts: readonly Account[], like: (a: number, b: number) => number): InOrder {
  const order = telling(places, accounts)
  if (order === undefined) return { places, order: 'unknown', ordered: places.slice(1).map(() => false) }
  const when = (place: number): string | undefined => dateOf(accounts[place]!, order)
  const dated = places
    .filter(place => when(place) !== undefined)
    .toSorted((a, b) => (apart(when(a)!, when(b)!) ? compare(when(a)!, when(b)!) : 0) || compareDates(a, b, accounts) || a - b)
  const all = [...dated]
  for (const place of places.filter(one => when(one) === undefined)) {
    const beside = dated.toSorted((a, b) => like(b, place) - like(a, place) || dated.indexOf(a) - dated.indexOf(b))[0]!
    all.splice(all.indexOf(beside) + 1, 0, place)
  }
  const ordered = all.slice(1).map((place, i) => {
    const [before, after] = [when(all[i]!), when(place)]
    return before !== undefined && after !== undefined && apart(before, after)
  })
  return { places: all, order, ordered }
}

/** The dating that tells most of the versions apart; undefined where none does. */
function telling(places: readonly number[], accounts: readonly Account[]): Dating | undefined {
  const told = (dating: Dating): number => {
    const dates = places.flatMap(place => dateOf(accounts[place]!, dating) ?? [])
    return dates.some(date => apart(date, dates[0]!)) ? dates.length : 0
  }
  const best = DATINGS.toSorted((a, b) => told(b) - told(a))[0]!
  return told(best) > 1 ? best : undefined
}

/** Whether two dates are known to differ: at the precision of the coarser one. */
function apart(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) !== b.slice(0, length)
}

function compareDates(a: number, b: number, accounts: readonly Account[]): number {
  for (const dating of DATINGS) {
    const [one, other] = [dateOf(accounts[a]!, dating), dateOf(accounts[b]!, dating)]
    if (one !== undefined && other !== undefined && apart(one, other)) return compare(one, other)
  }
  return 0
}

/** A date as a comparable ISO string, in UTC where the page gives a zone. */
function dateOf({ article }: Account, dating: Dating): string | undefined {
  const value = dating === 'captured' ? article.page.captured : article[dating]?.value
  if (value === undefined || !/T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(value)) return value
  const moment = Date.parse(value)
  return Number.isNaN(moment) ? value : new Date(moment).toISOString()
}
