/** What a thread of the pool runs: a job in, its answer out. The model is made once a thread, of weights that all share. */
import { workerData } from 'piscina'
import './own-sha256.ts'
import { englishModel, type EnglishWeights } from './english.ts'
import { runJob, type Job } from './job.ts'

const model = englishModel(workerData as EnglishWeights)

export default function work(job: Job): Promise<unknown> {
  return runJob(job, model)
}
