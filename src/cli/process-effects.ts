import { openPool } from '../pipeline/index.ts'
import type { Effects } from './effects.ts'

/** Exit statuses of a program that a signal stopped: 128 and the signal's number, as shells have it. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** A second Ctrl-C within this many milliseconds is the first one, handed on by the program that started this one. */
const SAME_PRESS = 500

/** The effects of the running process. The first signal asks the command to stop in order; a second one ends the process at once. */
export function processEffects(): Effects {
  const stop = new AbortController()
  const began = performance.now()
  const clock = () => performance.now() - began
  let asked: number | undefined
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      if (asked === undefined) {
        asked = clock()
        stop.abort(status)
      } else if (clock() - asked > SAME_PRESS) process.exit(status)
    })
  }
  // A reader that goes away (`| head`) is told by the rejected write; without a listener the stream would end the process with a trace.
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, signal: stop.signal, env: process.env, clock, openPool }
}
