/**
 * `npm run bench -- --data DIR --scoring DIR [--only WORDS]`: measures accuracy on development data that is not part of the project, by scorers
 * that are not either, and writes docs/accuracy.md. With --only, tasks whose title holds the words, printed and not written.
 * `npm run bench -- --speed --data DIR`: measures speed and writes docs/speed.md.
 * `npm run bench -- coder --gold FILE [--out FILE]`: scores any coder of events against the project's own gold; see coder.ts.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { compare } from '../src/comparison/index.ts'
import { DEFAULT_LAYERS, exportJsonl, type Layer } from '../src/exchange/index.ts'
import { annotateStream, englishModel, englishWeights, openPool, parseStream, readPages, type Pool } from '../src/pipeline/index.ts'
import { openRecord, readAll } from '../src/record/index.ts'
import { situationOf } from '../src/situation/index.ts'
import { accuracyPage, type Measured } from './accuracy-page.ts'
import { agreementFigures, goldFigures } from './attribution-gold-score.ts'
import { answersIn, runCoder } from './coder.ts'
import { eventGold, inputOf } from './event-gold.ts'
import { scoreEvents } from './event-score.ts'
import { measureExtractors } from './extractors.ts'
import { reliability } from './reliability.ts'
import { measurePeers } from './peers.ts'
import { measureSpeed } from './speed.ts'
import type { Task } from './task.ts'
import { TASKS } from './tasks.ts'
import { versionFigures } from './versions.ts'

if (process.argv[2] === 'coder') {
  runCoder(process.argv.slice(3), text => void process.stdout.write(text))
  process.exit(0)
}
const { values } = parseArgs({
  options: { data: { type: 'string' }, scoring: { type: 'string' }, only: { type: 'string' }, speed: { type: 'boolean' } },
})
const { data, scoring, only } = values
if (!data || (!scoring && !values.speed)) {
  console.error('usage: npm run bench -- --data DIR --scoring DIR [--only WORDS], or npm run bench -- --speed --data DIR')
  process.exit(2)
}
const out = 'out/bench'
mkdirSync(out, { recursive: true })
const pool = openPool()
const done = new Set<string>()

if (values.speed) await measureSpeed(data, pool)
else {
  const measured: Measured[] = []
  for (const task of TASKS.filter(each => only === undefined || each.title.toLowerCase().includes(only.toLowerCase()))) {
    const figures = await figuresOf(task)
    measured.push({ task, figures })
    console.log(task.title)
    for (const { key, name, bar } of task.figures)
      console.log(`  ${name}: ${figures[key] ?? 'none'}${bar === undefined ? '' : `  (bar ${bar})`}`)
  }
  if (only === undefined) writeFileSync('docs/accuracy.md', accuracyPage(measured))
}
await pool.close()

/** A task's figures: reckoned here, or by its scorer from our answer. */
async function figuresOf(task: Task): Promise<Record<string, number | null>> {
  if (task.kind === 'statements') return statementFigures(task.scorer)
  if (task.kind === 'peers') return measurePeers(data!)
  if (task.kind === 'extractors') return measureExtractors(data!, scoring!, out)
  if (task.kind === 'versions') return versionFigures(join(data!, task.input[0]!))
  return score(task, await answerOf(task, pool))
}

/** Runs our program over a task's input; gives the file or folder of the answer. The same input and layers are run once. */
async function answerOf(task: Task, pool: Pool): Promise<string> {
  const name =
    `${task.kind}-${task.kind === 'coder' ? task.scorer : task.input.join('+')}-${task.layers?.join('+') ?? 'pages'}${task.sourceMap ? '-map' : ''}`.replaceAll(
      /[^\w+.-]/g,
      '_',
    )
  const answer = join(
    out,
    `${name}.${{ annotate: 'jsonl', parse: 'conllu', export: 'export', coder: 'jsonl', statements: 'jsonl', reliability: 'jsonl', versions: 'jsonl', peers: 'json', extractors: 'json' }[task.kind]}`,
  )
  if (done.has(answer)) return answer
  done.add(answer)
  if (task.kind === 'coder') await annotateLines(Readable.from([Buffer.from(inputOf(eventGold(task.scorer)))]), answer, pool, task)
  else if (task.kind === 'export') await exportFolders(join(data!, task.input[0]!), answer, pool)
  else if (task.kind === 'parse') await parse(task, answer)
  else await annotate(task, answer, pool)
  return answer
}

/** The project's own gold of attributions: the program on one of its halves, or its two readings on each other. */
function statementFigures(half: string): Record<string, number> {
  return half === 'agreement' ? agreementFigures() : goldFigures(half === 'held-out' ? 'held-out' : 'development')
}

async function parse(task: Task, answer: string): Promise<void> {
  const file = createWriteStream(answer)
  await parseStream(createReadStream(join(data!, task.input[0]!)), text => void file.write(text), englishModel(englishWeights()))
  await new Promise(resolve => file.end(resolve))
}

/** Our own answer to the project's own gold of events. */
async function annotateLines(lines: AsyncIterable<Uint8Array>, answer: string, pool: Pool, task: Task): Promise<void> {
  const file = createWriteStream(answer)
  const layers = (task.layers ?? []).filter((layer): layer is Layer => DEFAULT_LAYERS.includes(layer as Layer))
  await annotateStream(lines, text => void file.write(text), pool, { layers, sourceMap: false })
  await new Promise(resolve => file.end(resolve))
}

async function annotate(task: Task, answer: string, pool: Pool): Promise<void> {
  const file = createWriteStream(answer)
  const layers = (task.layers ?? []).filter((layer): layer is Layer => [...DEFAULT_LAYERS, 'tokens'].includes(layer))
  for (const input of task.input)
    await annotateStream(linesFrom(join(data!, input)), text => void file.write(text), pool, { layers, sourceMap: task.sourceMap ?? false })
  await new Promise(resolve => file.end(resolve))
}

/** The lines of an input: JSON Lines, gzipped or not, or a treebank's texts by the scorers' own reader. */
function linesFrom(path: string): AsyncIterable<Uint8Array> {
  if (path.endsWith('.conllu')) return Readable.from([execFileSync('node', [join(scoring!, 'input.mjs'), path], { maxBuffer: 1 << 30 })])
  return path.endsWith('.gz') ? createReadStream(path).pipe(createGunzip()) : createReadStream(path)
}

/** Reads each folder of pages as a record of its own and exports it; a folder of pages alone is one record. */
async function exportFolders(root: string, answer: string, pool: Pool): Promise<void> {
  rmSync(answer, { recursive: true, force: true })
  mkdirSync(answer, { recursive: true })
  for (const folder of readdirSync(root).toSorted()) {
    if (!statSync(join(root, folder)).isDirectory()) continue
    const record = join(answer, `${folder}.rashomon`)
    const store = await openRecord(record, { mode: 'create' })
    const paths = readdirSync(join(root, folder))
      .filter(name => /\.(html|txt)$/.test(name))
      .toSorted()
      .map(name => join(root, folder, name))
    for await (const outcome of readPages(paths, pool))
      if (outcome.kind === 'read') await store.add(outcome.page, outcome.bytes, outcome.read)
    const pages = await readAll(store)
    const comparison = compare(pages)
    await store.compare(comparison, situationOf(pages, comparison))
    await exportJsonl(store, join(answer, folder))
    await store.close()
    rmSync(record)
  }
}

/** The scorer's figures of an answer. A scorer that fails says so and gives none. */
function score(task: Task, answer: string): Record<string, number | null> {
  if (task.kind === 'coder') return { ...scoreEvents(eventGold(task.scorer), answersIn(answer)).figures }
  if (task.kind === 'reliability') return reliability(join(data!, task.scorer), answer)
  const call = task.arguments.map(each =>
    each === 'OUT' ? answer : each.includes('/') || each === 'stories' || each === 'lineage-clusters' ? join(data!, each) : each,
  )
  const run = spawnSync('node', [join(scoring!, task.scorer), ...call, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const json = run.stdout.slice(run.stdout.indexOf('{'))
  if (json === '' || run.stdout.indexOf('{') < 0) {
    console.error(run.stderr || run.stdout)
    return {}
  }
  return flat(JSON.parse(json))
}

/** Nested figures by their dotted path: `claims.pairs.f1`. */
function flat(value: object, prefix = ''): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]): [string, number | null][] =>
      typeof each === 'object' && each !== null
        ? Object.entries(flat(each, `${prefix}${key}.`))
        : typeof each === 'number' || each === null
          ? [[prefix + key, each]]
          : [],
    ),
  )
}
