import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Store, VERSION } from '../record/index.ts'
import { fillFolder } from './folder.ts'
import { exportLines, type File, FILES } from './items.ts'
import type { RunFile } from './lines.ts'
import { EVENT_TABLES } from './tables/event-tables.ts'
import { TextFile } from './text-file.ts'

/** Whether a file of this name is one that an export of any format writes. */
export function isExported(name: string): boolean {
  const [stem = '', ending = ''] = name.split('.')
  if (name === 'run.json') return true
  const known: readonly string[] = ending === 'jsonl' ? FILES : [...FILES, ...Object.keys(EVENT_TABLES)]
  return name === `${stem}.${ending}` && ENDINGS.has(ending) && known.includes(stem)
}

const ENDINGS = new Set(['jsonl', 'csv', 'parquet'])

/**
 * Exports a record as JSON Lines into a folder: the eleven files and run.json. The folder is there whole or not at all: all is written beside it
 * first, and put in its place when every quotation was found in its text. A folder with an earlier export is replaced; one with anything else in
 * it is refused (`cannot-write`). The same pages give the same bytes. Returns how many lines each file has.
 */
export async function exportJsonl(store: Store, folder: string): Promise<RunFile['lines']> {
  return fillFolder(folder, isExported, async making => {
    const lines: Record<string, number> = Object.fromEntries(FILES.map(file => [`${file}.jsonl`, 0]))
    const open = new Map<File, TextFile>(FILES.map(file => [file, new TextFile(join(making, `${file}.jsonl`))]))
    try {
      for await (const { file, line } of exportLines(store)) {
        open.get(file)!.write(`${JSON.stringify(line)}\n`)
        lines[`${file}.jsonl`]!++
      }
    } finally {
      for (const each of open.values()) each.close()
    }
    await writeRun(store, making, { lines })
    return lines
  })
}

/** Writes run.json: what an export was made of and by. */
export async function writeRun(store: Store, folder: string, made: Pick<RunFile, 'lines' | 'leftOut'>): Promise<void> {
  const pages: RunFile['pages'][number][] = []
  for await (const { article } of store.all()) pages.push({ ...article.page, article: article.id })
  const run: RunFile = {
    version: VERSION,
    runs: await store.runs(),
    pages: pages.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
    ...made,
  }
  writeFileSync(join(folder, 'run.json'), `${JSON.stringify(run, null, 2)}\n`)
}
