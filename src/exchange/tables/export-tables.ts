import { join } from 'node:path'
import { type Store, VERSION } from '../../record/index.ts'
import { isExported, writeRun } from '../export.ts'
import { fillFolder } from '../folder.ts'
import { type ExportItem, exportLines, FILES } from '../items.ts'
import type { ClaimLine, RunFile } from '../lines.ts'
import { TextFile } from '../text-file.ts'
import { ACTORS, ARTICLES, ATTRIBUTIONS, COMMENTS, EVENTS } from './article-tables.ts'
import type { Cell, Head } from './column.ts'
import { CLAIMS, DISAGREEMENTS, LINEAGE, POSITIONS, RELATIONS, VERSIONS } from './comparison-tables.ts'
import { csvHead, csvLine, type CsvOptions } from './csv.ts'
import { eventRow, isDone } from './event-row.ts'
import { EVENT_TABLES } from './event-tables.ts'
import { ParquetFile } from './parquet.ts'

export interface TableOptions extends CsvOptions {
  readonly format: 'csv' | 'parquet'
  /** `record`: a table for each kind of item; else events alone, in the columns of that project. */
  readonly columns: 'record' | keyof typeof EVENT_TABLES
  /** Of events in another project's columns also those that were not done. */
  readonly allModalities: boolean
}

/**
 * Exports a record as tables into a folder, one row an item, as `exportJsonl` does lines: every quotation checked, the folder there whole or not at
 * all, the same bytes for the same pages. Memory does not grow with the number of articles but by what compares them.
 */
export async function exportTables(store: Store, folder: string, options: TableOptions): Promise<Pick<RunFile, 'lines' | 'leftOut'>> {
  return fillFolder(folder, isExported, async making => {
    const made =
      options.columns === 'record' ? await recordTables(store, making, options) : await eventTable(store, making, options.columns, options)
    await writeRun(store, making, made)
    return made
  })
}

const TABLES = {
  articles: ARTICLES,
  comments: COMMENTS,
  actors: ACTORS,
  attributions: ATTRIBUTIONS,
  events: EVENTS,
  versions: VERSIONS,
  lineage: LINEAGE,
  claims: CLAIMS,
  disagreements: DISAGREEMENTS,
  positions: POSITIONS,
  relations: RELATIONS,
} as const

async function recordTables(store: Store, folder: string, options: TableOptions): Promise<Pick<RunFile, 'lines'>> {
  const files = new TableFiles(folder, options)
  try {
    for (const name of FILES) files.open(name, TABLES[name].heads)
    for await (const item of exportLines(store)) files.write(item.file, cellsOf(item))
    files.finish()
  } finally {
    files.close()
  }
  return { lines: files.lines }
}

function cellsOf(item: ExportItem): Cell[] {
  switch (item.file) {
    case 'articles':
      return ARTICLES.cells(item)
    case 'comments':
      return COMMENTS.cells(item)
    case 'actors':
      return ACTORS.cells(item)
    case 'attributions':
      return ATTRIBUTIONS.cells(item)
    case 'events':
      return EVENTS.cells(item)
    case 'versions':
      return VERSIONS.cells(item.line)
    case 'lineage':
      return LINEAGE.cells(item.line)
    case 'claims':
      return CLAIMS.cells(item.line)
    case 'disagreements':
      return DISAGREEMENTS.cells(item.line)
    case 'positions':
      return POSITIONS.cells(item.line)
  }
  return RELATIONS.cells(item.line)
}

async function eventTable(
  store: Store,
  folder: string,
  name: keyof typeof EVENT_TABLES,
  options: TableOptions,
): Promise<Pick<RunFile, 'lines' | 'leftOut'>> {
  const { claims, versions } = await store.comparison()
  const claimOf = new Map<string, ClaimLine>()
  for (const claim of claims)
    for (const { event } of claim.assertedBy) if (event !== undefined && !claimOf.has(event)) claimOf.set(event, claim)
  const earlier = new Set(versions.flatMap(({ articles }) => articles.slice(0, -1)))
  const leftOut = { notDone: 0, earlierVersions: 0 }
  const files = new TableFiles(folder, options)
  try {
    files.open(name, EVENT_TABLES[name].heads)
    for await (const item of exportLines(store)) {
      if (item.file !== 'events') continue
      if (earlier.has(item.line.article)) leftOut.earlierVersions++
      else if (!options.allModalities && !isDone(item.line)) leftOut.notDone++
      else files.write(name, EVENT_TABLES[name].cells(eventRow(item.line, item.read, claimOf.get(item.line.id))))
    }
    files.finish()
  } finally {
    files.close()
  }
  return { lines: files.lines, leftOut }
}

interface TableFile {
  write(cells: readonly Cell[]): void
  finish(): void
  close(): void
}

/** The files of an export, and how many rows each has. */
class TableFiles {
  readonly lines: Record<string, number> = {}
  readonly #folder: string
  readonly #options: TableOptions
  readonly #open = new Map<string, TableFile>()

  constructor(folder: string, options: TableOptions) {
    this.#folder = folder
    this.#options = options
  }

  open(name: string, heads: readonly Head[]): void {
    const path = join(this.#folder, this.#file(name))
    const { format } = this.#options
    this.#open.set(name, format === 'csv' ? new CsvFile(path, heads, this.#options) : new ParquetFile(path, heads, `rashomon ${VERSION}`))
    this.lines[this.#file(name)] = 0
  }

  write(name: string, cells: readonly Cell[]): void {
    this.#open.get(name)!.write(cells)
    this.lines[this.#file(name)]!++
  }

  finish(): void {
    for (const file of this.#open.values()) file.finish()
  }

  close(): void {
    for (const file of this.#open.values()) file.close()
  }

  #file(name: string): string {
    return `${name}.${this.#options.format}`
  }
}

class CsvFile implements TableFile {
  readonly #file: TextFile
  readonly #options: CsvOptions

  constructor(path: string, heads: readonly Head[], options: CsvOptions) {
    this.#file = new TextFile(path)
    this.#options = options
    this.#file.write(csvHead(heads, options))
  }

  write(cells: readonly Cell[]): void {
    this.#file.write(csvLine(cells, this.#options))
  }

  finish(): void {
    // A line is whole when it is written.
  }

  close(): void {
    this.#file.close()
  }
}
