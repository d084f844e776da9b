import { RashomonError } from '../page/index.ts'
import { failure } from './annotate-line.ts'
import type { Answer, Job } from './job.ts'
import type { Pool } from './pool.ts'
import { failingOf } from './read-held.ts'

/**
 * Runs a job. Where its thread dies of it (a page that takes all memory), runs each item by itself, so that only the one that kills a thread
 * again goes without an answer: it gets an error.
 */
export async function runApart<J extends Job>(pool: Pool, job: J): Promise<Answer<J>> {
  try {
    return await pool.run(job)
  } catch (error) {
    const parts = partsOf(job)
    const answers: unknown[] = []
    if (parts.length === 1) answers.push(unanswered(job, error))
    else for (const part of parts) answers.push(...(await runApart(pool, part)))
    return answers as Answer<J>
  }
}

function partsOf(job: Job): Job[] {
  return job.kind === 'annotate' ? job.lines.map(line => ({ ...job, lines: [line] })) : job.pages.map(page => ({ ...job, pages: [page] }))
}

function unanswered(job: Job, cause: unknown): Answer<Job>[number] {
  const error = cause instanceof Error && cause.name === 'AbortError' ? tooSlow(cause) : cause
  return job.kind === 'annotate' ? failure(null, error) : { error: failingOf(error) }
}

function tooSlow(cause: Error): RashomonError {
  return new RashomonError(
    'too-slow',
    'takes longer to read than the ten minutes that a page may take: leave it out, or give its text alone.',
    { cause },
  )
}
