import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ErrorCode } from '../page/index.ts'
import { batches } from './batch.ts'
import type { Job } from './job.ts'
import { inOrder, type Pool } from './pool.ts'
import type { FileBytes, FileReading } from './read-file.ts'

/** One file's outcome, in the order of the files. `known`: its page is in the record already and was not read again. */
export type FileOutcome =
  | (FileReading & { readonly path: string; readonly bytes: Uint8Array; readonly known?: false })
  | { readonly path: string; readonly known: true }

type ReadJob = Extract<Job, { kind: 'read' }> & { readonly outcomes: readonly (Opened | undefined)[] }
type Opened =
  | { readonly path: string; readonly known: true }
  | { readonly path: string; readonly bytes: Uint8Array; readonly error: { readonly code: ErrorCode; readonly message: string } }

/** Reads files on all threads of the pool; `known` says which pages (by SHA-256) need not be read again. */
export async function* readPages(files: Iterable<string>, pool: Pool, known: ReadonlySet<string> = new Set()): AsyncGenerator<FileOutcome> {
  for await (const { job, answer } of inOrder(pool, jobsOf(files, known))) {
    let next = 0
    for (const outcome of job.outcomes) {
      if (outcome) {
        yield outcome
        continue
      }
      const file = job.files[next]!
      yield { ...answer[next]!, path: file.path, bytes: file.bytes }
      next++
    }
  }
}

async function* jobsOf(files: Iterable<string>, known: ReadonlySet<string>): AsyncGenerator<ReadJob> {
  // The same bytes under two paths are one page: the second is known as soon as the first is on its way.
  const seen = new Set(known)
  for await (const batch of batches(opened(files, seen), file => ('bytes' in file ? file.bytes.length : 0)))
    yield {
      kind: 'read',
      files: batch.filter(isFile),
      outcomes: batch.map(each => (isFile(each) ? undefined : each)),
    }
}

async function* opened(files: Iterable<string>, seen: Set<string>): AsyncGenerator<Opened | FileBytes> {
  for (const path of files) {
    let bytes: Uint8Array
    try {
      bytes = await readFile(path)
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      yield {
        path,
        bytes: new Uint8Array(0),
        error: { code: 'no-such-path', message: `cannot be opened (${why}); check that it is there and may be read` },
      }
      continue
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    if (seen.has(sha256)) yield { path, known: true }
    else {
      seen.add(sha256)
      yield { path, bytes }
    }
  }
}

function isFile(each: Opened | FileBytes): each is FileBytes {
  return 'bytes' in each && !('error' in each)
}
