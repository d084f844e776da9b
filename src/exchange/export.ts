import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { RashomonError } from '../page/index.ts'
import { type ReadPage, type Store, VERSION } from '../record/index.ts'
import { eventLine } from './annotation.ts'
import { evidenceOfClaim, evidenceOfDisagreement, requireEvidence } from './evidence.ts'
import type { RunFile } from './lines.ts'
import { verify, type TextOf } from './verify.ts'

/** The files of an export, one line an item. */
export const FILES = [
  'articles',
  'comments',
  'actors',
  'attributions',
  'events',
  'versions',
  'lineage',
  'claims',
  'disagreements',
  'positions',
  'relations',
] as const

type File = (typeof FILES)[number]

/** Every line of an export, in order, checked against the articles' texts; throws a RashomonError `altered-quotation` at the first that differs. */
export async function* exportLines(store: Store): AsyncGenerator<{ readonly file: File; readonly line: { readonly id: string } }> {
  const texts = new Map<string, string>()
  const textOf: TextOf = article => texts.get(article)
  for await (const read of store.all()) {
    texts.set(read.article.id, read.article.text)
    for (const [file, kind, lines] of linesOf(read)) {
      for (const line of lines) {
        verify(kind, line, textOf, read.article.id)
        yield { file, line }
      }
    }
  }
  const comparison = await store.comparison()
  const { relations } = await store.situation()
  const across = [
    ...comparison.versions.map(line => ({ file: 'versions', kind: 'versions', line, lists: [line.evidence] }) as const),
    ...comparison.lineage.map(line => ({ file: 'lineage', kind: 'lineage', line, lists: line.evidence }) as const),
    ...comparison.claims.map(line => ({ file: 'claims', kind: 'claim', line, lists: evidenceOfClaim(line) }) as const),
    ...comparison.disagreements.map(
      line => ({ file: 'disagreements', kind: 'disagreement', line, lists: evidenceOfDisagreement(line) }) as const,
    ),
    ...comparison.positions.map(line => ({ file: 'positions', kind: 'position', line, lists: [line.evidence] }) as const),
    ...relations.map(line => ({ file: 'relations', kind: 'relation', line, lists: [line.evidence] }) as const),
  ]
  for (const { file, kind, line, lists } of across) {
    if (!isCredit(line)) requireEvidence(kind, line, lists)
    verify(kind, line, textOf)
    yield { file, line }
  }
}

/** A credit can stand in a page's markup alone, outside the article's text: then it has no words to quote. */
function isCredit(line: object): boolean {
  return 'kind' in line && line.kind === 'credits'
}

function linesOf({ article, comments, reading }: ReadPage): [File, kind: string, lines: readonly { readonly id: string }[]][] {
  for (const said of reading.attributions) requireEvidence('attribution', said, [said.evidence])
  for (const event of reading.events) requireEvidence('event', event, [event.evidence])
  return [
    ['articles', 'article', [article]],
    ['comments', 'comment', comments],
    ['actors', 'actor', reading.actors.map(({ id, ...actor }) => ({ id, article: article.id, ...actor }))],
    ['attributions', 'attribution', reading.attributions],
    ['events', 'event', reading.events.map(eventLine)],
  ]
}

/**
 * Exports a record as JSON Lines into a folder: the eleven files and run.json. The folder is there whole or not at all: all is written beside it
 * first, and put in its place when every quotation was found in its text. A folder with an earlier export is replaced; one with anything else in
 * it is refused (`cannot-write`). The same pages give the same bytes. Returns how many lines each file has.
 */
export async function exportJsonl(store: Store, folder: string): Promise<RunFile['lines']> {
  const target = resolve(folder)
  const making = join(dirname(target), `.${basename(target)}.part-${process.pid}`)
  try {
    refuseOthers(folder, target)
    mkdirSync(dirname(target), { recursive: true })
    mkdirSync(making)
    const run = await writeAll(store, making)
    writeFileSync(join(making, 'run.json'), `${JSON.stringify(run, null, 2)}\n`)
    put(making, target)
    return run.lines
  } catch (error) {
    if (existsSync(making)) rmSync(making, { recursive: true })
    throw error instanceof Error && 'syscall' in error ? cannotWrite(folder, error) : error
  }
}

/** What the file system says against an export: no room, no permission, a file where a folder should be. */
function cannotWrite(folder: string, cause: Error): RashomonError {
  return new RashomonError(
    'cannot-write',
    `${folder} cannot be written (${cause.message}): give another folder, or make room and make it writable.`,
    {
      cause,
    },
  )
}

async function writeAll(store: Store, folder: string): Promise<RunFile> {
  const lines: Record<string, number> = Object.fromEntries(FILES.map(file => [`${file}.jsonl`, 0]))
  const open = new Map<File, Lines>(FILES.map(file => [file, new Lines(join(folder, `${file}.jsonl`))]))
  const pages: RunFile['pages'][number][] = []
  try {
    for await (const { file, line } of exportLines(store)) {
      open.get(file)!.write(line)
      lines[`${file}.jsonl`]!++
    }
  } finally {
    for (const each of open.values()) each.close()
  }
  for await (const { article } of store.all()) pages.push({ ...article.page, article: article.id })
  return { version: VERSION, runs: await store.runs(), pages: pages.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1)), lines }
}

/** A file that is written line by line, a quarter of a MiB at a time. */
class Lines {
  readonly #file: number
  #waiting: string[] = []
  #length = 0

  constructor(path: string) {
    this.#file = openSync(path, 'wx')
  }

  write(line: unknown): void {
    const json = JSON.stringify(line)
    this.#waiting.push(json, '\n')
    this.#length += json.length
    if (this.#length > 1 << 18) this.#flush()
  }

  close(): void {
    this.#flush()
    closeSync(this.#file)
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''))
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written)
    this.#waiting = []
    this.#length = 0
  }
}

function refuseOthers(folder: string, target: string): void {
  if (!existsSync(target)) return
  const ours = new Set<string>([...FILES.map(file => `${file}.jsonl`), 'run.json'])
  const other = statSync(target).isDirectory() ? readdirSync(target).find(name => !ours.has(name)) : '(it is a file)'
  if (other !== undefined)
    throw new RashomonError('cannot-write', `${folder} holds something else than an export (${other}): give a new folder, or an empty one.`)
}

/** Puts the new folder in the old one's place. The old one is there until the new one is whole. */
function put(made: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(made, target)
    return
  }
  const old = `${made}-old`
  renameSync(target, old)
  renameSync(made, target)
  rmSync(old, { recursive: true })
}
