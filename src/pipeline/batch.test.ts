import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { batches } from './batch.ts'

const gather = async (items: readonly number[]) => {
  const found: number[][] = []
  for await (const batch of batches(items, size => size)) found.push(batch)
  return found
}

test('a large item goes alone, so that it does not hold up the small ones', async () => {
  expect(await gather([10, 300_000, 10])).toEqual([[10], [300_000], [10]])
})

test.prop([fc.array(fc.nat({ max: 400_000 }))])(
  'batches keep every item in its order, and none is empty or over its limits',
  async items => {
    const found = await gather(items)
    expect(found.flat()).toEqual(items)
    for (const batch of found) {
      expect(batch.length).toBeGreaterThan(0)
      expect(batch.length).toBeLessThanOrEqual(16)
      if (batch.length > 1) expect(batch.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(256 * 1024)
    }
  },
)
