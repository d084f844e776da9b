import { Option } from 'commander'
import { EVENT_TABLES, exportJsonl, exportTables } from '../../exchange/index.ts'
import { RashomonError } from '../../page/index.ts'
import { openCompared } from '../compared.ts'
import { say, write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { counted } from '../shown.ts'
import { examples, jsonOption } from './options.ts'

interface Options {
  readonly format: 'jsonl' | 'csv' | 'parquet'
  readonly columns: 'record' | keyof typeof EVENT_TABLES
  readonly allModalities?: boolean
  readonly guardFormulas?: boolean
  readonly out: string
  readonly json?: boolean
}

export const exportCommand: AddCommand = (program, effects) => {
  program
    .command('export')
    .argument('<record>', 'a record made by rashomon read')
    .description('Write all items of a record to files, once every quotation was found in its text.')
    .addOption(new Option('--format <format>', 'what is written').choices(['jsonl', 'csv', 'parquet']).default('jsonl'))
    .addOption(
      new Option('--columns <names>', 'of csv and parquet: tables of all items, or events alone under the column names of another project')
        .choices(['record', ...Object.keys(EVENT_TABLES)])
        .default('record'),
    )
    .addOption(new Option('--all-modalities', 'under such names also events that were not done; without it they are left out'))
    .addOption(new Option('--guard-formulas', 'of csv: an apostrophe before words that a spreadsheet would take for a formula'))
    .requiredOption('--out <folder>', 'the folder; an earlier export in it is replaced')
    .addOption(jsonOption('how many lines each file has'))
    .addHelpText(
      'after',
      examples(
        'export story.rashomon --format jsonl --out story/',
        'export story.rashomon --format csv --out story/',
        'export story.rashomon --format parquet --columns gdelt --out story/',
      ),
    )
    .action((record: string, options: Options) => exportRecord(record, options, effects))
}

async function exportRecord(record: string, options: Options, effects: Effects): Promise<void> {
  const { format, columns, allModalities = false, guardFormulas = false, out, json } = options
  refuse(format === 'jsonl' && columns !== 'record', '--columns is for --format csv and --format parquet.')
  refuse(
    columns === 'record' && allModalities,
    '--all-modalities is for --columns polecat, gdelt and icews: all other tables hold every event.',
  )
  refuse(format !== 'csv' && guardFormulas, '--guard-formulas is for --format csv.')
  const store = await openCompared(record)
  try {
    const { lines, leftOut } =
      format === 'jsonl'
        ? { lines: await exportJsonl(store, out), leftOut: undefined }
        : await exportTables(store, out, { format, columns, allModalities, guardFormulas })
    const items = Object.values(lines).reduce((sum, count) => sum + count, 0)
    await write(
      effects.stdout,
      json
        ? `${JSON.stringify({ out, lines, ...(leftOut && { leftOut }) })}\n`
        : `Wrote ${counted(items, 'item')} to ${out}, each quotation checked.\n`,
    )
    if (leftOut && leftOut.notDone > 0)
      await say(
        effects,
        `${counted(leftOut.notDone, 'event')} not done (planned, feared, denied, …) left out; --all-modalities has them too.`,
      )
    if (leftOut && leftOut.earlierVersions > 0)
      await say(
        effects,
        `${counted(leftOut.earlierVersions, 'event')} of earlier versions of articles left out; the last version speaks for each.`,
      )
  } finally {
    await store.close()
  }
}

function refuse(wrong: boolean, why: string): void {
  if (wrong) throw new RashomonError('bad-call', why)
}
