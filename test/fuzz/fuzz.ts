/**
 * Reads files that were made wrong, for so many minutes, and says what breaks: an error that is no answer, a span that leads nowhere, a page that
 * takes more than two seconds of the processor, a thread that dies or hangs. The same seed gives the same files.
 *
 *   node test/fuzz/fuzz.ts --minutes 10 --seed 1        (--case 1234 reads one again and keeps its file beside the output)
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { englishModel, englishWeights } from '../../src/pipeline/english.ts'
import { check } from './check.ts'
import { chanceOf } from './mutate.ts'
import { caseOf, seeds, type Case } from './seeds.ts'

/** What a page may take of the processor, in seconds. */
const SLOW = 2
/** After how many milliseconds without an answer a case hangs. */
const HANGS = 60_000
/** Each so many cases, short articles are read to the end, which is slow. */
const READ_EACH = 6

interface Found {
  readonly at: number
  readonly name: string
  readonly bytes: number
  readonly what: string
}

type Told = { readonly begun: number } | { readonly found: Found } | { readonly counted: Readonly<Record<string, number>> }

const all = seeds()

function caseAt(seed: number, at: number): Case {
  return caseOf(all, chanceOf(seed * 1_000_003 + at))
}

function tellMain(told: Told): void {
  parentPort!.postMessage(told, [])
}

async function work({ seed, from, until }: { seed: number; from: number; until: number }): Promise<void> {
  const model = englishModel(englishWeights())
  const counts: Record<string, number> = {}
  const count = (what: string, by = 1) => {
    counts[what] = (counts[what] ?? 0) + by
  }
  for (let at = from; Date.now() < until; at++) {
    tellMain({ begun: at })
    const made = caseAt(seed, at)
    const tell = (what: string) => tellMain({ found: { at, name: made.name, bytes: made.bytes.length, what } })
    try {
      const { pages, refused, slowest } = await check(made, at % READ_EACH === 0 ? model : undefined)
      count('files')
      count('pages', pages)
      for (const [code, times] of Object.entries(refused)) count(code, times)
      if (slowest > SLOW) tell(`takes ${slowest.toFixed(1)} s`)
    } catch (error) {
      tell(
        error instanceof Error ? `${error.name}: ${error.message} ${error.stack?.split('\n').slice(1, 4).join(' ') ?? ''}` : String(error),
      )
    }
    if (at % 50 === 49) tellMain({ counted: { ...counts } })
  }
  tellMain({ counted: counts })
}

/** Runs cases on a thread of their own from one on; the next one to go on from where the thread died or hung. */
function watch(seed: number, from: number, until: number, total: Record<string, number>, found: Found[]): Promise<number | undefined> {
  return new Promise(resolve => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { seed, from, until },
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    })
    let at = from
    let last: Readonly<Record<string, number>> = {}
    let ended = false
    const end = (next: number | undefined) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      for (const [what, times] of Object.entries(last)) total[what] = (total[what] ?? 0) + times
      void worker.terminate().then(() => resolve(next))
    }
    const fails = (what: string) => {
      const { name, bytes } = caseAt(seed, at)
      found.push({ at, name, bytes: bytes.length, what })
      console.log(`case ${at} (${name}): ${what}`)
      end(at + 1)
    }
    let timer = setTimeout(() => fails('hangs'), HANGS)
    worker.on('message', (told: Told) => {
      if ('begun' in told) {
        at = told.begun
        clearTimeout(timer)
        timer = setTimeout(() => fails('hangs'), HANGS)
      } else if ('counted' in told) last = told.counted
      else {
        found.push(told.found)
        console.log(`case ${told.found.at} (${told.found.name}, ${told.found.bytes} bytes): ${told.found.what}`)
      }
    })
    worker.on('error', error => fails(`its thread dies: ${String(error)}`))
    worker.on('exit', () => end(undefined))
  })
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' }, case: { type: 'string' } },
  })
  const seed = Number(values.seed)
  if (values.case !== undefined) {
    const made = caseAt(seed, Number(values.case))
    mkdirSync('out', { recursive: true })
    writeFileSync(`out/fuzz-${values.case}-${made.name.replaceAll('/', '-')}`, made.bytes)
    console.log(made.name, made.bytes.length, await check(made, englishModel(englishWeights())))
    return
  }
  const until = Date.now() + Number(values.minutes) * 60_000
  const total: Record<string, number> = {}
  const found: Found[] = []
  for (let from: number | undefined = 0; from !== undefined && Date.now() < until; ) from = await watch(seed, from, until, total, found)
  console.log(JSON.stringify({ seed, minutes: Number(values.minutes), found: found.length, ...total }))
  process.exitCode = found.length === 0 ? 0 : 1
}

if (isMainThread) await main()
else await work(workerData as { seed: number; from: number; until: number })
