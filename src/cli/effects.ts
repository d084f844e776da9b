import { styleText } from 'node:util'
import type { OwnActors, Pool } from '../pipeline/index.ts'

/** What a command does to the world, and learns of it: an argument of every command, so that it can be run without a process. */
export interface Effects {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  /** Aborted when the user stops the command; the reason is the exit status that follows from it (130 for Ctrl-C). */
  readonly signal: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since some moment: for rates, never for what is written to a record. */
  readonly clock: () => number
  /** Opens so many threads to read on, that know the user's actors. */
  readonly openPool: (threads: number, own?: OwnActors) => Pool
}

/** A stream that text goes to, and what is known of it. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** Writes text and waits until the stream has taken it, so that nothing piles up in memory. Rejects where nobody reads any more (EPIPE). */
export function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, error => (error ? reject(error) : resolve()))
  })
}

/** A line to standard error, under the program's name. */
export async function say(effects: Effects, line: string): Promise<void> {
  await write(effects.stderr, `rashomon: ${line}\n`)
}

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'green' | 'yellow'

/** Colours for an output: those of the terminal, none when piped or when NO_COLOR is set (https://no-color.org), some where FORCE_COLOR asks. */
export function painter(output: Output, env: Effects['env']): (style: Style, text: string) => string {
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0'
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb'
  const colours = !refused && (forced || output.isTTY === true)
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
}
