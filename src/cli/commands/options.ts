import { InvalidArgumentError, Option } from 'commander'
import { availableParallelism } from 'node:os'

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

export function jsonOption(what: string): Option {
  return new Option('--json', `print ${what} as JSON`)
}

/** What stands below the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map(line => `  $ rashomon ${line}`).join('\n')}`
}
