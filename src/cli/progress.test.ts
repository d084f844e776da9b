import { expect, test } from 'vitest'
import { timeOf } from './progress.ts'

test.each([
  [0, '0 s'],
  [7.2, '8 s'],
  [89, '89 s'],
  [90, '2 min'],
  [3600, '60 min'],
  [7500, '2 h 05 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(timeOf(seconds)).toBe(words)
})
