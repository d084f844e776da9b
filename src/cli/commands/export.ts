import { Option } from 'commander'
import { exportJsonl } from '../../exchange/index.ts'
import { openCompared } from '../compared.ts'
import { write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { counted } from '../shown.ts'
import { examples, jsonOption } from './options.ts'

interface Options {
  readonly out: string
  readonly json?: boolean
}

export const exportCommand: AddCommand = (program, effects) => {
  program
    .command('export')
    .argument('<record>', 'a record made by rashomon read')
    .description('Write all items of a record to files, once every quotation was found in its text.')
    .addOption(new Option('--format <format>', 'what is written').choices(['jsonl']).default('jsonl'))
    .requiredOption('--out <folder>', 'the folder; an earlier export in it is replaced')
    .addOption(jsonOption('how many lines each file has'))
    .addHelpText('after', examples('export story.rashomon --format jsonl --out story/'))
    .action((record: string, options: Options) => exportRecord(record, options, effects))
}

async function exportRecord(record: string, { out, json }: Options, effects: Effects): Promise<void> {
  const store = await openCompared(record)
  try {
    const lines = await exportJsonl(store, out)
    const items = Object.values(lines).reduce((sum, count) => sum + count, 0)
    await write(
      effects.stdout,
      json ? `${JSON.stringify({ out, lines })}\n` : `Wrote ${counted(items, 'item')} to ${out}, each quotation checked.\n`,
    )
  } finally {
    await store.close()
  }
}
