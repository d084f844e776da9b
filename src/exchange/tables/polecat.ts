import type { ReadPage } from '../../record/index.ts'
import { VERSION } from '../../record/index.ts'
import { QUAD_CODES } from './cameo.ts'
import { columnsOf, tableOf, type Column } from './column.ts'
import { EXTRA, type EventRow, type Side } from './event-row.ts'
import { wordsAt } from './article-tables.ts'

/**
 * Events under the 40 column names of POLECAT (Halterman and others 2023, Harvard Dataverse), one row an event as one article tells it. `Event Intensity`
 * is Goldstein's value of the CAMEO code. Ids of Wikipedia and GeoNames and districts stay empty. Several values stand in one cell with `;` between.
 */
const make = columnsOf<EventRow>()

export const POLECAT = tableOf<EventRow>([
  make.string('Event ID', ({ line }) => line.id),
  make.string('Event Date', ({ day }) => day),
  make.string('Event Type', ({ line }) => line.type),
  make.string('Event Mode', ({ line }) => line.mode),
  make.double('Event Intensity', ({ cameo }) => cameo.goldstein),
  make.string('Quad Code', ({ line }) => QUAD_CODES[line.type]),
  make.string('Contexts', ({ line }) => several(line.contexts ?? [])),
  ...sideColumns('Actor', ({ actor }) => actor),
  ...sideColumns('Recipient', ({ recipient }) => recipient),
  make.string('Placename', ({ line }) => line.place?.name),
  make.string('City', row => (row.line.place?.precision === 'city' ? row.line.place?.name : undefined)),
  make.string('District', () => undefined),
  make.string('Province', row => (row.line.place?.precision === 'region' ? row.line.place?.name : undefined)),
  make.string('Country', ({ line }) => line.place?.country),
  make.double('Latitude', ({ line }) => line.place?.lat),
  make.double('Longitude', ({ line }) => line.place?.lon),
  make.string('GeoNames ID', () => undefined),
  make.string('Raw Placename', ({ line, read }) => line.place && wordsAt(read, line.place.span)),
  make.string('Feature Type', row => FEATURES[row.line.place?.precision ?? 'unknown']),
  make.string('Source', ({ read }) => read.article.outlet),
  make.string('Publication Date', ({ read }) => read.article.published?.value.slice(0, 10)),
  make.string('Story People', ({ read }) => named(read, 'PER')),
  make.string('Story Organizations', ({ read }) => named(read, 'ORG')),
  make.string('Story Locations', ({ read }) => several(read.reading.places.map(({ name }) => name))),
  make.string('Language', ({ read }) => read.article.language),
  make.string('Version', () => `Rashomon ${VERSION}`),
  ...EXTRA,
])

/** GeoNames' feature codes, as far as a place's precision tells them. */
const FEATURES: Readonly<Record<string, string | undefined>> = { city: 'PPL', region: 'ADM1', country: 'PCLI' }

function sideColumns(name: 'Actor' | 'Recipient', of: (row: EventRow) => Side): readonly Column<EventRow>[] {
  return [
    make.string(`${name} Name`, row => of(row).name),
    make.string(`${name} Country`, row => of(row).country),
    make.integer(`${name} COW`, row => of(row).cow),
    make.string(`Primary ${name} Sector`, row => of(row).sector),
    make.string(`${name} Sectors`, row => of(row).sector),
    make.string(`${name} Title`, row => several(of(row).titles)),
    make.string(`${name} Name Raw`, row => of(row).raw),
    make.string(`Wikipedia ${name} ID`, () => undefined),
  ]
}

function named({ article, reading }: ReadPage, type: 'PER' | 'ORG'): string | undefined {
  return several(reading.names.filter(name => name.type === type).map(({ start, end }) => article.text.slice(start, end)))
}

/** Values each once, `;` between; undefined where there are none. */
function several(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : [...new Set(values.map(value => value.replaceAll(';', ',').replaceAll(/\s+/gu, ' ')))].join(';')
}
