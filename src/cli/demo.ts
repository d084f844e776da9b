/** `npm run demo`: reads the example pages, prints what it found on one screen, and writes the report. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPool, readPages } from '../pipeline/index.ts'
import { openRecord, readAll, VERSION } from '../record/index.ts'
import { overviewOf, reportOf } from '../report/index.ts'
import { bringUpToDate } from './compared.ts'
import { screenOf } from './screen.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const out = join(root, 'out')
const file = join(out, 'demo.rashomon')
const report = join(out, 'demo.html')
const title = 'A lake, a convoy and a gold camp'

mkdirSync(out, { recursive: true })
for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true })
const paths = globSync('examples/*/*.{html,txt}', { cwd: root }).toSorted()
console.error(`rashomon: reading ${paths.length} example pages (invented; see examples/README.md) …`)

const began = process.hrtime.bigint()
const pool = openPool()
const store = await openRecord(file, { mode: 'create', run: { version: VERSION, models: pool.models, settings: {} } })
process.chdir(root)
for await (const outcome of readPages(paths, pool)) {
  if (outcome.kind === 'failed') throw new Error(`${outcome.path}: ${outcome.error.message}`)
  if (outcome.kind === 'read') await store.add(outcome.page, outcome.bytes, outcome.read)
}
await pool.close()
await bringUpToDate(store)
const pages = await readAll(store)
writeFileSync(report, await reportOf(store, title))
const overview = overviewOf(pages, await store.comparison())
const seconds = Number(process.hrtime.bigint() - began) / 1e9
await store.close()

console.log(
  screenOf(title, overview, pages, {
    width: process.stdout.columns ?? 100,
    colour: process.stdout.hasColors?.() ?? false,
  }),
)
console.log(`read in ${seconds.toFixed(1)} s`)
console.log(`record: ${relative(root, file)}`)
console.log(`report: ${report}`)
