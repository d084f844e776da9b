import type { Actor, ActorType } from '../reading/index.ts'
import type { Account } from './account.ts'
import { compare } from './order.ts'
import { outletKey } from './outlet.ts'
import { fold } from './words.ts'

/** An actor across articles: one key for all accounts that mean the same. */
export interface Figure {
  readonly key: string
  readonly name: string
  readonly type: ActorType
  readonly country?: string
  /** Someone who could be named and is not. Never one with another article's. */
  readonly anonymous: boolean
  /** Whether it speaks for a state: a government, its military, a person in its service. */
  readonly official: boolean
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
  const figures = new Map<string, Figure>()
  const names = new Map<string, string>()
  for (const { article, reading } of accounts) {
    for (const actor of reading.actors) {
      const key = keyOf(article.id, actor, people)
      const known = names.get(key)
      if (known === undefined || actor.name.length > known.length || (actor.name.length === known.length && actor.name < known))
        names.set(key, actor.name)
      figures.set(`${article.id} ${actor.id}`, {
        key,
        name: actor.name,
        type: actor.type,
        anonymous: actor.type === 'unnamed',
        official: isOfficial(actor),
        ...(actor.country !== undefined && { country: actor.country }),
      })
    }
  }
  return {
    figure: (article, actor) => {
      const found = actor === undefined ? undefined : figures.get(`${article} ${actor}`)
      return found && { ...found, name: names.get(found.key) ?? found.name }
    },
  }
}

const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'LEG'])

function isOfficial({ type, sector }: Actor): boolean {
  return type === 'government' || type === 'military' || (type !== 'unnamed' && sector !== undefined && OFFICIAL.has(sector))
}

function keyOf(article: string, actor: Actor, people: ReadonlyMap<string, readonly Actor[]>): string {
  if (actor.type === 'unnamed') return `${article}:${actor.id}`
  if (actor.known !== undefined) return actor.known
  if (actor.type !== 'person') return `${actor.type}:${outletKey(actor.name)}`
  const words = nameWords(actor.name)
  if (words.length !== 1) return `person:${words.join(' ')}`
  const meant = (people.get(words[0]!) ?? []).filter(
    ({ country }) => country === undefined || actor.country === undefined || country === actor.country,
  )
  const full = new Set(meant.map(({ known, name }) => known ?? `person:${nameWords(name).join(' ')}`))
  return full.size === 1 ? [...full][0]! : `person:${words[0]}`
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

function nameWords(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter(Boolean)
}
