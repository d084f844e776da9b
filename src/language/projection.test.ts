import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { projection } from './projection.ts'

const rows = 16
const columns = 8
const numbers = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: rows * columns, maxLength: rows * columns })
const states = fc
  .integer({ min: 0, max: 300 })
  .chain(n => fc.array(fc.integer({ min: -16384, max: 16384 }), { minLength: n * rows, maxLength: n * rows }))

property.prop([numbers, states], { numRuns: 30 })('every token is multiplied by the matrix', (weights, given) => {
  const scales = Float32Array.from({ length: columns }, (_, k) => (k + 1) / 128)
  const found = projection({ rows, columns, numbers: Int8Array.from(weights), scales })(Int16Array.from(given))
  expect(found.length).toBe((given.length / rows) * columns)
  found.forEach((value, k) => {
    const [token, column] = [Math.floor(k / columns), k % columns]
    let sum = 0
    for (let r = 0; r < rows; r++) sum += given[token * rows + r]! * weights[r * columns + column]!
    expect(value).toBeCloseTo((sum / 16384) * scales[column]!, 3)
  })
})

test('states of another width are refused', () => {
  const project = projection({ rows, columns, numbers: new Int8Array(rows * columns), scales: new Float32Array(columns) })
  expect(() => project(new Int16Array(8))).toThrow(RangeError)
})
