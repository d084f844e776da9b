import { describe, expect, test } from 'vitest'
import { writeWeights } from '../../training/write-weights.ts'
import { FORMAT, openWeights } from './weights.ts'

const file = writeWeights({
  name: 'tiny 1',
  layout: { glove: 8, word: 8, affix: 8, ngram: 8, marks: 8, hidden: 8, layers: 1, arc: 8, label: 8 },
  tags: ['NOUN|NN'],
  relations: ['root'],
  matrices: new Map([['m', { rows: 2, columns: 2, numbers: Float32Array.of(1, -2, 0.5, 127), by: 'column' }]]),
  gazetteer: { hashes: Uint32Array.of(3, 7), classes: Uint8Array.of(1, 2) },
  texts: new Map([
    ['words', ['a', 'ü']],
    ['none', []],
  ]),
})

describe('a file of weights', () => {
  test('gives back what was written, to a hundredth of the largest number of each column', () => {
    const weights = openWeights(file)
    expect(weights.header.name).toBe('tiny 1')
    expect(weights.lines('words')).toEqual(['a', 'ü'])
    expect(weights.lines('none')).toEqual([])
    weights.matrix('m').forEach((x, i) => expect(x).toBeCloseTo([1, -2, 0.5, 127][i]!, 1))
    expect([...weights.gazetteer().hashes]).toEqual([3, 7])
  })

  test('opens where it lies in shared memory, at any offset', () => {
    for (const offset of [0, 4, 7]) {
      const shared = new Uint8Array(new SharedArrayBuffer(file.length + offset), offset)
      shared.set(file)
      expect(openWeights(shared).lines('words')).toEqual(['a', 'ü'])
    }
  })

  test('is refused when it is cut short, altered or something else', () => {
    const altered = Buffer.from(file)
    altered[altered.length - 1]! ^= 1
    for (const bytes of [new Uint8Array(0), file.subarray(0, 100), altered, Buffer.from('<html>'.repeat(20))])
      expect(() => openWeights(bytes)).toThrowError(expect.objectContaining({ code: 'bad-model' }))
  })

  test('of a later format asks for an update', () => {
    const later = Buffer.from(file)
    later.writeUInt32LE(FORMAT + 1, 8)
    expect(() => openWeights(later)).toThrowError(expect.objectContaining({ code: 'newer-model' }))
  })
})
