import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { firstIndex } from './first-index.ts'

test.prop([fc.array(fc.integer({ min: 0, max: 50 })), fc.integer({ min: -1, max: 52 })])(
  'the first of sorted numbers that is no smaller is found, or their count',
  (numbers, least) => {
    const sorted = numbers.toSorted((a, b) => a - b)
    const plain = sorted.findIndex(number => number >= least)
    expect(firstIndex(sorted.length, i => sorted[i]! >= least)).toBe(plain < 0 ? sorted.length : plain)
  },
)
