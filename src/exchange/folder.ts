import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { RashomonError } from '../page/index.ts'

/**
 * Fills a folder that is there whole or not at all: `fill` writes into a folder beside it, which is put in its place when all was written. A folder
 * with an earlier export is replaced; one with anything but the files that `isOurs` knows is refused (`cannot-write`).
 */
export async function fillFolder<T>(folder: string, isOurs: (file: string) => boolean, fill: (making: string) => Promise<T>): Promise<T> {
  const target = resolve(folder)
  const making = join(dirname(target), `.${basename(target)}.part-${process.pid}`)
  try {
    refuseOthers(folder, target, isOurs)
    mkdirSync(dirname(target), { recursive: true })
    mkdirSync(making)
    const filled = await fill(making)
    put(making, target)
    return filled
  } catch (error) {
    if (existsSync(making)) rmSync(making, { recursive: true })
    throw error instanceof Error && 'syscall' in error ? cannotWrite(folder, error) : error
  }
}

/** What the file system says against an export: no room, no permission, a file where a folder should be. */
function cannotWrite(folder: string, cause: Error): RashomonError {
  return new RashomonError(
    'cannot-write',
    `${folder} cannot be written (${cause.message}): give another folder, or make room and make it writable.`,
    {
      cause,
    },
  )
}

function refuseOthers(folder: string, target: string, isOurs: (file: string) => boolean): void {
  if (!existsSync(target)) return
  const other = statSync(target).isDirectory() ? readdirSync(target).find(name => !isOurs(name)) : '(it is a file)'
  if (other !== undefined)
    throw new RashomonError('cannot-write', `${folder} holds something else than an export (${other}): give a new folder, or an empty one.`)
}

/** Puts the new folder in the old one's place. The old one is there until the new one is whole. */
function put(made: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(made, target)
    return
  }
  const old = `${made}-old`
  renameSync(target, old)
  renameSync(made, target)
  rmSync(old, { recursive: true })
}
