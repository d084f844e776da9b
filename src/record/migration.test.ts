import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { STORY } from '../../test/small-story.ts'
import { openRecord } from './open.ts'
import { readAll } from './store.ts'

/** What a later version of Rashomon will add to the tables; empty is this version. */
const later = vi.hoisted(() => ({ migrations: [] as string[] }))
vi.mock(import('./schema.ts'), async original => {
  const schema = await original()
  return {
    ...schema,
    get MIGRATIONS() {
      return [...schema.MIGRATIONS, ...later.migrations]
    },
  }
})

let folder = ''
let path = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-migration-'))
  path = join(folder, 'story.rashomon')
  later.migrations = []
  const store = await openRecord(path, { mode: 'create' })
  for (const { page, bytes, read } of STORY) await store.add(page, bytes, read)
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const version = () => {
  const database = new DatabaseSync(path)
  const found = database.prepare('PRAGMA user_version').get()?.['user_version']
  database.close()
  return found
}

test.each(['read', 'write', 'create'] as const)(
  'a record of an older version is brought up to this one when it is opened to %s',
  async mode => {
    const before = Number(version())
    later.migrations = ['CREATE TABLE note (id TEXT PRIMARY KEY) STRICT', 'ALTER TABLE note ADD COLUMN words TEXT']
    const store = await openRecord(path, { mode })
    expect(await readAll(store)).toHaveLength(STORY.length)
    await store.close()
    expect(version()).toBe(before + 2)
  },
)

test('a step that fails leaves the record as it was', async () => {
  const before = version()
  later.migrations = ['CREATE TABLE note (id TEXT PRIMARY KEY) STRICT; SELECT nonsense']
  await expect(openRecord(path, { mode: 'write' })).rejects.toThrow(/nonsense/)
  expect(version()).toBe(before)
  later.migrations = []
  const store = await openRecord(path, { mode: 'write' })
  expect(await readAll(store)).toHaveLength(STORY.length)
  await store.close()
})
