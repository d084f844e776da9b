import { InvalidArgumentError, Option } from 'commander'
import { DEFAULT_LAYERS, LAYERS, type Layer } from '../../exchange/index.ts'
import { annotateStream, type Summary } from '../../pipeline/index.ts'
import { say, write, type Effects } from '../effects.ts'
import type { AddCommand } from '../rashomon.ts'
import { counted } from '../shown.ts'
import { orStopped } from '../stopping.ts'
import { actorsOption, examples, ownActors, threadsOption } from './options.ts'

interface Options {
  readonly layers: readonly Layer[]
  readonly threads: number
  readonly actors?: readonly string[]
  readonly sourceMap?: boolean
}

export const annotateCommand: AddCommand = (program, effects, end) => {
  program
    .command('annotate')
    .description('Read pages from standard input, one line of JSON each, and write what was read, line for line, to standard output.')
    .addOption(
      new Option('--layers <list>', `what a line carries, of ${LAYERS.join(', ')}, or all`)
        .default(DEFAULT_LAYERS, 'all but tokens')
        .argParser(layersOf),
    )
    .option('--source-map', 'say of every block where it stands in the page')
    .addOption(threadsOption())
    .addOption(actorsOption())
    .addHelpText(
      'after',
      `${examples('annotate < pages.jsonl > read.jsonl', 'annotate --layers names,attributions --threads 2 < pages.jsonl > read.jsonl')}

A line is {"id": …, "html": …} or {"id": …, "text": …}, with "url", "outlet", "title" and "published" (YYYY-MM-DD) where
they are known, and "plain": true where the text is an article and nothing else. A line that cannot be read is answered
with {"id": …, "error": {"code": …, "message": …}}; the exit status is 0 when the input was read to its end.`,
    )
    .action(async (options: Options) => end(await annotate(options, effects)))
}

function layersOf(value: string): readonly Layer[] {
  if (value === 'all') return LAYERS
  const names = value.split(',').map(name => name.trim())
  const unknown = names.find(name => !(LAYERS as readonly string[]).includes(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no layer "${unknown}"; the layers are ${LAYERS.join(', ')}, or all.`)
  return names as Layer[]
}

async function annotate({ layers, threads, actors, sourceMap = false }: Options, effects: Effects): Promise<number> {
  const { stdin, stdout, stderr, signal } = effects
  const own = await ownActors(actors, effects)
  if (stdin.isTTY === true && stderr.isTTY === true) await say(effects, 'reading lines from the terminal; Ctrl-D ends them.')
  const pool = effects.openPool(threads, own)
  const summary = await annotateStream(until(stdin, signal), text => write(stdout, text), pool, { layers, sourceMap })
  await pool.close()
  if (Object.keys(summary.failures).length > 0) await say(effects, failures(summary))
  if (!signal.aborted) return 0
  await say(effects, `Stopped after ${counted(summary.lines, 'line')}.`)
  return Number(signal.reason)
}

/** The input up to where the user stops it. */
async function* until(input: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const chunks = input[Symbol.asyncIterator]()
  for (;;) {
    const next = await orStopped(chunks.next(), signal)
    if (next === undefined || next.done) return
    yield next.value
  }
}

function failures({ lines, failures }: Summary): string {
  const codes = Object.entries(failures).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const failed = codes.reduce((sum, [, count]) => sum + count, 0)
  return `${failed} of ${counted(lines, 'line')} could not be read: ${codes.map(([code, count]) => `${code} ${count}`).join(', ')}.`
}
