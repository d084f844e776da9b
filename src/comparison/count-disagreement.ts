import type { Grounded } from './claims-of.ts'
import { sameThings } from './counted.ts'
import type { Disagreement } from './disagreement.ts'
import { daysBetween } from './order.ts'
import type { Proposition } from './proposition.ts'
import { nearness, ONE_STORY, sentenceOf, type Field } from './same-claim.ts'
import { disagreement, saidOn, sideOf, whoSays, wordsOfSide } from './side.ts'

// Two counts of one thing share this much of what is said around them. Chosen on invented stories.
const SAME_MATTER = 0.3
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
  const claimAt = new Map(counts.flatMap(one => one.claim.assertions.map(proposition => [field.placeOf.get(proposition)!, one] as const)))
  for (const count of counts) {
    const seen = new Set<CountedClaim>([count])
    const near = count.claim.assertions.flatMap(one => field.likeness.near(field.placeOf.get(one)!))
    for (const place of near.toSorted((x, y) => x - y)) {
      const other = claimAt.get(place)
      if (!other || seen.has(other) || other.place < count.place) continue
      seen.add(other)
      yield [count, other]
    }
  }
}

function differing(a: CountedClaim, b: CountedClaim, field: Field): Disagreement | undefined {
  const [one, other] = nearest(a, b, field)
  const [x, y] = [one.quantity!, other.quantity!]
  if (x.unit !== y.unit || x.value === y.value) return undefined
  if (one.article === other.article && !contrasted(one, other, field)) return undefined
  const [left, right] = [field.placeOf.get(one)!, field.placeOf.get(other)!]
  if (!sameThings(field.counted[left]!, field.counted[right]!)) return undefined
  if (field.likeness.ofArticles(one.account, other.account) < ONE_STORY) return undefined
  if (one.published !== undefined && other.published !== undefined && Math.abs(daysBetween(one.published, other.published)) > COUNT_WINDOW)
    return undefined
  const revised = contrasted(one, other, field)
  if (!revised && nearness(field.likeness.between(left, right)) < SAME_MATTER) return undefined
  if (disjoint(one, other)) return undefined
  if (isPart(one, field) || isPart(other, field)) return undefined
  const [first, second] = later(one, other) < 0 || (revised === 'from' && one.start < other.start) ? [b, a] : [a, b]
  const days = Math.abs(later(one, other))
  const relation = revised === 'from' || days >= LATER_DAYS || (days > 0 && corrects(second.one, field)) ? 'updates' : 'contradicts'
  const [from, to] = relation === 'updates' ? [first, second] : a.place < b.place ? [a, b] : [b, a]
  const told = (count: CountedClaim): string => `“${wordsOfSide(count.one, field.accounts)}” (${whoSays(count.one, field.accounts)})`
  const join = { updates: 'later become', contradicts: 'stand against' }[relation]
  return disagreement(
    'quantity',
    relation,
    [sideOf(from.claim, field.accounts), sideOf(to.claim, field.accounts)],
    `${told(from)} ${join} ${told(to)}.`,
  )
}

/** Of the counts of two claims, the two whose words are nearest. */
function nearest(a: CountedClaim, b: CountedClaim, field: Field): [Proposition, Proposition] {
  let best: { pair: [Proposition, Proposition]; near: number } = { pair: [a.one, b.one], near: -1 }
  for (const one of a.claim.assertions.filter(({ quantity }) => quantity)) {
    for (const other of b.claim.assertions.filter(({ quantity }) => quantity)) {
      const near = nearness(field.likeness.between(field.placeOf.get(one)!, field.placeOf.get(other)!))
      if (near > best.near) best = { pair: [one, other], near }
    }
  }
  return best.pair
}

/** Days from the one's saying to the other's; 0 where one is undated. */
function later(one: Proposition, other: Proposition): number {
  const [a, b] = [saidOn([one]), saidOn([other])]
  return a === undefined || b === undefined ? 0 : daysBetween(a, b)
}

const CORRECTION =
  /\b(?:now (?:says?|puts?)|raised (?:its|his|her|their|the)|revis(?:ed|es)|in fact|rose to|risen to|climbed|up from|down from|correct(?:ed|ion)|no longer)\b/iu

function corrects(one: Proposition, field: Field): boolean {
  return CORRECTION.test(sentenceOf(one, field))
}

// "three, not four": both counts stand in one breath and are held against each other.
const CONTRAST = /,?\s*\b(?:not|instead of|rather than|but not|against)\b/iu
const REVISED = /\b(?:up|down) from\b/iu

/** Whether two counts of one sentence are held against each other, or the one is said to have come `from` the other. */
function contrasted(one: Proposition, other: Proposition, field: Field): 'against' | 'from' | undefined {
  if (one.article !== other.article || one.sentence.start !== other.sentence.start) return undefined
  const text = field.accounts[one.account]!.article.text
  const [first, second] = [one, other].toSorted((a, b) => a.quantity!.start - b.quantity!.start) as [Proposition, Proposition]
  const between = text.slice(first.quantity!.end, second.quantity!.start)
  return REVISED.test(between) ? 'from' : CONTRAST.test(between) ? 'against' : undefined
}

/** Whether the two speak of days that cannot be the same: eleven in May, forty in the whole of last year. */
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
      ({ one, place }) =>
        field.counted[place]!.persons !== undefined && field.likeness.ofArticles(one.account, count.one.account) >= ONE_STORY,
    )
    if (!whole) return []
    const { accounts } = field
    const names = parts.map(part => `“${wordsOfSide(part, accounts)}”`).join(' and ')
    const why = `${names} (${whoSays(count.one, accounts)}) make the same ${total} as “${wordsOfSide(whole.one, accounts)}” (${whoSays(whole.one, accounts)}).`
    return [disagreement('quantity', 'refines', [sideOf(count.claim, accounts, parts), sideOf(whole.claim, accounts)], why)]
  })
}
