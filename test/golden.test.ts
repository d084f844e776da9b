import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { EXAMPLES, goldenFile, goldenOf } from './golden.ts'

test.each(EXAMPLES)('%s is read as a person read it', path => {
  expect(goldenOf(path)).toBe(readFileSync(goldenFile(path), 'utf8'))
})
