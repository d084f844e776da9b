import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { STORY, told } from '../../test/small-story.ts'
import { RashomonError } from '../page/index.ts'
import { openRecord, type OpenOptions } from './open.ts'
import { readAll } from './store.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-open-'))
  path = join(folder, 'story.rashomon')
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true })
})

const MODES: readonly OpenOptions['mode'][] = ['read', 'write', 'create']

/** What is said against some work: a sentence that names the file and says what to do. */
async function refused(work: () => Promise<unknown>): Promise<RashomonError> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof RashomonError)) throw error
    expect(error.message).toContain(folder)
    expect(error.message).toMatch(/[:;] .{15,}\.$/)
    expect(error.status).toBe(4)
    return error
  }
  throw new Error('nothing was said against it')
}

async function fill(): Promise<void> {
  const store = await openRecord(path, { mode: 'create' })
  for (const { page, bytes, read } of STORY) await store.add(page, bytes, read)
  await store.close()
}

test('a record that is not there is missed, but made where one is to be made', async () => {
  expect((await refused(() => openRecord(path, { mode: 'read' }))).code).toBe('no-record')
  expect((await refused(() => openRecord(path, { mode: 'write' }))).code).toBe('no-record')
  await (await openRecord(path, { mode: 'create' })).close()
  await (await openRecord(path, { mode: 'read' })).close()
})

test('a record in a folder that is not there cannot be made', async () => {
  expect((await refused(() => openRecord(join(folder, 'deeper', 'story.rashomon'), { mode: 'create' }))).code).toBe('cannot-write')
})

test('a file that is no record is told apart and left as it is', async () => {
  const text = 'A page that somebody saved under the wrong name. '.repeat(100)
  writeFileSync(path, text)
  for (const mode of MODES) expect((await refused(() => openRecord(path, { mode }))).code).toBe('not-a-record')
  expect(readFileSync(path, 'utf8')).toBe(text)
})

test('the database of another program is told apart and left as it is', async () => {
  const other = new DatabaseSync(path)
  other.exec('CREATE TABLE bookmark (url TEXT)')
  other.close()
  const before = readFileSync(path)
  for (const mode of MODES) expect((await refused(() => openRecord(path, { mode }))).code).toBe('not-a-record')
  expect(readFileSync(path)).toEqual(before)
})

test('a folder is no record', async () => {
  mkdirSync(path)
  for (const mode of MODES) expect((await refused(() => openRecord(path, { mode }))).code).toBe('not-a-record')
})

test('an empty file is no record, but becomes one where one is to be made', async () => {
  writeFileSync(path, '')
  expect((await refused(() => openRecord(path, { mode: 'read' }))).code).toBe('not-a-record')
  await (await openRecord(path, { mode: 'create' })).close()
  await (await openRecord(path, { mode: 'read' })).close()
})

test('a record of a newer version says so', async () => {
  await fill()
  const newer = new DatabaseSync(path)
  newer.exec('PRAGMA user_version = 99')
  newer.close()
  for (const mode of MODES) {
    const error = await refused(() => openRecord(path, { mode }))
    expect(error.code).toBe('newer-record')
    expect(error.message).toContain('99')
  }
})

test('a record that was cut short is damaged', async () => {
  await fill()
  truncateSync(path, 20_000)
  expect((await refused(async () => readAll(await openRecord(path, { mode: 'read' })))).code).toBe('corrupt-record')
})

test('a record with one byte changed in a page or an annotation is damaged, not another text', async () => {
  await fill()
  const database = new DatabaseSync(path)
  for (const [table, column] of [
    ['page', 'body'],
    ['article', 'annotation'],
  ] as const) {
    const { number, blob } = database.prepare(`SELECT number, ${column} AS blob FROM ${table} LIMIT 1`).get() as {
      number: number
      blob: Uint8Array
    }
    blob[blob.length >> 1]! ^= 1
    database.prepare(`UPDATE ${table} SET ${column} = ? WHERE number = ?`).run(blob, number)
  }
  database.close()
  const store = await openRecord(path, { mode: 'read' })
  expect((await refused(() => readAll(store))).code).toBe('corrupt-record')
  expect((await refused(async () => Promise.all((await store.pages()).map(sha256 => store.bytes(sha256))))).code).toBe('corrupt-record')
  await store.close()
})

test('a record that another program holds is locked, and nothing in it is lost', async () => {
  await fill()
  const other = new DatabaseSync(path)
  other.exec('BEGIN IMMEDIATE')
  const store = await openRecord(path, { mode: 'write', patience: 50 })
  const { page, bytes, read } = STORY[0]!
  expect((await refused(() => store.add(page, bytes, read))).code).toBe('locked-record')
  other.exec('ROLLBACK')
  other.close()
  expect(await readAll(store)).toHaveLength(STORY.length)
  await store.close()
})

test('a record that is being written can be read', async () => {
  await fill()
  const writer = new DatabaseSync(path)
  writer.exec('BEGIN IMMEDIATE')
  const reader = await openRecord(path, { mode: 'read', patience: 50 })
  expect(await readAll(reader)).toHaveLength(STORY.length)
  await reader.close()
  writer.close()
})

test('a read-only record is read, not written', async () => {
  await fill()
  chmodSync(path, 0o444)
  for (const mode of ['write', 'create'] as const) expect((await refused(() => openRecord(path, { mode }))).code).toBe('read-only-record')
  const store = await openRecord(path, { mode: 'read' })
  expect(await readAll(store)).toHaveLength(STORY.length)
  const { page, bytes, read } = told('One more', 'it is written')
  expect((await refused(() => store.add(page, bytes, read))).code).toBe('read-only-record')
  await store.close()
})

test('a record in a read-only folder is read, and nothing is left beside it', async () => {
  await fill()
  chmodSync(path, 0o444)
  chmodSync(folder, 0o555)
  const store = await openRecord(path, { mode: 'read' })
  expect(await readAll(store)).toHaveLength(STORY.length)
  expect(await store.find('bridge', 1)).toHaveLength(1)
  await store.close()
})

test('the same pages in the same order make the same file', async () => {
  await fill()
  const once = readFileSync(path)
  rmSync(path)
  await fill()
  expect(readFileSync(path).equals(once)).toBe(true)
})
