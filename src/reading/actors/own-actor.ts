import type { ActorType, Sector } from '../actor.ts'
import { isCountry } from './gazetteer.ts'

/** An actor that a user knows: a line of a file of actors. docs/actors.md describes the files. */
export interface OwnActor {
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: OwnActorType
  /** The key that joins its mentions across articles; one of ours where the user mends an actor of the gazetteer. */
  readonly key?: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly sector?: Sector
  readonly gender?: 'm' | 'f'
  readonly roles: readonly OwnRole[]
  /** Places and buildings that stand for it: "the Kremlin". */
  readonly seats: readonly string[]
  /** Words for what is of it ("Turkish") and for its people, singular or singular/plural ("Turk", "Dane/Danes"). */
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
}

/** `noun`: no actor, but a word for those who act ("steelworker"), with its sector. */
export type OwnActorType = Exclude<ActorType, 'unnamed'> | 'noun'

/** A post; `from` and `to` are ISO years, months or days, inclusive. */
export interface OwnRole {
  readonly title: string
  readonly of?: string
  readonly from?: string
  readonly to?: string
}

export const OWN_TYPES: readonly OwnActorType[] = [
  'person',
  'government',
  'military',
  'armed-group',
  'party',
  'organisation',
  'media',
  'people',
  'noun',
]
export const OWN_SECTORS: readonly Sector[] = 'GOV MIL REB OPP PTY JUD LEG SPY COP MED EDU BUS CVL CRM REF IGO NGO INT UNK'.split(
  ' ',
) as Sector[]

/** More of a kind than this is no actor's: a name in characters, names, roles. */
const LONGEST_NAME = 200
const MOST_ITEMS = 500

/** The fields of an actor as a file has them, not yet looked at. */
export type OwnFields = { readonly [field: string]: unknown }

/** The actor that the fields describe, or a sentence that says what is wrong with them. */
export function ownActor(fields: OwnFields): OwnActor | string {
  const { key, country, sector, gender } = fields
  const type = fields['type'] ?? 'organisation'
  if (!isName(fields['name'])) return `"name" is missing or no name: give at most ${LONGEST_NAME} characters with a letter among them`
  if (!OWN_TYPES.includes(type as OwnActorType)) return `"type" is ${shown(type)}; the types are ${OWN_TYPES.join(', ')}`
  if (country !== undefined && (typeof country !== 'string' || !isCountry(country)))
    return `"country" is ${shown(country)}; give the three letters of ISO 3166-1, as TUR`
  if (sector !== undefined && !OWN_SECTORS.includes(sector as Sector))
    return `"sector" is ${shown(sector)}; the sectors are ${OWN_SECTORS.join(', ')}`
  if (gender !== undefined && gender !== 'm' && gender !== 'f') return `"gender" is ${shown(gender)}; give m or f`
  if (key !== undefined && (typeof key !== 'string' || !/^[\w:.-]{1,100}$/.test(key)))
    return `"key" is ${shown(key)}; give letters, digits, and the marks _ : . -`
  const lists: { [field: string]: readonly string[] } = {}
  for (const field of ['aliases', 'seats', 'adjectives', 'people']) {
    const list = fields[field] ?? []
    if (!Array.isArray(list) || list.length > MOST_ITEMS || !list.every(isName))
      return `"${field}" is no list of at most ${MOST_ITEMS} names`
    lists[field] = list
  }
  const roles = rolesOf(fields['roles'] ?? [])
  if (typeof roles === 'string') return roles
  return {
    name: fields['name'],
    aliases: lists['aliases']!,
    type: type as OwnActorType,
    ...(key !== undefined && { key }),
    ...(country !== undefined && { country }),
    ...(sector !== undefined && { sector: sector as Sector }),
    ...(gender !== undefined && { gender }),
    roles,
    seats: lists['seats']!,
    adjectives: lists['adjectives']!,
    people: lists['people']!,
  }
}

function rolesOf(roles: unknown): OwnRole[] | string {
  if (!Array.isArray(roles) || roles.length > MOST_ITEMS) return `"roles" is no list of at most ${MOST_ITEMS} posts`
  const found: OwnRole[] = []
  for (const role of roles as readonly unknown[]) {
    if (typeof role !== 'object' || role === null) return '"roles" holds something that is no post: give {"title", "of", "from", "to"}'
    const { title, of, from, to } = role as { readonly [field: string]: unknown }
    if (!isName(title) || (of !== undefined && !isName(of))) return 'a post has no "title", or an "of" that is no name'
    if (!isDate(from) || !isDate(to))
      return `a post is from ${shown(from)} to ${shown(to)}; give years, months or days, as 2014, 2014-08 or 2014-08-29`
    if (from !== undefined && to !== undefined && from > `${to}~`) return `a post ends (${to}) before it begins (${from})`
    found.push({ title, ...(of !== undefined && { of }), ...(from !== undefined && { from }), ...(to !== undefined && { to }) })
  }
  return found
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME && /\p{L}/u.test(value) && !/[\p{Cc}\p{Cs}]/u.test(value)
}

function isDate(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value))
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value)?.slice(0, 60) ?? typeof value)
}
