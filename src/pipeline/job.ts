import type { AnnotateOptions } from './annotate-line.ts'
import { annotateLine, type AnnotatedLine } from './annotate-line.ts'
import type { Model } from '../language/index.ts'
import type { HeldPage } from '../page/index.ts'
import { readHeld, type PageOutcome } from './read-held.ts'

/** A batch of work for one thread: lines to annotate, or pages to read. */
export type Job =
  | { readonly kind: 'annotate'; readonly lines: readonly Uint8Array[]; readonly options: AnnotateOptions }
  | { readonly kind: 'read'; readonly pages: readonly HeldPage[] }

export type Answer<J extends Job> = J extends { kind: 'annotate' } ? AnnotatedLine[] : PageOutcome[]

/** Does a job where it is called: on a thread of the pool, or on the caller's own when there is one thread only. */
export function runJob<J extends Job>(job: J, model: Model): Promise<Answer<J>>
export async function runJob(job: Job, model: Model): Promise<AnnotatedLine[] | PageOutcome[]> {
  if (job.kind === 'annotate') return job.lines.map(line => annotateLine(line, model, job.options))
  const outcomes: PageOutcome[] = []
  for (const page of job.pages) outcomes.push(await readHeld(page, model))
  return outcomes
}
