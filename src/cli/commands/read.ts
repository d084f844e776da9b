import { statSync } from 'node:fs'
import { RashomonError, type Passed } from '../../page/index.ts'
import { readPages, type EndOfFile, type FileOutcome, type Pool } from '../../pipeline/index.ts'
import { openRecord, type Run, type Store, VERSION } from '../../record/index.ts'
import { bringUpToDate } from '../compared.ts'
import { say, write, type Effects } from '../effects.ts'
import { findPages } from '../paths.ts'
import { during, progress, type Progress } from '../progress.ts'
import type { AddCommand } from '../rashomon.ts'
import { counted, shown } from '../shown.ts'
import { orStopped } from '../stopping.ts'
import { actorsOption, examples, jsonOption, ownActors, threadsOption } from './options.ts'

/** Some of the input could not be read, and what could is in the record; 1 where that is a bug of ours. */
const PARTLY = 3
const BUG = 1

interface Options {
  readonly into: string
  readonly threads: number
  readonly actors?: readonly string[]
  readonly json?: boolean
}

interface Failure {
  readonly path: string
  readonly member?: string
  readonly code: string
  readonly message: string
}

/** What a reading came to; what `--json` prints. */
interface Outcome {
  readonly record: string
  /** Pages that were added, that were there already, and that could not be read. */
  added: number
  known: number
  readonly failed: Failure[]
  /** What in the files is no page by its nature, and how many of each. */
  readonly passed: Partial<Record<Passed, number>>
  stopped: boolean
}

export const readCommand: AddCommand = (program, effects, end) => {
  program
    .command('read')
    .argument('<path...>', 'files of any kind that holds pages, folders, and patterns such as "pages/*.html"')
    .description('Read pages into a record; again on the same record, only what is new.')
    .requiredOption('--into <record>', 'the record; made where it is not')
    .addOption(threadsOption())
    .addOption(actorsOption())
    .addOption(jsonOption('what was read'))
    .addHelpText(
      'after',
      examples(
        'read pages/ --into story.rashomon',
        'read crawl.warc.gz mails/ story.pdf --into story.rashomon',
        'read "pages/**/*.html" notes.txt --into story.rashomon --threads 4',
      ),
    )
    .action(async (paths: string[], options: Options) => end(await read(paths, options, effects)))
}

async function read(paths: readonly string[], { into, threads, actors, json }: Options, effects: Effects): Promise<number> {
  const own = await ownActors(actors, effects)
  const { files, missing } = findPages(paths)
  const outcome: Outcome = { record: into, added: 0, known: 0, failed: [], passed: {}, stopped: false }
  for (const { path, error } of missing) await fail(outcome, { path, code: error.code, message: error.message }, line => say(effects, line))
  if (files.length > 0) {
    const pool = effects.openPool(Math.min(threads, Math.max(files.length, partsOf(files))), own)
    try {
      await readInto(into, files, pool, outcome, effects)
    } finally {
      // Threads that are stopped in the middle of a page have nothing to hand over.
      if (!outcome.stopped) await pool.close()
    }
  }
  if (json) await write(effects.stdout, `${JSON.stringify(outcome)}\n`)
  else if (!outcome.stopped) await write(effects.stdout, `${summary(outcome)}\n`)
  if (outcome.stopped) {
    await say(effects, `Stopped. ${kept(outcome)} The same command goes on from there.`)
    return Number(effects.signal.reason)
  }
  if (outcome.failed.some(({ code }) => code === 'internal')) return BUG
  return outcome.failed.length > 0 ? PARTLY : 0
}

async function readInto(into: string, files: readonly string[], pool: Pool, outcome: Outcome, effects: Effects): Promise<void> {
  const store = await openRecord(into, { mode: 'create', run: runOf(pool) })
  const bar = progress(effects, files.length, 'pages')
  try {
    await addAll(store, files, pool, outcome, bar, effects.signal)
    bar.stop()
    if (!outcome.stopped) await during(effects, 'comparing all pages', () => bringUpToDate(store))
  } catch (error) {
    bar.stop()
    if (error instanceof RashomonError) await say(effects, kept(outcome))
    throw error
  } finally {
    await store.close()
  }
}

/** What the record says that its pages were read by. */
function runOf({ models, actors }: Pool): Run {
  return { version: VERSION, models, ...(actors.length > 0 && { actors }), settings: {} }
}

async function addAll(
  store: Store,
  files: readonly string[],
  pool: Pool,
  outcome: Outcome,
  bar: Progress,
  signal: AbortSignal,
): Promise<void> {
  const pages = readPages(files, pool, new Set(await store.pages()))
  const sayLine = async (line: string) => bar.say(`rashomon: ${line}`)
  let failures = 0
  for (;;) {
    const next = await orStopped(pages.next(), signal)
    if (next === undefined) outcome.stopped = true
    if (next === undefined || next.done) return
    const failure = await take(store, next.value, outcome)
    if (failure) await fail(outcome, failure, ++failures <= MOST_SAID ? sayLine : undefined)
    if (next.value.kind !== 'end') continue
    if (failures > MOST_SAID)
      await sayLine(`${shown(next.value.path)}: ${counted(failures - MOST_SAID, 'more part')} of it cannot be read; --json has them all.`)
    failures = 0
    await sayPassed(next.value, outcome, sayLine)
    bar.step()
  }
}

/** For how many parts of one file it is said why they cannot be read. */
const MOST_SAID = 20

/** Puts a page into the record, or says why not. */
async function take(store: Store, page: FileOutcome, outcome: Outcome): Promise<Failure | undefined> {
  if (page.kind === 'end') return undefined
  if (page.kind === 'known') {
    outcome.known++
    return undefined
  }
  const place = { path: page.path, ...(page.member === undefined ? {} : { member: page.member }) }
  if (page.kind === 'failed') return { ...place, ...page.error }
  const { language } = page.read.article
  if (language !== 'und' && !/^en\b/i.test(language)) return { ...place, ...otherLanguage(language) }
  if (await store.add(page.page, page.bytes, page.read)) outcome.added++
  else outcome.known++
  return page.lost && { ...place, ...page.lost }
}

/** What is no page by its nature, said in one line a file. */
async function sayPassed({ path, passed }: EndOfFile, outcome: Outcome, sayLine: (line: string) => Promise<void>): Promise<void> {
  const kinds = Object.entries(passed).toSorted(([a], [b]) => (a < b ? -1 : 1)) as [Passed, number][]
  for (const [what, count] of kinds) outcome.passed[what] = (outcome.passed[what] ?? 0) + count
  // Pictures beside a letter are not worth a line; what an archive holds of them is.
  if (kinds.every(([what]) => what === 'other file')) return
  const parts = kinds.map(([what, count]) => counted(count, what, PLURALS[what]))
  await sayLine(shown(`${path}: passed over ${parts.join(', ')}; the rest was read.`))
}

const PLURALS: Readonly<Record<Passed, string>> = {
  revisit: 'revisits',
  redirect: 'redirects',
  'failed request': 'failed requests',
  'robots.txt': 'robots.txt',
  'empty answer': 'empty answers',
  'other file': 'other files',
}

/** How much of a file is worth a thread of its own. */
const PART = 1024 * 1024

/** How many threads files are worth that may hold many pages each. */
function partsOf(files: readonly string[]): number {
  return files.slice(0, 64).reduce((sum, file) => sum + Math.floor((statSync(file, { throwIfNoEntry: false })?.size ?? 0) / PART), 0)
}

function otherLanguage(language: string): Omit<Failure, 'path'> {
  return {
    code: 'other-language',
    message: `the article is in ${languageName(language)}, and only English is read: give an English version of it, or leave it out.`,
  }
}

/** The English name of a BCP 47 language, without its region; the tag itself where it names none. */
function languageName(tag: string): string {
  const [language = ''] = tag.split('-')
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  return (/^[a-z]{2,3}$/i.test(language) ? names.of(language) : undefined) ?? `another language (${tag})`
}

async function fail(outcome: Outcome, failure: Failure, sayLine?: (line: string) => Promise<void>): Promise<void> {
  outcome.failed.push(failure)
  if (!sayLine) return
  const { path, member, message } = failure
  const place = member === undefined ? path : `${path}, ${member}`
  await sayLine(shown(message.includes(member ?? path) ? message : `${place}: ${message}`))
}

function kept({ added, record }: Outcome): string {
  return added === 0
    ? `Nothing new was read into ${record}.`
    : `${counted(added, 'page')} ${added === 1 ? 'was' : 'were'} read and ${added === 1 ? 'is' : 'are'} kept in ${record}.`
}

function summary({ record, added, known, failed }: Outcome): string {
  const parts = [`${counted(added, 'page')} read into ${record}`]
  if (known > 0) parts.push(`${known} known already`)
  if (failed.length > 0) parts.push(`${failed.length} could not be read`)
  return `${parts.join(', ')}.`
}
