import { Writable } from 'node:stream'
import type { Effects, Output } from '../src/cli/effects.ts'
import { openPool, type OwnActors, type Pool } from '../src/pipeline/index.ts'
import { rashomon } from '../src/cli/rashomon.ts'

export interface World {
  readonly stdin?: readonly string[]
  /** Whether standard output and error are a terminal. */
  readonly terminal?: boolean
  readonly env?: Effects['env']
  readonly signal?: AbortSignal
  readonly clock?: () => number
  readonly openPool?: Effects['openPool']
}

export interface Ended {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** The model is made once for all commands that run on one thread. */
let alone: Pool | undefined
const shared = (threads: number, own?: OwnActors): Pool => (threads === 1 && !own ? (alone ??= openPool(1)) : openPool(threads, own))

/** Runs a command line without a process, and gives what it wrote and its exit status. */
export async function run(
  args: readonly string[],
  { stdin = [], terminal = false, env = {}, signal, clock = () => 0, openPool: open = shared }: World = {},
): Promise<Ended> {
  const [stdout, stderr] = [new Page(terminal), new Page(terminal)]
  const status = await rashomon(args, {
    stdin: chunks(stdin),
    stdout,
    stderr,
    env,
    signal: signal ?? new AbortController().signal,
    clock,
    openPool: open,
  })
  return { status, out: stdout.text, err: stderr.text }
}

async function* chunks(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text)
}

/** A stream that remembers what was written to it. */
class Page extends Writable implements Output {
  readonly isTTY: boolean
  readonly columns = 100
  text = ''

  constructor(isTTY: boolean) {
    super({ decodeStrings: false })
    this.isTTY = isTTY
  }

  override _write(chunk: string | Uint8Array, _encoding: string, done: () => void): void {
    this.text += String(chunk)
    done()
  }
}
