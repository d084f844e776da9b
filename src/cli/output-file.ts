import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { RashomonError } from '../page/index.ts'

/** Writes a file whole or not at all: beside its place first. Throws a RashomonError `cannot-write` that says why it cannot be. */
export function writeWhole(path: string, text: string): void {
  const making = `${path}.part`
  try {
    writeFileSync(making, text)
    renameSync(making, path)
  } catch (error) {
    if (existsSync(making)) rmSync(making)
    const why = error instanceof Error ? error.message : String(error)
    throw new RashomonError(
      'cannot-write',
      `${path} cannot be written (${why}): check that its folder is there and can be written, or give another path.`,
      {
        cause: error,
      },
    )
  }
}
