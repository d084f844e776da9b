import { expect, test } from 'vitest'
import { labelled, labels, marginals } from './crf.ts'
import { KINDS, confidenceSlots, kindSlots, loadAttributionModel, weightsOf } from './model.ts'

const confidence = Float64Array.from({ length: 2 * confidenceSlots }, (_, k) => Math.cos(k))
const kinds = Float64Array.from({ length: kindSlots * KINDS.length }, (_, k) => Math.sin(k))
const transition = new Float64Array((labels + 1) * labels)

test('a model is the weights it was made of, to the rounding of a byte', () => {
  const cue = Float64Array.from({ length: 16 }, (_, k) => k / 10 - 0.8)
  const roles = Float64Array.from({ length: 48 }, (_, k) => Math.sin(k))
  const model = loadAttributionModel(weightsOf({ bits: 4, cue, roles, transition, confidence, kinds }))
  cue.forEach((weight, k) => expect(model.cue[k]! * model.cueScale).toBeCloseTo(weight, 1))
  model.confidence.source.forEach((weight, k) => expect(weight * model.confidence.scale).toBeCloseTo(confidence[confidenceSlots + k]!, 1))
  model.kinds.weights.forEach((weight, k) => expect(weight * model.kinds.scale).toBeCloseTo(kinds[k]!, 1))
  roles.forEach((weight, k) => expect(model.roles[k]! * model.roleScale).toBeCloseTo(weight, 1))
})

test('bytes that are no model, or a part of one, are refused', () => {
  const bytes = weightsOf({ bits: 4, cue: new Float64Array(16), roles: new Float64Array(48), transition, confidence, kinds })
  expect(() => loadAttributionModel(bytes.subarray(0, 90))).toThrow(RangeError)
  expect(() => loadAttributionModel(new Uint8Array(200))).toThrow(RangeError)
})

test('a cue says something: labels without any content are never the answer', () => {
  const emission = Float64Array.from([9, 0, 1, 9, 0, 2, 9, 0, 0])
  expect([...labelled(emission, transition, 3).label]).toEqual([0, 2, 0])
})

test('the labels of a unit add up to one', () => {
  const emission = Float64Array.from({ length: 12 }, (_, k) => Math.cos(k))
  const likely = marginals(emission, transition, 4)
  for (let u = 0; u < 4; u++) expect(likely[u * labels]! + likely[u * labels + 1]! + likely[u * labels + 2]!).toBeCloseTo(1, 9)
})
