import { expect, test } from 'vitest'
import { labelled, labels, marginals } from './crf.ts'
import { cueUnits, kindColumns, kindUnits, places, roleColumns, roleUnits } from './hidden.ts'
import { KINDS, confidenceSlots, kindSlots, loadAttributionModel, noticeSlots, weightsOf } from './model.ts'

const confidence = Float64Array.from({ length: 2 * confidenceSlots }, (_, k) => Math.cos(k))
const kinds = Float64Array.from({ length: kindSlots * KINDS.length }, (_, k) => Math.sin(k))
const notices = Float64Array.from({ length: 2 * noticeSlots }, (_, k) => Math.cos(k / 2))
const transition = new Float64Array((labels + 1) * labels)
const width = 2
const some = (length: number, step: number) => Float32Array.from({ length }, (_, k) => Math.sin(k * step))
const hidden = {
  ofCues: some(width * cueUnits, 0.3),
  ofRoles: some(width * roleColumns, 0.4),
  ofKinds: some(width * kindColumns, 0.6),
  cueBias: some(cueUnits, 0.5),
  cueOut: some(cueUnits, 0.7),
  place: some(places * roleUnits, 0.9),
  roleOut: some(labels * roleUnits, 1.1),
  kindBias: some(kindUnits, 1.3),
  kindOut: some(KINDS.length * kindUnits, 1.7),
}

test('a model is the weights it was made of, to the rounding of a byte', () => {
  const cue = Float64Array.from({ length: 16 }, (_, k) => k / 10 - 0.8)
  const roles = Float64Array.from({ length: 48 }, (_, k) => Math.sin(k))
  const model = loadAttributionModel(weightsOf({ bits: 4, cue, roles, transition, hidden, confidence, kinds, notices }))
  cue.forEach((weight, k) => expect(model.cue[k]! * model.cueScale).toBeCloseTo(weight, 1))
  model.confidence.source.forEach((weight, k) => expect(weight * model.confidence.scale).toBeCloseTo(confidence[confidenceSlots + k]!, 1))
  model.kinds.weights.forEach((weight, k) => expect(weight * model.kinds.scale).toBeCloseTo(kinds[k]!, 1))
  roles.forEach((weight, k) => expect(model.roles[k]! * model.roleScale).toBeCloseTo(weight, 1))
  model.notices.pair.forEach((weight, k) => expect(weight * model.notices.scale).toBeCloseTo(notices[noticeSlots + k]!, 1))
  expect([...model.hidden.roleOut]).toEqual([...hidden.roleOut])
  // The product with a state of one 1 and zeros is a row of the matrix.
  const states = Int16Array.of(16384, 0, 0, 16384)
  model.hidden.ofCues(states).forEach((value, k) => expect(value).toBeCloseTo(hidden.ofCues[k]!, 1))
  model.hidden.ofRoles(states).forEach((value, k) => expect(value).toBeCloseTo(hidden.ofRoles[k]!, 1))
  model.hidden.ofKinds(states).forEach((value, k) => expect(value).toBeCloseTo(hidden.ofKinds[k]!, 1))
})

test('bytes that are no model, or a part of one, are refused', () => {
  const bytes = weightsOf({
    bits: 4,
    cue: new Float64Array(16),
    roles: new Float64Array(48),
    transition,
    hidden,
    confidence,
    kinds,
    notices,
  })
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
