import { Command, CommanderError } from 'commander'
import { RashomonError } from '../page/index.ts'
import { VERSION } from '../record/index.ts'
import { actorsCommand } from './commands/actors.ts'
import { annotateCommand } from './commands/annotate.ts'
import { diffCommand } from './commands/diff.ts'
import { exportCommand } from './commands/export.ts'
import { findCommand } from './commands/find.ts'
import { parseCommand } from './commands/parse.ts'
import { readCommand } from './commands/read.ts'
import { reportCommand } from './commands/report.ts'
import { showCommand } from './commands/show.ts'
import { say, type Effects } from './effects.ts'

/** A command adds itself to the program; `end` is told the exit status where it is not 0. */
export type AddCommand = (program: Command, effects: Effects, end: (status: number) => void) => void

/** The exit status of a bug of ours. */
const BUG = 1
const BAD_CALL = 2
/** 128 and SIGPIPE, as shells have it: the program that read our output went away. */
const READER_GONE = 141

const HELP = `
Examples:
  $ rashomon read pages/ --into story.rashomon       read all pages of a folder
  $ rashomon report story.rashomon --out story.html  what they say, as one HTML file
  $ rashomon find story.rashomon air base            where those words stand

Exit status: 0 done, 2 wrong call, 3 some input could not be read, 4 a record or file could not be used,
5 a quotation differs from its page, 130 stopped by Ctrl-C, 1 a bug. docs/cli.md has the table.`

/** Runs one command line and gives its exit status. What a user can cause is said in a sentence on standard error. */
export async function rashomon(args: readonly string[], effects: Effects): Promise<number> {
  let status = 0
  const end = (ended: number) => {
    status = ended
  }
  const program = new Command('rashomon')
    .description('Many accounts, one record: who said what, who did what to whom, and who confirms whom.')
    .version(VERSION)
    .addHelpText('after', HELP)
  for (const add of [
    readCommand,
    reportCommand,
    findCommand,
    showCommand,
    exportCommand,
    diffCommand,
    annotateCommand,
    parseCommand,
    actorsCommand,
  ])
    add(program, effects, end)
  for (const command of [program, ...program.commands.flatMap(each => [each, ...each.commands])])
    command
      .exitOverride()
      .showHelpAfterError('(rashomon help COMMAND shows how it is called)')
      .configureOutput({
        writeOut: text => void effects.stdout.write(text),
        writeErr: text => void effects.stderr.write(text.replace(/^error: /, 'rashomon: ')),
        getOutHelpWidth: () => effects.stdout.columns ?? 100,
        getErrHelpWidth: () => effects.stderr.columns ?? 100,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return endOf(error, effects)
  }
}

async function endOf(error: unknown, effects: Effects): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_CALL
  if (error instanceof RashomonError) {
    await say(effects, error.message)
    return error.status
  }
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return READER_GONE
  await say(
    effects,
    `This is a bug of ours; please report it with what you did. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  return BUG
}
