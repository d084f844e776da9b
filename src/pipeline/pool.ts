import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { ActorFile, OwnActors } from './actor-files.ts'
import { englishModel, englishWeights, modelFiles, type ModelFile } from './english.ts'
import { runJob, type Answer, type Job } from './job.ts'
import { runApart } from './run-apart.ts'

/** Where jobs are done. One thread works in the caller's own; more are threads of a pool that share one copy of the weights. */
export interface Pool {
  readonly threads: number
  /** The weights that pages are read by. */
  readonly models: readonly ModelFile[]
  /** The user's files of actors that they are read with. */
  readonly actors: readonly ActorFile[]
  run<J extends Job>(job: J): Promise<Answer<J>>
  close(): Promise<void>
}

/** Opens a pool of so many threads; by default as many as the machine has cores for. All know the user's actors. */
export function openPool(threads: number = availableParallelism(), own?: OwnActors): Pool {
  const weights = { ...englishWeights(), ...(own && { actors: own.actors }) }
  const actors = own?.files ?? []
  const models = modelFiles(weights)
  if (threads <= 1) {
    const model = englishModel(weights)
    return { threads: 1, models, actors, run: job => runJob(job, model), close: async () => undefined }
  }
  const piscina = new Piscina({
    filename: new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href,
    workerData: weights,
    minThreads: threads,
    maxThreads: threads,
    // A page may be large; a thread must not die of one that the caps allow.
    resourceLimits: { maxOldGenerationSizeMb: 4096 },
  })
  return {
    threads,
    models,
    actors,
    run: job => withinTime(signal => piscina.run(job, { signal })),
    close: () => piscina.close({ force: false }),
  }
}

/**
 * How long a thread may work at one job, in milliseconds, before it is ended: ten minutes, twenty times what the longest article takes that is
 * read. No page that was ever seen takes so long; one that is made to may not hold up the others for ever.
 */
const LONGEST_JOB = 600_000

/** Work that is told to stop when its time is over; it rejects with an AbortError then. */
export async function withinTime<T>(work: (signal: AbortSignal) => Promise<T>, milliseconds = LONGEST_JOB): Promise<T> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), milliseconds)
  try {
    return await work(stop.signal)
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Runs jobs as they come, several at once, and gives their answers in the order of the jobs. Never more than two a thread are under way, so
 * memory stays flat however long the stream is.
 */
export async function* inOrder<J extends Job>(
  pool: Pool,
  jobs: AsyncIterable<J> | Iterable<J>,
): AsyncGenerator<{ job: J; answer: Answer<J> }> {
  const underWay: { job: J; answer: Promise<Answer<J>> }[] = []
  try {
    for await (const job of jobs) {
      const answer = runApart(pool, job)
      // The rejection is met where the answer is awaited, in its turn; until then it must not count as unhandled.
      answer.catch(() => undefined)
      underWay.push({ job, answer })
      while (underWay.length >= pool.threads * 2) yield await first(underWay)
    }
    while (underWay.length > 0) yield await first(underWay)
  } finally {
    await Promise.allSettled(underWay.map(each => each.answer))
  }
}

async function first<J extends Job>(underWay: { job: J; answer: Promise<Answer<J>> }[]): Promise<{ job: J; answer: Answer<J> }> {
  const next = underWay.shift()!
  return { job: next.job, answer: await next.answer }
}
