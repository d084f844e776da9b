/**
 * What speaks for the kind of a mention: the network's scores, the gazetteers, tell-tale words in the name and beside it.
 */
import { classesOf, isOf, type Class, type Gazetteer } from './gazetteer.ts'
import { NAME_LABELS } from './layout.ts'
import {
  AFTER_BODIES,
  AFTER_PEOPLES,
  AFTER_RULERS,
  BEFORE_BODIES,
  BEFORE_PLACES,
  CALENDAR,
  EVENT_ENDS,
  HONORIFICS,
  NEVER_ALONE,
  NUMBERED,
  OFFICES,
  OF_BODIES,
  OF_PLACES,
  ORGANISATION_ENDS,
  ORGANISATION_STARTS,
  PEOPLES,
  PLACE_ENDS,
  PORTFOLIOS,
  THINGS,
  TITLES,
} from './lexicon/name-words.ts'

/** The kinds the network tells apart, in the order of their labels. */
export const KINDS = ['PER', 'ORG', 'LOC', 'MISC'] as const
export const [PER, ORG, LOC, MISC] = [0, 1, 2, 3] as const

/**
 * What one piece of evidence is worth, in log-probabilities: a share of the network's, which is too sure of itself outside its own texts; `none` for being
 * none of persons, bodies and places. Chosen by hand; on what, models/english.md says.
 */
export const WORTH = {
  network: 0.45,
  none: 1,
  gazetteer: 2,
  organisation: 3.5,
  people: 4,
  word: 2.4,
  acronym: 2.4,
  title: 4,
  part: 2,
  short: 4,
  bracket: 2.5,
  after: 2.5,
  quote: 1,
  of: 2,
  beside: 1.5,
  place: 1,
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))
export const LISTS = {
  orgEnds: set(ORGANISATION_ENDS),
  orgStarts: set(ORGANISATION_STARTS),
  placeEnds: set(PLACE_ENDS),
  titles: set(TITLES),
  honorifics: set(HONORIFICS),
  calendar: set(CALENDAR),
  peoples: set(PEOPLES),
  eventEnds: set(EVENT_ENDS),
  things: set(THINGS),
  neverAlone: set(NEVER_ALONE),
  afterPeoples: set(AFTER_PEOPLES),
  offices: set(OFFICES),
  beforeBodies: set(BEFORE_BODIES),
  ofBodies: set(OF_BODIES),
  afterBodies: set(AFTER_BODIES),
  ofPlaces: set(OF_PLACES),
  beforePlaces: set(BEFORE_PLACES),
  afterRulers: set(AFTER_RULERS),
  portfolios: set(PORTFOLIOS),
  numbered: set(NUMBERED),
}

export const ACRONYM = /^\p{Lu}{2,6}$/u

/** A name in one place, as far as it is known: its words, both included, and a score a kind. */
export interface Mention {
  readonly first: number
  readonly last: number
  readonly key: string
  /** A score a kind. */
  readonly scores: readonly number[]
}

export function mention(words: readonly string[], first: number, last: number, scores: Float32Array, gazetteer: Gazetteer): Mention {
  const own = words.slice(first, last + 1)
  const low = words[last]!.toLowerCase()
  const sums = KINDS.map((_, k) => kindScore(scores, first, last, k) * WORTH.network + (k === MISC ? WORTH.none : 0))
  const classes = classesOf(gazetteer, own)
  const any = (...of: readonly Class[]): boolean => of.some(one => isOf(classes, one))
  const places = any('country', 'city', 'place') || (any('town') && !any('given', 'family'))
  const people = any('given', 'family')
  if (any('country') || (places && !people && !any('organisation', 'adjective'))) sums[LOC]! += WORTH.gazetteer
  if (any('organisation') && !places) sums[ORG]! += WORTH.organisation
  else if (first === last && !places && ACRONYM.test(words[first]!)) sums[ORG]! += WORTH.acronym
  if (any('adjective') && !places && !any('organisation')) sums[MISC]! += WORTH.gazetteer
  if (first === last && (LISTS.peoples.has(low) || LISTS.things.has(low))) sums[MISC]! += WORTH.people
  if (people && !places && !any('organisation', 'adjective')) sums[PER]! += WORTH.gazetteer / 2
  const [opening, before] = [words[first]!.toLowerCase(), first > 0 ? words[first - 1]!.toLowerCase() : '']
  if (last > first) {
    if (LISTS.orgEnds.has(low) || LISTS.orgStarts.has(opening)) sums[ORG]! += WORTH.word
    else if (LISTS.placeEnds.has(low)) sums[LOC]! += WORTH.word
    else if (LISTS.eventEnds.has(low)) sums[MISC]! += WORTH.title
    else if (isOf(classesOf(gazetteer, [words[first]!]), 'given')) sums[PER]! += WORTH.word / 2
  }
  if (LISTS.titles.has(before)) sums[PER]! += WORTH.title
  const after = last + 1 < words.length ? words[last + 1]! : ''
  if (first === last && !places && LISTS.afterPeoples.has(after)) sums[MISC]! += WORTH.after
  const two = first > 1 ? words[first - 2]!.toLowerCase() : ''
  const owned = after === "'s" || after === '’s' ? (words[last + 2] ?? '') : after
  if (LISTS.afterBodies.has(owned)) sums[ORG]! += WORTH.beside
  if (LISTS.beforeBodies.has(before)) sums[ORG]! += WORTH.beside
  if ((before === 'of' || before === 'at') && LISTS.ofBodies.has(two)) sums[ORG]! += WORTH.of
  if (before === 'of' && LISTS.ofPlaces.has(two)) sums[LOC]! += WORTH.of
  if (LISTS.afterRulers.has(owned) && !any('country', 'organisation')) sums[PER]! += WORTH.beside
  if (LISTS.beforePlaces.has(before)) sums[LOC]! += WORTH.place
  if (first > 0 && OPENS.test(words[first - 1]!) && CLOSES.test(after) && !any('country', 'city', 'organisation'))
    sums[MISC]! += WORTH.quote
  return { first, last, key: keyOf(own), scores: sums }
}

/** The mean over the words of the log-probability that they are of this kind. */
function kindScore(scores: Float32Array, first: number, last: number, kind: number): number {
  const count = NAME_LABELS.length
  let sum = 0
  for (let i = first; i <= last; i++) {
    const row = scores.subarray(i * count, (i + 1) * count)
    let all = 0
    for (const x of row) all += Math.exp(x)
    sum += Math.log((Math.exp(row[1 + 2 * kind]!) + Math.exp(row[2 + 2 * kind]!)) / all + 1e-3)
  }
  return sum / (last - first + 1)
}

const OPENS = /^["“‘«']$/
const CLOSES = /^["”’»']$/

export const keyOf = (words: readonly string[]): string => words.join(' ')
