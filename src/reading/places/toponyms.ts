import { foldName } from '../actors/fold.ts'
import { columns, items } from '../actors/gazetteer.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { CITIES } from '../lexicon/cities.ts'
import { TOPONYMS } from '../lexicon/toponyms.ts'
import type { Place } from '../place.ts'

/** A place that the project knows: WGS 84 degrees; `people` in thousands, 0 where it is no city. */
export interface Toponym {
  readonly name: string
  readonly country?: string
  readonly lat?: number
  readonly lon?: number
  readonly people: number
  readonly precision: Place['precision']
}

interface Table {
  readonly byName: ReadonlyMap<string, readonly Toponym[]>
  /** Large cities by what their names begin with: "newcastle" for Newcastle upon Tyne. */
  readonly byBeginning: ReadonlyMap<string, readonly Toponym[]>
}

let made: Table | undefined

/** The places of a name, in any of its spellings: our own table's first, then cities by size. */
export function toponymsCalled(name: string): readonly Toponym[] {
  made ??= table()
  return made.byName.get(foldName(name)) ?? []
}

/** Large cities whose longer names begin with this one, as their own country calls them: "Santiago" for Santiago de Cuba. */
export function toponymsBeginning(name: string): readonly Toponym[] {
  made ??= table()
  return made.byBeginning.get(foldName(name)) ?? []
}

function table(): Table {
  const found = new Map<string, Toponym[]>()
  const add = (name: string, toponym: Toponym): void => {
    const key = foldName(name)
    const same = found.get(key)
    if (!same) found.set(key, [toponym])
    else if (!same.includes(toponym)) same.push(toponym)
  }
  for (const [names, country, where, precision] of columns(TOPONYMS)) {
    const [lat, lon] = where!.split(' ').map(Number)
    const all = items(names)
    const toponym: Toponym = {
      name: all[0]!,
      people: precision === 'city' ? OWN : 0,
      precision: precision as Place['precision'],
      ...(country && { country }),
      ...(lat !== undefined && lon !== undefined && { lat, lon }),
    }
    for (const name of all) add(name, toponym)
  }
  for (const [codes, names] of columns(COUNTRIES)) {
    const all = items(names)
    for (const name of all) add(name, { name: all[0]!, country: codes!.slice(0, 3), people: 0, precision: 'country' })
  }
  let country = ''
  const cities: [string, Toponym][] = []
  for (const line of CITIES.split('\n')) {
    if (line.startsWith('= ')) country = line.slice(2)
    const [name, lat, lon, people] = line.split('|')
    if (name && lat !== undefined && lon !== undefined)
      cities.push([name, { name, country, lat: Number(lat), lon: Number(lon), people: Number(people), precision: 'city' }])
  }
  const beginning = new Map<string, Toponym[]>()
  for (const [name, city] of cities.toSorted((a, b) => b[1].people - a[1].people)) {
    add(name, city)
    const words = name.split(' ')
    for (let k = city.people >= LARGE ? 1 : words.length; k < words.length; k++) {
      const key = foldName(words.slice(0, k).join(' '))
      const same = beginning.get(key)
      if (same) same.push(city)
      else beginning.set(key, [city])
    }
  }
  return { byName: found, byBeginning: beginning }
}

/** Cities of at least so many thousands are known by the beginning of their names. */
const LARGE = 80

/** A place of our own table counts as a large town where size decides. */
const OWN = 1000
