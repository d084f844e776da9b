import type { Grounded } from './claims-of.ts'
import { sameThings } from './counted.ts'
import type { Disagreement } from './disagreement.ts'
import { daysBetween } from './order.ts'
import type { Proposition } from './proposition.ts'
import { nearness, sentenceOf, type Field } from './same-claim.ts'
import { disagreement, saidOn, sideOf, whoSays, wordsOfSide } from './side.ts'

// Two counts of one thing share this much of what is said around them. Chosen on invented stories.
const SAME_MATTER = 0.3
const SAME_MEASURE = 0.6
const SHARED = 0.9
// A count of a week later is the newer one; one of the next day contradicts.
const LATER_DAYS = 7
const COUNT_WINDOW = 75

interface CountedClaim {
  readonly claim: Grounded
  readonly one: Proposition
  readonly place: number
}

/** Where articles count the same things otherwise: contradicting, counted anew later, or as parts that make the same sum. */
export function countDisagreements(claims: readonly Grounded[], field: Field): Disagreement[] {
  const counts = claims
    .filter(({ assertions }) => assertions.some(({ quantity }) => quantity !== undefined))
    .map((claim): CountedClaim => {
      const one = claim.assertions.find(({ quantity }) => quantity !== undefined)!
      return { claim, one, place: field.placeOf.get(one)! }
    })
  const found = new Map<string, Disagreement>()
  for (const [a, b] of comparable(counts, field)) {
    const made = a.claim === b.claim ? undefined : differing(a, b, field)
    if (made && !found.has(made.id)) found.set(made.id, made)
  }
  for (const made of sums(counts, field)) found.set(made.id, made)
  return [...found.values()]
}

/** Pairs of counted claims worth looking at: of the same noun, or of persons, in articles of one story. */
function* comparable(counts: readonly CountedClaim[], field: Field): Generator<[CountedClaim, CountedClaim]> {
  const claimsAt = Map.groupBy(
    counts.flatMap(count => count.claim.assertions.flatMap(one => placesOf(one, field).map(place => ({ place, count })))),
    ({ place }) => place,
  )
  for (const count of counts) {
    const seen = new Set<CountedClaim>([count])
    const near = count.claim.assertions.flatMap(one => placesOf(one, field).flatMap(place => field.likeness.near(place)))
    for (const place of [...new Set(near)].toSorted((x, y) => x - y)) {
      for (const { count: other } of claimsAt.get(place) ?? []) {
        if (seen.has(other) || other.place < count.place) continue
        seen.add(other)
        yield [count, other]
      }
    }
  }
}

/** Where a count can be compared at: its own place, and that of the clause it stands in. */
function placesOf(one: Proposition, field: Field): number[] {
  return [...new Set([field.placeOf.get(one)!, around(one, field)])]
}

/** The place of the clause that a count stands in; its own where it is a clause by itself. */
function around(one: Proposition, field: Field): number {
  return field.clauseOf.get(one) ?? field.placeOf.get(one)!
}

function differing(a: CountedClaim, b: CountedClaim, field: Field): Disagreement | undefined {
  const pair = nearest(a, b, field)
  if (!pair) return undefined
  const { one, other, revised } = pair
  const turned = later(one, other) < 0 || (revised && one.quantity!.start < other.quantity!.start)
  const [first, second] = turned ? [b, a] : [a, b]
  const [then, now] = turned ? [other, one] : [one, other]
  const days = Math.abs(later(one, other))
  const relation = revised || days >= LATER_DAYS || (days > 0 && corrects(now, field)) ? 'updates' : 'contradicts'
  const { accounts } = field
  const told = (count: Proposition): string => `“${wordsOfSide(count, accounts)}” (${whoSays(count, accounts)})`
  const why = `${told(then)} ${relation === 'updates' ? 'later become' : 'stand against'} ${told(now)}.`
  return disagreement('quantity', relation, [sideOf(first.claim, accounts), sideOf(second.claim, accounts)], why)
}

interface CountPair {
  readonly one: Proposition
  readonly other: Proposition
  readonly revised: boolean
  readonly near: number
}

/** Of the counts of two claims the two that are nearest among those that can be held against each other. */
function nearest(a: CountedClaim, b: CountedClaim, field: Field): CountPair | undefined {
  let best: CountPair | undefined
  for (const one of a.claim.assertions.filter(({ quantity }) => quantity)) {
    for (const other of b.claim.assertions.filter(({ quantity }) => quantity)) {
      const pair = comparedCounts(one, other, field)
      if (pair && (!best || pair.near > best.near)) best = pair
    }
  }
  return best
}

/** Two counts of the same things by different articles, of one story and one time, said of one matter; undefined where they are not that. */
function comparedCounts(one: Proposition, other: Proposition, field: Field): CountPair | undefined {
  const [x, y] = [one.quantity!, other.quantity!]
  const [left, right] = [field.placeOf.get(one)!, field.placeOf.get(other)!]
  const revised = isRevised(one, other, field)
  if (x.unit !== y.unit || x.value === y.value || (field.one.article(one.account) === field.one.article(other.account) && !revised))
    return undefined
  if (!sameThings(field.counted[left]!, field.counted[right]!) || !field.likeness.oneStory(one.account, other.account)) return undefined
  if (CUMULATIVE.test(sentenceOf(one, field)) !== CUMULATIVE.test(sentenceOf(other, field))) return undefined
  if (disjoint(one, other) || isPart(one, field) || isPart(other, field)) return undefined
  if (one.published !== undefined && other.published !== undefined && Math.abs(daysBetween(one.published, other.published)) > COUNT_WINDOW)
    return undefined
  const instead = one.insteadOf === y.value || other.insteadOf === x.value
  if (!revised && !instead && (sameOutlet(one, other, field) || varies(one, field) || varies(other, field))) return undefined
  const alikes = [field.likeness.between(left, right), field.likeness.between(around(one, field), around(other, field))]
  const alike = alikes.toSorted((p, q) => nearness(q) - nearness(p))[0]!
  const near = revised || instead ? 1 : nearness(alike)
  return near < (x.unit === undefined ? SAME_MATTER : SAME_MEASURE) || (near < 1 && alike.shared < SHARED)
    ? undefined
    : { one, other, revised, near }
}

/** Whether one outlet gives both counts and neither corrects the other: its lists and tables count many things by one noun. */
function sameOutlet(one: Proposition, other: Proposition, field: Field): boolean {
  const [a, b] = [one, other].map(({ account }) => field.accounts[account]!.article.outlet)
  return a !== undefined && a === b && !corrects(one, field) && !corrects(other, field)
}

// More values than this in one article are a table, not a dispute over one number.
const MOST_VALUES = 3

/** Whether its article counts the same noun in many ways: delegates by state, votes by district. */
function varies(one: Proposition, field: Field): boolean {
  const { noun } = field.counted[field.placeOf.get(one)!]!
  const alike = (field.countsOf.get(one.article) ?? []).filter(
    other => noun !== undefined && field.counted[field.placeOf.get(other)!]!.noun === noun,
  )
  return new Set(alike.map(({ quantity }) => quantity!.value)).size > MOST_VALUES
}

/** Days from the one's saying to the other's; 0 where one is undated. */
function later(one: Proposition, other: Proposition): number {
  const [a, b] = [saidOn([one]), saidOn([other])]
  return a === undefined || b === undefined ? 0 : daysBetween(a, b)
}

// A count of years is none of a day.
const CUMULATIVE =
  /\bsince (?:19|20)\d\d\b|\bin total since\b|\bover the (?:past|last) (?:\w+ )?(?:years|decades|months)\b|\bso far this year\b|\ba year\b/iu

const CORRECTION =
  /\b(?:now (?:says?|puts?)|raised (?:its|his|her|their|the)|revis(?:ed|es)|in fact|rose to|risen to|climbed|up from|down from|correct(?:ed|ing|ion)|not as (?:first|earlier|initially)|no longer)\b/iu

function corrects(one: Proposition, field: Field): boolean {
  return CORRECTION.test(sentenceOf(one, field))
}

const REVISED = /\b(?:up|down) from\b/iu

/** Whether two counts of one sentence are an old and a new one: "now 90, after 70 on Friday". */
function isRevised(one: Proposition, other: Proposition, field: Field): boolean {
  if (one.article !== other.article || one.sentence.start !== other.sentence.start) return false
  const text = field.accounts[one.account]!.article.text
  const [first, second] = [one, other].toSorted((a, b) => a.quantity!.start - b.quantity!.start) as [Proposition, Proposition]
  return REVISED.test(text.slice(first.quantity!.end, second.quantity!.start))
}

/** Whether the two speak of days that cannot be the same: three in June, nine the year before. */
function disjoint({ time: one }: Proposition, { time: other }: Proposition): boolean {
  return one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from)
}

/** The counts that stand beside one in its sentence and count the same kind of things: 61 passengers and 13 crew. */
function besides(one: Proposition, field: Field): Proposition[] {
  const mine = field.counted[field.placeOf.get(one)!]!
  return (field.countsIn.get(`${one.article} ${one.sentence.start}`) ?? []).filter(other => {
    const theirs = field.counted[field.placeOf.get(other)!]!
    return (
      other.quantity!.unit === one.quantity!.unit &&
      (other === one || (mine.persons === 'kind' && theirs.persons === 'kind' && mine.noun !== theirs.noun))
    )
  })
}

const isPart = (one: Proposition, field: Field): boolean => besides(one, field).length > 1

/** Where parts make another account's sum: both count the same, otherwise. */
function sums(counts: readonly CountedClaim[], field: Field): Disagreement[] {
  const byValue = new Map<number, CountedClaim[]>()
  for (const count of counts) byValue.set(count.one.quantity!.value, [...(byValue.get(count.one.quantity!.value) ?? []), count])
  return counts.flatMap(count => {
    const parts = besides(count.one, field)
    if (parts.length < 2 || parts[0] !== count.one) return []
    const total = parts.reduce((sum, { quantity }) => sum + quantity!.value, 0)
    const whole = (byValue.get(total) ?? []).find(
      ({ one, place }) => field.counted[place]!.persons !== undefined && field.likeness.oneStory(one.account, count.one.account),
    )
    if (!whole) return []
    const { accounts } = field
    const names = parts.map(part => `“${wordsOfSide(part, accounts)}”`).join(' and ')
    const why = `${names} (${whoSays(count.one, accounts)}) make the same ${total} as “${wordsOfSide(whole.one, accounts)}” (${whoSays(whole.one, accounts)}).`
    return [disagreement('quantity', 'refines', [sideOf(count.claim, accounts, parts), sideOf(whole.claim, accounts)], why)]
  })
}
