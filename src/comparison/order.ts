import type { Account } from './account.ts'

/** The record's order: by date of publication (undated last), then by id. What was given in any order is compared in this one. */
export function inOrder(accounts: readonly Account[]): Account[] {
  return accounts.toSorted((a, b) => compare(dated(a), dated(b)) || compare(a.article.id, b.article.id))
}

/** The order of strings by their UTF-16 code units, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** When an article was published, as a comparable ISO string: `9999` where nobody says. */
export function dated({ article }: Account): string {
  return article.published?.value ?? '9999'
}

/** The day of an ISO date or time; undefined where it is less precise. */
export function dayOf(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/u.test(value) ? value.slice(0, 10) : undefined
}

/** Whole days from one ISO day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The days since 1970 of an ISO day or time. */
function dayNumber(value: string): number {
  return Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10))) / 864e5
}
