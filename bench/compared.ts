/** What the comparing benches share: folders of articles in, exports of one record each out, in the lines that the scorers read. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readArticle, type Given } from '../src/article/index.ts'
import { compare, type Account, type Comparison } from '../src/comparison/index.ts'
import type { Model } from '../src/language/index.ts'
import { openPage } from '../src/page/index.ts'
import { readPage } from '../src/pipeline/read-page.ts'
import type { Reading } from '../src/reading/index.ts'
import { situationOf } from '../src/situation/index.ts'

const SILENT: Reading = { names: [], times: [], places: [], quantities: [], actors: [], attributions: [], events: [] }

/** An account of a file's article by its text alone: no sentence is read. For what compares words. */
export function textAccount(path: string, given: Given = {}): Account {
  const page = openPage(readFileSync(path), { path: basename(path) })
  return { article: readArticle(page, given).article, sentences: [], reading: SILENT }
}

/** An account of a file's article, read whole. */
export function accountOf(path: string, model: Model): Account {
  return readPage(openPage(readFileSync(path), { path: basename(path) }), model)
}

/** Compares accounts and writes the export. Gives the milliseconds of processor time that comparing took. */
export function exportCompared(folder: string, accounts: readonly Account[]): { readonly comparison: Comparison; readonly cpu: number } {
  const before = process.cpuUsage()
  const comparison = compare(accounts)
  const situation = situationOf(accounts, comparison)
  const { user, system } = process.cpuUsage(before)
  mkdirSync(folder, { recursive: true })
  const write = (name: string, rows: readonly unknown[]): void =>
    writeFileSync(join(folder, `${name}.jsonl`), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
  write(
    'articles',
    accounts.map(({ article }) => article),
  )
  write(
    'actors',
    accounts.flatMap(({ reading }) => reading.actors),
  )
  write(
    'attributions',
    accounts.flatMap(({ reading }) => reading.attributions),
  )
  write(
    'events',
    accounts.flatMap(({ reading }) => reading.events),
  )
  write('lineage', comparison.lineage)
  write('claims', comparison.claims)
  write('disagreements', comparison.disagreements)
  write('positions', comparison.positions)
  write('relations', situation.relations)
  return { comparison, cpu: (user + system) / 1000 }
}

/** The files of a folder that hold an article, sorted. */
export function articleFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => /\.(?:html?|txt)$/u.test(name))
    .toSorted()
    .map(name => join(folder, name))
}
