/** What a thread of the pool runs: a job in, its answer out. Made once a thread, with the shared weights. */
import { workerData } from 'node:worker_threads'
import { englishModel } from './english.ts'
import { runJob, type Job } from './job.ts'

// Piscina hands its own `workerData` option on as the second of two.
const [, weights] = workerData as [unknown, SharedArrayBuffer]
const model = englishModel(weights)

export default function work(job: Job): unknown {
  return runJob(job, model)
}
