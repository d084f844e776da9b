import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { maximumTree } from './maximum-tree.ts'

/** The best sum over all trees with one root, tried one by one. */
function bestByTrying(scores: Float32Array, n: number): number {
  let best = -Infinity
  const heads = new Int32Array(n + 1)
  const tried = (i: number, sum: number): void => {
    if (i > n) {
      if (isTree(heads)) best = Math.max(best, sum)
      return
    }
    for (let h = 0; h <= n; h++)
      if (h !== i) {
        heads[i] = h
        tried(i + 1, sum + scores[(i - 1) * (n + 1) + h]!)
      }
  }
  tried(1, 0)
  return best
}

function isTree(heads: Int32Array): boolean {
  if (heads.slice(1).filter(head => head === 0).length !== 1) return false
  for (let i = 1; i < heads.length; i++) {
    let at = i
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) return false
      at = heads[at]!
    }
  }
  return true
}

const sum = (scores: Float32Array, heads: Int32Array, n: number): number =>
  heads.slice(1).reduce((total, head, i) => total + scores[i * (n + 1) + head]!, 0)

const scored = fc
  .integer({ min: 1, max: 5 })
  .chain(n => fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * (n + 1), maxLength: n * (n + 1) })))

property.prop([scored])('the tree found is a tree with one root, and none scores more', ([n, numbers]) => {
  const scores = Float32Array.from(numbers)
  const heads = maximumTree(scores, n + 1, n)
  expect(isTree(heads)).toBe(true)
  expect(sum(scores, heads, n)).toBe(bestByTrying(scores, n))
})

property.prop([fc.integer({ min: 20, max: 120 }), fc.integer()])('long sentences too give one tree', (n, seed) => {
  let state = seed | 1
  const scores = Float32Array.from({ length: n * (n + 1) }, () => ((state = Math.imul(state, 1664525) + 1013904223) >>> 16) / 65536)
  expect(isTree(maximumTree(scores, n + 1, n))).toBe(true)
})

test('one word is the root', () => {
  expect([...maximumTree(Float32Array.of(-3, 5), 2, 1)]).toEqual([0, 0])
})
