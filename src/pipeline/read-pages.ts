import { createHash } from 'node:crypto'
import { membersOf, type Held, type HeldPage, type Passed } from '../page/index.ts'
import { batches } from './batch.ts'
import { openFile } from './file-bytes.ts'
import type { Job } from './job.ts'
import { inOrder, type Pool } from './pool.ts'
import { failingOf, type Failing, type PageOutcome } from './read-held.ts'
import { UNPACKERS } from './unpackers.ts'

/** What became of a file and of each page in it, in the order of the files and of the pages in them. */
export type FileOutcome = ReadOutcome | KnownPage | FailedPage | EndOfFile

/** A page that was read; `lost` where a part of it could not be. */
interface ReadOutcome extends Extract<PageOutcome, { error?: undefined }> {
  readonly kind: 'read'
  readonly path: string
  readonly member?: string
  readonly bytes: Uint8Array
}

/** A page that is in the record already, or came before in this reading, and was not read again. */
interface KnownPage {
  readonly kind: 'known'
  readonly path: string
}

interface FailedPage {
  readonly kind: 'failed'
  readonly path: string
  readonly member?: string
  readonly error: Failing
}

/** All of a file was read. `passed`: what in it is no page by its nature, and how many of each. */
export interface EndOfFile {
  readonly kind: 'end'
  readonly path: string
  readonly passed: Readonly<Partial<Record<Passed, number>>>
}

type ReadJob = Extract<Job, { kind: 'read' }> & { readonly steps: readonly Step[] }
/** A page to be read, or what became of a page or a file already. */
type Step = HeldPage | Exclude<FileOutcome, ReadOutcome>

/** Reads files on all threads of the pool; `known` says which pages (by SHA-256) need not be read again. */
export async function* readPages(files: Iterable<string>, pool: Pool, known: ReadonlySet<string> = new Set()): AsyncGenerator<FileOutcome> {
  for await (const { job, answer } of inOrder(pool, jobsOf(files, known))) {
    let next = 0
    for (const step of job.steps) {
      if (step.kind !== 'page') yield step
      else yield outcomeOf(step, answer[next++]!)
    }
  }
}

function outcomeOf({ origin, bytes }: HeldPage, outcome: PageOutcome): FileOutcome {
  const place = placeOf(origin)
  return outcome.error ? { kind: 'failed', ...place, error: outcome.error } : { kind: 'read', ...place, bytes, ...outcome }
}

function placeOf({ path = '', member }: HeldPage['origin']): { readonly path: string; readonly member?: string } {
  return member === undefined ? { path } : { path, member }
}

async function* jobsOf(files: Iterable<string>, known: ReadonlySet<string>): AsyncGenerator<ReadJob> {
  // The same bytes at two places are one page: the second is known as soon as the first is on its way.
  const seen = new Set(known)
  for await (const steps of batches(stepsOf(files, seen), step => (step.kind === 'page' ? step.bytes.length : 0)))
    yield { kind: 'read', pages: steps.filter(step => step.kind === 'page'), steps }
}

async function* stepsOf(files: Iterable<string>, seen: Set<string>): AsyncGenerator<Step> {
  for (const path of files) {
    const passed: Partial<Record<Passed, number>> = {}
    for await (const held of heldAt(path)) {
      if (held.kind === 'passed') passed[held.what] = (passed[held.what] ?? 0) + 1
      else if (held.kind === 'failed') yield held
      else if (held.kind === 'refused') yield { kind: 'failed', ...placeOf(held.origin), error: failingOf(held.error) }
      else yield step(held, seen)
    }
    yield { kind: 'end', path, passed }
  }
}

function step(page: HeldPage, seen: Set<string>): Step {
  const sha256 = createHash('sha256').update(page.bytes).digest('hex')
  if (seen.has(sha256)) return { kind: 'known', path: page.origin.path ?? '' }
  seen.add(sha256)
  // Bytes of its own: a thread gets this page and not the array that it is a part of.
  return page.bytes.byteLength === page.bytes.buffer.byteLength ? page : { ...page, bytes: page.bytes.slice() }
}

async function* heldAt(path: string): AsyncGenerator<Held | FailedPage> {
  let file
  try {
    file = await openFile(path)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    yield {
      kind: 'failed',
      path,
      error: { code: 'no-such-path', message: `cannot be opened (${why}); check that it is there and may be read` },
    }
    return
  }
  try {
    yield* membersOf(file, { path }, UNPACKERS)
  } catch (error) {
    // A bug of ours, or a disk that fails in the middle of a file: the other files are read.
    yield { kind: 'failed', path, error: failingOf(error) }
  } finally {
    await file.close()
  }
}
