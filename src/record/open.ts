import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { RashomonError } from '../page/index.ts'
import { Connection } from './connection.ts'
import { type Run, VERSION } from './run.ts'
import { APPLICATION_ID, MIGRATIONS } from './schema.ts'
import { corrupt, notARecord, readOnly, speaking } from './sqlite-error.ts'
import { SqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

export interface OpenOptions {
  /** `read`: nothing is written. `write`: the record has to be there. `create`: it is made where it is not. */
  readonly mode: 'read' | 'write' | 'create'
  /** By what the pages that are added are read. */
  readonly run?: Run
  /** For how many milliseconds a record that another program writes is waited for. */
  readonly patience?: number
}

/**
 * Opens the record at a path: one SQLite file. Rejects with a RashomonError: `no-record`, `not-a-record`, `newer-record`, `corrupt-record`,
 * `locked-record`, `read-only-record` or `cannot-write`, each saying what to do. A file that is no record is never written to.
 *
 * Every write is one transaction in SQLite's write-ahead log: a process that is killed loses what it had not finished and nothing else. After
 * a power cut the last finished ones may be missing too, never half there (`synchronous = NORMAL`).
 */
export async function openRecord(path: string, options: OpenOptions): Promise<Store> {
  return new SqliteStore(
    openSqlite(path, options.mode, options.patience ?? 5000),
    options.run ?? { version: VERSION, models: [], settings: {} },
  )
}

function openSqlite(path: string, mode: OpenOptions['mode'], patience: number): Connection {
  const there = existsSync(path)
  if (!there && mode !== 'create')
    throw new RashomonError(
      'no-record',
      `There is no record at ${path}: make one with rashomon read PATH… --into ${path}, or check the path.`,
    )
  if (!there && !existsSync(dirname(path)))
    throw new RashomonError(
      'cannot-write',
      `The folder ${dirname(path)} is not there: make it (mkdir -p), then run the same command again.`,
    )
  const stat = there ? statSync(path) : undefined
  if (stat && !stat.isFile()) throw notARecord(path)
  if (stat && mode !== 'read' && (stat.mode & 0o222) === 0) throw readOnly(path)
  return speaking(path, () => {
    const database = open(path, mode, patience)
    try {
      const version = check(database, path, mode)
      if (mode === 'read' && version < MIGRATIONS.length) {
        // An older record is brought up to this version by being opened for writing once.
        database.close()
        openSqlite(path, 'write', patience).close()
        return openSqlite(path, mode, patience)
      }
      if (mode !== 'read') prepare(database, version)
      return new Connection(database, path)
    } catch (error) {
      if (database.isOpen) database.close()
      throw error
    }
  })
}

function open(path: string, mode: OpenOptions['mode'], patience: number): DatabaseSync {
  const options = { readOnly: mode === 'read', timeout: patience, enableForeignKeyConstraints: true }
  if (mode !== 'read' || existsSync(`${path}-wal`) || folderIsWritable(path)) return new DatabaseSync(path, options)
  // Without a log beside it the file is whole, and in a folder that cannot be written SQLite could not lay its index of the log there.
  const url = pathToFileURL(path)
  url.searchParams.set('immutable', '1')
  return new DatabaseSync(url, options)
}

function folderIsWritable(path: string): boolean {
  return (statSync(dirname(path)).mode & 0o222) !== 0
}

/** The version of the record's tables, 0 where there are none yet. Throws where the file is no record, or one that this version cannot read. */
function check(database: DatabaseSync, path: string, mode: OpenOptions['mode']): number {
  const pragma = (name: string): number => Number(Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0])
  const application = pragma('application_id')
  const version = pragma('user_version')
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'])
  // A file of no bytes, or one that was killed while it was being made.
  const unmade = application === 0 && version === 0 && tables === 0
  if (unmade && mode === 'create') return 0
  if (application !== APPLICATION_ID) throw notARecord(path)
  if (version > MIGRATIONS.length)
    throw new RashomonError(
      'newer-record',
      `${path} was made by a newer Rashomon (its tables are version ${version}, this one knows ${MIGRATIONS.length}): update Rashomon and run the same command again.`,
    )
  if (version === 0) throw corrupt(path)
  return version
}

/** Sets the write-ahead log and brings the tables up to this version, each step in one transaction. */
function prepare(database: DatabaseSync, version: number): void {
  if (version === 0) database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  for (let next = version; next < MIGRATIONS.length; next++) {
    database.exec('BEGIN IMMEDIATE')
    // Another process may have taken the step while this one waited.
    if (Number(database.prepare('PRAGMA user_version').get()?.['user_version']) === next)
      database.exec(`${MIGRATIONS[next]}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${next + 1}`)
    database.exec('COMMIT')
  }
}
