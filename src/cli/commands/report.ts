import { basename, extname, resolve } from 'node:path'
import { RashomonError } from '../../page/index.ts'
import { reportOf } from '../../report/index.ts'
import { openCompared } from '../compared.ts'
import { write, type Effects } from '../effects.ts'
import { writeWhole } from '../output-file.ts'
import type { AddCommand } from '../rashomon.ts'
import { examples } from './options.ts'

interface Options {
  readonly out: string
  readonly title?: string
}

export const reportCommand: AddCommand = (program, effects) => {
  program
    .command('report')
    .argument('<record>', 'a record made by rashomon read')
    .description('Write what the pages say as one HTML file that opens without a network.')
    .requiredOption('--out <file>', 'the HTML file; replaced where it is there')
    .option('--title <title>', "the report's title (the record's name where it is not given)")
    .addHelpText('after', examples('report story.rashomon --out story.html', 'report story.rashomon --out story.html --title "The bridge"'))
    .action((record: string, options: Options) => report(record, options, effects))
}

async function report(record: string, { out, title = basename(record, extname(record)) }: Options, effects: Effects): Promise<void> {
  if (resolve(out) === resolve(record))
    throw new RashomonError('bad-call', `${out} is the record itself: give another path for the report.`)
  const store = await openCompared(record)
  try {
    writeWhole(out, await reportOf(store, title))
  } finally {
    await store.close()
  }
  await write(effects.stdout, `Wrote ${out}.\n`)
}
