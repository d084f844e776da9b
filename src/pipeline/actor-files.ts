import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { RashomonError } from '../page/index.ts'
import { ownActorsIn, type OwnActor } from '../reading/index.ts'

/** The actors that a user knows, and the files that they are from, as a record names them. */
export interface OwnActors {
  readonly actors: readonly OwnActor[]
  readonly files: readonly ActorFile[]
  /** What is wrong with the lines that were passed over, in sentences. */
  readonly complaints: readonly string[]
}

export interface ActorFile {
  /** Its name without its folder, which says nothing of the facts. */
  readonly name: string
  readonly sha256: string
}

const LARGEST = 64 * 1024 * 1024
const DECODER = new TextDecoder('utf-8', { fatal: true })

/** Reads a user's files of actors, in their order. Throws a RashomonError where one cannot be read, is too large, or holds no actor at all. */
export function readActorFiles(paths: readonly string[]): OwnActors {
  const actors: OwnActor[] = []
  const files: ActorFile[] = []
  const complaints: string[] = []
  for (const path of paths) {
    const bytes = bytesOf(path)
    const found = ownActorsIn(textOf(path, bytes))
    if (found.actors.length === 0) {
      const [first] = found.complaints
      const why = first ? `line ${first.line}: ${first.message}` : 'it has no line that is one'
      throw new RashomonError('bad-input', `${path} holds no actors (${why}); docs/actors.md says how such a file is written`)
    }
    actors.push(...found.actors)
    for (const { line, message } of found.complaints) complaints.push(`${path}, line ${line}: ${message}`)
    files.push({ name: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') })
  }
  return { actors, files, complaints }
}

function bytesOf(path: string): Uint8Array {
  let bytes: Uint8Array
  try {
    if (statSync(path).size > LARGEST)
      throw new RashomonError('too-large', `${path} is larger than ${LARGEST / 1024 / 1024} MiB; keep the actors that your pages may name`)
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof RashomonError) throw error
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new RashomonError('no-such-path', `${path} cannot be opened (${why}): check the path and its permissions.`, { cause: error })
  }
  return bytes
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return DECODER.decode(bytes)
  } catch (cause) {
    throw new RashomonError('bad-input', `${path} is no text in UTF-8; save it so`, { cause })
  }
}
