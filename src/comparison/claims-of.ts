import { quote } from '../page/index.ts'
import type { Account } from './account.ts'
import type { Assertion, Claim } from './claim.ts'
import type { Evidence } from './evidence.ts'
import { isFigure } from './likeness.ts'
import { compare } from './order.ts'
import { corroborationOf, originsOf, type Descent } from './origin.ts'
import { idOf, type Proposition } from './proposition.ts'
import { summaryOf } from './summary.ts'
import { ofLastVersions, type OneOfSeveral } from './versions/one-of-several.ts'

/** A claim with the propositions that it is made of: what disagreements are found by. */
export interface Grounded {
  readonly claim: Claim
  readonly assertions: readonly Proposition[]
  readonly denials: readonly Proposition[]
}

/**
 * The claims of a record: every group of propositions that say the same. What an outlet tells in its own words is a claim where an event or a
 * number stands in it, or where somebody else says it too.
 */
export function claimsOf(groups: readonly (readonly Proposition[])[], accounts: readonly Account[], descent: Descent): Grounded[] {
  return groups.filter(group => group.some(one => isTold(one, group, descent.one))).map(group => grounded(group, [], accounts, descent))
}

/**
 * An event, a number, a statement; of other clauses those that say enough, and that somebody else says too or that are of somebody named. Names
 * alone say nothing.
 */
function isTold({ kind, figures, features, proper, account }: Proposition, group: readonly Proposition[], one: OneOfSeveral): boolean {
  if (kind !== 'state') return true
  const plain = features.filter(feature => !proper.includes(feature) && !isFigure(feature)).length
  return (
    features.length >= TOLD_FEATURES &&
    plain >= PLAIN_FEATURES &&
    (figures.length > 0 || group.some(other => one.article(other.account) !== one.article(account)))
  )
}

const TOLD_FEATURES = 4
const PLAIN_FEATURES = 2

/** A claim of these assertions, denied by those. */
export function grounded(
  assertions: readonly Proposition[],
  denials: readonly Proposition[],
  accounts: readonly Account[],
  descent: Descent,
): Grounded {
  const ordered = assertions.toSorted((a, b) => a.account - b.account || a.start - b.start || a.end - b.end)
  const first = ordered[0]!
  const places = ofLastVersions([...new Set(ordered.map(({ account }) => account))], place => place, descent.one)
  const origins = originsOf(ordered, accounts, descent)
  const time = timeOf(ordered)
  const claim: Claim = {
    id: idOf(first, `claim:${first.kind}`),
    kind: kindOf(ordered),
    summary: summaryOf(ordered, accounts),
    ...(time && { time }),
    assertedBy: ordered.map(one => assertion(one, accounts)),
    deniedBy: denials.map(one => assertion(one, accounts)),
    articles: places.map(place => accounts[place]!.article.id),
    outlets: [...new Set(places.flatMap(place => accounts[place]!.article.outlet ?? []))].toSorted(compare),
    origins,
    anonymousOrigins: origins.filter(({ anonymous }) => anonymous).length,
    corroboration: corroborationOf(origins),
  }
  return { claim, assertions: ordered, denials }
}

export function evidenceOf(one: Proposition, accounts: readonly Account[]): Evidence {
  return { article: one.article, ...quote(accounts[one.account]!.article.text, one) }
}

function assertion(one: Proposition, accounts: readonly Account[]): Assertion {
  return {
    article: one.article,
    ...(one.attribution && { attribution: one.attribution.id }),
    ...(one.event && { event: one.event.id }),
    evidence: [evidenceOf(one, accounts)],
  }
}

const KINDS = ['quantity', 'event', 'statement', 'state'] as const

/** What tells most of a claim's kind: a number, an event that somebody's clause holds, a statement. */
function kindOf(propositions: readonly Proposition[]): Claim['kind'] {
  if (propositions.some(({ event, kind }) => event !== undefined && kind !== 'quantity')) return 'event'
  return KINDS.find(kind => propositions.some(one => one.kind === kind))!
}

/** The time that most of the propositions agree on: the first in their order that says one, the narrowest of one start. */
function timeOf(propositions: readonly Proposition[]): Claim['time'] {
  const times = propositions.flatMap(({ time }) => time ?? [])
  return times.toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))[0]
}
