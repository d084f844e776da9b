import { MultiBar } from 'cli-progress'
import type { Effects } from './effects.ts'

/** How far a long command has come, on standard error: a bar with rate and time left on a terminal, nothing when piped. */
export interface Progress {
  step(): void
  /** A line above the bar. */
  say(line: string): void
  stop(): void
}

/** Milliseconds between two drawings of the bar. */
const REDRAW = 100

export function progress(effects: Effects, total: number, what: string): Progress {
  const { stderr, clock } = effects
  if (stderr.isTTY !== true || total === 0) {
    return {
      step: () => undefined,
      say: line => void stderr.write(`${line}\n`),
      stop: () => undefined,
    }
  }
  const began = clock()
  const bars = new MultiBar({
    stream: stderr,
    format: '{bar} {percentage}%  {value} of {total} {what}  {rate}/s  {left} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    fps: 10,
  })
  let done = 0
  let drawn = began
  // The library draws by a timer, which never comes while this thread reads pages itself.
  const draw = () => {
    drawn = clock()
    bars.update()
  }
  const bar = bars.create(total, 0, { what, rate: '–', left: '–' })
  return {
    step: () => {
      done++
      const spent = clock() - began
      bar.update(done, { rate: rateOf(done, spent / 1000), left: timeOf(((total - done) * spent) / 1000 / done) })
      if (began + spent - drawn >= REDRAW) draw()
    },
    say: line => {
      bars.log(`${line}\n`)
      draw()
    },
    stop: () => {
      draw()
      bars.stop()
    },
  }
}

/** Does work that cannot say how far it is; on a terminal a line says what it is, as long as it lasts. */
export async function during<T>({ stderr }: Effects, what: string, work: () => Promise<T>): Promise<T> {
  if (stderr.isTTY !== true) return work()
  stderr.write(`${what} …`)
  try {
    return await work()
  } finally {
    stderr.write('\r\u001b[K')
  }
}

function rateOf(done: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001)
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate))
}

/** Seconds as a person says them: `8 s`, `3 min`, `2 h 05 min`. */
export function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  if (minutes < 90) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
