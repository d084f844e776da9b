import { within } from '../page/index.ts'
import type { Account } from './account.ts'
import { clusters, type Bond } from './cluster.ts'
import { stem } from './content.ts'
import { countedBy, sameThings, type Counted } from './counted.ts'
import type { Alike, Likeness } from './likeness.ts'
import { isWish } from './modal.ts'
import { opposed, polesOf, type Poles } from './opposite.ts'
import { daysBetween } from './order.ts'
import type { Proposition } from './proposition.ts'
import type { OneOfSeveral } from './versions/one-of-several.ts'
import { sameVoice } from './voice.ts'

// How alike two clauses must be, by how many words and concepts they share. Chosen on ECB+, topics 1, 4, 7, …: of pairs of clauses that share five or
// more, 75 in 100 tell of one event from .3 on; of those that share three, from .45; one shared word is an accident.
const ALIKE_BY_COMMON = [1, 0.6, 0.4, 0.33, 0.3, 0.27]
const ALIKE_WITH_WITNESS = 0.25
// What two clauses that are one claim share says more than one word can.
const SHARED = 1.3
// A short clause that stands within a longer one counts nearly as much as two of one length.
const CONTAINED = 0.75
// An article seldom says a thing twice, and often speaks on of it.
const ALIKE_IN_ONE_ARTICLE = 0.6
const ON_AVERAGE = 0.3
// Accounts that far apart tell of one thing only in nearly the same words.
const WINDOW_DAYS = 45
const ALIKE_FROM_AFAR = 0.75

/** What all propositions are known by while they are compared. */
export interface Field {
  readonly accounts: readonly Account[]
  readonly propositions: readonly Proposition[]
  readonly likeness: Likeness
  /** What the quantity at this place counts. */
  readonly counted: readonly Counted[]
  /** The place of the clause that a count stands in, where that is a proposition of its own. */
  readonly clauseOf: ReadonlyMap<Proposition, number>
  /** The counts of an article. */
  readonly countsOf: ReadonlyMap<string, readonly Proposition[]>
  /** The counts of a sentence, by its article and start. */
  readonly countsIn: ReadonlyMap<string, readonly Proposition[]>
  /** The states and acts of each proposition that others may be the opposite of. */
  readonly poles: readonly Poles[]
  /** Which accounts are one article. */
  readonly one: OneOfSeveral
  /** The place of a proposition. */
  readonly placeOf: ReadonlyMap<Proposition, number>
}

export function fieldOf(accounts: readonly Account[], propositions: readonly Proposition[], likeness: Likeness, one: OneOfSeveral): Field {
  const counts = propositions.filter(({ quantity }) => quantity !== undefined)
  return {
    accounts,
    propositions,
    likeness,
    one,
    counted: propositions.map(one => countedBy(accounts[one.account]!, one)),
    countsOf: Map.groupBy(counts, ({ article }) => article),
    countsIn: Map.groupBy(counts, ({ article, sentence }) => `${article} ${sentence.start}`),
    poles: propositions.map(({ account, start, end }) => polesIn(accounts[account]!.article.text.slice(start, end))),
    clauseOf: clausesAround(propositions),
    placeOf: new Map(propositions.map((one, place) => [one, place])),
  }
}

function clausesAround(propositions: readonly Proposition[]): Map<Proposition, number> {
  const clauses = Map.groupBy(propositions.keys(), place => {
    const { article, sentence, kind } = propositions[place]!
    return kind === 'quantity' ? '' : `${article} ${sentence.start}`
  })
  return new Map(
    propositions.flatMap(one => {
      if (one.quantity === undefined) return []
      const around = clauses.get(`${one.article} ${one.sentence.start}`)?.find(place => within(one, propositions[place]!))
      return around === undefined ? [] : [[one, around] as const]
    }),
  )
}

/** The propositions that say the same, grouped: by their places, every proposition in one group. `known`: bonds that are known already. */
export function sameClaims(field: Field, known: readonly Bond[] = []): number[][] {
  const { propositions, likeness } = field
  const bonds: Bond[] = [...known]
  propositions.forEach((_, a) => {
    for (const b of likeness.near(a)) {
      if (b <= a) continue
      const strength = bond(field, a, b)
      if (strength > 0) bonds.push({ a, b, strength })
    }
  })
  bonds.push(...sameCounts(field))
  return clusters(
    propositions.length,
    bonds,
    (a, b) => conflicts(field, a, b),
    (a, b) => Math.max(nearness(likeness.between(a, b)), bothCount(field, a, b) ? ON_AVERAGE : 0),
    ON_AVERAGE,
  )
}

/** How much speaks for two propositions saying the same, 0 where not enough does. */
function bond(field: Field, a: number, b: number): number {
  const [one, other] = [field.propositions[a]!, field.propositions[b]!]
  if ((one.kind === 'quantity') !== (other.kind === 'quantity')) return 0
  if (one.kind === 'quantity') return 0
  const alike = field.likeness.between(a, b)
  const near = nearness(alike)
  if (near < ALIKE_WITH_WITNESS || alike.shared < SHARED || conflicts(field, a, b)) return 0
  if (one.account === other.account && near < ALIKE_IN_ONE_ARTICLE) return 0
  if (apart(one, other) && alike.cosine < ALIKE_FROM_AFAR) return 0
  return near >= ALIKE_BY_COMMON[Math.min(5, alike.common)]! || (alike.common > 1 && witnessed(one, other)) ? near : 0
}

/** 0 to 1. */
export function nearness({ cosine, firstIn, secondIn, common }: Alike): number {
  return common < 3 ? cosine : Math.max(cosine, CONTAINED * firstIn, CONTAINED * secondIn)
}

function apart({ published: one }: Proposition, { published: other }: Proposition): boolean {
  return one !== undefined && other !== undefined && Math.abs(daysBetween(one, other)) > WINDOW_DAYS
}

/** Whether something beside the words says that two clauses are of one matter: the same parties, the same kind of event, the same speaker and day. */
function witnessed(one: Proposition, other: Proposition): boolean {
  const figures = one.figures.filter(key => other.figures.includes(key)).length
  const event = one.event !== undefined && one.event.type === other.event?.type
  const time = one.time !== undefined && other.time !== undefined
  return figures >= 2 || (event && (figures >= 1 || time))
}

/** Whether two propositions cannot be one claim: one says it is not so, they are of other days, they count otherwise. */
function conflicts(field: Field, a: number, b: number): boolean {
  const [one, other] = [field.propositions[a]!, field.propositions[b]!]
  if (one.negative !== other.negative || one.another !== other.another) return true
  if (one.time && other.time && (daysBetween(one.time.to, other.time.from) > 1 || daysBetween(other.time.to, one.time.from) > 1))
    return true
  if (one.account !== other.account && opposed(field.poles[a]!, field.poles[b]!)) return true
  if (untold(one, other) || untold(other, one)) return true
  if ((one.kind === 'quantity') !== (other.kind === 'quantity')) return true
  if (!one.quantity || !other.quantity) return countOtherwise(field, one, other)
  const measured = one.quantity.unit !== undefined || other.quantity.unit !== undefined
  return one.quantity.value !== other.quantity.value || (measured && unitOf(field, a) !== unitOf(field, b))
}

const polesIn = (clause: string): Poles => (isWish(clause) ? new Map() : polesOf(clause))

/** Whether the one is of a day after the other was published: nobody tells of what is yet to happen, but as a prospect. */
function untold({ time, prospect }: Proposition, other: Proposition): boolean {
  return time !== undefined && other.published !== undefined && !prospect && !other.prospect && daysBetween(other.published, time.from) > 1
}

/** Whether two clauses count the same things and no number is common to both. */
function countOtherwise(field: Field, one: Proposition, other: Proposition): boolean {
  const [mine, theirs] = [countsWithin(field, one), countsWithin(field, other)]
  const same = mine.flatMap(a =>
    theirs
      .filter(b => sameThings(field.counted[field.placeOf.get(a)!]!, field.counted[field.placeOf.get(b)!]!))
      .map(b => a.quantity!.value === b.quantity!.value),
  )
  return same.length > 0 && !same.includes(true)
}

function countsWithin(field: Field, one: Proposition): Proposition[] {
  return (field.countsIn.get(`${one.article} ${one.sentence.start}`) ?? []).filter(count => within(count, one))
}

/** A quantity's unit, by its stem; where it has none the noun stands for it, so that "francs" that one reading took for a unit meet "CFA francs". */
function unitOf(field: Field, place: number): string | undefined {
  const { unit } = field.propositions[place]!.quantity!
  return unit === undefined ? field.counted[place]!.noun : stem(unit.toLowerCase())
}

/** Whether two propositions are counts, or clauses with an equal count of the same things. */
function bothCount(field: Field, a: number, b: number): boolean {
  const [one, other] = [field.propositions[a]!, field.propositions[b]!]
  if (one.quantity !== undefined && other.quantity !== undefined) return true
  return countsWithin(field, one).some(x => countsWithin(field, other).some(y => sameCount(field, x, y)))
}

function sameCount(field: Field, one: Proposition, other: Proposition): boolean {
  const things = sameThings(field.counted[field.placeOf.get(one)!]!, field.counted[field.placeOf.get(other)!]!)
  return one.quantity!.value === other.quantity!.value && one.quantity!.value > 3 && things
}

/** Bonds between equal counts of the same things in articles of one story. */
function sameCounts(field: Field): Bond[] {
  const byValue = new Map<string, number[]>()
  field.propositions.forEach(({ quantity }, place) => {
    if (!quantity) return
    const key = `${quantity.value}`
    byValue.set(key, [...(byValue.get(key) ?? []), place])
  })
  const bonds: Bond[] = []
  for (const places of byValue.values()) {
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1, i + 1 + MOST_COUNTS)) {
        const strength = countBond(field, a, b)
        if (strength === 0) continue
        bonds.push({ a, b, strength })
        const [one, other] = [a, b].map(place => field.clauseOf.get(field.propositions[place]!))
        if (one !== undefined && other !== undefined && one !== other && !conflicts(field, one, other)) {
          bonds.push({ a: Math.min(one, other), b: Math.max(one, other), strength })
        }
      }
    })
  }
  return bonds
}

const MOST_COUNTS = 200

function countBond(field: Field, a: number, b: number): number {
  const [one, other] = [field.propositions[a]!, field.propositions[b]!]
  if (conflicts(field, a, b) && one.negative === other.negative) return 0
  const context = nearness(field.likeness.between(a, b))
  const unit = one.quantity!.unit ?? other.quantity!.unit
  const things =
    unit === undefined ? sameThings(field.counted[a]!, field.counted[b]!) : unitOf(field, a) === unitOf(field, b) && context > 0.1
  if (!things) return 0
  if (context >= ALIKE_WITH_WITNESS) return context
  if (one.account === other.account) return sameVoice(one, other) || one.quantity!.value <= 3 ? 0 : ALIKE_WITH_WITNESS
  const exact = field.counted[a]!.noun === field.counted[b]!.noun && one.quantity!.value > 3
  const story = field.likeness.oneStory(one.account, other.account)
  return exact && story && context > 0.05 ? ALIKE_WITH_WITNESS : 0
}

/** The words of the sentence that a proposition stands in. */
export function sentenceOf({ account, sentence }: Proposition, { accounts }: Field): string {
  return accounts[account]!.article.text.slice(sentence.start, sentence.end)
}
