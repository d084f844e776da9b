import { InvalidArgumentError, Option } from 'commander'
import { availableParallelism } from 'node:os'
import { readActorFiles, type OwnActors } from '../../pipeline/index.ts'
import { say, type Effects } from '../effects.ts'
import { counted, shown } from '../shown.ts'

/** `--threads N`: all cores where it is not given. */
export function threadsOption(): Option {
  return new Option('--threads <number>', 'how many threads read; the result is the same on any number')
    .default(availableParallelism(), 'all cores')
    .argParser(value => {
      const threads = Number(value)
      if (!Number.isInteger(threads) || threads < 1 || threads > 1024) throw new InvalidArgumentError('Give a whole number from 1 on.')
      return threads
    })
}

/** `--actors FILE`, any number of times. */
export function actorsOption(): Option {
  return new Option(
    '--actors <file>',
    'actors that you know, over those that we know; may be given several times (docs/actors.md)',
  ).argParser((path: string, before: readonly string[] | undefined) => [...(before ?? []), path])
}

const MOST_TOLD = 10

/** The actors of the user's files; what is wrong with single lines is said, and those are passed over. */
export async function ownActors(paths: readonly string[] | undefined, effects: Effects): Promise<OwnActors | undefined> {
  if (!paths) return undefined
  const own = readActorFiles(paths)
  await sayAll(own.complaints, effects)
  return own
}

/** Says what is wrong with lines, the first ten in full. */
export async function sayAll(complaints: readonly string[], effects: Effects): Promise<void> {
  for (const complaint of complaints.slice(0, MOST_TOLD)) await say(effects, shown(complaint))
  if (complaints.length > 0) await say(effects, `${counted(complaints.length, 'line')} passed over.`)
}

export function jsonOption(what: string): Option {
  return new Option('--json', `print ${what} as JSON`)
}

/** What stands below the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  $ rashomon ${line}`).join('\n')}`
}
