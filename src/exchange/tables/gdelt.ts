import { stateCodes } from '../../reading/index.ts'
import { columnsOf, momentOf, tableOf, type Column } from './column.ts'
import { EXTRA, type EventRow, numberOf, type Side } from './event-row.ts'

/**
 * Events under the 61 column names of GDELT 2.0 (Event Codebook V2.0, 2015), one row an event as one article tells it. What we do not tell stays
 * empty: known groups, ethnic and religious codes, tone, where the actors are from, districts, feature ids. Countries are ISO 3166-1 alpha-3 in actors'
 * codes, which CAMEO follows but for a few, and FIPS 10-4 in places.
 */
const make = columnsOf<EventRow>()

export const GDELT = tableOf<EventRow>([
  make.long('GLOBALEVENTID', ({ line }) => numberOf(line.id)),
  make.integer('SQLDATE', ({ day }) => digits(day)),
  make.integer('MonthYear', ({ day }) => digits(day?.slice(0, 7))),
  make.integer('Year', ({ day }) => digits(day?.slice(0, 4))),
  make.double('FractionDate', ({ day }) => (day === undefined ? undefined : fraction(day))),
  ...actorColumns('Actor1', ({ actor }) => actor),
  ...actorColumns('Actor2', ({ recipient }) => recipient),
  make.integer('IsRootEvent', row => Number(isRoot(row))),
  make.string('EventCode', ({ cameo }) => cameo.code),
  make.string('EventBaseCode', ({ cameo }) => cameo.base),
  make.string('EventRootCode', ({ cameo }) => cameo.root),
  make.integer('QuadClass', ({ cameo }) => cameo.quad),
  make.double('GoldsteinScale', ({ cameo }) => cameo.goldstein),
  make.integer('NumMentions', ({ claim }) => claim?.assertedBy.length ?? 1),
  make.integer('NumSources', ({ claim }) => Math.max(1, claim?.outlets.length ?? 1)),
  make.integer('NumArticles', ({ claim }) => claim?.articles.length ?? 1),
  make.double('AvgTone', () => undefined),
  ...geoColumns('Actor1Geo', () => undefined),
  ...geoColumns('Actor2Geo', () => undefined),
  ...geoColumns('ActionGeo', row => row),
  make.long('DATEADDED', ({ read }) => added(read.article.published?.value)),
  make.string('SOURCEURL', ({ read }) => read.article.page.url ?? read.article.page.path),
  ...EXTRA,
])

function actorColumns(name: string, of: (row: EventRow) => Side): readonly Column<EventRow>[] {
  return [
    make.string(`${name}Code`, row => actorCode(of(row))),
    make.string(`${name}Name`, row => of(row).name?.toUpperCase()),
    make.string(`${name}CountryCode`, row => of(row).country),
    ...['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code'].map(column => make.string(`${name}${column}`, () => undefined)),
    make.string(`${name}Type1Code`, row => of(row).sector),
    ...['Type2Code', 'Type3Code'].map(column => make.string(`${name}${column}`, () => undefined)),
  ]
}

/** CAMEO's actor code: the country, then the role. */
function actorCode({ country, sector }: Side): string | undefined {
  return country === undefined && sector === undefined ? undefined : `${country ?? ''}${sector ?? ''}`
}

function geoColumns(name: string, of: (row: EventRow) => EventRow | undefined): readonly Column<EventRow>[] {
  const place = (row: EventRow) => of(row)?.line.place
  return [
    make.integer(`${name}_Type`, row => (of(row) ? geoType(row) : undefined)),
    make.string(`${name}_FullName`, row => place(row)?.name),
    make.string(`${name}_CountryCode`, row => stateCodes(place(row)?.country ?? '')?.fips),
    make.string(`${name}_ADM1Code`, () => undefined),
    make.string(`${name}_ADM2Code`, () => undefined),
    make.double(`${name}_Lat`, row => place(row)?.lat),
    make.double(`${name}_Long`, row => place(row)?.lon),
    make.string(`${name}_FeatureID`, () => undefined),
  ]
}

/** GDELT's kinds of places: 1 a country, 2 a state and 3 a city of the United States, 4 a city and 5 a province elsewhere. */
function geoType(row: EventRow): number | undefined {
  const american = row.line.place?.country === 'USA'
  switch (row.line.place?.precision) {
    case 'country':
      return 1
    case 'region':
      return american ? 2 : 5
    case 'city':
      return american ? 3 : 4
    default:
      return undefined
  }
}

/** Whether the event stands in the headline or the first paragraph: what GDELT takes for a story's main event. */
function isRoot({ line, read }: EventRow): boolean {
  const first = read.article.blocks.find(({ kind }) => kind === 'paragraph')
  return line.trigger.start < (first?.end ?? 0)
}

/** The year and how much of it is over, as GDELT reckons it. */
function fraction(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return Math.round((year + (month * 30 + date) / 365) * 1e4) / 1e4
}

function digits(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.replaceAll('-', ''))
}

/** YYYYMMDDHHMMSS of publication, in UTC: when GDELT would have seen it. */
function added(published: string | undefined): number | undefined {
  const moment = momentOf(published)
  return moment && Number(moment.toISOString().slice(0, 19).replaceAll(/\D/gu, ''))
}
