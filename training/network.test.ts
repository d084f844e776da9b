import { expect, test } from 'vitest'
import { createArena } from './arena.ts'
import type { Encoded } from './encode.ts'
import { createNetwork } from './network.ts'

const layout = { glove: 8, word: 8, affix: 8, ngram: 8, marks: 8, hidden: 8, layers: 2, arc: 8, label: 8 }

/** A sentence of five words, all numbers from `seed`. */
function sentence(seed: number): Encoded {
  const at = (i: number, most: number): number => (Math.imul(seed + i, 2654435761) >>> 8) % most
  const words = [0, 1, 2, 3, 4]
  return {
    features: words.map(i => ({
      glove: at(i, 4) - 1,
      word: at(i + 10, 6),
      affixes: [1, 2, 3, 4, 5].map(k => at(i * 7 + k, 4096)),
      ngrams: [at(i + 3, 8192), at(i + 5, 8192)],
    })),
    marks: Uint8Array.from({ length: 5 * layout.marks }, (_, i) => at(i + 40, 2)),
    heads: [2, 0, 2, 3, -1],
    relations: [1, 0, 2, -1, 1],
    tags: [0, 1, 2, -1, 0],
    names: [0, 1, 2, 0, -1],
  }
}

test('every gradient agrees with the difference it predicts', async () => {
  const arena = await createArena(400)
  const glove = Float32Array.from({ length: 32 }, (_, i) => Math.sin(i))
  const network = createNetwork(arena, layout, { words: 8, tags: 3, relations: 3 }, glove, 7)
  const batch = [sentence(1), sentence(2), sentence(3)]
  const F = arena.floats
  // Away from the kink of the leaky units, where a difference predicts nothing.
  for (const name of ['dependent.b', 'head.b']) {
    const { weights, columns } = network.parameters.get(name)!
    for (let i = 0; i < columns; i++) F[(weights >> 2) + i] = i % 2 === 0 ? 0.7 : -0.7
  }
  network.learn(batch, true)
  const gradients = new Map(
    [...network.parameters].map(([name, { gradient, rows, columns }]) => [name, F.slice(gradient >> 2, (gradient >> 2) + rows * columns)]),
  )
  for (const [name, { weights }] of network.parameters) {
    const own = gradients.get(name)!
    // The three steepest directions of each parameter.
    const steepest = [...own.keys()].toSorted((a, b) => Math.abs(own[b]!) - Math.abs(own[a]!)).slice(0, 3)
    for (const i of steepest) {
      const at = (weights >> 2) + i
      const before = F[at]!
      const step = 3e-3
      F[at] = before + step
      const above = network.learn(batch, true).total
      F[at] = before - step
      const below = network.learn(batch, true).total
      F[at] = before
      const predicted = own[i]!
      expect(Math.abs((above - below) / (2 * step) - predicted), name).toBeLessThan(0.03 * Math.abs(predicted) + 5e-4)
    }
  }
}, 60_000)

test('learning lowers the loss, the same way each time', async () => {
  const losses: number[][] = []
  for (let again = 0; again < 2; again++) {
    const network = createNetwork(await createArena(400), layout, { words: 8, tags: 3, relations: 3 }, new Float32Array(32), 7)
    const run: number[] = []
    for (let step = 0; step < 40; step++) {
      run.push(network.learn([sentence(1), sentence(2)], step % 2 === 0).total)
      network.update(0.02)
    }
    losses.push(run)
  }
  expect(losses[0]).toEqual(losses[1])
  expect(losses[0]!.at(-2)).toBeLessThan(losses[0]![0]! / 2)
}, 60_000)
