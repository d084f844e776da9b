import type { Actor, ActorType } from '../reading/index.ts'
import type { Account } from './account.ts'
import { compare } from './order.ts'
import { outletKey } from './outlet.ts'
import { fold } from './words.ts'

/** An actor across articles: one key for all accounts that mean the same. */
export interface Figure {
  readonly key: string
  /** The id of the first actor of the record that is this figure. */
  readonly actor: string
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  /** Someone who could be named and is not. Never one with another article's. */
  readonly anonymous: boolean
  /** Whether it speaks for a state: a government, its military, a person in its service. */
  readonly official: boolean
  /** Whether it takes part in public affairs by its office or kind: a state, a force, a party, a body, a person in their service. */
  readonly political: boolean
  /** The keys of the bodies whose person it is: "its director" of a firm that the article names. */
  readonly serves: readonly string[]
}

/** Who an account's actors are across all accounts. */
export interface Identity {
  /** The figure behind an actor's id in an article; undefined where the id is unknown. */
  readonly figure: (article: string, actor: string | undefined) => Figure | undefined
}

/**
 * Actors meet by the gazetteer's key, else by their folded name and type; a person known by a single name in one article is the one person of
 * the record with that last name whom nothing (another country) keeps apart. The unnamed never meet.
 */
export function identityOf(accounts: readonly Account[]): Identity {
  const people = fullNames(accounts)
  const keys = new Map<string, string>()
  const met = new Map<string, Met[]>()
  for (const { article, reading } of accounts) {
    for (const actor of reading.actors) {
      const key = keyOf(article.id, actor, people)
      keys.set(`${article.id} ${actor.id}`, key)
      const one = { actor, serves: bodies(article.id, actor, reading.actors, people) }
      const known = met.get(key)
      if (known) known.push(one)
      else met.set(key, [one])
    }
  }
  const figures = new Map([...met].map(([key, all]) => [key, figureOf(key, all)]))
  return {
    figure: (article, actor) => (actor === undefined ? undefined : figures.get(keys.get(`${article} ${actor}`) ?? '')),
  }
}

interface Met {
  readonly actor: Actor
  readonly serves: readonly string[]
}

/** What all articles together know of a figure: its fullest name, the country and the type that most of them give. */
function figureOf(key: string, met: readonly Met[]): Figure {
  const actors = met.map(({ actor }) => actor)
  const name = actors.map(actor => actor.name).toSorted((a, b) => b.length - a.length || compare(a, b))[0]!
  const country = most(actors.flatMap(actor => actor.country ?? []))
  return {
    key,
    actor: actors[0]!.id,
    name,
    type: most(actors.map(({ type }) => type))!,
    anonymous: actors[0]!.type === 'unnamed',
    official: actors.some(isOfficial),
    political: actors.some(isPolitical),
    serves: [...new Set(met.flatMap(one => one.serves))].toSorted(compare),
    ...(country !== undefined && { country }),
  }
}

const BODIES: ReadonlySet<string> = new Set(['government', 'military', 'armed-group', 'party', 'organisation'])
const PUBLIC: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'PTY', 'IGO', 'REB', 'OPP', 'SPY', 'COP', 'NGO'])

function isPolitical({ type, sector }: Actor): boolean {
  return BODIES.has(type) || (type === 'person' && sector !== undefined && PUBLIC.has(sector))
}

/** The value that stands there most often; of equals the first in order. */
function most<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0]
}

const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY'])

function isOfficial({ type, sector }: Actor): boolean {
  return type === 'government' || type === 'military' || (type !== 'unnamed' && sector !== undefined && OFFICIAL.has(sector))
}

function keyOf(article: string, actor: Actor, people: ReadonlyMap<string, readonly Actor[]>): string {
  if (actor.type === 'unnamed') return `${article}:${actor.id}`
  if (actor.known !== undefined) return actor.known
  if (actor.type !== 'person') return `name:${bodyName(actor.name)}`
  const words = nameWords(actor.name)
  if (words.length !== 1) return `name:${words.join(' ')}`
  const meant = (people.get(words[0]!) ?? []).filter(
    ({ country }) => country === undefined || actor.country === undefined || country === actor.country,
  )
  const full = new Set(meant.map(({ known, name }) => known ?? `name:${nameWords(name).join(' ')}`))
  return full.size === 1 ? [...full][0]! : `name:${words[0]}`
}

const SORTS = new Set(['the', 'armed', 'group', 'faction', 'organisation', 'organization', 'movement', 'militia', 'company', 'firm'])

/** A body's name without the word for its sort: "the Yanruwa armed group" and "Yanruwa" are one. */
function bodyName(name: string): string {
  const words = nameWords(name)
  const proper = words.filter(word => !SORTS.has(word))
  return (proper.length > 0 ? proper : words).join(' ')
}

/** The persons with a first and a last name, by their last. */
function fullNames(accounts: readonly Account[]): Map<string, Actor[]> {
  const found = new Map<string, Actor[]>()
  const persons = accounts.flatMap(({ reading }) => reading.actors).filter(({ type }) => type === 'person')
  for (const actor of persons.toSorted((a, b) => compare(a.name, b.name))) {
    const words = nameWords(actor.name)
    if (words.length < 2) continue
    const last = words.at(-1) ?? ''
    found.set(last, [...(found.get(last) ?? []), actor])
  }
  return found
}

/** The actors of the article that a person's roles are of. */
function bodies(article: string, actor: Actor, actors: readonly Actor[], people: ReadonlyMap<string, readonly Actor[]>): string[] {
  const names = new Set(actor.roles.flatMap(({ of }) => (of === undefined ? [] : [outletKey(of)])))
  if (names.size === 0) return []
  const served = actors.filter(other => other.id !== actor.id && [other.name, ...other.aliases].some(name => names.has(outletKey(name))))
  return served.map(other => keyOf(article, other, people)).toSorted(compare)
}

function nameWords(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter(Boolean)
}
