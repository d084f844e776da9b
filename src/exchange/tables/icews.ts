import { stateCodes } from '../../reading/index.ts'
import { columnsOf, tableOf } from './column.ts'
import { EXTRA, type EventRow, numberOf } from './event-row.ts'

/** Events under the 20 column names of ICEWS (Boschee and others, Harvard Dataverse), one row an event as one article tells it. Districts stay empty. */
const make = columnsOf<EventRow>()

export const ICEWS = tableOf<EventRow>([
  make.long('Event ID', ({ line }) => numberOf(line.id)),
  make.string('Event Date', ({ day }) => day),
  make.string('Source Name', ({ actor }) => actor.name),
  make.string('Source Sectors', ({ actor }) => actor.sector),
  make.string('Source Country', ({ actor }) => actor.countryName),
  make.string('Event Text', ({ cameo }) => cameo.words),
  make.string('CAMEO Code', ({ cameo }) => cameo.code),
  make.double('Intensity', ({ cameo }) => cameo.goldstein),
  make.string('Target Name', ({ recipient }) => recipient.name),
  make.string('Target Sectors', ({ recipient }) => recipient.sector),
  make.string('Target Country', ({ recipient }) => recipient.countryName),
  make.long('Story ID', ({ line }) => numberOf(line.article)),
  make.integer('Sentence Number', sentenceNumber),
  make.string('Publisher', ({ read }) => read.article.outlet),
  make.string('City', row => (row.line.place?.precision === 'city' ? row.line.place?.name : undefined)),
  make.string('District', () => undefined),
  make.string('Province', row => (row.line.place?.precision === 'region' ? row.line.place?.name : undefined)),
  make.string('Country', ({ line }) => stateCodes(line.place?.country ?? '')?.name),
  make.double('Latitude', ({ line }) => line.place?.lat),
  make.double('Longitude', ({ line }) => line.place?.lon),
  ...EXTRA,
])

/** Which sentence of the story the event stands in, from 1. */
function sentenceNumber({ line, read }: EventRow): number | undefined {
  const place = read.sentences.findIndex(({ start, end }) => line.trigger.start >= start && line.trigger.start < end)
  return place < 0 ? undefined : place + 1
}
