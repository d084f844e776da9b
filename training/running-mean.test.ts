import { expect, test } from 'vitest'
import { createArena } from './arena.ts'
import { createNetwork } from './network.ts'
import { runningMean } from './running-mean.ts'

const layout = { glove: 8, word: 8, affix: 8, ngram: 8, marks: 8, hidden: 8, layers: 1, arc: 8, label: 8 }

test('weights are kept as they are, then as the mean of those taken, older ones fading beyond the memory; a checkpoint goes on the same', async () => {
  const arena = await createArena(400)
  const network = createNetwork(arena, layout, { words: 8, tags: 3, relations: 3 }, new Float32Array(32), 7)
  const [parameter] = [...network.parameters.values()]
  const at = parameter!.weights >> 2
  const mean = runningMean(arena, network, 2)
  const be = (value: number): void => void (arena.floats[at] = value)
  be(5)
  expect(mean.weights(parameter!)[0]).toBe(5)
  for (const value of [1, 3]) {
    be(value)
    mean.take()
  }
  expect(mean.weights(parameter!)[0]).toBe(2)
  const { taken, means } = mean.save()
  const numbers = means.map(part => part.slice())
  const again = runningMean(arena, network, 2)
  again.restore(taken, () => numbers.shift()!)
  be(6)
  for (const one of [mean, again]) {
    one.take()
    expect(one.weights(parameter!)[0]).toBe(4)
  }
})
