import { RashomonError } from '../page/index.ts'

/** What SQLite's primary result codes (https://sqlite.org/rescode.html) mean to someone who keeps a record. */
const BUSY = 5
const LOCKED = 6
const READONLY = 8
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** Runs work on the record at `path`, with what SQLite says against it turned into a RashomonError; all else is thrown as it is. */
export function speaking<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw spoken(path, error)
  }
}

function spoken(path: string, error: unknown): unknown {
  const options = { cause: error }
  switch (primaryCode(error)) {
    case BUSY:
    case LOCKED:
      return new RashomonError(
        'locked-record',
        `${path} is in use by another program: wait until that has finished (or close it), then run the same command again; nothing in it is lost.`,
        options,
      )
    case READONLY:
      return readOnly(path, options)
    case CORRUPT:
      return corrupt(path, options)
    case NOTADB:
      return notARecord(path, options)
    case FULL:
      return new RashomonError(
        'cannot-write',
        `There is no room left on the disk of ${path}: make room and run the same command again; what was read before is kept.`,
        options,
      )
    case IOERR:
    case CANTOPEN:
      return new RashomonError(
        'cannot-write',
        `${path} cannot be opened or written (${(error as Error).message}): check the folder, its permissions and the disk, then run the same command again.`,
        options,
      )
    default:
      return error
  }
}

/** The primary code is in the low byte of SQLite's extended one. */
function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined
  return error.errcode & 0xff
}

export function corrupt(path: string, options?: ErrorOptions): RashomonError {
  return new RashomonError(
    'corrupt-record',
    `${path} is damaged: restore it from a copy, or read the pages again into a new record (rashomon read PATH… --into NEW).`,
    options,
  )
}

export function notARecord(path: string, options?: ErrorOptions): RashomonError {
  return new RashomonError(
    'not-a-record',
    `${path} is not a record of Rashomon and is left as it is: give the path of a record, or a new path for one.`,
    options,
  )
}

export function readOnly(path: string, options?: ErrorOptions): RashomonError {
  return new RashomonError(
    'read-only-record',
    `${path} is read-only: make the file and its folder writable (chmod u+w), or copy the record and use the copy.`,
    options,
  )
}
