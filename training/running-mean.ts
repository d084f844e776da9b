/** The running mean of a network's weights: of all that were taken at first, then of the latest `memory` of them, older ones fading. */
import type { Arena } from './arena.ts'
import type { Network, Parameter } from './network.ts'

export interface RunningMean {
  /** Takes the weights as they are now into the mean. */
  take(): void
  /** A parameter's weights: their mean, or as they are while none was taken. */
  weights(parameter: Parameter): Float32Array
  /** How many were taken, and the means one after another: for a checkpoint. */
  save(): { taken: number; means: Float32Array[] }
  /** Goes on from a checkpoint; `next` gives that many numbers of it. */
  restore(taken: number, next: (n: number) => Float32Array): void
}

export function runningMean(arena: Arena, network: Network, memory: number): RunningMean {
  const now = ({ weights, rows, columns }: Parameter): Float32Array => arena.floats.subarray(weights >> 2, (weights >> 2) + rows * columns)
  const means = new Map([...network.parameters.values()].map(parameter => [parameter, now(parameter).slice()]))
  let taken = 0
  return {
    take() {
      const share = Math.max(1 / memory, 1 / ++taken)
      for (const [parameter, mean] of means) {
        const weights = now(parameter)
        for (let i = 0; i < mean.length; i++) mean[i]! += (weights[i]! - mean[i]!) * share
      }
    },
    weights: parameter => (taken > 0 ? means.get(parameter)! : now(parameter).slice()),
    save: () => ({ taken, means: taken > 0 ? [...means.values()] : [] }),
    restore(before, next) {
      taken = before
      if (taken > 0) for (const mean of means.values()) mean.set(next(mean.length))
    },
  }
}
