import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compared, STORY } from '../../../test/small-story.ts'
import type { Event } from '../../reading/index.ts'
import { openRecord, type Store } from '../../record/index.ts'
import { exportJsonl } from '../export.ts'
import { FILES } from '../items.ts'
import { EVENT_TABLES } from './event-tables.ts'
import { exportTables, type TableOptions } from './export-tables.ts'

let folder = ''
let out = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-tables-'))
  out = join(folder, 'out')
})
afterEach(() => rmSync(folder, { recursive: true }))

const OPTIONS: TableOptions = { format: 'csv', columns: 'record', allModalities: false, guardFormulas: false }

/** The small story, its last event changed. */
async function recordWith(change: Partial<Event> = {}, versions = true): Promise<Store> {
  const store = await openRecord(join(folder, 'story.rashomon'), { mode: 'create' })
  for (const { page, bytes, read } of STORY) {
    const events = read.reading.events.map(event => (read.article.outlet === 'Delta' ? { ...event, ...change } : event))
    await store.add(page, bytes, { ...read, reading: { ...read.reading, events } })
  }
  const { comparison, situation } = compared(STORY)
  await store.compare(versions ? comparison : { ...comparison, versions: [] }, situation)
  return store
}

const csv = (name: string) => parse(readFileSync(join(out, `${name}.csv`)), { columns: true }) as Record<string, string>[]
const parquet = async (name: string) => await parquetReadObjects({ file: await asyncBufferFromFile(join(out, `${name}.parquet`)) })

test('a table for each kind of item, a row an item, and run.json beside them', async () => {
  const { lines } = await exportTables(await recordWith(), out, OPTIONS)
  expect(readdirSync(out).toSorted()).toEqual([...FILES.map(file => `${file}.csv`), 'run.json'].toSorted())
  for (const file of FILES) expect(csv(file)).toHaveLength(lines[`${file}.csv`]!)
  const [said] = csv('attributions')
  const { read } = STORY.find(told => told.read.article.id === said!['article'])!
  expect(said).toMatchObject({
    source: read.reading.actors[0]!.name,
    source_country: 'TUR',
    published: '2031-03-01',
    published_at: '2031-03-01T00:00:00.000Z',
  })
  expect(read.article.text.slice(Number(said!['source_start']), Number(said!['source_end']))).toBe(said!['source_words'])
})

test('a Parquet reader gives back the same cells, with their types', async () => {
  const store = await recordWith()
  await exportTables(store, out, { ...OPTIONS, format: 'parquet' })
  const [article] = await parquet('articles')
  expect(article).toMatchObject({ bytes: STORY[1]!.page.bytes, byline: [], published_at: new Date('2031-03-01'), url: null })
  expect(article!['blocks']).toEqual(STORY.find(told => told.read.article.id === article!['id'])!.read.article.blocks)
  const [event] = await parquet('events')
  expect(event).toMatchObject({ type: 'ASSAULT', score: 0.7, trigger_words: 'attacked' })
  const [claim] = await parquet('claims')
  expect(claim).toMatchObject({ outlets: ['Harbour Post', 'Northern Wire', 'Delta'], denied: 2 })
  for (const file of FILES) expect((await parquet(file)).length, file).toBeGreaterThan(0)
})

test('an empty table is a file with its columns', async () => {
  const store = await openRecord(join(folder, 'empty.rashomon'), { mode: 'create' })
  await exportTables(store, out, { ...OPTIONS, format: 'parquet' })
  expect(await parquet('events')).toEqual([])
  const { schema } = await parquetMetadataAsync(await asyncBufferFromFile(join(out, 'events.parquet')))
  expect(schema.map(({ name }) => name)).toContain('whose_word')
})

test('the same record gives the same bytes, and an export takes the place of an earlier one of another format', async () => {
  const store = await recordWith()
  const bytes = () => Object.fromEntries(readdirSync(out).map(name => [name, readFileSync(join(out, name)).toString('base64')]))
  await exportTables(store, out, { ...OPTIONS, format: 'parquet' })
  const once = bytes()
  await exportJsonl(store, out)
  await exportTables(store, out, { ...OPTIONS, format: 'parquet' })
  expect(bytes()).toEqual(once)
})

test.each([
  ['polecat', 40, 'Event ID', 'Version'],
  ['gdelt', 61, 'GLOBALEVENTID', 'SOURCEURL'],
  ['icews', 20, 'Event ID', 'Longitude'],
] as const)('%s has its %i columns in their order, and ours after them', (name, count, first, last) => {
  const heads = EVENT_TABLES[name].heads.map(head => head.name)
  expect(heads.filter(head => !head.startsWith('rashomon_'))).toHaveLength(count)
  expect([heads[0], heads[count - 1], heads[count]]).toEqual([first, last, 'rashomon_event'])
  expect(new Set(heads).size).toBe(heads.length)
})

test('an event stands under the names of GDELT and ICEWS with its code, its value and its words', async () => {
  const store = await recordWith({ cameo: '190' }, false)
  await exportTables(store, out, { ...OPTIONS, columns: 'gdelt' })
  expect(csv('gdelt')[0]).toMatchObject({
    SQLDATE: '20310301',
    MonthYear: '203103',
    EventCode: '190',
    EventBaseCode: '190',
    EventRootCode: '19',
    QuadClass: '4',
    GoldsteinScale: '-10',
    DATEADDED: '20310301000000',
    rashomon_trigger: 'attacked',
    rashomon_modality: 'actual',
    rashomon_time_precision: 'publication',
  })
  await exportTables(store, out, { ...OPTIONS, columns: 'icews', format: 'parquet' })
  const [row] = await parquet('icews')
  expect(row).toMatchObject({ 'Event Date': '2031-03-01', 'CAMEO Code': '190', 'Sentence Number': 2, Intensity: -10 })
  expect(typeof row!['Event ID']).toBe('bigint')
})

test.each([
  [{ modality: 'planned' }, 2, 1],
  [{ polarity: 'negative' }, 2, 1],
  [{ modality: 'habitual' }, 2, 1],
  [{ modality: 'ongoing' }, 3, 0],
  [{ modality: 'threatened', type: 'THREATEN' }, 3, 0],
  [{ modality: 'threatened' }, 2, 1],
] as const)('of other projects’ columns an event that is %o makes %i rows', async (change, rows, notDone) => {
  const store = await recordWith(change, false)
  const made = await exportTables(store, out, { ...OPTIONS, columns: 'polecat' })
  expect(made).toEqual({ lines: { 'polecat.csv': rows }, leftOut: { notDone, earlierVersions: 0 } })
  const all = await exportTables(store, out, { ...OPTIONS, columns: 'polecat', allModalities: true })
  expect(all.lines).toEqual({ 'polecat.csv': 3 })
})

test('of an article in several versions the last one’s events stand there alone', async () => {
  const made = await exportTables(await recordWith(), out, { ...OPTIONS, columns: 'polecat' })
  expect(made.leftOut).toEqual({ notDone: 0, earlierVersions: 1 })
  expect(csv('polecat').map(row => row['Source'])).not.toContain('Harbour Post')
})
