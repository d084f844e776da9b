import type { AnnotateOptions } from './annotate-line.ts'
import { annotateLine, type AnnotatedLine } from './annotate-line.ts'
import type { Model } from '../language/index.ts'
import { readFileBytes, type FileBytes, type FileReading } from './read-file.ts'

/** A batch of work for one thread: lines to annotate, or files to read. */
export type Job =
  | { readonly kind: 'annotate'; readonly lines: readonly Uint8Array[]; readonly options: AnnotateOptions }
  | { readonly kind: 'read'; readonly files: readonly FileBytes[] }

export type Answer<J extends Job> = J extends { kind: 'annotate' } ? AnnotatedLine[] : FileReading[]

/** Does a job where it is called: on a thread of the pool, or on the caller's own when there is one thread only. */
export function runJob<J extends Job>(job: J, model: Model): Answer<J>
export function runJob(job: Job, model: Model): AnnotatedLine[] | FileReading[] {
  if (job.kind === 'annotate') return job.lines.map(line => annotateLine(line, model, job.options))
  return job.files.map(file => readFileBytes(file, model))
}
