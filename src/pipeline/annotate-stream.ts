import { RashomonError } from '../page/index.ts'
import { failure, type AnnotatedLine, type AnnotateOptions } from './annotate-line.ts'
import { batches } from './batch.ts'
import type { Job } from './job.ts'
import { linesOf, LONGEST_LINE, type Line } from '../page/index.ts'
import { inOrder, type Pool } from './pool.ts'

/** What became of a stream: how many lines were answered, and how many of them with an error, by its code. */
export interface Summary {
  readonly lines: number
  readonly failures: { readonly [code: string]: number }
}

type AnnotateJob = Extract<Job, { kind: 'annotate' }> & { readonly tooLong: readonly boolean[] }

/**
 * The pure filter: a line in, a line out, in order, in constant memory. `write` takes a batch of answers, each with its line feed, and may
 * ask to wait by returning a promise.
 */
export async function annotateStream(
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => void | Promise<void>,
  pool: Pool,
  options: AnnotateOptions,
): Promise<Summary> {
  let lines = 0
  const failures: Record<string, number> = {}
  for await (const { job, answer } of inOrder(pool, jobsOf(input, options))) {
    const answers = job.tooLong.map((tooLong, i) => (tooLong ? TOO_LONG : answer[i]!))
    lines += answers.length
    for (const { error } of answers) if (error !== undefined) failures[error] = (failures[error] ?? 0) + 1
    await write(answers.map(({ json }) => `${json}\n`).join(''))
  }
  return { lines, failures }
}

const TOO_LONG: AnnotatedLine = failure(
  null,
  new RashomonError('too-large', `the line is longer than ${LONGEST_LINE / 1024 / 1024} MiB; split the page or leave out what is no text`),
)

async function* jobsOf(input: AsyncIterable<Uint8Array>, options: AnnotateOptions): AsyncGenerator<AnnotateJob> {
  for await (const batch of batches(linesOf(input), (line: Line) => line.bytes.length))
    yield { kind: 'annotate', lines: batch.map(line => line.bytes), tooLong: batch.map(line => line.tooLong), options }
}
